import type { CompareOptions } from './compare'
import { judgeDocuments } from './compare'
import { segment } from './segment'
import { readSource } from './source'
import type { Check, Document, Finding, Source, Verdict } from './types'

export type CheckOptions = CompareOptions

/**
 * Asks what a statement may expect of one or more sources.
 *
 * @returns `supported` when every claim of the statement is covered without conflict
 * @throws TypeError when the statement or a source is neither a string nor a `Source`
 * @example
 * check('Three people died.', 'Police said three people had died.').verdict // 'supported'
 */
export function check(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckOptions = {},
): Check {
  const stated = segment(readSource(statement, 'statement'))
  const sources = (Array.isArray(source) ? source : [source]).map((s, i) =>
    segment(readSource(s, `s${i + 1}`)),
  )
  const findings = sources.flatMap(document =>
    judgeDocuments([stated, document], options).filter(f => f.claims.a.length > 0),
  )
  const numbered = findings.map((finding, i) => ({ ...finding, id: `f${i + 1}` }))
  const support = stated.claims.map(claim => best(numbered, claim.id, f => f.relation !== 'differs'))
  const conflict = stated.claims.map(claim => best(numbered, claim.id, f => f.severity === 'conflict'))
  const least = support.length ? Math.min(...support) : 0
  const most = conflict.length ? Math.max(...conflict) : 0
  return {
    verdict: verdictOf(least, most, support),
    support: least,
    conflict: most,
    findings: numbered,
    documents: [stated, ...sources],
  }
}

const best = (findings: readonly Finding[], claim: string, wanted: (f: Finding) => boolean): number =>
  Math.max(
    0,
    ...findings
      .filter(f => f.claims.a.includes(claim) && f.claims.b.length > 0 && wanted(f))
      .map(f => f.confidence),
  )

function verdictOf(least: number, most: number, support: readonly number[]): Verdict {
  if (most > 0) return 'contradicted'
  if (least >= 0.6) return 'supported'
  return support.some(s => s >= 0.6) ? 'partly-supported' : 'not-found'
}

export type { Document }
