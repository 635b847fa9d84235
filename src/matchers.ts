/**
 * Matchers for unit tests of fact-check pipelines and of text that a machine wrote, in the shape that Vitest's and
 * Jest's `expect.extend` take. Pure: they need no test runner. `corroborate/vitest` registers them for Vitest; for Jest:
 *
 * @example
 * import * as matchers from 'corroborate/matchers'
 * expect.extend(matchers)
 */
import { check } from './check'
import { compare } from './compare'
import { supportedClaims } from './matchers/credit'
import { failure, type MatcherResult } from './matchers/failure'
import { counted, type Given, nothingMore, readGiven, readReport } from './matchers/given'
import { FACETS } from './options'
import { segment } from './segment'
import { checkOptions, type Fields, oneOf, text } from './shapes'
import type { Check, Facet, Finding, Report, Severity } from './types'

export type { Given, MatcherResult }

/** What a difference is asked to be. */
export interface Difference {
  readonly facet?: Facet
  readonly severity?: Severity
}

const DIFFERENCE: Fields = { facet: oneOf(FACETS), severity: oneOf(['conflict', 'framing']) }

/** The matchers as a test calls them; `R` is what an assertion gives back. */
export interface CorroborateMatchers<R = unknown> {
  /** Every claim of the received text is stated by the sources, and none of them contradicts one. */
  toBeSupportedBy(...sources: (Given | readonly Given[])[]): R
  /** A claim of the received text and one of the source cannot both be true. */
  toContradict(source: Given): R
  /** Both state at least one fact in common, and differ on none. */
  toAgreeWith(other: Given): R
  /** The two differ on a fact, on that facet and with that severity where they are given. */
  toDifferFrom(other: Given, difference?: Difference): R
  /** The received text states what `claim` says, all of it. */
  toContainClaim(claim: string): R
  /** The received text has `speaker`, at any place of the chain of who says so, say `content`. */
  toCredit(speaker: string, content: string): R
  /** No finding of the received report, or check, is a conflict. */
  toHaveNoConflicts(): R
}

/**
 * Passes when every claim of the received text is stated by the sources and none contradicts one.
 *
 * @throws TypeError when the received value or a source is neither a text, a `Source` nor a `Document`
 * @example
 * expect('Three people died.').toBeSupportedBy('Police said three people had died.')
 */
export function toBeSupportedBy(
  received: unknown,
  ...sources: readonly (Given | readonly Given[])[]
): MatcherResult {
  if (sources.length === 0) throw new TypeError('corroborate: toBeSupportedBy needs a source, got none')
  const checked = check(readGiven(received), sources.flat().map(readGiven))
  return {
    pass: checked.verdict === 'supported',
    message: failure('toBeSupportedBy', verdictLine(checked), checked.findings, checked.documents, {
      pass: finding => finding.relation !== 'unmatched',
      fail: finding =>
        finding.severity === 'conflict' || finding.relation === 'unmatched' || isWeak(checked, finding),
    }),
  }
}

/**
 * Passes when a claim of the received text and one of the source cannot both be true.
 *
 * @example
 * expect('Seven people died.').toContradict('Police said three people had died.')
 */
export function toContradict(received: unknown, source: Given, ...more: readonly unknown[]): MatcherResult {
  nothingMore('toContradict', more)
  const checked = check(readGiven(received), readGiven(source))
  return {
    pass: checked.verdict === 'contradicted',
    message: failure('toContradict', verdictLine(checked), checked.findings, checked.documents, {
      pass: isConflict,
      fail: finding => finding.relation !== 'unmatched',
    }),
  }
}

/**
 * Passes when both state at least one fact in common and differ on none.
 *
 * @example
 * expect('Three people died.').toAgreeWith('Police said three people had died.')
 */
export function toAgreeWith(received: unknown, other: Given, ...more: readonly unknown[]): MatcherResult {
  nothingMore('toAgreeWith', more)
  const { findings, documents, summary } = compare(readGiven(received), readGiven(other))
  const shared = summary.agrees + summary.addsDetail
  return {
    pass: shared > 0 && summary.differs === 0,
    message: failure('toAgreeWith', countLine(shared, summary.differs), findings, documents, {
      pass: finding => finding.relation === 'agrees' || finding.relation === 'adds-detail',
      fail: finding => finding.relation === 'differs',
    }),
  }
}

