// The phrases that a predicate may be read as: "put off", "find guilty", "take a lead", "a deal was reached", "the talks failed".
import {
  eventVerbs,
  HARMED_PARTS,
  happenings,
  lastingVerbs,
  SUFFERED,
} from '../../lexicon/en/clauses/light-verbs'
import { rememberEach } from '../../memo'
import type { Token } from '../../types'
import { classesOf } from './event-classes'

/** A predicate as one phrase, with the tokens beside the head that are in it. */
export interface Phrase {
  readonly text: string
  readonly tokens: readonly number[]
  /** "Be killed": its subject is who it is done to. */
  readonly isPassive?: boolean
  /** Of a verb without an object whether it stands in the passive, so that its subject is the object of the phrase. */
  readonly isTurned?: boolean
  /** "Is still missing", "remains shut": so it is when it is told. */
  readonly isStill?: boolean
  /** Told in the present: a state that is ("is shut"), or what has come of it ("has reopened"). */
  readonly now?: 'state' | 'past'
  /** Its subject is a word of it, and no party: "the talks failed". */
  readonly hasSubject?: boolean
  /** Of three words or more that no table has together: it answers none but itself. */
  readonly isLoose?: boolean
  /** The preposition that ends it, whose noun is who it is done to: "take over FROM". */
  readonly mark?: string
  /** A noun in it on which hangs of whom it is said: "recovered the BODY of Tom", "Tom's DEATH came". */
  readonly holder?: number
}

/** The phrases that a predicate may be read as, the longest first; without articles, as the tables are read. */
export function phrasesOf(tokens: readonly Token[], head: number): readonly Phrase[] {
  const phrases = allPhrases(tokens, head)
  return phrases.some(({ hasSubject }) => hasSubject)
    ? phrases.filter(({ hasSubject }) => !hasSubject)
    : phrases
}

/** With those of which the subject is a word. */
export function allPhrases(tokens: readonly Token[], head: number): readonly Phrase[] {
  const known = read(tokens)
  const had = known.get(head)
  if (had) return had
  // What stands under itself in a broken tree has no phrase.
  known.set(head, [])
  const found = new Map<string, Phrase>()
  const isStill = isLasting(tokens, head)
  const now = nowOf(tokens, head)
  for (const phrase of findPhrases(tokens, head)) {
    const { text } = phrase
    if (found.has(text)) continue
    const isLoose = text.indexOf(' ') !== text.lastIndexOf(' ') && classesOf(text).length === 0
    found.set(text, {
      ...phrase,
      ...(isStill ? { isStill } : {}),
      ...(now ? { now } : {}),
      ...(isLoose ? { isLoose } : {}),
    })
  }
  const sorted = [...found.values()].sort((x, y) => y.text.length - x.text.length)
  known.set(head, sorted)
  return sorted
}

const read = rememberEach((_: readonly Token[]) => new Map<number, readonly Phrase[]>())

const isLasting = (tokens: readonly Token[], head: number): boolean =>
  lastingVerbs.has(tokens[head].lemma) ||
  tokens.some(({ head: over, lemma, deprel }) => over === head && deprel === 'advmod' && lemma === 'still')

