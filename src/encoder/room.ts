/** The limits of the encoder's kernels, and how they deal out their memory. Counts are of 32-bit floats. */

/** Rows that the buffer of activations holds; also the most pieces of a sentence. */
export const MOST_ROWS = 256
/** The widest row that can be quantised, and so the most inputs of a matrix. */
export const MOST_INPUTS = 1536

/** Columns of a panel of weights; outputs are padded to a multiple. */
export const PANEL = 8
/** The width of a head of attention. */
export const HEAD = 32
/** Inputs, and what is quantised, are a multiple. */
const STEP = 16
/** Floats in 64 bytes, to which all is aligned. */
const LINE = 16

/** What `reserve(count)` takes. */
export function roomOf(count: number): number {
  return Math.ceil(count / LINE) * LINE
}

/** What a matrix takes: its weights, four to a float, and three numbers an output. */
export function matrixRoom(inputs: number, outputs: number): number {
  const width = paddedOutputs(outputs)
  return roomOf((inputs * width) / 4) + 3 * roomOf(width)
}

/** Places for a matrix: its weights, and for each output a scale, a bias and where its sum starts. */
export function layMatrix(reserve: (count: number) => number, inputs: number, outputs: number) {
  const width = paddedOutputs(outputs)
  return {
    inputs,
    outputs,
    width,
    weights: reserve((inputs * width) / 4),
    scales: reserve(width),
    biases: reserve(width),
    starts: reserve(width),
  }
}

function paddedOutputs(outputs: number): number {
  return Math.ceil(outputs / PANEL) * PANEL
}

/** Deals out what lies from `first` to `end`, in order; throws RangeError when that is used up. */
export function dealer(first: number, end: number): (count: number) => number {
  let next = first
  return count => {
    const at = next
    if (!(count >= 0) || at + roomOf(count) > end) throw new RangeError(`no room for ${count} more floats`)
    next += roomOf(count)
    return at
  }
}

/** Throws RangeError where a matrix cannot be placed. */
export function checkMatrix(
  weights: Int8Array,
  inputs: number,
  scales: Float32Array,
  biases: Float32Array,
): void {
  if (!isWidth(inputs) || weights.length !== inputs * scales.length || biases.length !== scales.length)
    throw new RangeError(
      `a matrix of ${weights.length} weights, ${inputs} inputs, ${scales.length} scales and ${biases.length} biases`,
    )
}

/** Throws RangeError where so many rows cannot be quantised. */
export function checkRows(rows: number, width: number): void {
  if (!isWidth(width) || !(rows >= 0 && rows <= MOST_ROWS))
    throw new RangeError(`${rows} rows of ${width} activations`)
}

/** Throws RangeError where a product wants other activations than were quantised. */
export function checkProduct(
  inputs: number,
  rows: number,
  quantised: { readonly rows: number; readonly width: number },
): void {
  if (inputs !== quantised.width || !(rows >= 0 && rows <= quantised.rows))
    throw new RangeError(`${rows} rows of ${inputs}, but ${quantised.rows} of ${quantised.width} quantised`)
}

/** Throws RangeError where attention cannot be paid. */
export function checkHeads(rows: number, width: number): void {
  if (!(rows >= 0 && rows <= MOST_ROWS) || !(width > 0) || width % HEAD !== 0)
    throw new RangeError(`${rows} rows of ${width} in heads of ${HEAD}`)
}

function isWidth(width: number): boolean {
  return width > 0 && width <= MOST_INPUTS && width % STEP === 0
}
