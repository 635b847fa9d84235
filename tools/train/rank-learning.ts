// Teaches a hidden layer over sparse rows which of several candidates is right: AdaGrad on the likelihood of all right ones
// summed (Durrett and Klein 2013). What is drawn is drawn from one seed.
import { VECTOR_WIDTH } from '../../src/encoder/encoder'
import { HIDDEN, WEIGHT_COUNT } from '../../src/names/coreference/ranking'
import { FEATURE_COUNT } from '../../src/names/coreference/rows'
import type { Example } from './coreference-examples'

const ROW = HIDDEN + 1
const OUT = (FEATURE_COUNT + VECTOR_WIDTH) * ROW

/** Further rounds learn the documents by heart. */
const LEARNING = {
  rounds: 8,
  rate: 0.05,
  ridge: 0.0001,
  /** Share of the features of an example that are left out each time. */
  dropped: 0.2,
}

export function learnRanking(examples: readonly Example[], learning = LEARNING): number[] {
  const { rounds, rate, ridge, dropped } = learning
  const draw = drawing(7)
  const weights = new Float64Array(WEIGHT_COUNT)
  for (let i = 0; i < OUT; i++) if (i % ROW !== HIDDEN) weights[i] = (draw() - 0.5) * 0.1
  for (let h = 0; h < HIDDEN; h++) weights[OUT + h] = h % 2 === 0 ? 0.4 : -0.4
  const squares = new Float64Array(WEIGHT_COUNT).fill(0.01)
  const order = examples.map((_, i) => i)
  let pace = rate
  const step = (at: number, gradient: number) => {
    const g = gradient + ridge * weights[at]
    squares[at] += g * g
    weights[at] -= (pace * g) / Math.sqrt(squares[at])
  }
  const base = new Float64Array(ROW)
  const slope = new Float64Array(HIDDEN)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(draw() * (i + 1))
      ;[order[i], order[j]] = [order[j], order[i]]
    }
    order.forEach((index, turn) => {
      pace = rate * (1 - (round + turn / order.length) / rounds) + 1e-4
      const { own, rows, vector, right } = examples[index]
      const kept = rows.map(row => row.filter(() => draw() >= dropped))
      base.fill(0)
      for (const row of own) for (let h = 0; h < ROW; h++) base[h] += weights[row * ROW + h]
      for (let k = 0; k < VECTOR_WIDTH; k++)
        for (let h = 0, at = (FEATURE_COUNT + k) * ROW; h < ROW; h++) base[h] += weights[at + h] * vector[k]
      const sums = kept.map((row, i) => {
        const sum = Float64Array.from(base)
        if (i < rows.length - 1) sum[HIDDEN] = 0
        for (const f of row) for (let h = 0, at = f * ROW; h < ROW; h++) sum[h] += weights[at + h]
        return sum
      })
      const scores = sums.map(sum => {
        let score = sum[HIDDEN]
        for (let h = 0; h < HIDDEN; h++) if (sum[h] > 0) score += sum[h] * weights[OUT + h]
        return score
      })
      const top = Math.max(...scores)
      const powers = scores.map(score => Math.exp(score - top))
      const total = powers.reduce((sum, p) => sum + p, 0)
      const held = right.reduce((sum, i) => sum + powers[i], 0)
      slope.fill(0)
      let slopeOfNone = 0
      const outer = new Float64Array(HIDDEN)
      kept.forEach((row, i) => {
        const wanted = right.includes(i) ? powers[i] / Math.max(held, 1e-12) : 0
        const gradient = powers[i] / total - wanted
        if (Math.abs(gradient) < 1e-4) return
        const sum = sums[i]
        if (i === rows.length - 1) slopeOfNone = gradient
        for (let h = 0; h < HIDDEN; h++) {
          if (sum[h] <= 0) continue
          outer[h] += gradient * sum[h]
          const g = gradient * weights[OUT + h]
          slope[h] += g
          for (const f of row) step(f * ROW + h, g)
        }
        for (const f of row) step(f * ROW + HIDDEN, gradient)
      })
      for (const f of own) {
        for (let h = 0; h < HIDDEN; h++) if (slope[h] !== 0) step(f * ROW + h, slope[h])
        if (slopeOfNone !== 0) step(f * ROW + HIDDEN, slopeOfNone)
      }
      for (let k = 0; k < VECTOR_WIDTH; k++) {
        const at = (FEATURE_COUNT + k) * ROW
        for (let h = 0; h < HIDDEN; h++) if (slope[h] !== 0) step(at + h, slope[h] * vector[k])
        if (slopeOfNone !== 0) step(at + HIDDEN, slopeOfNone * vector[k])
      }
      for (let h = 0; h < HIDDEN; h++) if (outer[h] !== 0) step(OUT + h, outer[h])
    })
  }
  return [...weights]
}

/** Numbers from 0 to 1, the same each time (Numerical Recipes' generator). */
function drawing(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
