/** The words of two wordings that differ, by Myers' diff over whole words (fast-diff). */
import diff from 'fast-diff'

export interface Piece {
  readonly text: string
  readonly differs: boolean
}

/** Two wordings in pieces. */
export interface Marked {
  readonly a: readonly Piece[]
  readonly b: readonly Piece[]
}

/** fast-diff compares characters, so each distinct word becomes one character of the Private Use Area, which has 6,400. */
const FIRST_PRIVATE = 0xe000
const MOST_DISTINCT_WORDS = 6400
/** Myers' diff is quadratic in what differs; wordings longer than this are not one claim, and are shown unmarked. */
const MOST_WORDS = 4000
/** Words that differ and tell nothing where no other beside them does. */
const EMPTY = new Set('a an the that which who of at in on'.split(' '))
/** A shared word this short between two differing runs ("of", "the") is not worth breaking the mark for. */
const BRIDGE_LENGTH = 3

/**
 * Splits both wordings into pieces, each shared or differing. Case, punctuation, quotation marks and spacing
 * do not count as differences; the pieces of a side joined give back its wording.
 *
 * @param alike wordings whose words are known to mean the same on both sides, such as two spellings of a name: left unmarked
 * @example
 * diffWords('Russia was buying shells', 'Russia is buying shells').a
 * // [{ text: 'Russia ', differs: false }, { text: 'was', differs: true }, { text: ' buying shells', differs: false }]
 */
export function diffWords(a: string, b: string, alike: readonly string[] = []): Marked {
  const wordsA = splitWords(a)
  const wordsB = splitWords(b)
  const shared = sharedWords(wordsA, wordsB)
  if (shared === null) return { a: [{ text: a, differs: false }], b: [{ text: b, differs: false }] }
  const same = new Set(alike.flatMap(splitWords).map(word => word.key))
  const kept = (words: readonly Word[], isShared: readonly boolean[]) =>
    words.map((word, index) => isShared[index] || same.has(word.key))
  return { a: toPieces(a, wordsA, kept(wordsA, shared.a)), b: toPieces(b, wordsB, kept(wordsB, shared.b)) }
}

interface Word {
  readonly start: number
  readonly end: number
  readonly key: string
}

function splitWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’ʼ‘.,-][\p{L}\p{M}\p{N}]+)*|[$€£¥%°]/gu)) {
    const key = match[0].toLowerCase().replace(/[’ʼ‘]/g, "'")
    words.push({ start: match.index, end: match.index + match[0].length, key })
  }
  return words
}

/** For each word of each side, whether the diff kept it; null where there are too many words to mark. */
function sharedWords(a: readonly Word[], b: readonly Word[]): { a: boolean[]; b: boolean[] } | null {
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return null
  const codes = new Map<string, number>()
  for (const word of [...a, ...b]) if (!codes.has(word.key)) codes.set(word.key, FIRST_PRIVATE + codes.size)
  if (codes.size > MOST_DISTINCT_WORDS) return null
  const encode = (words: readonly Word[]) =>
    words.map(word => String.fromCharCode(codes.get(word.key) ?? 0)).join('')
  const keptA: boolean[] = []
  const keptB: boolean[] = []
  for (const [operation, run] of diff(encode(a), encode(b))) {
    for (let index = 0; index < run.length; index++) {
      if (operation !== diff.INSERT) keptA.push(operation === diff.EQUAL)
      if (operation !== diff.DELETE) keptB.push(operation === diff.EQUAL)
    }
  }
  return { a: bridge(a, keptA), b: bridge(b, keptB) }
}

/** Lets a mark run over one short shared word with differing words on both sides. */
function bridge(words: readonly Word[], kept: readonly boolean[]): boolean[] {
  return kept.map((isKept, index) => {
    const isLoneShort =
      words[index].key.length <= BRIDGE_LENGTH && kept[index - 1] === false && kept[index + 1] === false
    return isKept && !isLoneShort
  })
}

function toPieces(text: string, words: readonly Word[], kept: readonly boolean[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let index = 0
  const push = (end: number, differs: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), differs })
    at = end
  }
  while (index < words.length) {
    if (kept[index]) {
      index++
      continue
    }
    let last = index
    while (last + 1 < words.length && !kept[last + 1]) last++
    push(words[index].start, false)
    push(words[last].end, !words.slice(index, last + 1).every(({ key }) => EMPTY.has(key)))
    index = last + 1
  }
  push(text.length, false)
  return pieces
}
