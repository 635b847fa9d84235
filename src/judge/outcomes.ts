// One matter that ends in two ways, in whatever phrases: "found guilty" and "cleared", "collapsed" and "remained standing".

import { BOUNDING_PREPOSITIONS } from '../lexicon/en/judge/story-words'
import type { ClaimView, Term } from '../terms/claim-terms'
import { participants } from '../terms/clause'
import { type Deed, deedOf } from '../terms/deed'
import { deedPhrases, type PhraseReading, relatePhrases } from '../terms/events/event-words'
import { termAt } from '../terms/term-at'
import type { Modality, Side, Token } from '../types'
import { areAtOtherTimes, ONE_EVENT } from './event'
import { differs, evidence } from './evidence'
import type { Judge, JudgeContext } from './judge'
import { haveOtherComplements, haveOwnObjects } from './other-complements'

export const otherOutcomes: Judge = (a, b, context) => {
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (Math.max(context.score, context.likely) < ONE_EVENT || !areOfOneWorld(deed, other)) return []
  const [i, j] = [deed.at, other.at]
  if (deed.polarity !== other.polarity || i < 0 || j < 0) return []
  if (isPassing(a, i) || isPassing(b, j)) return []
  const reading = relatePhrases(deedPhrases(a.sentence.tokens, i), deedPhrases(b.sentence.tokens, j))
  // What undoes the other may have come after it; so may what only goes the other way.
  if (reading?.relation !== 'exclusive' || !FINAL.has(reading.exclusion)) return []
  if (!haveOneParty(a, i, b, j, reading, context)) return []
  if (haveOtherComplements(a, b, context) || (!reading.party && haveOwnObjects(a, i, b, j, context)))
    return []
  if (areAtOtherTimes(a, b)) return []
  if (isExcepted(a, i, b, j) || isExcepted(b, j, a, i)) return []
  const [x, y] = [
    evidence(a, spanOf(a.sentence.tokens, i, reading.mine)),
    evidence(b, spanOf(b.sentence.tokens, j, reading.theirs)),
  ]
  return [
    differs(
      'predicate/other-outcome',
      'predicate',
      deed.modality === other.modality ? 'conflict' : 'framing',
      x,
      y,
      `A says “${x.text}”, B says “${y.text}”: both cannot be true.`,
    ),
  ]
}

/** Put forward in one way, or the one as likely and the other as so. */
const areOfOneWorld = (x: Deed, y: Deed): boolean =>
  x.modality === y.modality || (GIVEN.has(x.modality) && GIVEN.has(y.modality))
const GIVEN: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'probable', 'possible'])

/** "Went on to win", "was open until nine": what comes after is another matter; not "turned down an offer to win". */
const isPassing = ({ sentence: { tokens } }: ClaimView, event: number): boolean => {
  const hasObject = tokens.some(({ head, deprel }) => head === event && deprel === 'obj')
  return tokens.some(({ head, deprel, lemma }) => {
    const word = lemma.toLowerCase()
    return (
      tokens[head]?.head === event &&
      (BOUNDING_PREPOSITIONS.has(word) || (!hasObject && word === 'to' && deprel === 'mark'))
    )
  })
}

/** "Broke a tooth but was otherwise unhurt": what the other tells of may be what was so besides. */
function isExcepted(view: ClaimView, at: number, other: ClaimView, deed: number): boolean {
  const { sentence, document } = view
  if (!sentence.tokens.some(t => t.head === at && t.lemma.toLowerCase() === 'otherwise')) return false
  const told = deedPhrases(other.sentence.tokens, deed)
  return document.sentences.some(({ tokens }) =>
    tokens.some(
      ({ upos }, i) =>
        !(tokens === sentence.tokens && i === at) &&
        /^(?:VERB|ADJ|NOUN)$/.test(upos) &&
        /^(?:equal|narrower|wider)$/.test(relatePhrases(deedPhrases(tokens, i), told)?.relation ?? ''),
    ),
  )
}

const FINAL: ReadonlySet<string | undefined> = new Set(['outcome', 'complement'])

/** So much alike in all the rest, two claims tell of one thing. */
const SAME_OTHERWISE = 0.85

type Roles = readonly ['agent' | 'patient', 'agent' | 'patient']
const KEPT: readonly Roles[] = [
  ['agent', 'agent'],
  ['patient', 'patient'],
]

