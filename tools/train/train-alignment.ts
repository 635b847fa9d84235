// Learns the weights of src/align from annotated article pairs: `npx tsx tools/train/train-alignment.ts FOLDER...`.
// A folder holds one folder a pair with a.txt, b.txt, meta.json and gold.json. Ridge logistic regression, nothing random; first
// of the candidates over all pairs of claims, then of the alignment over the candidates. Every fifth pair is held out in turn,
// and the average precision on it printed; `--without N` leaves the pairs of place N in five out for good, to score on.

import { CANDIDATE_FEATURES, candidates, firstLook } from '../../src/align/candidates'
import { ALIGNMENT_FEATURES, alignmentFeatures } from '../../src/align/features'
import { bridge } from '../../src/align/pair-context'
import { alignTerms } from '../../src/align/term-pairs'
import { viewClaims } from '../../src/terms/claim-terms'
import { FIT, type GoldPair, letters, readGoldPairs, sharedPart } from './gold-pairs'
import { fitLogistic, logistic, type Row } from './logistic'
import { writeWeights } from './weights'

interface Example extends Row {
  readonly fold: number
}

const FOLDS = 5
/** Few links, so weights (of standardised features) are held small. */
const RIDGE = 100

const args = process.argv.slice(2)
const at = args.indexOf('--without')
const [, without] = at < 0 ? [] : args.splice(at, 2)
if (args.length === 0)
  throw new Error('usage: npx tsx tools/train/train-alignment.ts FOLDER... [--without N]')
const pairs = args
  .flatMap(folder => readGoldPairs(folder).map((pair, i) => ({ pair, fold: i % FOLDS })))
  .filter(({ fold }) => fold !== Number(without ?? -1))
const looks = pairs.flatMap(({ pair, fold }) => looksOf(pair, fold))
const first = fitLogistic(looks, RIDGE)
print(CANDIDATE_FEATURES, first)
writeWeights('alignment-candidates', first, 3)
const examples = pairs.flatMap(({ pair, fold }) => examplesOf(pair, fold))
const positive = (rows: readonly Row[]): number => rows.filter(row => row.label === 1).length
console.log(`candidates ${examples.length}, of fitting pairs ${positive(examples)} in ${positive(looks)}`)
for (let fold = 0; fold < FOLDS; fold++) {
  const held = examples.filter(e => e.fold === fold)
  if (held.length === 0) continue
  const weights = fitLogistic(
    examples.filter(e => e.fold !== fold),
    RIDGE,
  )
  console.log(`held out ${fold}: average precision ${averagePrecision(held, weights).toFixed(3)}`)
}
const weights = fitLogistic(examples, RIDGE)
print(ALIGNMENT_FEATURES, weights)
writeWeights('alignment', weights, 3)

/** Whether two claims fit a link, by the places of the claims. */
function fitting({ documents, links }: GoldPair): (i: number, j: number) => 0 | 1 {
  const [a, b] = documents.map(({ claims, source }) => claims.map(({ spans }) => letters(source.text, spans)))
  const fits = links.map(link => ({
    a: a.map(words => sharedPart(link.a, words) >= FIT),
    b: b.map(words => sharedPart(link.b, words) >= FIT),
  }))
  return (i, j) => (fits.some(fit => fit.a[i] && fit.b[j]) ? 1 : 0)
}

function looksOf(pair: GoldPair, fold: number): Example[] {
  const [a, b] = pair.documents.map(viewClaims)
  const label = fitting(pair)
  return firstLook(a, b, bridge(a, b, pair.documents)).map(({ a: i, b: j, features }) => ({
    fold,
    features,
    label: label(i, j),
  }))
}

function examplesOf(pair: GoldPair, fold: number): Example[] {
  const [a, b] = pair.documents.map(viewClaims)
  const across = bridge(a, b, pair.documents)
  const label = fitting(pair)
  return candidates(a, b, across, first).map(([i, j]) => ({
    fold,
    features: alignmentFeatures(a[i], b[j], alignTerms(a[i], b[j], across), across),
    label: label(i, j),
  }))
}

function print(names: readonly string[], weights: readonly number[]): void {
  names.forEach((name, i) => {
    console.log(name.padEnd(50), weights[i + 1].toFixed(2))
  })
}

function averagePrecision(data: readonly Row[], weights: readonly number[]): number {
  const ranked = data
    .map(e => ({ p: logistic(weights, e.features), label: e.label }))
    .sort((x, y) => y.p - x.p)
  let hits = 0
  let sum = 0
  ranked.forEach(({ label }, i) => {
    if (label) sum += ++hits / (i + 1)
  })
  return sum / hits
}
