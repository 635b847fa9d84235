/** Where the programs of the threads lie: beside this code, or in the installed package when this was bundled into other code. */
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * The path of a program that the build puts beside this code.
 * @throws Error when it lies neither there nor in an installed package
 */
export function programOf(file: 'batch-thread.cjs' | 'batch-worker.js'): string {
  const here = addressOfThis()
  const beside = fileURLToPath(new URL(file, here))
  if (existsSync(beside)) return beside
  const installed = distOfPackage(here)
  if (installed !== undefined && existsSync(join(installed, file))) return join(installed, file)
  throw new Error(
    `corroborate: ${file} is neither beside the code that uses it nor in an installed corroborate; bundle with corroborate as an external package`,
  )
}

/** Bundled into CommonJS, a module has no address of its own, but the bundle has. */
function addressOfThis(): string {
  const own: string | undefined = import.meta.url
  if (own !== undefined) return own
  return pathToFileURL(typeof __filename === 'string' ? __filename : join(process.cwd(), 'bundle.js')).href
}

function distOfPackage(from: string): string | undefined {
  try {
    return join(createRequire(from).resolve('corroborate/package.json'), '../dist')
  } catch {
    // Not installed where the bundle runs.
    return undefined
  }
}
