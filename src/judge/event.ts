// Whether two claims speak of one event, asked before any difference is called: 100 working and 100 injured do not clash.

import { ORDINALS, OTHER_EVENT } from '../lexicon/en/judge/story-words'
import { rememberEach } from '../memo'
import { isPersonNoun } from '../names/coreference/pronouns'
import { type ClaimView, keyOfTime, type Term } from '../terms/claim-terms'
import { relateTimes, type TimeTerm } from '../terms/values/time-relation'
import { contains } from '../text/spans'
import type { Document, Sentence, TimeExpression } from '../types'
import { exclusion, opposition } from '../words/word-relations'
import { isCredited } from './credit'
import type { JudgeContext } from './judge'

/** Least probability of one fact at which unequal slots are a difference. */
export const ONE_EVENT = 0.5

/** As likely as this two claims are of one fact, whatever their words. */
export const SURE_FACT = 0.7

/** As sure as this that two terms fill one slot, the two claims are weighed as if the terms were alike. */
const SURE_SLOT = 0.75
/** And that two terms say the same, nothing else speaks of another event. */
const SURE_TERM = 0.7

/**
 * Whether it is one event of which the two terms of a slot are told: the claims are likely one as they stand, or would be were
 * it not for this slot, and nothing else tells them apart.
 */
export function areOfOneEvent(
  a: ClaimView,
  b: ClaimView,
  slot: { readonly a: number; readonly b: number; readonly score: number },
  context: JudgeContext,
): boolean {
  if (context.score >= ONE_EVENT) return true
  if (slot.score < SURE_SLOT || a.claim.modality !== b.claim.modality) return false
  const isAlone =
    context.slots.every(other => other === slot || a.terms[other.a].kind === 'word') &&
    context.terms.every(term => term.score >= SURE_TERM)
  return isAlone && context.scoreBut(slot) >= ONE_EVENT && !haveOtherNames(a, b, context)
}

/** Whether the sentence on either side names somebody or some place that the other does not. */
function haveOtherNames(a: ClaimView, b: ClaimView, { sameEntity }: JudgeContext): boolean {
  const [mine, theirs] = [namesIn(a.document)[a.claim.sentence], namesIn(b.document)[b.claim.sentence]]
  if (!mine || !theirs || mine.length > MOST_AROUND || theirs.length > MOST_AROUND) return false
  return (
    mine.some(x => !theirs.some(y => sameEntity(x, y) > 0)) &&
    theirs.some(y => !mine.some(x => sameEntity(x, y) > 0))
  )
}

/** Entities named in each sentence, but for those who are credited with it. */
const namesIn = rememberEach((document: Document): readonly (readonly string[])[] => {
  const names: string[][] = []
  for (const { kind, entity, sentence, span } of document.mentions)
    if (kind === 'name' && entity !== undefined && !isCredited(document, span)) {
      names[sentence] ??= []
      names[sentence].push(entity)
    }
  return names
})

/** Whether the sentences date what they tell apart: what was bought in one year may be sold in another. */
export function areAtOtherTimes(a: ClaimView, b: ClaimView): boolean {
  if (isOneRecurrent(a, b) || haveOtherDays(a, b)) return true
  const [dates, others] = [a, b].map(view => timesAround(view).filter(({ time }) => time?.type === 'date'))
  return dates.some(x => others.some(y => relateTimes(x, y).kind === 'rival'))
}

/** Whether one sentence alone tells of what recurs: a shop may open later "on Sundays". */
export function isOneRecurrent(a: ClaimView, b: ClaimView): boolean {
  const [isMine, isTheirs] = [a, b].map(view =>
    timesAround(view).some(({ time }) => time?.type === 'set' && !isOfNoun(view, time)),
  )
  return isMine !== isTheirs
}

/** "On Mondays", "on Tuesdays": neither tells of a day that the other tells of. */
function haveOtherDays(a: ClaimView, b: ClaimView): boolean {
  const [mine, theirs] = [a, b].map(view => timesAround(view).filter(({ time }) => time?.type === 'set'))
  return (
    mine.length > 0 && theirs.length > 0 && !mine.some(({ key }) => theirs.some(other => other.key === key))
  )
}

/** "The quarterly dividend" is one dividend, which was raised once. */
const isOfNoun = ({ sentence: { tokens } }: ClaimView, { span }: TimeExpression): boolean =>
  tokens.some(token => token.deprel === 'amod' && contains(span, token.span))

