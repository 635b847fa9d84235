// Layout: which lines belong together, and which are headline, list item, running text or page furniture.
import type { Block, BlockKind, Span } from '../types'
import { isBoilerplateLine } from './boilerplate'
import { fold } from './fold'
import { isSpace, trimSpan } from './spans'

/** Words in the longest line that can still be a headline: broadsheet decks stay under it, sentences rarely do. */
const HEADLINE_WORDS = 22
/** Words in the longest heading inside an article. */
const SUBHEADING_WORDS = 12
/** Column past which nobody wraps lines by hand; longer lines are whole paragraphs. */
const WIDEST_WRAP = 120
/** Column before which a full line is no sign of wrapping: verse, addresses, lists. */
const NARROWEST_WRAP = 40

/**
 * Divides a text into blocks: in order, trimmed, not overlapping, and holding every character but white space.
 *
 * @example findBlocks('Fire in Ankara\n\nA fire broke out.').map(b => b.kind) // ['headline', 'paragraph']
 */
export function findBlocks(text: string): Block[] {
  const folded = fold(text)
  const lines = findLines(text, folded)
  const pieces = joinLines(folded, lines)
  return pieces.map(({ span, kind }) => ({ span, kind }))
}

interface Line {
  readonly span: Span
  /** Blank lines stand between this line and the one before. */
  readonly apart: boolean
  readonly marker: boolean
  readonly boilerplate: boolean
}

interface Piece {
  span: { start: number; end: number }
  kind: BlockKind
  apart: boolean
}

function findLines(text: string, folded: string): Line[] {
  const lines: Line[] = []
  let apart = false
  let start = 0
  while (start <= text.length) {
    let end = start
    while (end < text.length && !isLineBreak(text.charCodeAt(end))) end++
    const span = trimSpan(text, { start, end })
    if (span.start < span.end) {
      const content = folded.slice(span.start, span.end)
      lines.push({
        span,
        apart,
        marker: LIST_MARKER.test(content.slice(0, 12)),
        boilerplate: isBoilerplateLine(content),
      })
      apart = false
    } else if (end > start || !isCrLf(text, start)) apart = true
    start = end + (isCrLf(text, end) ? 2 : 1)
  }
  return lines
}

function joinLines(folded: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  for (let i = 0; i < lines.length; ) {
    const group = i
    do i++
    while (i < lines.length && !lines[i].apart)
    const width = wrapWidth(lines, group, i)
    for (let k = group; k < i; k++) {
      const line = lines[k]
      const last = pieces[pieces.length - 1]
      if (
        k > group &&
        !line.marker &&
        !line.boilerplate &&
        !lines[k - 1].boilerplate &&
        isContinuation(folded, lines, k, width)
      ) {
        last.span.end = line.span.end
      } else {
        const kind = line.boilerplate ? 'boilerplate' : line.marker ? 'list-item' : 'paragraph'
        pieces.push({ span: { ...line.span }, kind, apart: line.apart })
      }
    }
  }
  markHeadlines(folded, pieces)
  return pieces
}

/** The column at which a group of lines is wrapped; Infinity when it is not. */
function wrapWidth(lines: readonly Line[], from: number, to: number): number {
  let width = 0
  for (let i = from; i < to; i++) width = Math.max(width, lines[i].span.end - lines[i].span.start)
  return width >= NARROWEST_WRAP && width <= WIDEST_WRAP ? width : Number.POSITIVE_INFINITY
}

/** A line goes on where the one before it broke off: its first word did not fit there, or it starts in mid-sentence. */
function isContinuation(folded: string, lines: readonly Line[], k: number, width: number): boolean {
  const before = lines[k - 1].span
  const line = lines[k].span
  const first = folded.charCodeAt(line.start)
  const broken = !TERMINAL.test(folded.slice(before.end - 2, before.end))
  if (isLowerCase(folded[line.start]) && broken && !isLowerCase(folded[before.start])) return true
  if (width === Number.POSITIVE_INFINITY) return false
  let word = line.start
  while (word < line.end && !isSpace(folded.charCodeAt(word))) word++
  const room = width - (before.end - before.start)
  const full = word - line.start + 1 > room
  return full && first !== undefined && (broken || width >= 60)
}

/** Headlines are short lines without a full stop that other text follows: at the top, repeated, or as headings inside. */
function markHeadlines(folded: string, pieces: Piece[]): void {
  const seen = new Set<string>()
  let top = true
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece.kind !== 'paragraph') {
      if (piece.kind === 'list-item') top = false
      continue
    }
    const content = folded.slice(piece.span.start, Math.min(piece.span.end, piece.span.start + 300))
    const next = pieces.slice(i + 1, i + 8).find(p => p.kind !== 'boilerplate')
    const repeated = seen.has(content)
    const short = isShort(content, top ? HEADLINE_WORDS : SUBHEADING_WORDS)
    const setApart = piece.apart || i === 0
    const followed = next !== undefined && (next.apart || next.kind === 'paragraph')
    if (
      short &&
      followed &&
      !TERMINAL.test(content.slice(-2)) &&
      (repeated || isHeading(content, top, setApart && next.apart))
    ) {
      piece.kind = 'headline'
      seen.add(content)
    } else top = false
  }
}

function isHeading(content: string, top: boolean, alone: boolean): boolean {
  if (LABEL_ALONE.test(content)) return true
  if (LABEL.test(content) || isLowerCase(content[0]) || OPEN_END.test(content)) return false
  return top || alone
}

function isShort(content: string, words: number): boolean {
  return content.length < 200 && content.split(/\s/).length <= words
}

function isLineBreak(code: number): boolean {
  return (
    code === 10 ||
    code === 13 ||
    code === 11 ||
    code === 12 ||
    code === 0x85 ||
    code === 0x2028 ||
    code === 0x2029
  )
}

function isCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10
}

function isLowerCase(c: string): boolean {
  return c !== c.toUpperCase() && c === c.toLowerCase()
}

/** Bullets, dashes and numbers that open a list item; a number needs its dot or bracket and a space after it. */
const LIST_MARKER =
  /^(?:[•‣◦⁃∙▪▫■□●○►▶➤➢✓✔❖·]|[-–—*+>](?=\s)|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.\)|[.)])(?=\s))/
const TERMINAL = /[.!?…]["')\]]?$/
const LABEL = /^[A-Z][A-Za-z]{1,15}(?: [A-Za-z]{1,15}){0,2}: /
const LABEL_ALONE = /^[A-Z][A-Za-z]{1,15}(?: [A-Za-z]{1,15}){0,3}:$/
const OPEN_END = /[,;:]$/
