// Learns the weights of src/align/align.ts from annotated article pairs: `npx tsx tools/train-alignment.ts FOLDER`.
// FOLDER holds one folder a pair with a.txt, b.txt, meta.json and gold.json. Logistic regression, full batch,
// nothing random; prints the figures of leaving each pair out in turn.

import { candidates } from '../src/align/candidates'
import { ALIGNMENT_FEATURES, alignmentFeatures } from '../src/align/features'
import { bridge } from '../src/align/pair-context'
import { alignTerms } from '../src/align/term-pairs'
import { viewClaims } from '../src/terms/claim-terms'
import { FIT, type GoldPair, letters, readGoldPairs, sharedPart } from './gold-pairs'
import { writeWeights } from './weights'

interface Example {
  readonly pair: string
  readonly features: readonly number[]
  readonly label: 0 | 1
}

/** Newton's method has settled long before. */
const ROUNDS = 25
/** Few links, so weights (of standardised features) are held small. */
const RIDGE = 100

const folder = process.argv[2]
if (!folder) throw new Error('usage: npx tsx tools/train-alignment.ts FOLDER')
const gold = readGoldPairs(folder)
const pairs = gold.map(pair => pair.name)
const examples = gold.flatMap(examplesOf)
for (const held of pairs) {
  const weights = fit(examples.filter(e => e.pair !== held))
  report(
    held,
    examples.filter(e => e.pair === held),
    weights,
  )
}
const weights = fit(examples)
report('all', examples, weights)
ALIGNMENT_FEATURES.forEach((name, i) => {
  console.log(name.padEnd(40), weights[i + 1].toFixed(2))
})
writeWeights('alignment', weights, 3)

function examplesOf({ name, documents, links }: GoldPair): Example[] {
  const [a, b] = documents.map(viewClaims)
  const across = bridge(a, b, documents)
  const lettersA = a.map(view => letters(documents[0].source.text, view.claim.spans))
  const lettersB = b.map(view => letters(documents[1].source.text, view.claim.spans))
  return candidates(a, b, across).map(([i, j]) => ({
    pair: name,
    features: alignmentFeatures(a[i], b[j], alignTerms(a[i], b[j], across), across),
    label: links.some(l => Math.min(sharedPart(l.a, lettersA[i]), sharedPart(l.b, lettersB[j])) >= FIT)
      ? 1
      : 0,
  }))
}

function score(weights: readonly number[], features: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((z, f, i) => z + f * weights[i + 1], weights[0])))
}

/** Ridge logistic regression by Newton's method on standardised features, given back for features as they are. */
function fit(data: readonly Example[]): number[] {
  const size = ALIGNMENT_FEATURES.length
  const mean = Array.from({ length: size }, (_, i) => average(data.map(e => e.features[i])))
  const scale = mean.map((m, i) => Math.sqrt(average(data.map(e => (e.features[i] - m) ** 2))) || 1)
  const rows = data.map(e => [1, ...e.features.map((f, i) => (f - mean[i]) / scale[i])])
  let w = new Array<number>(size + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : RIDGE * x))
    const hessian = w.map((_, i) => w.map((_, j) => (i === j && i > 0 ? RIDGE : 0)))
    rows.forEach((row, k) => {
      const p = 1 / (1 + Math.exp(-row.reduce((z, x, i) => z + x * w[i], 0)))
      row.forEach((x, i) => {
        gradient[i] += x * (p - data[k].label)
        row.forEach((y, j) => {
          hessian[i][j] += x * y * p * (1 - p)
        })
      })
    })
    const step = solve(hessian, gradient)
    w = w.map((x, i) => x - step[i])
  }
  const plain = w.slice(1).map((x, i) => x / scale[i])
  return [w[0] - plain.reduce((sum, x, i) => sum + x * mean[i], 0), ...plain]
}

function average(xs: readonly number[]): number {
  return xs.reduce((sum, x) => sum + x, 0) / xs.length
}

/** Gaussian elimination; the matrix is symmetric and positive definite, so no pivoting is needed. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]])
  rows.forEach((row, i) => {
    for (let k = i + 1; k < rows.length; k++) {
      const factor = rows[k][i] / row[i]
      for (let j = i; j < row.length; j++) rows[k][j] -= factor * row[j]
    }
  })
  const x = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    let rest = rows[i][rows.length]
    for (let j = i + 1; j < rows.length; j++) rest -= rows[i][j] * x[j]
    x[i] = rest / rows[i][i]
  }
  return x
}

function report(name: string, data: readonly Example[], weights: readonly number[]): void {
  const ranked = data.map(e => ({ p: score(weights, e.features), label: e.label })).sort((x, y) => y.p - x.p)
  const positives = ranked.filter(e => e.label).length
  let hits = 0
  let ap = 0
  ranked.forEach((e, i) => {
    if (e.label) ap += ++hits / (i + 1)
  })
  console.log(
    name.padEnd(20),
    `candidates ${data.length} positives ${positives} average precision ${(ap / positives).toFixed(3)}`,
  )
}