/** Whether it is said of one and the same: of whom the tables say it, or else of one who has the same part in both. */
function haveOneParty(
  a: ClaimView,
  i: number,
  b: ClaimView,
  j: number,
  { party, holders, mine: own, theirs: other }: PhraseReading,
  { terms, score }: Pick<JudgeContext, 'terms' | 'score'>,
): boolean {
  const [mine, theirs] = [participants(a, i), participants(b, j)]
  const turns: readonly Roles[] = [
    ...(isBare(a, i, own) && isTurned(b, j) ? ([['agent', 'patient']] as const) : []),
    ...(isTurned(a, i) && isBare(b, j, other) ? ([['patient', 'agent']] as const) : []),
  ]
  return (party ? [party] : [...KEPT, ...turns]).some(([p, q]) => {
    const [xs, ys] = [
      [...named(a, mine[`${p}s`]), ...held(a, i, holders[0])],
      [...named(b, theirs[`${q}s`]), ...held(b, j, holders[1])],
    ]
    return terms.some(pair => {
      const known = [isKnown(a, pair.a, 'a', terms), isKnown(b, pair.b, 'b', terms)].filter(is => is).length
      // "A damaged ferry" is the ferry, where all the rest is said of it.
      const least = score >= SAME_OTHERWISE ? 1 : 2
      return xs.includes(pair.a) && ys.includes(pair.b) && known >= least
    })
  })
}

/** With the names beside them: "a cook, Ana Ruiz". */
const named = (view: ClaimView, parties: readonly number[]): number[] =>
  parties.flatMap(party => {
    const { index } = view.terms[party]
    const names = view.sentence.tokens.flatMap(({ head, deprel, upos }, at) =>
      head === index && deprel === 'appos' && upos === 'PROPN' ? [termAt(view, at)] : [],
    )
    return [party, ...names]
  })

/**
 * "The body OF TOM was found", "HIS death came": who hangs from the noun of the phrase; "power was restored TO THE MILL", who has
 * it where that noun is the subject.
 */
const held = (view: ClaimView, verb: number, holder: number | undefined): number[] => {
  if (holder === undefined) return []
  const { tokens } = view.sentence
  const isSubject = tokens[holder].head === verb && tokens[holder].deprel.startsWith('nsubj')
  const isTo = (at: number) =>
    isSubject &&
    tokens[at].head === verb &&
    tokens[at].deprel === 'obl' &&
    tokens.some(t => t.head === at && t.deprel === 'case' && /^(?:to|in|at)$/.test(t.lemma))
  return tokens.flatMap(({ head, deprel }, at) =>
    (head === holder && deprel.startsWith('nmod')) || isTo(at) ? [termAt(view, at)] : [],
  )
}

/** "It reopened", "it was closed": what a verb without an object tells of its subject, and a passive of its own. */
const isBare = ({ sentence: { tokens } }: ClaimView, at: number, phrase: readonly number[]): boolean =>
  !tokens.some(
    ({ head, deprel }, i) =>
      head === at && (deprel === 'aux:pass' || (deprel === 'obj' && !phrase.includes(i))),
  )
const isTurned = ({ sentence: { tokens } }: ClaimView, at: number): boolean =>
  tokens.some(({ head, deprel }) => head === at && deprel === 'aux:pass')

/**
 * By a name, its own or beside it, by "the", by a pronoun, or by words that both have and no others: of some flights and of
 * others two things may come.
 */
function isKnown(
  { terms, sentence: { tokens } }: ClaimView,
  at: number,
  side: Side,
  pairs: JudgeContext['terms'],
): boolean {
  const { kind, index, head } = terms[at]
  const narrowing = terms.flatMap((term, i) =>
    term.head.head === index && /^(?:compound|nmod|amod|nummod|det)$/.test(term.relation) ? [i] : [],
  )
  if (narrowing.length > 0 && head.xpos === 'NNS' && narrowing.every(i => isShared(terms[i], i, side, pairs)))
    return true
  return (
    kind === 'name' ||
    head.upos === 'PRON' ||
    tokens.some(
      ({ head, deprel, lemma, upos }) =>
        head === index &&
        (deprel === 'appos' ? upos === 'PROPN' : deprel.startsWith('det') && lemma === 'the'),
    )
  )
}

const isShared = ({ head }: Term, i: number, side: Side, pairs: JudgeContext['terms']): boolean =>
  /^(?:NOUN|PROPN|ADJ)$/.test(head.upos) && pairs.some(pair => pair[side] === i && pair.score >= SHARED)
/** As alike as this, two words narrow a noun alike. */
const SHARED = 0.8

/** From the first word of a phrase to its last. */
function spanOf(tokens: readonly Token[], head: number, rest: readonly number[]) {
  const all = [head, ...rest]
  return { start: tokens[Math.min(...all)].span.start, end: tokens[Math.max(...all)].span.end }
}
