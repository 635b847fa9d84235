// Learns the weights of src/align/weights.ts from annotated article pairs: `npx tsx tools/train-alignment.ts FOLDER`.
// FOLDER holds one folder a pair with a.txt, b.txt, meta.json and gold.json. Logistic regression, full batch,
// nothing random; prints the figures of leaving each pair out in turn.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bridge } from '../src/align/bridge'
import { candidates } from '../src/align/candidates'
import { ALIGNMENT_FEATURES, alignmentFeatures } from '../src/align/features'
import { alignTerms } from '../src/align/words'
import { viewClaims } from '../src/claims/view'
import { segment } from '../src/segment'
import type { Span } from '../src/types'

interface Example {
  readonly pair: string
  readonly features: readonly number[]
  readonly label: 0 | 1
}

/** Least share of words that a pair of claims and a link have in common on both sides, as the scoring has it. */
const FIT = 0.25
const ROUNDS = 3000
const RATE = 0.5
/** Few links, so weights are held small. */
const RIDGE = 0.003

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx tools/train-alignment.ts FOLDER')
const pairs = readdirSync(folder).filter(name => existsSync(join(folder, name, 'gold.json')))
const examples = pairs.flatMap(readPair)
for (const held of pairs) {
  const weights = fit(examples.filter(e => e.pair !== held))
  report(held, examples.filter(e => e.pair === held), weights)
}
const weights = fit(examples)
report('all', examples, weights)
ALIGNMENT_FEATURES.forEach((name, i) => {
  console.log(name.padEnd(40), weights[i + 1].toFixed(2))
})
writeFileSync(
  new URL('../src/align/weights.ts', import.meta.url),
  `// Written by tools/train-alignment.ts; not edited by hand.
export const WEIGHTS: readonly number[] = [${weights.map(w => Number(w.toFixed(3))).join(', ')}]
`,
)

function readPair(pair: string): Example[] {
  const read = (name: string) => readFileSync(join(folder, pair, name), 'utf8')
  const text = { a: read('a.txt'), b: read('b.txt') }
  const meta: { sources: Record<'a' | 'b', { published?: string | null }> } = JSON.parse(read('meta.json'))
  const gold: { links: { a: string[]; b: string[] }[] } = JSON.parse(read('gold.json'))
  const document = (side: 'a' | 'b') => segment({ id: side, text: text[side], published: meta.sources[side].published ?? undefined })
  const documents = [document('a'), document('b')] as const
  const [a, b] = documents.map(viewClaims)
  const across = bridge(a, b, documents)
  const quote = (side: 'a' | 'b', q: string): Span => ({ start: text[side].indexOf(q), end: text[side].indexOf(q) + q.length })
  const links = gold.links.map(l => ({ a: letters(text.a, l.a.map(q => quote('a', q))), b: letters(text.b, l.b.map(q => quote('b', q))) }))
  const claimsA = a.map(v => letters(text.a, v.claim.spans))
  const claimsB = b.map(v => letters(text.b, v.claim.spans))
  return candidates(a, b, across).map(([i, j]) => ({
    pair,
    features: alignmentFeatures(a[i], b[j], alignTerms(a[i], b[j], across), across),
    label: links.some(l => Math.min(shared(l.a, claimsA[i]), shared(l.b, claimsB[j])) >= FIT) ? 1 : 0,
  }))
}

function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const s of spans) for (let i = s.start; i < s.end; i++) if (/[\p{L}\p{N}$%]/u.test(text[i])) set.add(i)
  return set
}

function shared(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let n = 0
  for (const i of x) if (y.has(i)) n++
  return n / (x.size + y.size - n || 1)
}

function score(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((z, f, i) => z + f * weights[i + 1], weights[0])))
}

function fit(data: readonly Example[]): number[] {
  const w = new Array<number>(ALIGNMENT_FEATURES.length + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : RIDGE * x))
    for (const e of data) {
      const error = (score(w, e.features) - e.label) / data.length
      gradient[0] += error
      e.features.forEach((f, i) => {
        gradient[i + 1] += error * f
      })
    }
    for (let i = 0; i < w.length; i++) w[i] -= RATE * gradient[i] * 4
  }
  return w
}

function report(name: string, data: readonly Example[], weights: readonly number[]): void {
  const ranked = data.map(e => ({ p: score(weights, e.features), label: e.label })).sort((x, y) => y.p - x.p)
  const positives = ranked.filter(e => e.label).length
  let hits = 0
  let ap = 0
  ranked.forEach((e, i) => {
    if (e.label) ap += ++hits / (i + 1)
  })
  console.log(name.padEnd(20), `candidates ${data.length} positives ${positives} average precision ${(ap / positives).toFixed(3)}`)
}
