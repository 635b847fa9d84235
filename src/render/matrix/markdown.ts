/** The matrix of a story as Markdown. */
import type { Story } from '../../types'
import { escapeMarkdown } from '../markdown'
import { oneLine } from '../quote'
import { type MatrixOptions, matrixOf } from './rows'

/**
 * A story as a Markdown table: facts down, sources across, the values in the cells.
 *
 * @example
 * toMatrixMarkdown(compareAll([a, b, c]))
 */
export function toMatrixMarkdown(story: Story, options?: MatrixOptions): string
export function toMatrixMarkdown(
  story: Story,
  options: MatrixOptions = {},
  ...more: readonly unknown[]
): string {
  const { title, summary, sources, rows } = matrixOf(story, options, more)
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const text = (words: string): string => escapeMarkdown(oneLine(words))
  const lines = [
    row(['Fact', 'Voices', ...sources.map(({ name }) => text(name))]),
    row(['---', '---:', ...sources.map(() => '---')]),
    ...rows.map(({ fact, voices, cells }) =>
      row([
        text(fact),
        String(voices),
        ...cells.map(({ kind, value }) => (kind === 'differs' ? `**${text(value)}**` : text(value))),
      ]),
    ),
  ]
  return `${[`# ${text(title)}\n`, ...summary.map(line => `${text(line)}\n`), ...lines].join('\n')}\n`
}
