// Times that answer each other, compared as intervals at the precision stated, or by name where no date is known.
import { GROWING } from '../../lexicon/en/judge/story-words'
import type { ClaimView, Term } from '../../terms/claim-terms'
import { areStretches } from '../../terms/term-relation'
import { endingOf } from '../../terms/values/lasting'
import { relateTimes, type TimeTerm } from '../../terms/values/time-relation'
import { contains } from '../../text/spans'
import type { Reason, TimeExpression } from '../../types'
import { areOfOtherThings, rivalDates, tellOneEvent } from '../dates'
import { areOfOneEvent, areOpposites, areOtherThings, isOneRecurrent } from '../event'
import { evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { mayBeOneSlot } from '../one-slot'
import { isCutOut, isToldElsewhere } from '../told-times'

export const judgeTime: Judge = (a, b, context) => {
  const reasons: Reason[] = []
  const ending = reasonOfEnding(a, b)
  if (ending) return [ending]
  for (const pair of context.terms) {
    const [s, t] = [a.terms[pair.a], b.terms[pair.b]]
    if (!s.time || !t.time) continue
    const { kind } = relateTimes(s, t)
    const [x, y] = [evidence(a, s.span, intervalOf(s.time)), evidence(b, t.span, intervalOf(t.time))]
    const basis = s.time.inferred || t.time.inferred ? 'inferred' : 'stated'
    const sides = { facet: 'time', a: x, b: y, basis } as const
    if (areOtherDeadlines(s, t) && mayDiffer(a, b, context))
      reasons.push({
        judge: 'time/other-deadline',
        effect: 'differs',
        // What is done by Wednesday is done by Thursday too.
        severity: 'framing',
        ...sides,
        message: `A says “${x.text}”, B says “${y.text}”.`,
      })
    // Two lengths in other words are told as amounts.
    else if (kind === 'same' && s.key !== t.key && s.amount && t.amount && !areStretches(s, t)) continue
    else if (kind === 'same')
      reasons.push(
        s.key === t.key
          ? { judge: 'time/same', effect: 'agrees', ...sides, message: `Both say ${x.text}.` }
          : agreeing(sides),
      )
    // "Since 1998" is no looser "in 1998".
    else if ((kind === 'general' && isBounded(s)) || (kind === 'specific' && isBounded(t))) continue
    // A date known from the words says when more closely; one reckoned from the day of publication does not count.
    else if (
      (kind === 'general' || kind === 'specific') &&
      (basis === 'stated' || relateTimes(undated(s), undated(t)).kind === kind)
    ) {
      const [addedBy, closer, looser] = kind === 'general' ? (['b', y, x] as const) : (['a', x, y] as const)
      const [other, loose, close] = kind === 'general' ? [a, s, t] : [b, t, s]
      if (isCutOut(other, loose)) continue
      const message = `${addedBy.toUpperCase()} says more exactly when: “${closer.text}”, not only “${looser.text}”.`
      reasons.push(
        isToldElsewhere(other, loose, close)
          ? agreeing(sides)
          : { judge: 'time/closer', effect: 'adds-detail', addedBy, ...sides, message },
      )
    } else if (kind === 'general' || kind === 'specific') reasons.push(agreeing(sides))
  }
  const lengths = context.clashes.filter(
    clash => a.terms[clash.a].time && b.terms[clash.b].time && mayBeOneSlot(a, b, clash, context),
  )
  const slots = mayDiffer(a, b, context)
    ? [...context.slots.filter(slot => areRivals(a, b, slot, context)), ...otherRanges(a, b, context)].filter(
        slot => !lengths.some(isSlot(slot)),
      )
    : []
  const told = [...lengths, ...slots]
  for (const slot of told.length > 0 || !mayDiffer(a, b, context) ? told : rivalDates(a, b, context)) {
    const [s, t] = [a.terms[slot.a], b.terms[slot.b]]
    if (!s.time || !t.time) continue
    // Planned for 10 June and for 17 June: in whatever year, one event cannot be planned for both.
    const inferred =
      (s.time.inferred || t.time.inferred) &&
      !(
        a.claim.modality === 'planned' &&
        relateTimes(undated(s), undated(t)).kind === 'rival' &&
        tellOneEvent(a, b, context)
      )
    const [x, y] = [evidence(a, s.span, intervalOf(s.time)), evidence(b, t.span, intervalOf(t.time))]
    reasons.push({
      judge: 'time/disjoint',
      facet: 'time',
      effect: 'differs',
      // The date of publication alone never makes a conflict.
      severity: inferred ? 'framing' : 'conflict',
      a: x,
      b: y,
      basis: inferred ? 'inferred' : 'stated',
      message: `A says ${x.text}, B says ${y.text}.`,
    })
  }
  return reasons
}

const agreeing = (sides: Required<Pick<Reason, 'facet' | 'a' | 'b' | 'basis'>>): Reason => ({
  judge: 'time/same',
  effect: 'agrees',
  ...sides,
  message: `A’s “${sides.a.text}” and B’s “${sides.b.text}” agree.`,
})

/** Told by where it begins or ends alone. */
const isBounded = ({ words = '' }: Term): boolean =>
  /^(?:since|after|before|until|till|by|from|between|shortly|just)\s/i.test(words)

/** What holds until a day, and on what day it is undone. */
function reasonOfEnding(a: ClaimView, b: ClaimView): Reason | undefined {
  const ending = endingOf(a, b)
  const [s, t] = [a.terms[ending?.a ?? -1], b.terms[ending?.b ?? -1]]
  if (!ending || !s?.time || !t?.time) return undefined
  const [x, y] = [evidence(a, s.span, intervalOf(s.time)), evidence(b, t.span, intervalOf(t.time))]
  const basis = s.time.inferred || t.time.inferred ? 'inferred' : 'stated'
  const sides = { facet: 'time', a: x, b: y, basis } as const
  if (ending.isOne) return agreeing(sides)
  const severity = basis === 'inferred' ? 'framing' : 'conflict'
  const message = `A says ${x.text}, B says ${y.text}.`
  return { judge: 'time/disjoint', effect: 'differs', severity, ...sides, message }
}

/** "By the end of 2026" and "by the end of 2027": the one lies in the other, and no reader would say that they agree. */
const areOtherDeadlines = ({ words: x = '', time: s }: Term, { words: y = '', time: t }: Term): boolean =>
  DEADLINE.test(x) && DEADLINE.test(y) && s?.end !== undefined && t?.end !== undefined && s.end !== t.end

const DEADLINE = /^by\s/i

type Slot = JudgeContext['slots'][number]

const isSlot =
  ({ a, b }: Slot) =>
  (other: Slot): boolean =>
    other.a === a && other.b === b

/** Whether two times that exclude each other are told of one event. */
function areRivals(a: ClaimView, b: ClaimView, slot: Slot, context: JudgeContext): boolean {
  const [s, t] = [a.terms[slot.a], b.terms[slot.b]]
  if (!s.time || !t.time || relateTimes(s, t).kind !== 'rival' || areOfOneYear(s, t)) return false
  return areOfOneEvent(a, b, slot, context)
}

/** Of one event the two stretches that have one end in common and not the other. */
const otherRanges = (a: ClaimView, b: ClaimView, context: JudgeContext): Slot[] =>
  a.terms
    .flatMap((s, i) => b.terms.flatMap((t, j) => (areOtherRanges(s, t) ? [{ a: i, b: j, score: 1 }] : [])))
    .filter(slot => context.likely >= ONE_STRETCH || areOfOneEvent(a, b, slot, context))

/** So likely one fact, two stretches of which one end is the same are of it. */
const ONE_STRETCH = 0.8

/** "From June to September" and "between June and August": one end is the same, the other is not. */
function areOtherRanges({ words: x = '' }: Term, { words: y = '' }: Term): boolean {
  const [mine, theirs] = [endsOf(x), endsOf(y)]
  if (mine === undefined || theirs === undefined) return false
  return (mine[0] === theirs[0]) !== (mine[1] === theirs[1])
}

/** From when and until when, in small letters. */
function endsOf(words: string): readonly string[] | undefined {
  const ends = words.toLowerCase().split(/\s(?:to|and|through|until|till)\s/)
  const start = ends[0].replace(/^(?:from|between)\s/, '')
  return ends.length === 2 && start !== ends[0] ? [start, ends[1]] : undefined
}

/** "February 2015" and "the summer of 2015": where it was summer then, the words do not say. */
const areOfOneYear = ({ words: x = '', time: s }: Term, { words: y = '', time: t }: Term): boolean =>
  (SEASON.test(x) || SEASON.test(y)) && s?.start?.slice(0, 4) === t?.start?.slice(0, 4)

const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i

/** A time of which nothing is known but its words. */
const undated = ({ key, words, time }: Term): TimeTerm => ({
  key,
  words,
  time: time && { ...time, start: undefined, end: undefined },
})

/** What was meant for one time and came about at another is no difference, nor is what was bought first and sold later. */
function mayDiffer(a: ClaimView, b: ClaimView, context: JudgeContext): boolean {
  if (a.claim.modality !== b.claim.modality) return false
  if (areOtherThings(a, b, context) || areOfOtherThings(a, b, context) || isOneRecurrent(a, b)) return false
  if (isGrowingCount(a, b)) return false
  return !context.slots.some(slot => areOpposites(a.terms[slot.a], b.terms[slot.b]))
}

/** "At least five" on Monday and 24 on Tuesday: two reports of one count that grows. */
function isGrowingCount(a: ClaimView, b: ClaimView): boolean {
  const grows = ({ sentence, claim }: ClaimView): boolean =>
    sentence.tokens.some(
      ({ lemma, span }) => GROWING.has(lemma.toLowerCase()) && claim.spans.some(own => contains(own, span)),
    )
  if (!grows(a) && !grows(b)) return false
  const [mine, theirs] = [a, b].map(({ terms }) => terms.flatMap(({ quantity }) => quantity ?? []))
  return mine.length > 0 && theirs.length > 0 && mine.every(x => theirs.every(y => x.value !== y.value))
}

const intervalOf = (t: TimeExpression): unknown => (t.start ? [t.start, t.end ?? null] : undefined)
