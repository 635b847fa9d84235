/** A report in words: one paragraph, as a person would tell it to another. */
import type { Document, Evidence, Facet, Finding, Reason, Report, Summary } from '../types'
import { readerGroups } from './alone'
import { firstWords } from './quote'
import { type GroupKey, plural } from './wording'

/** More points than these are a list, and the list follows. */
const MOST_POINTS = 4
/** Words of a value beyond this are a sentence, which stands below. */
const LONGEST_VALUE = 40

/** What two sources differ on, where the facet alone is known. */
const POINTS: Readonly<Record<Facet, string>> = {
  number: 'a number',
  time: 'the time',
  place: 'the place',
  entity: 'who or what',
  role: 'who did it to whom',
  polarity: 'whether it is so',
  predicate: 'what happened',
  certainty: 'how sure it is',
  attribution: 'who says so',
  quote: 'the words quoted',
  quantifier: 'how many of them',
  cause: 'the cause',
  other: 'how it is told',
}

/**
 * The summary in words, with what the sources differ on and the values of both.
 *
 * @example
 * // The two agree on 11 facts and differ on 2, one of them a conflict: the number of people (29 / 32), the time (…). …
 * summaryWords(report)
 */
export function summaryWords(report: Report): string {
  const { summary, findings, documents } = report
  const { agrees, addsDetail, differs } = summary
  const groups = readerGroups(report)
  const count = (key: GroupKey) => groups.find(group => group.key === key)?.findings.length ?? 0
  const alone = aloneWords(count('only-a'), count('only-b'))
  if (agrees + addsDetail + differs === 0) return `No fact was found that the two share.${alone}`
  const agreement = agrees === 0 ? 'no fact' : plural(agrees, 'fact')
  const points = pointsOf(findings, documents)
  const named = points.length === 0 ? '' : `: ${points.join(', ')}`
  const details = addsDetail === 0 ? '' : ` On ${addsDetail} one tells more than the other.`
  // That none was found is all that can be known.
  const difference =
    differs === 0
      ? ', and no difference was found'
      : ` and differ on ${differs}, ${conflictWords(summary)}${named}`
  return `The two agree on ${agreement}${difference}.${details}${alone}`
}

function aloneWords(onlyInA: number, onlyInB: number): string {
  if (onlyInA + onlyInB === 0) return ''
  return onlyInA === 0
    ? ` ${plural(onlyInB, 'fact stands', 'facts stand')} only in B.`
    : ` ${plural(onlyInA, 'fact stands', 'facts stand')} only in A${onlyInB === 0 ? '' : `, ${onlyInB} only in B`}.`
}

/** How many of what differs cannot both be true. */
export function conflictWords({ differs, conflicts }: Pick<Summary, 'differs' | 'conflicts'>): string {
  if (conflicts === 0) return 'no conflict'
  if (conflicts === differs) return ['', 'a conflict', 'both conflicts'][conflicts] ?? 'all conflicts'
  return conflicts === 1 ? 'one of them a conflict' : `${conflicts} of them conflicts`
}

/** What the sources differ on, conflicts first, then what is surest. */
function pointsOf(findings: readonly Finding[], documents: readonly Document[]): string[] {
  const weight = ({ severity }: Finding): number => (severity === 'conflict' ? 0 : 1)
  const differing = findings
    .filter(({ relation }) => relation === 'differs')
    .sort((x, y) => weight(x) - weight(y) || y.confidence - x.confidence)
  return shortList(differing.map(({ reasons }) => pointOf(reasons, documents[0])))
}

/** Each once, none that is a part of another, and no more than can be read in a sentence. */
export function shortList(points: readonly string[]): string[] {
  const each = [...new Set(points)]
  const told = each.filter(
    (point, at) =>
      !each.some(
        (other, place) =>
          other !== point &&
          (other.includes(point) ||
            (isVague(point) && areSameValues(point, other) && (!isVague(other) || place < at))),
      ),
  )
  return told.length > MOST_POINTS ? [...told.slice(0, MOST_POINTS), '…'] : told
}

