import { findAttributions } from './attribution/attribution'
import { findClaims } from './claims/claims'
import { extendDocument } from './extend'
import { findEntities } from './names/find'
import { OPTIONS, type SegmentOptions } from './options'
import { repairedSentences } from './repair/repair'
import { checkOptions } from './shapes'
import { readSource, type SourceInput } from './source'
import { readSentences } from './syntax/read-sentences'
import type { Reading } from './text/reading'
import type { Document, Source } from './types'
import { findQuantities } from './values/quantities/quantities'
import { findTimes } from './values/times/times'

/**
 * Reads a text and segments it into atomic claims, with the values, names and attributions in it.
 *
 * @param source a text, or a text with what is known of it; any string is text
 * @throws TypeError when `source` is neither, or `published` is no ISO 8601 date
 * @example
 * segment('The mayor resigned on Monday, police said.').claims.map(claim => claim.text)
 */
export function segment(source: Source | string, options?: SegmentOptions): Document
export function segment(
  source: Source | string,
  options: SegmentOptions = {},
  ...more: readonly unknown[]
): Document {
  checkOptions(options, OPTIONS.segment, more)
  const input: SourceInput = readSource(source, options.id ?? 'a')
  const { text, published } = input
  const { blocks, sentences, margins } = readSentences(text)
  // Values before names: a date is no person, however it is capitalised.
  const quantities = findQuantities(text, sentences)
  const times = findTimes(text, sentences, { published, language: input.language })
  const found = findEntities({ text, blocks, sentences, quantities, times })
  const { mentions, entities } = found
  const reading: Reading = { source: input, blocks, sentences, quantities, times, mentions, entities }
  // Who says what before what is said: a claim belongs to its innermost attribution.
  const mended = repairedSentences(reading)
  const attributions = findAttributions(reading, mended)
  const claims = findClaims(reading, attributions, mended, { ...found, margins })
  // What callers add comes last, so that it sees everything and changes nothing before it.
  return extendDocument({ ...reading, attributions, claims }, options)
}
