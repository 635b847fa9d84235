import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ASSET_NAMES, asset } from '../src/assets'
import { SIZES } from '../src/load'

/** A fresh copy of the library, with nothing loaded yet. */
async function fresh() {
  vi.resetModules()
  const { load } = await import('../src/load')
  const { isAssetLoaded, ASSET_NAMES } = await import('../src/assets')
  return { load, loaded: () => ASSET_NAMES.filter(isAssetLoaded) }
}

const data = (url: URL) =>
  readFileSync(new URL(`../src/data/${url.pathname.split('/').pop()}`, import.meta.url))

/** A site that serves the compiled data, and remembers what it was asked for. */
function serve(answer = (url: URL): Response => new Response(data(url))): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href)
    return answer(url)
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

describe('load', () => {
  it('reads from disk in Node', async () => {
    const { load, loaded } = await fresh()
    expect(loaded()).toEqual([])
    await load()
    expect(loaded()).toEqual(['vectors', 'encoder', 'wordnet', 'places', 'weights'])
  })

  it('fetches each file under a base address, with or without its last slash, once', async () => {
    const asked = serve()
    const { load, loaded } = await fresh()
    await Promise.all([
      load({ baseUrl: 'https://cdn.example/data' }),
      load({ baseUrl: 'https://cdn.example/data/' }),
    ])
    await load({ baseUrl: 'https://cdn.example/data/' })
    expect(asked).toEqual(
      ['vectors', 'encoder', 'wordnet', 'places', 'weights'].map(
        name => `https://cdn.example/data/${name}.bin`,
      ),
    )
    expect(loaded()).toHaveLength(5)
  })

  it('takes a path on the site of the page', async () => {
    const asked = serve()
    vi.stubGlobal('location', { href: 'https://news.example/desk/index.html' })
    const { load } = await fresh()
    await load({ baseUrl: './data', urls: { encoder: '/hashed/encoder.1f2e.bin' } }).catch(() => {})
    expect(asked[0]).toBe('https://news.example/desk/data/vectors.bin')
    expect(asked[1]).toBe('https://news.example/hashed/encoder.1f2e.bin')
  })

  it('says what went wrong, and can be tried again', async () => {
    const { load, loaded } = await fresh()
    const baseUrl = 'https://cdn.example/data/'
    serve(() => new Response('', { status: 404 }))
    await expect(load({ baseUrl })).rejects.toThrow('https://cdn.example/data/vectors.bin answered 404')
    serve(() => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
    await expect(load({ baseUrl })).rejects.toThrow('is a page, not compiled data')
    serve()
    await load({ baseUrl })
    expect(loaded()).toHaveLength(5)
  })

  it('takes bytes, of buffers and of views of them, before it returns', async () => {
    const asked = serve()
    const { load, loaded } = await fresh()
    const bytes = (name: string) => new Uint8Array(data(new URL(`https://x.example/${name}.bin`)))
    const loading = load({
      baseUrl: 'https://cdn.example/',
      data: { vectors: bytes('vectors').buffer, wordnet: bytes('wordnet'), encoder: bytes('encoder') },
    })
    expect(loaded()).toEqual(['vectors', 'encoder', 'wordnet'])
    await loading
    const given = ['vectors', 'encoder', 'wordnet']
    const rest = ASSET_NAMES.filter(name => !given.includes(name))
    expect(asked).toEqual(rest.map(name => `https://cdn.example/${name}.bin`))
  })

  it('takes an address of another realm', async () => {
    const asked = serve()
    const { load } = await fresh()
    await load({ baseUrl: runInNewContext('({ href: "https://cdn.example/data/" })') })
    expect(asked).toHaveLength(ASSET_NAMES.length)
  })

  it('refuses what are no bytes, and takes none of them then', async () => {
    const { load, loaded } = await fresh()
    const encoder = new Uint8Array(8)
    const wrong = (given: unknown) => expect(Reflect.apply(load, undefined, [{ data: given }])).rejects
    await wrong({ encoder, vectors: 'vectors.bin' }).toThrow(
      /data\.vectors must be an ArrayBuffer or a Uint8Array/u,
    )
    await wrong({ encoder, vector: encoder }).toThrow(
      /unknown file "vector" in data: did you mean "vectors"\?$/u,
    )
    await wrong('data').toThrow(/data must be an object/u)
    expect(loaded()).toEqual([])
  })

  it('refuses what is cut off or of another version, and takes none of them then', async () => {
    const { load, loaded } = await fresh()
    const vectors = new Uint8Array(data(new URL('https://x.example/vectors.bin')))
    await expect(load({ data: { vectors, weights: new Uint8Array(3) } })).rejects.toThrow(
      /data\.weights is not the weights\.bin of this version: 3 bytes, not \d+$/u,
    )
    expect(loaded()).toEqual([])
    serve(() => new Response('cut'))
    await expect(load({ baseUrl: 'https://cdn.example/data/' })).rejects.toThrow('3 bytes, not')
  })

  it('knows how long each file is', () => {
    for (const name of ASSET_NAMES) expect(SIZES[name]).toBe(asset(name).byteLength)
  })

  it('refuses what is no address', async () => {
    const { load } = await fresh()
    await expect(load({ baseUrl: 'not absolute' })).rejects.toThrow(TypeError)
    await expect(load({ baseUrl: '/data/' })).rejects.toThrow('baseUrl must be a URL')
  })
})
