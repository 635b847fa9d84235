/** Compiled data: read from disk on first use where that is possible, else handed in beforehand by `load`. */

/** Names of the compiled files in `lexicon/data`. */
export const ASSET_NAMES = ['vectors', 'syntax', 'wordnet', 'places', 'weights'] as const
export type AssetName = (typeof ASSET_NAMES)[number]

const loaded = new Map<AssetName, Uint8Array>()

/**
 * The bytes of a compiled file; in Node they are read synchronously the first time.
 * @throws Error where files cannot be read synchronously and `load` has not been awaited.
 */
export function asset(name: AssetName, url: URL = assetUrl(name)): Uint8Array {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFromDisk(url)
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

/** Where a compiled file lies unless told otherwise: beside this code, in `src/lexicon` as in `dist`. */
export function assetUrl(name: AssetName): URL {
  const here = import.meta.url
  return new URL(`./data/${name}.bin`, here)
}

/** Node's file system without an import that a browser bundle would have to resolve; undefined elsewhere. */
function readFromDisk(url: URL): Uint8Array | undefined {
  if (url.protocol !== 'file:' || typeof process === 'undefined') return undefined
  const builtin = process.getBuiltinModule
  if (typeof builtin !== 'function') return undefined
  return process.getBuiltinModule('node:fs').readFileSync(url)
}
