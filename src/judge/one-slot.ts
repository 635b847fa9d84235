// What keeps two values from being told of one thing, however like the rest of the claims is: another event, another object,
// another time, another thing of the same name.

import type { ClaimView, Term } from '../terms/claim-terms'
import { verbOver } from '../terms/clause'
import { eventReadings } from '../terms/events/relate-events'
import { termAt } from '../terms/term-at'
import { haveOneFate } from '../terms/values/fates'
import { areComparable, relateValues } from '../terms/values/value-terms'
import type { Side } from '../types'
import { isLaterStage } from '../words/tables'
import { isCredited } from './credit'
import { areOpposites, areOtherThings, isOneRecurrent } from './event'
import type { JudgeContext } from './judge'
import { areOtherMeasures } from './other-measures'
import { areOfTwoSides } from './two-sides'

/** Whether nothing tells apart what the two values of a clash are said of. */
export function mayBeOneSlot(
  a: ClaimView,
  b: ClaimView,
  clash: { readonly a: number; readonly b: number; readonly score?: number },
  context: JudgeContext,
): boolean {
  const [x, y] = [a.terms[clash.a], b.terms[clash.b]]
  if (isOpen(a) !== isOpen(b)) return false
  const [verb, other] = [verbOver(a.sentence.tokens, x.index), verbOver(b.sentence.tokens, y.index)]
  if (areOtherThings(a, b, context) || areOfOtherDeeds(a, b, clash, context)) return false
  if (isOneRecurrent(a, b) || haveOtherTimes(a, b, clash) || areOtherMeasures(a, b)) return false
  if (isOfAnotherYear(a, 'a', verb, context) !== isOfAnotherYear(b, 'b', other, context)) return false
  const isKnown =
    (clash.score ?? 0) >= SURE_OF_ANYTHING ||
    haveOneFate(a, x, b, y) ||
    arePaired(a, verb, b, other, context.terms)
  if (areOfAnything(a, x, b, y) && !isKnown) return false
  if (haveOtherObjects(a, b, context, clash)) return false
  return !haveOtherPlaces(a, b, context)
}

/** Whether two values are of the two sides of one matter, or of deeds that rule each other out. */
export function areOfOtherDeeds(
  a: ClaimView,
  b: ClaimView,
  clash: { readonly a: number; readonly b: number },
  { slots }: Pick<JudgeContext, 'slots'>,
): boolean {
  const [x, y] = [a.terms[clash.a], b.terms[clash.b]]
  if (areOfTwoSides(a, x, b, y)) return true
  if (slots.some(slot => areOpposites(a.terms[slot.a], b.terms[slot.b]))) return true
  const [verb, other] = [verbOver(a.sentence.tokens, x.index), verbOver(b.sentence.tokens, y.index)]
  return areOtherEvents(lemmaAt(a, verb), lemmaAt(b, other)) || areOtherStages(a, verb, b, other)
}

/** Nine may be arrested and five of them charged. */
function areOtherStages(a: ClaimView, x: number, b: ClaimView, y: number): boolean {
  const [s, t] = [a.terms[termAt(a, x)], b.terms[termAt(b, y)]]
  if (!s || !t) return false
  return isLaterStage(s.lexeme, t.lexeme) || isLaterStage(t.lexeme, s.lexeme)
}

/** Slots of two claims known to be one fact whose amounts exclude each other; how likely that is a clash nobody has weighed. */
export const rivalAmounts = (
  a: ClaimView,
  b: ClaimView,
  slots: JudgeContext['slots'],
): JudgeContext['clashes'] =>
  slots
    .filter(slot => {
      const [x, y] = [a.terms[slot.a], b.terms[slot.b]]
      return x.quantity !== undefined && areComparable(x, y) && relateValues(a, x, b, y) === 'exclusive'
    })
    .map(slot => ({ ...slot, score: 0 }))

/** What only may be is no number of what is. */
const isOpen = ({ claim }: ClaimView): boolean =>
  claim.modality === 'possible' || claim.modality === 'conditional' || claim.modality === 'asked'

/** Whether the claims date what they tell apart, by times other than those of the clash. */
function haveOtherTimes(
  a: ClaimView,
  b: ClaimView,
  clash: { readonly a: number; readonly b: number },
): boolean {
  const [mine, theirs] = [datesBut(a, clash.a), datesBut(b, clash.b)]
  return mine.some(x => theirs.some(y => relateValues(a, x, b, y) === 'exclusive'))
}

/** "In 2019 a crash there killed 14": a year that the other article knows nothing of is of another event. */
const isOfAnotherYear = (
  { terms, sentence: { tokens } }: ClaimView,
  side: Side,
  verb: number,
  context: JudgeContext,
): boolean =>
  terms.some(
    ({ time, index, words = '' }, i) =>
      time?.type === 'date' &&
      /\b\d{4}$/.test(words) &&
      verbOver(tokens, index) === verb &&
      !context.elsewhere[side].includes(i) &&
      !context.terms.some(pair => pair[side] === i),
  )

