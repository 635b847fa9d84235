/** Says what a bare number counts: the lemma of its noun, from the tree where it knows and from the words where not. */
import type { Sentence, Token } from '../../types'
import { type Candidate, type Refiner, tokenIndexAt, type ValueContext } from '../candidate'

/** A counted noun stands at most this many words behind its number. */
const REACH = 6

export const countNouns: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if (candidate.unit !== undefined || (candidate.kind !== 'cardinal' && candidate.kind !== 'vague'))
      return candidate
    const unit = nounOf(candidate, context)
    return unit === undefined ? candidate : { ...candidate, unit }
  })

function nounOf(candidate: Candidate, context: ValueContext): string | undefined {
  const tail = context.lexemes[candidate.last - 1]
  const sentence = context.sentences[tail.sentence]
  const at = tokenIndexAt(sentence, tail.start)
  if (at < 0) return undefined
  const from = at + boundLength(sentence, at)
  const shared = nounOfPart(sentence, from)
  if (shared !== undefined) return shared
  return nounAfter(sentence, from) ?? (from === at ? headNoun(sentence, at) : undefined)
}

/** "Three of them children", "of whom three were children", "three of the 12 victims": what the part is, or the whole. */
function nounOfPart({ tokens }: Sentence, at: number): string | undefined {
  const next = tokens[at + 1]?.lemma.toLowerCase()
  if (next === 'be') return pluralNoun(tokens[at + 2])
  if (next !== 'of') return undefined
  if (/^(?:them|whom|these|those)$/.test(tokens[at + 2]?.text ?? ''))
    return (
      pluralNoun(tokens[at + 3]) ?? pluralNoun(tokens[at + 3]?.lemma === 'be' ? tokens[at + 4] : undefined)
    )
  // "Of the union's 140 stewards"
  const owned = tokens[at + 4]?.xpos === 'POS' ? [tokens[at + 2], ...tokens.slice(at + 5, at + 7)] : undefined
  const [the, count, noun] = owned ?? tokens.slice(at + 2, at + 5)
  return the?.upos === 'DET' && count?.upos === 'NUM' ? pluralNoun(noun) : undefined
}

const pluralNoun = (token: Token | undefined): string | undefined =>
  token?.xpos === 'NNS' && token.upos === 'NOUN' ? token.lemma.toLowerCase() : undefined

/** Words that bound a number before what it counts: "50 or more people", "50+ people". */
function boundLength({ tokens }: Sentence, at: number): number {
  if (tokens[at + 1]?.text === '+') return 1
  // The mark of a note, as in "5[2] people".
  if (tokens[at + 1]?.text === '[' && tokens[at + 3]?.text === ']') return 3
  return tokens[at + 1]?.text === 'or' && /^(?:more|fewer|less)$/.test(tokens[at + 2]?.text ?? '') ? 2 : 0
}

/** The noun that the first run of nouns behind the number ends in: "two former police officers". */
function nounAfter(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence
  // "the 10-man team" counts men
  if (
    tokens[at + 1]?.text === '-' &&
    tokens[at + 2]?.upos === 'NOUN' &&
    !/^(?:plus|strong|odd)$/.test(tokens[at + 2].text)
  )
    return tokens[at + 2].lemma.toLowerCase()
  const run: Token[] = []
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]
    const isName = token.upos === 'PROPN' && !/^(?:PROPN|NOUN|NUM)$/.test(tokens[i + 1]?.upos ?? '')
    const isBound = tokens[i - 1].text === '-' && /^(?:plus|strong|odd)$/.test(token.text)
    if ((token.upos === 'NOUN' || isName) && !isBound) run.push(token)
    else if (run.length > 0 || !mayPrecede(token, tokens, at, i)) break
  }
  const counted = run.find(
    token => tokens[at].deprel.startsWith('nummod') && tokens[tokens[at].head] === token,
  )
  const last = run.at(-1)
  // "cigarettes world-wide": a plural is what is counted, unless a plural ends the run
  const noun =
    counted ?? (last && last.xpos !== 'NNS' ? (run.find(token => token.xpos === 'NNS') ?? last) : last)
  return noun?.lemma.toLowerCase()
}

function mayPrecede(token: Token, tokens: readonly Token[], at: number, i: number): boolean {
  if (token.upos === 'ADJ' || token.upos === 'PROPN') return true
  if (token.upos === 'ADV') return /^(?:ADJ|VERB)$/.test(tokens[i + 1]?.upos ?? '')
  if (token.upos === 'NUM') return tokens[i - 1].upos === 'PROPN'
  if (token.upos === 'VERB')
    return token.xpos === 'VBN' || token.xpos === 'VBG'
      ? /^(?:NOUN|PROPN|ADJ)$/.test(tokens[i + 1]?.upos ?? '')
      : false
  if (token.text === '-' || tokens[i - 1].text === '-') return true
  if (i === at + 1 && (token.text === 'of' || token.text === 'more' || token.text === 'other')) return true
  return token.upos === 'DET' && tokens[i - 1].text === 'of'
}

function headNoun(sentence: Sentence, at: number): string | undefined {
  const token = sentence.tokens[at]
  if (!token.deprel.startsWith('nummod') || token.head < 0) return undefined
  const head = sentence.tokens[token.head]
  const isBeside = !sentence.tokens.slice(at, token.head).some(({ text }) => text === ',')
  return head?.upos === 'NOUN' && token.head > at && token.head - at <= REACH && isBeside
    ? head.lemma.toLowerCase()
    : undefined
}
