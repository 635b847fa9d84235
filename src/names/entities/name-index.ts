/** Where the entities of an article are looked up while its names are linked. */
import { TEAM_WORDS } from '../../lexicon/en/names/name-words'
import type { EntityType } from '../../types'
import { foldName } from '../fold'
import { COUNTRY } from '../organisations/organisation-similarity'
import { draftEntity, type EntityDraft } from './entity-draft'

export interface NameIndex {
  readonly drafts: EntityDraft[]
  readonly byKey: Map<string, EntityDraft>
  /** Word of a person's name → people so called. */
  readonly byWord: Map<string, EntityDraft[]>
  /** Words of a body's name without its country → bodies. */
  readonly byBase: Map<string, { draft: EntityDraft; country?: string }[]>
  readonly byInitials: Map<string, EntityDraft[]>
  /** Folded words of another name that the text gives → whose it is. */
  readonly byAlias: Map<string, EntityDraft>
  /** Last word of a team's or firm's name of several words → those so called. */
  readonly byLast: Map<string, EntityDraft[]>
  /** Last words of names that are surely people's. */
  readonly surnames: ReadonlySet<string>
  /** Who was last called by the surname alone. */
  readonly bearers: Map<string, EntityDraft>
}

export function keyed(
  index: NameIndex,
  key: string,
  type: EntityType,
  isSure: boolean,
  name: string,
): EntityDraft {
  const known = index.byKey.get(key)
  if (known) return known
  const draft = newDraft(index, type, isSure, name)
  index.byKey.set(key, draft)
  return draft
}

export function newDraft(index: NameIndex, type: EntityType, isSure: boolean, name: string): EntityDraft {
  const draft = draftEntity(type, isSure, name)
  index.drafts.push(draft)
  return draft
}

export function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** The words of a body's name without its country, in one order. */
export const baseOf = (words: readonly string[]): string =>
  words
    .filter(word => !word.startsWith(COUNTRY))
    .sort()
    .join(' ')

/** First letters of the words, with and without the small ones. */
export function initialsOf(text: string): string[] {
  const words = text.split(/[\s-]+/).filter(word => /^\p{L}/u.test(word))
  const capitals = words.filter(word => /^\p{Lu}/u.test(word) && word !== 'The')
  if (capitals.length < 2) return []
  const join = (all: readonly string[]): string => all.map(word => word[0].toLowerCase()).join('')
  return [...new Set([join(words), join(capitals)])]
}

/** The other name, and of a person's the surname: "Ann Roe, formerly Ann Bell", then "Bell". */
export function addAlias(index: NameIndex, draft: EntityDraft, text: string, words: readonly string[]): void {
  index.byAlias.set(foldName(text).replace(/^the /, ''), draft)
  const last = words[words.length - 1]
  if (draft.type === 'person' && words.length > 1 && !index.byWord.has(last)) index.byAlias.set(last, draft)
}

/** What teams are called for short: "the Hawks", "United". */
export const isTeamWord = (word: string): boolean =>
  TEAM_WORDS.has(word) || (word.length > 3 && word.endsWith('s') && !word.endsWith('ss'))
