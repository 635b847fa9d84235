import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { build as bundle } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ASSET_NAMES, asset } from '../../src/assets'
import { launchChromium } from '../chromium'
import { PATIENCE } from '../patience'
import { describeBundles } from './bundles'
import { BUNDLER, complaints, NODE } from './compiler'
import { describeRunners } from './runners'
import { serve } from './site'
import { makeStranger, type Stranger } from './stranger'

let stranger: Stranger
beforeAll(() => {
  stranger = makeStranger()
})
afterAll(() => stranger?.leave())

describe('the packed package', () => {
  it('brings one package and no more', () => {
    const installed = readdirSync(join(stranger.folder, 'node_modules')).filter(name => !name.startsWith('.'))
    expect(installed).toEqual(['corroborate'])
  })

  it('puts the command on the path', () => {
    expect(stranger.corroborate('--version').trim()).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

/** A batch with pairs of every fate; a judge of the caller's own ends the thread of one of them. */
const BATCH = `const people = n => ({ a: n + ' people died in the fire.', b: 'Seven people died in the fire.' })
async function main() {
  const optionsModule = require('node:url').pathToFileURL(require('node:path').resolve('judges.mjs'))
  const pairs = [people('Five'), null, { id: 'deadly', ...people('Six') }, { a: 5, b: '' }, { a: () => 1, b: '' }, { id: 'last', ...people('Seven') }]
  const told = []
  const said = []
  for await (const { index, id, status, report, error } of compareBatch(pairs, { threads: 2, optionsModule, onProgress: p => told.push(p) }))
    said.push([index, id, status, report ? report.summary.conflicts : error.name])
  console.log(JSON.stringify(said))
  console.log(told.map(p => p.done).join(), JSON.stringify(told.at(-1)))
  let read = 0
  function* endless() { for (;;) { read++; yield people('Nine') } }
  let taken = 0
  for await (const _ of compareBatch(endless(), { threads: 2 })) if (++taken === 3) break
  console.log(read <= 3 + 2 * 2 + 1)
  const controller = new AbortController()
  try {
    for await (const _ of compareBatch(endless(), { threads: 2, signal: controller.signal })) controller.abort()
  } catch (error) { console.log(error.name) }
  for await (const _ of compareBatch([])) console.log('never')
}
main()`

const JUDGES = `export const options = {
  judges: [a => { if (a.claim.text.includes('Six')) process.exit(3); return [] }],
}`

const BATCH_SAYS = `[[0,"0","compared",1],[1,"1","failed","TypeError"],[2,"deadly","failed","Error"],[3,"3","failed","TypeError"],[4,"4","failed","DataCloneError"],[5,"last","compared",0]]
1,2,3,4,5,6 {"done":6,"failed":4,"running":0,"total":6}
true
AbortError`

describe('a batch', () => {
  it('is compared on threads from ES modules and CommonJS: in order, whatever fails, no further than is read', () => {
    stranger.write({
      'judges.mjs': JUDGES,
      'batch.mjs': `import { createRequire } from 'node:module'
import { compareBatch } from 'corroborate/batch'
const require = createRequire(import.meta.url)
${BATCH}`,
      'batch.cjs': `const { compareBatch } = require('corroborate/batch')\n${BATCH}`,
    })
    expect(stranger.run('node', 'batch.mjs').trim()).toBe(BATCH_SAYS)
    expect(stranger.run('node', 'batch.cjs').trim()).toBe(BATCH_SAYS)
  })

  it('is compared on threads where the caller’s code is bundled for Node beside the installed package', async () => {
    stranger.write({
      'bundle-me.mjs': `import { compareBatch } from 'corroborate/batch'
async function main() {
  const pairs = ['Five', 'Seven'].map(n => ({ a: n + ' people died in the fire.', b: 'Seven people died in the fire.' }))
  for await (const { status, report } of compareBatch(pairs, { threads: 2 })) console.log(status, report.summary.conflicts)
}
main()`,
    })
    for (const format of ['esm', 'cjs'] as const) {
      const outfile = join(stranger.folder, `bundled/${format}.${format === 'esm' ? 'mjs' : 'cjs'}`)
      await build({
        entryPoints: [join(stranger.folder, 'bundle-me.mjs')],
        outfile,
        bundle: true,
        format,
        platform: 'node',
        logLevel: 'silent',
      })
      expect(stranger.run('node', outfile).trim()).toBe('compared 1\ncompared 0')
    }
  })
})

/** Every subpath as TypeScript sees it; the matchers of Vitest are there without any setup. */
const TYPED = `import { check, compare, load, segment, type CompareOptions, type Finding, type Judge, type Report, type Source } from 'corroborate'
import { compareBatch, type BatchResult } from 'corroborate/batch'
import { fromHtml } from 'corroborate/html'
import { toBeSupportedBy, type MatcherResult } from 'corroborate/matchers'
import { toHtml } from 'corroborate/render'
const judge: Judge = (a, b, { score }) => (a.claim.polarity === b.claim.polarity || score < 0.5 ? [] : [])
const options: CompareOptions = { judges: [judge], minConfidence: { number: 0.5 }, lexicon: { aliases: { UN: ['U.N.'] } } }
const report: Report = compare('a', { text: 'b', published: '2023-07-26' }, options)
const first: Finding | undefined = report.findings[0]
const verdict: 'supported' | 'contradicted' | 'partly-supported' | 'not-found' = check('a', ['b', { text: 'c' }]).verdict
// @ts-expect-error a source is a string or has a text
segment({ title: 'no text' })
// @ts-expect-error a facet is one of a list
compare('a', 'b', { minConfidence: { colour: 1 } })
const page: string = toHtml(report)
const source: Source = fromHtml(page, { url: 'https://x.example' })
const result: MatcherResult = toBeSupportedBy('a', 'b', source)
const loading: Promise<void> = load({ baseUrl: '/data/' })
const results: AsyncGenerator<BatchResult> = compareBatch([{ a: 'a', b: source }], { threads: 1 })
// @ts-expect-error functions cannot be sent to a thread
compareBatch([], { judges: [judge] })
export { first, loading, results, result, source, verdict }`

const WITH_VITEST = `import { expect } from 'vitest'
import 'corroborate/vitest'
expect('a').toBeSupportedBy('b', { text: 'c' })
expect('a').not.toDifferFrom('b', { facet: 'number', severity: 'conflict' })
expect({ answer: 'a' }).toEqual({ answer: expect.toBeSupportedBy('b') })
// @ts-expect-error a severity is one of two
expect('a').toDifferFrom('b', { severity: 'bad' })`

describe('the types', () => {
  it('hold under strict rules and nodenext resolution', () => {
    expect(complaints(stranger, { 'typed.mts': TYPED, 'typed.cts': TYPED }, NODE)).toBe('')
  })

  it('hold under strict rules and bundler resolution', () => {
    expect(complaints(stranger, { 'typed.ts': TYPED }, BUNDLER)).toBe('')
  })

  it('of the matchers are there in Vitest without any setup', () => {
    stranger.use('vitest')
    // Vitest's own declarations are not ours to check.
    expect(complaints(stranger, { 'matchers.mts': WITH_VITEST }, { ...NODE, skipLibCheck: true })).toBe('')
  })

  it('and the exports have nothing wrong by attw', async () => {
    const { problems } = {
      problems: [],
      ...(await checkPackage(createPackageFromTarballData(readFileSync(stranger.tarball)))),
    }
    expect(problems).toEqual([])
  })

  it('and the manifest has nothing wrong by publint', async () => {
    const bytes = new Uint8Array(readFileSync(stranger.tarball))
    const { messages } = await publint({ pack: { tarball: bytes.buffer }, strict: true })
    expect(messages).toEqual([])
  })
})

describe('among test runners', () => describeRunners(() => stranger))

describe('in bundles', () => describeBundles(() => stranger))

describe('in the browser', () => {
  it('works where Vite has bundled it, with the data at addresses of Vite’s own', async () => {
    stranger.write({
      'index.html': '<!doctype html><p id="said"></p><script type="module" src="./main.js"></script>',
      'main.js': `import { compare, load } from 'corroborate'
${ASSET_NAMES.map(name => `import ${name} from 'corroborate/data/${name}.bin?url'`).join('\n')}
await load({ urls: { ${ASSET_NAMES.join(', ')} } })
const report = compare('Five people died on Monday.', 'Seven people died on Monday.')
document.getElementById('said').textContent = report.findings.map(finding => finding.relation).join()`,
    })
    await bundle({ root: stranger.folder, logLevel: 'silent', build: { target: 'es2022', outDir: 'site' } })
    const site = await serve(join(stranger.folder, 'site'))
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      page.setDefaultTimeout(PATIENCE)
      await page.goto(site.address)
      await page.locator('#said', { hasText: /^differs$/u }).waitFor()
    } finally {
      await browser.close()
      site.close()
    }
  })
})

describe('the size', () => {
  const MEGABYTE = 1024 * 1024

  it('of the tarball keeps to its budget', () => {
    // The compiled data, once: it shrinks little. Code twice (ES modules, CommonJS) with source maps is the rest.
    const data = ASSET_NAMES.map(name => gzipSync(asset(name)).byteLength).reduce((x, y) => x + y)
    expect(statSync(stranger.tarball).size).toBeLessThan(data + 4 * MEGABYTE)
  })

  it('of what a browser loads before it can compare keeps to its budget', async () => {
    stranger.write({ 'browser.mjs': `export { compare, load } from 'corroborate'` })
    const { outputFiles } = await build({
      entryPoints: [join(stranger.folder, 'browser.mjs')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    })
    // Three quarters of a second at 4 Mbit/s, a twenty-fifth of it kernels and a third tables of the language; the data comes on top, is
    // fetched on demand and cached for good.
    const size = gzipSync(outputFiles[0].contents).byteLength
    expect(size).toBeLessThan(0.37 * MEGABYTE)
  })
})
