// Words that exclude each other in one place of two claims of one fact, however the rest is put: "a broken arm", "a broken leg".

import { rememberEach } from '../memo'
import { relationOf } from '../syntax/tree'
import type { ClaimView, Term } from '../terms/claim-terms'
import { participants } from '../terms/clause'
import { deedOf } from '../terms/deed'
import { deedPhrases, relatePhrases } from '../terms/events/event-words'
import type { Document, Side } from '../types'
import { lexeme } from '../words/lexemes'
import { isKindInTables } from '../words/tables'
import { areOpposites, haveOwnAmounts, SURE_FACT } from './event'
import type { JudgeContext } from './judge'
import { haveOwnDoers } from './other-complements'

/** As sure as this, two terms say the same. */
const SAME_TERM = 0.7

/** The only pair of such words, or none. */
export function rivalWords(
  a: ClaimView,
  b: ClaimView,
  context: JudgeContext,
): { x: Term; y: Term } | undefined {
  if (context.likely < SURE_FACT || haveOwnAmounts(a, b, context)) return undefined
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (deed.polarity !== other.polarity || deed.modality !== other.modality) return undefined
  // What was restored in the north has failed in the south.
  if (deed.at >= 0 && other.at >= 0 && ruleOut(a, deed.at, b, other.at)) return undefined
  const [mine, theirs] = [openWords(a, 'a', b, context), openWords(b, 'b', a, context)]
  const found = mine.flatMap(i =>
    theirs.flatMap(j => (areOpposites(a.terms[i], b.terms[j]) ? [{ i, j }] : [])),
  )
  const [only] = found
  // Two opposites make another fact: who bought the red car may have sold the blue one.
  if (
    found.length !== 1 ||
    !only ||
    a.terms[only.i].head.upos === 'VERB' ||
    !areInOnePlace(a, only.i, b, only.j, context) ||
    // "The driver's arm", "a passenger's leg"
    (!participants(a, deed.at).agents.includes(only.i) && haveOwnDoers(a, deed.at, b, other.at, context))
  )
    return undefined
  return { x: a.terms[only.i], y: b.terms[only.j] }
}

const ruleOut = (a: ClaimView, i: number, b: ClaimView, j: number): boolean =>
  relatePhrases(deedPhrases(a.sentence.tokens, i), deedPhrases(b.sentence.tokens, j))?.relation ===
  'exclusive'

/** Words of a claim that nothing answers, and of which the other article has no word. */
function openWords(
  view: ClaimView,
  side: Side,
  other: ClaimView,
  { terms, elsewhere }: JudgeContext,
): number[] {
  const known = wordsOf(other.document)
  return view.terms.flatMap(({ kind, head, lexeme: { word } }, i) =>
    kind === 'word' &&
    /^(?:NOUN|ADJ|VERB)$/.test(head.upos) &&
    !known.has(word) &&
    !elsewhere[side].includes(i) &&
    !terms.some(pair => pair[side] === i && pair.score >= SAME_TERM)
      ? [i]
      : [],
  )
}

const wordsOf = rememberEach(
  ({ sentences }: Document): ReadonlySet<string> =>
    new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => lemma.toLowerCase()))),
)

/** Whether two terms hang alike on words that say the same, or such words on them: "broke his arm", "a broken leg". */
function areInOnePlace(a: ClaimView, i: number, b: ClaimView, j: number, { terms }: JudgeContext): boolean {
  return terms.some(pair => {
    if (pair.score < SAME_TERM) return false
    if (isOn(a, i, pair.a) && isOn(b, j, pair.b)) return roleOf(a, i) === roleOf(b, j)
    // "Her grandfather" and "whose granddaughter she is" are one tie, told from its two ends.
    return !isKin(a.terms[i]) && areBeside(a, i, pair.a) && areBeside(b, j, pair.b)
  })
}

const isKin = ({ lexeme: word }: Term): boolean => isKindInTables(word, lexeme('relative', 'NOUN'))

/** Whether a word says of what kind another is, or is what its verb is done to. */
const areBeside = (view: ClaimView, i: number, by: number): boolean =>
  tells(view.terms[by]) &&
  (isOn(view, by, i) || (isOn(view, i, by) && /^(?:patient|appos)$/.test(roleOf(view, i))))

const isOn = ({ terms, sentence: { tokens } }: ClaimView, below: number, over: number): boolean =>
  tokens[terms[below].index].head === terms[over].index

const tells = ({ kind, head }: Term): boolean => kind === 'word' && /^(?:NOUN|ADJ|VERB)$/.test(head.upos)

function roleOf({ terms, sentence: { tokens } }: ClaimView, at: number): string {
  const token = tokens[terms[at].index]
  if (token.deprel === 'obj' || token.deprel === 'nsubj:pass') return 'patient'
  // "A knee injury": the one reader's compound is the other's adjective.
  return token.deprel === 'amod' ? 'compound' : relationOf(token)
}
