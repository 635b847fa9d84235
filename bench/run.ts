// Every figure of speed, memory and size in one table and one JSON file.
//   npm run bench [-- --output bench-results.json] [--full]
// Times are processor time; ratios within one run are what to compare, since machines differ. --full goes to a megabyte.
// The sentence encoder joins in after `npm ci --prefix bench/sentence-encoder`.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { compare as Compare, compareAll as CompareAll, segment as Segment } from '../src/index'
import { openEncoder } from './encoder'
import { RIVALS } from './rivals'
import { slope } from './slope'
import { pacedTime, processorTime, stageTimes } from './stages'
import { article, KINDS } from './texts'

const ROOT = resolve(import.meta.dirname, '..')
const LIBRARY = pathToFileURL(join(ROOT, 'dist/index.js')).href
const ROUNDS = 8
/** Milliseconds of work that are not counted, for us and for the others alike: by then the engine has compiled what it will. */
const WARM_UP = 3000
const STAGE_WORDS = 10_000
const MEMORY_LENGTH = 500_000
const MEMORY_WORDS = 500
const ARTICLES = 100
const ARTICLE_WORDS = 500
const { values: options } = parseArgs({
  options: {
    output: { type: 'string', default: 'bench-results.json' },
    full: { type: 'boolean', default: false },
  },
})
const library: { segment: typeof Segment; compare: typeof Compare; compareAll: typeof CompareAll } =
  await import(LIBRARY)
const [A, B] = ['a.txt', 'b.txt'].map(name => readFileSync(join(ROOT, 'seeds', name), 'utf8'))
/** Held by docs/limits.md, which says what they are measured on. */
const PUBLISHED: Readonly<Record<string, number>> = {
  'dependency trees from raw text, LAS, UD English EWT dev': 0.843,
  'numbers, money, measures, dates, periods, recall': 0.957,
  'one person or two, F1': 0.93,
  'one fact changed in a real article, found': 0.92,
  'one fact changed in a real article, false alarms': 0,
  'atomic facts in summaries (REALSumm), balanced accuracy': 0.82,
}
const figures: Record<string, number> = {}

// First of all: a new process counts as its own what the one that makes it has at that moment.
note(`MB: peak memory, two articles of ${MEMORY_WORDS} words`, peakMemory(MEMORY_WORDS * 6.1))
if (options.full) note('MB: peak memory, two 500 kB texts', peakMemory(MEMORY_LENGTH))

for (const { stage, rate } of stageTimes([A, B], STAGE_WORDS)) note(`words/s: ${stage}`, rate)
const words = [A, B].reduce(
  (n, text) => n + library.segment(text).sentences.reduce((m, s) => m + s.tokens.length, 0),
  0,
)
note('words/s: segment, all stages', (words * 1000) / best(() => [A, B].map(text => library.segment(text))))

