/** The words of an article that may speak of something spoken of elsewhere: names, noun phrases, pronouns, years. */
import { wordVector } from '../../syntax/vectors'
import type { Sentence, Token } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import { nounOfName } from '../mentions/name-nouns'
import { roles } from '../tables'
import { determinerOf } from './determiners'
import { nounField } from './noun-field'
import { isPersonNoun } from './pronouns'
import { roleOf } from './roles'

export const KLASSES = {
  he: 0,
  it: 1,
  its: 2,
  they: 3,
  their: 4,
  i: 5,
  we: 6,
  you: 7,
  this: 8,
  self: 9,
  some: 10,
  person: 11,
  body: 12,
  place: 13,
  named: 14,
  the: 15,
  thisNoun: 16,
  own: 17,
  a: 18,
  bare: 19,
  inner: 20,
  figure: 21,
} as const
export const KLASS_COUNT = 22

/** 0 not known, 1 one, 2 several. */
export type Count = 0 | 1 | 2
/** 0 not known, 1 a man, 2 a woman, 3 somebody, 4 no person. */
export type Sex = 0 | 1 | 2 | 3 | 4

export interface Spot {
  readonly sentence: number
  /** Its head. */
  readonly token: number
  /** First and last word of what stands before the head with it, and the head or name. */
  readonly from: number
  readonly to: number
  readonly klass: number
  /** Lemma of the head; of a name its last word. */
  readonly head: string
  /** The phrase up to the head, without an article. */
  readonly phrase: string
  /** Lemmas of what modifies the head. */
  readonly modifiers: readonly string[]
  readonly count: Count
  readonly sex: Sex
  readonly determiner: number
  readonly role: number
  readonly quotation: number
  readonly block: number
  /** WordNet's file of what the head mostly means; 0 where not known. */
  readonly field: number
  readonly mention?: MentionDraft
  readonly draft?: EntityDraft
  /** Words of a name. */
  readonly words: readonly string[]
  /** The verb or noun it hangs from. */
  readonly above: number
  readonly isInMainClause: boolean
  readonly vector: Float32Array
}

const PRONOUNS: ReadonlyMap<string, readonly [klass: number, count: Count, sex: Sex]> = new Map(
  (
    [
      ['he him his', KLASSES.he, 1, 1],
      ['she her hers', KLASSES.he, 1, 2],
      ['it', KLASSES.it, 1, 4],
      ['its', KLASSES.its, 1, 4],
      ["they them 'em", KLASSES.they, 2, 0],
      ['their theirs', KLASSES.their, 2, 0],
      ['i me my mine', KLASSES.i, 1, 3],
      ["we us our ours 's", KLASSES.we, 2, 3],
      ['you your yours ye', KLASSES.you, 0, 3],
      ['this that', KLASSES.this, 1, 4],
      ['these those', KLASSES.this, 2, 0],
      ['himself', KLASSES.self, 1, 1],
      ['herself', KLASSES.self, 1, 2],
      ['itself', KLASSES.self, 1, 4],
      ['themselves', KLASSES.self, 2, 0],
      ['myself', KLASSES.i, 1, 3],
      ['ourselves', KLASSES.we, 2, 3],
      ['yourself yourselves', KLASSES.you, 0, 3],
    ] as const
  ).flatMap(([words, ...rest]) => words.split(' ').map(word => [word, rest] as const)),
)

const TYPES: Readonly<Record<string, number>> = {
  person: KLASSES.person,
  organisation: KLASSES.body,
  place: KLASSES.place,
}

/** Words that hang inside a name or a fixed phrase. */
const INNER = /^(?:flat|fixed|goeswith|cc|punct|case|mark|reparandum)/

/** The spots of one sentence, in text order. */
export function spotsOf(
  sentence: Sentence,
  index: number,
  children: readonly (readonly number[])[],
  quoted: readonly number[],
  names: readonly MentionDraft[],
): Spot[] {
  const { tokens } = sentence
  const named = new Map<number, MentionDraft>()
  const covered = new Set<number>()
  for (const name of names) {
    // An adjective of nationality speaks of no country.
    if (name.type === 'nationality' && tokens[name.head].upos === 'ADJ') continue
    named.set(name.head, name)
    for (let at = name.from; at < name.to; at++) covered.add(at)
    // "The mayor Ana Ruiz" is one mention, whichever word the tree takes for its head.
    if (name.kind === 'name') covered.add(topOf(tokens, name))
  }
  const spots: Spot[] = []
  tokens.forEach((token, at) => {
    const name = named.get(at)
    if (name === undefined && (covered.has(at) || !isHead(token))) return
    const klass = klassOf(sentence, at, children, name)
    if (klass === undefined) return
    spots.push(spotAt(sentence, index, at, children, quoted[at], klass, name))
  })
  return spots
}

/** The noun that a name right behind it completes: the head of the phrase, where the name hangs from it; else the name's own. */
function topOf(tokens: readonly Token[], { from, head: name }: MentionDraft): number {
  const { deprel, head } = tokens[name]
  return /^(?:flat|appos)$/.test(deprel) && head === from - 1 && tokens[head].upos === 'NOUN' ? head : name
}