/**
 * Passes when the two differ on a fact; with `difference`, on that facet and with that severity.
 *
 * @example
 * expect('Seven people died.').toDifferFrom('Three people died.', { facet: 'number', severity: 'conflict' })
 */
export function toDifferFrom(
  received: unknown,
  other: Given,
  difference: Difference = {},
  ...more: readonly unknown[]
): MatcherResult {
  nothingMore('toDifferFrom', more)
  checkOptions(difference, DIFFERENCE)
  const { findings, documents, summary } = compare(readGiven(received), readGiven(other))
  const isAsked = (finding: Finding): boolean =>
    finding.relation === 'differs' &&
    finding.reasons.some(
      reason =>
        reason.effect === 'differs' &&
        (difference.facet === undefined || reason.facet === difference.facet) &&
        (difference.severity === undefined || reason.severity === difference.severity),
    )
  const wanted = [difference.severity, difference.facet && `on ${difference.facet}`].filter(Boolean).join(' ')
  const line = `${countLine(summary.agrees + summary.addsDetail, summary.differs)}${wanted && `; asked for ${wanted}`}`
  return {
    pass: findings.some(isAsked),
    message: failure('toDifferFrom', line, findings, documents, {
      pass: isAsked,
      fail: finding => finding.relation !== 'unmatched',
    }),
  }
}

/**
 * Passes when the received text states what `claim` says, all of it.
 *
 * @example
 * expect(article).toContainClaim('The mayor resigned on Monday.')
 */
export function toContainClaim(received: unknown, claim: string, ...more: readonly unknown[]): MatcherResult {
  nothingMore('toContainClaim', more)
  text(claim, 'claim')
  const checked = check(claim, readGiven(received))
  return {
    pass: checked.verdict === 'supported',
    message: failure('toContainClaim', verdictLine(checked), checked.findings, checked.documents, {
      pass: finding => finding.relation !== 'unmatched',
      fail: () => true,
      listed: checked.documents[1],
    }),
  }
}

/**
 * Passes when the received text has `speaker`, at any place of the chain of who says so, say `content`.
 * A speaker is known by a name, an alias or any whole words that the text calls the speaker by.
 *
 * @example
 * expect('The alarm had failed, the fire chief said.').toCredit('fire chief', 'The alarm had failed.')
 */
export function toCredit(
  received: unknown,
  speaker: string,
  content: string,
  ...more: readonly unknown[]
): MatcherResult {
  nothingMore('toCredit', more)
  text(speaker, 'speaker')
  text(content, 'content')
  const document = segment(readGiven(received))
  const { checked, credited, said } = supportedClaims(document, speaker, content)
  const line = credited
    ? `${speaker} is credited with it.`
    : said.length > 0
      ? `It is there, said by ${said.join(', ')}.`
      : `Nobody is credited with it (${checked.verdict}).`
  return {
    pass: credited,
    message: failure('toCredit', line, checked.findings, checked.documents, {
      pass: finding => finding.relation !== 'unmatched',
      fail: () => true,
      listed: checked.documents[1],
    }),
  }
}

/**
 * Passes when no finding of the received report, or check, is a conflict.
 *
 * @throws TypeError when the received value is neither
 * @example
 * expect(compare(draft, source)).toHaveNoConflicts()
 */
export function toHaveNoConflicts(received: unknown, ...more: readonly unknown[]): MatcherResult {
  nothingMore('toHaveNoConflicts', more)
  const { findings, documents }: Report | Check = readReport(received)
  const conflicts = findings.filter(isConflict)
  return {
    pass: conflicts.length === 0,
    message: failure('toHaveNoConflicts', counted(conflicts.length, 'conflict'), findings, documents, {
      pass: () => false,
      fail: isConflict,
    }),
  }
}

const isConflict = (finding: Finding): boolean => finding.severity === 'conflict'

/** A claim that is matched, and no surer than the weakest of them, is what keeps a text from being supported. */
const isWeak = (checked: Check, finding: Finding): boolean =>
  checked.verdict !== 'contradicted' && finding.confidence <= checked.support

const verdictLine = ({ verdict, support, conflict }: Check): string =>
  `It is ${verdict.replace('-', ' ')} (support ${support.toFixed(2)}, conflict ${conflict.toFixed(2)}).`

const countLine = (shared: number, differs: number): string =>
  `${counted(shared, 'shared fact')}, ${counted(differs, 'difference')}`
