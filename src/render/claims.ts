/** The claims of one document, for a terminal. */
import type { Document } from '../types'
import { aDocument } from './given'
import { makePage, type TextOptions } from './page'
import { sourceLines } from './text'
import { claimLines } from './text-finding'
import { viewClaims } from './view'
import { plural } from './wording'

/**
 * The claims that a document makes, in order, each with who says so and where its words stand.
 *
 * @example
 * claimsToText(segment('The dam burst, officials said.'))
 */
export function claimsToText(document: Document, options?: TextOptions): string
export function claimsToText(
  document: Document,
  options: TextOptions = {},
  ...more: readonly unknown[]
): string {
  aDocument(document, 'document')
  const page = makePage(options, more)
  const lines = [
    '',
    ...sourceLines(document, '', page),
    '',
    `  ${plural(document.claims.length, 'claim')}`,
    '',
  ]
  for (const view of viewClaims(document)) {
    const offsets = view.claim.spans.map(span => `${span.start}–${span.end}`).join(', ')
    const polarity = view.claim.polarity === 'negative' ? 'denied' : ''
    lines.push(...claimLines([view], view.claim.id, [polarity, `at ${offsets}`].filter(Boolean), page))
  }
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}
