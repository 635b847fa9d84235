/** A word made ready for comparison: make it once for each token, compare it often. */
import { remember } from '../memo'
import { foldSpelling } from './spelling'
import { rankOf } from './vectors'
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
  /** Frequency rank, which also finds its vector; undefined for rare words. */
  readonly rank: number | undefined
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
  const part = partOfUpos(upos)
  if (lemma.length > LONGEST_KEPT) return makeLexeme(lemma, part)
  // One memory a part of speech: no key need be put together for each word of a text.
  const known = knownByPart.get(part) ?? remember(word => makeLexeme(word, part), MOST_KEPT)
  knownByPart.set(part, known)
  return known(lemma)
}

/** Room for the words of some long articles, of each part of speech. */
const MOST_KEPT = 5000
/** Longer "words" are not worth the room. */
const LONGEST_KEPT = 40

const knownByPart = new Map<WordNetPart | undefined, (lemma: string) => Lexeme>()

function makeLexeme(lemma: string, part: WordNetPart | undefined): Lexeme {
  const lower = lemma.toLowerCase()
  const found = part === undefined ? undefined : find(lower, part)
  const word = foldSpelling(found?.lemma ?? lower)
  // WordNet's people are nations; those of the news are persons.
  const meant = part === NOUN && word === 'people' ? find('person', NOUN) : found
  const senses = meant ? usualSenses(meant.id) : []
  return { word, part, id: meant?.id ?? -1, senses, rank: rankOf(found?.lemma ?? lower) ?? rankOf(word) }
}

/** WordNet's part of speech for that of Universal Dependencies. */
export function partOfUpos(upos: string): WordNetPart | undefined {
  if (upos === 'NOUN' || upos === 'PROPN') return NOUN
  if (upos === 'VERB' || upos === 'AUX') return VERB
  if (upos === 'ADJ') return ADJECTIVE
  if (upos === 'ADV' || upos === 'ADP') return ADVERB
  return undefined
}

/** Endings that a lemmatiser may have left ("tomatoe", "knive", "photos"), and what stands there in a dictionary, as in WordNet's morphy. */
const ENDINGS: readonly (readonly (readonly [string, string])[])[] = [
  [
    ['oe', 'o'],
    ['ve', 'f'],
    ['ve', 'fe'],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
    ['men', 'man'],
  ],
  [
    ['ies', 'y'],
    ['ied', 'y'],
    ['es', ''],
    ['s', ''],
    ['ed', ''],
    ['d', ''],
    ['ing', ''],
    ['ing', 'e'],
  ],
  [],
  [],
]

/** The word as WordNet has it: as given, in American spelling, without hyphens, or with an ending put right. */
function find(lower: string, part: WordNetPart): { lemma: string; id: number } | undefined {
  const folded = foldSpelling(lower)
  const forms = [
    lower,
    ...(folded === lower ? [] : [folded]),
    ...(lower.includes('-') ? [lower.replaceAll('-', ' ')] : []),
  ]
  for (const lemma of forms) {
    const id = lexemeId(lemma, part)
    if (id >= 0) return { lemma, id }
  }
  for (const [ending, proper] of ENDINGS[part]) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue
    const lemma = lower.slice(0, lower.length - ending.length) + proper
    const id = lexemeId(lemma, part)
    if (id >= 0) return { lemma, id }
  }
  return undefined
}

function usualSenses(id: number): Sense[] {
  const senses = sensesOf(id)
  if (senses.length === 1) return senses
  return senses
    .filter(sense => sense.weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SENSES)
}
