/** What the parser sees of a word by itself, the same as `Features` in tools/train-syntax.py. */
import { remember } from '../memo'
import { foldSpelling } from '../words/spelling'
import { rankOf } from '../words/vectors'

/** Rows of the embedding tables that a word looks up. */
export interface WordFeatures {
  /** Frequency rank in the vector table; -1 = none. */
  readonly rank: number
  /** The form with digits as 0, lower case: key of the trained vectors of common words. */
  readonly normal: string
  /** Hashes of the last 1 to 4 letters. */
  readonly suffixes: readonly number[]
  /** Hashes of the first 1 to 3 letters and of the shape. */
  readonly prefixes: readonly number[]
}

/** Headlines: at least two thirds of the words of letters begin with a capital, and there are more than two of them. */
export function isCapitalHeavy(forms: readonly string[]): boolean {
  let letters = 0
  let capitals = 0
  for (const form of forms) {
    const first = firstLetter(form)
    const lower = first.toLowerCase()
    if (lower !== first.toUpperCase()) letters++
    if (lower !== first) capitals++
  }
  return letters > 2 && 3 * capitals >= 2 * letters
}

export function wordFeatures(form: string): WordFeatures {
  const lower = americanOf(form.toLowerCase())
  const normal = lower.replace(/[0-9]/g, '0')
  const size = normal.length
  const suffixes = [1, 2, 3, 4].map(k => hash(`${k}<`, normal, Math.max(0, size - k), size))
  const prefixes = [1, 2, 3].map(k => hash(`${k}>`, normal, 0, Math.min(size, k)))
  const shape = shapeOf(form)
  prefixes.push(hash('s', shape, 0, shape.length))
  return { rank: rankOf(lower) ?? -1, normal, suffixes, prefixes }
}

/** Room for the words of some long articles. */
const MOST_WORDS = 20_000

/** The treebank is American: a British word is read as the American one, where that is a known word. */
const americanOf = remember(lower => {
  const folded = foldSpelling(lower)
  return folded !== lower && rankOf(folded) !== undefined ? folded : lower
}, MOST_WORDS)

/** X for upper case, x for lower, d for digits, others as they are; runs cut to two; ten at most. */
function shapeOf(form: string): string {
  let shape = ''
  for (const letter of form) {
    const kind =
      letter.toLowerCase() !== letter
        ? 'X'
        : letter.toUpperCase() !== letter
          ? 'x'
          : letter >= '0' && letter <= '9'
            ? 'd'
            : letter
    if (!shape.endsWith(kind + kind)) shape += kind
    if (shape.length >= 10) break
  }
  return shape.slice(0, 10)
}

function firstLetter(form: string): string {
  const code = form.codePointAt(0)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** FNV-1a over the UTF-16 code units of a prefix and a slice. */
function hash(prefix: string, text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = 0; i < prefix.length; i++) h = Math.imul(h ^ prefix.charCodeAt(i), 0x01000193)
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h ^ (h >>> 15)) >>> 0
}
