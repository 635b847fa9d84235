/** The page that a text report is set on: its width, its colours, and how marked words are set off. */
import { checkOptions } from '../shapes'
import { TEXT_OPTIONS } from './given'
import { type MarkStyle, withoutControls } from './lines'
import type { Piece } from './word-diff'

export interface TextOptions {
  /** ANSI colours; without them the differing words stand between asterisks. */
  readonly color?: boolean
  /** Columns of the terminal; 80 unless given. */
  readonly width?: number
  /** Each reason with the rule that gave it. */
  readonly explain?: boolean
}

export type Color = 'bold' | 'green' | 'blue' | 'red' | 'yellow' | 'grey'
type Paint = Readonly<Record<Color, (text: string) => string>>

export interface Page {
  readonly width: number
  readonly paint: Paint
  readonly mark: MarkStyle
  readonly explain: boolean
}

const DEFAULT_WIDTH = 80
const LEAST_WIDTH = 40
/** Lines longer than this tire the eye, however wide the terminal. */
const MOST_WIDTH = 120

/** @throws TypeError when an option is wrong */
export function makePage(options: TextOptions, more: readonly unknown[] = []): Page {
  checkOptions(options, TEXT_OPTIONS, more)
  const asked = Math.floor(options.width ?? DEFAULT_WIDTH) || DEFAULT_WIDTH
  const color = options.color === true
  const style = (code: number, reset: number) => (text: string) =>
    color && text !== '' ? `\u001b[${code}m${text}\u001b[${reset}m` : text
  return {
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, asked)),
    paint: {
      bold: style(1, 22),
      red: style(31, 39),
      green: style(32, 39),
      yellow: style(33, 39),
      blue: style(36, 39),
      grey: style(90, 39),
    },
    // Bold and underlined: seen by those who do not see the colours too.
    mark: color ? { before: '\u001b[1;4m', after: '\u001b[22;24m' } : { before: '*', after: '*' },
    explain: options.explain === true,
  }
}

/** Text from a source, safe to print; a tab or a break in a name would tear the lines that it stands in. */
export function clean(text: string): string {
  return withoutControls(text).replace(/[\t-\r]/g, ' ')
}

export function cleanPiece(piece: Piece): Piece {
  return { text: clean(piece.text), differs: piece.differs }
}
