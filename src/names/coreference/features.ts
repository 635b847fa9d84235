/**
 * What speaks for a mention as the antecedent of another, and for a mention being the first of what it speaks of: rows of one
 * table of learned weights. Mention ranking (Denis and Baldridge 2008) with features as in Durrett and Klein (2013).
 */
import { cosine } from '../../syntax/vectors'
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import { isReportingVerb } from '../mentions/name-context'
import { isKindOf, mayBeCalled } from '../mentions/name-nouns'
import type { Chain } from './chains'
import { FIELD_COUNT } from './noun-field'
import { F, familyOf, is, K, P, step } from './rows'
import { KLASSES, type Spot } from './spots'

export interface Context {
  readonly sentences: readonly Sentence[]
  readonly trees: readonly (readonly (readonly number[])[])[]
  readonly spots: readonly Spot[]
  /** Of each sentence its names. */
  readonly named: readonly (readonly MentionDraft[])[]
  /** Quotation → who says it. */
  readonly speakers: ReadonlyMap<number, EntityDraft>
}

const SENTENCES = [1, 2, 3, 4, 6, 10, 20]
const BETWEEN = [1, 2, 4, 7, 12, 25]
const CHAINS = [1, 2, 3, 5, 9]
const SIZES = [2, 3, 5, 9]
const COSINES = [0, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8]

/**
 * Rows for taking up one candidate.
 * @param chainsBetween chains mentioned since the candidate
 */
export function pairFeatures(
  { sentences, speakers }: Context,
  a: Spot,
  c: Spot,
  chain: Chain,
  between: number,
  chainsBetween: number,
  isLatest: boolean,
  into: number[],
): void {
  const f = familyOf(a.klass)
  const distance = a.sentence - c.sentence
  const { tokens } = sentences[a.sentence]
  into.push(
    P.klasses + a.klass * K + c.klass,
    P.sentences + step(distance, SENTENCES) * F + f,
    P.between + step(between, BETWEEN) * F + f,
    P.chainsBetween + step(chainsBetween, CHAINS) * F + f,
    P.counts + (a.count * 3 + (c.count === 0 ? chain.count : c.count)) * F + f,
    P.sexes + (a.sex * 5 + chain.sex) * F + f,
    P.size + step(chain.spots.length, SIZES) * F + f,
    P.role + c.role * F + f,
    P.roles + a.role * 12 + c.role,
    P.first + is(c.token === 0 || c.from === 0) * F + f,
    P.main + is(c.isInMainClause) * F + f,
    P.block + step(a.block - c.block, [1, 2, 3, 5]) * F + f,
    P.quotation + quotationStep(a.quotation, c.quotation) * F + f,
    P.isLatest + is(isLatest) * F + f,
    P.hasNoun + (is(chain.isNamed) * 2 + is(chain.isNoun)) * F + f,
    P.type + typeOf(chain) * F + f,
    P.cosine + step(cosine(a.vector, c.vector), COSINES) * F + f,
  )
  if (a.klass >= KLASSES.i && a.klass <= KLASSES.you && c.klass <= KLASSES.you) {
    const blocks = a.block - c.block
    const turn = blocks === 0 ? 0 : blocks === 1 ? 1 : blocks === 2 ? 2 : blocks % 2 === 0 ? 3 : 4
    const speaker = c.klass >= KLASSES.i ? c.klass - KLASSES.i : 3
    into.push(P.speaking + ((a.klass - KLASSES.i) * 4 + speaker) * 9 + turn)
    if (a.quotation === c.quotation && a.quotation > 0)
      into.push(P.speaking + ((a.klass - KLASSES.i) * 4 + speaker) * 9 + 5)
    if (distance === 0) into.push(P.speaking + ((a.klass - KLASSES.i) * 4 + speaker) * 9 + 6)
  }
  into.push(P.relation + relationBetween(tokens, a, c) * F + f)
  if (distance === 0) {
    const saying = sayingBetween(sentences[a.sentence], a, c)
    if (saying > 0) into.push(P.saying + saying * F + f)
  }
  if (a.klass >= KLASSES.person) {
    into.push(P.determiners + a.determiner * 7 + c.determiner)
    lexicalFeatures(a, c, chain, f, into)
  }
  into.push(P.fields + a.field * FIELD_COUNT + c.field)
  // Who speaks is seldom "he" in his own words, and whom quoted words name seldom says them.
  const speaker = a.quotation > 0 ? speakers.get(a.quotation) : undefined
  if (speaker !== undefined) into.push(P.speaker + (speaker === chain.draft ? 1 : 2) * F + f)
  if (a.quotation === 0 && c.quotation > 0 && distance < 2 && isSayer(tokens, a)) into.push(P.quotedSayer + f)
}

