/**
 * The sources as modules of Node's own. Vitest reaches what a module imports through a getter, which makes comparisons take nearly
 * twice as long; Node does not.
 */
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin as Builder } from 'esbuild'
import type { Plugin } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')
const sources = join(root, 'src')

/** Tests that put other packages below the sources, or load them anew: those are for Vitest to load. */
const LOADED_ANEW = ['test/load.test.ts', 'test/names/libraries.test.ts'].map(path => join(root, path))

const isSource = (path: string) => path.startsWith(`${sources}/`) && path.endsWith('.ts')

/** Where a module of `src` lies below another folder. */
const builtName = (path: string) => relative(sources, path).replace(/\.ts$/, '.mjs')

/** Each module stays one, and imports the others where they lie beside it, packages where they are installed. */
const apart: Builder = {
  name: 'apart',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^/ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || isBuiltin(path) || pluginData === apart) return
      const found = await resolve(path, { kind, resolveDir, pluginData: apart })
      if (found.path.endsWith('.json')) return found
      if (!isSource(found.path)) return { path: pathToFileURL(found.path).href, external: true }
      const at = relative(dirname(join(sources, builtName(importer))), join(sources, builtName(found.path)))
      return { path: at.startsWith('.') ? at : `./${at}`, external: true }
    })
  },
}

async function buildSources(folder: string): Promise<void> {
  const entryPoints = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map(path => join(sources, path))
  await build({
    entryPoints,
    outdir: folder,
    outbase: sources,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    plugins: [apart],
  })
  // Data lies beside the code that reads it.
  for (const data of ['data', 'schema']) symlinkSync(join(sources, data), join(folder, data))
}

/** Has tests import what was built of the sources, once, when the run begins. */
export function builtSources(): Plugin {
  let folder: string
  return {
    name: 'built-sources',
    enforce: 'pre',
    async config() {
      folder = mkdtempSync(join(tmpdir(), 'corroborate-sources-'))
      process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
      await buildSources(folder)
      return { test: { server: { deps: { external: [new RegExp(`^${folder.replaceAll(".", "\\.")}/`)] } } } }
    },
    async resolveId(id, importer, options) {
      if (importer === undefined || isSource(importer) || LOADED_ANEW.includes(importer)) return
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      if (found === null || !isSource(found.id)) return found
      return { id: join(folder, builtName(found.id)), external: true }
    },
  }
}
