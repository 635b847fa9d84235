// How cost grows with length: the exponent of time over length, 1 where twice the text takes twice the time.
//   npm run --silent build -- --silent && npx tsx bench/growth.ts [--from 10000] [--to 1000000] [--kind names] [--work compare]
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type * as Library from '../src/index'
import { slope } from './slope'
import { pacedTime } from './stages'
import { KINDS, prose } from './texts'

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
const WORKS: Readonly<Record<string, (text: string, kind: string) => unknown>> = {
  segment: text => library.segment(text),
  compare: (text, kind) => library.compare(text, KINDS[kind](text.length, 2)),
}
const [from, to] = [Number(options.from), Number(options.to)]
// What is compiled on the way would make short texts look slow.
for (let seed = 0; seed < 5; seed++) library.compare(prose(20_000, seed), prose(20_000, seed + 9))
for (const [work, run] of Object.entries(WORKS)) {
  if (options.work !== undefined && options.work !== work) continue
  for (const kind of Object.keys(KINDS)) {
    if (options.kind !== undefined && options.kind !== kind) continue
    const points: [number, number][] = []
    for (let length = from; length <= to * 1.01; length *= Math.sqrt(10)) {
      const text = KINDS[kind](Math.round(length))
      run(text.slice(0, from), kind)
      points.push([text.length, pacedTime(() => run(text, kind))])
    }
    const times = points.map(([, time]) => Math.round(time).toLocaleString('en')).join(' ')
    console.log(`${work}  ${kind.padEnd(36)} ${slope(points).toFixed(2)}   ${times} ms`)
  }
}
