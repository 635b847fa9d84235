/** The network over a few sentences at once: tags, scores of every arc, relations of chosen arcs. */
import { embedWords, type Input } from './embedding'
import { ARC_LIMIT, ARC_SCALE, LONGEST, type Matrix, type Model, packColumn, STATE_SCALE } from './model'

/** Least value that enters the arc product on its signed side. */
const ARC_FLOOR = -ARC_LIMIT / ARC_SCALE
/** Of the association of tag and relation in the treebank (pointwise mutual information); the best of a few tried. */
const AGREEMENT_WEIGHT = 0.2
/** A score that no other comes near. */
const CERTAIN = 1e4
/** Greatest 16-bit number. */
const NO_LIMIT = 32767

/**
 * Runs the layers over sentences of at most `LONGEST` words together; the functions below read the results.
 * @returns the number of words
 */
export function encode(model: Model, sentences: readonly (readonly Input[])[]): number {
  const { kernel, buffers, hidden } = model
  const rows = embedWords(model, sentences)
  model.layers.forEach((matrix, i) => {
    const to = layerBuffer(model, i)
    if (i > 0) multiply(model, layerBuffer(model, i - 1), matrix, buffers.gates, rows)
    let start = 0
    for (const { length } of sentences) {
      const unit = start * hidden
      const highway = i > 0 ? 1 : 0
      kernel.recur(
        buffers.gates + unit * 24,
        buffers.states + unit * 8,
        to + unit * 4,
        length,
        hidden,
        highway,
        STATE_SCALE,
      )
      start += length
    }
  })
  return rows
}

/** Scores every tag of every word; `chooseTags` picks. */
export function scoreTags(model: Model, rows: number): void {
  const { buffers, middleTag, topTag, floats } = model
  multiply(model, layerBuffer(model, model.layers.length - 2), middleTag, buffers.middleTags, rows)
  multiply(model, layerBuffer(model, model.layers.length - 1), topTag, buffers.topTags, rows)
  const count = rows * topTag.blocks * 8
  const [middle, top] = [buffers.middleTags / 4, buffers.topTags / 4]
  for (let i = 0; i < count; i++) floats[top + i] += floats[middle + i]
}

/** Makes ready for `scoreArcs` and `scoreLabels`: what each word is like as a dependent and as a head. */
export function prepareArcs(model: Model, rows: number): void {
  const { kernel, buffers, heads, arcBilinear, arc } = model
  const stride = heads.blocks * 32
  const eighths = arc / 8
  multiply(model, layerBuffer(model, model.layers.length - 1), heads, buffers.heads, rows)
  kernel.rectify(buffers.heads, stride, buffers.dependent, rows, eighths, 0, STATE_SCALE, NO_LIMIT)
  multiply(model, buffers.dependent, arcBilinear, buffers.bilinear, rows)
  kernel.rectify(
    buffers.bilinear,
    arc * 4,
    buffers.dependent16,
    rows,
    eighths,
    ARC_FLOOR,
    ARC_SCALE,
    ARC_LIMIT,
  )
  kernel.rectify(buffers.heads + arc * 4, stride, buffers.head16, rows, eighths, 0, ARC_SCALE, ARC_LIMIT)
  multiply(model, buffers.dependent16, model.distance, buffers.distances, rows)
}

/**
 * Scores of the arcs of the sentence of `count` words that begins at row `start`:
 * `[dependent * (count + 1) + head]`, head 0 = root, head k = its word k - 1; a word is never its own head.
 */
export function scoreArcs(model: Model, start: number, count: number): Float32Array {
  const { kernel, buffers, arc, ints, floats, distance, buckets } = model
  packColumn(ints, buffers.packed, 0, model.arcRoot, 0, arc)
  for (let row = 0; row < count; row++)
    packColumn(ints, buffers.packed, row + 1, ints, buffers.head16 / 2 + (start + row) * arc, arc)
  const blocks = Math.ceil((count + 1) / 8)
  const from = buffers.dependent16 + start * arc * 2
  kernel.multiply(from, buffers.packed, buffers.arcs, count, arc / 2, blocks, model.arcScale, model.noBias)
  const scores = new Float32Array(count * (count + 1))
  for (let row = 0; row < count; row++) {
    const arcs = buffers.arcs / 4 + row * blocks * 8
    const distances = buffers.distances / 4 + (start + row) * distance.blocks * 8
    const to = row * (count + 1)
    scores[to] = floats[arcs] + floats[distances]
    for (let head = 0; head < count; head++)
      scores[to + head + 1] = floats[arcs + head + 1] + floats[distances + buckets[head - row + LONGEST]]
    scores[to + row + 1] = Number.NEGATIVE_INFINITY
  }
  return scores
}

