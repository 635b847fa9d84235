// What comes out of looking for a statement in a text: outcomes, where the two part, and the evidence, as plain data.
import type { Role, TieGraph } from '../terms/ties/ties'

export type DefectKind = 'missing' | 'exclusive' | 'turned' | 'denied' | 'uncommitted'

/** Where a statement and a text part: what the statement says, and what stands in its place. */
export interface Defect {
  readonly kind: DefectKind
  readonly role: Role
  readonly node: number
  readonly against?: number
  readonly weight: number
  /** Missing where something else stands: another does it, or it is done to another. */
  readonly isTaken?: boolean
}

/** One clause of the statement beside the place of the text that answers it best. */
export interface ClauseAnswer {
  readonly outcome: 'supported' | 'contradicted' | 'open'
  readonly root: number
  readonly anchor: number
  /** Index of the source. */
  readonly source: number
  /** Share of the statement's weight that the text bears out there. */
  readonly borne: number
  readonly defects: readonly Defect[]
  /** Nodes that answer each other, and how closely. */
  readonly pairs: readonly (readonly [number, number, number])[]
  readonly stated: TieGraph
  readonly told: TieGraph
  readonly evidence: Evidence
  /** Its amount is none that the text writes of it, but one that the text makes known. */
  readonly isReckoned?: boolean
}

/** What speaks for and against, in shares of the statement's weight, 0 to 1. */
export interface Evidence {
  /** Borne out in its place. */
  readonly borne: number
  /** Found nowhere in the text; of these names and values; 1 for a predicate that tables of events have and nothing bears out. */
  readonly lost: number
  readonly lostValues: number
  readonly lostRoot: number
  /** Missing from a place where something else stands. */
  readonly taken: number
  /** Something stands in its place that excludes it: a value, a word, the predicate. */
  readonly clashOfValues: number
  readonly clashOfWords: number
  readonly clashOfRoots: number
  readonly turned: number
  /** Denied on one side alone. */
  readonly denied: number
  /** What the statement denies and the text states, as far as it says more than the text: no crack in the tower, where one is in a pier. */
  readonly narrowed: number
  /** The text says it with less certainty. */
  readonly uncommitted: number
  /** The text says of it that it may be, or can, on whatever terms: that it may be so elsewhere is left open. */
  readonly possible: number
}

/** What the search of one clause finds. */
export interface Match {
  borne: number
  total: number
  defects: Defect[]
  pairs: [number, number, number][]
  /** How often what answers is denied by words of its own: "beans but no wheat", "few of them". */
  denials: number
}

/** Before anything speaks for a clause or against it. */
export const NOTHING: Evidence = {
  borne: 0,
  lost: 1,
  lostValues: 0,
  lostRoot: 1,
  taken: 0,
  clashOfValues: 0,
  clashOfWords: 0,
  clashOfRoots: 0,
  turned: 0,
  denied: 0,
  narrowed: 0,
  uncommitted: 0,
  possible: 0,
}
