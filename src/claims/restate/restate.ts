// A proposition as a sentence that stands alone.

import { isPeople } from '../../names/places'
import type { Tree } from '../../syntax/clause-tree'
import type { Token } from '../../types'
import { closesAside } from '../clauses/punctuation'
import type { Proposition } from '../proposition'
import { article } from './article'
import {
  beginsQuoted,
  count,
  inOneLine,
  quotedPart,
  withBothMarks,
  withoutEndMarks,
  withoutStrayMarks,
} from './quotation-marks'

/** Words to say in place of a run of source words. */
export interface Replacement {
  readonly from: number
  /** Last token replaced, inclusive. */
  readonly to: number
  readonly text: string
}

export function restate(
  tree: Tree,
  source: string,
  proposition: Proposition,
  replacements: readonly Replacement[],
  mark: '.' | '?' = '.',
): string {
  const parts: string[] = []
  const { unspoken } = proposition
  let first = true
  let before: readonly number[] = []
  const quoted = beginsQuoted(tree, proposition)
  const kept = quotedPart(tree, proposition)
  for (const piece of proposition.pieces) {
    if ('insert' in piece) {
      if (piece.insert === '') continue
      // "Ana Ortiz, 40," and what she was: a comma opened is closed before a word put in as well.
      const last = before.at(-1)
      if (
        last !== undefined &&
        /^\p{L}/u.test(piece.insert) &&
        tree.tokens[last + 1] !== undefined &&
        isAsideOpen(tree, before, last + 2)
      )
        parts[parts.length - 1] += ','
      before = []
      if (/^'s?$/.test(piece.insert))
        parts[parts.length - 1] = `${parts[parts.length - 1] ?? ''}${piece.insert}`
      else parts.push(piece.insert)
      continue
    }
    const words = unspoken === undefined ? piece.words : piece.words.filter(w => !unspoken.includes(w))
    if (words.length === 0) continue
    // "his wife, Ana Ortiz," and what she did are two pieces: what a comma opened, a comma closes.
    if (isAsideOpen(tree, before, words[0])) parts[parts.length - 1] += ','
    before = words
    parts.push(runOf(tree, source, words, proposition.forms, replacements, first, kept))
    first = false
  }
  return finished(withArticles(parts.join(' ').replaceAll(' ,', ',')), mark, quoted)
}

function isAsideOpen(tree: Tree, before: readonly number[], next: number): boolean {
  const last = before.at(-1)
  if (last === undefined || tree.tokens[last + 1]?.text !== ',' || tree.tokens[next]?.text === ',')
    return false
  return before.some(w => tree.tokens[w].text === ',') && closesAside(tree, last)
}

function runOf(
  tree: Tree,
  source: string,
  words: readonly number[],
  forms: ReadonlyMap<number, string> | undefined,
  replacements: readonly Replacement[],
  first: boolean,
  kept: ReadonlySet<number>,
): string {
  let text = ''
  let previous = -2
  let replaced = false
  for (let k = 0; k < words.length; k++) {
    const word = words[k]
    const token = tree.tokens[word]
    const replacement = kept.has(word)
      ? undefined
      : replacements.find(
          r => r.from === word && r.to - r.from < words.length - k && words[k + r.to - r.from] === r.to,
        )
    let said = replacement?.text ?? forms?.get(word) ?? source.slice(token.span.start, token.span.end)
    if (replacement === undefined && word === 0 && !(first && text === '') && isLowerable(tree, word))
      said = said.charAt(0).toLowerCase() + said.slice(1)
    // "he's" with a name in place of "he"
    const spelled = replaced && replacement === undefined ? unclipped(token, tree.tokens) : undefined
    if (spelled !== undefined) said = spelled
    replaced = replacement !== undefined
    const glued =
      previous === word - 1 && spelled === undefined
        ? tree.tokens[previous].span.end === token.span.start
        : isClosing(said) || (isQuote(token.text) && count(text, token.text) % 2 === 1)
    text += (text === '' || glued ? '' : ' ') + said
    if (replacement !== undefined) k += replacement.to - replacement.from
    previous = replacement?.to ?? word
  }
  return text
}

const clipped: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'is'],
])

