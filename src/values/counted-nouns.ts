/** Says what a bare number counts: the lemma of its noun, from the tree where it knows and from the words where not. */
import type { Sentence, Token } from '../types'
import { type Candidate, type Refiner, tokenIndexAt, type ValueContext } from './candidate'

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
  return nounAfter(sentence, at) ?? headNoun(sentence, at)
}

/** The last noun of the first run of nouns behind the number: "two former police officers". */
function nounAfter(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence
  let noun: Token | undefined
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]
    if (token.upos === 'NOUN') noun = token
    else if (noun) break
    else if (token.upos === 'PROPN' && !/^(?:PROPN|NOUN|NUM)$/.test(tokens[i + 1]?.upos ?? '')) noun = token
    else if (!mayPrecede(token, tokens, at, i)) break
  }
  return noun?.lemma.toLowerCase()
}

function mayPrecede(token: Token, tokens: readonly Token[], at: number, i: number): boolean {
  if (token.upos === 'ADJ' || token.upos === 'PROPN') return true
  if (token.upos === 'NUM') return tokens[i - 1].upos === 'PROPN'
  if (token.upos === 'VERB')
    return token.xpos === 'VBN' || token.xpos === 'VBG' ? tokens[i + 1]?.upos === 'NOUN' : false
  if (token.text === '-') return true
  if (i === at + 1 && (token.text === 'of' || token.text === 'more' || token.text === 'other')) return true
  return token.upos === 'DET' && tokens[i - 1].text === 'of'
}

function headNoun(sentence: Sentence, at: number): string | undefined {
  const token = sentence.tokens[at]
  if (!token.deprel.startsWith('nummod') || token.head < 0) return undefined
  const head = sentence.tokens[token.head]
  return head?.upos === 'NOUN' && token.head > at && token.head - at <= REACH
    ? head.lemma.toLowerCase()
    : undefined
}
