// One says that it is so, the other that it is not.

import { PASSING } from '../../lexicon/en/clauses/holding-words'
import { NEGATIVE_PRONOUNS, PLAIN_NEGATIONS } from '../../lexicon/en/clauses/negation'
import { rememberEach } from '../../memo'
import type { ClaimView } from '../../terms/claim-terms'
import { eventIndex } from '../../terms/clause'
import { claimsAt } from '../../terms/deed'
import { deedPhrases, relatePhrases } from '../../terms/events/event-words'
import { reportsMade } from '../../terms/reports-made'
import { termAt } from '../../terms/term-at'
import { standings } from '../../terms/term-polarity'
import { contains } from '../../text/spans'
import type { Modality, Reason, Span, Token } from '../../types'
import { areOpposites, areOtherThings, ONE_EVENT } from '../event'
import { evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { lackOf } from '../lacks'
import { haveOtherObjects } from '../one-slot'
import { haveOtherComplements, haveOwnDoers, haveOwnObjects } from '../other-complements'

/** Words that tell less than this tell no two things apart. */
const TELLING = 0.3
/** As alike as this, two verbs tell of one deed. */
const SAME_DEED = 0.8

export const judgePolarity: Judge = (a, b, context) => {
  const [absence] = context.absences
  if (absence && !areOfOthers(a, b, context)) return [noneAndSome(a, b, absence)]
  const lack = lackOf(a, b, context)
  if (lack) return [lack]
  if (hasNegation(a) === hasNegation(b) || areDeniedAlike(a, b, context)) return []
  const clash = denial(a, b, context)
  if (clash) return [clash]
  // One who says that it is so and one who says that it is not do not say the same, though both may be right.
  const deed = sharedDeed(a, b, context)
  return deed ? [unlike(a, b, deed, context)] : []
}

/** "Is without merit" and "has no merit" deny one thing. */
function areDeniedAlike(a: ClaimView, b: ClaimView, { terms }: JudgeContext): boolean {
  if (a.claim.polarity === b.claim.polarity) return false
  const [mine, theirs] = [standings(a), standings(b)]
  return terms.some(
    pair =>
      pair.score >= SAME_DEED &&
      a.terms[pair.a].head.upos === 'NOUN' &&
      mine[pair.a].isNegative &&
      theirs[pair.b].isNegative,
  )
}

function denial(a: ClaimView, b: ClaimView, context: JudgeContext): Reason | undefined {
  if (a.claim.polarity === b.claim.polarity) return undefined
  if (Math.max(context.score, context.likely) < ONE_EVENT || areOtherThings(a, b, context)) return undefined
  // What may be so and what is not so yet can both be said.
  if (UNSURE.has(a.claim.modality) || UNSURE.has(b.claim.modality)) return undefined
  const isPredicate = (view: typeof a, i: number) =>
    view.terms[i].span.start === view.claim.predicate.span.start
  const aligned = context.terms.some(pair => isPredicate(a, pair.a) && isPredicate(b, pair.b))
  const isOneVerb = aligned || a.claim.predicate.lemma === b.claim.predicate.lemma
  if (!isOneVerb && !deniesOther(a, b)) return undefined
  // Who says something and who does not do what is said do not deny each other.
  if (reportsMade(a).length > 0 !== reportsMade(b).length > 0) return undefined
  if (haveOtherSubjects(a, b, context) || haveOtherComplements(a, b, context)) return undefined
  if (isOneVerb && haveOwnObjects(a, eventIndex(a), b, eventIndex(b), context)) return undefined
  if (isPassing(a, b)) return undefined
  // What rose in the south and did not in the north.
  if (context.slots.some(slot => areOpposites(a.terms[slot.a], b.terms[slot.b]))) return undefined
  return {
    judge: 'polarity/negated',
    facet: 'polarity',
    effect: 'differs',
    severity: 'conflict',
    basis: 'stated',
    a: evidence(a, a.claim.predicate.span, a.claim.polarity),
    b: evidence(b, b.claim.predicate.span, b.claim.polarity),
    message: a.claim.polarity === 'negative' ? 'A denies what B states.' : 'B denies what A states.',
  }
}

/** Of nobody here, or of nobody of these, and of some elsewhere, or of others. */
const areOfOthers = (a: ClaimView, b: ClaimView, context: JudgeContext): boolean =>
  haveOtherComplements(a, b, context) ||
  haveOwnDoers(a, eventIndex(a), b, eventIndex(b), context) ||
  isPassing(a, b) ||
  isNobodyOf(a, 'a', context) ||
  isNobodyOf(b, 'b', context)

/** "Nobody from the club", of whom the other says nothing. */
const isNobodyOf = (view: ClaimView, side: 'a' | 'b', { terms, elsewhere }: JudgeContext): boolean =>
  view.sentence.tokens.some(({ head, deprel }, at) => {
    if (deprel !== 'nmod' || !NEGATIVE_PRONOUNS.has(view.sentence.tokens[head]?.lemma.toLowerCase()))
      return false
    const term = termAt(view, at)
    return !elsewhere[side].includes(term) && !terms.some(pair => pair[side] === term)
  })

/** "Nobody was arrested at the scene": later some may have been. */
const isPassing = (a: ClaimView, b: ClaimView): boolean => {
  const passing = ({ terms }: ClaimView) => terms.some(({ key }) => PASSING.has(key))
  return passing(a) !== passing(b)
}

const NONE_AND_SOME = 'One says that there was none, the other that there was.'
const ALL_AND_SOME = 'What one says of all is not so of some by the other.'

/** "No one was hurt", or "all were unhurt", and "A guard was hurt". */
export function noneAndSome(
  a: ClaimView,
  b: ClaimView,
  event: { readonly a: number; readonly b: number },
): Reason {
  return {
    judge: 'polarity/none-and-some',
    facet: 'polarity',
    effect: 'differs',
    severity: 'conflict',
    basis: 'stated',
    a: evidence(a, a.terms[event.a].span, a.claim.polarity),
    b: evidence(b, b.terms[event.b].span, b.claim.polarity),
    message: hasNegation(a) || hasNegation(b) ? NONE_AND_SOME : ALL_AND_SOME,
  }
}

/** "Laid off nobody", "dismissed half of the staff": the deed of the one is that of the other, or a case of it. */
function deniesOther(a: ClaimView, b: ClaimView): boolean {
  const [mine, theirs] = [a, b].map(view => deedPhrases(view.sentence.tokens, Math.max(0, eventIndex(view))))
  const reading = relatePhrases(mine, theirs)
  const isNarrower = a.claim.polarity === 'negative' ? 'wider' : 'narrower'
  return reading !== undefined && !reading.party && ['equal', isNarrower].includes(reading.relation)
}

/** A token of each sentence. */
interface Shared {
  readonly a: number
  readonly b: number
}

/** What both claims state, one of them denied: their events, or what these report, plan or hope for. */
function sharedDeed(a: ClaimView, b: ClaimView, { terms }: JudgeContext): Shared | undefined {
  const theirs = deeds(b)
  for (const x of deeds(a))
    for (const y of theirs) {
      const [i, j] = [termAt(a, x.at), termAt(b, y.at)]
      if (x.isDenied === y.isDenied || i < 0 || j < 0 || areOpposites(a.terms[i], b.terms[j])) continue
      const isOne = a.terms[i].key === b.terms[j].key
      if (isOne || terms.some(pair => pair.a === i && pair.b === j && pair.score >= SAME_DEED))
        return { a: x.at, b: y.at }
    }
  return undefined
}

interface Deed {
  /** Index of its token in the sentence. */
  readonly at: number
  readonly isDenied: boolean
}

/** The event of a claim and what hangs from it: "said it would not appeal", "plan to appeal". */
const deeds = rememberEach((view: ClaimView): readonly Deed[] => {
  const { tokens } = view.sentence
  const stated = claimsAt(view.document)
  const found: Deed[] = []
  let isDenied = view.claim.polarity === 'negative'
  for (let at = eventIndex(view); at >= 0 && found.length < tokens.length; ) {
    found.push({ at, isDenied })
    const above = at
    at = tokens[above].upos === 'VERB' ? tokens.findIndex(t => t.head === above && BELOW.has(t.deprel)) : -1
    if (at < 0) break
    // Who did not say that it will has not said that it will not.
    const polarity = stated.get(tokens[at].span.start)?.polarity
    const isOwn = tokens.some(token => token.head === at && isNegation(token))
    if (polarity !== undefined) isDenied = polarity === 'negative'
    else if (tokens[at].deprel === 'ccomp') isDenied = isOwn
    else if (isOwn) isDenied = true
  }
  return found
})
const BELOW = new Set(['xcomp', 'ccomp', 'acl'])

function unlike(a: ClaimView, b: ClaimView, { a: at, b: other }: Shared, context: JudgeContext): Reason {
  const [x, y] = [a.sentence.tokens[at], b.sentence.tokens[other]]
  const isMine = hasNegation(a)
  return {
    judge: 'polarity/one-denies',
    facet: 'polarity',
    ...(isOneMatter(a, b, { a: at, b: other }, context)
      ? ({ effect: 'differs', severity: 'framing' } as const)
      : ({ effect: 'adds-detail', addedBy: 'both' } as const)),
    basis: 'stated',
    a: evidence(a, x.span, isMine ? 'negative' : 'affirmative'),
    b: evidence(b, y.span, isMine ? 'affirmative' : 'negative'),
    message: isMine
      ? `A denies the like of what B states: “${b.claim.text}”`
      : `B denies the like of what A states: “${a.claim.text}”`,
  }
}

/** Whether the same do it, and surely or surely not, to the same: then the two see one matter otherwise. */
const isOneMatter = (a: ClaimView, b: ClaimView, deed: Shared, context: JudgeContext): boolean =>
  isSure(a, deed.a) &&
  isSure(b, deed.b) &&
  haveOneSubject(a, b, context) &&
  !haveOtherObjects(a, b, context) &&
  !areOtherThings(a, b, context) &&
  !context.slots.some(slot => areOpposites(a.terms[slot.a], b.terms[slot.b]))

/** Whether a claim and the deed that it tells of are told as so, or as not so. */
const isSure = (view: ClaimView, deed: number): boolean => {
  const { start } = view.sentence.tokens[deed].span
  const told = view.document.claims.filter(({ predicate }) => predicate.span.start === start)
  return [view.claim, ...told].every(({ modality }) => !UNSURE.has(modality) && modality !== 'planned')
}

const UNSURE: ReadonlySet<Modality> = new Set(['possible', 'conditional', 'asked'])

/** Whether the claim denies, by its verb or by any "not" or "no" among its words: "not to those" denies too. */
const hasNegation = rememberEach((view: ClaimView): boolean => {
  if (view.claim.polarity === 'negative') return true
  const inside = (span: Span) => view.claim.spans.some(s => contains(s, span))
  return view.sentence.tokens.some(token => isNegation(token) && inside(token.span))
})
const isNegation = ({ text }: Token): boolean => PLAIN_NEGATIONS.has(text.toLowerCase())

/** Terms of whom or what a claim speaks. */
const subjectsOf = ({ claim, terms }: ClaimView): number[] =>
  claim.arguments
    .filter(argument => argument.role === 'subject')
    .flatMap(({ span }) => terms.flatMap((term, i) => (contains(span, term.head.span) ? [i] : [])))

const haveOneSubject = (a: ClaimView, b: ClaimView, context: JudgeContext): boolean => {
  const [xs, ys] = [subjectsOf(a), subjectsOf(b)]
  return (
    context.terms.some(pair => xs.includes(pair.a) && ys.includes(pair.b)) &&
    !haveOtherSubjects(a, b, context)
  )
}

/**
 * What one does and another does not is no difference: both have a subject, and neither answers the other's, or each is told
 * apart by words of its own, as "the drivers' union" and "the nurses' union" are.
 */
function haveOtherSubjects(a: ClaimView, b: ClaimView, context: JudgeContext): boolean {
  const [xs, ys] = [subjectsOf(a), subjectsOf(b)]
  if (xs.length === 0 || ys.length === 0) return false
  const shared = context.terms.filter(pair => xs.includes(pair.a) || ys.includes(pair.b))
  if (shared.length === 0) return true
  // "The town gave residents no notice", "residents gave notice": the one's subject is given it in the other.
  const isOneVerb = a.claim.predicate.lemma === b.claim.predicate.lemma && !isTurned(a) && !isTurned(b)
  if (
    isOneVerb &&
    areNouns(a, xs) &&
    areNouns(b, ys) &&
    !shared.some(pair => xs.includes(pair.a) && ys.includes(pair.b))
  )
    return true
  if (shared.some(pair => a.terms[pair.a].kind === 'name' || b.terms[pair.b].kind === 'name')) return false
  const isTelling = (view: ClaimView, i: number) => view.terms[i].weight >= TELLING
  return (
    xs.some(i => isTelling(a, i) && !shared.some(pair => pair.a === i)) &&
    ys.some(j => isTelling(b, j) && !shared.some(pair => pair.b === j))
  )
}

const isTurned = ({ sentence: { tokens } }: ClaimView): boolean =>
  tokens.some(({ deprel }) => deprel === 'aux:pass')

const areNouns = ({ terms }: ClaimView, at: readonly number[]): boolean =>
  at.every(i => /^(?:NOUN|PROPN)$/.test(terms[i].head.upos))
