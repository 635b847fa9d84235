// One event told from its other end: "A sold it to B" and "B bought it from A", "A met B" and "B met A".

import type { Slot } from '../../lexicon/en/words/converses'
import { converseSlots, SLOTS, type SlotMap } from '../../words/converses'
import type { ClaimView } from '../claim-terms'
import { termAt } from '../term-at'
import { deepRoles } from './deep-roles'

/** Which term of the second stands for a term of the first; undefined when none does. */
export type Partners = readonly (number | undefined)[]

/**
 * Whether two words tell one event from its two ends here: the fillers of the first stand where the second has them turned
 * about, and not where the first has them. A symmetric verb beside itself may always be turned.
 *
 * @param i index in `a.terms`
 * @param j index in `b.terms`
 */
export function isToldFromOtherEnd(
  a: ClaimView,
  i: number,
  b: ClaimView,
  j: number,
  partners: Partners,
): boolean {
  const [x, y] = [a.terms[i].lexeme, b.terms[j].lexeme]
  const slots = converseSlots(x, y)
  if (!slots) return false
  if (x.word === y.word) return true
  return turned(slots, fillers(a, i), fillers(b, j), partners) > 0
}

/** How many fillers stand turned about, less those that stand as they were. */
function turned(
  slots: SlotMap,
  mine: ReadonlyMap<Slot, readonly number[]>,
  theirs: ReadonlyMap<Slot, readonly number[]>,
  partners: Partners,
): number {
  let count = 0
  for (const [slot, terms] of mine) {
    const targets = slots[slot]
    if (!targets) continue
    for (const term of terms) {
      const partner = partners[term]
      if (partner === undefined) continue
      if (targets.some(target => theirs.get(target)?.includes(partner))) count += slot === targets[0] ? 0 : 1
      else if (theirs.get(slot)?.includes(partner)) count--
    }
  }
  return count
}

const ROLES: ReadonlySet<string> = new Set<Slot>(['subject', 'object', 'indirect'])
const PREPOSITIONS: ReadonlySet<string> = new Set(SLOTS.filter(slot => !ROLES.has(slot)))
const isSlot = (word: string): word is Slot => PREPOSITIONS.has(word)

/** Which terms fill the slots of the predicate that a term is, active and passive alike. */
export function fillers(view: ClaimView, at: number): ReadonlyMap<Slot, readonly number[]> {
  const { tokens } = view.sentence
  const { index } = view.terms[at]
  const found = new Map<Slot, number[]>()
  const put = (slot: Slot, token: number): void => {
    const term = termAt(view, token)
    if (term >= 0) found.set(slot, [...(found.get(slot) ?? []), term])
  }
  const { agents, patients } = deepRoles(view.sentence, index)
  for (const agent of agents) put('subject', agent)
  for (const patient of patients) put('object', patient)
  tokens.forEach((token, i) => {
    // "Sent a letter to Ann" hangs "to Ann" from the letter as often as from the verb.
    if (token.head !== index && !(token.deprel === 'nmod' && patients.includes(token.head))) return
    if (token.deprel === 'iobj') put('indirect', i)
    const relation = token.deprel.split(':')[0]
    if (relation !== 'obl' && relation !== 'nmod') return
    if (token.deprel === 'nmod:poss') put('of', i)
    const preposition = tokens.find(t => t.head === i && t.deprel === 'case')?.lemma
    if (preposition !== undefined && isSlot(preposition)) put(preposition, i)
  })
  // "Tom is Ann's father": the subject of a noun of relation stands beside its "is".
  if (tokens[index].upos === 'NOUN')
    tokens.forEach((token, i) => {
      if (token.head === index && token.deprel === 'nsubj') put('subject', i)
    })
  return found
}

/** Places whose holders cannot be exchanged; who plays "with", "against" or "beside" whom may be told either way round. */
const OPPOSED: readonly (readonly [Slot, Slot])[] = [
  ['subject', 'object'],
  ['from', 'to'],
  ['subject', 'to'],
  ['subject', 'from'],
  ['subject', 'indirect'],
]

/**
 * The two places of one act whose holders have changed places; undefined when all stay where they are. Both must have:
 * one alone is a pronoun misread or a verb of two frames.
 *
 * @param meets whether who fills the first place on one side fills the second on the other
 */
export function exchangedSlots(
  meets: (first: Slot, second: Slot) => boolean,
): readonly [Slot, Slot] | undefined {
  return OPPOSED.find(
    ([one, other]) => meets(one, other) && meets(other, one) && !meets(one, one) && !meets(other, other),
  )
}
