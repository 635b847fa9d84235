// Writes what a script has learned into src/data/weights.bin, beside what the others have.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readWeights, type WeightName } from '../../src/words/weights'
import { varints } from '../compile/columns'

const FILE = new URL('../../src/data/weights.bin', import.meta.url)
/** Numbers beyond four bytes could not be read back. */
const MOST = 2 ** 30

/** Replaces one model; its numbers are kept to so many decimals. */
export function writeWeights(name: WeightName, numbers: readonly number[], places: number): void {
  const all = new Map<string, readonly number[]>()
  if (existsSync(FILE)) for (const [key, own] of readWeights(readFileSync(FILE))) all.set(key, [...own])
  all.set(
    name,
    numbers.map(n => Number(n.toFixed(places))),
  )
  writeFileSync(FILE, packWeights(all))
}

/** The bytes of all models, as `readWeights` has them. */
export function packWeights(models: ReadonlyMap<string, readonly number[]>): Buffer {
  const sorted = [...models].sort(([a], [b]) => (a < b ? -1 : 1))
  const columns = [Buffer.from(sorted.map(([key]) => key).join('\n')), ...sorted.map(([, own]) => pack(own))]
  const head = Buffer.alloc(4 + 4 * columns.length)
  head.writeUInt32LE(columns.length)
  columns.forEach((column, i) => {
    head.writeUInt32LE(column.length, 4 + 4 * i)
  })
  return Buffer.concat([head, ...columns])
}

function pack(numbers: readonly number[]): Buffer {
  const places = Math.max(...numbers.map(n => (String(n).split('.')[1] ?? '').length))
  const whole = numbers.map(n => Math.round(n * 10 ** places))
  whole.forEach((n, i) => {
    if (n / 10 ** places !== numbers[i] || Math.abs(n) >= MOST)
      throw new RangeError(`${numbers[i]} is no number of ${places} decimals that fits four bytes`)
  })
  return Buffer.concat([Buffer.of(places), varints(whole.map(n => (n < 0 ? -2 * n - 1 : 2 * n)))])
}
