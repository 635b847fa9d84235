// Whether a source says after all how exactly when: elsewhere in its story, or in words from which a day was cut.
import { BOUNDING_CONJUNCTIONS, DAY_MOMENTS } from '../lexicon/en/judge/story-words'
import type { ClaimView, Term } from '../terms/claim-terms'
import { timeReadings } from '../terms/values/time-readings'
import { contains } from '../text/spans'
import { areOneHour, hoursOf, type NamedTime, namedTime } from '../values/times/named-times'

const SLOTS = ['weekday', 'day', 'month', 'year'] as const

/** Whether an article has the closer of two times in other words: "just past 6am" for "early on Tuesday", of whatever it was. */
export function isToldElsewhere({ document }: ClaimView, looser: Term, closer: Term): boolean {
  const [wanted, known] = [namedTime(closer.words ?? ''), namedTime(looser.words ?? '')]
  // "6.45pm" and "a quarter to seven"
  if (areOneHour(wanted, known)) return true
  const readings = timeReadings(document)
  return document.times.some(time => {
    if (contains(looser.span, time.span)) return false
    const words = readings.get(time)?.words ?? document.source.text.slice(time.span.start, time.span.end)
    return tells(namedTime(words), wanted, known)
  })
}

/** Whether a time tells what another has beyond a third. */
function tells(told: NamedTime, wanted: NamedTime, known: NamedTime): boolean {
  if (
    SLOTS.some(slot => told[slot] !== undefined && wanted[slot] !== undefined && told[slot] !== wanted[slot])
  )
    return false
  const [hours, others] = [hoursOf(told), hoursOf(wanted)]
  if (others.length > 0) return hours.some(([a, b]) => others.some(([c, d]) => a <= d && c <= b))
  const more = SLOTS.filter(slot => wanted[slot] !== undefined && known[slot] === undefined)
  return more.length > 0 && more.every(slot => told[slot] === wanted[slot])
}

/** "By dusk Thursday", "before the banks opened on Thursday": it was at another time than the day alone says. */
export function isCutOut({ sentence: { tokens }, claim }: ClaimView, { tokens: own, index }: Term): boolean {
  if (DAY_MOMENTS.has(tokens[Math.min(...own) - 1]?.lemma.toLowerCase())) return true
  const head = tokens[index].head
  return (
    tokens[head]?.upos === 'VERB' &&
    tokens[head].span.start !== claim.predicate.span.start &&
    tokens.some(
      t => t.head === head && BOUNDING_CONJUNCTIONS.has(t.lemma.toLowerCase()) && t.deprel === 'mark',
    )
  )
}
