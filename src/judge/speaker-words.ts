// What the words of a source say of who speaks: whom a "who" stands for, which names in them do not speak, what is no report but a plan.
import { infinitiveVerbs, spokenIntents } from '../lexicon/en/reporting/reporting-frames'
import { hearingBodies } from '../lexicon/en/reporting/reporting-nouns'
import { LEAST_TELLING } from '../lexicon/en/words/function-words'
import { contains } from '../text/spans'
import type { Attribution, Document, Mention, Sentence, Span, Token } from '../types'

const RELATIVE = /^(?:who|whom|which|that)$/i

export const isRelative = ({ source: { text } }: Document, { start, end }: Span): boolean =>
  RELATIVE.test(text.slice(start, end))

/** The words that a relative pronoun stands for: "two directors" of "two directors, who argued that …"; none for "those who". */
export function antecedentOf({ sentences }: Document, span: Span): Span | undefined {
  const sentence = sentences.find(own => contains(own.span, span))
  if (!sentence) return undefined
  const { tokens } = sentence
  let at = tokens.findIndex(token => contains(span, token.span))
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps++) {
    const { head, deprel } = tokens[at]
    if (deprel === 'acl:relcl') return phraseOf(sentence, head)
    at = head
  }
  return undefined
}

/** A relative pronoun hangs no deeper in its clause. */
const MOST_STEPS = 4

/** A noun with what stands right before it; a pronoun names nobody. */
function phraseOf({ tokens }: Sentence, noun: number): Span | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '')) return undefined
  let first = noun
  while (first > 0 && tokens[first - 1].head === noun && BEFORE.test(tokens[first - 1].deprel)) first--
  let last = noun
  while (tokens[last + 1]?.deprel === 'flat' && tokens[last + 1].head === noun) last++
  return { start: tokens[first].span.start, end: tokens[last].span.end }
}

const BEFORE = /^(?:det|amod|nummod|compound|nmod:poss)/

/** "Investigators in Castle Marl", "looking into the crash near Marl": a name that a preposition makes a place does not speak. */
export function isAside(tokens: readonly Token[], { head }: Mention, source: readonly Span[]): boolean {
  const isIn = (i: number): boolean => i >= 0 && source.some(span => contains(span, tokens[i].span))
  for (let at = head; isIn(at) && isIn(tokens[at].head); at = tokens[at].head)
    if (tokens.some(t => t.head === at && t.deprel === 'case' && OF_PLACE.has(t.lemma.toLowerCase())))
      return true
  return false
}

const OF_PLACE: ReadonlySet<string> = new Set([
  'in',
  'near',
  'at',
  'on',
  'from',
  'outside',
  'around',
  'off',
  'into',
])

/** "The county sheriff's Office": the last word of a name is no name. */
export const isLastOfName = (tokens: readonly Token[], { head }: Mention): boolean =>
  tokens.some(t => t.head === head && t.deprel === 'nmod:poss' && t.upos === 'PROPN')

/** "Agreed to buy", "plans to close": what is told is the deed of who is named, and nothing that they say. */
export function isOwnIntent(document: Document, { cue, content }: Attribution): boolean {
  const [first] = content
  if (!first || !/^(?:not )?to\s/i.test(document.source.text.slice(first.start, first.end))) return false
  const sentence = document.sentences.find(({ span }) => contains(span, first))
  return (sentence?.tokens ?? []).some(
    ({ lemma, span }) =>
      cue.some(own => contains(own, span)) && infinitiveVerbs.has(lemma) && !spokenIntents.has(lemma),
  )
}

/** "The court heard that …": what is told there somebody else has said. */
export const isHearer = ({ source: { text } }: Document, { source, cue }: Attribution): boolean =>
  cue.some(({ start, end }) => /^(?:hears?|heard|(?:was|were|is) told)$/i.test(text.slice(start, end))) &&
  source.some(({ start, end }) =>
    hearingBodies.has(text.slice(start, end).split(' ').at(-1)?.toLowerCase() ?? ''),
  )

/** "A spokeswoman for the port" and "its spokeswoman", "the Otago inquiry" and "an inquiry": the head of one is a word of the other. */
export function haveOneHead(x: string, y: string): boolean {
  const [mine, theirs] = [headWords(x), headWords(y)]
  const [last, other] = [mine.at(-1), theirs.at(-1)]
  return (last !== undefined && theirs.includes(last)) || (other !== undefined && mine.includes(other))
}

/** The words that tell something, up to what is said further of their head. */
const headWords = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .split(/,|\b(?:of|for|from|in|at|on|with|by|who|which|that)\b/)[0]
      .match(/\p{L}{3,}/gu) ?? []
  ).filter(word => !LEAST_TELLING.has(word))
