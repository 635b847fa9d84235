// Ridge logistic regression by Newton's method; nothing random.

import { logOdds, probabilityOf } from '../../src/words/weights'

export interface Row {
  readonly features: readonly number[]
  readonly label: 0 | 1
}

/** Newton's method has settled long before. */
const ROUNDS = 10

/** The intercept and a weight a feature, fitted on standardised features and given back for features as they are. */
export function fitLogistic(data: readonly Row[], ridge: number): number[] {
  const size = data[0]?.features.length ?? 0
  const mean = Array.from({ length: size }, (_, i) => average(data, i))
  const scale = mean.map(
    (m, i) => Math.sqrt(data.reduce((s, e) => s + (e.features[i] - m) ** 2, 0) / data.length) || 1,
  )
  const width = size + 1
  const rows = new Float64Array(data.length * width)
  data.forEach(({ features }, k) => {
    rows[k * width] = 1
    for (let i = 0; i < size; i++) rows[k * width + i + 1] = (features[i] - mean[i]) / scale[i]
  })
  let w = new Array<number>(width).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((x, i) => (i === 0 ? 0 : ridge * x))
    const hessian = w.map((_, i) => w.map((_, j) => (i === j && i > 0 ? ridge : 0)))
    for (let k = 0; k < data.length; k++) {
      const at = k * width
      let z = 0
      for (let i = 0; i < width; i++) z += rows[at + i] * w[i]
      const p = probabilityOf(z)
      const bend = p * (1 - p)
      for (let i = 0; i < width; i++) {
        gradient[i] += rows[at + i] * (p - data[k].label)
        const x = rows[at + i] * bend
        for (let j = 0; j <= i; j++) hessian[i][j] += x * rows[at + j]
      }
    }
    for (let i = 0; i < width; i++) for (let j = i + 1; j < width; j++) hessian[i][j] = hessian[j][i]
    const step = solve(hessian, gradient)
    w = w.map((x, i) => x - step[i])
  }
  const plain = w.slice(1).map((x, i) => x / scale[i])
  return [w[0] - plain.reduce((sum, x, i) => sum + x * mean[i], 0), ...plain]
}

/** The probability that weights give to features. */
export const logistic = (weights: readonly number[], features: readonly number[]): number =>
  probabilityOf(logOdds(weights, features))

const average = (data: readonly Row[], i: number): number =>
  data.reduce((sum, e) => sum + e.features[i], 0) / data.length

/** Gaussian elimination; the matrix is symmetric and positive definite, so no pivoting is needed. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]])
  rows.forEach((row, i) => {
    for (let k = i + 1; k < rows.length; k++) {
      const factor = rows[k][i] / row[i]
      for (let j = i; j < row.length; j++) rows[k][j] -= factor * row[j]
    }
  })
  const x = new Array<number>(rows.length).fill(0)
  for (let i = rows.length - 1; i >= 0; i--) {
    let rest = rows[i][rows.length]
    for (let j = i + 1; j < rows.length; j++) rest -= rows[i][j] * x[j]
    x[i] = rest / rows[i][i]
  }
  return x
}
