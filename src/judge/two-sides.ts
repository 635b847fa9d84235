// Shares and votes of two sides: 62 % in favour, 30 % against, 8 % undecided are no rivals.

import { NOT } from '../lexicon/en/clauses/negation'
import { STANCES, type Stance } from '../lexicon/en/values/stances'
import type { ClaimView, Term } from '../terms/claim-terms'

/** Whether two amounts are counted on two sides of one question. */
export function areOfTwoSides(a: ClaimView, x: Term, b: ClaimView, y: Term): boolean {
  if (!isShare(x) || !isShare(y)) return false
  // A turnout is a share of all, a side one of those who came.
  if (isTurnout(a, x) !== isTurnout(b, y)) return true
  const [mine, theirs] = [sideOf(a, x), sideOf(b, y)]
  return mine !== undefined && theirs !== undefined && mine !== theirs
}

/** "A turnout of 71 %", "turnout was 71 %". */
const isTurnout = ({ sentence: { tokens } }: ClaimView, { index }: Term): boolean =>
  tokens.slice(Math.max(0, index - TURNOUT_REACH), index).some(({ lemma }) => lemma === 'turnout')
const TURNOUT_REACH = 4

const isShare = ({ quantity }: Term): boolean => quantity !== undefined && SHARES.has(quantity.unit ?? '')
const SHARES = new Set(['%', '1', 'vote', 'voter', 'people', 'member', 'person'])
/** The side that the first word behind an amount counts on, before the next amount; a denial turns it about. */
function sideOf({ sentence: { tokens }, quantities }: ClaimView, { span, index }: Term): Stance | undefined {
  const next = quantities.find(other => other.span.start >= span.end)?.span.start ?? Number.POSITIVE_INFINITY
  const at = tokens.findIndex(
    (token, i) => i > index && token.span.start < next && STANCES.has(token.lemma.toLowerCase()),
  )
  if (at < 0) return undefined
  const stance = STANCES.get(tokens[at].lemma.toLowerCase())
  const isDenied = tokens.slice(index, at).some(({ lemma }) => NOT.has(lemma.toLowerCase()))
  return !isDenied || stance === 'neither' ? stance : stance === 'for' ? 'against' : 'for'
}
