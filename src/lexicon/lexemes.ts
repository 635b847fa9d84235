/** A word made ready for comparison: make it once for each token, compare it often. */
import { foldSpelling } from './spelling'
import { rankOf, vectorAt } from './vectors'
import { ADJECTIVE, ADVERB, lexemeId, NOUN, type Sense, sensesOf, VERB, type WordNetPart } from './wordnet'

export interface Lexeme {
  /** Lower case, spelling folded: what identity is judged by. */
  readonly word: string
  /** WordNet's part of speech, undefined for pronouns, numerals and the like. */
  readonly part: WordNetPart | undefined
  /** WordNet's number, -1 = not there. */
  readonly id: number
  /** Senses worth a thought, the most usual first. */
  readonly senses: readonly Sense[]
  /** Unit vector, undefined for rare words. */
  readonly vector: Float32Array | undefined
}

/** A sense this much rarer than the usual one is not what a news text means. */
const LEAST_WEIGHT = 0.08
const MOST_SENSES = 5

/**
 * @param lemma in any case or spelling; a phrase ("give up", "prime minister") with spaces
 * @param upos Universal Dependencies part of speech
 * @example lexeme('Defence', 'NOUN').word // 'defense'
 */
export function lexeme(lemma: string, upos: string): Lexeme {
  const lower = lemma.toLowerCase()
  const word = foldSpelling(lower)
  const part = partOfUpos(upos)
  const id = part === undefined ? -1 : knownId(lower, word, part)
  const senses =
    id < 0
      ? []
      : sensesOf(id)
          .filter(sense => sense.weight >= LEAST_WEIGHT)
          .sort(byWeight)
          .slice(0, MOST_SENSES)
  return { word, part, id, senses, vector: vectorFor(lower, word) }
}

/** WordNet's part of speech for that of Universal Dependencies. */
export function partOfUpos(upos: string): WordNetPart | undefined {
  if (upos === 'NOUN' || upos === 'PROPN') return NOUN
  if (upos === 'VERB' || upos === 'AUX') return VERB
  if (upos === 'ADJ') return ADJECTIVE
  if (upos === 'ADV' || upos === 'ADP') return ADVERB
  return undefined
}

function byWeight(a: Sense, b: Sense): number {
  return b.weight - a.weight
}

function knownId(lower: string, word: string, part: WordNetPart): number {
  const id = lexemeId(lower, part)
  if (id >= 0) return id
  if (word !== lower) return lexemeId(word, part)
  return lower.includes('-') ? lexemeId(lower.replaceAll('-', ' '), part) : -1
}

function vectorFor(lower: string, word: string): Float32Array | undefined {
  const rank = rankOf(lower) ?? rankOf(word)
  if (rank === undefined) return undefined
  const vector = vectorAt(rank)
  let norm = 0
  for (let d = 0; d < vector.length; d++) norm += vector[d] * vector[d]
  const scale = 1 / Math.sqrt(norm)
  for (let d = 0; d < vector.length; d++) vector[d] *= scale
  return vector
}
