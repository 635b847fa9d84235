/** One pass over the mentions of an article in reading order: each takes up an earlier one, or speaks of something new. */
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import { candidatesOf, keysOf, type Read } from './candidates'
import { type Chain, join, newChain } from './chains'
import { type Context, pairFeatures } from './features'
import { newFeatures, ownFeatures } from './new-features'
import { KLASSES, type Spot, spotsOf } from './spots'

/** What a mention is asked. */
export interface Question {
  readonly index: number
  readonly spot: Spot
  readonly spots: readonly Spot[]
  /** Indices of spots. */
  readonly candidates: readonly number[]
  /** Rows of weights: of the mention, of each candidate, and last of something new. */
  readonly own: readonly number[]
  readonly rows: readonly (readonly number[])[]
}

/** The probability of each candidate, and last of none of them. */
export type Answer = (question: Question) => readonly number[]

export interface Corefered {
  readonly spots: readonly Spot[]
  readonly chains: readonly Chain[]
  /** Spot → its chain. */
  readonly chainOf: readonly Chain[]
  /** Spot → the nouns and names that it may stand for, by their spots, with the probability of each. */
  readonly beliefs: readonly ReadonlyMap<number, number>[]
  /** Spot → how sure it is that it is of the entity of its chain. */
  readonly named: readonly number[]
}

/** A mention is more often taken for new than it is. Chosen on the documents held back, so that the figure on them flatters a little. */
const NEW = 0.4
/** Less is as good as nothing. */
const LEAST = 0.02

export function corefer(
  sentences: readonly Sentence[],
  trees: readonly (readonly (readonly number[])[])[],
  quotations: readonly (readonly number[])[],
  speakers: ReadonlyMap<number, EntityDraft>,
  names: readonly MentionDraft[],
  answer: Answer,
): Corefered {
  const named: MentionDraft[][] = sentences.map(() => [])
  for (const name of names) named[name.sentence].push(name)
  const spots = sentences.flatMap((sentence, index) =>
    spotsOf(sentence, index, trees[index], quotations[index], named[index]),
  )
  const context: Context = { sentences, trees, spots, named, speakers }
  const read: Read = { chainOf: [], byDraft: new Map(), byHead: new Map(), phrases: new Set() }
  const chains: Chain[] = []
  const beliefs: Map<number, number>[] = []
  const sure: number[] = []
  spots.forEach((spot, index) => {
    const isPronoun = spot.klass <= KLASSES.some
    let chain = spot.draft && read.byDraft.get(spot.draft)
    let isNamed = spot.draft === undefined ? 0 : 1
    const own = new Map<number, number>()
    if (chain === undefined) {
      const candidates = candidatesOf(context, index, read)
      const answered = candidates.length === 0 ? [1] : answer(questionOf(context, index, candidates, read))
      chain = chosen(candidates, answered, read)
      const shares = evenedOut(context, candidates, answered)
      candidates.forEach((c, i) => {
        if (shares[i] < LEAST) return
        if (spot.draft === undefined && read.chainOf[c] === chain) isNamed += shares[i] * sure[c]
        if (isPronoun)
          for (const [anchor, belief] of beliefs[c])
            own.set(anchor, (own.get(anchor) ?? 0) + belief * shares[i])
      })
    }
    if (!isPronoun) own.set(index, 1)
    beliefs.push(own)
    if (chain === undefined) {
      chain = newChain()
      chains.push(chain)
    }
    // A noun that turns out to be somebody's: what is sure of it is not yet of those before.
    sure.push(chain.draft === undefined && spot.draft === undefined ? 0 : isNamed)
    join(chain, index, spot)
    if (chain.draft !== undefined && !read.byDraft.has(chain.draft)) read.byDraft.set(chain.draft, chain)
    remember(read, spot, index, chain)
  })
  return { spots, chains, chainOf: read.chainOf, beliefs, named: sure }
}

/** "Ortiz and Lee met. He …": of two joined by "and" neither is meant before the other. */
function evenedOut(
  { sentences, spots }: Context,
  candidates: readonly number[],
  answered: readonly number[],
): readonly number[] {
  const shares = [...answered]
  candidates.forEach((c, i) => {
    const { sentence, token, above } = spots[c]
    if (sentences[sentence].tokens[token].deprel !== 'conj') return
    const first = candidates.findIndex(at => spots[at].sentence === sentence && spots[at].token === above)
    if (first < 0) return
    shares[i] = (shares[i] + shares[first]) / 2
    shares[first] = shares[i]
  })
  return shares
}

/** The chain whose mentions are likeliest together. */
function chosen(
  candidates: readonly number[],
  shares: readonly number[],
  { chainOf }: Read,
): Chain | undefined {
  const sums = new Map<Chain, number>()
  candidates.forEach((c, i) => {
    sums.set(chainOf[c], (sums.get(chainOf[c]) ?? 0) + shares[i])
  })
  let best: Chain | undefined
  let most = shares[shares.length - 1] * NEW
  for (const [chain, sum] of sums)
    if (sum > most) {
      most = sum
      best = chain
    }
  return best
}

function remember({ chainOf, byHead, phrases }: Read, spot: Spot, index: number, chain: Chain): void {
  chainOf.push(chain)
  if (spot.klass <= KLASSES.some) return
  for (const key of keysOf(spot)) {
    const known = byHead.get(key)
    if (known) known.push(index)
    else byHead.set(key, [index])
  }
  phrases.add(spot.phrase)
}

function questionOf(context: Context, index: number, candidates: readonly number[], read: Read): Question {
  const { spots } = context
  const { chainOf, byHead, phrases } = read
  const spot = spots[index]
  const between = chainsSince(index, candidates, chainOf)
  let apt = 0
  const rows = candidates.map((at, k) => {
    const row: number[] = []
    const chain = chainOf[at]
    const isLatest = chain.spots.at(-1) === at
    pairFeatures(context, spot, spots[at], chain, index - at, between[k], isLatest, row)
    if (isApt(spot, spots[at], chain)) apt++
    return row
  })
  const last: number[] = []
  const heads = Math.min(2, byHead.get(spot.head)?.length ?? 0)
  newFeatures(context, spot, index, { head: heads, phrase: phrases.has(spot.phrase), apt }, last)
  const own: number[] = []
  ownFeatures(spot, own)
  return { index, spot, spots, candidates, own, rows: [...rows, last] }
}

const isApt = (a: Spot, c: Spot, { heads }: Chain): boolean =>
  (a.count === 0 || c.count === 0 || a.count === c.count) &&
  (a.klass > KLASSES.some ? heads.has(a.head) : a.sentence - c.sentence < 2)

/** For each candidate, how many things were mentioned after it. */
function chainsSince(index: number, candidates: readonly number[], chainOf: readonly Chain[]): number[] {
  const counts: number[] = []
  const since = new Set<Chain>()
  let at = index - 1
  for (let k = candidates.length - 1; k >= 0; k--) {
    for (; at > candidates[k]; at--) since.add(chainOf[at])
    counts[k] = since.size
  }
  return counts
}
