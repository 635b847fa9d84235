/** What a noun phrase is about, and what tells more of it: "two armed men from Leeds" are men. */
import {
  IDLE_MODIFIERS,
  MODIFIER_FORMS,
  NEGATING_MODIFIERS,
  UNSETTLING_MODIFIERS,
} from '../../lexicon/en/words/modifiers'
import { remember } from '../../memo'
import { type Lexeme, lexeme } from '../../words/lexemes'

export interface KindPhrase {
  /** All of it that says anything, for tables that have whole compounds. */
  readonly whole: Lexeme
  /** The longest end that is a word of its own: "police officer" in "armed police officer". */
  readonly head: Lexeme
  readonly modifiers: readonly string[]
  /** What takes the head back ("toy", "former"), and what leaves it open ("alleged"). */
  readonly negating: readonly string[]
  readonly unsettling: readonly string[]
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for in at with from by on to near against without'.split(' '),
)
/** "ex-wife", "non-citizen", "president-elect": parts that count as words. */
const PREFIXES: readonly string[] = ['ex-', 'non-', 'pseudo-', 'vice-']
const SUFFIXES: readonly string[] = ['-elect', '-designate']
/** Longer compounds are no words of WordNet. */
const LONGEST_HEAD = 3
/** Room for the phrases of some long articles. */
const MOST_PHRASES = 5000

const known = remember(phrase => read(phrase, LONGEST_HEAD), MOST_PHRASES)

/**
 * @param longest how many words at the end may be taken for one word
 * @example readKind('the former prime minister of Peru').head.word // 'prime minister'
 */
export const readKind = (phrase: string, longest = LONGEST_HEAD): KindPhrase =>
  longest === LONGEST_HEAD ? known(phrase) : read(phrase, longest)

function read(phrase: string, longest: number): KindPhrase {
  const words = phrase.toLowerCase().split(' ').flatMap(partsOf)
  const cut = words.findIndex((word, i) => i > 0 && PREPOSITIONS.has(word))
  const [inner, after] = cut < 0 ? [words, []] : [words.slice(0, cut), words.slice(cut)]
  const before = inner.filter((word, i) => i === inner.length - 1 || !IDLE_MODIFIERS.has(word))
  const size = headSize(before, longest)
  const told = before.slice(0, before.length - size)
  const plain = told.filter(word => !NEGATING_MODIFIERS.has(word) && !UNSETTLING_MODIFIERS.has(word))
  return {
    whole: lexeme([...before, ...after].join(' '), 'NOUN'),
    head: lexeme(before.slice(before.length - size).join(' '), 'NOUN'),
    modifiers: after.length > 0 ? [...plain, after.join(' ')] : plain,
    negating: told.filter(word => NEGATING_MODIFIERS.has(word)).map(word => MODIFIER_FORMS.get(word) ?? word),
    unsettling: told.filter(word => UNSETTLING_MODIFIERS.has(word)),
  }
}

function partsOf(word: string): string[] {
  const prefix = PREFIXES.find(each => word.startsWith(each) && word.length > each.length)
  if (prefix) return [prefix.slice(0, -1), word.slice(prefix.length)]
  const suffix = SUFFIXES.find(each => word.endsWith(each) && word.length > each.length)
  if (suffix) return [suffix.slice(1), word.slice(0, -suffix.length)]
  return word === '' ? [] : [word]
}

/** How many words at the end make one word of WordNet; what takes the head back is never part of it ("vice president"). */
function headSize(words: readonly string[], longest: number): number {
  for (let size = Math.min(longest, words.length); size > 1; size--) {
    const end = words.slice(-size)
    if (NEGATING_MODIFIERS.has(end[0]) || UNSETTLING_MODIFIERS.has(end[0])) continue
    if (lexeme(end.join(' '), 'NOUN').id >= 0) return size
  }
  return Math.min(1, words.length)
}
