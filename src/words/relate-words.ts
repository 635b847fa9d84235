/** What one word says of what another says, in one answer. */
import type { Lexeme } from './lexemes'
import { wordSimilarity } from './similarity'
import { isSpellingVariant } from './spelling-variants'
import { isStronger } from './tables'
import { areDerived, exclusion, hypernymDistance, opposition, synonymy } from './word-relations'

export interface WordRelation {
  /** `general`: the first stands above the second; `specific`: below it. `rival`: another member of one exclusive set. */
  readonly kind:
    | 'same'
    | 'synonym'
    | 'derived'
    | 'opposite'
    | 'rival'
    | 'general'
    | 'specific'
    | 'related'
    | 'unrelated'
  /** 0 to 1: how sure it is; for `related`, how near. */
  readonly strength: number
}

/** Synonyms and opposites in rarer senses than this are left to context. */
const SURE = 0.4
const RELATED = 0.35
/** The stronger word of a scale says the weaker, in nearly every context. */
const IN_SCALE = 0.9
/** A slip of the pen, as sure as letters and sound can tell. */
const MISSPELT = 0.9

/**
 * The relation of a first word to a second, the surest reading of their usual senses.
 * @example relateWords(lexeme('vehicle', 'NOUN'), lexeme('car', 'NOUN')) // { kind: 'general', strength: … }
 */
export function relateWords(a: Lexeme, b: Lexeme): WordRelation {
  if (a.word === b.word) return { kind: a.part === b.part ? 'same' : 'derived', strength: 1 }
  const opposite = opposition(a, b)
  const synonym = synonymy(a, b)
  if (opposite >= SURE && opposite >= synonym) return { kind: 'opposite', strength: opposite }
  if (synonym >= SURE) return { kind: 'synonym', strength: synonym }
  if (a.part !== b.part && areDerived(a, b)) return { kind: 'derived', strength: 1 }
  if (isStronger(a, b)) return { kind: 'specific', strength: IN_SCALE }
  if (isStronger(b, a)) return { kind: 'general', strength: IN_SCALE }
  const up = hypernymDistance(a, b)
  const down = hypernymDistance(b, a)
  if (up !== undefined && (down === undefined || up <= down))
    return { kind: 'general', strength: 1 / (1 + up / 4) }
  if (down !== undefined) return { kind: 'specific', strength: 1 / (1 + down / 4) }
  const rival = exclusion(a, b)
  if (rival > 0) return { kind: 'rival', strength: rival }
  if (isSpellingVariant(a, b)) return { kind: 'synonym', strength: MISSPELT }
  const similarity = wordSimilarity(a, b)
  return { kind: similarity >= RELATED ? 'related' : 'unrelated', strength: similarity }
}
