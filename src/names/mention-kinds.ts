/** What kind of thing a mention is of, and how its noun is introduced: what a pronoun behind it asks. */
import type { Sentence } from '../types'
import { KINDS } from './antecedent-features'
import type { EntityDraft, MentionDraft } from './entity-draft'

export function pronounKind(entity: EntityDraft): number {
  return entity.type === 'person' ? KINDS.he : entity.isPlural ? KINDS.they : KINDS.it
}

export function kindOf(entity: EntityDraft, type: MentionDraft['type']): number {
  // An adjective of nationality is not what is spoken of: "the Russian army … it".
  if (type === 'nationality') return KINDS.nationality
  if (entity.type === 'person')
    return entity.isSure || entity.gender !== undefined ? KINDS.surePerson : KINDS.person
  if (entity.type === 'organisation') return KINDS.body
  return entity.type === 'place' ? KINDS.place : KINDS.other
}

export const INDEFINITE = 3

/** 1 "the", 2 "this", 3 "a", 4 a possessive, 5 a number, 6 none. */
export function determinerOf(
  { tokens }: Sentence,
  noun: number,
  children: readonly (readonly number[])[],
): number {
  for (const child of children[noun]) {
    if (child > noun) break
    const { deprel, lemma } = tokens[child]
    if (deprel === 'det') return lemma === 'the' ? 1 : lemma === 'a' || lemma === 'an' ? INDEFINITE : 2
    if (deprel === 'nmod:poss') return 4
    if (deprel === 'nummod') return 5
  }
  return 6
}
