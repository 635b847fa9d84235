import { findEntities, type ReadText } from '../../src/names/find'
import { parse } from '../../src/syntax/parse'
import { findBlocks } from '../../src/text/blocks'
import { splitSentences } from '../../src/text/sentences'
import { tokenize } from '../../src/text/tokens'
import type { Entity } from '../../src/types'

export const readingOf = (text: string): ReadText => {
  const blocks = findBlocks(text)
  const pieces = splitSentences(text, blocks)
  const trees = parse(pieces.map(piece => tokenize(text, piece.span)))
  return {
    text,
    blocks,
    sentences: pieces.map((piece, i) => ({ ...piece, tokens: trees[i] })),
    quantities: [],
    times: [],
  }
}

export interface Named extends Entity {
  /** The words of every mention, in text order. */
  readonly words: readonly string[]
}

/** The entities of a text with the words of their mentions. */
export const entitiesOf = (text: string): Named[] => {
  const { mentions, entities } = findEntities(readingOf(text))
  return entities.map(entity => ({
    ...entity,
    words: entity.mentions.map(index => text.slice(mentions[index].span.start, mentions[index].span.end)),
  }))
}

/** The entity of that name; fails the test without one. */
export const entityNamed = (text: string, name: string): Named => {
  const all = entitiesOf(text)
  const found = all.find(entity => entity.name === name)
  if (!found) throw new Error(`no ${name} among ${all.map(entity => entity.name).join(', ')}`)
  return found
}
