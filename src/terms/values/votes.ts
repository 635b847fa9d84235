// How a body voted: "7-2", "by 19 votes to 11", "six of the nine backed it", "three voted against", "unanimously".
import { DISSENT, UNANIMOUS, VOTE_WORDS, VOTING_AGAINST, VOTING_FOR } from '../../lexicon/en/values/reckoning'
import { rememberEach } from '../../memo'
import { contains } from '../../text/spans'
import type { Quantity, Span } from '../../types'
import type { ClaimView } from '../claim-terms'
import { verbOver } from '../clause'
import { termAt } from '../term-at'
import { partitiveAt } from '../ties/partitives'

/** A vote as one claim tells it; what it leaves open is undefined. */
export interface Vote {
  /** Index of a term of the claim that tells it, and the words that do. */
  readonly term: number
  readonly span: Span
  /** How many voted with the greater number, how many with the lesser, and how many there were. */
  readonly most?: number
  readonly least?: number
  readonly total?: number
  /** By how many the one side was ahead. */
  readonly margin?: number
}

export const voteIn = rememberEach((view: ClaimView): Vote | undefined =>
  view.sentence.tokens.some(({ lemma }) => VOTE_WORDS.has(lemma.toLowerCase()))
    ? (pairOf(view) ?? marginOf(view) ?? partOf(view) ?? unanimityOf(view))
    : undefined,
)

/** "7-2", "19 votes to 11" */
function pairOf(view: ClaimView): Vote | undefined {
  const { text } = view.document.source
  const counts = view.quantities.filter(isVotes)
  for (const [i, p] of counts.entries()) {
    const q = counts[i + 1]
    const joint = q && text.slice(p.span.end, q.span.start).toLowerCase()
    if (!q || !/^(?:[-–]| to | votes? to )$/.test(joint ?? '')) continue
    const span = { start: p.span.start, end: q.span.end }
    const [most, least] = [Math.max(p.value, q.value), Math.min(p.value, q.value)]
    return { ...placeOf(view, p, span), most, least, total: most + least }
  }
  return undefined
}

const isVotes = ({ value, unit, approximate }: Quantity): boolean =>
  Number.isInteger(value) && !approximate && (unit === undefined || unit === 'vote' || unit === 'point')

/** "By three votes", "by a margin of a single vote" */
function marginOf(view: ClaimView): Vote | undefined {
  const { tokens } = view.sentence
  const has = (at: number, word: string): boolean =>
    tokens.some(({ head, deprel, lemma }) => head === at && deprel === 'case' && lemma === word)
  for (const [at, { lemma, head, span }] of tokens.entries()) {
    if (lemma !== 'vote' || !view.claim.spans.some(own => contains(own, span))) continue
    const isMargin = tokens[head]?.lemma === 'margin' && has(head, 'by') && has(at, 'of')
    if (!has(at, 'by') && !isMargin) continue
    const count = view.quantities.find(({ span: own }) => contains(own, span) || isBefore(view, own, at))
    const isOne = tokens.some(t => t.head === at && /^(?:single|one)$/.test(t.lemma))
    const margin = isOne ? 1 : count && isVotes(count) ? count.value : undefined
    if (margin === undefined) continue
    const own = tokens.find(t => t.head === at && t.span.start < span.start && t.deprel !== 'case')
    return { term: termAt(view, at), span: { start: own?.span.start ?? span.start, end: span.end }, margin }
  }
  return undefined
}

const isBefore = ({ sentence: { tokens } }: ClaimView, { end }: Span, at: number): boolean =>
  tokens[at - 1]?.span.end === end

/** "Six of the nine voted for it", "three were opposed" */
function partOf(view: ClaimView): Vote | undefined {
  const { tokens } = view.sentence
  for (const part of view.quantities) {
    const at = tokens.findIndex(token => token.upos === 'NUM' && contains(part.span, token.span))
    if (at < 0 || !Number.isInteger(part.value) || part.approximate) continue
    const verb = verbOver(tokens, at)
    const isFor = verb >= 0 && VOTING_FOR.has(tokens[verb].lemma) && !isAgainst(view, verb)
    if (!isFor && !(verb >= 0 && isAgainst(view, verb))) continue
    const whole = partitiveAt(tokens, at)?.total ?? -1
    const total = view.quantities.find(({ span }) => whole >= 0 && contains(span, tokens[whole].span))?.value
    const end = whole < 0 ? part.span.end : tokens[whole].span.end
    const place = placeOf(view, part, { start: part.span.start, end })
    if (total === undefined) return isFor ? undefined : { ...place, least: part.value }
    return part.value > total / 2
      ? { ...place, most: part.value, total }
      : { ...place, least: part.value, total }
  }
  return undefined
}

const isAgainst = ({ sentence: { tokens } }: ClaimView, verb: number): boolean =>
  VOTING_AGAINST.has(tokens[verb].lemma) ||
  tokens.some(
    ({ head, lemma, deprel }) =>
      DISSENT.has(lemma.toLowerCase()) &&
      (head === verb || (deprel === 'case' && tokens[head]?.head === verb)),
  )

/** "Voted unanimously", "agreed without a single dissenting vote": nobody was against it. */
function unanimityOf(view: ClaimView): Vote | undefined {
  const at = view.sentence.tokens.findIndex(
    ({ lemma, span }) =>
      UNANIMOUS.has(lemma.toLowerCase()) && view.claim.spans.some(own => contains(own, span)),
  )
  return at < 0 ? undefined : { term: termAt(view, at), span: view.sentence.tokens[at].span, least: 0 }
}

function placeOf(view: ClaimView, { span }: Quantity, words: Span): Pick<Vote, 'term' | 'span'> {
  return { term: view.terms.findIndex(term => contains(span, term.head.span)), span: words }
}

/** As many more or fewer as this may have stayed away or abstained. */
const ABSENT = 0.25

/** How two tellings of one vote relate; `unknown` where they may be of two. */
export function relateVotes(x: Vote, y: Vote): 'equal' | 'exclusive' | 'unknown' {
  const [margin, wanted] = [aheadBy(x), aheadBy(y)]
  if (margin !== undefined && wanted !== undefined && (x.margin ?? y.margin) !== undefined)
    return margin === wanted ? 'equal' : 'exclusive'
  const [total, other] = [x.total, y.total]
  if (total !== undefined && other !== undefined && Math.abs(total - other) > ABSENT * Math.max(total, other))
    return 'unknown'
  if (x.least !== undefined && y.least !== undefined && x.least !== y.least) return 'exclusive'
  if (x.most !== undefined && y.most !== undefined) return x.most === y.most ? 'equal' : 'exclusive'
  if (isDivided(x) ? y.least === 0 : isDivided(y) && x.least === 0) return 'exclusive'
  return x.least !== undefined && x.least === y.least ? 'equal' : 'unknown'
}

const aheadBy = ({ margin, most, least }: Vote): number | undefined =>
  margin ?? (most === undefined || least === undefined ? undefined : most - least)

/** Whether not all voted one way. */
const isDivided = ({ most, total, least }: Vote): boolean =>
  (least ?? 0) > 0 || (most !== undefined && total !== undefined && most < total)
