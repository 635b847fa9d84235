// Learns the weights of src/judge/verdict-weights.ts from annotated pairs: `npx tsx tools/train-verdict.ts FOLDER`.
// FOLDER holds the sets named below as JSON lines { premise, hypothesis, label } (or { premise, correct, incorrect },
// or two names { a, b, match }). Multinomial logistic regression, full batch, nothing random; a fifth of every set is
// kept out first and its figures printed, then all of it is learned from. The figures are written beside the weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareSentences } from '../src/check-sentences'
import { VERDICT_FEATURES } from '../src/judge/verdict-features'
import { segment } from '../src/segment'
import type { Document } from '../src/types'

type Label = 'entailment' | 'contradiction' | 'neutral' | 'not_entailment'

interface Row {
  readonly id?: string
  readonly premise: string
  readonly hypothesis: string
  readonly label: Label
}

interface Example {
  readonly set: string
  readonly label: Label
  readonly features: readonly number[]
  readonly isHeld: boolean
  readonly weight: number
}

/** Rows taken at most, evenly from the whole set, and what the set counts for. */
const SETS: readonly (readonly [name: string, most: number, share: number])[] = [
  ['relation-fever-symmetric', 800, 1.5],
  ['relation-negated-snli', 800, 1.5],
  ['relation-negated-mnli', 800, 1.5],
  ['relation-negated-rte', 800, 0.8],
  // Nearly all of one label, and one word changed in each: it teaches what clashes, not how often.
  ['relation-breaking-nli', 1200, 0.35],
  ['ranking-falke', 200, 1],
  ['support-propsegment', 300, 1.5],
  ['support-realsumm', 1500, 1],
  ['names-nomenklatura', 500, 0.3],
]
/** In this set nothing is neutral, so it teaches only which of two it is. */
const TWO_WAY = 'relation-fever-symmetric'
/** News states more of what is asked of it than the sets with negations put in do. */
const BORNE_OUT = 1.1
/** A set counts as so many rows at most. */
const ENOUGH = 1000
const RIDGE = 0.0006
const ROUNDS = 600
const CLASSES: readonly Label[] = ['entailment', 'contradiction', 'neutral']

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx tools/train-verdict.ts FOLDER')
const examples = SETS.flatMap(([name, most, share]) => readSet(name, most, share))
console.log(`${examples.length} examples`)
const scale = scaling(examples)
const tried = fit(examples.filter(e => !e.isHeld))
const figures = SETS.map(([name]) =>
  figuresOf(
    name,
    examples.filter(e => e.set === name && e.isHeld),
    tried,
  ),
)
for (const line of figures) console.log(line)
write(fit(examples), figures)

function readSet(name: string, most: number, share: number): Example[] {
  const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  const taken = lines.filter(
    (_, i) =>
      lines.length <= most ||
      Math.floor((i * most) / lines.length) !== Math.floor(((i - 1) * most) / lines.length),
  )
  const rows = taken.flatMap((line): Row[] => rowsOf(JSON.parse(line)))
  const documents = new Map<string, Document>()
  const read = (text: string): Document => {
    const known = documents.get(text) ?? segment(text)
    documents.set(text, known)
    return known
  }
  const weight = share * Math.min(1, ENOUGH / rows.length)
  const found = rows.flatMap((row, i): Example[] => {
    const answers = compareSentences(read(row.hypothesis), [read(row.premise)])
    if (answers.length !== 1) return []
    return [{ set: name, label: row.label, features: answers[0].features, isHeld: i % 5 === 0, weight }]
  })
  console.log(`${name}: ${found.length} of ${rows.length}`)
  return found
}

interface AnyRow {
  readonly premise?: string
  readonly hypothesis?: string
  readonly label?: Label
  readonly correct?: string
  readonly incorrect?: string
  readonly a?: string
  readonly b?: string
  readonly match?: boolean
  readonly schema?: string
}

function rowsOf({ premise, hypothesis, label, correct, incorrect, a, b, match, schema }: AnyRow): Row[] {
  if (premise !== undefined && hypothesis !== undefined && label !== undefined)
    return [{ premise, hypothesis, label }]
  if (premise !== undefined && correct !== undefined && incorrect !== undefined)
    return [
      { premise, hypothesis: correct, label: 'entailment' },
      { premise, hypothesis: incorrect, label: 'not_entailment' },
    ]
  if (
    a === undefined ||
    b === undefined ||
    schema !== 'Person' ||
    /[^\p{Script=Latin}\p{P}\s\d]/u.test(a + b)
  )
    return []
  const frame = (name: string) => `${name} spoke to reporters on Monday.`
  return [{ premise: frame(b), hypothesis: frame(a), label: match ? 'entailment' : 'not_entailment' }]
}

interface Scale {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
}