function nowOf(tokens: readonly Token[], head: number): Phrase['now'] {
  const has = (deprel: RegExp, text: RegExp) =>
    tokens.some(t => t.head === head && deprel.test(t.deprel) && text.test(t.text))
  if (has(/^aux$/, /^(?:has|have|['’]ve)$/i)) return 'past'
  return has(/^(?:cop|aux:pass)$/, /^(?:is|are|['’]re)$/i) ? 'state' : undefined
}

function findPhrases(tokens: readonly Token[], head: number): Phrase[] {
  const own = childrenOf(tokens, head)
  if (tokens[head].upos === 'VERB') return ofVerb(tokens, head, own)
  // "Was insured": what is read as an adjective may keep the auxiliary of a passive.
  return own.some(i => /^(?:cop|aux:pass)$/.test(tokens[i].deprel))
    ? ofCopula(tokens, head, own)
    : [{ text: lemmaAt(tokens, head), tokens: [] }]
}

/** "Is behind bars", "was in favour of the plan", "is back at work", "is a free man", "the strike is over" */
function ofCopula(tokens: readonly Token[], head: number, own: readonly number[]): Phrase[] {
  const word = lemmaAt(tokens, head)
  const mark = wholeCase(tokens, head)
  const phrase = (text: string, after?: string): Phrase => ({
    text,
    tokens: [],
    ...(after ? { mark: after } : {}),
  })
  const next = own.filter(i => i > head && tokens[i].deprel !== 'conj')
  if (mark) {
    const [after] = next.map(i => caseOf(tokens, i))
    const [kind] = own.filter(i => /^(?:amod|compound)$/.test(tokens[i].deprel))
    return [
      phrase(`be ${mark} ${word}`),
      // "Is in critical condition"
      ...(kind === undefined ? [] : [phrase(`be ${mark} ${wordAt(tokens, kind)} ${word}`)]),
      ...(after ? [phrase(`be ${mark} ${word} ${after}`, after)] : []),
    ]
  }
  const phrases = [phrase(`be ${word}`), phrase(word)]
  for (const i of next) {
    const after = caseOf(tokens, i)
    if (!after) continue
    phrases.push(phrase(`be ${word} ${after}`, after), phrase(`be ${word} ${after} ${lemmaAt(tokens, i)}`))
    if (/^(?:ADV|ADP)$/.test(tokens[head].upos)) phrases.push(phrase(`be ${after} ${lemmaAt(tokens, i)}`))
  }
  for (const i of own) {
    const { deprel } = tokens[i]
    if (/^(?:amod|compound|advmod)$/.test(deprel)) phrases.push(phrase(`be ${wordAt(tokens, i)} ${word}`))
    if (isNounSubject(tokens, i)) phrases.push(...withSubject(tokens, i, `be ${word}`))
  }
  return phrases
}

function ofVerb(tokens: readonly Token[], head: number, own: readonly number[]): Phrase[] {
  const word = lemmaAt(tokens, head)
  const isTurned = own.some(i => tokens[i].deprel === 'aux:pass')
  const isBare = !own.some(i => tokens[i].deprel === 'obj')
  const phrases: Phrase[] = []
  const add = (text: string, at: readonly number[] = [], mark?: string, holder?: number) => {
    phrases.push({
      text,
      tokens: at,
      ...(mark ? { mark } : {}),
      ...(holder === undefined ? {} : { holder }),
      ...(isTurned || isBare ? { isTurned } : {}),
    })
  }
  const after = (noun: number) =>
    /^(?:case|mark)$/.test(tokens[noun + 1]?.deprel ?? '') ? tokens[noun + 1].lemma : ''
  /** "Put an end to the play", "a deal was reached": the object, with what stands around it, is part of the word. */
  const addObject = (verb: string, i: number, at: readonly number[]) => {
    const before = childrenOf(tokens, i).filter(c => /^(?:amod|compound)$/.test(tokens[c].deprel))
    const noun = lemmaAt(tokens, i)
    for (const [text, rest] of [
      [noun, [...at, i]],
      ...(before.length > 0
        ? ([[[...before.map(c => wordAt(tokens, c)), noun].join(' '), [...at, ...before, i]]] as const)
        : []),
    ] as const) {
      add(`${verb} ${text}`, rest, undefined, i)
      // "Has a broken leg" is of one who broke it.
      const hurt = SUFFERED.has(verb) ? before.map(c => HARMED_PARTS.get(wordAt(tokens, c))) : []
      for (const harm of hurt)
        if (harm && text === noun) for (const told of [`${harm} ${noun}`, harm]) add(told, rest)
      if (after(i)) add(`${verb} ${text} ${after(i)}`, rest, after(i), i)
    }
  }
  const particle = own.find(i => tokens[i].deprel === 'compound:prt')
  const phrasal = particle === undefined ? undefined : `${word} ${lemmaAt(tokens, particle)}`
  for (const i of own) {
    const { deprel, upos: part } = tokens[i]
    const other = lemmaAt(tokens, i)
    if (i === particle && phrasal) {
      add(phrasal, [i])
      const next = tokens[i + 1]
      if (next?.deprel === 'case' && tokens[next.head]?.head === head)
        add(`${phrasal} ${next.lemma}`, [i], next.lemma)
    }
    if (/^(?:xcomp|advmod|amod|acl)$/.test(deprel) && /^(?:ADJ|ADV|VERB|ADP)$/.test(part)) {
      const isDenied = tokens.some(t => t.head === i && t.lemma === 'not')
      add(`${word} ${isDenied ? 'not ' : ''}${other}`, [i])
      if (tokens.some(t => t.head === i && t.lemma === 'to')) add(`${word} to ${other}`, [i])
      // "Left untouched" is of no verb "untouch", and "ended higher" says which way it went.
      if (/^(?:VBN|JJR|RBR)$/.test(tokens[i].xpos)) add(`${word} ${tokens[i].text.toLowerCase()}`, [i])
      add(`${other} ${word}`, [i])
      // "Did away with the fees", "stayed away from the meeting"
      const next = tokens[i + 1]
      if (next?.deprel === 'case' && [head, i].includes(tokens[next.head]?.head ?? -1))
        add(`${word} ${other} ${next.lemma}`, [i], next.lemma)
    }
    const isObject = deprel === 'obj'
    if (isObject || (deprel === 'nsubj:pass' && isNounSubject(tokens, i))) {
      const before = phrases.length
      addObject(word, i, [])
      if (phrasal && particle !== undefined) addObject(phrasal, i, [particle])
      // Of all that may be done to it, what the tables know: "a deal was reached".
      if (!isObject)
        phrases.push(
          ...phrases
            .splice(before)
            .filter(({ text }) => classesOf(text).length > 0)
            .map(phrase => ({ ...phrase, hasSubject: true })),
        )
      // "Carried out a raid", "an arrest was made": the noun tells what happened.
      if (eventVerbs.has(phrasal ?? word) && classesOf(other).length > 0)
        add(other, [i], after(i) || undefined, i)
    }
    if (deprel.startsWith('obl')) {
      const mark = caseOf(tokens, i)
      if (!mark) continue
      const whole = wholeCase(tokens, i)
      // "Pulled out of the deal", "missed out on the contract"
      if (whole !== mark) {
        add(`${word} ${whole} ${other}`, [i], undefined, i)
        add(`${word} ${whole}`, [], mark)
      }
      if (phrasal) add(`${phrasal} ${whole} ${other}`, [i], undefined, i)
      add(`${word} ${mark} ${other}`, [i], undefined, i)
      add(`${word} ${mark}`, [], mark)
      // "Sentenced to six years in prison"
      for (const c of childrenOf(tokens, i))
        if (tokens[c].deprel === 'nmod' && caseOf(tokens, c) === 'in')
          add(`${word} ${mark} ${lemmaAt(tokens, c)}`, [c])
      if (after(i)) add(`${word} ${mark} ${other} ${after(i)}`, [i], after(i))
    }
  }
  const subject = own.find(i => isNounSubject(tokens, i))
  if (subject !== undefined) {
    const noun = lemmaAt(tokens, subject)
    const isHappening = [...phrases.map(({ text }) => text), word].some(text => happenings.has(text))
    // "Her death came on Friday", "the raid took place": what happens is the subject.
    if (isHappening && classesOf(noun).length > 0)
      phrases.push({ text: noun, tokens: [subject], holder: subject, hasSubject: true })
    const rest = isTurned ? `be ${tokens[head].text.toLowerCase()}` : word
    for (const text of [rest, ...(phrasal ? [phrasal] : [])])
      phrases.push(...withSubject(tokens, subject, text))
  }
  const passive = `be ${tokens[head].text.toLowerCase()}`
  // A class that has the verb itself tells its parties by that.
  if (isTurned && !classesOf(passive).some(id => classesOf(word).includes(id)))
    phrases.push({ text: passive, tokens: [], isPassive: true })
  add(word)
  return phrases
}

/** "The talks failed", "the fire is out": what the tables know of just such a subject. */
function withSubject(tokens: readonly Token[], subject: number, predicate: string): Phrase[] {
  const text = `${lemmaAt(tokens, subject)} ${predicate}`
  return classesOf(text).length > 0 ? [{ text, tokens: [subject], holder: subject, hasSubject: true }] : []
}

const isNounSubject = (tokens: readonly Token[], i: number): boolean =>
  /^nsubj/.test(tokens[i].deprel) && tokens[i].upos === 'NOUN'

const lemmaAt = (tokens: readonly Token[], at: number): string => {
  const lemma = tokens[at].lemma.toLowerCase()
  return tokens[at].upos === 'PRON' && /sel(?:f|ves)$/.test(lemma) ? 'oneself' : lemma
}

/** A participle beside a noun as it stands: "the chequered flag". */
const wordAt = (tokens: readonly Token[], at: number): string =>
  /^VB/.test(tokens[at].xpos) ? tokens[at].text.toLowerCase() : lemmaAt(tokens, at)

const childrenOf = (tokens: readonly Token[], head: number): number[] =>
  tokens.flatMap((t, i) => (t.head === head ? [i] : []))

/** "Out of", "because of": every word that puts a noun into its clause. */
const wholeCase = (tokens: readonly Token[], at: number): string =>
  tokens
    .filter(({ head, deprel }) => head === at || (deprel === 'fixed' && tokens[head]?.head === at))
    .filter(({ deprel }) => deprel === 'case' || deprel === 'fixed')
    .map(({ lemma }) => lemma.toLowerCase())
    .join(' ')

const caseOf = (tokens: readonly Token[], at: number): string | undefined =>
  tokens.find(t => t.head === at && t.deprel === 'case')?.lemma.toLowerCase()
