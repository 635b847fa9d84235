import { parse } from '../../src/syntax/parse'
import { findBlocks } from '../../src/text/blocks'
import type { Reading } from '../../src/text/reading'
import { splitSentences } from '../../src/text/sentences'
import { tokenize } from '../../src/text/tokens'

/** A text as the stages before claims read it, without names and values. */
export function read(text: string): Reading {
  const blocks = findBlocks(text)
  const found = splitSentences(text, blocks)
  const tokens = parse(found.map(sentence => tokenize(text, sentence.span)))
  return {
    source: { id: 'a', text },
    blocks,
    sentences: found.map((sentence, i) => ({ ...sentence, tokens: tokens[i] })),
    mentions: [],
    entities: [],
    quantities: [],
    times: [],
  }
}
