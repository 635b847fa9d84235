/**
 * What speaks for a mention as the antecedent of a pronoun: indices into one table of learned weights.
 * Salience as Lappin and Leass (1994) reckon it, as features of a mention-ranking model (Denis and Baldridge 2008).
 */
import type { Sentence } from '../types'
import type { Gender } from './tables'

/** 0 he or she, 1 it, 2 its, 3 they or them, 4 their. */
export type PronounClass = 0 | 1 | 2 | 3 | 4

/** A mention that a pronoun may take up. */
export interface Candidate {
  readonly sentence: number
  readonly token: number
  readonly quotation: number
  readonly block: number
  /** Index into the roles of `roleOf`. */
  readonly role: number
  /** Index into `KINDS`. */
  readonly kind: number
  readonly isPlural: boolean
  readonly gender?: Gender
  /** Mentions so far of what it refers to. */
  readonly times: number
  /** `a`, `the`, `this`, a possessive, a number, none: index, 0 for what is no common noun. */
  readonly determiner: number
  readonly isInMainClause: boolean
  /** Head of the clause whose subject it is; -1 when it is none. */
  readonly subjectOf: number
  /** The first of the coordination it is a later member of; -1 when of none. */
  readonly joinedTo: number
}

/** The pronoun to be read, as far as every candidate sees it the same. */
export interface Asked {
  readonly sentence: number
  readonly token: number
  readonly quotation: number
  readonly block: number
  readonly klass: PronounClass
  readonly gender?: Gender
  readonly role: number
  readonly isSubjectOfSaying: boolean
  /** Head of the clause it stands in. */
  readonly clause: number
  /** The verb of saying or thinking that governs that clause; -1 when none does. */
  readonly sayingVerb: number
  /** The verb that the clause is told beside ("when he left", "after she won"), where the pronoun is its subject; -1 otherwise. */
  readonly verbBeside: number
}

export const KINDS = {
  surePerson: 0,
  person: 1,
  body: 2,
  place: 3,
  other: 4,
  nationality: 5,
  human: 6,
  bodyNoun: 7,
  thing: 8,
  he: 9,
  it: 10,
  they: 11,
} as const

const sizes = {
  distance: 4 * 5,
  role: 12 * 5,
  parallel: 5 * 4 * 3,
  kind: 12 * 5,
  number: 2 * 5,
  gender: 3,
  recency: 6 * 5,
  near: 5 * 3,
  first: 2 * 4,
  times: 5 * 3 * 2,
  determiner: 7 * 3,
  quotation: 5 * 3 * 2,
  sayer: 2 * 2 * 3,
  owner: 2 * 3,
  beside: 2 * 3,
  topic: 2 * 5,
  sayingKind: 12 * 2 * 2,
  block: 2 * 3,
  main: 2 * 4,
  none: 5,
  noneRole: 5 * 3,
  noneHead: 6 * 3,
  noneClause: 4,
  noneFirst: 2 * 3,
  noneChoice: 4 * 3,
  noneQuoted: 2 * 3,
} as const

type Block = keyof typeof sizes
const starts = (() => {
  const found: Record<string, number> = {}
  let at = 0
  for (const [name, size] of Object.entries(sizes)) {
    found[name] = at
    at += size
  }
  return { found, size: at }
})()
const start = (block: Block): number => starts.found[block]

/** Length of the table of weights. */
export const WEIGHT_COUNT = starts.size

const DISTANCE = start('distance')
const ROLE = start('role')
const PARALLEL = start('parallel')
const KIND = start('kind')
const NUMBER = start('number')
const GENDER = start('gender')
const RECENCY = start('recency')
const NEAR = start('near')
const FIRST = start('first')
const TIMES = start('times')
const DETERMINER = start('determiner')
const QUOTATION = start('quotation')
const SAYER = start('sayer')
const OWNER = start('owner')
const BESIDE = start('beside')
const TOPIC = start('topic')
const SAYING_KIND = start('sayingKind')
const BLOCK = start('block')
const MAIN = start('main')
const NONE = start('none')
const NONE_ROLE = start('noneRole')
const NONE_HEAD = start('noneHead')
const NONE_CLAUSE = start('noneClause')
const NONE_FIRST = start('noneFirst')
const NONE_CHOICE = start('noneChoice')
const NONE_QUOTED = start('noneQuoted')

const isOn = (condition: boolean): number => (condition ? 1 : 0)

/** 0 he, 1 it, 2 they. */
const familyOf = (klass: PronounClass): number => (klass === 0 ? 0 : klass < 3 ? 1 : 2)

/** Whether number and kind make the candidate one that the pronoun would take up at once. */
export function isApt(asked: Asked, { kind, isPlural, gender }: Candidate): boolean {
  const family = familyOf(asked.klass)
  if (family === 2) return isPlural || kind === KINDS.they
  if (isPlural || kind === KINDS.they) return false
  const isPerson =
    kind === KINDS.surePerson || kind === KINDS.person || kind === KINDS.human || kind === KINDS.he
  if (family === 1) return !isPerson && kind !== KINDS.nationality
  return (isPerson || kind === KINDS.other) && (gender === undefined || gender === asked.gender)
}

/**
 * The indices of what holds of a candidate, added to `into`.
 *
 * @param recency apt candidates between it and the pronoun
 * @param isFirst whether no apt candidate stands before it in its sentence
 */
