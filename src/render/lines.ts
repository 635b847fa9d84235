/** Wrapping and columns for a terminal: words keep their marks, lines keep their width. */
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Piece } from './word-diff'

/** How marked words are set off: by colour, or by a sign on each side where there is none. */
export interface MarkStyle {
  readonly before: string
  readonly after: string
}

/**
 * Breaks pieces into lines of at most `width` columns, at white space where there is any; colours end with a line and begin
 * again on the next. Accents come out composed (NFC).
 *
 * @example
 * wrapPieces([{ text: 'in early', differs: false }, { text: ' June', differs: true }], 9, stars)
 * // ['in early', '*June*']
 */
export function wrapPieces(pieces: readonly Piece[], width: number, mark: MarkStyle): string[] {
  const words = pieces.map(piece => (piece.differs ? signed(piece.text, mark) : piece.text)).join('')
  const line = words.trim().replace(/\s+/g, ' ')
  return line === '' ? [] : wrapAnsi(line, width, { hard: true }).split('\n')
}

/** `wrapPieces` for text without marks. */
export function wrap(text: string, width: number): string[] {
  return wrapPieces([{ text, differs: false }], width, { before: '', after: '' })
}

/** The signs stand at the words, not at the spaces around them. */
function signed(text: string, mark: MarkStyle): string {
  const words = text.trim()
  if (words === '') return text
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${mark.before}${words}${mark.after}${text.slice(start + words.length)}`
}

/** Sets parts in lines of at most `width` columns with a dot between neighbours; later lines are indented as far as the first begins. */
export function flow(parts: readonly string[], start: string, width: number): string[] {
  const indent = ' '.repeat(stringWidth(start))
  const lines: string[] = []
  let line = start
  let isEmpty = true
  for (const part of parts) {
    const next = isEmpty ? line + part : `${line} · ${part}`
    const isFull = !isEmpty && stringWidth(next) > width
    if (isFull) lines.push(line)
    line = isFull ? indent + part : next
    isEmpty = false
  }
  return [...lines, line]
}

/** Sets two blocks of lines side by side, the left one padded to `width` columns. */
export function sideBySide(
  left: readonly string[],
  right: readonly string[],
  width: number,
  gap: string,
): string[] {
  const lines: string[] = []
  for (let row = 0; row < Math.max(left.length, right.length); row++) {
    const leftLine = left[row] ?? ''
    const padding = ' '.repeat(Math.max(0, width - stringWidth(leftLine)))
    lines.push(`${leftLine}${padding}${gap}${right[row] ?? ''}`.trimEnd())
  }
  return lines
}

/** Text from a source made safe for a terminal: control characters, which could move the cursor or hide words, are shown as `\ufffd`. */
export function withoutControls(text: string): string {
  let safe = ''
  for (const character of text) safe += isControl(character.codePointAt(0) ?? 0) ? '\ufffd' : character
  return safe
}

function isControl(code: number): boolean {
  const isLayout = code >= 0x09 && code <= 0x0d
  const isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
  return (code < 0x20 && !isLayout) || (code >= 0x7f && code <= 0x9f) || isDirection
}
