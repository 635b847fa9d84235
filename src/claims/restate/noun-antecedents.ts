// What a pronoun that stands for a common noun is told as: "the ruling" for "it".
import { OPEN_DETERMINERS } from '../../lexicon/en/clauses/restated-words'
import type { Antecedent } from '../../names/coreference/noun-referents'
import type { Sentence } from '../../types'

/** A word of a sentence and the noun it stands for or is; `text` is absent where the words stay. */
export interface NounReference {
  readonly token: number
  readonly key: string
  readonly text?: string
}

/** Sentence → its references to common nouns. */
export function nounReferences(
  source: string,
  sentences: readonly Sentence[],
  antecedents: readonly Antecedent[],
): ReadonlyMap<number, readonly NounReference[]> {
  const found = new Map<number, NounReference[]>()
  const add = (sentence: number, reference: NounReference) => {
    const known = found.get(sentence)
    if (known === undefined) found.set(sentence, [reference])
    else known.push(reference)
  }
  for (const { sentence, token, of: named } of antecedents) {
    if (named.sentence === sentence && isOfThem(sentences[sentence], token)) continue
    const of = { ...named, token: described(sentences[named.sentence], named.token) }
    const key = `${of.sentence}:${of.token}`
    const phrase = phraseOf(source, sentences[of.sentence], of.token)
    if (phrase === undefined) continue
    const isOwner = sentences[sentence].tokens[token].xpos === 'PRP$'
    add(sentence, { token, key, text: isOwner ? `${phrase}${phrase.endsWith('s') ? "'" : "'s"}` : phrase })
    add(of.sentence, { token: of.token, key })
  }
  return found
}

/** "40 were hurt, six of them badly": they are those whom the clause has just named. */
const isOfThem = ({ tokens }: Sentence, token: number): boolean =>
  /^them$/i.test(tokens[token].text) &&
  tokens[token - 1]?.text === 'of' &&
  tokens[token - 2]?.upos === 'NUM' &&
  tokens[token - 3]?.text === ','

/** "the guards - two men -": what an apposition says is said of the noun before it. */
function described({ tokens }: Sentence, noun: number): number {
  let at = noun
  while (tokens[at].deprel === 'appos' && tokens[at].head >= 0 && tokens[at].head < at) at = tokens[at].head
  return at
}

/** Longer phrases would tell more of the noun than of what is said of it. */
const MOST_WORDS = 8

/** The noun with what stands before it and its "of"; undefined when that cannot be said elsewhere. */
function phraseOf(source: string, { tokens }: Sentence, noun: number): string | undefined {
  let first = noun
  let last = noun
  for (let i = Math.max(0, noun - MOST_WORDS); i < Math.min(tokens.length, noun + MOST_WORDS); i++) {
    if (!isPartOf(tokens, i, noun)) continue
    first = Math.min(first, i)
    last = Math.max(last, i)
  }
  if (last - first >= MOST_WORDS) return undefined
  for (let i = first; i <= last; i++) {
    const { upos, text } = tokens[i]
    if (
      upos === 'PRON' ||
      upos === 'VERB' ||
      !isPartOf(tokens, i, noun) ||
      OPEN_DETERMINERS.has(text.toLowerCase())
    )
      return undefined
    if (/^["'`“”‘(),;:]/.test(text) && text.length === 1) return undefined
  }
  const text = source.slice(tokens[first].span.start, tokens[last].span.end).replace(/\s+/g, ' ')
  const opening = tokens[first]
  const rest = text.slice(opening.text.length)
  if (/^(?:a|an|this|that)$/i.test(opening.text)) return `the${rest}`
  if (opening.deprel === 'nummod') return `the ${text}`
  return opening.upos === 'PROPN' || /^.\p{Lu}/u.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}

const BEFORE = /^(?:det|amod|compound|nummod|nmod:poss|nmod:desc|case|flat|advmod|punct)/

/** Whether a word belongs to the noun's own phrase: before it, or after it with "of". */
function isPartOf(tokens: Sentence['tokens'], word: number, noun: number): boolean {
  let at = word
  while (at >= 0 && at !== noun) {
    const { head, deprel, text } = tokens[at]
    if (at < noun && head === noun) {
      if (!BEFORE.test(deprel) || text === ',') return false
      // "in the house": the preposition is not the noun's.
      if (deprel === 'case') return false
    } else if (head === noun) {
      if (deprel !== 'nmod' || !hasOf(tokens, noun, at)) return false
    }
    at = head
  }
  return at === noun
}

function hasOf(tokens: Sentence['tokens'], noun: number, at: number): boolean {
  for (let i = noun + 1; i < Math.min(at, noun + MOST_WORDS); i++)
    if (tokens[i].head === at && tokens[i].deprel === 'case' && tokens[i].lemma === 'of') return true
  return false
}