/** The dates of a claim, but for those of another value: "3.1 percent in March from 3.5 percent in February". */
function datesBut({ terms }: ClaimView, value: number): Term[] {
  const dates = terms.filter(({ time }, i) => i !== value && time?.type === 'date')
  const { span, amount } = terms[value]
  if (!amount || dates.length < 2) return dates
  const rivals = terms.filter(
    (term, i) => i !== value && term.quantity?.unit && term.quantity.unit === terms[value].quantity?.unit,
  )
  const gap = (date: Term, from: Term['span']): number =>
    date.span.start >= from.end ? date.span.start - from.end : BEFORE + from.start - date.span.end
  return dates.filter(date => !rivals.some(rival => gap(date, rival.span) < Math.min(NEXT, gap(date, span))))
}

/** A date stands this near behind the value that it is of; one before it belongs to it less. */
const NEXT = 12
const BEFORE = 12

const lemmaAt = ({ sentence }: ClaimView, at: number): string | undefined =>
  at < 0 ? undefined : sentence.tokens[at].lemma.toLowerCase()

/** Whether the table of events knows the two, and that the one rules the other out. */
function areOtherEvents(x: string | undefined, y: string | undefined): boolean {
  if (x === undefined || y === undefined || x === y) return false
  const readings = eventReadings(x, y)
  return readings.length > 0 && readings.every(({ relation }) => relation === 'exclusive')
}

/** As likely a clash as this is one whatever is counted. */
const SURE_OF_ANYTHING = 0.85

/** "People" are counted in every article. */
const TELLING_NOUN = 0.35

function areOfAnything(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  const isAny = (view: ClaimView, { index }: Term): boolean => {
    const { head, deprel } = view.sentence.tokens[index]
    const noun = deprel === 'nummod' ? termAt(view, head) : -1
    return noun >= 0 && view.terms[noun].weight < TELLING_NOUN
  }
  return isAny(a, x) && isAny(b, y)
}

const arePaired = (a: ClaimView, x: number, b: ClaimView, y: number, terms: JudgeContext['terms']): boolean =>
  x >= 0 && y >= 0 && terms.some(pair => pair.a === termAt(a, x) && pair.b === termAt(b, y))

/** As sure as this that two words say the same. */
const SURE = 0.7

/**
 * Whether one verb has two objects that are not one: raising taxes is not raising spending.
 *
 * @param counts two amounts that are compared: what they count is no object beside them ("took 14 pupils", "nine needed treatment")
 */
export function haveOtherObjects(
  a: ClaimView,
  b: ClaimView,
  { slots, terms }: Pick<JudgeContext, 'slots' | 'terms'>,
  counts?: { readonly a: number; readonly b: number },
): boolean {
  const isCounted = (
    { terms: own, sentence: { tokens } }: ClaimView,
    count: number | undefined,
    at: number,
  ) => count !== undefined && tokens[own[count].index].head === own[at].index
  const isObject = ({ kind, relation, head }: Term) =>
    kind === 'word' && /^i?obj$/.test(relation) && head.upos === 'NOUN'
  return [...slots, ...terms.filter(({ score }) => score < SURE)].some(slot => {
    const [x, y] = [a.terms[slot.a], b.terms[slot.b]]
    if (!isObject(x) || !isObject(y)) return false
    if (isCounted(a, counts?.a, slot.a) || isCounted(b, counts?.b, slot.b)) return false
    return arePaired(a, x.head.head, b, y.head.head, terms)
  })
}

/** Whether each claim names a place or a body that the other does not, leaving out who is credited. */
export function haveOtherPlaces(a: ClaimView, b: ClaimView, { terms, elsewhere }: JudgeContext): boolean {
  const [mine, theirs] = [
    openNames(a, new Set([...terms.map(pair => pair.a), ...elsewhere.a])),
    openNames(b, new Set([...terms.map(pair => pair.b), ...elsewhere.b])),
  ]
  // "In France and Spain": the second stands as the first does.
  const isAlike = (x: string, y: string) => x === y || x === 'conj' || y === 'conj'
  return mine.some(x => theirs.some(y => isAlike(x.relation, y.relation) && x.type === y.type))
}

function openNames({ document, terms }: ClaimView, answered: ReadonlySet<number>) {
  return terms.flatMap((term, i) => {
    if (term.kind !== 'name' || answered.has(i) || isCredited(document, term.span)) return []
    const type = document.entities.find(({ id }) => id === term.entity)?.type
    return [{ relation: term.relation, type }]
  })
}
