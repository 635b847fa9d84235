// What one source alone tells: a claim that no finding holds is a finding of its own.

import type { Alignment } from '../align/align'
import { evidence } from '../judge/evidence'
import type { ClaimView } from '../terms/claim-terms'
import type { Evidence, Finding, Reason, Side } from '../types'

/** A claim that no finding holds is a finding of its own: nothing is lost. */
export function alone(
  views: readonly ClaimView[],
  matched: readonly Pick<Finding, 'claims'>[],
  side: Side,
  near: ReadonlyMap<ClaimView, Alignment>,
): Omit<Finding, 'id'>[] {
  const seen = new Set(matched.flatMap(f => f.claims[side]))
  return views
    .filter(view => !seen.has(view.claim.id))
    .map(view => ({
      relation: 'unmatched',
      claims: { a: [], b: [], [side]: [view.claim.id] },
      facets: [],
      confidence: 0.5,
      reasons: [standsAlone(side, near.get(view))],
    }))
}

/** That one alone has a claim; of annotated claims that came near another, every second says what that says. */
function standsAlone(side: Side, likeliest: Alignment | undefined): Reason {
  const own = side.toUpperCase()
  const other = side === 'a' ? 'b' : 'a'
  const found = likeliest && wholeOf(likeliest[other])
  return {
    judge: 'align/alone',
    facet: 'other',
    effect: 'adds-detail',
    addedBy: side,
    ...(found && { [other]: found }),
    basis: 'stated',
    message: found
      ? `Only ${own} has this, unless ${other.toUpperCase()}’s “${found.text}” says as much.`
      : `Only ${own} has this.`,
  }
}

/** The words of a claim from its first to its last. */
const wholeOf = (view: ClaimView): Evidence =>
  evidence(view, { start: view.claim.spans[0].start, end: view.claim.spans[view.claim.spans.length - 1].end })
