/** Runs of tokens that may be names: capitals and proper nouns, with the small words that join them. */

import {
  LOWER_CASE_PARTICLES,
  MATTERS,
  NAMED_OF,
  NAMING_OWNERS,
  OFFICES,
} from '../../lexicon/en/names/name-words'
import { GENERATIONS } from '../../lexicon/en/names/person-words'
import { countWhile } from '../../text/search'
import { contains } from '../../text/spans'
import type { Sentence, Span, Token } from '../../types'
import { foldName } from '../fold'
import { kindOfHead } from '../organisations/organisations'
import { findPlaces } from '../places'
import { isGivenName } from '../tables'
import { nameWordsOf } from './name-words'

/** Tokens `from` up to but without `to` of a sentence. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** No name is longer; a run of capitals without end costs no more than linear time. */
const LONGEST_NAME = 20

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '‘', '’', "'", '``', "''"])
/**
 * @param known words that are names elsewhere in the article: at the head of a sentence a capital alone tells nothing
 */
export function findNameRuns(
  sentence: Sentence,
  times: readonly Span[],
  known: ReadonlySet<string>,
): TokenRange[] {
  const { tokens } = sentence
  const isName = nameWordsOf(sentence, known).map(
    (isWord, index) => isWord && !isInside(tokens[index].span, times),
  )
  const runs: TokenRange[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!isName[at]) {
      at++
      continue
    }
    let to = at + 1
    const limit = at + LONGEST_NAME
    for (
      let next = extended(tokens, isName, at, to);
      next > to && next <= limit;
      next = extended(tokens, isName, at, to)
    )
      to = next
    const isNumbered =
      at > 0 &&
      ((/^\d+(?:st|nd|rd|th)$/.test(tokens[at - 1].text) &&
        kindOfHead(foldName(tokens[to - 1].text)) !== undefined) ||
        isOfModel(tokens, at, to))
    runs.push({ from: isNumbered ? at - 1 : at, to })
    at = to
  }
  return runs
}

/** "The 737 Max": one thing behind an article that a number cannot count. */
const isOfModel = (tokens: readonly Token[], at: number, to: number): boolean =>
  /^\d{2,4}$/.test(tokens[at - 1].text) &&
  /^(?:the|an?)$/i.test(tokens[at - 2]?.text ?? '') &&
  tokens[at - 1].head === to - 1 &&
  tokens[to - 1].xpos === 'NNP'

/** The end of the run when what follows `to` belongs to the same name; else `to`. */
function extended(tokens: readonly Token[], isName: readonly boolean[], from: number, to: number): number {
  if (to >= tokens.length) return to
  if (isName[to]) return startsAnew(tokens, to) ? to : to + 1
  const text = tokens[to].text.toLowerCase()
  // "Frank Dole, Jr."
  if (text === ',' && to - from > 1 && /^[JS]r\.?$/.test(tokens[to + 1]?.text ?? '')) return to + 2
  // "Carl Dunn the Younger"
  if (text === 'the' && to - from > 1 && GENERATIONS.has(`the ${tokens[to + 1]?.text.toLowerCase()}`))
    return to + 2
  const isClose = (index: number): boolean => tokens[index - 1].span.end === tokens[index].span.start
  const nameAt = (index: number): boolean => isName[index] === true
  if (
    (text === '-' || text === '–' || text === '/') &&
    isClose(to) &&
    to + 1 < tokens.length &&
    isClose(to + 1)
  ) {
    // The second half of "Min-ji" is written small; that of "Moscow-based" is a word.
    if (nameAt(to + 1)) return text === '/' ? to : to + 2
    const second = tokens[to + 1]
    const isHalf =
      text === '-' &&
      /^\p{Ll}{1,6}$/u.test(second.text) &&
      second.upos !== 'VERB' &&
      second.upos !== 'ADJ' &&
      second.upos !== 'ADV'
    return isHalf && isGivenNameHalf(tokens, from, to) ? to + 2 : to
  }
  if (text === '&' && nameAt(to + 1)) return to + 2
  // 'Robert "Bob" Hale'
  if (QUOTES.has(text) && nameAt(to + 1) && QUOTES.has(tokens[to + 2]?.text) && nameAt(to + 3)) return to + 4
  if (text === "'s" || text === "'") {
    const isNaming = NAMING_OWNERS.has(tokens[to - 1].text.toLowerCase()) && nameAt(to + 1)
    return isNaming ? to + 2 : to
  }
  // The state, as against the city or the capital.
  if (text === 'state' && /^(?:Washington|York)$/.test(tokens[to - 1].text)) return to + 1
  if (LOWER_CASE_PARTICLES.has(text) && nameAt(to + 1)) return to + 2
  if (text === ',' && isInverted(tokens, isName, from, to)) return to + 2
  if (
    LOWER_CASE_PARTICLES.has(text) &&
    (tokens[to + 1]?.text === '-' || LOWER_CASE_PARTICLES.has(tokens[to + 1]?.text.toLowerCase() ?? '')) &&
    nameAt(to + 2)
  )
    return to + 3
  if (text === 'of' || text === 'for' || text === 'on') return afterOf(tokens, isName, from, to)
  if (text === 'and' && nameAt(to + 1)) return isOneName(tokens, from, to) ? to + 2 : to
  // "Apollo 11", "World War 2", "Brigade 44"; the figures of "City 2-0" are a score.
  if (
    tokens[to].upos === 'NUM' &&
    /^\d{1,4}$/.test(tokens[to].text) &&
    !(/^[-–]$/.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.upos === 'NUM') &&
    tokens[to].head < to &&
    tokens[to].head >= from
  ) {
    return isName[to + 1] || tokens[to + 1]?.upos === 'NOUN' ? to : to + 1
  }
  return to
}

