import type { ClaimView, Term } from '../terms/claim-terms'

/** A term of a claim of each article that cannot both be right. */
export interface TermClash {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly x: Term
  readonly y: Term
  /** 0 to 1: how likely an editor calls it a conflict. */
  readonly score: number
}
