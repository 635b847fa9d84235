// How two predicates relate, as the phrases that they are: "put off", "find guilty", "take a lead"; and whose part answers whose.
import type { Token } from '../../types'
import { classesOf } from './event-classes'
import { type EventReading, eventReadings } from './relate-events'

/** A predicate as one phrase, with the tokens beside the head that are in it. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly number[]
  /** "Be killed": its subject is who it is done to. */
  readonly isPassive?: boolean
  /** The preposition that ends it, whose noun is who it is done to: "take over FROM". */
  readonly mark?: string
}

export interface PhraseReading extends EventReading {
  /** Tokens of either side that the phrases take in. */
  readonly mine: readonly number[]
  readonly theirs: readonly number[]
  /** Roles of one party on either side; undefined where all keep their places. */
  readonly party?: readonly ['agent' | 'patient', 'agent' | 'patient']
  /** Prepositions that end the phrases of either side. */
  readonly marks: readonly [string | undefined, string | undefined]
}

/** The phrases that a predicate may be read as, the longest first; without articles, as the tables are read. */
export function phrasesOf(tokens: readonly Token[], head: number): Phrase[] {
  const word = lemmaAt(tokens, head)
  const { upos } = tokens[head]
  const phrases: Phrase[] = []
  const add = (text: string, at: readonly number[] = [], mark?: string) => {
    phrases.push({ text, tokens: at, mark })
  }
  const own = childrenOf(tokens, head)
  if (upos !== 'VERB') {
    if (own.some(i => tokens[i].deprel === 'cop')) {
      // "Is behind bars", "was in favour of the plan"
      const mark = caseOf(tokens, head)
      if (mark) {
        add(`be ${mark} ${word}`)
        const [next] = own.filter(i => i > head).map(i => caseOf(tokens, i))
        if (next) add(`be ${mark} ${word} ${next}`, [], next)
      } else {
        add(`be ${word}`)
        add(word)
      }
    } else add(word)
    return longestFirst(phrases)
  }
  for (const i of own) {
    const { deprel, lemma, upos: part } = tokens[i]
    const other = lemma.toLowerCase()
    const after = (noun: number) =>
      /^(?:case|mark)$/.test(tokens[noun + 1]?.deprel ?? '') ? tokens[noun + 1].lemma : ''
    if (deprel === 'compound:prt') {
      add(`${word} ${other}`, [i])
      const next = tokens[i + 1]
      if (next?.deprel === 'case' && tokens[next.head]?.head === head)
        add(`${word} ${other} ${next.lemma}`, [i], next.lemma)
      for (const o of own)
        if (tokens[o].deprel === 'obj') add(`${word} ${other} ${lemmaAt(tokens, o)}`, [i, o])
    }
    if (/^(?:xcomp|advmod|amod|acl)$/.test(deprel) && /^(?:ADJ|ADV|VERB|ADP)$/.test(part)) {
      const isDenied = tokens.some(t => t.head === i && t.lemma === 'not')
      add(`${word} ${isDenied ? 'not ' : ''}${other}`, [i])
      // "Left untouched" is of no verb "untouch", and "ended higher" says which way it went.
      if (/^(?:VBN|JJR|RBR)$/.test(tokens[i].xpos)) add(`${word} ${tokens[i].text.toLowerCase()}`, [i])
      add(`${other} ${word}`, [i])
      // "Did away with the fees", "stayed away from the meeting"
      const next = tokens[i + 1]
      if (next?.deprel === 'case' && [head, i].includes(tokens[next.head]?.head ?? -1))
        add(`${word} ${other} ${next.lemma}`, [i], next.lemma)
    }
    if (deprel === 'obj') {
      // "Put an end to the play", "gave the green light to it": the object, with what stands around it, is part of the word.
      const before = childrenOf(tokens, i).filter(c => /^(?:amod|compound)$/.test(tokens[c].deprel))
      const full = [...before.map(c => lemmaAt(tokens, c)), other].join(' ')
      for (const [text, at] of [
        [other, [i]],
        [full, [...before, i]],
      ] as const) {
        add(`${word} ${text}`, at)
        if (after(i)) add(`${word} ${text} ${after(i)}`, at, after(i))
      }
    }
    if (deprel.startsWith('obl')) {
      const mark = caseOf(tokens, i)
      if (!mark) continue
      add(`${word} ${mark} ${other}`, [i])
      add(`${word} ${mark}`, [], mark)
      // "Sentenced to six years in prison"
      for (const c of childrenOf(tokens, i))
        if (tokens[c].deprel === 'nmod' && caseOf(tokens, c) === 'in')
          add(`${word} ${mark} ${lemmaAt(tokens, c)}`, [c])
      if (after(i)) add(`${word} ${mark} ${other} ${after(i)}`, [i], after(i))
    }
  }
  const passive = `be ${tokens[head].text.toLowerCase()}`
  // A class that has the verb itself tells its parties by that.
  if (
    own.some(i => tokens[i].deprel === 'aux:pass') &&
    !classesOf(passive).some(id => classesOf(word).includes(id))
  )
    phrases.push({ text: passive, tokens: [], isPassive: true })
  add(word)
  return longestFirst(phrases)
}

const longestFirst = (phrases: readonly Phrase[]): Phrase[] =>
  [...phrases].sort((x, y) => y.text.length - x.text.length)

const lemmaAt = (tokens: readonly Token[], at: number): string => tokens[at].lemma.toLowerCase()

const childrenOf = (tokens: readonly Token[], head: number): number[] =>
  tokens.flatMap((t, i) => (t.head === head ? [i] : []))

const caseOf = (tokens: readonly Token[], at: number): string | undefined =>
  tokens.find(t => t.head === at && t.deprel === 'case')?.lemma.toLowerCase()

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
      const party = [roleOf(reading.a, x), roleOf(reading.b, y)] as const
      const isKept = reading.a === reading.b && (x.isPassive ?? false) === (y.isPassive ?? false)
      const marks = [x.mark, y.mark] as const
      best = { ...reading, mine: x.tokens, theirs: y.tokens, marks, ...(isKept ? {} : { party }) }
    }
  return best
}

const roleOf = (party: EventReading['a'], { isPassive }: Phrase) =>
  party === 'object' || isPassive ? 'patient' : 'agent'
