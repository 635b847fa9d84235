import type { ClaimView, Term } from '../terms/claim-terms'
import type { Reason } from '../types'

/** What a judge may ask of the pair beyond its two claims. */
export interface JudgeContext {
  /** Terms of the two claims that stand for each other: indices into `terms` of each view. */
  readonly terms: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  /** Unpaired terms that fill the same slot of the two claims, with how sure that is (0 to 1). */
  readonly slots: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  /** Values that exclude each other and are told of one thing, whatever else the claims say, with how sure that is (0 to 1). */
  readonly clashes: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  /** Events that one claim tells of none and the other of some, with how sure it is that the two are set against each other. */
  readonly absences: readonly { readonly a: number; readonly b: number; readonly score: number }[]
  /** Unpaired terms that the other source has after all, in the sentence around its claim: indices into `terms`. */
  readonly elsewhere: { readonly a: readonly number[]; readonly b: readonly number[] }
  /** Names and values of each claim that the other article has in whatever sentence: indices into `terms`. */
  readonly told: { readonly a: readonly number[]; readonly b: readonly number[] }
  /** Those that it has in words that no claim of it holds. */
  readonly aside: { readonly a: readonly number[]; readonly b: readonly number[] }
  /** How much a term tells in these two articles; the shared topic tells little. */
  weight(term: Term): number
  /** 0 to 1: how far the two claims say the same apart from what is in question. */
  readonly score: number
  /** 0 to 1: how likely it is that both tell one fact, by all that the two articles tell. */
  readonly likely: number
  /** 0 to 1: the same as `score`, were the two terms of a slot alike: what a difference between them is measured against. */
  scoreBut(slot: { readonly a: number; readonly b: number }): number
  /** 0 to 1: how sure it is that two entities, one of each document, are one. */
  sameEntity(a: string | undefined, b: string | undefined): number
  /** Whether two entities, one of each document, are two people, whatever their names have in common. */
  areTwo(a: string | undefined, b: string | undefined): boolean
}

/**
 * Compares two aligned claims on one facet. `[]` abstains. Judges are pure, know nothing of each other,
 * and never invent spans: the evidence they give lies in the claims they were given.
 */
export type Judge = (a: ClaimView, b: ClaimView, context: JudgeContext) => readonly Reason[]