function scaling(data: readonly Example[]): Scale {
  const mean = VERDICT_FEATURES.map((_, i) => data.reduce((sum, e) => sum + e.features[i], 0) / data.length)
  const deviation = mean.map(
    (m, i) => Math.sqrt(data.reduce((sum, e) => sum + (e.features[i] - m) ** 2, 0) / data.length) || 1,
  )
  return { mean, deviation }
}

function standard(features: readonly number[]): number[] {
  return [1, ...features.map((v, i) => (v - scale.mean[i]) / scale.deviation[i])]
}

function probabilities(w: readonly (readonly number[])[], x: readonly number[]): number[] {
  const z = w.map(row => row.reduce((sum, v, i) => sum + v * x[i], 0))
  const most = Math.max(...z)
  const e = z.map(v => Math.exp(v - most))
  const all = e.reduce((sum, v) => sum + v, 0)
  return e.map(v => v / all)
}

/** What the label asks of the three probabilities, given what they are: partial labels leave the rest as it falls. */
function target({ set, label }: Example, [s, c, n]: readonly number[]): number[] {
  if (label === 'not_entailment') return [0, c / (c + n), n / (c + n)]
  if (set === TWO_WAY) return label === 'entailment' ? [s + c, 0, n] : [0, s + c, n]
  return CLASSES.map(each => (each === label ? 1 : 0))
}

/** Adam (Kingma & Ba 2015) on the whole batch, which settles in a few hundred rounds where plain descent takes thousands. */
function fit(data: readonly Example[]): number[][] {
  const xs = data.map(e => standard(e.features))
  const weights = data.map(e => e.weight * (e.label === 'entailment' ? BORNE_OUT : 1))
  const all = weights.reduce((sum, v) => sum + v, 0)
  const size = VERDICT_FEATURES.length + 1
  const zero = () => CLASSES.map(() => new Array<number>(size).fill(0))
  const [w, first, second] = [zero(), zero(), zero()]
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = w.map(row => row.map((v, i) => (i === 0 ? 0 : RIDGE * v)))
    data.forEach((example, e) => {
      const p = probabilities(w, xs[e])
      const t = target(example, p)
      for (let k = 0; k < 3; k++) {
        const error = ((p[k] - t[k]) * weights[e]) / all
        if (error !== 0) for (let i = 0; i < size; i++) gradient[k][i] += error * xs[e][i]
      }
    })
    const rate = round > 400 ? 0.01 : 0.03
    for (let k = 0; k < 3; k++)
      for (let i = 0; i < size; i++) {
        first[k][i] = 0.9 * first[k][i] + 0.1 * gradient[k][i]
        second[k][i] = 0.999 * second[k][i] + 0.001 * gradient[k][i] ** 2
        const step =
          first[k][i] / (1 - 0.9 ** round) / (Math.sqrt(second[k][i] / (1 - 0.999 ** round)) + 1e-9)
        w[k][i] -= rate * step
      }
  }
  return w
}

function figuresOf(name: string, data: readonly Example[], w: readonly (readonly number[])[]): string {
  let right = 0
  let forced = 0
  let two = 0
  // Expected calibration error of the probability of support, in ten bins (Naeini et al. 2015).
  const bins = Array.from({ length: 10 }, () => ({ p: 0, hits: 0, n: 0 }))
  for (const { label, features } of data) {
    const [s, c, n] = probabilities(w, standard(features))
    const given = s >= c && s >= n ? 'entailment' : c >= n ? 'contradiction' : 'neutral'
    if (label === 'not_entailment' ? given !== 'entailment' : given === label) right++
    if (label === 'entailment' || label === 'contradiction') {
      two++
      if (s > c === (label === 'entailment')) forced++
    }
    const bin = bins[Math.min(9, Math.floor(s * 10))]
    bin.n++
    bin.p += s
    if (label === 'entailment') bin.hits++
  }
  const error = bins.reduce((sum, b) => sum + Math.abs(b.p - b.hits), 0) / Math.max(1, data.length)
  const share = (x: number, of: number) => (of === 0 ? '-' : (x / of).toFixed(3))
  return `${name}: ${data.length} rows, accuracy ${share(right, data.length)}, support or conflict ${share(forced, two)}, calibration error of support ${error.toFixed(3)}`
}

function write(w: readonly (readonly number[])[], lines: readonly string[]): void {
  const rows = w.map(row => {
    const raw = row.slice(1).map((v, i) => v / scale.deviation[i])
    const intercept = row[0] - raw.reduce((sum, v, i) => sum + v * scale.mean[i], 0)
    return [intercept, ...raw].map(v => Number(v.toPrecision(4)))
  })
  writeFileSync(
    new URL('../src/judge/verdict-weights.ts', import.meta.url),
    `// Written by tools/train-verdict.ts; not edited by hand. On the fifth of each set that was kept out:
${lines.map(line => `// ${line}`).join('\n')}

/** For support, conflict and neither: the intercept, then a weight a feature. */
export const VERDICT_WEIGHTS: readonly (readonly number[])[] = [
${rows.map(row => `  [${row.join(', ')}],`).join('\n')}
]
`,
  )
}
