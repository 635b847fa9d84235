// A statement's graph beside a text's, and what may be asked of the two.
import type { PhraseReading } from '../terms/events/event-words'
import type { Relation } from '../terms/relation'
import type { Standing } from '../terms/term-polarity'
import type { TieGraph } from '../terms/ties/ties'

export interface GraphPair {
  readonly stated: TieGraph
  readonly told: TieGraph
  relate(statement: number, source: number): NodeRelation
  /** Whether the tables of events have the predicate, and so say what would bear it out. */
  isKnownEvent(statement: number): boolean
  /** Whether anything in the text bears the term out, wherever it stands. */
  isAnywhere(statement: number): boolean
  aliases(source: number): readonly number[]
  /** Whether the two are names of things that the text itself keeps apart. */
  isNamedApart(statement: number, source: number): boolean
  /** How two places relate by the gazetteer, a capital by its country too; undefined where it does not say. */
  placeOf(statement: number, source: number): Relation | undefined
  /** What hangs from a term of the statement and is read along with it: "the Kenyan capital". */
  taken(statement: number, other: number): readonly number[]
  /** How two predicates relate by what their phrases mean; undefined where no table says. */
  eventOf(statement: number, source: number): PhraseReading | undefined
  standing(graph: TieGraph, node: number): Standing
}

export interface NodeRelation {
  readonly kind: 'entailed' | 'narrower' | 'exclusive' | 'unknown'
  readonly strength: number
  /** The node that a pronoun or a description stands for. */
  readonly via?: number
}
