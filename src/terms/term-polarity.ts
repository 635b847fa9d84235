// Whether a term stands under a denial: the polarity of the predicate that it belongs to.

import { HIDDEN } from '../lexicon/en/clauses/negation'
import type { Claim } from '../types'
import type { ClaimView, Term } from './claim-terms'

export interface Standing {
  readonly isNegative: boolean
  readonly modality: Claim['modality']
}

const PLAIN: Standing = { isNegative: false, modality: 'asserted' }
const DENYING = new Set(['no', 'without', 'neither', 'nobody', 'none', 'nothing', 'nor'])
const NOBODY = new Set(['nobody', 'none', 'nothing'])

/** The polarity and modality of the nearest predicate at or above each term of a sentence. */
export function standings(view: ClaimView): Standing[] {
  const { tokens } = view.sentence
  const byToken = new Map<number, Claim>()
  for (const claim of view.document.claims) {
    if (claim.sentence !== view.claim.sentence) continue
    const at = tokens.findIndex(t => t.span.start === claim.predicate.span.start)
    if (at < 0) continue
    const top = tokens[at].deprel === 'cop' ? tokens[at].head : at
    if (!byToken.has(top)) byToken.set(top, claim)
    if (!byToken.has(at)) byToken.set(at, claim)
  }
  const denied = deniedTokens(view)
  const read = (term: Term): Standing => {
    let at = term.index
    let isNegative = false
    for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
      if (denied.has(at)) isNegative = true
      const claim = byToken.get(at)
      if (claim) return { isNegative: isNegative || claim.polarity === 'negative', modality: claim.modality }
      at = tokens[at].head
    }
    return isNegative ? { ...PLAIN, isNegative } : PLAIN
  }
  return view.terms.map(read)
}

/** Nouns with "no" or "without", and verbs of which nobody is the doer. */
function deniedTokens(view: ClaimView): Set<number> {
  const { tokens } = view.sentence
  const denied = new Set<number>()
  for (const { lemma, head, deprel } of tokens) {
    if (head < 0) continue
    const word = lemma.toLowerCase()
    if ((deprel === 'det' || deprel === 'case' || deprel === 'cc:preconj') && DENYING.has(word)) {
      denied.add(head)
      const there = existential(view, head)
      if (there >= 0) denied.add(there)
    }
    if (NOBODY.has(word) && /^(?:nsubj|obj|obl)/.test(deprel)) denied.add(head)
  }
  return denied
}

/** The "is" of "there is no …" above a noun; -1 without one. */
function existential({ sentence: { tokens } }: ClaimView, noun: number): number {
  let at = noun
  for (let steps = 0; at >= 0 && steps < 3; steps++) {
    if (tokens[at].lemma === 'be' && tokens.some(t => t.head === at && t.deprel === 'expl')) return at
    at = tokens[at].head
  }
  return -1
}

/** How many words of the sentence deny something. */
export const countDenials = (view: ClaimView): number =>
  view.sentence.tokens.filter(
    (t, i) =>
      DENYING.has(t.lemma.toLowerCase()) ||
      t.lemma === 'not' ||
      t.lemma === 'never' ||
      t.text === "n't" ||
      isPair(view, i, DENYING_PAIRS),
  ).length

/** "Has yet to act", "something other than a song". */
const DENYING_PAIRS = new Set(['yet to', 'other than'])

const isPair = ({ sentence: { tokens } }: ClaimView, i: number, pairs: ReadonlySet<string>): boolean =>
  i + 1 < tokens.length && pairs.has(`${tokens[i].text} ${tokens[i + 1].text}`.toLowerCase())

const HIDDEN_PAIRS = new Set(['rather than', 'opposed to', 'free of'])

export const countHiddenDenials = (view: ClaimView): number =>
  view.sentence.tokens.filter(
    (t, i) => (HIDDEN.has(t.lemma.toLowerCase()) && !isFailedTest(view, i)) || isPair(view, i, HIDDEN_PAIRS),
  ).length

/** Who failed a test took it: the opposite of passing, where "failed to come" denies that anybody came. */
const isFailedTest = ({ sentence: { tokens } }: ClaimView, i: number): boolean =>
  tokens[i].lemma === 'fail' && tokens.some(t => t.head === i && t.deprel === 'obj')
