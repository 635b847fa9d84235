// One part in one deed filled by two: "paid for by her father", "the groom paid for it".

import { placeContains } from '../names/places'
import type { ClaimView, Term } from '../terms/claim-terms'
import { deedOf } from '../terms/deed'
import { deepRoles } from '../terms/events/deep-roles'
import { termAt } from '../terms/term-at'
import type { Side } from '../types'
import { tellOneEvent } from './dates'
import { areAtOtherTimes, areMarkedApart, ONE_EVENT } from './event'
import type { JudgeContext } from './judge'

/** What each claim has in one part of what both tell, and the other article has not. */
export interface Fillers {
  readonly role: string
  readonly x: Term
  readonly y: Term
}

/** The parts that each claim fills with something of its own. */
export function otherFillers(a: ClaimView, b: ClaimView, context: JudgeContext): Fillers[] {
  // Rain falls, and so do prices: one word that both have is no fact.
  if (context.likely < ONE_EVENT || context.terms.length < 2) return []
  const [deed, other] = [deedOf(a), deedOf(b)]
  if (deed.at < 0 || other.at < 0) return []
  if (deed.polarity !== other.polarity || deed.modality !== other.modality) return []
  if (!tellOneEvent(a, b, context)) return []
  if (areMarkedApart(a, b, context) || areAtOtherTimes(a, b)) return []
  const [mine, theirs] = [rolesOf(a, deed.at), rolesOf(b, other.at)]
  return [...mine].flatMap(([role, is]) => {
    const js = theirs.get(role) ?? []
    const [i, j] = [is[0], js[0]]
    if (is.length !== 1 || js.length !== 1 || !isOpen(a, i, 'a', context) || !isOpen(b, j, 'b', context))
      return []
    const [x, y] = [a.terms[i], b.terms[j]]
    // "In Pyongyang" and "in North Korea" are one where.
    return placeContains(x.key, y.key) || placeContains(y.key, x.key) ? [] : [{ role, x, y }]
  })
}

/** Whether nothing of the other article answers a term, which is no pronoun and no value. */
function isOpen({ terms: own }: ClaimView, at: number, side: Side, context: JudgeContext): boolean {
  const { quantity, time, head } = own[at]
  return (
    !quantity &&
    !time &&
    /^(?:NOUN|PROPN)$/.test(head.upos) &&
    !context.terms.some(pair => pair[side] === at) &&
    !context.elsewhere[side].includes(at) &&
    !context.told[side].includes(at)
  )
}

/** Terms by the part that they have in a deed: its doers, what it is done to, and the rest by preposition. */
function rolesOf(view: ClaimView, deed: number): ReadonlyMap<string, readonly number[]> {
  const { tokens } = view.sentence
  const roles = new Map<string, number[]>()
  const add = (role: string, token: number): void => {
    const term = termAt(view, token)
    if (term < 0) return
    const known = roles.get(role) ?? []
    roles.set(role, known.includes(term) ? known : [...known, term])
  }
  const { agents, patients } = deepRoles(view.sentence, deed)
  for (const agent of agents) add('agent', agent)
  for (const patient of patients) add('patient', patient)
  tokens.forEach(({ head, deprel }, at) => {
    if (head !== deed || !/^(?:obl|nmod)/.test(deprel) || agents.includes(at)) return
    const mark = tokens.find(token => token.head === at && token.deprel === 'case')
    if (mark) add(mark.lemma.toLowerCase(), at)
  })
  return roles
}