/**
 * Index of the best relation of each word to its head.
 * @param heads row of the head of each row; -1 = root
 */
export function scoreLabels(model: Model, heads: readonly number[]): number[] {
  const { kernel, buffers, label, labelOut, floats, arc, labelRoot } = model
  const rows = heads.length
  const width = model.heads.blocks * 8
  const first = buffers.heads / 4 + 2 * arc
  for (let row = 0, to = buffers.sums / 4; row < rows; row++, to += label) {
    const dependent = first + row * width
    const head = first + heads[row] * width + label
    if (heads[row] < 0) for (let k = 0; k < label; k++) floats[to + k] = floats[dependent + k] + labelRoot[k]
    else for (let k = 0; k < label; k++) floats[to + k] = floats[dependent + k] + floats[head + k]
  }
  kernel.rectify(buffers.sums, label * 4, buffers.label16, rows, label / 8, 0, STATE_SCALE, NO_LIMIT)
  multiply(model, buffers.label16, labelOut, buffers.labels, rows)
  const columns = labelOut.blocks * 8
  for (let row = 0; row < rows; row++)
    floats[buffers.labels / 4 + row * columns + model.rootLabel] = heads[row] < 0 ? CERTAIN : -CERTAIN
  return bestColumns(floats, buffers.labels, rows, columns, model.labels.length)
}

/**
 * Index of the best tag of each word: of its likeliest tags the one that goes best with its likeliest relations, since
 * "up" is an adverb or a preposition by what it hangs from. Call after `scoreLabels`.
 */
export function chooseTags(model: Model, rows: number): number[] {
  const { floats, buffers, agreement } = model
  const tagWidth = model.topTag.blocks * 8
  const labelWidth = model.labelOut.blocks * 8
  const factor = AGREEMENT_WEIGHT * agreement.scales[0]
  const chosen: number[] = []
  for (let row = 0; row < rows; row++) {
    const tagsAt = buffers.topTags / 4 + row * tagWidth
    const labelsAt = buffers.labels / 4 + row * labelWidth
    const tags = likeliest(floats, tagsAt, model.tags.length)
    const labels = likeliest(floats, labelsAt, model.labels.length)
    let best = tags[0]
    let most = Number.NEGATIVE_INFINITY
    for (const tag of tags)
      for (const label of labels) {
        const agreed = agreement.values[tag * agreement.columns + label] * factor
        const score = floats[tagsAt + tag] + floats[labelsAt + label] + agreed
        if (score > most) {
          most = score
          best = tag
        }
      }
    chosen.push(best)
  }
  return chosen
}

/** The three greatest of `count` numbers, greatest first. */
function likeliest(floats: Float32Array, at: number, count: number): [number, number, number] {
  let [first, second, third] = [0, 0, 0]
  let [one, two, three] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let k = 0; k < count; k++) {
    const score = floats[at + k]
    if (score <= three) continue
    if (score > two) {
      third = second
      three = two
      if (score > one) {
        second = first
        two = one
        first = k
        one = score
      } else {
        second = k
        two = score
      }
    } else {
      third = k
      three = score
    }
  }
  return [first, second, third]
}

function multiply({ kernel }: Model, from: number, matrix: Matrix, to: number, rows: number): void {
  kernel.multiply(from, matrix.at, to, rows, matrix.pairs, matrix.blocks, matrix.scale, matrix.bias)
}

function layerBuffer({ buffers }: Model, layer: number): number {
  return layer % 2 === 0 ? buffers.even : buffers.odd
}

function bestColumns(
  floats: Float32Array,
  at: number,
  rows: number,
  width: number,
  columns: number,
): number[] {
  const best: number[] = []
  for (let row = 0, from = at / 4; row < rows; row++, from += width) {
    let choice = 0
    for (let k = 1; k < columns; k++) if (floats[from + k] > floats[from + choice]) choice = k
    best.push(choice)
  }
  return best
}
