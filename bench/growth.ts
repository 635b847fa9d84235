// How cost grows with length: the exponent of time over length, 1 where twice the text takes twice the time.
//   npm run --silent build -- --silent && npx tsx bench/growth.ts [--from 10000] [--to 1000000] [--kind names] [--work compare]
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Library from '../src/index'
import { slope } from './slope'
import { pacedTime, processorTime } from './stages'
import { KINDS } from './texts'

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: '10000' },
    to: { type: 'string', default: '1000000' },
    kind: { type: 'string' },
    work: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
  },
})
const library: typeof Library = await import(pathToFileURL(resolve(options.dist, 'index.js')).href)
const SHORT = 2000
const WORKS: Readonly<Record<string, (text: string, kind: string) => unknown>> = {
  segment: text => library.segment(text),
  compare: (text, kind) => library.compare(text, KINDS[kind](text.length, 2)),
  // What a short text says once the long one may say without end.
  against: text => library.compare(text.slice(0, SHORT), text),
}
const [from, to] = [Number(options.from), Number(options.to)]
/** Milliseconds of processor time: what is compiled on the way would make short texts look slow, and growth less than it is. */
const WARM_UP = 4000
for (const [work, run] of Object.entries(WORKS)) {
  if (options.work !== undefined && options.work !== work) continue
  for (const kind of Object.keys(KINDS)) {
    if (options.kind !== undefined && options.kind !== kind) continue
    const points: [number, number][] = []
    const short = KINDS[kind](from)
    for (const start = processorTime(); processorTime() - start < WARM_UP; ) run(short, kind)
    for (let length = from; length <= to * 1.01; length *= Math.sqrt(10)) {
      const text = KINDS[kind](Math.round(length))
      points.push([text.length, pacedTime(() => run(text, kind))])
    }
    const times = points.map(([, time]) => Math.round(time).toLocaleString('en')).join(' ')
    console.log(`${work}  ${kind.padEnd(36)} ${slope(points).toFixed(2)}   ${times} ms`)
  }
}
