// What is known of a claim by itself, found once: who does what in it, where it stands, who says so, what its words mean.

import { rememberEach } from '../memo'
import { spanVector } from '../syntax/vectors'
import type { ClaimView } from '../terms/claim-terms'
import { eventIndex, participants } from '../terms/clause'
import { reportsMade } from '../terms/reports-made'
import { termAt } from '../terms/term-at'
import { contains } from '../text/spans'
import type { Sentence } from '../types'
import { unitVectorOf } from '../words/similarity'
import { VECTOR_DIMENSIONS } from '../words/vectors'

export interface Profile {
  /** Index of the term that says what happens; -1 when no term does. */
  readonly event: number
  /** Indices of the terms of those who do it and of those whom it is done to. */
  readonly agents: readonly number[]
  readonly patients: readonly number[]
  /** Index of the attribution that the claim makes or stands in; undefined where the article itself speaks. */
  readonly report: number | undefined
  /** It says that somebody said something. */
  readonly makesReport: boolean
  /** A title, an apposition, an event told by a noun: no verb states it. */
  readonly isNominal: boolean
  /** The mean of its words' vectors by how much they tell, of length one; zero where no word has a vector. */
  readonly meaning: Float32Array
  /** What its words say where they stand, and what its sentence says, as directions. */
  readonly said: Float32Array
  readonly around: Float32Array
}

export const profileOf = rememberEach((view: ClaimView): Profile => {
  const event = eventIndex(view)
  const roles = event < 0 ? { agents: [], patients: [] } : participants(view, event)
  const { claim, sentence } = view
  const [own] = reportsMade(view)
  const upos = event < 0 ? undefined : sentence.tokens[event].upos
  return {
    event: event < 0 ? -1 : termAt(view, event),
    ...roles,
    report: own ?? claim.attribution,
    makesReport: own !== undefined,
    isNominal: upos !== 'VERB' && upos !== 'AUX',
    meaning: meaningOf(view),
    said: saidBy(view),
    around: wholeOf(sentence),
  }
})

const wholeOf = rememberEach(
  (sentence: Sentence): Float32Array => spanVector(sentence, sentence.tokens.keys()),
)

function saidBy({ claim, sentence }: ClaimView): Float32Array {
  const { tokens } = sentence
  const own = [...tokens.keys()].filter(i => claim.spans.some(span => contains(span, tokens[i].span)))
  return spanVector(sentence, own)
}

/** The mean of the vectors of a claim's words by how much they tell; names are who they are, whatever else is called so. */
function meaningOf({ terms }: ClaimView): Float32Array {
  const sum = new Float32Array(VECTOR_DIMENSIONS)
  for (const { kind, lexeme, weight } of terms) {
    if (kind !== 'word') continue
    const vector = lexeme.rank === undefined ? undefined : unitVectorOf(lexeme.rank)
    if (vector) for (let d = 0; d < sum.length; d++) sum[d] += weight * vector[d]
  }
  return toUnitLength(sum)
}

function toUnitLength(vector: Float32Array): Float32Array {
  let norm = 0
  for (const x of vector) norm += x * x
  if (norm > 0) for (let d = 0; d < vector.length; d++) vector[d] /= Math.sqrt(norm)
  return vector
}

/** Cosine of two vectors of length one. */
export function cosineOf(x: Float32Array, y: Float32Array): number {
  let product = 0
  for (let d = 0; d < x.length; d++) product += x[d] * y[d]
  return product
}
