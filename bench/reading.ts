// Figures of reading English: speed of each stage, cold start, sizes of the data, growth of cost with length.
//   npm run build && npx tsx bench/reading.ts [--treebank FILE.conllu] [--words 20000]
// Speed is in processor time, cold start in time on the clock: run it with nothing else running.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import type { segment as Segment } from '../src/index'
import { processorTime, stageTimes } from './stages'
import { scoreTreebank } from './treebank'

const ROOT = resolve(import.meta.dirname, '..')
const LIBRARY = join(ROOT, 'dist/index.js')
const DATA = join(ROOT, 'dist/data')
const COLD_RUNS = 7
/** Oddities that would betray a cost that is not linear; each is read at two lengths. */
const ODDITIES: Readonly<Record<string, string>> = {
  'one sentence without a stop': 'and so the long day went on ',
  digits: '7',
  brackets: '(',
  'full stops': '. ',
}
const SHORT = 10_000
const LONG = 40_000

const { values: options } = parseArgs({
  options: { treebank: { type: 'string' }, words: { type: 'string', default: '20000' } },
})
if (!existsSync(LIBRARY)) {
  console.error('bench: dist/index.js is missing; run npm run build first')
  process.exit(2)
}
const { segment }: { segment: typeof Segment } = await import(pathToFileURL(LIBRARY).href)
const articles = ['a.txt', 'b.txt'].map(name => readFileSync(join(ROOT, 'seeds', name), 'utf8'))

reportSpeed(Number(options.words))
reportColdStart()
reportSizes()
reportGrowth()
if (options.treebank) {
  heading(`words and trees of ${options.treebank}`)
  const figures = scoreTreebank(readFileSync(options.treebank, 'utf8'), segment)
  for (const [name, figure] of Object.entries(figures)) line(name, figure.toFixed(4))
}

function reportSpeed(words: number): void {
  heading('speed, words a second of processor time (the seed articles, read again and again)')
  for (const { stage, rate } of stageTimes(articles, words))
    line(stage, Math.round(rate).toLocaleString('en'))
  const count = articles.reduce((sum, text) => sum + wordsIn(text), 0)
  const rounds = Math.max(1, Math.round(words / count))
  const took = milliseconds(() => {
    for (let i = 0; i < rounds; i++) for (const text of articles) segment(text)
  })
  line('segment, all stages', Math.round((rounds * count * 1000) / took).toLocaleString('en'))
}

function reportColdStart(): void {
  heading('cold start: a new process, import and first sentence, milliseconds')
  const script = `const start = performance.now()
    const { segment } = await import(${JSON.stringify(pathToFileURL(LIBRARY).href)})
    const loaded = performance.now()
    segment('The mayor resigned on Monday, police said.')
    console.log(JSON.stringify([loaded - start, performance.now() - start]))`
  const runs = Array.from({ length: COLD_RUNS }, () => {
    const run: [number, number] = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    )
    return run
  })
  line('import, median', median(runs.map(([loaded]) => loaded)).toFixed(0))
  line('import and first sentence, median', median(runs.map(([, total]) => total)).toFixed(0))
  line('import and first sentence, best', Math.min(...runs.map(([, total]) => total)).toFixed(0))
}

function reportSizes(): void {
  heading('compiled data, gzipped, kB')
  let total = 0
  for (const name of readdirSync(DATA).filter(file => file.endsWith('.bin'))) {
    const size = gzipSync(readFileSync(join(DATA, name)), { level: 9 }).length
    total += size
    line(name, (size / 1000).toFixed(0))
  }
  line('all', (total / 1000).toFixed(0))
}

/** Four times the length should take about four times the time. */
function reportGrowth(): void {
  heading(`growth: time for ${LONG} characters over time for ${SHORT} (linear: ${LONG / SHORT})`)
  for (const [name, piece] of Object.entries(ODDITIES)) {
    const text = piece.repeat(Math.ceil(LONG / piece.length))
    segment(text.slice(0, SHORT))
    const short = milliseconds(() => segment(text.slice(0, SHORT)))
    const long = milliseconds(() => segment(text))
    line(name, `${(long / short).toFixed(1)}  (${long.toFixed(0)} ms)`)
  }
}

function wordsIn(text: string): number {
  return segment(text).sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0)
}

function milliseconds(work: () => void): number {
  const start = processorTime()
  work()
  return processorTime() - start
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[numbers.length >> 1]
}

function heading(text: string): void {
  console.log(`\n${text}`)
}

function line(name: string, figure: string): void {
  console.log(`  ${name.padEnd(44)} ${figure.padStart(12)}`)
}
