/** What a name is when its own words do not tell: what most of its mentions speak for. */

import { ENOUGH, votesOfWord } from '../mentions/name-context'
import { readPersonName } from '../people/person-name'
import { genderOfGivenName } from '../tables'
import type { EntityDraft } from './entity-draft'

/** A type nobody is sure of is what most of the mentions speak for. */
export function settleType(draft: EntityDraft): void {
  if (draft.isSure || /^[\p{Lu}.]+$/u.test(draft.name)) return
  const isOneWord = !/\s/.test(draft.name)
  for (const { type, weight } of isOneWord ? votesOfWord(draft.name) : [])
    draft.votes.set(type, (draft.votes.get(type) ?? 0) + weight)
  const [best, second] = [...draft.votes].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < ENOUGH || best[1] <= (second?.[1] ?? 0)) return
  draft.type = best[0]
  if (draft.type !== 'person' || draft.words.length > 0) return
  draft.words = readPersonName(draft.name).words
  draft.gender ??= genderOfGivenName(draft.words[0] ?? '')
}
