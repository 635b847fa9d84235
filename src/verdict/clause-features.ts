// What speaks for a clause beside the counts of its sentence: what the search of its graph found, and how near in meaning the
// nearest that a text says is.
import { cosine, spanVector } from '../syntax/vectors'
import { contains } from '../text/spans'
import type { Document, Sentence } from '../types'
import type { ClauseAnswer } from './answers'

type Feature = readonly [name: string, value: (clause: ClauseAnswer, nearness: Nearness) => number]

/** Cosines between what is stated and what is told. */
export interface Nearness {
  /** Of the sentence that states the clause, with the nearest sentence, the second nearest, and the nearest claim. */
  readonly sentence: number
  readonly second: number
  readonly claim: number
}

const FEATURES: readonly Feature[] = [
  ['clause borne out in its places', ({ outcome }) => (outcome === 'supported' ? 1 : 0)],
  ['clause belied in its places', ({ outcome }) => (outcome === 'contradicted' ? 1 : 0)],
  ['clause without an anchor', ({ anchor }) => (anchor < 0 ? 1 : 0)],
  ['share of the clause borne out in place', ({ evidence }) => evidence.borne],
  ['share of the clause found nowhere', ({ evidence }) => evidence.lost],
  ['share of names and values found nowhere', ({ evidence }) => evidence.lostValues],
  ['known predicate that nothing bears out', ({ evidence }) => evidence.lostRoot],
  ['share that another stands for', ({ evidence }) => evidence.taken],
  ['values clash in place', ({ evidence }) => evidence.clashOfValues],
  ['words clash in place', ({ evidence }) => evidence.clashOfWords],
  ['predicates clash', ({ evidence }) => evidence.clashOfRoots],
  ['roles turned about in place', ({ evidence }) => evidence.turned],
  ['clause denied in place', ({ evidence }) => evidence.denied],
  ['clause with less certainty', ({ evidence }) => evidence.uncommitted],
  ['terms missing in place', ({ defects }) => Math.min(6, defects.filter(d => d.kind === 'missing').length)],
  ['nearness of the nearest sentence', (_, { sentence }) => sentence],
  ['nearness of the nearest claim', (_, { claim }) => claim],
  ['nearness of the nearest sentence over the next', (_, { sentence, second }) => sentence - second],
]

export const CLAUSE_FEATURES: readonly string[] = FEATURES.map(([name]) => name)

/** @param near see `nearnessOf` */
export function featuresOfClause(clause: ClauseAnswer, near: Nearness): number[] {
  return FEATURES.map(([, value]) => value(clause, near))
}

/** How near the sentences of a statement are to what texts say, by index. */
export function nearnessOf(statement: Document, sources: readonly Document[]): Nearness[] {
  const sentences = sources.flatMap(source => source.sentences.map(wholeOf))
  const claims = sources.flatMap(source =>
    source.claims.map(({ sentence, spans }) => {
      const { tokens } = source.sentences[sentence]
      const own = [...tokens.keys()].filter(i => spans.some(span => contains(span, tokens[i].span)))
      return spanVector(source.sentences[sentence], own)
    }),
  )
  return statement.sentences.map(sentence => {
    const own = wholeOf(sentence)
    const [first = 0, second = 0] = sentences.map(other => cosine(own, other)).sort((x, y) => y - x)
    return { sentence: first, second, claim: Math.max(0, ...claims.map(other => cosine(own, other))) }
  })
}

const wholeOf = (sentence: Sentence): Float32Array => spanVector(sentence, sentence.tokens.keys())
