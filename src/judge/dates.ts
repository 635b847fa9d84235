// When one thing happens, by each side's only date: "will be heard on 3 May", "the hearing is on 5 May".

import { stagingVerbs } from '../lexicon/en/clauses/light-verbs'
import { isHuman } from '../names/coreference/pronouns'
import type { ClaimView } from '../terms/claim-terms'
import { participants } from '../terms/clause'
import { deedOf } from '../terms/deed'
import { deedPhrases, relatePhrases } from '../terms/events/event-words'
import { termAt } from '../terms/term-at'
import { relateTimes } from '../terms/values/time-relation'
import type { Side } from '../types'
import { ONE_EVENT } from './event'
import type { JudgeContext } from './judge'
import { haveOtherPlaces } from './one-slot'

/** As alike as this, a word says what the event of the other claim is. */
const SAME_EVENT = 0.7

/** The dates of two claims of one fact that exclude each other, neither of which the other article has. */
export function rivalDates(a: ClaimView, b: ClaimView, context: JudgeContext): JudgeContext['slots'] {
  if (Math.max(context.score, context.likely) < ONE_EVENT || isOpen(a) !== isOpen(b)) return []
  const [mine, theirs] = [ownDates(a, 'a', context), ownDates(b, 'b', context)]
  if (mine.length !== 1 || theirs.length !== 1) return []
  const [i, j] = [mine[0], theirs[0]]
  const [x, y] = [a.terms[i], b.terms[j]]
  if (relateTimes(x, y).kind !== 'rival' || haveOtherPlaces(a, b, context)) return []
  const [event, other] = [termAt(a, deedOf(a).at), termAt(b, deedOf(b).at)]
  const isNamed =
    context.score >= ONE_EVENT &&
    context.terms.some(pair => pair.score >= SAME_EVENT && (pair.a === event || pair.b === other))
  const [where, there] = [markOf(a, x.index), markOf(b, y.index)]
  // Each side's only hour is the hour of what both tell, in whatever words.
  const areHours = x.time?.type === 'time' && y.time?.type === 'time'
  return (areHours || isNamed || tellOneEvent(a, b, context)) && where === there
    ? [{ a: i, b: j, score: 1 }]
    : []
}

/** Whether what happens in the one answers what happens in the other. */
export function tellOneEvent(a: ClaimView, b: ClaimView, { terms }: Pick<JudgeContext, 'terms'>): boolean {
  const [mine, theirs] = [eventTerms(a), eventTerms(b)]
  if (terms.some(pair => pair.score >= SAME_EVENT && mine.includes(pair.a) && theirs.includes(pair.b)))
    return true
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (deed.at < 0 || other.at < 0 || deed.polarity !== other.polarity) return false
  const reading = relatePhrases(
    deedPhrases(a.sentence.tokens, deed.at),
    deedPhrases(b.sentence.tokens, other.at),
  )
  return reading !== undefined && reading.relation !== 'exclusive'
}

/** "The exits were inspected", "the van was checked": each is told of a thing of its own, which no word of the other answers. */
export function areOfOtherThings(
  a: ClaimView,
  b: ClaimView,
  { terms }: Pick<JudgeContext, 'terms'>,
): boolean {
  const [mine, theirs] = [thingsOf(a), thingsOf(b)]
  if (mine.length === 0 || theirs.length === 0) return false
  return !terms.some(pair => mine.includes(pair.a) || theirs.includes(pair.b))
}

/** Things to which it happens, or else that do it; nobody, and nothing named. */
function thingsOf(view: ClaimView): number[] {
  const { agents, patients } = participants(view, deedOf(view).at)
  const parties = patients.length > 0 ? patients : agents
  const isThing = (i: number) => {
    const { kind, head } = view.terms[i]
    return kind === 'word' && head.upos === 'NOUN' && !isHuman(head.lemma.toLowerCase())
  }
  return parties.every(isThing) ? parties : []
}

/** What happens; of what "is held" or "is planned" that, too. */
function eventTerms(view: ClaimView): number[] {
  const event = deedOf(view).at
  const { agents, patients } = participants(view, event)
  const isStaged = event >= 0 && stagingVerbs.has(view.sentence.tokens[event].lemma.toLowerCase())
  return [termAt(view, event), ...(isStaged ? [...agents, ...patients] : [])]
}

const isOpen = (view: ClaimView): boolean => deedOf(view).modality !== 'asserted'

/** Dates and hours of a claim that hang on what happens and that the other article does not have. */
function ownDates(view: ClaimView, side: Side, { terms, elsewhere }: JudgeContext): number[] {
  const answered = new Set([...terms.map(pair => pair[side]), ...elsewhere[side]])
  const deed = deedOf(view).at
  return view.terms.flatMap(({ time, index }, i) =>
    (time?.type === 'date' || time?.type === 'time') && !answered.has(i) && isWhen(view, index, deed)
      ? [i]
      : [],
  )
}

/** Whether a time says when a deed is done: on its verb, or after its object; "the 2016 election" was when it was. */
function isWhen({ sentence: { tokens } }: ClaimView, time: number, deed: number): boolean {
  const { head, deprel } = tokens[time]
  if (/^(?:obl|advmod)/.test(deprel))
    return head === deed || (tokens[head]?.deprel === 'xcomp' && tokens[head].head === deed)
  return deprel.startsWith('nmod') && (head === deed || tokens[head]?.head === deed)
}

/** The word that puts a time into its clause: "Monday" alone and "is planned for Monday" say "on Monday". */
const markOf = ({ sentence: { tokens } }: ClaimView, at: number): string => {
  const mark =
    tokens.find(({ head, deprel }) => head === at && deprel === 'case')?.lemma.toLowerCase() ?? 'on'
  return mark === 'for' ? 'on' : mark
}
