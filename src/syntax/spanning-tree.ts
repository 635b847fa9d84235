/** The best tree over scored arcs: Chu and Liu (1965), Edmonds (1967), with one root. */

/**
 * Heads of the best tree: `heads[k]` is 0 for the root, else one more than the index of the head.
 * @param scores `[dependent * (count + 1) + head]`, as `scoreArcs` gives them
 * @param count number of words
 */
export function spanningTree(scores: Float32Array, count: number): Int32Array {
  const width = count + 1
  const heads = new Int32Array(count)
  for (let word = 0; word < count; word++) heads[word] = bestHead(scores, word, width, 0)
  const root = chooseRoot(scores, count, heads)
  for (let word = 0; word < count; word++)
    if (word === root) heads[word] = 0
    else if (heads[word] === 0) heads[word] = bestHead(scores, word, width, 1)
  if (!findCycle(heads)) return heads
  const weights = new Float64Array(scores)
  for (let word = 0; word < count; word++)
    for (let head = 0; head < width; head++)
      if ((head === 0) !== (word === root)) weights[word * width + head] = Number.NEGATIVE_INFINITY
  return contract(weights, count)
}

/**
 * By how much each word's head outscores the next best one: what is below 0 was forced on it by the rest of the tree.
 * @param heads as `spanningTree` gives them
 */
export function headMargins(scores: Float32Array, count: number, heads: Int32Array): Float32Array {
  const width = count + 1
  const margins = new Float32Array(count)
  for (let word = 0; word < count; word++) {
    const row = word * width
    let rival = Number.NEGATIVE_INFINITY
    for (let head = 0; head < width; head++)
      if (scores[row + head] > rival && head !== heads[word]) rival = scores[row + head]
    margins[word] = scores[row + heads[word]] - rival
  }
  return margins
}

function bestHead(scores: ArrayLike<number>, word: number, width: number, first: number): number {
  let best = first === word + 1 && first + 1 < width ? first + 1 : first
  for (let head = first; head < width; head++)
    if (head !== word + 1 && scores[word * width + head] > scores[word * width + best]) best = head
  return best
}

/** Of the words that want to be the root, else of all, the one that loses most when it is not. */
function chooseRoot(scores: Float32Array, count: number, heads: Int32Array): number {
  const width = count + 1
  const wanting = heads.some(head => head === 0)
  let root = 0
  let most = Number.NEGATIVE_INFINITY
  for (let word = 0; word < count; word++) {
    if (wanting && heads[word] !== 0) continue
    const loss =
      count === 1 ? 0 : scores[word * width] - scores[word * width + bestHead(scores, word, width, 1)]
    if (loss > most) {
      most = loss
      root = word
    }
  }
  return root
}

/** The words of a cycle, or undefined. */
function findCycle(heads: ArrayLike<number>): number[] | undefined {
  const count = heads.length
  const seen = new Int32Array(count)
  for (let start = 0; start < count; start++) {
    let word = start
    while (word >= 0 && seen[word] === 0) {
      seen[word] = start + 1
      word = heads[word] - 1
    }
    if (word < 0 || seen[word] !== start + 1) continue
    const cycle = [word]
    for (let next = heads[word] - 1; next !== word; next = heads[next] - 1) cycle.push(next)
    return cycle
  }
  return undefined
}

/** Greedy heads; a cycle becomes one word, the smaller tree is found, and the cycle is opened where it is entered. */
function contract(weights: Float64Array, count: number): Int32Array {
  const width = count + 1
  const heads = new Int32Array(count)
  for (let word = 0; word < count; word++) heads[word] = bestHead(weights, word, width, 0)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inCycle = new Set(cycle)
  const kept = Array.from({ length: count }, (_, word) => word).filter(word => !inCycle.has(word))
  const merged = kept.length
  const smaller = merged + 1
  const smallWidth = smaller + 1
  const small = new Float64Array(smaller * smallWidth).fill(Number.NEGATIVE_INFINITY)
  const leaving = new Int32Array(merged)
  const entering = new Int32Array(smallWidth)
  kept.forEach((word, i) => {
    small[i * smallWidth] = weights[word * width]
    kept.forEach((head, j) => {
      if (i !== j) small[i * smallWidth + j + 1] = weights[word * width + head + 1]
    })
    leaving[i] = cycle[0]
    for (const head of cycle)
      if (weights[word * width + head + 1] > weights[word * width + leaving[i] + 1]) leaving[i] = head
    small[i * smallWidth + merged + 1] = weights[word * width + leaving[i] + 1]
  })
  for (let head = 0; head <= merged; head++) {
    const original = head === 0 ? 0 : kept[head - 1] + 1
    let best = Number.NEGATIVE_INFINITY
    entering[head] = cycle[0]
    for (const word of cycle) {
      const gain = weights[word * width + original] - weights[word * width + heads[word]]
      if (gain > best) {
        best = gain
        entering[head] = word
      }
    }
    small[merged * smallWidth + head] = best
  }
  const solved = contract(small, smaller)
  kept.forEach((word, i) => {
    const head = solved[i]
    heads[word] = head === 0 ? 0 : head === merged + 1 ? leaving[i] + 1 : kept[head - 1] + 1
  })
  const head = solved[merged]
  heads[entering[head]] = head === 0 ? 0 : kept[head - 1] + 1
  return heads
}
