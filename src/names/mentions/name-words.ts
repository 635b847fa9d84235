/** Which words of a sentence may belong to a name: proper nouns, and capitals that nothing else explains. */
import { AMBIGUOUS_MONTHS, CALENDAR, TIME_PREPOSITIONS } from '../../lexicon/en/names/name-words'
import type { Sentence, Token } from '../../types'
import { foldName } from '../fold'
import { kindOfHead } from '../organisations/organisations'
import { findPlaces, isPeople } from '../places'
import { isGivenName } from '../tables'

/** Above this share of capitalised words a sentence is set as a headline, and capitals say nothing. */
const HEADLINE_CAPITALS = 0.7

const NEVER_NAMES = new Set([
  'i',
  'i.e.',
  'e.g.',
  'p.m.',
  'a.m.',
  'pm',
  'am',
  'ok',
  'etc',
  'no',
  'yes',
  'vs',
  'vs.',
])
const FUNCTION_TAGS = new Set([
  'DET',
  'ADP',
  'PRON',
  'ADV',
  'SCONJ',
  'CCONJ',
  'AUX',
  'PART',
  'PUNCT',
  'INTJ',
  'SYM',
  'NUM',
])
/** For each token, whether it may belong to a name; `known` as `wordsKnownAsNames` gives it. */
export function nameWordsOf({ tokens }: Sentence, known: ReadonlySet<string>): boolean[] {
  const isHeadline = isSetAsHeadline(tokens)
  return tokens.map((_, index) => isNameWord(tokens, index, isHeadline, known))
}

/** Words that are proper nouns inside a sentence somewhere in the article. */
export function wordsKnownAsNames(sentences: readonly Sentence[]): Set<string> {
  const known = new Set<string>()
  for (const { tokens } of sentences)
    tokens.forEach(({ text, upos }, index) => {
      if (index > 0 && upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(text)) known.add(text)
    })
  return known
}

function isSetAsHeadline(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens[tokens.length - 1].text === '.') return false
  let words = 0
  let capitals = 0
  for (const { text, upos } of tokens) {
    if (text.length < 4 || !/^\p{L}/u.test(text)) continue
    words++
    if (!startsWithCapital(text)) continue
    if (upos === 'PROPN') words--
    else capitals++
  }
  return words > 2 && capitals / words > HEADLINE_CAPITALS
}

function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text)
}

/** "Hans O Friedrich": one capital between proper nouns. */
const isMiddleInitial = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}\.?$/u.test(tokens[index].text) &&
  tokens[index - 1]?.upos === 'PROPN' &&
  tokens[index + 1]?.upos === 'PROPN'

/** "Elizabeth I opened it": the tree hangs the figure from the name before it; "Ann, I think" has a comma. */
const isRegnal = (tokens: readonly Token[], index: number): boolean =>
  /^[IVX]+$/.test(tokens[index].text) &&
  tokens[index].deprel === 'flat' &&
  tokens[index - 1]?.upos === 'PROPN' &&
  tokens[index].head < index

/** "35C", "95F": a letter written to a figure. */
const isUnitOfFigure = (tokens: readonly Token[], index: number): boolean =>
  tokens[index].text.length === 1 &&
  tokens[index - 1]?.upos === 'NUM' &&
  tokens[index - 1].span.end === tokens[index].span.start

/** "The WHO", "the US": letters in capitals behind an article are no word that they spell. */
const isSpelledName = (tokens: readonly Token[], index: number): boolean =>
  /^\p{Lu}{2,}$/u.test(tokens[index].text) &&
  tokens[index].upos === 'PRON' &&
  /^[Tt]he$/.test(tokens[index - 1]?.text ?? '')

