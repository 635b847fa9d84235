/** Entities while they are being gathered from the mentions of an article. */
import type { EntityType } from '../../types'
import type { Gender } from '../tables'

export interface EntityDraft {
  type: EntityType
  isSure: boolean
  name: string
  readonly forms: Set<string>
  /** What contexts say of a type that the name does not tell. */
  readonly votes: Map<EntityType, number>
  readonly roles: Set<string>
  /** Role nouns and kinds of body by which a description may mean it: `minister`, `company`. */
  readonly nouns: Set<string>
  /** Nouns that the article tells of it, beside its name, whatever they say. */
  readonly told: Set<string>
  readonly mentions: MentionDraft[]
  gender?: Gender
  /** True when a plural pronoun would take it up: "the Taliban", "Republicans". */
  isPlural: boolean
  /** Folded words of a person's name, given names first. */
  words: readonly string[]
  /** "Jr", "III": two that differ are two people. */
  suffix?: string
}

export interface MentionDraft {
  readonly sentence: number
  readonly from: number
  readonly to: number
  readonly head: number
  readonly type: EntityType
  readonly kind: 'name' | 'description' | 'pronoun'
  readonly entity?: EntityDraft
}

export function draftEntity(type: EntityType, isSure: boolean, name: string): EntityDraft {
  return {
    type,
    isSure,
    name,
    forms: new Set(),
    votes: new Map(),
    roles: new Set(),
    nouns: new Set(),
    told: new Set(),
    mentions: [],
    isPlural: false,
    words: [],
  }
}
