/** Which words of a finding's two wordings to mark. */
import type { Finding, Side } from '../types'
import { type FindingView, shownClaims, wordingOf } from './view'
import { diffWords, type Marked, type Piece } from './word-diff'

/** Where less of a wording than this is shared, a diff marks nearly everything and shows nothing; then the reasons' own words are marked. */
const LEAST_SHARED = 0.5
/** The same of the wording that is shared less: one may tell more than the other, not be another. */
const LEAST_OF_BOTH = 0.45

/** Where the words that the reasons name are more than this of a wording, such as a whole quotation, a diff shows more. */
const MOST_NAMED = 0.6

/**
 * Both wordings in pieces, those that differ marked: the words that the reasons name, so that what is marked is what is told
 * beneath; by a diff over words where they name the whole or stand elsewhere, and the wordings are alike. What agrees is not marked.
 */
export function markWordings(view: FindingView): Marked {
  const a = wordingOf(shownClaims(view, 'a'))
  const b = wordingOf(shownClaims(view, 'b'))
  if (view.finding.relation === 'agrees' || a === '' || b === '') return { a: unmarked(a), b: unmarked(b) }
  const named = { a: markEvidence(a, view.finding, 'a'), b: markEvidence(b, view.finding, 'b') }
  const isNamed = (pieces: readonly Piece[]) => sharedPart(pieces) < 1
  const isPointed = (pieces: readonly Piece[]) => sharedPart(pieces) >= 1 - MOST_NAMED
  if ((isNamed(named.a) || isNamed(named.b)) && isPointed(named.a) && isPointed(named.b)) return named
  // Who says so stands beside the words.
  if (view.finding.reasons.every(({ effect, facet }) => effect === 'agrees' || facet === 'attribution'))
    return named
  const agreed = view.finding.reasons.filter(
    ({ effect, a, b }) => effect === 'agrees' && a !== undefined && b !== undefined,
  )
  const marked = diffWords(
    a,
    b,
    agreed.flatMap(reason => [reason.a?.text ?? '', reason.b?.text ?? '']),
  )
  const [less, more] = [sharedPart(marked.a), sharedPart(marked.b)].sort((x, y) => x - y)
  return more >= LEAST_SHARED && less >= LEAST_OF_BOTH ? marked : named
}

function sharedPart(pieces: readonly Piece[]): number {
  const length = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + piece.text.length, 0)
  return length(pieces.filter(piece => !piece.differs)) / Math.max(1, length(pieces))
}

function markEvidence(wording: string, finding: Finding, side: Side): Piece[] {
  const ranges: [number, number][] = []
  for (const reason of finding.reasons) {
    const words = reason.effect === 'agrees' ? undefined : reason[side]?.text
    const start = words === undefined || words === '' ? -1 : placeOf(words, wording)
    if (words !== undefined && start >= 0) ranges.push([start, start + words.length])
  }
  ranges.sort((x, y) => x[0] - y[0])
  const pieces: Piece[] = []
  let at = 0
  for (const [start, end] of ranges) {
    if (end <= at) continue
    const from = Math.max(at, start)
    if (from > at) pieces.push({ text: wording.slice(at, from), differs: false })
    pieces.push({ text: wording.slice(from, end), differs: true })
    at = end
  }
  return at < wording.length ? [...pieces, { text: wording.slice(at), differs: false }] : pieces
}

/** Where the words stand as words of their own, not as letters of another: no "he" in "other"; -1 where they do not. */
function placeOf(words: string, wording: string): number {
  const isLetter = (at: number): boolean => /[\p{L}\p{N}]/u.test(wording[at] ?? '')
  let at = wording.indexOf(words)
  while (
    at >= 0 &&
    ((isLetter(at - 1) && isLetter(at)) || (isLetter(at + words.length) && isLetter(at + words.length - 1)))
  )
    at = wording.indexOf(words, at + 1)
  return at
}

function unmarked(text: string): Piece[] {
  return [{ text, differs: false }]
}
