/** The first stages of every reading: layout, sentences, words with tags and trees. */
import { findBlocks } from '../text/blocks'
import { splitSentences } from '../text/sentences'
import { tokenize } from '../text/tokens'
import type { Block, Sentence } from '../types'
import { parseWithMargins } from './parse'
import { keepVectors } from './vectors'

export interface ReadSentences {
  readonly blocks: readonly Block[]
  readonly sentences: Sentence[]
  /** For each word, by how much its head outscored the next best one. */
  readonly margins: number[][]
}

/**
 * Reads a text up to the trees of its sentences.
 *
 * @example readSentences('Dogs bark. Cats do not.').sentences.length // 2
 */
export function readSentences(text: string): ReadSentences {
  // Layout first: a sentence never runs from one block into the next.
  const blocks = findBlocks(text)
  const pieces = splitSentences(text, blocks)
  const { trees, margins, vectors } = parseWithMargins(pieces.map(piece => tokenize(text, piece.span)))
  const sentences = pieces.map(({ span, block }, i) => ({ span, block, tokens: trees[i] }))
  for (const [i, sentence] of sentences.entries()) keepVectors(sentence, vectors[i])
  return { blocks, sentences, margins }
}
