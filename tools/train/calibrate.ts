// Learns what a finding's score is worth: `npx tsx tools/train/calibrate.ts FOLDER...` writes it for src/findings/confidence.ts.
// A folder holds annotated article pairs. Isotonic regression (pool adjacent violators) of "both speak of one fact"
// on the score; then, of those, how often each relation is the annotator's. Prints the reliability table.
import { align } from '../../src/align/align'
import { bridge } from '../../src/align/pair-context'
import { judgeDocuments } from '../../src/compare'
import { CALIBRATED } from '../../src/findings/confidence'
import { fold } from '../../src/findings/facts'
import { mergeRepeats } from '../../src/findings/repeats'
import { viewClaims } from '../../src/terms/claim-terms'
import { FIT, type GoldPair, letters, readGoldPairs, sharedPart } from './gold-pairs'
import { writeWeights } from './weights'

interface Outcome {
  readonly score: number
  readonly relation: string
  readonly isLinked: boolean
  readonly isRight: boolean
}

const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('usage: npx tsx tools/train/calibrate.ts FOLDER...')
const outcomes = folders
  .flatMap(readGoldPairs)
  .flatMap(outcomesOf)
  .sort((x, y) => x.score - y.score)
const steps = isotonic(outcomes)
const relations = CALIBRATED.map(relation => {
  const linked = outcomes.filter(o => o.relation === relation && o.isLinked)
  // One imagined hit and one miss: few findings should not look certain.
  return [relation, (linked.filter(o => o.isRight).length + 1) / (linked.length + 2)] as const
})
console.log('score from   findings   of one fact')
for (const { from, share, count } of steps)
  console.log(from.toFixed(4).padEnd(12), String(count).padEnd(10), share.toFixed(2))
for (const [relation, share] of relations)
  console.log(relation.padEnd(12), 'relation right where of one fact', share.toFixed(2))
writeWeights(
  'confidence-steps',
  steps.flatMap(({ from, share }) => [from, Number(share.toFixed(3))]),
  4,
)
writeWeights(
  'confidence-relations',
  relations.map(([, share]) => share),
  3,
)

function outcomesOf({ documents, links }: GoldPair): Outcome[] {
  const [a, b] = documents.map(viewClaims)
  const across = bridge(a, b, documents)
  const folds = mergeRepeats(fold(align(a, b, across)), across)
  const findings = judgeDocuments(documents, {})
  return folds.flatMap(fact => {
    const ids = [fact.a.map(v => v.claim.id).join(), fact.b.map(v => v.claim.id).join()]
    const finding = findings.find(f => f.claims.a.join() === ids[0] && f.claims.b.join() === ids[1])
    if (!finding) return []
    const x = letters(
      documents[0].source.text,
      fact.a.flatMap(v => v.claim.spans),
    )
    const y = letters(
      documents[1].source.text,
      fact.b.flatMap(v => v.claim.spans),
    )
    const fitting = links.filter(l => Math.min(sharedPart(l.a, x), sharedPart(l.b, y)) >= FIT)
    return [
      {
        score: fact.score,
        relation: finding.relation,
        isLinked: fitting.length > 0,
        isRight: fitting.some(l => l.relation === finding.relation),
      },
    ]
  })
}

/** Pools neighbours until the share never falls as the score rises; steps of fewer than ten are pooled too. */
function isotonic(sorted: readonly Outcome[]): { from: number; share: number; count: number }[] {
  const LEAST_COUNT = 10
  const blocks: { from: number; hits: number; count: number }[] = []
  for (const outcome of sorted) {
    blocks.push({ from: outcome.score, hits: outcome.isLinked ? 1 : 0, count: 1 })
    for (;;) {
      const last = blocks[blocks.length - 1]
      const before = blocks[blocks.length - 2]
      if (!before || (before.hits / before.count < last.hits / last.count && before.count >= LEAST_COUNT))
        break
      blocks.splice(-2, 2, {
        from: before.from,
        hits: before.hits + last.hits,
        count: before.count + last.count,
      })
    }
  }
  // The last step too has its ten, and of the shares as they are told none falls.
  const told: typeof blocks = []
  for (const block of blocks) {
    told.push(block)
    for (let [before, last] = told.slice(-2); last !== undefined; [before, last] = told.slice(-2)) {
      const isSmall = block === blocks.at(-1) && last.count < LEAST_COUNT
      if (shareOf(before) <= shareOf(last) && !isSmall) break
      told.splice(-2, 2, {
        from: before.from,
        hits: before.hits + last.hits,
        count: before.count + last.count,
      })
    }
  }
  return told.map(block => ({ from: block.from, share: shareOf(block), count: block.count }))
}

/** Laplace's rule: of few outcomes none is sure. */
function shareOf({ hits, count }: { readonly hits: number; readonly count: number }): number {
  return (hits + 1) / (count + 2)
}