function isSayer(tokens: Sentence['tokens'], { token, above }: Spot): boolean {
  return above >= 0 && tokens[token].deprel.startsWith('nsubj') && isReportingVerb(tokens[above].lemma)
}

function typeOf({ draft }: Chain): number {
  if (draft === undefined) return 0
  return draft.type === 'person'
    ? draft.isSure
      ? 1
      : 2
    : draft.type === 'organisation'
      ? 3
      : draft.type === 'place'
        ? 4
        : 5
}

function quotationStep(asked: number, candidate: number): number {
  if (asked === candidate) return asked === 0 ? 0 : 1
  return asked === 0 ? 2 : candidate === 0 ? 3 : 4
}

/** How the two stand in the tree of one sentence. */
function relationBetween(tokens: Sentence['tokens'], a: Spot, c: Spot): number {
  if (a.sentence !== c.sentence) return 0
  if (a.above === c.token) {
    const { deprel } = tokens[a.token]
    if (deprel === 'appos') return 1
    if (deprel === 'conj') return 2
    return deprel === 'nmod:poss' ? 3 : 4
  }
  if (c.above === a.token) {
    const { deprel } = tokens[c.token]
    if (deprel.startsWith('nsubj')) return 5
    if (deprel === 'appos') return 1
    return deprel === 'nmod:poss' ? 6 : 7
  }
  if (a.above >= 0 && a.above === c.above) return 8
  if (isAbove(tokens, c.token, a.token)) return 9
  if (isAbove(tokens, a.token, c.token)) return 10
  return 11
}

function isAbove(tokens: Sentence['tokens'], above: number, below: number): boolean {
  let at = tokens[below].head
  while (at >= 0 && at !== above) at = tokens[at].head
  return at === above
}

/** 1 the candidate says the clause of the mention, 2 is the subject of the clause that it stands in. */
function sayingBetween({ tokens }: Sentence, a: Spot, c: Spot): number {
  if (!tokens[c.token].deprel.startsWith('nsubj')) return 0
  let clause = a.above
  let isOwn = true
  while (clause >= 0) {
    if (clause === c.above) return isOwn ? 2 : isReportingVerb(tokens[clause].lemma) ? 1 : 3
    if (/^(?:ccomp|advcl|acl|parataxis|csubj)/.test(tokens[clause].deprel)) isOwn = false
    clause = tokens[clause].head
  }
  return 0
}

function lexicalFeatures(a: Spot, c: Spot, chain: Chain, f: number, into: number[]): void {
  const isSameHead = a.head === c.head
  const inChain = chain.heads.has(a.head)
  into.push(
    P.headMatch +
      (isSameHead ? (a.count === c.count ? 1 : 2) : inChain ? 3 : c.klass <= KLASSES.some ? 4 : 0) * F +
      f,
    P.phrase + (a.phrase === c.phrase ? 1 : chain.phrases.has(a.phrase) ? 2 : 0) * F + f,
  )
  if (isSameHead || inChain) into.push(P.modifiers + modifierStep(a.modifiers, c.modifiers) * F + f)
  const isName = a.klass <= KLASSES.named
  const isNamed = c.klass >= KLASSES.person && c.klass <= KLASSES.named
  if (isName || isNamed) into.push(P.nameMatch + nameStep(a, c, isName, isNamed) * F + f)
  const { draft } = chain
  if (draft !== undefined && !isName) into.push(P.told + toldStep(draft, a) * F + f)
}

function modifierStep(a: readonly string[], c: readonly string[]): number {
  if (a.length === 0) return c.length === 0 ? 0 : 1
  if (c.length === 0) return 2
  const shared = a.filter(word => c.includes(word)).length
  return shared === a.length ? 3 : shared > 0 ? 4 : 5
}

function nameStep(a: Spot, c: Spot, isName: boolean, isNamed: boolean): number {
  if (isName && isNamed) {
    const shared = a.words.filter(word => word.length > 3 && c.words.includes(word)).length
    if (shared > 0) return shared === Math.min(a.words.length, c.words.length) ? 1 : 2
    const [short, long] = a.words.length < c.words.length ? [a, c] : [c, a]
    if (short.words.length === 1 && isInitials(short.words[0], long.words)) return 3
    return 0
  }
  const [name, noun] = isName ? [a, c] : [c, a]
  return name.words.includes(noun.head) ? 4 : 5
}

function isInitials(word: string, words: readonly string[]): boolean {
  const letters = words.filter(w => w.length > 2 || /^[a-z]$/.test(w)).map(w => w[0])
  return letters.length > 1 && word.replaceAll('.', '') === letters.join('')
}

function toldStep(draft: NonNullable<Chain['draft']>, { head }: Spot): number {
  if (draft.told.has(head)) return 1
  if (draft.nouns.has(head)) return 2
  if (isKindOf(draft.nouns, head)) return 3
  return mayBeCalled(draft.type, head) ? 4 : 0
}
