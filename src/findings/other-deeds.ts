// Claims of one fact by their names and times, that tell of two deeds: of what was done they agree on nothing.

import type { TermPair } from '../align/term-pairs'
import type { ClaimView, Term } from '../terms/claim-terms'
import { eventIndex, participants } from '../terms/clause'
import { deedPhrases, relatePhrases } from '../terms/events/event-words'
import type { Relation } from '../terms/relation'
import { termAt } from '../terms/term-at'
import { contains } from '../text/spans'
import type { Reason, Token } from '../types'
import type { Fold } from './facts'

/**
 * Nothing is said against it, and yet the one deed rules the other out, or no word of either answers the other's and all that
 * they share is who and when: "the minister laughed" and "the minister resigned", "was unhurt" and "broke an arm".
 */
export function areOtherDeeds(reasons: readonly Reason[], fact: Fold): boolean {
  if (reasons.some(({ effect }) => effect !== 'agrees')) return false
  const relations = fact.a.flatMap(a => fact.b.map(b => relationOf(a, b)))
  if (relations.includes('exclusive')) return relations.every(isNoAnswer)
  const { a, b, terms } = fact.best
  // "Is dead" and "is not alive": the tables know how the one answers the other.
  if (relationOf(a, b) !== 'unknown') return false
  const [x, y] = [deedTerm(a), deedTerm(b)]
  if (x < 0 || y < 0) return false
  const isNeither = (pair: TermPair) => pair.a !== x && pair.b !== y
  const isBeside = (pair: TermPair) => isSetting(a, a.terms[pair.a]) && isSetting(b, b.terms[pair.b])
  return terms.every(pair => isNeither(pair) && isBeside(pair))
}

/** As likely as this, claims of two who do the like are of one fact. */
const SURE = 0.8

/** One word for what is done, and each says it of something else: rain falls, and so do prices. */
export function areOfOthers(reasons: readonly Reason[], { score, best: { a, b, terms } }: Fold): boolean {
  if (reasons.length > 0 || terms.length > 1 || score >= SURE) return false
  const isDeed = (pair: TermPair) => pair.a === deedTerm(a) && pair.b === deedTerm(b)
  const hasOwn = (view: ClaimView) => participants(view, eventIndex(view)).agents.length > 0
  return terms.every(isDeed) && hasOwn(a) && hasOwn(b)
}

/** Nothing is said but who somebody is on one side, and on the other what was done: no fact of both. */
export function isOfWho(reasons: readonly Reason[], { best: { a, b, terms } }: Fold): boolean {
  if (reasons.some(({ effect }) => effect !== 'agrees')) return false
  const [inA, inB] = [terms.map(pair => pair.a), terms.map(pair => pair.b)]
  return tellsWho(a, inA, b) || tellsWho(b, inB, a)
}

/**
 * Whether a claim says by a noun who somebody is, of whom the other tells what was done, and nothing there answers it but a name:
 * "the mayor, Ada Quill" and "Ada Quill opened the bridge". "Mayor Ada Quill opened it" answers it.
 */
function tellsWho(view: ClaimView, answered: readonly number[], other: ClaimView): boolean {
  const event = eventIndex(view)
  return (
    event >= 0 &&
    /^(?:NOUN|PROPN)$/.test(view.sentence.tokens[event].upos) &&
    deedTerm(other) >= 0 &&
    answered.length < 2 &&
    answered.every(at => view.terms[at].kind === 'name')
  )
}

/** Of a fact told in several claims, that one deed rules out another says nothing where a third is the same. */
const isNoAnswer = (relation: Relation): boolean => relation === 'exclusive' || relation === 'unknown'

/** How two deeds relate; one denied that excludes the other says the like of it. */
function relationOf(a: ClaimView, b: ClaimView): Relation {
  if (deedTerm(a) < 0 || deedTerm(b) < 0) return 'unknown'
  const [mine, theirs] = [a, b].map(view => deedPhrases(view.sentence.tokens, eventIndex(view)))
  const relation = relatePhrases(mine, theirs)?.relation ?? 'unknown'
  return relation === 'exclusive' && a.claim.polarity !== b.claim.polarity ? 'equal' : relation
}

/** Where among the terms of a claim is what it says of its subject; -1 where it only names it. */
function deedTerm(view: ClaimView): number {
  const event = eventIndex(view)
  const { tokens } = view.sentence
  const isSaid = ({ upos }: Token) =>
    /^(?:VERB|ADJ)$/.test(upos) || tokens.some(({ head, deprel }) => head === event && deprel === 'cop')
  return event >= 0 && isSaid(tokens[event]) ? termAt(view, event) : -1
}

/** A name, a time, or what is said of who did it: it tells nothing of what was done. */
const isSetting = ({ claim }: ClaimView, { kind, span }: Term): boolean =>
  kind === 'name' ||
  kind === 'time' ||
  claim.arguments.some(argument => argument.role === 'subject' && contains(argument.span, span))