const halves = (text: string): string => text.slice(0, text.indexOf('\n', text.length / 2))
note(
  'ms: compare, small (a half of each seed)',
  best(() => library.compare(halves(A), halves(B))),
)
const whole = note(
  'ms: compare, medium (the seeds)',
  best(() => library.compare(A, B)),
)
note(
  'ms: compare, large (50 kB each)',
  once(() => library.compare(lengthen(A, 50_000), lengthen(B, 50_000))),
)
const articles = Array.from({ length: ARTICLES }, (_, i) => article(ARTICLE_WORDS, i))
note(
  `ms: compareAll, ${ARTICLES} articles of ${ARTICLE_WORDS} words that share little`,
  once(() => library.compareAll(articles)),
)
note(
  `ms: compareAll, ${ARTICLES} versions of one story`,
  once(() => library.compareAll(variants(ARTICLES))),
)
for (const [name, work] of Object.entries(RIVALS)) {
  const took = note(
    `ms: ${name}`,
    best(() => work(A, B)),
  )
  note(`ratio: compare to ${name}`, whole / took)
}
const encode = await openEncoder()
if (encode) {
  const name = 'sentence encoder (@energetic-ai), all pairs'
  const times: number[] = []
  for (let spent = 0; spent < 2 * WARM_UP; spent += times[times.length - 1]) {
    const start = processorTime()
    await encode(A, B)
    times.push(processorTime() - start)
  }
  const took = note(`ms: ${name}`, Math.min(...times))
  note(`ratio: ${name} to compare`, took / whole)
}
// Lengths in characters, each about three times the one before.
const lengths = options.full ? [10_000, 31_623, 100_000, 316_228, 1_000_000] : [10_000, 31_623, 100_000]
for (const [kind, make] of Object.entries(KINDS)) {
  note(
    `exponent: segment, ${kind}`,
    exponent(make, text => library.segment(text)),
  )
  note(
    `exponent: compare, ${kind}`,
    exponent(make, text => library.compare(text, make(text.length, 2))),
  )
}
note('ms on the clock: cold start, import and first sentence', coldStart())
const sizes = (folder: string, ending: string): number =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length / 1000, 0)
note('kB gzipped: compiled data', sizes(join(ROOT, 'dist/data'), '.bin'))
note('kB gzipped: what a browser bundles', await bundleSize())
note('kB: the package, packed', packedSize())
for (const [name, figure] of Object.entries(PUBLISHED)) note(`accuracy: ${name}`, figure)
writeFileSync(options.output, `${JSON.stringify(figures, null, 2)}\n`)

function note(name: string, figure: number): number {
  figures[name] = Number(figure.toPrecision(4))
  console.log(`${name.padEnd(56)} ${figures[name].toLocaleString('en').padStart(12)}`)
  return figure
}

function once(work: () => unknown): number {
  const start = processorTime()
  work()
  return processorTime() - start
}

function best(work: () => unknown): number {
  for (let spent = 0; spent < WARM_UP; ) spent += once(work)
  return Math.min(...Array.from({ length: ROUNDS }, () => once(work)))
}

function lengthen(text: string, length: number): string {
  return `${text}\n\n`.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** Articles that share most of their sentences, a different part missing from each. */
function variants(count: number): string[] {
  const lines = `${A}\n${B}`.split('\n')
  return Array.from({ length: count }, (_, i) => lines.filter((__, at) => (at * 7 + i) % 5 > 0).join('\n'))
}

function exponent(make: (length: number) => string, work: (text: string) => unknown): number {
  // What is compiled on the way would make short texts look slow.
  for (let i = 0; i < ROUNDS; i++) work(make(lengths[0]))
  return slope(
    lengths.map(length => {
      const text = make(length)
      return [length, pacedTime(() => work(text))]
    }),
  )
}

async function bundleSize(): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'dist/index.js')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  return gzipSync(outputFiles[0].contents).length / 1000
}

function packedSize(): number {
  const packed: { size: number }[] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--ignore-scripts', '--json'], { cwd: ROOT, encoding: 'utf8' }),
  )
  return packed[0].size / 1000
}

function inNewProcess(script: string): number {
  const run = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  return Number(run)
}

function coldStart(): number {
  const script = `const start = performance.now()
    const { segment } = await import(${JSON.stringify(LIBRARY)})
    segment('The mayor resigned on Monday, police said.')
    console.log(performance.now() - start)`
  return Math.min(...Array.from({ length: ROUNDS }, () => inNewProcess(script)))
}

/** Of two texts of a length, in a process of their own. */
function peakMemory(length: number): number {
  const texts = [1, 2].map(seed => KINDS['ordinary prose'](length, seed))
  const file = join(mkdtempSync(join(tmpdir(), 'bench-')), 'texts.json')
  writeFileSync(file, JSON.stringify(texts))
  return inNewProcess(`import { readFileSync } from 'node:fs'
    const { compare } = await import(${JSON.stringify(LIBRARY)})
    const [a, b] = JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'))
    compare(a, b)
    console.log(process.resourceUsage().maxRSS / 1000)`)
}
