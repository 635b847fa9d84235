// Small questions about a sentence and its terms that verdicts turn on.

import { OPEN_PRONOUNS, RESTRICTORS } from '../../lexicon/en/verdict/verdict-words'
import type { ClaimView, Term } from '../../terms/claim-terms'
import { termAt } from '../../terms/term-at'

/** Words this common, or of other parts of speech, tell too little for their absence to count. */
const LEAST_TELLING = 0.25

export const isContent = ({ kind, head, weight }: Term): boolean =>
  kind !== 'word' ||
  ((head.upos === 'NOUN' || head.upos === 'VERB' || head.upos === 'ADJ') && weight > LEAST_TELLING)

/** Index of the term that heads the sentence; -1 when the head is no term ("there is"). */
export function mainTerm(view: ClaimView): number {
  const { tokens } = view.sentence
  const root = tokens.findIndex(t => t.head < 0)
  const own = termAt(view, root)
  if (own >= 0 || tokens[root]?.lemma !== 'be') return own
  const subject = tokens.findIndex(t => t.head === root && t.deprel === 'nsubj')
  return termAt(view, subject)
}

/** Index of the token that is the subject of the main clause; -1 without one. */
export function mainSubject({ sentence: { tokens } }: ClaimView): number {
  const root = tokens.findIndex(t => t.head < 0)
  return tokens.findIndex(t => t.head === root && t.deprel.startsWith('nsubj'))
}

/** For each term the index of the nearest term above it in the tree; -1 at the top. */
export function hangers(view: ClaimView): readonly number[] {
  const known = knownHangers.get(view) ?? findHangers(view)
  knownHangers.set(view, known)
  return known
}

/** Kept for as long as the sentence is there: many features ask. */
const knownHangers = new WeakMap<ClaimView, readonly number[]>()

function findHangers(view: ClaimView): number[] {
  const { tokens } = view.sentence
  const owner = termOfToken(view)
  return view.terms.map((term, t) => {
    let head = tokens[term.index].head
    for (let steps = 0; head >= 0 && steps < tokens.length; steps++) {
      const found = owner.get(head)
      if (found !== undefined && found !== t) return found
      head = tokens[head].head
    }
    return -1
  })
}

export function termOfToken(view: ClaimView): Map<number, number> {
  const owner = new Map<number, number>()
  view.terms.forEach((term, t) => {
    for (const token of term.tokens) owner.set(token, t)
  })
  return owner
}

/** Whether a term is a subject that an indefinite article, or none before a plural, brings in. */
export function bringsIn(view: ClaimView, term: Term): boolean {
  return /^nsubj|^obl:agent/.test(term.head.deprel) && isIndefinite(view, term)
}

/** Whether a noun speaks of something not yet known: "a dog", "dogs". */
export function isIndefinite({ sentence: { tokens } }: ClaimView, { head, index, kind }: Term): boolean {
  if (kind !== 'word' || head.upos !== 'NOUN') return false
  const determiner = tokens.find(
    t => t.head === index && (t.deprel === 'det' || t.deprel === 'nmod:poss' || t.deprel === 'nummod'),
  )
  return determiner === undefined ? head.xpos === 'NNS' : /^an?$/i.test(determiner.text)
}

/** Whether the sentence speaks of somebody or something that only the text before it could name. */
export function isSubjectOpen(view: ClaimView): boolean {
  const at = mainSubject(view)
  if (at < 0) return false
  const token = view.sentence.tokens[at]
  if (token.upos === 'PRON') return OPEN_PRONOUNS.has(token.text.toLowerCase())
  return (
    token.upos === 'NOUN' &&
    view.sentence.tokens.some(
      t => t.head === at && t.deprel === 'det' && /^(?:the|this|these)$/i.test(t.text),
    )
  )
}

export const restricts = ({ sentence }: ClaimView): boolean =>
  sentence.tokens.some(t => RESTRICTORS.has(t.text.toLowerCase()))

/** 1 when the sentence says what its subject is, and the subject is found, and what it is is not. */
export function otherKind(view: ClaimView, passage: readonly number[]): number {
  const { tokens } = view.sentence
  const root = tokens.findIndex(t => t.head < 0)
  if (root < 0 || !tokens.some(t => t.head === root && t.deprel === 'cop')) return 0
  const top = termAt(view, root)
  const subject = view.terms.findIndex(t => t.head.head === root && t.head.deprel.startsWith('nsubj'))
  if (top < 0) return 0
  return (1 - passage[top]) * (subject < 0 ? 0.5 : passage[subject])
}

/** How far the terms of an argument of the main predicate are borne out; 0.5 when there is none. */
export function argumentCover(
  view: ClaimView,
  scores: readonly number[],
  role: 'subject' | 'object',
): number {
  const argument = view.document.claims
    .find(c => c.sentence === view.claim.sentence && c.id === view.claim.id)
    ?.arguments.find(a => a.role === role)
  if (!argument) return 0.5
  let sum = 0
  let all = 0
  view.terms.forEach((t, i) => {
    if (t.head.span.start < argument.span.start || t.head.span.end > argument.span.end) return
    sum += t.weight * scores[i]
    all += t.weight
  })
  return all === 0 ? 0.5 : sum / all
}