const NO_TIMES: readonly TimeTerm[] = []
/** A sentence with more names or times is a list, and tells nothing of one event. */
const MOST_AROUND = 20

function timesAround({ document, claim }: ClaimView): readonly TimeTerm[] {
  const times = timesIn(document)[claim.sentence]
  return times === undefined || times.length > MOST_AROUND ? NO_TIMES : times
}

const timesIn = rememberEach((document: Document): readonly (readonly TimeTerm[])[] => {
  const { sentences, source, times } = document
  let at = 0
  const found: TimeTerm[][] = []
  for (const time of times) {
    while (at < sentences.length - 1 && sentences[at].span.end <= time.span.start) at++
    found[at] ??= []
    found[at].push({
      time,
      key: keyOfTime(sentences[at], time),
      words: source.text.slice(time.span.start, time.span.end),
    })
  }
  return found
})

/** Whether the sides speak of two things of one name: one is set apart, or each has its own place in an order. */
export function areOtherThings(a: ClaimView, b: ClaimView, context: JudgeContext): boolean {
  const { slots } = context
  const isOther = slots.some(slot => {
    const [x, y] = [a.terms[slot.a], b.terms[slot.b]]
    return slots.length > 1 && x.head.upos !== 'VERB' && y.head.upos !== 'VERB' && areOpposites(x, y)
  })
  return isOther || areMarkedApart(a, b, context)
}

/** "An earlier offer" and "the offer", "the first raid" and "the second". */
export function areMarkedApart(a: ClaimView, b: ClaimView, { terms }: JudgeContext): boolean {
  return terms.some(pair => {
    const [x, y] = [marksOf(a, a.terms[pair.a].index), marksOf(b, b.terms[pair.b].index)]
    const place = x.find(mark => ORDINALS.has(mark))
    const other = y.find(mark => ORDINALS.has(mark))
    if (place !== undefined && other !== undefined && place !== other) return true
    return x.some(mark => OTHER_EVENT.has(mark)) !== y.some(mark => OTHER_EVENT.has(mark))
  })
}

/** Whether each has an amount or a length of time that the other has not: two things, so much of each. */
export const haveOwnAmounts = (a: ClaimView, b: ClaimView, { terms }: Pick<JudgeContext, 'terms'>): boolean =>
  (['a', 'b'] as const).every(side =>
    (side === 'a' ? a : b).terms.some(
      ({ quantity, time }, i) =>
        (quantity !== undefined || time?.type === 'duration') && !terms.some(pair => pair[side] === i),
    ),
  )

/** "Found mice", "found cockroaches": of some of the one there may be some of the other too. */
export const areSome = (a: ClaimView, x: Term, b: ClaimView, y: Term): boolean => isSome(a, x) || isSome(b, y)

const isSome = ({ sentence: { tokens } }: ClaimView, { index, head }: Term): boolean =>
  head.xpos === 'NNS' && !tokens.some(t => t.head === index && /^(?:det|nmod:poss)/.test(t.deprel))

/** How sure the lexicon must be that two words oppose or exclude each other. */
export const OPPOSED = 0.5
const EXCLUSIVE = 0.5

/** Whether two terms are words that cannot be said of one thing. */
export const areOpposites = ({ kind, lexeme: x }: Term, { kind: other, lexeme: y }: Term): boolean =>
  kind === 'word' && other === 'word' && (opposition(x, y) >= OPPOSED || exclusion(x, y) >= EXCLUSIVE)

const NO_MARKS: readonly string[] = []

/** Words before a noun that may set it apart. */
const marksOf = ({ sentence }: ClaimView, noun: number): readonly string[] =>
  marksIn(sentence).get(noun) ?? NO_MARKS

const marksIn = rememberEach(({ tokens }: Sentence): ReadonlyMap<number, readonly string[]> => {
  const marks = new Map<number, string[]>()
  for (const { head, deprel, text } of tokens) {
    if (deprel !== 'amod' && deprel !== 'nummod' && !deprel.startsWith('det')) continue
    const word = text.toLowerCase()
    if (!OTHER_EVENT.has(word) && !ORDINALS.has(word)) continue
    // A former clerk is the clerk.
    if (word === 'former' && isPersonNoun(tokens[head]?.lemma.toLowerCase() ?? '')) continue
    const known = marks.get(head)
    if (known) known.push(word)
    else marks.set(head, [word])
  }
  return marks
})
