// What the judges of claims find told with another number, where nothing in the two sentences says how the numbers hang together.

import { RECKONING } from '../../lexicon/en/verdict/verdict-words'
import { measureOf } from '../../terms/values/value-terms'
import { contains } from '../../text/spans'
import type { Document, Finding, Quantity, Reason, Span } from '../../types'
import type { ClauseAnswer } from '../answers'

const ORDINAL = 'ordinal'
const MET = 0.9

/**
 * The finding of the comparison that a clause is told with another number than its own: of one unit, neither of which stands
 * elsewhere in the other's sentence, nor can be reckoned from the other.
 */
export function otherCountOf(
  { stated, root, outcome, evidence, pairs }: ClauseAnswer,
  sources: readonly Document[],
  compared: readonly (readonly Finding[])[],
): Finding | undefined {
  if (outcome === 'contradicted' || evidence.uncommitted > 0) return undefined
  // Each of its numbers was met in its own place, whatever stands in another.
  const isMet = (node: number) => pairs.some(([a, , strength]) => a === node && strength >= MET)
  const counts = stated.nodes.flatMap((n, i) =>
    n.term.quantity && n.sentence === stated.nodes[root].sentence ? [i] : [],
  )
  if (outcome === 'supported' && counts.length > 0 && counts.every(isMet)) return undefined
  const { term, sentence } = stated.nodes[root]
  const own = stated.document.claims.find(
    claim => claim.sentence === sentence && claim.predicate.span.start === term.head.span.start,
  )
  if (!own) return undefined
  // Of "at least nine" here 30 may be right, whatever is counted there.
  const isOpen = (reason: Reason) => reason.judge === 'number/far-bound'
  if (compared.some(all => all.some(f => f.claims.a.includes(own.id) && f.reasons.some(isOpen))))
    return undefined
  for (const [i, findings] of compared.entries())
    for (const finding of findings) {
      if (finding.severity !== 'conflict' || !finding.claims.a.includes(own.id)) continue
      if (finding.reasons.some(reason => isPlain(reason, stated.document, sources[i]))) return finding
    }
  return undefined
}

function isPlain({ judge, a, b }: Reason, stated: Document, told: Document): boolean {
  if (judge === 'quantifier/apart') return true
  if (judge !== 'number/disjoint' || !a || !b) return false
  const [x, y] = [quantityAt(stated, a.span), quantityAt(told, b.span)]
  if (!x || !y || x.unit === ORDINAL || y.unit === ORDINAL) return false
  // Heads and seats, votes and voters: things counted by other words are other things.
  if (measureOf(x) === 'count' && measureOf(y) === 'count' && x.unit !== y.unit) return false
  const [mine, theirs] = [around(stated, a.span), around(told, b.span)]
  if (mine.some(({ value }) => value === y.value) || theirs.some(({ value }) => value === x.value))
    return false
  if (isReckonable(x, y, told) || isReckonable(y, x, stated)) return false
  const [words, others] = [wordsAround(stated, a.span), wordsAround(told, b.span)]
  return ![...RECKONING].some(word => words.has(word) !== others.has(word))
}

/** "Six" where four were held on one day and two on the next; "$3,000" where six get $500 each. */
function isReckonable(x: Quantity, y: Quantity, { quantities }: Document): boolean {
  const isOne = (z: number): boolean => Math.abs(z - x.value) < EPSILON * Math.max(1, x.value)
  return quantities.some(
    z =>
      z !== y &&
      z.unit !== ORDINAL &&
      (((z.unit === y.unit || z.unit === undefined) &&
        (isOne(y.value + z.value) || isOne(y.value - z.value))) ||
        (z.value > 1 && (isOne(y.value * z.value) || isOne(y.value / z.value)))),
  )
}

const EPSILON = 1e-6

const quantityAt = ({ quantities }: Document, { start, end }: Span): Quantity | undefined =>
  quantities.find(({ span }) => span.start <= start && end <= span.end)

const sentenceAt = ({ sentences }: Document, { start }: Span) =>
  sentences.find(({ span }) => span.start <= start && start < span.end)

const around = (document: Document, span: Span): readonly Quantity[] => {
  const sentence = sentenceAt(document, span)
  return document.quantities.filter(
    q => sentence && q.span.start >= sentence.span.start && q.span.end <= sentence.span.end,
  )
}

/** The words around an amount, without its own: "half a percentage point" reckons nothing. */
const wordsAround = (document: Document, own: Span): ReadonlySet<string> =>
  new Set(
    sentenceAt(document, own)
      ?.tokens.filter(({ span }) => !contains(own, span))
      .map(({ lemma }) => lemma.toLowerCase()),
  )
