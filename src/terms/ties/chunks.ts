// The phrases of a stretch of words without a verb, by their make alone: a noun phrase with its "of", with or without a preposition.
import { FLOATING, MEASURES } from '../../lexicon/en/clauses/tie-words'
import type { Token } from '../../types'

export interface Chunk {
  readonly tokens: readonly number[]
  readonly head: number
  /** In lower case; empty for none. */
  readonly preposition: string
  /** A sum, a count, a score, a length of time. */
  readonly isAmount: boolean
  /** A noun with a number, and a number without one. */
  readonly isCounted: boolean
  readonly isBare: boolean
}

/** The phrases between two tokens; undefined where something else stands among them. */
export function chunksIn(tokens: readonly Token[], from: number, to: number): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = from
  while (at < to) {
    const start = at
    let preposition = ''
    while (at < to && isAdposition(tokens[at])) {
      preposition ||= tokens[at].lemma.toLowerCase()
      at++
    }
    const core = at
    // "For driving without a licence": what is done, to the end.
    if (at > start && at < to && tokens[at].xpos === 'VBG') {
      chunks.push({ tokens: range(start, to), head: at, preposition, ...NO_AMOUNT })
      return chunks
    }
    while (at < to && isInside(tokens, core, at)) at++
    if (at === core) {
      if (at === start && tokens[at].upos === 'ADV') {
        at++
        continue
      }
      return undefined
    }
    const last = at
    // "The price of tin": the phrase goes on.
    while (at < to && tokens[at].lemma === 'of') {
      const inner = at + 1
      let end = inner
      while (end < to && isInside(tokens, inner, end)) end++
      if (end === inner) return undefined
      at = end
    }
    const head = headOf(tokens, core, last)
    chunks.push({ tokens: range(start, at), head, preposition, ...amountIn(tokens, core, last) })
  }
  return chunks
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

const isAdposition = ({ upos, lemma }: Token): boolean => upos === 'ADP' && lemma !== 'of'

const WORDS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'PART'])
const isNoun = ({ upos }: Token): boolean => upos === 'NOUN' || upos === 'PROPN'
const isNumber = ({ upos, text }: Token): boolean =>
  upos === 'NUM' || (upos === 'SYM' && text !== '%' && text !== '-')
/** Whether the phrase that began at a token goes on: not where an article, a possessive or a number opens another. */
function isInside(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at]
  if (!WORDS.has(token.upos)) return at === start && token.upos === 'ADV' && isNumber(tokens[at + 1] ?? token)
  if (at === start) return true
  const before = tokens[at - 1]
  if (token.text === "'s" || token.text === "'" || before.text === "'s" || before.text === "'") return true
  const word = token.lemma.toLowerCase()
  if (token.upos === 'DET' || token.upos === 'PRON')
    return (FLOATING.has(word) && !isNoun(before)) || /^(?:all|both)$/.test(before.lemma.toLowerCase())
  if ((isNumber(token) || token.upos === 'ADJ') && isNoun(before)) return false
  // "She silver", "another two".
  return !(before.upos === 'PRON' && before.xpos === 'PRP')
}

function headOf(tokens: readonly Token[], from: number, to: number): number {
  const own = range(from, to)
  const tops = own.filter(i => tokens[i].head < from || tokens[i].head >= to)
  const nouns = tops.filter(i => isNoun(tokens[i]) || tokens[i].upos === 'SYM')
  if (nouns.length > 0) return nouns[nouns.length - 1]
  if (tops.length === 1) return tops[0]
  return own.find(i => tokens[i].upos === 'NUM') ?? own[own.length - 1]
}

type Amount = Pick<Chunk, 'isAmount' | 'isCounted' | 'isBare'>
const NO_AMOUNT: Amount = { isAmount: false, isCounted: false, isBare: false }

function amountIn(tokens: readonly Token[], from: number, to: number): Amount {
  const own = range(from, to)
  const noun = own.find(i => isNoun(tokens[i]))
  if (own.some(i => /^(?:nothing|none)$/.test(tokens[i].lemma)))
    return { isAmount: true, isCounted: false, isBare: true }
  if (!own.some(i => isNumber(tokens[i]))) return NO_AMOUNT
  const isMeasure = noun === undefined || MEASURES.has(tokens[noun].lemma.toLowerCase())
  return { isAmount: isMeasure, isCounted: true, isBare: noun === undefined }
}
