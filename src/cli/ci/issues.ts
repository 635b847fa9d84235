/** What a reviewer should look at: differences, and what no source bears out, with the place of the words. */

import { readerFacts } from '../../render/matrix/facts'
import { ofCheck } from '../../render/wording'
import type { Check, Claim, Document, Finding, Reason, Report, Severity, Story } from '../../types'
import { type Place, type Region, regionOf } from './places'

export interface Issue {
  readonly level: 'error' | 'warning'
  /** `conflict`, `framing`, `not-found`, `partly-supported`, `contradicted`. */
  readonly rule: Rule
  readonly message: string
  /** The words it is about, then those it is held against. */
  readonly at: readonly Spot[]
}

export interface Spot {
  readonly file?: string
  readonly region?: Region
  readonly text: string
}

export const RULES = {
  conflict: 'Two sources state what cannot both be true.',
  framing: 'Two sources tell one fact otherwise: who says so, how sure it is, how it is worded.',
  'not-found': 'The sources do not state it.',
  'partly-supported': 'The sources state only a part of it.',
  contradicted: 'The sources state what cannot be true along with it.',
} as const
export type Rule = keyof typeof RULES

export function issuesOfReport({ findings, documents }: Report, places: readonly Place[]): Issue[] {
  const spots = spotsOf(documents, places)
  return findings.filter(({ relation }) => relation === 'differs').map(finding => clash(finding, spots))
}

/** Nothing where it is supported. The words of the sources come first: the statement lies in no file. */
export function issuesOfCheck({ verdict, findings, documents }: Check, places: readonly Place[]): Issue[] {
  if (verdict === 'supported') return []
  const spots = spotsOf(documents, [{}, ...places])
  const clashes = findings.filter(({ severity }) => severity === 'conflict')
  const alone = findings.filter(({ relation }) => relation === 'unmatched')
  const issues = [
    ...clashes.map(finding => {
      const issue = clash(finding, spots)
      return { ...issue, message: ofCheck(issue.message), at: [...issue.at].reverse() }
    }),
    ...alone.map((finding): Issue => {
      const at = finding.claims.a.flatMap(id => spots.get(id) ?? [])
      return { level: 'error', rule: 'not-found', message: `${RULES['not-found']} ${quoted(at)}`, at }
    }),
  ]
  if (issues.length > 0) return issues
  const text = documents[0]?.source.text ?? ''
  return [{ level: 'error', rule: verdict, message: `${RULES[verdict]} “${text}”`, at: [{ text }] }]
}

export function issuesOfStory(story: Story, places: readonly Place[]): Issue[] {
  const spots = spotsOf(story.documents, places)
  return readerFacts(story).flatMap(({ tellings: [first, ...others] }) =>
    others
      .filter(({ relation }) => relation === 'differs')
      .map(({ claim, severity, reasons = [] }) =>
        clash({ severity, reasons, claims: { a: [first.claim], b: [claim] } }, spots),
      ),
  )
}

interface Clash extends Pick<Finding, 'claims'> {
  readonly severity?: Severity
  readonly reasons: readonly Reason[]
}

function clash({ severity, reasons, claims }: Clash, spots: ReadonlyMap<string, Spot>): Issue {
  const at = [...claims.a, ...claims.b].flatMap(id => spots.get(id) ?? [])
  const why = reasons.filter(({ effect }) => effect === 'differs').map(({ message }) => message)
  return {
    level: severity === 'conflict' ? 'error' : 'warning',
    rule: severity === 'conflict' ? 'conflict' : 'framing',
    message: [...new Set(why), quoted(at)].join(' '),
    at,
  }
}

const quoted = (spots: readonly Spot[]): string => spots.map(({ text }) => `“${text}”`).join(' / ')

/** The words of every claim, by its id, from its first to its last. */
function spotsOf(documents: readonly Document[], places: readonly Place[]): Map<string, Spot> {
  return new Map(
    documents.flatMap((document, i) =>
      document.claims.map(claim => [claim.id, spotOf(claim, document, places[i] ?? {})] as const),
    ),
  )
}

function spotOf({ spans, text }: Claim, { source }: Document, { file, isVerbatim }: Place): Spot {
  const span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return {
    text: spans.length === 0 ? text : source.text.slice(span.start, span.end),
    ...(file !== undefined && { file }),
    ...(file !== undefined && isVerbatim && spans.length > 0 && { region: regionOf(source.text, span) }),
  }
}
