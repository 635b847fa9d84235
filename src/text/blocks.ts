// Layout: which lines belong together, and which are headline, list item, running text or page furniture.
import type { Block, BlockKind, Span } from '../types'
import { isBoilerplateLine } from './boilerplate'
import { fold } from './fold'
import { markHeadlines } from './headlines'
import { isSpace, trimSpan } from './spans'

/** Column past which nobody wraps lines by hand; longer lines are whole paragraphs. */
const WIDEST_WRAP = 120
/** Column before which full lines are no sign of wrapping: verse, addresses, lists. */
const NARROWEST_WRAP = 40
/** The same for two lines alone, which may be a headline and its text. */
const NARROWEST_PAIR = 60
/** Share of a group's lines that must be full for the group to count as wrapped. */
const FULL_LINES = 0.7

/**
 * Divides a text into blocks: in order, trimmed, not overlapping, and holding every character but white space.
 *
 * @example findBlocks('Fire in Ankara\n\nA fire broke out.').map(b => b.kind) // ['headline', 'paragraph']
 */
export function findBlocks(text: string): Block[] {
  const folded = fold(text)
  const pieces = joinLines(folded, findLines(folded))
  markHeadlines(folded, pieces)
  return pieces.map(({ span, kind }) => ({ span, kind }))
}

/** A block in the making. */
export interface Piece {
  span: { start: number; end: number }
  kind: BlockKind
  /** Blank lines stand between it and the piece before. */
  readonly apart: boolean
}

interface Line {
  readonly span: Span
  readonly apart: boolean
  readonly marker: '' | 'bullet' | 'label'
  readonly boilerplate: boolean
  /** Ends where a sentence may end. */
  readonly terminal: boolean
}

function findLines(folded: string): Line[] {
  const lines: Line[] = []
  let apart = false
  for (let start = 0; start <= folded.length; ) {
    let end = start
    while (end < folded.length && !isLineBreak(folded.charCodeAt(end))) end++
    const span = trimSpan(folded, { start, end })
    if (span.start < span.end) {
      lines.push({
        span,
        apart,
        marker: markerOf(folded.slice(span.start, span.start + 12)),
        boilerplate: isBoilerplateLine(folded.slice(span.start, span.end)),
        terminal: TERMINAL.test(folded.slice(Math.max(span.start, span.end - 3), span.end)),
      })
      apart = false
    } else apart = true
    start = end + (folded.charCodeAt(end) === 13 && folded.charCodeAt(end + 1) === 10 ? 2 : 1)
  }
  return lines
}

function joinLines(folded: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < lines.length; ) {
    let to = from + 1
    while (to < lines.length && !lines[to].apart) to++
    const wrap = wrapColumn(folded, lines, from, to)
    for (let k = from; k < to; k++) {
      const line = lines[k]
      const last = pieces[pieces.length - 1]
      const marked = isItem(lines, k, from, last)
      if (
        k > from &&
        !marked &&
        last.kind !== 'boilerplate' &&
        !line.boilerplate &&
        continues(folded, lines, k, wrap, last)
      ) {
        last.span.end = line.span.end
      } else {
        const kind = line.boilerplate ? 'boilerplate' : marked ? 'list-item' : 'paragraph'
        pieces.push({ span: { ...line.span }, kind, apart: line.apart })
      }
    }
    from = to
  }
  return pieces
}

/** The column at which the lines of a group are wrapped; 0 when they are not. */
function wrapColumn(folded: string, lines: readonly Line[], from: number, to: number): number {
  let column = 0
  for (let i = from; i < to; i++) column = Math.max(column, lines[i].span.end - lines[i].span.start)
  if (column > WIDEST_WRAP || column < (to - from > 2 ? NARROWEST_WRAP : NARROWEST_PAIR)) return 0
  let full = 0
  let broken = false
  for (let i = from + 1; i < to; i++) {
    if (!isFull(folded, lines[i - 1].span, lines[i].span, column)) continue
    full++
    broken ||= !lines[i - 1].terminal
  }
  return broken && full >= FULL_LINES * (to - from - 1) ? column : 0
}

/** The first word of `next` would not have fitted on the line before it. */
function isFull(folded: string, line: Span, next: Span, column: number): boolean {
  const room = column - (line.end - line.start)
  let end = next.start
  while (end < next.end && end - next.start <= room && !isSpace(folded.charCodeAt(end))) end++
  return end - next.start + 1 > room
}

/** A line goes on where the one before it was wrapped, or broke off in mid-sentence. */
function continues(folded: string, lines: readonly Line[], k: number, wrap: number, piece: Piece): boolean {
  const before = lines[k - 1]
  if (wrap > 0 && isFull(folded, before.span, lines[k].span, wrap)) return true
  return (
    !before.terminal && isLowerCase(folded[lines[k].span.start]) && !isLowerCase(folded[piece.span.start])
  )
}

/** In mid-paragraph a dash or "J." at the head of a line is no marker unless items stand around it. */
function isItem(lines: readonly Line[], k: number, from: number, last: Piece | undefined): boolean {
  const { marker } = lines[k]
  if (marker !== 'label' || k === from) return marker !== ''
  return lines[k - 1].terminal || last?.kind === 'list-item' || (lines[k + 1]?.marker ?? '') !== ''
}

function markerOf(opening: string): Line['marker'] {
  return BULLET.test(opening) ? 'bullet' : LABEL.test(opening) ? 'label' : ''
}

function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029
}

function isLowerCase(c: string): boolean {
  return c !== c.toUpperCase() && c === c.toLowerCase()
}

const BULLET = /^[•‣◦⁃∙▪▫■□●○►▶➤➢✓✔❖·]/
/** Dashes, and numbers and letters with their dot or bracket; a space must follow. */
const LABEL = /^(?:[-–—*+>]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.\)|[.)]))(?=\s)/
const TERMINAL = /[.!?…:]["')\]]{0,2}$/
