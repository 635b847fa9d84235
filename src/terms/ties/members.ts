// "One was held, the other freed": each is of those just counted.
import type { Sentence, Token } from '../../types'

interface Place {
  readonly sentence: number
  readonly token: number
}

/** A word that stands for one of several, and the noun that counts them. */
export interface Member extends Place {
  readonly of: Place
}

const ONES = new Set(['one', 'another', 'other', 'first', 'second', 'third', 'fourth', 'last'])
const REACH = 2
const COUNTING = /^(?:both|several|some|couple|pair)$/i

/** The words of a text that stand for one of those counted before, in order. */
export function membersIn(sentences: readonly Sentence[]): Member[] {
  return sentences.flatMap(({ tokens }, sentence) =>
    [...tokens.keys()].flatMap(token => {
      const of = isOne(tokens, token) ? countedBefore(sentences, sentence, token) : undefined
      return of ? [{ sentence, token, of }] : []
    }),
  )
}

/** "One", "another", "the other", "a third" with no noun behind them, where a noun stands. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const { lemma, deprel } = tokens[at]
  const word = lemma.toLowerCase()
  if (!ONES.has(word) || !/^(?:nsubj|obj|iobj|obl)/.test(deprel)) return false
  const own = tokens.flatMap((t, i) => (t.head === at ? [i] : []))
  if (own.some(i => /^(?:nmod|acl|compound|amod|nummod|flat)/.test(tokens[i].deprel))) return false
  // "The first of May", "one of them", "$1".
  if (tokens[at + 1]?.lemma === 'of' || tokens[at].upos === 'SYM') return false
  return word === 'one' || word === 'another' || own.some(i => tokens[i].deprel === 'det')
}

/** "Only the bassoonist sat. The other musicians stood": he is one of the players. */
export function othersIn(sentences: readonly Sentence[]): Member[] {
  return sentences.flatMap(({ tokens }, sentence) =>
    tokens.flatMap((t, i) => {
      if (t.lemma.toLowerCase() !== 'other' || t.deprel !== 'amod' || tokens[t.head]?.xpos !== 'NNS')
        return []
      if (!tokens.some(d => d.head === t.head && d.deprel === 'det' && d.lemma.toLowerCase() === 'the'))
        return []
      const one = subjectBefore(sentences, sentence, i)
      return one ? [{ ...one, of: { sentence, token: t.head } }] : []
    }),
  )
}

/** The subject, a single one, of the clause before. */
function subjectBefore(sentences: readonly Sentence[], sentence: number, token: number): Place | undefined {
  for (let s = sentence; s >= Math.max(0, sentence - 1); s--) {
    const { tokens } = sentences[s]
    const end = s === sentence ? token : tokens.length
    const at = tokens.findLastIndex((t, i) => i < end && t.deprel.startsWith('nsubj'))
    if (at < 0) continue
    return /^(?:NN|NNP)$/.test(tokens[at].xpos) ? { sentence: s, token: at } : undefined
  }
  return undefined
}

function countedBefore(sentences: readonly Sentence[], sentence: number, token: number): Place | undefined {
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const { tokens } = sentences[s]
    const end = s === sentence ? token : tokens.length
    const counted = [...tokens.keys()].filter(i => i < end && isCounted(tokens, i))
    const found = counted.find(i => tokens[i].deprel.startsWith('nsubj')) ?? counted[counted.length - 1]
    if (found !== undefined) return { sentence: s, token: found }
  }
  return undefined
}

const MEASURES = new Set(
  'year month week day hour minute mile km metre kg pound euro dollar time point'.split(' '),
)

function isCounted(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].xpos !== 'NNS' || MEASURES.has(tokens[at].lemma)) return false
  return tokens.some(
    t =>
      t.head === at &&
      ((t.deprel === 'nummod' && t.upos === 'NUM') || (t.deprel === 'det' && COUNTING.test(t.text))),
  )
}
