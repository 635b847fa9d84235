import type { EntityType } from '../../types'
import type { TypeVote } from '../mentions/name-context'
import type { NameMention } from '../mentions/name-mentions'
import type { RolePhrase } from '../mentions/role-phrases'

/** A name with what its sentence tells of it. */
export interface ReadName {
  readonly mention: NameMention
  readonly type: EntityType
  readonly isSure: boolean
  readonly roles: readonly RolePhrase[]
  /** The name's words as those of a person's name. */
  readonly words: readonly string[]
  readonly votes: readonly TypeVote[]
  /** Common nouns told of it here. */
  readonly nouns: readonly string[]
  /** The country whose government the name stands for here. */
  readonly standsFor?: string
  /** The acronym in brackets behind the name, or the name before this acronym. */
  readonly introduces?: number
}