function isHead({ upos, deprel, xpos }: Token): boolean {
  if (INNER.test(deprel)) return false
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON') return !xpos.startsWith('W')
  if (upos === 'NUM') return !/^(?:nummod|compound)/.test(deprel)
  return upos === 'DET' && !/^det/.test(deprel)
}

function klassOf(
  sentence: Sentence,
  at: number,
  children: readonly (readonly number[])[],
  name: MentionDraft | undefined,
): number | undefined {
  const { upos, text, deprel, xpos } = sentence.tokens[at]
  if (name !== undefined && name.kind === 'name')
    return TYPES[name.entity?.type ?? name.type] ?? KLASSES.named
  if (upos === 'PRON' || upos === 'DET') {
    if (xpos === 'EX' || text.toLowerCase() === 'who') return undefined
    return PRONOUNS.get(text.toLowerCase())?.[0] ?? KLASSES.some
  }
  if (upos === 'NUM') return KLASSES.figure
  if (upos === 'PROPN' && name === undefined) return KLASSES.named
  if (deprel === 'compound' || deprel === 'nmod:desc') return KLASSES.inner
  const determiner = determinerOf(sentence, at, children)
  return [KLASSES.bare, KLASSES.the, KLASSES.thisNoun, KLASSES.a, KLASSES.own, KLASSES.bare, KLASSES.bare][
    determiner
  ]
}

const LEFT = /^(?:amod|compound|nummod|nmod:poss|nmod:desc|flat)/
/** Modifiers right of the head that are looked at, and words left of it. */
const MOST_LEFT = 8

function spotAt(
  sentence: Sentence,
  index: number,
  at: number,
  children: readonly (readonly number[])[],
  quotation: number,
  klass: number,
  name: MentionDraft | undefined,
): Spot {
  const { tokens, block } = sentence
  const token = tokens[at]
  const modifiers: string[] = []
  let from = name?.from ?? at
  const isPronoun = klass <= KLASSES.some
  if (!isPronoun)
    for (const child of children[at]) {
      const { deprel, lemma } = tokens[child]
      if (child < at && at - child < MOST_LEFT && (LEFT.test(deprel) || deprel === 'det')) {
        from = Math.min(from, child)
        if (deprel === 'nmod:poss' && children[child].length > 0) from = Math.min(from, children[child][0])
      }
      if (LEFT.test(deprel) || /^(?:nmod|acl)/.test(deprel)) modifiers.push(lemma.toLowerCase())
    }
  const to = Math.max(name?.to ?? at + 1, at + 1)
  const words: string[] = []
  if (klass >= KLASSES.person && klass <= KLASSES.named)
    for (let i = name?.from ?? at; i < to; i++) words.push(tokens[i].text.toLowerCase())
  const first = tokens[from].deprel === 'det' && from < at ? from + 1 : from
  const phrase = tokens
    .slice(first, to)
    .map(t => t.text.toLowerCase())
    .join(' ')
  const draft = name?.entity
  const lemma = token.lemma.toLowerCase()
  const top = name?.kind === 'name' ? topOf(tokens, name) : at
  const { head: above } = tokens[top]
  const above2 = above < 0 ? 'root' : tokens[above].deprel
  return {
    sentence: index,
    token: at,
    from,
    to,
    klass,
    head: words.length > 0 ? (words.at(-1) ?? lemma) : lemma,
    phrase: words.length > 0 ? words.join(' ') : phrase,
    modifiers,
    count: countOf(token, klass, draft),
    sex: sexTold(tokens[top], sexOf(token, klass, draft)),
    determiner: isPronoun ? 0 : determinerOf(sentence, at, children),
    role: roleOf(sentence, top),
    quotation,
    block,
    field: isPronoun ? 0 : nounField(words.length > 0 ? (nounOfName(phrase) ?? '') : lemma),
    mention: name,
    draft,
    words,
    above,
    isInMainClause: above2 === 'root',
    vector: wordVector(sentence, at),
  }
}

function countOf({ text, xpos }: Token, klass: number, draft: EntityDraft | undefined): Count {
  const known = PRONOUNS.get(text.toLowerCase())
  if (klass <= KLASSES.self && known) return known[1]
  if (klass === KLASSES.some) return 0
  if (draft?.isPlural || /S$/.test(xpos)) return 2
  return klass === KLASSES.body ? 0 : 1
}

/** "The actress Kim Lund": where the name does not tell it, what stands before it may. */
function sexTold({ lemma }: Token, sex: Sex): Sex {
  const told = sex === 3 ? roles().get(lemma.toLowerCase()) : undefined
  return told === undefined ? sex : told === 'male' ? 1 : 2
}

function sexOf({ text, lemma }: Token, klass: number, draft: EntityDraft | undefined): Sex {
  const known = PRONOUNS.get(text.toLowerCase())
  if (klass <= KLASSES.self && known) return known[2]
  if (klass === KLASSES.some || klass === KLASSES.figure) return 0
  if (draft !== undefined) {
    if (draft.gender !== undefined) return draft.gender === 'male' ? 1 : 2
    return draft.type === 'person' ? 3 : draft.isSure ? 4 : 0
  }
  if (klass <= KLASSES.named && klass >= KLASSES.person) return 0
  const noun = lemma.toLowerCase()
  const gender = roles().get(noun)
  if (gender !== undefined) return gender === 'male' ? 1 : 2
  return isPersonNoun(noun) ? 3 : 4
}
