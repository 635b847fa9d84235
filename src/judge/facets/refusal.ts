// One side says that it is done or meant, the other that it was refused, called off or denied: "vowed to sue", "ruled out a suit".

import { signatureOf } from '../../lexicon/en/clauses/clause-embedding'
import { PROMISING_VERBS, RECEIVING_VERBS } from '../../lexicon/en/clauses/holding-words'
import { rememberEach } from '../../memo'
import type { ClaimView, Term } from '../../terms/claim-terms'
import { above } from '../../terms/clause'
import type { Token } from '../../types'
import { eventForms } from '../../words/event-forms'
import { areOtherThings, ONE_EVENT } from '../event'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'

/** Complements by which a verb governs a deed: "refuse TO", "rule out doING", "cancel the STRIKE". */
const COMPLEMENTS = ['event', 'to', 'ing'] as const
/** To reject an accusation is not to prevent it, and nobody is stopped from dying by having died. */
const OF_WORDS = new Set(['reject', 'decline'])

/** Verbs whose deed does not happen. */
const isRefusing = (verb: string) =>
  !OF_WORDS.has(verb) && COMPLEMENTS.some(kind => signatureOf('verb', kind, verb)?.affirmed === '-')
/** Verbs that tell of a deed that it is none. */
const isDenying = (verb: string) =>
  COMPLEMENTS.some(kind => {
    const signature = signatureOf('verb', kind, verb)
    return signature?.affirmed === '¬' && signature.leaves === 'said'
  })
/** Verbs by which the event that their object names comes about. */
const isDoing = (verb: string) => signatureOf('verb', 'event', verb)?.affirmed === '+'
/** As alike as this, the two speak of one deed. */
const SAME_DEED = 0.8
/** Deeds that tell less are in every article. */
const TELLING = 0.3
const LOOK_UP = 3
const BELOW = /^(?:obj|xcomp|ccomp|nsubj:pass|acl|advcl|obl)/

export const judgeRefusal: Judge = (a, b, context) => {
  if (context.score < ONE_EVENT || (!mayRefuse(a) && !mayRefuse(b)) || areOtherThings(a, b, context))
    return []
  for (const pair of context.terms) {
    const [x, y] = [a.terms[pair.a], b.terms[pair.b]]
    if (pair.score < SAME_DEED) continue
    const [mine, theirs] = [refusalOf(a, x), refusalOf(b, y)]
    if ((mine === undefined) === (theirs === undefined) || !isDeed(x) || !isDeed(y)) continue
    if (mine === undefined ? !isMeant(a, x) : !isMeant(b, y)) continue
    if (areOfOthers(complementsOf(a, x), complementsOf(b, y), context.terms)) continue
    const [p, q] = [evidence(a, spanOf(a, x, mine)), evidence(b, spanOf(b, y, theirs))]
    const side = mine !== undefined ? 'a' : 'b'
    const verb =
      mine !== undefined ? lemmaIn(a.sentence.tokens, mine) : lemmaIn(b.sentence.tokens, theirs ?? 0)
    const message = `A says “${p.text}”, B says “${q.text}”.`
    // Who denies a report does not thereby prove it false.
    if (isDenying(verb))
      return [
        {
          judge: 'certainty/denied',
          facet: 'certainty',
          effect: 'adds-detail',
          addedBy: side,
          a: p,
          b: q,
          basis: 'stated',
          message,
        },
      ]
    return [differs('polarity/refused', 'polarity', 'conflict', p, q, message)]
  }
  return []
}

const isAgainst = (verb: string) => isRefusing(verb) || isDenying(verb)

/** Whether any verb of the sentence refuses, before each of its deeds is looked at. */
const mayRefuse = rememberEach(({ sentence }: ClaimView): boolean =>
  sentence.tokens.some(({ upos }, index) => upos === 'VERB' && isAgainst(lemmaIn(sentence.tokens, index))),
)

const isDeed = ({ kind, weight, head }: Term): boolean =>
  kind === 'word' &&
  weight >= TELLING &&
  (head.upos === 'VERB' || (head.upos === 'NOUN' && eventForms(head.lemma, 'NOUN').length > 0))

/** The deed is what the claim says to be done or going to be done, by its verb or by "hold", "conduct", "stage". */
function isMeant(view: ClaimView, term: Term): boolean {
  const { claim, sentence } = view
  if (claim.polarity === 'negative' || (claim.modality !== 'asserted' && claim.modality !== 'planned'))
    return false
  if (term.head.upos === 'VERB') return true
  const governor = sentence.tokens[term.head.head]
  const verb = governor?.lemma.toLowerCase() ?? ''
  // "Will get a refund", "were promised a refund"
  const isDue = PROMISING_VERBS.has(verb) || RECEIVING_VERBS.has(verb)
  return governor !== undefined && term.head.deprel === 'obj' && (isDoing(governor.lemma) || isDue)
}

const COMPLEMENT = /^(?:obj|nmod|obl)$/

/** Where among the terms stand those that a deed is done to, or whither: "visit the STORES", "a visit to SEOUL". */
const complementsOf = ({ terms, sentence }: ClaimView, { index }: Term): number[] =>
  terms.flatMap(({ index: at }, i) =>
    sentence.tokens[at].head === index && COMPLEMENT.test(sentence.tokens[at].deprel) ? [i] : [],
  )

/** A visit to the one is not called off with a visit to the other. */
const areOfOthers = (xs: readonly number[], ys: readonly number[], pairs: JudgeContext['terms']): boolean =>
  xs.length > 0 && ys.length > 0 && !pairs.some(({ a, b }) => xs.includes(a) && ys.includes(b))

/** Index of the verb that refuses, prevents or denies what the term names; undefined when none does. */
function refusalOf(view: ClaimView, term: Term): number | undefined {
  const { tokens } = view.sentence
  let below = term.index
  let steps = 0
  for (const index of above(tokens, term.index)) {
    if (++steps > LOOK_UP) return undefined
    const isUnder = BELOW.test(tokens[below].deprel) || tokens[below].deprel === 'nmod'
    if (!isUnder) return undefined
    const verb = tokens[index].upos === 'VERB' ? lemmaIn(tokens, index) : ''
    if (isDenying(verb) || (isRefusing(verb) && /^(?:obj|xcomp|nsubj:pass)/.test(tokens[below].deprel)))
      return index
    below = index
  }
  return undefined
}

/** With its particle: "rule out". */
function lemmaIn(tokens: readonly Token[], index: number): string {
  const particle = tokens.find(token => token.head === index && token.deprel === 'compound:prt')
  const lemma = tokens[index].lemma.toLowerCase()
  return particle ? `${lemma} ${particle.text.toLowerCase()}` : lemma
}

function spanOf(view: ClaimView, term: Term, refusal: number | undefined): { start: number; end: number } {
  if (refusal === undefined) return term.span
  const verb = view.sentence.tokens[refusal].span
  return { start: Math.min(verb.start, term.span.start), end: Math.max(verb.end, term.span.end) }
}