export function candidateFeatures(
  asked: Asked,
  candidate: Candidate,
  recency: number,
  isFirst: boolean,
  into: number[],
): void {
  const { klass } = asked
  const family = familyOf(klass)
  const distance = Math.min(3, asked.sentence - candidate.sentence)
  const { role, kind } = candidate
  const coarse = coarseRole(role)
  const isName = kind <= KINDS.nationality
  into.push(
    DISTANCE + distance * 5 + klass,
    ROLE + role * 5 + klass,
    PARALLEL + (asked.role * 4 + coarse) * 3 + family,
    KIND + kind * 5 + klass,
    NUMBER + isOn(candidate.isPlural) * 5 + klass,
    RECENCY + Math.min(5, recency) * 5 + klass,
    FIRST + isOn(isFirst) * 4 + distance,
    TIMES + (timesStep(candidate.times) * 3 + family) * 2 + isOn(isName),
    QUOTATION +
      (quotationStep(asked.quotation, candidate.quotation) * 3 + family) * 2 +
      isOn(asked.isSubjectOfSaying),
    MAIN + isOn(candidate.isInMainClause) * 4 + distance,
    TOPIC + isOn(distance === 1 && coarse === 0 && asked.role === 0 && candidate.isInMainClause) * 5 + klass,
    SAYING_KIND + (kind * 2 + isOn(asked.isSubjectOfSaying)) * 2 + isOn(family === 1),
  )
  if (family === 0)
    into.push(GENDER + (candidate.gender === undefined ? 0 : candidate.gender === asked.gender ? 1 : 2))
  if (distance === 0) {
    const gap = asked.token - candidate.token
    into.push(NEAR + (gap < 4 ? 0 : gap < 8 ? 1 : gap < 16 ? 2 : 3) * 3 + family)
    const isSayer = asked.sayingVerb >= 0 && candidate.subjectOf === asked.sayingVerb
    into.push(SAYER + (isOn(isSayer) * 2 + isOn(asked.quotation > 0)) * 3 + family)
    into.push(BESIDE + isOn(asked.verbBeside >= 0 && candidate.subjectOf === asked.verbBeside) * 3 + family)
    into.push(OWNER + isOn(asked.role === 2 && candidate.subjectOf === asked.clause) * 3 + family)
  } else {
    into.push(NEAR + 4 * 3 + family)
    into.push(BLOCK + isOn(asked.block !== candidate.block) * 3 + family)
  }
  if (candidate.determiner > 0) into.push(DETERMINER + candidate.determiner * 3 + family)
}

/** The indices of what speaks for no antecedent among the candidates. */
export function absenceFeatures(
  sentence: Sentence,
  asked: Asked,
  apt: number,
  children: readonly number[],
  into: number[],
): void {
  const { tokens } = sentence
  const family = familyOf(asked.klass)
  const head = tokens[tokens[asked.token].head]
  const upos = head === undefined ? 5 : ['VERB', 'ADJ', 'NOUN', 'AUX', 'ADV'].indexOf(head.upos)
  // "it is clear that", "it took years to": the clause behind is what "it" announces.
  const announces = children.some(
    c => c > asked.token && /^(?:csubj|ccomp|xcomp|advcl|expl)/.test(tokens[c].deprel),
  )
  into.push(
    NONE + asked.klass,
    NONE_ROLE + asked.role * 3 + family,
    NONE_HEAD + (upos < 0 ? 5 : upos) * 3 + family,
    NONE_FIRST + isOn(asked.token === 0) * 3 + family,
    NONE_CHOICE + Math.min(3, apt) * 3 + family,
    NONE_QUOTED + isOn(asked.quotation > 0) * 3 + family,
  )
  if (family === 1 && asked.role === 0)
    into.push(NONE_CLAUSE + isOn(announces) * 2 + isOn(head?.upos === 'VERB'))
}

/** 0 subject, 1 passive subject, 2 object, 3 oblique, 4 of another noun, 5 possessive, 6 in a list of subjects, 7 in another, 8 apposition, 9 part of a phrase, 10 root, 11 other. */
export function roleOf({ tokens }: Sentence, token: number): number {
  const { deprel, head } = tokens[token]
  if (deprel === 'nsubj' || deprel === 'nsubj:outer') return 0
  if (deprel === 'nsubj:pass') return 1
  if (deprel === 'obj' || deprel === 'iobj') return 2
  if (deprel.startsWith('obl')) return 3
  if (deprel === 'nmod:poss') return 5
  if (deprel === 'nmod:desc' || deprel === 'compound' || deprel === 'flat' || deprel === 'amod') return 9
  if (deprel.startsWith('nmod')) return 4
  if (deprel === 'conj') return tokens[head]?.deprel.startsWith('nsubj') ? 6 : 7
  if (deprel === 'appos') return 8
  return deprel === 'root' ? 10 : 11
}

/** 0 subject, 1 object, 2 owner, 3 other. */
function coarseRole(role: number): number {
  if (role < 2 || role === 6) return 0
  return role === 2 ? 1 : role === 5 ? 2 : 3
}

/** The same steps for the pronoun itself, with 4 for what hangs on another noun. */
export function askedRole(role: number): number {
  return role === 4 ? 4 : role < 2 || role === 6 ? 0 : role === 2 ? 1 : role === 5 ? 2 : 3
}

function timesStep(times: number): number {
  return times <= 1 ? 0 : times === 2 ? 1 : times <= 4 ? 2 : times <= 8 ? 3 : 4
}

function quotationStep(asked: number, candidate: number): number {
  if (asked === candidate) return asked === 0 ? 0 : 1
  return asked === 0 ? 2 : candidate === 0 ? 3 : 4
}
