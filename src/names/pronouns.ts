/**
 * Pronouns resolved where the antecedent is safe: candidates weighted by salience after Lappin and Leass (1994),
 * and an answer only when one of them stands well clear of the rest.
 */
import { relationOf } from '../syntax/tree'
import type { Sentence } from '../types'
import type { EntityDraft } from './entity-draft'
import { isReportingVerb } from './name-context'
import { type Gender, roles } from './tables'

/** Something a pronoun may take up: an entity, or a noun that names none (a rival that keeps an answer from being given). */
export interface Candidate {
  readonly entity?: EntityDraft
  readonly sentence: number
  readonly token: number
  readonly weight: number
  readonly quotation: number
  readonly kind: 'person' | 'thing' | 'any'
  readonly gender?: Gender
  readonly isPlural: boolean
}

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

export const pronounOf = (word: string): Pronoun | undefined => PRONOUNS.get(word.toLowerCase())

/** Sentences back that an antecedent may lie. */
export const REACH = 3
/** Salience halves with each sentence. */
const DECAY = 0.5
/** The second best must stay below this share of the best. */
const RIVAL: Readonly<Record<Pronoun['kind'], number>> = { person: 0.55, thing: 0.4, many: 0.4, speaker: 0 }
/** Below this salience nothing is near enough. */
const LEAST: Readonly<Record<Pronoun['kind'], number>> = { person: 20, thing: 60, many: 60, speaker: 0 }

/** Weight of a token by its place in the clause. */
export function weightOf({ tokens }: Sentence, token: number): number {
  const relation = tokens[token].deprel
  if (relation === 'nsubj' || relation === 'nsubj:pass' || relation === 'root') return 100
  if (relation === 'nsubj:outer' || relation === 'vocative') return 70
  if (relation === 'obj' || relation === 'iobj') return 60
  if (relation === 'conj') return tokens[tokens[token].head]?.deprel.startsWith('nsubj') ? 90 : 50
  if (relation === 'nmod:poss' || relation === 'appos') return 50
  if (relation.startsWith('obl')) return 45
  if (relation === 'compound' || relation === 'amod' || relation === 'nmod:desc' || relation === 'flat')
    return 20
  return 35
}

/** The entity that the pronoun safely stands for. */
export function resolvePronoun(
  sentence: Sentence,
  index: number,
  at: number,
  pronoun: Pronoun,
  candidates: readonly Candidate[],
  quotation: number,
  speaker: EntityDraft | undefined,
): EntityDraft | undefined {
  const salience = new Map<EntityDraft | Candidate, number>()
  const isSpeaker = isSubjectOfSaying(sentence, at)
  const isIt = sentence.tokens[at].text.toLowerCase() === 'it'
  if (isIt && !isSubjectOfDoing(sentence, at)) return undefined
  if (looksForward(sentence, at)) return undefined
  for (const candidate of candidates) {
    if (candidate.sentence > index || (candidate.sentence === index && candidate.token >= at)) continue
    if (index - candidate.sentence > REACH || !agrees(pronoun, candidate)) continue
    if (isBarred(sentence, index, at, candidate)) continue
    if (isIt && (candidate.entity ? !isSubjectHere(sentence, index, candidate) : candidate.sentence < index))
      continue
    // Who speaks is not "he" in his own words; and whom he speaks of does not say them.
    if (quotation > 0 && speaker !== undefined && candidate.entity === speaker) continue
    if (isSpeaker && quotation === 0 && candidate.quotation > 0 && index - candidate.sentence < 2) continue
    const key = candidate.entity ?? candidate
    const weight = candidate.weight * DECAY ** (index - candidate.sentence)
    salience.set(key, (salience.get(key) ?? 0) + weight)
  }
  const ranked = [...salience].sort((a, b) => b[1] - a[1])
  if (ranked.length === 0) return undefined
  const [best, weight] = ranked[0]
  if (!('mentions' in best) || weight < LEAST[pronoun.kind]) return undefined
  if (!mayBeMeant(pronoun, best)) return undefined
  // "A supports B's war and its aims": two bodies in one sentence are never safe.
  const isContested =
    pronoun.kind === 'thing' &&
    [...salience.keys()].some(
      key => key !== best && 'mentions' in key && isActor(key) && mentionedIn(key, index, candidates),
    )
  if (isContested) return undefined
  const rival = ranked[1]?.[1] ?? 0
  return rival <= weight * RIVAL[pronoun.kind] ? best : undefined
}