/** The auxiliary that stands clipped after a pronoun, in full. */
export function unclipped(
  { text, lemma, upos, head, deprel }: Token,
  tokens: readonly Token[],
): string | undefined {
  if (upos !== 'AUX' && upos !== 'VERB') return undefined
  const folded = text.toLowerCase().replace('’', "'")
  // "she's got", "he'd left": a participle that is no passive was helped by "have"; "it's become" and "he's been" are as plain.
  const isPerfect =
    (deprel === 'aux' && tokens[head]?.xpos === 'VBN') ||
    tokens[head]?.text === 'got' ||
    (/^(?:aux|cop)/.test(deprel) && tokens.some(t => t.head === head && t.text === 'been'))
  if (folded === "'s") return lemma === 'have' || isPerfect ? 'has' : 'is'
  // "he'd have left" is "would".
  const isHad = isPerfect && !tokens.some(t => t.head === head && t.text === 'have')
  return folded === "'d" && isHad ? 'had' : clipped.get(folded)
}

function isQuote(text: string): boolean {
  return text === '"' || text === "'"
}

const closing = new Set([..."',.;:!?)]%”’", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m"])

function isClosing(text: string): boolean {
  return text.length <= 3 && closing.has(text.toLowerCase())
}

const functionWords = new Set([
  'DET',
  'PRON',
  'ADP',
  'ADV',
  'SCONJ',
  'CCONJ',
  'AUX',
  'PART',
  'VERB',
  'NOUN',
  'ADJ',
])

/** Of a party, more often than of a form of government. */
const partisan = /^(?:Republicans?|Democrats?|Democratic)$/

/** A sentence's first word keeps its capital when it is, or begins, a name. */
function isLowerable(tree: Tree, word: number): boolean {
  const { upos, text } = tree.tokens[word]
  if (text === 'I' || /^I'/.test(text) || /^.\p{Lu}/u.test(text) || !functionWords.has(upos)) return false
  if ((upos === 'ADJ' || upos === 'NOUN') && (isPeople(text) || partisan.test(text))) return false
  const next = tree.tokens[word + 1]
  return (
    upos === 'DET' || upos === 'PRON' || upos === 'ADP' || next === undefined || !/^\p{Lu}/u.test(next.text)
  )
}

export function possessive(name: string): string {
  return /s$/.test(name) && /(?:ies|tes|ans|ers|ns)$/.test(name) && !name.includes(' ')
    ? `${name}'`
    : `${name}'s`
}

/** "a" and "an" as the words that now follow them ask. */
function withArticles(text: string): string {
  return text.replace(
    /\b(an?)(?<![\p{L}\p{N}'’-]\1) (?=([\p{L}\p{N}][\p{L}\p{N}.'’-]*))/gu,
    (_, was: string, next: string) => (/^\p{L}/u.test(next) ? `${article(next)} ` : `${was} `),
  )
}

/** With a capital, balanced quotation marks and a full stop. */
function finished(text: string, mark: '.' | '?', quoted: boolean): string {
  const balanced = withoutStrayMarks(withBothMarks(inOneLine(text), quoted))
  const closed = endsSentence(balanced) ? balanced : `${withoutEndMarks(balanced)}${mark}`
  const first = closed.search(/[^"“']/)
  return closed.slice(0, first) + closed.charAt(first).toUpperCase() + closed.slice(first + 1)
}

/** Whether a full stop or its like comes last, but for closing marks. */
function endsSentence(text: string): boolean {
  let end = text.length
  while (end > 0 && `"'”’)`.includes(text[end - 1])) end--
  return end > 0 && '.!?…'.includes(text[end - 1])
}
