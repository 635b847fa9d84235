/** The heads on the trunk: tags, and the biaffine scorers of trees (Dozat and Manning 2017). */
import { type Encoder, loadEncoder, placeTable } from '../encoder/encoder'
import { type Matrix, MOST_ROWS } from '../encoder/kernel'
import { type LemmaRules, readLemmaRules } from './lemmas'

export interface Model {
  readonly encoder: Encoder
  readonly lemmas: LemmaRules
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
  readonly labels: readonly string[]
  /** Index of the relation `root`. */
  readonly rootLabel: number
  readonly tag: Matrix
  readonly arcDependent: Matrix
  readonly arcHead: Matrix
  readonly arcBilinear: Matrix
  readonly labelDependent: Matrix
  readonly labelHead: Matrix
  readonly labelOut: Matrix
  /** What the place of a head adds to its score: for head - dependent from `-DISTANCES` to `DISTANCES`. */
  readonly distance: Float32Array
  /** Where in the kernel's floats the results lie, a row a word or root. */
  readonly at: {
    readonly tags: number
    readonly dependents: number
    readonly heads: number
    readonly products: number
    readonly labelDependents: number
    readonly labelHeads: number
    readonly sums: number
    readonly labels: number
  }
}

/** Distances beyond this count as this. */
export const DISTANCES = 24

let model: Model | undefined

/** The model, read on first use. */
export function loadModel(): Model {
  model ??= withHeads(loadEncoder())
  return model
}

/** The heads placed beside the trunk that they were trained with. */
export function withHeads(encoder: Encoder): Model {
  const { kernel, weights } = encoder
  const place = (name: string) => placeTable(kernel, weights.table(name))
  const rows = (matrix: Matrix) => kernel.reserve(MOST_ROWS * matrix.width)
  const tag = place('tag')
  const arcDependent = place('arcDependent')
  const arcHead = place('arcHead')
  const arcBilinear = place('arcBilinear')
  const labelDependent = place('labelDependent')
  const labelHead = place('labelHead')
  const labelOut = place('labelOut')
  return {
    encoder,
    lemmas: readLemmaRules(weights.lemmas),
    tags: weights.tags.map(splitTag),
    labels: weights.labels,
    rootLabel: weights.labels.indexOf('root'),
    tag,
    arcDependent,
    arcHead,
    arcBilinear,
    labelDependent,
    labelHead,
    labelOut,
    distance: weights.vector('distance'),
    at: {
      tags: rows(tag),
      dependents: rows(arcDependent),
      heads: rows(arcHead),
      products: rows(arcBilinear),
      labelDependents: rows(labelDependent),
      labelHeads: rows(labelHead),
      sums: rows(labelDependent),
      labels: rows(labelOut),
    },
  }
}

function splitTag(name: string): readonly [string, string] {
  const slash = name.indexOf('/')
  return [name.slice(0, slash), name.slice(slash + 1)]
}
