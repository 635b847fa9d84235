/** The findings as a table, one a row (RFC 4180). */

import { csvFormatRow } from 'd3-dsv'
import { noOptions } from '../shapes'
import type { Report } from '../types'
import { aReport } from './given'
import { isQuotable } from './quote'
import { quoteLink } from './standards/selector'
import { type ClaimView, groupFindings, wordingOf } from './view'

const COLUMNS = [
  'id',
  'relation',
  'added_by',
  'severity',
  'facets',
  'confidence',
  ...['a', 'b'].flatMap(side =>
    ['claims', 'quote', 'spans', 'said_by', 'link'].map(name => `${side}_${name}`),
  ),
  'reasons',
]

/**
 * The findings as CSV with a header. `a_spans` and `b_spans` are offsets in UTF-16 code units, `start-end`; lists within a field are set apart by `; `.
 * A field that a spreadsheet would take for a formula begins with an apostrophe.
 *
 * @example
 * toCsv(report).split('\r\n')[0] // 'id,relation,added_by,severity,facets,confidence,a_claims,a_quote,…'
 */
export function toCsv(report: Report): string
export function toCsv(report: Report, ...more: readonly unknown[]): string {
  noOptions('toCsv', more)
  aReport(report, 'report')
  const rows = groupFindings(report).flatMap(group =>
    group.findings.map(({ finding, a, b }) => [
      finding.id,
      finding.relation,
      finding.addedBy ?? '',
      finding.severity ?? '',
      finding.facets.join('; '),
      String(finding.confidence),
      ...sideFields(a),
      ...sideFields(b),
      finding.reasons.map(reason => reason.message).join('; '),
    ]),
  )
  return [COLUMNS, ...rows].map(row => `${csvFormatRow(row.map(withoutFormula))}\r\n`).join('')
}

function sideFields(claims: readonly ClaimView[]): string[] {
  const spans = claims.flatMap(({ claim, document }) =>
    claim.spans.filter(span => isQuotable(document.source.text, span)),
  )
  return [
    claims.map(({ claim }) => claim.id).join('; '),
    wordingOf(claims),
    spans.map(span => `${span.start}-${span.end}`).join('; '),
    [...new Set(claims.flatMap(({ chain }) => chain.map(link => link.name)))].join('; '),
    claims.flatMap(({ claim, document }) => quoteLink(document.source, claim.spans) ?? []).join('; '),
  ]
}

function withoutFormula(value: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value
}
