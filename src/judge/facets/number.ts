// Numbers of like unit that answer each other, compared as intervals.
import type { ClaimView, Term } from '../../terms/claim-terms'
import { termAt } from '../../terms/term-at'
import { areStretches } from '../../terms/term-relation'
import { areOfOtherFates, countOthers } from '../../terms/values/fates'
import { areFarApart, isOfOtherBound, relateQuantities } from '../../terms/values/quantity-relation'
import { voteIn } from '../../terms/values/votes'
import { contains } from '../../text/spans'
import type { Evidence, Reason } from '../../types'
import { agesOfOne, areAgesOfTwo } from '../ages'
import { areAtOtherTimes } from '../event'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { occasionsOfOne } from '../occasions'
import { areOfOtherDeeds, mayBeOneSlot } from '../one-slot'
import { judgeVotes } from '../votes'

/** As likely a clash of two values as this, in claims as unlike as that, is none but where the deeds are opposed. */
const SURE_CLASH = 0.7
const UNLIKE = 0.25

export const judgeNumber: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  // What one person or one deed has one of, whatever else the claims say.
  const single = [...agesOfOne(a, b, context), ...occasionsOfOne(a, b, context)]
  const isSingle = (pair: { a: number; b: number }) =>
    single.some(one => one.a === pair.a && one.b === pair.b)
  const isClash = (pair: { a: number; b: number }) => {
    const clash = context.clashes.find(other => other.a === pair.a && other.b === pair.b)
    if (!clash || areAgesOfTwo(a, b, pair, context)) return false
    const isSure = clash.score >= SURE_CLASH && context.score < UNLIKE
    return isSure ? !areOfOtherDeeds(a, b, pair, context) : mayBeOneSlot(a, b, pair, context)
  }
  const compare = (pair: { a: number; b: number }): void => {
    const [s, t] = [a.terms[pair.a], b.terms[pair.b]]
    if (!s.amount || !t.amount || areStretches(s, t)) return
    if (!isSingle(pair) && (s.kind === 'word' || t.kind === 'word') && !haveOneNoun(a, s, b, t, context))
      return
    const kind = isClash(pair) ? 'rival' : relateQuantities(s.amount, t.amount).kind
    if (kind === 'unrelated') return
    // Closed for the first time in 1990, and for the second in 1994.
    if (s.amount.unit === 'ordinal' && kind === 'rival' && areAtOtherTimes(a, b)) return
    if (s.amount.unit === 'ordinal' && kind !== 'rival' && orderOthers(a, s, b, t, context)) return
    if (kind !== 'rival' && areOfOtherFates(a, s, b, t)) {
      reasons.push(otherFates(a, s, b, t))
      return
    }
    const [x, y] = [amount(a, s), amount(b, t)]
    if (kind !== 'rival' && (areFarApart(s.amount, t.amount) || isOfOtherBound(s.amount, t.amount))) {
      if (mayBeOneSlot(a, b, pair, context)) reasons.push(otherBound(a, s, b, t))
      return
    }
    const isRival = kind === 'rival'
    if (isRival && !isSingle(pair) && (!isClash(pair) || isSaidBeside(a, s, b, t))) return
    reasons.push({
      judge: isRival ? 'number/disjoint' : 'number/agree',
      facet: 'number',
      effect: isRival ? 'differs' : 'agrees',
      ...(isRival ? { severity: 'conflict' as const } : {}),
      a: x,
      b: y,
      basis: 'stated',
      message: isRival
        ? `A says ${counted(a, s)}, B says ${counted(b, t)}.`
        : kind === 'same' && x.text === y.text
          ? `Both say ${x.text}.`
          : `A’s “${x.text}” and B’s “${y.text}” agree.`,
    })
  }
  for (const pair of context.terms) compare(pair)
  const told = new Set<string>(context.terms.map(placeOf))
  for (const slot of [...context.slots, ...context.clashes, ...single]) {
    if (told.has(placeOf(slot))) continue
    told.add(placeOf(slot))
    compare(slot)
  }
  return [...judgeVotes(a, b, context), ...reasons.filter(reason => !isOfVotes(a, b, reason))]
}

