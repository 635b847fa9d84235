/** The heads over a few sentences at once: tags, scores of every arc, relations of chosen arcs. Rows are roots and words. */
import { WIDTH } from '../encoder/encoder'
import { DISTANCES, type Model } from './model'

/** Index of the best tag of each row; makes ready for `scoreArcs` and `scoreLabels`. Call after `encode`. */
export function scoreWords(model: Model, rows: number): number[] {
  const { kernel, at: trunk } = model.encoder
  const { at } = model
  kernel.quantise(trunk.words, rows, WIDTH)
  kernel.multiply(model.tag, at.tags, rows)
  kernel.multiply(model.arcDependent, at.dependents, rows)
  kernel.multiply(model.arcHead, at.heads, rows)
  kernel.multiply(model.labelDependent, at.labelDependents, rows)
  kernel.multiply(model.labelHead, at.labelHeads, rows)
  kernel.activate(at.heads, rows, model.arcHead.width)
  kernel.activate(at.dependents, rows, model.arcDependent.width)
  kernel.multiply(model.arcBilinear, at.products, rows)
  return bestColumns(kernel.floats, at.tags, rows, model.tag.width, model.tags.length)
}

/**
 * Scores of the arcs of the sentence of `count` words whose root is row `start`:
 * `[dependent * (count + 1) + head]`, head 0 = root, head k = its word k - 1; a word is never its own head.
 */
export function scoreArcs(
  { encoder, at, distance, arcHead }: Model,
  start: number,
  count: number,
): Float32Array {
  const { floats } = encoder.kernel
  const { width } = arcHead
  const scores = new Float32Array(count * (count + 1))
  for (let dependent = 1; dependent <= count; dependent++) {
    const product = at.products + (start + dependent) * width
    const row = (dependent - 1) * (count + 1)
    for (let head = 0; head <= count; head++) {
      if (head === dependent) {
        scores[row + head] = Number.NEGATIVE_INFINITY
        continue
      }
      const other = at.heads + (start + head) * width
      let sum = 0
      for (let k = 0; k < width; k++) sum += floats[product + k] * floats[other + k]
      const far = Math.max(-DISTANCES, Math.min(DISTANCES, head - dependent))
      scores[row + head] = sum + distance[far + DISTANCES]
    }
  }
  return scores
}

/**
 * Index of the best relation of each row to its head.
 * @param heads row of the head of each row, of a root its own
 * @param roots whether the head of each row is a root
 */
export function scoreLabels(model: Model, heads: readonly number[], roots: readonly boolean[]): number[] {
  const { kernel } = model.encoder
  const { floats } = kernel
  const { at, labelOut, labelDependent } = model
  const { width } = labelDependent
  const rows = heads.length
  for (let row = 0; row < rows; row++) {
    const dependent = at.labelDependents + row * width
    const head = at.labelHeads + heads[row] * width
    const to = at.sums + row * width
    for (let k = 0; k < width; k++) floats[to + k] = floats[dependent + k] + floats[head + k]
  }
  kernel.activate(at.sums, rows, width)
  kernel.multiply(labelOut, at.labels, rows)
  for (let row = 0; row < rows; row++)
    floats[at.labels + row * labelOut.width + model.rootLabel] = roots[row] ? CERTAIN : -CERTAIN
  return bestColumns(floats, at.labels, rows, labelOut.width, model.labels.length)
}

/** A score that no other comes near. */
const CERTAIN = 1e4

function bestColumns(
  floats: Float32Array,
  at: number,
  rows: number,
  width: number,
  columns: number,
): number[] {
  const best: number[] = []
  for (let row = 0, from = at; row < rows; row++, from += width) {
    let choice = 0
    for (let k = 1; k < columns; k++) if (floats[from + k] > floats[from + choice]) choice = k
    best.push(choice)
  }
  return best
}
