/** What common nouns, and the pronouns for them, stand for. */
import type { EntityDraft } from './entity-draft'

/** What a common noun stands for: "the ruling", however often it is named. */
export interface NounReferent {
  readonly noun: string
  readonly isPlural: boolean
  /** Sentence and head of its latest mention. */
  sentence: number
  token: number
  times: number
}

export type Referent = EntityDraft | NounReferent

/** A pronoun that safely takes up a common noun, with the noun's latest mention. */
export interface Antecedent {
  readonly sentence: number
  readonly token: number
  readonly of: { readonly sentence: number; readonly token: number }
}

/** A common noun, or a pronoun for one, with what it stands for. */
export interface NounMention {
  readonly sentence: number
  readonly token: number
  readonly referent: NounReferent
}
