/** Which words are pronouns, and what grammar forbids them to take up (Chomsky's Principle B, verbs that ask things of others). */
import { relationOf } from '../syntax/tree'
import type { Sentence } from '../types'
import {
  type Asked,
  askedRole,
  type Candidate,
  KINDS,
  type PronounClass,
  roleOf,
} from './antecedent-features'
import { isReportingVerb } from './name-context'
import { type Gender, roles } from './tables'

export interface Pronoun {
  /** `speaker`: "I", whoever says the words. */
  readonly kind: 'person' | 'thing' | 'many' | 'speaker'
  readonly gender?: Gender
}

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  Object.entries({
    ...entries('he him his', { kind: 'person', gender: 'male' }),
    ...entries('she her hers', { kind: 'person', gender: 'female' }),
    ...entries('it its', { kind: 'thing' }),
    ...entries('i me my mine', { kind: 'speaker' }),
    ...entries('they them their theirs', { kind: 'many' }),
  }),
)

function entries(words: string, pronoun: Pronoun): Record<string, Pronoun> {
  return Object.fromEntries(words.split(' ').map(word => [word, pronoun]))
}

/** Sentences back that an antecedent may lie. */
export const REACH = 3

export const pronounOf = (word: string): Pronoun | undefined => PRONOUNS.get(word.toLowerCase())

/** The pronoun as its candidates see it. */
export function askedOf(
  sentence: Sentence,
  index: number,
  at: number,
  read: Pronoun,
  quotation: number,
  children: readonly (readonly number[])[],
): Asked {
  const { tokens, block } = sentence
  const { deprel, head } = tokens[at]
  const isOwner = deprel === 'nmod:poss'
  const klass: PronounClass =
    read.kind === 'person' ? 0 : read.kind === 'thing' ? (isOwner ? 2 : 1) : isOwner ? 4 : 3
  const clause = clauseOf(sentence, at)
  const above = clause < 0 ? undefined : tokens[tokens[clause].head]
  const isSaid = above !== undefined && tokens[clause].deprel === 'ccomp' && isReportingVerb(above.lemma)
  return {
    sentence: index,
    token: at,
    quotation,
    block,
    klass,
    gender: read.gender,
    role: askedRole(roleOf(sentence, at)),
    isSubjectOfSaying: isSubjectOfSaying(sentence, at),
    clause: isOwner ? subjectClauseOf(sentence, clause, children) : head,
    sayingVerb: isSaid ? tokens[clause].head : -1,
    verbBeside:
      deprel.startsWith('nsubj') && above && tokens[clause].deprel.startsWith('advcl')
        ? tokens[clause].head
        : -1,
  }
}

const CLAUSES = /^(?:root|ccomp|advcl|acl|xcomp|csubj|parataxis)/

/** Head of the clause that a word stands in. */
export function clauseOf({ tokens }: Sentence, at: number): number {
  let clause = tokens[at].head
  while (clause >= 0 && !CLAUSES.test(tokens[clause].deprel)) {
    if (tokens[clause].deprel === 'conj' && /^(?:VERB|AUX)$/.test(tokens[clause].upos)) return clause
    clause = tokens[clause].head
  }
  return clause
}

/** Up from a clause without a subject to the one whose subject it shares: "Ortiz came to see his son". */
function subjectClauseOf(
  { tokens }: Sentence,
  clause: number,
  children: readonly (readonly number[])[],
): number {
  let at = clause
  while (at >= 0 && !children[at].some(c => tokens[c].deprel.startsWith('nsubj'))) {
    if (!/^(?:xcomp|advcl|conj|ccomp)/.test(tokens[at].deprel)) return clause
    at = tokens[at].head
  }
  return at
}

