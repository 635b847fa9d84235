/** Boosted trees as they are kept among the weights. */

/** The trees laid flat: of a node its feature (-1 for a leaf), its threshold or value, and where "no" goes on. */
export interface Trees {
  readonly roots: readonly number[]
  readonly feature: Int16Array
  readonly value: Float64Array
  readonly no: Int32Array
}

/** The sum of the leaves that features come to. */
export function scoreOf({ roots, feature, value, no }: Trees, features: readonly number[]): number {
  let sum = 0
  for (const root of roots) {
    let at = root
    while (feature[at] >= 0) at = features[feature[at]] < value[at] ? at + 1 : no[at]
    sum += value[at]
  }
  return sum
}

/** Trees in preorder, two numbers a node: the feature asked for and the threshold, or -1 and the value of a leaf. */
export function readTrees(nodes: ArrayLike<number>): Trees {
  const count = nodes.length / 2
  const feature = Int16Array.from({ length: count }, (_, at) => nodes[2 * at])
  const value = Float64Array.from({ length: count }, (_, at) => nodes[2 * at + 1])
  const no = new Int32Array(count)
  const roots: number[] = []
  // Nodes whose "yes" is being read, and, by then with a mark, whose "no" is.
  const open: { node: number; isNo: boolean }[] = []
  feature.forEach((asked, at) => {
    if (open.length === 0) roots.push(at)
    if (asked >= 0) {
      open.push({ node: at, isNo: false })
      return
    }
    while (open[open.length - 1]?.isNo) open.pop()
    const above = open[open.length - 1]
    if (!above) return
    no[above.node] = at + 1
    above.isNo = true
  })
  return { roots, feature, value, no }
}
