// How two predicates relate, as the phrases that they are: "put off", "find guilty", "take a lead"; and whose part answers whose.
import type { Token } from '../types'
import { type EventReading, eventReadings } from './relate-events'

/** A predicate as one phrase, with the tokens beside the head that are in it. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly number[]
}

export interface PhraseReading extends EventReading {
  /** Tokens of either side that the phrases take in. */
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
}

/** The phrases that a predicate may be read as, the longest first. */
export function phrasesOf(tokens: readonly Token[], head: number): Phrase[] {
  const { lemma, upos } = tokens[head]
  const word = lemma.toLowerCase()
  if (upos !== 'VERB') {
    const isSaid = tokens.some(t => t.head === head && t.deprel === 'cop')
    return isSaid
      ? [
          { text: `be ${word}`, tokens: [] },
          { text: word, tokens: [] },
        ]
      : [{ text: word, tokens: [] }]
  }
  const phrases: Phrase[] = []
  const add = (text: string, at: readonly number[]) => {
    phrases.push({ text, tokens: at })
  }
  const isPassive = tokens.some(t => t.head === head && t.deprel === 'aux:pass')
  tokens.forEach((token, i) => {
    if (token.head !== head) return
    const own = token.lemma.toLowerCase()
    const isDenied = tokens.some(t => t.head === i && t.lemma === 'not')
    if (token.deprel === 'compound:prt') {
      for (const next of tokens.keys())
        if (tokens[next].deprel === 'case' && tokens[tokens[next].head]?.head === head && next === i + 1)
          add(`${word} ${own} ${tokens[next].lemma}`, [i])
      add(`${word} ${own}`, [i])
    }
    if (
      token.deprel === 'xcomp' ||
      token.deprel === 'advmod' ||
      token.deprel === 'amod' ||
      token.deprel === 'acl'
    )
      if (token.upos === 'ADJ' || token.upos === 'ADV' || token.upos === 'VERB') {
        add(`${word} ${isDenied ? 'not ' : ''}${own}`, [i])
        add(`${own} ${word}`, [i])
      }
    if (token.deprel === 'obj') add(`${word} ${own}`, [i])
    if (token.deprel.startsWith('obl')) {
      const mark = tokens.find(t => t.head === i && t.deprel === 'case')?.lemma
      if (mark) {
        add(`${word} ${mark} ${own}`, [i])
        add(`${word} ${mark}`, [])
      }
    }
  })
  if (isPassive) add(`be ${tokens[head].text.toLowerCase()}`, [])
  add(word, [])
  return phrases.sort((x, y) => y.text.length - x.text.length)
}

/** The relation of two predicates by their longest phrases that have one. */
export function relatePhrases(mine: readonly Phrase[], theirs: readonly Phrase[]): PhraseReading | undefined {
  let best: PhraseReading | undefined
  let length = 0
  for (const x of mine)
    for (const y of theirs) {
      const [reading] = eventReadings(x.text, y.text)
      const size = x.tokens.length + y.tokens.length + 1
      if (!reading || size <= length) continue
      length = size
      best = { ...reading, mine: x.tokens, theirs: y.tokens }
    }
  return best
}
