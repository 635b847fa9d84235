/** Wrapping and columns for a terminal: words keep their marks, lines keep their width. */
import type { Piece } from './word-diff'

/** How marked words are set off: by colour, or by a sign on each side where there is none. */
export interface MarkStyle {
  readonly before: string
  readonly after: string
  /** True when the signs take up room on the line. */
  readonly isVisible: boolean
}

interface Atom {
  readonly pieces: readonly Piece[]
  readonly width: number
}

/**
 * Breaks pieces into lines of at most `width` columns, at white space where there is any.
 *
 * @example
 * wrapPieces([{ text: 'in early', differs: false }, { text: ' June', differs: true }], 9, stars)
 * // ['in early', '*June*']
 */
export function wrapPieces(pieces: readonly Piece[], width: number, mark: MarkStyle): string[] {
  const lines: string[] = []
  let line: Atom[] = []
  let room = width
  for (const atom of toAtoms(pieces, mark, width)) {
    if (line.length > 0 && atom.width + 1 > room) {
      lines.push(renderLine(line, mark))
      line = []
      room = width
    }
    room -= atom.width + (line.length > 0 ? 1 : 0)
    line.push(atom)
  }
  if (line.length > 0) lines.push(renderLine(line, mark))
  return lines
}

/** `wrapPieces` for text without marks. */
export function wrap(text: string, width: number): string[] {
  return wrapPieces([{ text, differs: false }], width, { before: '', after: '', isVisible: false })
}

/** Sets parts in lines of at most `width` columns with a dot between neighbours; later lines are indented as far as the first begins. */
export function flow(parts: readonly string[], start: string, width: number): string[] {
  const indent = ' '.repeat(displayWidth(start))
  const lines: string[] = []
  let line = start
  let isEmpty = true
  for (const part of parts) {
    const next = isEmpty ? line + part : `${line} · ${part}`
    const isFull = !isEmpty && displayWidth(next) > width
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
    const padding = ' '.repeat(Math.max(0, width - displayWidth(leftLine)))
    lines.push(`${leftLine}${padding}${gap}${right[row] ?? ''}`.trimEnd())
  }
  return lines
}

/** Columns that a terminal gives the text: none for escape codes and combining marks, two for wide characters. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text.replace(ESCAPE_CODE, '')) width += characterWidth(character)
  return width
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

const ESCAPE_CODE = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-9;]*m`, 'g')
const NO_WIDTH = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u
const WIDE =
  /^(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uff01-\uff60])$/u

function characterWidth(character: string): number {
  if (character <= '\u007f') return 1
  if (NO_WIDTH.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Words with the marks inside them; a mark that is visible becomes part of the first and the last word of its run. */
function toAtoms(pieces: readonly Piece[], mark: MarkStyle, width: number): Atom[] {
  const atoms: Piece[][] = []
  let atom: Piece[] = []
  const finish = () => {
    if (atom.length > 0) atoms.push(atom)
    atom = []
  }
  for (const piece of pieces) {
    const text = piece.differs && mark.isVisible ? signed(piece.text, mark) : piece.text
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue
      if (/^\s/.test(part)) finish()
      else for (const chunk of chunks(part, width)) atom.push({ text: chunk, differs: piece.differs })
    }
  }
  finish()
  return atoms.flatMap(parts => breakAtom(parts, width))
}

function signed(text: string, mark: MarkStyle): string {
  const words = text.trim()
  const start = text.indexOf(words)
  return `${text.slice(0, start)}${mark.before}${words}${mark.after}${text.slice(start + words.length)}`
}

/** An atom wider than the line becomes one atom for each of its pieces. */
function breakAtom(pieces: readonly Piece[], width: number): Atom[] {
  const total = pieces.reduce((sum, piece) => sum + displayWidth(piece.text), 0)
  if (total <= width) return [{ pieces, width: total }]
  return pieces.map(piece => ({ pieces: [piece], width: displayWidth(piece.text) }))
}

/** A word longer than the line is cut, between characters. */
function chunks(word: string, width: number): string[] {
  if (word.length <= width / 2 || displayWidth(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const columns = characterWidth(character)
    if (used + columns > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += character
    used += columns
  }
  parts.push(part)
  return parts
}

function renderLine(atoms: readonly Atom[], mark: MarkStyle): string {
  let line = ''
  let isMarked = false
  const turn = (to: boolean) => {
    if (to !== isMarked && !mark.isVisible) line += to ? mark.before : mark.after
    isMarked = to
  }
  atoms.forEach((atom, index) => {
    if (index > 0) {
      // The space between two marked words is marked too, so that the run reads as one.
      if (!atom.pieces[0].differs) turn(false)
      line += ' '
    }
    for (const piece of atom.pieces) {
      turn(piece.differs)
      line += piece.text
    }
  })
  turn(false)
  return line
}
