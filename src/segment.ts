import { findAttributions } from './claims/attribution'
import { findClaims } from './claims/claims'
import { repairedSentences } from './claims/repair'
import { extendDocument } from './extend'
import { findEntities } from './names/find'
import { type SegmentOptions, validateSegmentOptions } from './options'
import { readSource, type SourceInput } from './source'
import { parseWithMargins } from './syntax/parse'
import { findBlocks } from './text/blocks'
import type { Reading } from './text/reading'
import { splitSentences } from './text/sentences'
import { tokenize } from './text/tokens'
import type { Document, Sentence, Source } from './types'
import { findQuantities } from './values/quantities'
import { findTimes } from './values/times'

/**
 * Reads a text and segments it into atomic claims, with the values, names and attributions in it.
 *
 * @param source a text, or a text with what is known of it; any string is text
 * @throws TypeError when `source` is neither, or `published` is no ISO 8601 date
 * @example
 * segment('The mayor resigned on Monday, police said.').claims.map(claim => claim.text)
 */
export function segment(source: Source | string, options: SegmentOptions = {}): Document {
  validateSegmentOptions(options)
  const input: SourceInput = readSource(source, options.id ?? 'a')
  const { text, published } = input
  // Layout first: a claim never runs from one block into the next.
  const blocks = findBlocks(text)
  const pieces = splitSentences(text, blocks)
  const { trees, margins } = parseWithMargins(pieces.map(piece => tokenize(text, piece.span)))
  const sentences: Sentence[] = pieces.map(({ span, block }, i) => ({ span, block, tokens: trees[i] }))
  // Values before names: a date is no person, however it is capitalised.
  const quantities = findQuantities(text, sentences)
  const times = findTimes(text, sentences, published)
  const { mentions, entities, antecedents } = findEntities({ text, blocks, sentences, quantities, times })
  const reading: Reading = { source: input, blocks, sentences, quantities, times, mentions, entities }
  // Who says what before what is said: a claim belongs to its innermost attribution.
  const mended = repairedSentences(reading)
  const attributions = findAttributions(reading, mended)
  const claims = findClaims(reading, attributions, mended, { antecedents, margins })
  // What callers add comes last, so that it sees everything and changes nothing before it.
  return extendDocument({ ...reading, attributions, claims }, options)
}
