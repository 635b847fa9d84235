import { ASSET_NAMES, type AssetName, asset, assetUrl, isAssetLoaded, nodeModules, setAsset } from './assets'
import { checkOptions, describe, type Fields, object, type Shape } from './shapes'

export type { AssetName }

export interface LoadOptions {
  /**
   * Folder that holds the compiled data (`encoder.bin`, `vectors.bin` and the others: a copy of the package's `dist/data`).
   * Relative ones are resolved against the page, or the worker's script. Left out: the folder `data` beside the library's code.
   */
  readonly baseUrl?: string | URL
  /** Addresses of single files, for bundlers that name them: `import encoder from 'corroborate/data/encoder.bin?url'`. */
  readonly urls?: Partial<Readonly<Record<AssetName, string | URL>>>
  /** The bytes themselves, where there is neither disk nor network to read them from; they are there when `load` returns. */
  readonly data?: Partial<Readonly<Record<AssetName, ArrayBuffer | Uint8Array>>>
}

const pending = new Map<AssetName, Promise<void>>()

/**
 * Loads the compiled data where it cannot be read on first use, as in browsers; then everything else is synchronous.
 * In Node it may be awaited to have the data read beforehand. What is loaded already is not loaded again.
 *
 * @throws TypeError when an option is wrong; Error when a file cannot be fetched or is not this version's, and then it may be tried again
 * @example
 * await load({ baseUrl: '/corroborate/' })
 * compare(a, b)
 */
export function load(options?: LoadOptions): Promise<void>
export async function load(options: LoadOptions = {}, ...more: readonly unknown[]): Promise<void> {
  checkOptions(options, OPTIONS, more)
  const urls = ASSET_NAMES.map(name => [name, urlOf(name, options)] as const)
  for (const name of ASSET_NAMES) {
    const bytes = options.data?.[name]
    if (bytes !== undefined) setAsset(name, viewOf(bytes, `data.${name}`))
  }
  await Promise.all(urls.map(([name, url]) => loadOnce(name, url)))
}

const each = (what: string, shapeOf: (name: AssetName) => Shape): Shape =>
  object(what, Object.fromEntries(ASSET_NAMES.map(name => [name, shapeOf(name)])))

const address: Shape = (value, at) => {
  absolute(value, at)
}

/** All are looked at before any is taken. */
const OPTIONS: Fields = {
  baseUrl: address,
  urls: each('file', () => address),
  data: each('file', name => (value, at) => {
    wholeOf(name, viewOf(value, at), at)
  }),
}

/** Bytes of each compiled file; a test tells when a file written anew has another length. */
export const SIZES: Readonly<Record<AssetName, number>> = {
  vectors: 1_687_244,
  encoder: 8_282_591,
  wordnet: 1_231_597,
  places: 194_642,
  weights: 132_552,
}

/** A file cut off, or of another version, would otherwise fail much later, and darkly. */
function wholeOf(name: AssetName, bytes: Uint8Array, from: string): Uint8Array {
  if (bytes.byteLength === SIZES[name]) return bytes
  throw new Error(
    `corroborate: ${from} is not the ${name}.bin of this version: ${bytes.byteLength} bytes, not ${SIZES[name]}`,
  )
}

/** Known by their tag: a buffer may come from another realm (a frame, a test environment), where `instanceof` fails. */
function viewOf(bytes: unknown, option: string): Uint8Array {
  if (ArrayBuffer.isView(bytes)) return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isBuffer(bytes)) return new Uint8Array(bytes)
  throw new TypeError(`corroborate: ${option} must be an ArrayBuffer or a Uint8Array, got ${describe(bytes)}`)
}

const isBuffer = (value: unknown): value is ArrayBuffer =>
  Object.prototype.toString.call(value) === '[object ArrayBuffer]'

/** Undefined where the library is to find the file itself. */
function urlOf(name: AssetName, { baseUrl, urls }: LoadOptions): URL | undefined {
  const own = urls?.[name]
  if (own !== undefined) return absolute(own, `urls.${name}`)
  if (baseUrl === undefined) return undefined
  const folder = absolute(baseUrl, 'baseUrl')
  if (!folder.pathname.endsWith('/')) folder.pathname += '/'
  return new URL(`${name}.bin`, folder)
}

function absolute(url: unknown, option: string): URL {
  // The address of the page, or of the script of a worker; Node has none, and there only absolute ones are clear.
  const place = typeof location === 'undefined' ? undefined : location.href
  const address = typeof url === 'object' && url !== null && 'href' in url ? url.href : url
  if (typeof address === 'string' && URL.canParse(address, place)) return new URL(address, place)
  throw new TypeError(`corroborate: ${option} must be a URL or a path on this site, got ${describe(url)}`)
}

function loadOnce(name: AssetName, url: URL | undefined): Promise<void> {
  if (isAssetLoaded(name)) return Promise.resolve()
  const known = pending.get(name)
  if (known) return known
  const loading = read(name, url).finally(() => pending.delete(name))
  pending.set(name, loading)
  return loading
}

async function read(name: AssetName, given: URL | undefined): Promise<void> {
  const url = given ?? assetUrl(name)
  const node = nodeModules()
  if (node && given?.protocol === 'file:') {
    setAsset(name, wholeOf(name, node.fs.readFileSync(given), given.href))
    return
  }
  if (url === undefined || url.protocol === 'file:') {
    asset(name)
    return
  }
  const response = await fetch(url)
  if (!response.ok)
    throw new Error(`corroborate: ${url} answered ${response.status}; is dist/data copied there?`)
  // A site that answers every unknown path with its page would otherwise fail much later, and darkly.
  if (response.headers.get('content-type')?.includes('text/html'))
    throw new Error(`corroborate: ${url} is a page, not compiled data; is dist/data copied there?`)
  setAsset(name, wholeOf(name, new Uint8Array(await response.arrayBuffer()), url.href))
}