/** Whether number, gender and kind let the pronoun mean what a candidate does. */
export function mayTakeUp({ klass, gender }: Asked, candidate: Candidate): boolean {
  const { kind, isPlural } = candidate
  const isPerson =
    kind === KINDS.surePerson || kind === KINDS.person || kind === KINDS.human || kind === KINDS.he
  if (klass === 0) {
    if (
      isPlural ||
      kind === KINDS.thing ||
      kind === KINDS.bodyNoun ||
      kind === KINDS.it ||
      kind === KINDS.they
    )
      return false
    if (candidate.gender !== undefined && candidate.gender !== gender) return false
  } else if (klass < 3) {
    if (isPlural || isPerson || kind === KINDS.they) return false
  } else if (!isPlural && (kind === KINDS.thing || kind === KINDS.it || kind === KINDS.he)) return false
  return true
}

/** "As he left, Ortiz …": the subject of a clause that opens the sentence may well be that of the main clause behind it. */
export function looksForward({ tokens }: Sentence, at: number): boolean {
  const clause = tokens[at].head
  if (tokens[at].deprel !== 'nsubj' || clause < 0 || tokens[clause].deprel !== 'advcl') return false
  const main = tokens[clause].head
  if (main < clause) return false
  const subject = tokens.findIndex((t, i) => i > clause && t.head === main && t.deprel.startsWith('nsubj'))
  return subject >= 0 && tokens[subject].upos === 'PROPN'
}

/** "Ortiz suggested that he pay": who suggests or demands means somebody else to do it. */
function isAskedOfAnother({ tokens }: Sentence, at: number, candidate: number): boolean {
  const clause = tokens[at].head
  if (tokens[at].deprel !== 'nsubj' || clause < 0 || !/^VBP?$/.test(tokens[clause].xpos)) return false
  if (tokens[clause].deprel !== 'ccomp') return false
  if (tokens[candidate].head !== tokens[clause].head || tokens[candidate].deprel !== 'nsubj') return false
  return !tokens.some(t => t.head === clause && t.deprel === 'aux')
}

/** An object pronoun is not the subject of its own clause (Principle B); a possessive may be. */
export function isBarred(
  sentence: Sentence,
  { sentence: index, token: at }: Asked,
  candidate: Candidate,
): boolean {
  if (candidate.sentence !== index) return false
  const { tokens } = sentence
  if (tokens[at].deprel === 'nmod:poss') return false
  if (isAskedOfAnother(sentence, at, candidate.token)) return true
  const other = tokens[candidate.token]
  return (
    other.head === tokens[at].head ||
    other.head === at ||
    (tokens[at].deprel.startsWith('obl') && other.head === tokens[at].head)
  )
}

function isSubjectOfSaying({ tokens }: Sentence, at: number): boolean {
  const parent = tokens[tokens[at].head]
  return parent !== undefined && relationOf(tokens[at]) === 'nsubj' && isReportingVerb(parent.lemma)
}

/** Verbs whose "it" stands for nothing, or for what a whole clause says. */
const IMPERSONAL = new Set(
  'seem appear rain snow happen turn take matter help hurt get depend follow mean'.split(' '),
)

/** "it happens", "it seems": no thing does that. */
export function isImpersonal({ tokens }: Sentence, { token, klass }: Asked): boolean {
  const { head, deprel } = tokens[token]
  return klass === 1 && deprel === 'nsubj' && head >= 0 && IMPERSONAL.has(tokens[head].lemma.toLowerCase())
}

/** '"We back Ortiz," he said': whom quoted words name does not say them. */
export function isSpokenOf(asked: Asked, { quotation, sentence, kind }: Candidate): boolean {
  if (!asked.isSubjectOfSaying || asked.quotation > 0 || quotation === 0 || kind >= KINDS.human) return false
  return asked.sentence - sentence < 2
}

/** "He praised Ortiz", "He said Ortiz left": a name that the pronoun's clause holds behind it is another (Principle C). */
export function isNamedBelow({ tokens }: Sentence, { token, role }: Asked, name: number): boolean {
  const clause = tokens[token].head
  if (role !== 0 || name < token || clause < 0) return false
  let at = name
  while (at >= 0 && at !== clause) at = tokens[at].head
  return at === clause
}

/** Nouns for people that are in no table of roles, by their endings. */
export const isHuman = (lemma: string): boolean =>
  roles().has(lemma) || /(?:man|woman|ist|person|ician)$/.test(lemma)
