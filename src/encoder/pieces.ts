/** Word pieces (Schuster and Nakajima 2012; as BERT cuts words) and what the reader is told of how a word is written. */
import { remember } from '../memo'

/** At most so many pieces of one word are read; what is longer is no word. */
const LONGEST_WORD = 8
/** Letters of a word that are looked at. */
const LONGEST_FORM = 100
/** "400000" is read as "400,000" is. */
const LONG_NUMBER = /^\D?\d{5,15}$/
/** Room for the words of some long articles. */
const MOST_WORDS = 20_000
/** What stands for the beginning of a sentence, and for what no piece fits. */
const BEGINNING = '[CLS]'
const UNKNOWN = '[UNK]'

export interface Pieces {
  /** Row of the piece that begins every sentence. */
  readonly beginning: number
  /** Rows of the pieces of a word, from one to `LONGEST_WORD`. */
  of(word: string): readonly number[]
}

/**
 * A vocabulary of pieces: the longest that fits first, `##` before one that goes on with a word.
 * @example readPieces(['[CLS]', '[UNK]', 'flood', '##ed']).of('Flooded') // [2, 3]
 */
export function readPieces(pieces: readonly string[]): Pieces {
  const rows = new Map(pieces.map((piece, row) => [piece, row]))
  const longest = Math.max(...pieces.map(piece => piece.length))
  const unknown = rows.get(UNKNOWN) ?? 0
  const cut = (word: string): readonly number[] => {
    const found: number[] = []
    for (const run of plain(word).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu) ?? [])
      for (let at = 0; at < run.length && found.length < LONGEST_WORD; ) {
        const [row, end] = longestPiece(rows, run, at, longest) ?? [unknown, run.length]
        found.push(row)
        at = end
      }
    return found.length > 0 ? found : [unknown]
  }
  const known = remember(word => cut(word), MOST_WORDS)
  return { beginning: rows.get(BEGINNING) ?? 0, of: known }
}

function longestPiece(
  rows: ReadonlyMap<string, number>,
  run: string,
  at: number,
  longest: number,
): [row: number, end: number] | undefined {
  const before = at > 0 ? '##' : ''
  for (let end = Math.min(run.length, at + longest); end > at; end--) {
    const row = rows.get(before + run.slice(at, end))
    if (row !== undefined) return [row, end]
  }
  return undefined
}

/** Lower case, without accents, thousands apart; of a word of any length only what can matter. */
function plain(word: string): string {
  const form = word.slice(0, LONGEST_FORM)
  return (LONG_NUMBER.test(form) ? withCommas(form) : form)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
}

function withCommas(number: string): string {
  const first = number.search(/\d/)
  const groups: string[] = []
  for (let end = number.length; end > first; end -= 3)
    groups.unshift(number.slice(Math.max(first, end - 3), end))
  return number.slice(0, first) + groups.join(',')
}

/** How a word is written: 0 without letters, 1 lower case, 2 a capital first, 3 capitals, 4 mixed, 5 one capital, 6 with a digit. */
export function shapeOf(form: string): number {
  if (/[0-9]/.test(form)) return 6
  const upper: boolean[] = []
  for (const letter of form) {
    const lower = letter.toLowerCase()
    if (lower !== letter.toUpperCase()) upper.push(lower !== letter)
  }
  const capitals = upper.filter(Boolean).length
  if (upper.length === 0) return 0
  if (capitals === 0) return 1
  if (capitals === upper.length) return capitals > 1 ? 3 : 5
  return upper[0] && capitals === 1 ? 2 : 4
}

/** Headlines: at least two thirds of the words of letters begin with a capital, and there are more than two of them. */
export function isCapitalHeavy(forms: readonly string[]): boolean {
  let letters = 0
  let capitals = 0
  for (const form of forms) {
    const code = form.codePointAt(0)
    const first = code === undefined ? '' : String.fromCodePoint(code)
    const lower = first.toLowerCase()
    if (lower !== first.toUpperCase()) letters++
    if (lower !== first) capitals++
  }
  return letters > 2 && 3 * capitals >= 2 * letters
}