/** `a number (Two / three)` beside `the number of workers (two / three)`: a headline and the sentence that it sums up. */
const areSameValues = (x: string, y: string): boolean => {
  const [one, other] = [x, y].map(point => point.slice(point.indexOf(' (')).toLowerCase())
  return x.includes(' (') && one === other
}
const isVague = (point: string): boolean => point.startsWith(POINTS.number)

/** `the number of people (29 / 32)`; `document` is that of side `a`. */
export function pointOf(reasons: readonly Reason[], document: Document | undefined): string {
  const differing = reasons.filter(({ effect }) => effect === 'differs')
  const first = differing.find(({ severity }) => severity === 'conflict') ?? differing[0]
  if (first === undefined) return POINTS.other
  // Of two that speak of one value ("2" and "$2 million") the one that tells it whole.
  const reason = differing.find(one => one.facet === first.facet && holds(one, first)) ?? first
  const { a, b, facet } = reason
  const point =
    ((facet === 'number' || facet === 'time') && timed(a, document)) ||
    (facet === 'number' && measured(a, document)) ||
    POINTS[facet]
  const [x, y] = [a, b].map(evidence => inSentence(valueWords(evidence), facet))
  if (x === '' || y === '') return point
  if (x.toLowerCase() !== y.toLowerCase()) return `${point} (${x} / ${y})`
  return facet === 'polarity' ? `${point} (${x})` : point
}

/** "About 2,000" at the head of its sentence is "about 2,000" here. */
const inSentence = (words: string, facet: Facet): string =>
  facet === 'number' && OPENING_WORD.test(words) ? words[0].toLowerCase() + words.slice(1) : words
/** No sign of a currency, which are of two letters: "Rs 500". */
const OPENING_WORD = /^(?:[A-Z][a-z]{2,}|At|No|Up)\b/

const holds = ({ a: whole }: Reason, { a: part }: Reason): boolean =>
  whole !== undefined && part !== undefined && whole.text !== part.text && whole.text.includes(part.text)

/** The words that a value is told in, cut where they are many. */
export const valueWords = (evidence: Evidence | undefined): string =>
  evidence === undefined ? '' : firstWords(evidence.text, LONGEST_VALUE).replace(/[,;:.]$/, '')

/** "Seven years" of prison, not of age; the "2019" of "May 2019" is no number of anything. */
function timed(words: Evidence | undefined, document: Document | undefined): string | undefined {
  const time = document?.times.find(
    ({ span }) => words && span.start < words.span.end && words.span.start < span.end,
  )
  return time && (time.type === 'duration' ? 'how long' : POINTS.time)
}

/** What a number is a number of: an age, an amount of money, a share, or the noun that it stands before. */
function measured(number: Evidence | undefined, document: Document | undefined): string | undefined {
  if (number === undefined || document === undefined) return undefined
  const { start, end } = number.span
  const unit = document.quantities.find(({ span }) => span.start < end && start < span.end)?.unit
  if (unit === 'a' && !/\byears?$/.test(number.text)) return 'the age'
  if (unit === '%') return 'the share'
  if (CURRENCY.test(unit ?? '')) return 'the amount'
  const noun = countedNoun(number, document)
  return noun && `the number of ${noun}`
}

/** Currencies are told by their ISO 4217 codes. */
const CURRENCY = /^[A-Z]{3}$/

/** The noun that a number stands before and counts. */
function countedNoun({ span: { start, end } }: Evidence, { sentences }: Document): string | undefined {
  for (const { tokens } of sentences) {
    const inside = tokens.filter(({ span }) => span.start >= start && span.end <= end)
    if (inside.length === 0) continue
    const head = tokens[inside.find(({ deprel }) => deprel === 'nummod')?.head ?? -1]
    // "One nurse": one is the number of nobody else.
    return head?.xpos === 'NNS' && head.span.start >= end ? head.text : undefined
  }
  return undefined
}
