// Every figure of speed, memory and size in one table and one JSON file.
//   npm run bench [-- --output bench-results.json]
// Times are processor time; ratios within one run are what to compare, since machines differ.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { compare as Compare, compareAll as CompareAll, segment as Segment } from '../src/index'
import { RIVALS } from './rivals'
import { processorTime, stageTimes } from './stages'

const ROOT = resolve(import.meta.dirname, '..')
const LIBRARY = pathToFileURL(join(ROOT, 'dist/index.js')).href
const ROUNDS = 8
const STAGE_WORDS = 10_000
/** Lengths in characters between which growth is fitted. */
const LENGTHS = [10_000, 40_000, 160_000]
const MEMORY_LENGTH = 500_000
const { values: options } = parseArgs({
  options: {
    output: { type: 'string', default: 'bench-results.json' },
    full: { type: 'boolean', default: false },
  },
})
const library: { segment: typeof Segment; compare: typeof Compare; compareAll: typeof CompareAll } =
  await import(LIBRARY)
const [A, B] = ['a.txt', 'b.txt'].map(name => readFileSync(join(ROOT, 'seeds', name), 'utf8'))
const figures: Record<string, number> = {}

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
note(
  'ms: compareAll, 20 sources',
  once(() => library.compareAll(variants(20))),
)
for (const [name, work] of Object.entries(RIVALS)) {
  const took = note(
    `ms: ${name}`,
    best(() => work(A, B)),
  )
  note(`ratio: compare to ${name}`, whole / took)
}
for (const [name, work] of [
  ['segment', (text: string) => library.segment(text)],
  ['compare', (text: string) => library.compare(text, lengthen(B, text.length))],
] as const)
  note(`exponent: ${name}`, exponent(work))
note('ms on the clock: cold start, import and first sentence', coldStart())
note('MB: peak memory, the seeds', peakMemory(0))
if (options.full) note('MB: peak memory, two 500 kB texts', peakMemory(MEMORY_LENGTH))
const sizes = (folder: string, ending: string): number =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length / 1000, 0)
note('kB gzipped: compiled data', sizes(join(ROOT, 'dist/data'), '.bin'))
note('kB gzipped: dist/index.js', gzipSync(readFileSync(join(ROOT, 'dist/index.js'))).length / 1000)
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

/** Slope of log time over log length, by least squares. */
function exponent(work: (text: string) => unknown): number {
  // What is compiled on the way would make short texts look slow.
  best(() => work(lengthen(A, LENGTHS[0])))
  const points = LENGTHS.map(length => [Math.log(length), Math.log(once(() => work(lengthen(A, length))))])
  const mean = (k: number): number => points.reduce((sum, point) => sum + point[k], 0) / points.length
  const [x, y] = [mean(0), mean(1)]
  const slope = points.reduce((sum, [u, v]) => sum + (u - x) * (v - y), 0)
  return slope / points.reduce((sum, [u]) => sum + (u - x) ** 2, 0)
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

/** Of two texts of a length; 0 = the seeds as they are. */
function peakMemory(length: number): number {
  return inNewProcess(`import { readFileSync } from 'node:fs'
    const { compare } = await import(${JSON.stringify(LIBRARY)})
    const [a, b] = ['a', 'b'].map(name => readFileSync(${JSON.stringify(join(ROOT, 'seeds/'))} + name + '.txt', 'utf8'))
    const lengthen = text => ${length} === 0 ? text : (text + '\\n\\n').repeat(Math.ceil(${length} / text.length)).slice(0, ${length})
    compare(lengthen(a), lengthen(b))
    console.log(process.resourceUsage().maxRSS / 1000)`)
}
