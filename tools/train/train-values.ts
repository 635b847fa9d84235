// Learns which amounts of two articles fill one slot and which of these clash: `npx tsx tools/train/train-values.ts FOLDER...`.
// A folder holds annotated article pairs. Ridge logistic regression, nothing random. What fills one slot is learned from values
// that are equal, their being so hidden, and from those that an annotator set against each other; what clashes from the latter.
// Every fifth pair is held out in turn, and what would be told of it printed; `--without N` leaves those of place N out for good.

import { bridge } from '../../src/align/pair-context'
import { SLOT_FEATURES } from '../../src/align/slot-features'
import { CLASH_FEATURES, clashRows, type ValuePair, valuePairs } from '../../src/align/value-slots'
import { type Term, viewClaims } from '../../src/terms/claim-terms'
import { measureOf } from '../../src/terms/values/value-terms'
import { type GoldLink, type GoldPair, readGoldPairs } from './gold-pairs'
import { fitLogistic, logistic, type Row } from './logistic'
import { writeWeights } from './weights'

const FOLDS = 5
const RIDGE = 20

const args = process.argv.slice(2)
const at = args.indexOf('--without')
const [, without] = at < 0 ? [] : args.splice(at, 2)
if (args.length === 0) throw new Error('usage: npx tsx tools/train/train-values.ts FOLDER... [--without N]')

interface Looked {
  readonly fold: number
  readonly gold: GoldPair
  readonly pairs: readonly ValuePair[]
}

const looked = args
  .flatMap(folder => readGoldPairs(folder).map((gold, i) => ({ gold, fold: i % FOLDS })))
  .filter(({ fold }) => fold !== Number(without ?? -1))
  .map(({ gold, fold }): Looked => {
    const [a, b] = gold.documents.map(viewClaims)
    return { fold, gold, pairs: valuePairs(a, b, bridge(a, b, gold.documents)) }
  })

for (const least of [0.15, 0.2, 0.25, 0.3, 0.4]) {
  let [told, right, linked] = [0, 0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const { slots, clashes } = learn(looked.filter(each => each.fold !== fold))
    for (const { gold, pairs } of looked.filter(each => each.fold === fold)) {
      const taken = new Set<Term>()
      const scored = clashRows(pairs, slots)
        .map(({ pair, features }) => ({ pair, score: logistic(clashes, features) }))
        .sort((p, q) => q.score - p.score)
      for (const { pair, score } of scored) {
        if (score < least || taken.has(pair.x) || taken.has(pair.y)) continue
        taken.add(pair.x).add(pair.y)
        told++
        if (isConflict(gold, pair)) right++
        if (linksOf(gold, pair).length > 0) linked++
      }
    }
  }
  console.log(`held out, from ${least}: ${right} conflicts of ${told} told; ${linked} of one fact`)
}
const { slots, clashes } = learn(looked)
print(SLOT_FEATURES, slots)
writeWeights('value-slots', slots, 4)
print(CLASH_FEATURES, clashes)
writeWeights('value-clashes', clashes, 4)

function learn(from: readonly Looked[]): { slots: number[]; clashes: number[] } {
  const slots = fitLogistic(from.flatMap(slotRows), RIDGE)
  const rows = from.flatMap(({ gold, pairs }) =>
    clashRows(pairs, slots).map(
      ({ pair, features }): Row => ({ features, label: isConflict(gold, pair) ? 1 : 0 }),
    ),
  )
  return { slots, clashes: fitLogistic(rows, RIDGE) }
}

function slotRows({ gold, pairs }: Looked): Row[] {
  return pairs.flatMap((pair): Row[] => {
    const links = linksOf(gold, pair)
    if (pair.relation !== 'exclusive')
      return isTelling(pair.x) || links.length > 0 ? [{ features: pair.features, label: 1 }] : []
    if (isConflict(gold, pair)) return [{ features: pair.features, label: 1 }]
    return links.length === 0 ? [{ features: pair.features, label: 0 }] : []
  })
}

/** Small whole numbers are equal by chance. */
function isTelling({ quantity }: Term): boolean {
  if (!quantity) return true
  return !Number.isInteger(quantity.value) || quantity.value > 12 || measureOf(quantity) === 'money'
}

function linksOf({ links }: GoldPair, { x, y }: ValuePair): GoldLink[] {
  const isIn = (letters: ReadonlySet<number>, { span }: Term): boolean => {
    for (let i = span.start; i < span.end; i++) if (letters.has(i)) return true
    return false
  }
  return links.filter(link => isIn(link.a, x) && isIn(link.b, y))
}

function isConflict(gold: GoldPair, pair: ValuePair): boolean {
  const isOfLength = pair.x.time !== undefined
  return linksOf(gold, pair).some(
    ({ isConflict: isOne, facets }) =>
      isOne && (facets.includes('number') || (isOfLength && facets.includes('time'))),
  )
}

function print(names: readonly string[], weights: readonly number[]): void {
  names.forEach((name, i) => {
    console.log(name.padEnd(50), weights[i + 1].toFixed(2))
  })
}