const mentionedIn = (draft: EntityDraft, sentence: number, candidates: readonly Candidate[]): boolean =>
  candidates.some(candidate => candidate.entity === draft && candidate.sentence === sentence)

/** What "it" safely takes up is a body or country; of other things too many nouns compete. */
const isActor = (draft: EntityDraft): boolean =>
  draft.isSure && (draft.type === 'organisation' || draft.type === 'place')

function agrees(pronoun: Pronoun, candidate: Candidate): boolean {
  if (pronoun.kind === 'many') return candidate.isPlural
  if (candidate.isPlural) return false
  if (pronoun.kind === 'person') {
    return (
      candidate.kind !== 'thing' && (candidate.gender === undefined || candidate.gender === pronoun.gender)
    )
  }
  return candidate.kind !== 'person'
}

/** A person by title, table or gender, or one spoken of so often that a slip is unlikely; a body or country for "it". */
const mayBeMeant = (pronoun: Pronoun, draft: EntityDraft): boolean =>
  pronoun.kind === 'person'
    ? draft.type === 'person' && (draft.isSure || draft.gender !== undefined || draft.mentions.length > 2)
    : isActor(draft)

/** Verbs whose "it" stands for nothing. */
const IMPERSONAL = new Set(
  'seem appear rain snow happen turn take matter help hurt get depend follow mean'.split(' '),
)

/** "it" does something: of "it is time", "it seems" and objects nobody can tell what they take up. */
function isSubjectOfDoing({ tokens }: Sentence, at: number): boolean {
  const parent = tokens[tokens[at].head]
  return (
    tokens[at].deprel === 'nsubj' && parent?.upos === 'VERB' && !IMPERSONAL.has(parent.lemma.toLowerCase())
  )
}

/** "it" is safe for the subject of its own sentence: "The White House said it would act". */
const isSubjectHere = ({ tokens }: Sentence, index: number, candidate: Candidate): boolean =>
  candidate.sentence === index && tokens[candidate.token].deprel === 'nsubj'

/** "As he left, Ortiz …": the subject of a clause that opens the sentence may well be that of the main clause behind it. */
function looksForward({ tokens }: Sentence, at: number): boolean {
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
  if (tokens[at].deprel !== 'nsubj' || clause < 0 || tokens[clause].xpos !== 'VB') return false
  if (tokens[clause].deprel !== 'ccomp') return false
  if (tokens[candidate].head !== tokens[clause].head || tokens[candidate].deprel !== 'nsubj') return false
  return !tokens.some(t => t.head === clause && t.deprel === 'aux')
}

/** An object pronoun is not the subject of its own clause (Principle B); a possessive may be. */
function isBarred(sentence: Sentence, index: number, at: number, candidate: Candidate): boolean {
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

/** Nouns for people that are in no table of roles, by their endings. */
const isHuman = (lemma: string): boolean =>
  roles().has(lemma) || /(?:man|woman|ist|person|ician)$/.test(lemma)

/** A noun as a rival candidate. */
export function nounCandidate(
  sentence: Sentence,
  index: number,
  token: number,
  quotation: number,
): Candidate {
  const { lemma, xpos } = sentence.tokens[token]
  const noun = lemma.toLowerCase()
  const isPerson = isHuman(noun)
  return {
    sentence: index,
    token,
    weight: weightOf(sentence, token),
    quotation,
    kind: isPerson ? 'person' : 'thing',
    gender: isPerson ? roles().get(noun) : undefined,
    isPlural: xpos === 'NNS' || xpos === 'NNPS',
  }
}
