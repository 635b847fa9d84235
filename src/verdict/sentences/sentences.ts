// Each sentence of a statement beside the sentence of the sources that answers it best.
import { bridge } from '../../align/pair-context'
import { findSlots } from '../../align/slots'
import { alignTerms } from '../../align/term-pairs'
import type { JudgeContext } from '../../judge/judge'
import { type ClaimView, type Term, viewClaims, viewSentences } from '../../terms/claim-terms'
import { termRelations } from '../../terms/term-relation'
import type { Document, Entity, EntityType, Reason } from '../../types'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { type Comparison, coverOf, share } from './cover'
import { differenceOf } from './explain'
import { type Weighed, weigh } from './features'

const NOTHING: JudgeContext['told'] = { a: [], b: [] }

/** A sentence of the statement with its best answer and what speaks for and against it. */
export interface Answer {
  readonly statement: ClaimView
  readonly comparison: Comparison
  readonly weighed: Weighed
  /** Why the two cannot both be true, should that be the verdict. */
  difference(): Reason[]
  /** What judges may ask beyond the two sentences. */
  readonly context: Pick<
    JudgeContext,
    'absences' | 'elsewhere' | 'told' | 'aside' | 'weight' | 'sameEntity' | 'areTwo'
  >
}

/** One answer for each sentence of the statement that makes a claim; none when no source says anything. */
export function compareSentences(
  statement: Document,
  sources: readonly Document[],
  likeness?: (a: Entity, b: Entity) => number,
): Answer[] {
  const stated = viewClaims(statement)
  const sentences = viewSentences(stated)
  const compounds = new Map<Term, Lexeme>()
  for (const view of sentences) addCompounds(view, compounds)
  const read = sources.map(document => {
    const views = viewClaims(document)
    const others = viewSentences(views)
    for (const view of others) addCompounds(view, compounds)
    return {
      document,
      sentences: others,
      // The bridge knows the terms of the views that it is given, so whole sentences go in beside the claims.
      across: bridge([...stated, ...sentences], [...views, ...others], [statement, document], likeness),
    }
  })
  return sentences.flatMap(sentence => {
    const passage = sentence.terms.map(() => 0)
    let best:
      | (Omit<Answer, 'weighed'> & { score: number; weigh: (passage: readonly number[]) => Weighed })
      | undefined
    read.forEach(({ document, sentences: others, across }) => {
      const relate = termRelations({
        sameEntity: across.sameEntity,
        areTwo: across.areTwo,
        typeOf: (side, term) => typeOf(side === 'a' ? statement : document, term),
        compoundOf: term => compounds.get(term),
      })
      for (const other of others) {
        const terms = alignTerms(sentence, other, across)
        const comparison = {
          statement: sentence,
          source: other,
          terms,
          slots: findSlots(sentence, other, terms),
        }
        const cover = coverOf(comparison, relate)
        cover.scores.forEach((score, i) => {
          passage[i] = Math.max(passage[i], score)
        })
        const score = share(sentence, cover.scores)
        if (best && best.score >= score) continue
        best = {
          statement: sentence,
          comparison,
          score,
          context: {
            absences: [],
            elsewhere: NOTHING,
            aside: NOTHING,
            told: NOTHING,
            weight: across.weight,
            sameEntity: across.sameEntity,
            areTwo: across.areTwo,
          },
          weigh: whole => weigh(comparison, cover, whole, relate),
          difference: () => differenceOf(comparison, cover, relate),
        }
      }
    })
    if (!best) return []
    const { score, weigh: weighBy, ...answer } = best
    return [{ ...answer, weighed: weighBy(passage) }]
  })
}

/** Nouns with the noun before them as one word, "prison cell", "dining room": what dictionaries may have as such. */
function addCompounds({ terms, sentence: { tokens } }: ClaimView, into: Map<Term, Lexeme>): void {
  for (const term of terms) {
    const before = tokens[term.index - 1]
    if (term.kind !== 'word' || before?.head !== term.index) continue
    if (before.deprel === 'compound' || before.deprel === 'amod')
      into.set(term, lexeme(`${before.lemma} ${term.head.lemma}`, term.head.upos))
  }
}

const typeOf = (document: Document, term: Term): EntityType | undefined =>
  document.entities.find(entity => entity.id === term.entity)?.type
