/** The command that writes the compiled data into a module, for bundles that are put up without `node_modules`. */
import { extname } from 'node:path'
import { ASSET_NAMES, asset } from '../assets'
import { VERSION } from '../version'
import { InputError } from './failure'
import type { System } from './system'
import { writeWhole } from './write'

/** By a path of its own: what is imported with the rest of the library may ask for data as soon as it is. */
const IMPORT = "import { load } from 'corroborate/load'"

/** How the module gets at the library, by the ending of the file; `.js` is an ES module, for which bundlers take it. */
const HEADS: Readonly<Record<string, string>> = {
  '.js': IMPORT,
  '.mjs': IMPORT,
  '.cjs': "const { load } = require('corroborate/load')",
  // It exports nothing, so that there is nothing to check.
  '.ts': `// @ts-nocheck\n${IMPORT}`,
  '.mts': `// @ts-nocheck\n${IMPORT}`,
}

/**
 * Writes the module.
 * @throws InputError when the name is not that of a module, or the file cannot be written
 */
export async function embed(
  path: string,
  { quiet = false }: { readonly quiet?: boolean },
  system: System,
): Promise<void> {
  const ending = extname(path).toLowerCase()
  if (!Object.hasOwn(HEADS, ending))
    throw new InputError(`${path} must be a module and end in one of ${Object.keys(HEADS).join(', ')}`)
  await writeWhole(path, moduleOf(HEADS[ending]))
  if (!quiet) system.err(`Wrote ${path}\n`)
}

/**
 * Base64, since every place decodes it at once and by itself. Packed data would bring a decoder into each bundle and gain
 * little: what a bundle is sent by packs it, base64 nearly to what the packed data would take.
 */
function moduleOf(head: string): string {
  const data = ASSET_NAMES.map(
    name => `    ${name}: bytesOf('${Buffer.from(asset(name)).toString('base64')}'),`,
  )
  return `// The compiled data of corroborate ${VERSION}, written by \`corroborate embed\`. Each version needs it written anew.
${head}

// The bytes are there when \`load\` returns; nothing needs to be awaited.
load({
  data: {
${data.join('\n')}
  },
})

function bytesOf(base64) {
  if (typeof Buffer !== 'undefined') return Buffer.from(base64, 'base64')
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
`
}
