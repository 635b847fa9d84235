/** Compiled data: read from disk on first use where that is possible, else handed in beforehand by `load`. */
import { VERSION } from './version'

/** Names of the compiled files in `data`. */
export const ASSET_NAMES = ['vectors', 'encoder', 'wordnet', 'places', 'weights'] as const
export type AssetName = (typeof ASSET_NAMES)[number]

const loaded = new Map<AssetName, Uint8Array>()

/**
 * The bytes of a compiled file; in Node they are read synchronously the first time.
 * @throws Error where files cannot be read synchronously and `load` has not been awaited.
 */
export function asset(name: AssetName): Uint8Array {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFromDisk(name)
  if (!bytes) throw new Error(`corroborate: compiled data "${name}" is not loaded; await load() first`)
  loaded.set(name, bytes)
  return bytes
}

/** True when the bytes of a compiled file are at hand. */
export function isAssetLoaded(name: AssetName): boolean {
  return loaded.has(name)
}

/** Hands in the bytes of a compiled file, for places without a file system. */
export function setAsset(name: AssetName, bytes: Uint8Array): void {
  loaded.set(name, bytes)
}

/** Where a compiled file lies unless told otherwise: beside this code, in `src/lexicon` as in `dist`; undefined where no bundler kept that. */
export function assetUrl(name: AssetName): URL | undefined {
  try {
    return PLACES[name]()
  } catch {
    return undefined
  }
}

/** Whole and literal: so bundlers that copy what code names (webpack, Parcel, Vite) see that these files must come along. */
const PLACES: Readonly<Record<AssetName, () => URL>> = {
  vectors: () => new URL('./data/vectors.bin', import.meta.url),
  encoder: () => new URL('./data/encoder.bin', import.meta.url),
  wordnet: () => new URL('./data/wordnet.bin', import.meta.url),
  places: () => new URL('./data/places.bin', import.meta.url),
  weights: () => new URL('./data/weights.bin', import.meta.url),
}

/** In Node from beside this code, or from the package installed; undefined elsewhere. */
function readFromDisk(name: AssetName): Uint8Array | undefined {
  const url = assetUrl(name)
  const node = nodeModules()
  if (!node || (url && url.protocol !== 'file:')) return undefined
  const { fs } = node
  const path = url && node.url.fileURLToPath(url.href)
  if (path !== undefined && fs.existsSync(path)) return fs.readFileSync(path)
  const installed = installedFile(name, node)
  if (installed !== undefined) return fs.readFileSync(installed)
  throw new Error(
    `corroborate: compiled data "${name}" is not at ${path ?? 'a place that this bundle knows'}; in a bundle import what \`corroborate embed data.mjs\` writes as well, or hand the bytes of corroborate/data/${name}.bin to load({ data })`,
  )
}

/** Of a bundle that leaves the data behind, the package that it was made of may still be installed; never another version. */
function installedFile(name: AssetName, { module }: NodeModules): string | undefined {
  for (const from of [import.meta.url, `${process.cwd()}/`]) {
    try {
      const require = module.createRequire(from)
      if (require('corroborate/package.json').version === VERSION)
        return require.resolve(`corroborate/data/${name}.bin`)
    } catch {
      // Not installed as seen from there.
    }
  }
  return undefined
}

interface NodeModules {
  readonly fs: typeof import('node:fs')
  readonly module: typeof import('node:module')
  readonly url: typeof import('node:url')
}

/** Modules of Node's own, without an import that a browser bundle would have to resolve; undefined elsewhere. */
export function nodeModules(): NodeModules | undefined {
  if (typeof process === 'undefined' || typeof process.getBuiltinModule !== 'function') return undefined
  return {
    fs: process.getBuiltinModule('node:fs'),
    module: process.getBuiltinModule('node:module'),
    url: process.getBuiltinModule('node:url'),
  }
}

let encoder: TextEncoder | undefined

/** The bytes of a text. Test environments that play a browser within Node (Jest's jsdom) lack the encoder that browsers have. */
export function utf8(text: string): Uint8Array {
  encoder ??= newEncoder()
  return encoder.encode(text)
}

function newEncoder(): TextEncoder {
  const Encoder = globalThis.TextEncoder ?? process.getBuiltinModule('node:util').TextEncoder
  return new Encoder()
}

/** The text of bytes. */
export function textOf(bytes: Uint8Array): string {
  const Decoder = globalThis.TextDecoder ?? process.getBuiltinModule('node:util').TextDecoder
  return new Decoder().decode(bytes)
}
