// Gradient-boosted trees for two and for three classes (Friedman 2001), with histograms and second-order steps (Chen & Guestrin 2016).
// Nothing is random: the same examples give the same trees.

export interface Example {
  readonly features: readonly number[]
  readonly weight: number
  /** What the three probabilities ought to be, given what they are: a partial label leaves the rest as it falls. */
  target(probabilities: readonly number[]): readonly number[]
}

/** A leaf is a number; a split sends what is below the threshold to the left. */
export type Tree =
  | number
  | { readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree }

export interface Growth {
  readonly rounds: number
  readonly depth: number
  readonly rate: number
  /** Shrinks leaves with little weight. */
  readonly ridge: number
  readonly fewestInLeaf: number
}

const CLASSES = [0, 1, 2]
const MOST_BINS = 24
const LEAST_GAIN = 1e-3

/** Trees whose sum is the log-odds of a label of 1. */
export function growBinaryTrees(
  examples: readonly { readonly features: readonly number[]; readonly label: number }[],
  growth: Growth,
): Tree[] {
  const { width, cuts, bins } = binned(examples)
  const scores = new Float64Array(examples.length)
  const [slope, bend] = [new Float64Array(examples.length), new Float64Array(examples.length)]
  const trees: Tree[] = []
  for (let round = 0; round < growth.rounds; round++) {
    examples.forEach(({ label }, n) => {
      const p = 1 / (1 + Math.exp(-scores[n]))
      slope[n] = p - label
      bend[n] = Math.max(1e-4, p * (1 - p))
    })
    const rows = Int32Array.from(examples, (_, n) => n)
    const tree = grow({ rows, slope, bend, bins, cuts, width }, growth, 0)
    trees.push(tree)
    examples.forEach(({ features }, n) => {
      scores[n] += leafOf(tree, features)
    })
  }
  return trees
}

/** Two numbers a node, in preorder: the feature asked for and the threshold, or -1 and the value of a leaf. */
export const spell = (tree: Tree): number[] =>
  typeof tree === 'number'
    ? [-1, Number(tree.toFixed(4))]
    : [tree.feature, tree.threshold, ...spell(tree.left), ...spell(tree.right)]

function binned(examples: readonly { readonly features: readonly number[] }[]) {
  const width = examples[0]?.features.length ?? 0
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(examples.map(e => e.features[f])))
  const bins = new Uint8Array(examples.length * width)
  examples.forEach((e, n) => {
    for (let f = 0; f < width; f++) bins[n * width + f] = binOf(e.features[f], cuts[f])
  })
  return { width, cuts, bins }
}

/** The trees of each class, in order. */
export function growTrees(examples: readonly Example[], growth: Growth): Tree[][] {
  const { width, cuts, bins } = binned(examples)
  const all = examples.reduce((sum, e) => sum + e.weight, 0)
  const scores = examples.map(() => [0, 0, 0])
  const trees: Tree[][] = [[], [], []]
  for (let round = 0; round < growth.rounds; round++) {
    const given = scores.map(probabilitiesOf)
    const wanted = examples.map((e, n) => e.target(given[n]))
    for (const k of CLASSES) {
      const slope = new Float64Array(examples.length)
      const bend = new Float64Array(examples.length)
      examples.forEach(({ weight }, n) => {
        const p = given[n][k]
        slope[n] = ((p - wanted[n][k]) * weight * examples.length) / all
        bend[n] = (Math.max(1e-4, p * (1 - p)) * weight * examples.length) / all
      })
      const rows = Int32Array.from(examples, (_, n) => n)
      const tree = grow({ rows, slope, bend, bins, cuts, width }, growth, 0)
      trees[k].push(tree)
      examples.forEach((e, n) => {
        scores[n][k] += leafOf(tree, e.features)
      })
    }
  }
  return trees
}

export function leafOf(tree: Tree, features: readonly number[]): number {
  let at = tree
  while (typeof at !== 'number') at = features[at.feature] < at.threshold ? at.left : at.right
  return at
}

export function probabilitiesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const e = scores.map(z => Math.exp(z - most))
  const all = e.reduce((sum, v) => sum + v, 0)
  return e.map(v => v / all)
}

interface Node {
  readonly rows: Int32Array
  readonly slope: Float64Array
  readonly bend: Float64Array
  readonly bins: Uint8Array
  readonly cuts: readonly (readonly number[])[]
  readonly width: number
}

function grow(node: Node, growth: Growth, depth: number): Tree {
  const { rows, slope, bend, bins, cuts, width } = node
  let [g, h] = [0, 0]
  for (const n of rows) {
    g += slope[n]
    h += bend[n]
  }
  const leaf = (-growth.rate * g) / (h + growth.ridge)
  if (depth >= growth.depth || rows.length < 2 * growth.fewestInLeaf) return leaf
  const split = bestSplit(node, growth, g, h)
  if (!split) return leaf
  const goesLeft = (n: number) => bins[n * width + split.feature] <= split.cut
  return {
    feature: split.feature,
    threshold: cuts[split.feature][split.cut],
    left: grow({ ...node, rows: rows.filter(goesLeft) }, growth, depth + 1),
    right: grow({ ...node, rows: rows.filter(n => !goesLeft(n)) }, growth, depth + 1),
  }
}

function bestSplit(
  { rows, slope, bend, bins, cuts, width }: Node,
  { ridge, fewestInLeaf }: Growth,
  g: number,
  h: number,
): { feature: number; cut: number } | undefined {
  const stride = MOST_BINS + 1
  const slopes = new Float64Array(width * stride)
  const bends = new Float64Array(width * stride)
  const counts = new Int32Array(width * stride)
  for (const n of rows)
    for (let f = 0; f < width; f++) {
      const at = f * stride + bins[n * width + f]
      slopes[at] += slope[n]
      bends[at] += bend[n]
      counts[at]++
    }
  const base = (g * g) / (h + ridge)
  let most = LEAST_GAIN
  let found: { feature: number; cut: number } | undefined
  for (let f = 0; f < width; f++) {
    let [left, leftBend, n] = [0, 0, 0]
    for (let cut = 0; cut < cuts[f].length; cut++) {
      left += slopes[f * stride + cut]
      leftBend += bends[f * stride + cut]
      n += counts[f * stride + cut]
      if (n < fewestInLeaf || rows.length - n < fewestInLeaf) continue
      const gain = left ** 2 / (leftBend + ridge) + (g - left) ** 2 / (h - leftBend + ridge) - base
      if (gain > most) {
        most = gain
        found = { feature: f, cut }
      }
    }
  }
  return found
}

/** Thresholds between the values of a feature: all of them where they are few, else at equal shares of the examples. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const distinct = [...new Set(sorted)].slice(1)
  if (distinct.length < MOST_BINS) return distinct.map(round)
  const cuts = new Set<number>()
  for (let b = 1; b < MOST_BINS; b++) cuts.add(round(sorted[Math.floor((b * sorted.length) / MOST_BINS)]))
  return [...cuts].sort((a, b) => a - b)
}

/** Few digits, so that what is stored is what was learned. */
const round = (x: number): number => Number(x.toPrecision(3))

function binOf(value: number, cuts: readonly number[]): number {
  let bin = 0
  while (bin < cuts.length && value >= cuts[bin]) bin++
  return bin
}
