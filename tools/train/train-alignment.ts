// Learns the weights of src/align from annotated article pairs: `npx tsx tools/train/train-alignment.ts FOLDER...`.
// A folder holds one folder a pair with a.txt, b.txt, meta.json and gold.json. Ridge logistic regression, nothing random; first
// of the candidates over all pairs of claims, then of the alignment over the candidates, then boosted trees over these as the
// second look sees them. Every fifth pair is held out in turn,
// and the average precision on it printed; `--without N` leaves the pairs of place N in five out for good, to score on.

import { CANDIDATE_FEATURES, candidates, firstLook } from '../../src/align/candidates'
import { ALIGNMENT_FEATURES, alignmentFeatures } from '../../src/align/features'
import { bridge } from '../../src/align/pair-context'
import { SECOND_FEATURES, secondFeatures } from '../../src/align/second-look'
import { alignTerms } from '../../src/align/term-pairs'
import { viewClaims } from '../../src/terms/claim-terms'
import { logOdds } from '../../src/words/weights'
import { type Growth, growBinaryTrees, leafOf, spell, type Tree } from './boosted-trees'
import { FIT, type GoldPair, letters, readGoldPairs, sharedPart } from './gold-pairs'
import { fitLogistic, type Row } from './logistic'
import { writeWeights } from './weights'

interface Example extends Row {
  readonly fold: number
  /** Which article pair it is of, and which claims. */
  readonly of: number
  readonly a: number
  readonly b: number
}

const FOLDS = 5
/** Of the second look. */
const GROWTH: Growth = { rounds: 120, depth: 4, rate: 0.1, ridge: 5, fewestInLeaf: 60 }
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
const looks = pairs.flatMap(({ pair, fold }, of) => looksOf(pair, fold, of))
const first = fitLogistic(looks, RIDGE)
print(CANDIDATE_FEATURES, first)
writeWeights('alignment-candidates', first, 3)
const examples = pairs.flatMap(({ pair, fold }, of) => examplesOf(pair, fold, of))
const positive = (rows: readonly Row[]): number => rows.filter(row => row.label === 1).length
console.log(`candidates ${examples.length}, of fitting pairs ${positive(examples)} in ${positive(looks)}`)
const weights = fitLogistic(examples, RIDGE)
print(ALIGNMENT_FEATURES, weights)
writeWeights('alignment', weights, 3)
// What the trees learn from has to be as unsure as what they will see: odds by weights that the pair did not teach.
const again = secondRows(examples, fold => fitLogistic(withoutFold(examples, fold), RIDGE))
for (let fold = 0; fold < FOLDS; fold++) {
  const held = again.filter(row => row.fold === fold)
  if (held.length === 0) continue
  const trees = growBinaryTrees(withoutFold(again, fold), GROWTH)
  const at = SECOND_FEATURES.indexOf('log-odds at first look')
  const [before, after] = [
    averagePrecision(held, ({ features }) => features[at]),
    averagePrecision(held, ({ features }) => sumOf(trees, features)),
  ]
  console.log(`held out ${fold}: average precision ${before.toFixed(3)}, at second look ${after.toFixed(3)}`)
}
writeWeights('alignment-second', growBinaryTrees(again, GROWTH).flatMap(spell), 4)

function withoutFold<T extends { readonly fold: number }>(rows: readonly T[], fold: number): T[] {
  return rows.filter(row => row.fold !== fold)
}

function sumOf(trees: readonly Tree[], features: readonly number[]): number {
  return trees.reduce<number>((sum, tree) => sum + leafOf(tree, features), 0)
}

/** The examples as the second look sees them, each pair of articles by weights that its fifth did not teach. */
function secondRows(
  from: readonly Example[],
  learn: (fold: number) => readonly number[],
): { fold: number; label: 0 | 1; features: readonly number[] }[] {
  const learned = Array.from({ length: FOLDS }, (_, fold) => learn(fold))
  const byPair = new Map<number, Example[]>()
  for (const example of from) byPair.set(example.of, [...(byPair.get(example.of) ?? []), example])
  return [...byPair.values()].flatMap(own => {
    const seconds = secondFeatures(
      own.map(({ a, b, features, fold }) => ({ a, b, features, odds: logOdds(learned[fold], features) })),
    )
    return own.map(({ fold, label }, i) => ({ fold, label: label === 1 ? 1 : 0, features: seconds[i] }))
  })
}

/** Whether two claims fit a link, by the places of the claims. */
function fitting({ documents, links }: GoldPair): (i: number, j: number) => 0 | 1 {
  const [a, b] = documents.map(({ claims, source }) => claims.map(({ spans }) => letters(source.text, spans)))
  const fits = links.map(link => ({
    a: a.map(words => sharedPart(link.a, words) >= FIT),
    b: b.map(words => sharedPart(link.b, words) >= FIT),
  }))
  return (i, j) => (fits.some(fit => fit.a[i] && fit.b[j]) ? 1 : 0)
}

function looksOf(pair: GoldPair, fold: number, of: number): Example[] {
  const [a, b] = pair.documents.map(viewClaims)
  const label = fitting(pair)
  return firstLook(a, b, bridge(a, b, pair.documents)).map(({ a: i, b: j, features }) => ({
    fold,
    of,
    a: i,
    b: j,
    features,
    label: label(i, j),
  }))
}

function examplesOf(pair: GoldPair, fold: number, of: number): Example[] {
  const [a, b] = pair.documents.map(viewClaims)
  const across = bridge(a, b, pair.documents)
  const label = fitting(pair)
  return candidates(a, b, across, first).map(([i, j]) => ({
    fold,
    of,
    a: i,
    b: j,
    features: alignmentFeatures(a[i], b[j], alignTerms(a[i], b[j], across), across),
    label: label(i, j),
  }))
}

function print(names: readonly string[], weights: readonly number[]): void {
  names.forEach((name, i) => {
    console.log(name.padEnd(50), weights[i + 1].toFixed(2))
  })
}

function averagePrecision<T extends Pick<Row, 'features' | 'label'>>(
  data: readonly T[],
  score: (row: T) => number,
): number {
  const ranked = data.map(row => ({ p: score(row), label: row.label })).sort((x, y) => y.p - x.p)
  let hits = 0
  let sum = 0
  ranked.forEach(({ label }, i) => {
    if (label) sum += ++hits / (i + 1)
  })
  return sum / hits
}
