/** Where a document lies, and the line and column of its words there. */
import { extname } from 'node:path'
import type { Span } from '../../types'

export interface Place {
  /** The file; absent for standard input, a web address and a statement. */
  readonly file?: string
  /** Whether the file holds the text as it is, so that a line of the one is a line of the other. */
  readonly isVerbatim?: boolean
}

/** Lines and columns from 1, in UTF-16 code units; the end lies behind the last one. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** What these files hold is read out of them: the offsets of the text are none of the file. */
const READ_OUT = new Set(['.html', '.htm', '.xhtml', '.md', '.markdown', '.json'])

/** The place of a source that a command-line argument names. */
export function placeOf(argument: string): Place {
  if (argument === '-' || /^https?:\/\//i.test(argument)) return {}
  return { file: argument, isVerbatim: !READ_OUT.has(extname(argument).toLowerCase()) }
}

export function regionOf(text: string, { start, end }: Span): Region {
  const at = (offset: number) => {
    const before = text.slice(0, offset)
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
  }
  const [from, to] = [at(start), at(end)]
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
