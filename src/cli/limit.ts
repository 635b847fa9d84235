/** How long a text may be that a command reads. */
import type { Source } from '../types'
import { InputError } from './failure'

/** Some 170,000 words, longer than most novels: a minute's work in a gigabyte. Ten times as much would end for want of memory. */
export const MOST_CHARACTERS = 1_000_000

/** @throws InputError when the text is longer than is read at once */
export function withinLimit(source: Source, name: string): Source {
  const { length } = source.text
  if (length <= MOST_CHARACTERS) return source
  throw new InputError(
    `${name} has ${thousands(length)} characters, and at most ${thousands(MOST_CHARACTERS)} are read at once; give a part of it`,
  )
}

const thousands = (count: number): string => count.toLocaleString('en-US')
