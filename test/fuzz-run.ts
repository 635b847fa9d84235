// The long run: npm run fuzz -- 100000 [seed]. Prints what breaks an invariant, as JSON to make a fixture of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../src/index'
import { damage, randomNumbers } from './fuzz'
import { brokenSpans, lostClaims } from './invariants'

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number)
const random = randomNumbers(seed)
const texts = ['a', 'b'].map(name => readFileSync(join(import.meta.dirname, `../seeds/${name}.txt`), 'utf8'))
/** A pair that takes longer than this, in milliseconds, hangs. */
const LONGEST = 20_000
let failures = 0
for (let round = 0; round < count; round++) {
  const [a, b] = texts.map(text => damage(text, random))
  const fault = faultOf(a, b)
  if (fault === undefined) continue
  failures++
  console.log(JSON.stringify({ round, fault, a, b }))
}
console.error(`${count} pairs, ${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0

function faultOf(a: string, b: string): string | undefined {
  const start = performance.now()
  try {
    const report = compare(a, b)
    if (performance.now() - start > LONGEST) return 'slow'
    if (report.documents.some(document => brokenSpans(document).length > 0)) return 'span'
    return lostClaims(report).length > 0 ? 'lost claim' : undefined
  } catch (error) {
    return String(error)
  }
}