/** "The second half", "a second card": each has its own thing in that place. */
function orderOthers(a: ClaimView, s: Term, b: ClaimView, t: Term, { terms }: JudgeContext): boolean {
  const ordered = (view: ClaimView, { head }: Term) =>
    /^(?:amod|nummod)$/.test(head.deprel) ? termAt(view, head.head) : -1
  const [x, y] = [ordered(a, s), ordered(b, t)]
  return (
    x >= 0 && y >= 0 && a.terms[x].key !== b.terms[y].key && !terms.some(pair => pair.a === x && pair.b === y)
  )
}

/** The numbers of two votes are compared as votes. */
function isOfVotes(a: ClaimView, b: ClaimView, { a: x, b: y }: Reason): boolean {
  const [mine, theirs] = [voteIn(a), voteIn(b)]
  return x !== undefined && y !== undefined && mine !== undefined && theirs !== undefined
    ? contains(mine.span, x.span) && contains(theirs.span, y.span)
    : false
}

/** "Both banks" and "two banks", "the pair"; not "two directors", and a place in a race is somebody's. */
function haveOneNoun(a: ClaimView, s: Term, b: ClaimView, t: Term, { terms }: JudgeContext): boolean {
  if (s.amount?.unit === 'ordinal') return false
  if (s.amount?.unit !== undefined) return true
  const nounOf = ({ sentence: { tokens }, terms: own }: ClaimView, { index }: Term): number | undefined => {
    const { deprel, head } = tokens[index]
    return /^(?:det|nummod|amod)/.test(deprel) ? own.findIndex(term => term.tokens.includes(head)) : undefined
  }
  const [x, y] = [nounOf(a, s), nounOf(b, t)]
  return x === undefined || y === undefined || terms.some(pair => pair.a === x && pair.b === y)
}

/** Whether one side has both numbers, the other's as well: "600 jobs in all, 450 of them in Harwell". */
function isSaidBeside(a: ClaimView, s: Term, b: ClaimView, t: Term): boolean {
  const isSame = (x: Term, y: Term): boolean =>
    x.amount !== undefined &&
    y.amount !== undefined &&
    relateQuantities(x.amount, y.amount).kind === 'same' &&
    !areOfOtherFates(a, x, b, y) &&
    !countOthers(x, y)
  return b.terms.some(y => y !== t && isSame(s, y)) || a.terms.some(x => x !== s && isSame(x, t))
}

/** One number of the dead here and of the hurt there: nothing that both say. */
const otherFates = (a: ClaimView, s: Term, b: ClaimView, t: Term): Reason => ({
  judge: 'number/other-fate',
  facet: 'number',
  effect: 'adds-detail',
  addedBy: 'both',
  a: amount(a, s),
  b: amount(b, t),
  basis: 'stated',
  message: `A’s ${counted(a, s)} and B’s ${counted(b, t)} count different things.`,
})

/** "At least five" and 24, or six: both may be right, one told before more was known, and no reader would say that they agree. */
const otherBound = (a: ClaimView, s: Term, b: ClaimView, t: Term): Reason =>
  differs(
    'number/far-bound',
    'number',
    'framing',
    amount(a, s),
    amount(b, t),
    `A says ${counted(a, s)}, B says ${counted(b, t)}.`,
  )

const placeOf = (pair: { a: number; b: number }): string => `${pair.a} ${pair.b}`

/** With its bounds; of a length of time, in seconds. */
const amount = (view: ClaimView, { span, quantity, time }: Term): Evidence =>
  evidence(
    view,
    span,
    quantity ? [quantity.min, quantity.max] : time?.seconds && [time.seconds, time.seconds],
  )

/** The number with the noun it counts: "5 people". */
function counted(view: ClaimView, term: Term): string {
  const { text } = evidence(view, term.span)
  const noun = view.sentence.tokens[term.head.head]
  const follows =
    noun &&
    noun.upos === 'NOUN' &&
    term.head.deprel === 'nummod' &&
    noun.span.start > term.span.end &&
    !view.document.source.text.slice(term.span.end, noun.span.start).includes(',')
  return follows ? `${text} ${noun.text}` : text
}