/** "Smith, John A. said": a surname and a comma before the given names, and no second comma that would set them off. */
function isInverted(
  tokens: readonly Token[],
  isName: readonly boolean[],
  from: number,
  comma: number,
): boolean {
  if (!isName[comma + 1] || (from > 0 && /^[\p{L}\p{N},]/u.test(tokens[from - 1].text))) return false
  let to = comma + 2
  while (isName[to] && to - comma < 6) to++
  const follows = tokens[to]
  if (follows?.upos !== 'VERB' && follows?.upos !== 'AUX') return false
  const given = foldName(tokens[comma + 1].text)
  const isCapitals =
    tokens.slice(from, comma).every(({ text }) => text.toUpperCase() === text) &&
    /\p{Ll}/u.test(tokens[comma + 1].text)
  return isGivenName(given) || isCapitals
}

/** An article or a new phrase that a capital sets off ("Kim The"). */
const startsAnew = (tokens: readonly Token[], index: number): boolean => tokens[index].upos === 'DET'

/** "Park Min-ji": the word before the hyphen is itself not first in its name. */
const isGivenNameHalf = (tokens: readonly Token[], from: number, hyphen: number): boolean =>
  hyphen - from >= 2 &&
  /^\p{Lu}\p{Ll}+$/u.test(tokens[hyphen - 1].text) &&
  /^\p{Lu}/u.test(tokens[hyphen - 2].text)

/** "Ministry of the Interior", "Bank of England", "Centers for Disease Control": a head that asks for its matter. */
function afterOf(tokens: readonly Token[], isName: readonly boolean[], from: number, of: number): number {
  const head = tokens[of - 1].text.toLowerCase()
  const word = tokens[of].text.toLowerCase()
  const at = tokens[of + 1]?.text.toLowerCase() === 'the' ? of + 2 : of + 1
  if (!isName[at]) return of
  const kind = kindOfHead(head.replace(/s$/, '')) ?? kindOfHead(head)
  if (word === 'of' && (kind !== undefined || NAMED_OF.has(head))) return at + 1
  if (word === 'of' && OFFICES.has(head) && MATTERS.has(tokens[at].text.toLowerCase())) return at + 1
  if (kind !== undefined && word === 'for' && from < of) return at + 1
  return of
}

/** Whether "X and Y …" is one name: the word before "and" hangs from a head after it, or a table knows the whole. */
function isOneName(tokens: readonly Token[], from: number, and: number): boolean {
  const [before, after] = [tokens[and - 1], tokens[and + 1]]
  if (findPlaces(`${before.text} and ${after.text}`).length > 0) return true
  if (before.deprel === 'compound' && before.head > and + 1) return true
  // "Department of Health and Human Services"
  const isUnderOf = tokens.slice(from, and).some(token => token.text === 'of' || token.text === 'for')
  return isUnderOf && after.deprel === 'compound' && tokens[after.head]?.deprel === 'conj'
}

const isInside = (span: Span, others: readonly Span[]): boolean => {
  const at = countWhile(others, other => other.end <= span.start)
  return at < others.length && contains(others[at], span)
}
