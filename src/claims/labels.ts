// A label before a colon ("Details: …") is layout, not syntax: the rest is read as a sentence of its own.

import { labelNouns } from '../lexicon/en/reporting/labels'
import { draftOf } from '../repair/draft-tree'
import type { Sentence, Token } from '../types'

/** Whether the line names where the article comes from; its items are sources, not statements. */
export function isSourceLine({ tokens }: Sentence): boolean {
  return /^sources?$/i.test(tokens[0]?.text ?? '') && tokens[1]?.text === ':'
}

/** City, state, agency and date. */
const MAX_DATELINE_WORDS = 12

/** A label is a few words, not a clause. */
const MAX_LABEL_WORDS = 4

/** Index of the first token after the label or dateline; 0 when there is none. */
export function labelEnd(sentence: Sentence): number {
  const { tokens } = sentence
  const dateline = datelineEnd(tokens) || dateEnd(tokens)
  if (dateline > 0) return dateline
  const dated = datedLabelEnd(tokens)
  if (dated > 0) return dated
  for (let i = 1; i <= MAX_LABEL_WORDS && i < tokens.length - 1; i++) {
    if (tokens[i].text === ':') return isLabel(tokens, i) ? i + 1 : 0
    if (
      tokens[i].upos === 'VERB' ||
      tokens[i].upos === 'AUX' ||
      tokens[i].upos === 'NUM' ||
      tokens[i].upos === 'PUNCT'
    )
      return 0
  }
  return 0
}

/** "UPDATE - May 3, 10 p.m.: …": a label with its date. */
function datedLabelEnd(tokens: readonly Token[]): number {
  if (!labelNouns.has(tokens[0].text.toLowerCase())) return 0
  for (let i = 2; i < Math.min(tokens.length - 1, MAX_DATELINE_WORDS); i++) {
    if (tokens[i].text === ':') return tokens.slice(1, i).some(t => t.upos === 'NUM') ? i + 1 : 0
    if (tokens[i].upos === 'VERB' || tokens[i].upos === 'AUX') return 0
  }
  return 0
}

/** "LONDON (Reuters) - …", "WASHINGTON, May 3 – …", "GENEVA—The …": where and by whom an agency report was filed. */
function datelineEnd(tokens: readonly Token[]): number {
  const [first] = tokens
  const isAgency = first.text === '(' && tokens[2]?.text === ')' && /^\p{Lu}{2,6}$/u.test(tokens[1].text)
  if (!isAgency && !/^\p{Lu}[\p{Lu}.-]+$/u.test(first.text)) return 0
  for (let i = 1; i < Math.min(tokens.length - 1, MAX_DATELINE_WORDS); i++) {
    if (
      /^[–—―-]+$/.test(tokens[i].text) &&
      (isApart(tokens, i) || (/^[—―]/.test(tokens[i].text) && /^[\p{Lu}\d“"]/u.test(tokens[i + 1].text)))
    )
      return i + 1
    if (tokens[i].upos === 'VERB' || tokens[i].upos === 'AUX') return 0
  }
  return 0
}

/** "March 15 - …", "Jan. 3, 2024 – …", "Kells, 3 March — …": when it was filed, and where. */
function dateEnd(tokens: readonly Token[]): number {
  const from = placeEnd(tokens)
  const isMonth = (i: number) => months.has(tokens[i]?.text.slice(0, 3).toLowerCase() ?? '')
  const isNumber = (i: number) => tokens[i]?.upos === 'NUM'
  const isDayFirst = from > 0 && isNumber(from) && isMonth(from + 1)
  if (!isDayFirst && !(isMonth(from) && isNumber(from + 1))) return 0
  let at = from + 2
  while (at < from + MAX_DATE_WORDS && (tokens[at]?.text === ',' || isNumber(at))) at++
  return at + 1 < tokens.length && /^[–—―-]+$/.test(tokens[at].text) && isApart(tokens, at) ? at + 1 : 0
}

/** Index behind a name that opens the sentence and its comma; 0 without one. */
function placeEnd(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ upos }) => upos !== 'PROPN')
  return comma > 0 && comma <= MAX_LABEL_WORDS && tokens[comma].text === ',' ? comma + 1 : 0
}

/** Month, day, comma, year. */
const MAX_DATE_WORDS = 5

const months = new Set('jan feb mar apr may jun jul aug sep oct nov dec'.split(' '))

/** Whether white space stands before and after a token. */
const isApart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i].span.start > tokens[i - 1].span.end && tokens[i + 1].span.start > tokens[i].span.end

/** "Quote from Ortiz:", "Background:", "Ortiz: taxes will fall"; a name is the speaker's, credited as such. */
function isLabel(tokens: readonly Token[], colon: number): boolean {
  const first = tokens[0]
  const isName = tokens.slice(0, colon).every(t => t.upos === 'PROPN')
  if (first.upos !== 'NOUN' && !isName && !labelNouns.has(first.text.toLowerCase())) return false
  return (
    tokens[colon].span.start === tokens[colon - 1].span.end &&
    tokens[colon + 1].span.start > tokens[colon].span.end
  )
}

/** The sentence as if it began at `from`: what hung on the words before hangs on the first of the rest that did. */
export function withoutOpening(sentence: Sentence, from: number): Sentence {
  if (from === 0) return sentence
  const { tokens } = sentence
  const outside = (i: number) => tokens[i].head < from
  let root = -1
  for (let i = from; i < tokens.length; i++)
    if (outside(i) && tokens[i].upos !== 'PUNCT' && (root < 0 || rank(tokens[i]) > rank(tokens[root])))
      root = i
  if (root < 0) return sentence
  // A place or agency taken for the subject gives way to the noun that was hung on it.
  const lost = tokens.slice(0, from).find(t => t.head === root && t.deprel.startsWith('nsubj'))
  const subject =
    lost === undefined
      ? -1
      : tokens.findIndex((t, i) => i >= from && i < root && outside(i) && /^(NOUN|PROPN|PRON)$/.test(t.upos))
  const rest: Token[] = []
  for (let i = from; i < tokens.length; i++) {
    const token = draftOf(tokens[i])
    if (i === root || outside(i)) token.head = i === root ? -1 : root - from
    else token.head -= from
    if (i === root) token.deprel = 'root'
    else if (i === subject && lost !== undefined) token.deprel = lost.deprel
    else if (outside(i) && token.deprel === 'root') token.deprel = 'parataxis'
    rest.push(token)
  }
  const { span, block } = sentence
  return { span: { start: rest[0].span.start, end: span.end }, block, tokens: rest }
}

/** What has tense heads a sentence before what has none. */
function rank({ upos, xpos }: Token): number {
  if (/^VB[DPZ]$/.test(xpos)) return 3
  return upos === 'VERB' ? 2 : upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' ? 1 : 0
}
