/**
 * The matchers as plain functions that throw, for `node:test` and whatever else takes an exception for a failure.
 *
 * @example
 * import { assertSupported } from 'corroborate/assert'
 * assertSupported('Three people died.', 'Police said three people had died.')
 */
import * as matchers from './matchers'
import type { MatcherResult } from './matchers/failure'

/** Throws what the matcher says when it does not pass; runners know the error of `node:assert` by its name and code. */
const asserting =
  <Given extends readonly unknown[]>(matcher: (...given: Given) => MatcherResult) =>
  (...given: Given): void => {
    const { pass, message } = matcher(...given)
    if (!pass)
      throw Object.assign(new Error(message()), { name: 'AssertionError', code: 'ERR_ASSERTION' as const })
  }

/**
 * Throws unless the sources state every claim of the text and none contradicts one.
 *
 * @throws Error named `AssertionError` that shows the claim, the nearest words of the sources and why
 * @throws TypeError when the text or a source is neither a text, a `Source` nor a `Document`
 * @example
 * assertSupported('Three people died.', 'Police said three people had died.')
 */
export const assertSupported: (
  received: unknown,
  ...sources: readonly (matchers.Given | readonly matchers.Given[])[]
) => void = asserting(matchers.toBeSupportedBy)

/** Throws unless a claim of the text and one of the source cannot both be true. */
export const assertContradicts: (received: unknown, source: matchers.Given) => void = asserting(
  matchers.toContradict,
)

/** Throws unless both state a fact in common and differ on none. */
export const assertAgrees: (received: unknown, other: matchers.Given) => void = asserting(
  matchers.toAgreeWith,
)

/** Throws unless the two differ on a fact; with `difference`, on that facet and with that severity. */
export const assertDiffers: (
  received: unknown,
  other: matchers.Given,
  difference?: matchers.Difference,
) => void = asserting(matchers.toDifferFrom)

/** Throws unless the text states what `claim` says, all of it. */
export const assertContainsClaim: (received: unknown, claim: string) => void = asserting(
  matchers.toContainClaim,
)

/** Throws unless the text has `speaker`, at any place of the chain of who says so, say `content`. */
export const assertCredits: (received: unknown, speaker: string, content: string) => void = asserting(
  matchers.toCredit,
)

/** Throws when a finding of the report, or check, is a conflict. */
export const assertNoConflicts: (received: unknown) => void = asserting(matchers.toHaveNoConflicts)
