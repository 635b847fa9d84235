/** The matrix of a story for a terminal. */
import stringWidth from 'string-width'
import { checkOptions } from '../../shapes'
import type { Story } from '../../types'
import { aStory, MATRIX_TEXT_OPTIONS } from '../given'
import { wrap } from '../lines'
import { type Color, clean, makePage, type Page, type TextOptions } from '../page'
import { INDENT } from '../text-finding'
import { plural } from '../wording'
import { type Cell, type CellKind, type Matrix, type MatrixOptions, matrixOf, type Row } from './rows'

export interface MatrixTextOptions extends TextOptions, MatrixOptions {}

const GAP = '  '
/** Columns narrower than this break most values; then each fact is a list of its sources. */
const LEAST_COLUMN = 10
/** A value longer than this is no value any more. */
const MOST_COLUMN = 24
/** What is left for the fact itself must hold a few words a line. */
const LEAST_FACT = 24

const COLORS: Readonly<Record<CellKind, Color | undefined>> = {
  states: undefined,
  agrees: 'green',
  'adds-detail': 'blue',
  differs: 'red',
  lacks: 'grey',
}

/**
 * A story as a table for a terminal: facts down, sources across, the values in the cells. Where the terminal is too narrow for
 * that many sources, each fact is a list of them.
 *
 * @example
 * process.stdout.write(toMatrixText(compareAll([a, b, c]), { width: process.stdout.columns }))
 */
export function toMatrixText(story: Story, options?: MatrixTextOptions): string
export function toMatrixText(
  story: Story,
  options: MatrixTextOptions = {},
  ...more: readonly unknown[]
): string {
  aStory(story, 'story')
  checkOptions(options, MATRIX_TEXT_OPTIONS, more)
  const { leastSources, ...given } = options
  const page = makePage(given)
  const matrix = matrixOf(story, leastSources === undefined ? {} : { leastSources })
  const letters = matrix.sources.map((_, index) => letterOf(index))
  const width = columnWidth(matrix, page)
  const lines = [
    '',
    ...matrix.sources.flatMap(({ name, date }, index) =>
      wrap(clean([name, date].filter(Boolean).join(', ')), page.width - INDENT.length).map((line, row) =>
        page.paint.bold(row === 0 ? `  ${letters[index].padEnd(INDENT.length - 2)}${line}` : INDENT + line),
      ),
    ),
    '',
    ...matrix.summary.flatMap(line => wrap(clean(line), page.width - 2)).map(line => `  ${line}`),
    '',
    ...(matrix.rows.length === 0
      ? []
      : width === undefined
        ? matrix.rows.flatMap(row => list(row, letters, page))
        : table(matrix, letters, width, page)),
  ]
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`
}

/** A, B, … Z, then numbers. */
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : String(index + 1))

function columnWidth({ sources, rows }: Matrix, page: Page): number | undefined {
  const longest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ value }) => stringWidth(value))))
  const room = Math.floor((page.width - LEAST_FACT) / sources.length) - GAP.length
  const width = Math.min(room, MOST_COLUMN, longest)
  return room < Math.min(LEAST_COLUMN, longest) ? undefined : Math.max(1, width)
}

function table({ rows }: Matrix, letters: readonly string[], width: number, page: Page): string[] {
  const factWidth = page.width - letters.length * (width + GAP.length)
  const line = (cells: readonly string[]): string =>
    cells.map((cell, at) => pad(cell, at === 0 ? factWidth : width)).join(GAP)
  const rule = page.paint.grey('─'.repeat(page.width))
  const lines = [page.paint.bold(line([plural(rows.length, 'fact').toUpperCase(), ...letters])), rule]
  for (const { fact, cells } of rows) {
    const columns = [
      wrap(clean(fact), factWidth),
      ...cells.map(cell => wrap(clean(cell.value), width).map(part => painted(part, cell, page))),
    ]
    const height = Math.max(...columns.map(column => column.length))
    for (let at = 0; at < height; at++) lines.push(line(columns.map(column => column[at] ?? '')))
    lines.push(rule)
  }
  return lines
}

function list({ fact, cells }: Row, letters: readonly string[], page: Page): string[] {
  return [
    ...wrap(clean(fact), page.width),
    ...cells.flatMap((cell, index) =>
      wrap(clean(cell.value), page.width - INDENT.length).map(
        (part, row) =>
          `${row === 0 ? `  ${letters[index].padEnd(INDENT.length - 2)}` : INDENT}${painted(part, cell, page)}`,
      ),
    ),
    '',
  ]
}

function painted(text: string, { kind }: Cell, page: Page): string {
  const color = COLORS[kind]
  return color === undefined ? text : page.paint[color](text)
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - stringWidth(text)))