function isNameWord(
  tokens: readonly Token[],
  index: number,
  isHeadline: boolean,
  known: ReadonlySet<string>,
): boolean {
  if (isParentOf(tokens, index)) return false
  const { text, upos, deprel } = tokens[index]
  if (!startsWithCapital(text))
    return upos === 'PROPN' && deprel === 'flat' && index > 0 && tokens[index - 1].upos === 'PROPN'
  if (isRegnal(tokens, index)) return true
  if (isUnitOfFigure(tokens, index)) return false
  if (NEVER_NAMES.has(text.toLowerCase()) && deprel !== 'flat') return false
  if (isCalendarWord(tokens, index)) return false
  if (upos === 'PROPN' || isNameReadAsVerb(tokens, index)) return true
  if (isMiddleInitial(tokens, index) || isSpelledName(tokens, index)) return true
  if (isHeadline)
    return (
      upos !== 'VERB' &&
      !FUNCTION_TAGS.has(upos) &&
      (known.has(text) || findPlaces(text).length > 0 || isPeople(text))
    )
  const isFirst = index === 0 || /^["'(:\-–—•*.…]$/.test(tokens[index - 1].text)
  if (/^\p{Lu}\p{Ll}*th$|^(?:First|Second|Third)$/u.test(text)) return headsNumbered(tokens, index + 1)
  if (!isFirst) return !FUNCTION_TAGS.has(upos) || (upos === 'NUM' && /^\p{Lu}{2,}$/u.test(text))
  // A capital that begins a sentence counts only with a name after it: "White House", not "Later".
  const next = tokens[index + 1]
  return (
    (known.has(text) && !/^(?:DET|ADP|PRON|AUX|CCONJ|SCONJ|PART|NUM)$/.test(upos)) ||
    (/^\p{Lu}{2,}$/u.test(text) && !FUNCTION_TAGS.has(upos)) ||
    (upos === 'ADJ' && isDemonymLike(text)) ||
    ((upos === 'ADJ' || upos === 'NOUN' || upos === 'X') &&
      next?.upos === 'PROPN' &&
      /^\p{Lu}/u.test(next.text))
  )
}

/** Modal verbs that are given names or surnames too. */
const MODAL_NAMES = new Set(['Will', 'May'])

/**
 * "Will Harper was held", "May resigned", "Rose Green sold it": a modal verb asks for a bare infinitive, and a clause has one
 * finite verb; a word in capitals that breaks this is a name.
 */
function isNameReadAsVerb(tokens: readonly Token[], index: number): boolean {
  const { text, upos } = tokens[index]
  if (upos !== 'AUX' && upos !== 'VERB') return false
  if (MODAL_NAMES.has(text)) {
    const verb = tokens.slice(index + 1, index + VERB_REACH).find(token => token.xpos.startsWith('VB'))
    return verb !== undefined && verb.xpos !== 'VB' && tokens[index + 1]?.upos !== 'PRON'
  }
  if (index > 0 || upos !== 'VERB' || !isGivenName(foldName(text))) return false
  let at = 1
  while (tokens[at]?.upos === 'PROPN') at++
  return at > 1 && /^(?:VBD|VBZ|MD)$/.test(tokens[at]?.xpos ?? '')
}

/** How far behind a modal verb its infinitive is looked for. */
const VERB_REACH = 8

/** Bodies that are told apart by number: the Eighth Army, the 7th Fleet. */
const headsNumbered = (tokens: readonly Token[], index: number): boolean => {
  const next = tokens[index]
  return (
    next !== undefined &&
    /^\p{Lu}/u.test(next.text) &&
    kindOfHead(foldName(tokens[index + 1]?.upos === 'PROPN' ? tokens[index + 1].text : next.text)) !==
      undefined
  )
}

function isCalendarWord(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index].text.toLowerCase()
  if (CALENDAR.has(word)) return true
  if (!AMBIGUOUS_MONTHS.has(word)) return false
  const before = tokens[index - 1]
  return (
    tokens[index + 1]?.upos === 'NUM' ||
    before?.upos === 'NUM' ||
    (before !== undefined && TIME_PREPOSITIONS.has(before.text.toLowerCase()))
  )
}

const isDemonymLike = (text: string): boolean => /(?:an|ese|ish|i|ic|ch|ss)$/.test(text)

/** "Mum-of-three Ana Ortiz": what somebody is, no name. */
export function isParentOf(tokens: readonly Token[], index: number): boolean {
  const [first, of, second, number] = tokens.slice(index + 1, index + 5)
  return first?.text === '-' && of?.text === 'of' && second?.text === '-' && number?.upos === 'NUM'
}
