// What speaks for two claims being about one fact: every feature is the same when the sources are swapped.
import type { ClaimView, Term } from '../claims/view'
import type { Bridge } from './bridge'
import type { TermPair } from './words'

/** Names of the features, in the order of the vector that `alignmentFeatures` gives. */
export const ALIGNMENT_FEATURES = [
  'dice',
  'cover of the better covered side',
  'cover of the worse covered side',
  'predicates alike',
  'only one states what something is',
  'subjects alike',
  'objects alike',
  'shared names',
  'shared values',
  'most telling shared term',
  'sentences alike',
  'shared weight',
  'both short',
] as const

/** Enough shared weight for a fact; more adds nothing. */
const PLENTY = 4
const SHORT = 2.5

export function alignmentFeatures(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  bridge: Bridge,
): number[] {
  let sharedA = 0
  let sharedB = 0
  let names = 0
  let values = 0
  let telling = 0
  for (const pair of terms) {
    const x = a.terms[pair.a]
    const y = b.terms[pair.b]
    const weight = Math.min(bridge.weight(x), bridge.weight(y)) * pair.score
    sharedA += pair.score * bridge.weight(x)
    sharedB += pair.score * bridge.weight(y)
    if (x.kind === 'name' || y.kind === 'name') names += weight
    else if (x.quantity || x.time) values += weight
    telling = Math.max(telling, weight)
  }
  const allA = sum(a.terms, bridge)
  const allB = sum(b.terms, bridge)
  const coverA = allA === 0 ? 0 : sharedA / allA
  const coverB = allB === 0 ? 0 : sharedB / allB
  const dice = allA + allB === 0 ? 0 : (sharedA + sharedB) / (allA + allB)
  const predicateA = termAt(a, a.claim.predicate.span.start)
  const predicateB = termAt(b, b.claim.predicate.span.start)
  const isA = a.claim.predicate.lemma === 'be'
  const isB = b.claim.predicate.lemma === 'be'
  return [
    dice,
    Math.max(coverA, coverB),
    Math.min(coverA, coverB),
    predicateA && predicateB ? bridge.similarity(predicateA, predicateB) : isA && isB ? 1 : 0,
    isA === isB ? 0 : 1,
    roleAlike(a, b, 'subject', bridge),
    roleAlike(a, b, 'object', bridge),
    Math.min(2, names),
    Math.min(2, values),
    telling,
    bridge.sentencesAlike(a, b),
    Math.min(PLENTY, (sharedA + sharedB) / 2) / PLENTY,
    allA < SHORT && allB < SHORT ? 1 : 0,
  ]
}

const sum = (terms: readonly Term[], bridge: Bridge): number =>
  terms.reduce((n, t) => n + bridge.weight(t), 0)

const termAt = (view: ClaimView, start: number): Term | undefined =>
  view.terms.find(term => term.span.start <= start && start < term.span.end)

/** How alike the best terms of two arguments of one role are. */
function roleAlike(a: ClaimView, b: ClaimView, role: 'subject' | 'object', bridge: Bridge): number {
  const within = (view: ClaimView): Term[] =>
    view.claim.arguments
      .filter(argument => argument.role === role)
      .flatMap(argument =>
        view.terms.filter(
          t => argument.span.start <= t.head.span.start && t.head.span.end <= argument.span.end,
        ),
      )
  let best = 0
  const ys = within(b)
  for (const x of within(a)) for (const y of ys) best = Math.max(best, bridge.similarity(x, y))
  return best
}
