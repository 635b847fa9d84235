// The measures of coreference that CoNLL 2012 averages: MUC, B³, and CEAF over entities.

/** What is mentioned more than once, each as its mentions. */
export type Chains = readonly ReadonlySet<string>[]

interface Sum {
  hits: number
  gold: number
  givenHits: number
  given: number
}

type Sums = Record<'MUC' | 'B3' | 'CEAF-e', Sum>

export const emptySums = (): Sums => ({ MUC: emptySum(), B3: emptySum(), 'CEAF-e': emptySum() })
const emptySum = (): Sum => ({ hits: 0, gold: 0, givenHits: 0, given: 0 })

export function f1({ hits, gold, givenHits, given }: Sum) {
  const recall = gold === 0 ? 0 : hits / gold
  const precision = given === 0 ? 0 : givenHits / given
  return {
    precision,
    recall,
    f: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

/** Adds one document. */
export function score(gold: Chains, given: Chains, sums: Sums): void {
  const goldOf = byMention(gold)
  const givenOf = byMention(given)
  for (const chain of gold) {
    sums.MUC.hits += chain.size - partsOf(chain, givenOf)
    sums.MUC.gold += chain.size - 1
    sums.B3.hits += squares(chain, givenOf)
    sums.B3.gold += chain.size
  }
  for (const chain of given) {
    sums.MUC.givenHits += chain.size - partsOf(chain, goldOf)
    sums.MUC.given += chain.size - 1
    sums.B3.givenHits += squares(chain, goldOf)
    sums.B3.given += chain.size
  }
  const similar = gold.map(a =>
    given.map(b => (2 * [...a].filter(mention => b.has(mention)).length) / (a.size + b.size)),
  )
  const best = bestSum(similar)
  const sum = sums['CEAF-e']
  sum.hits += best
  sum.givenHits += best
  sum.gold += gold.length
  sum.given += given.length
}

function byMention(chains: Chains): Map<string, number> {
  return new Map(chains.flatMap((chain, i) => [...chain].map(mention => [mention, i] as const)))
}

/** Into how many parts the other side divides a chain; what is in none there is a part of its own. */
function partsOf(chain: ReadonlySet<string>, others: ReadonlyMap<string, number>): number {
  const parts = new Set<number>()
  let alone = 0
  for (const mention of chain) {
    const other = others.get(mention)
    if (other === undefined) alone++
    else parts.add(other)
  }
  return parts.size + alone
}

function squares(chain: ReadonlySet<string>, others: ReadonlyMap<string, number>): number {
  const counts = new Map<number, number>()
  for (const mention of chain) {
    const other = others.get(mention)
    if (other !== undefined) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  let sum = 0
  for (const count of counts.values()) sum += count * count
  return sum / chain.size
}

/** The largest sum of one-to-one matches (Kuhn 1955, with potentials). */
export function bestSum(values: readonly (readonly number[])[]): number {
  const size = Math.max(values.length, values[0]?.length ?? 0)
  const cost = (row: number, column: number) => -(values[row]?.[column] ?? 0)
  const rowPotential = new Array<number>(size + 1).fill(0)
  const columnPotential = new Array<number>(size + 1).fill(0)
  const matched = new Array<number>(size + 1).fill(0)
  for (let row = 1; row <= size; row++) {
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Array<number>(size + 1).fill(0)
    const used = new Array<boolean>(size + 1).fill(false)
    matched[0] = row
    let column = 0
    do {
      used[column] = true
      let next = 0
      let delta = Number.POSITIVE_INFINITY
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = cost(matched[column] - 1, j - 1) - rowPotential[matched[column]] - columnPotential[j]
        if (reduced < least[j]) {
          least[j] = reduced
          from[j] = column
        }
        if (least[j] < delta) {
          delta = least[j]
          next = j
        }
      }
      for (let j = 0; j <= size; j++)
        if (used[j]) {
          rowPotential[matched[j]] += delta
          columnPotential[j] -= delta
        } else least[j] -= delta
      column = next
    } while (matched[column] !== 0)
    while (column !== 0) {
      matched[column] = matched[from[column]]
      column = from[column]
    }
  }
  let sum = 0
  for (let j = 1; j <= size; j++) sum -= cost(matched[j] - 1, j - 1)
  return sum
}
