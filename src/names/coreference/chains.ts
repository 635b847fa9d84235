/** What has been mentioned so far, each with what its mentions tell of it. */
import type { EntityDraft } from '../entities/entity-draft'
import { type Count, KLASSES, type Sex, type Spot } from './spots'

export interface Chain {
  readonly spots: number[]
  draft?: EntityDraft
  count: Count
  sex: Sex
  /** Whether a name is among its mentions, whether a common noun is. */
  isNamed: boolean
  isNoun: boolean
  readonly heads: Set<string>
  readonly phrases: Set<string>
}

export function newChain(): Chain {
  return {
    spots: [],
    count: 0,
    sex: 0,
    isNamed: false,
    isNoun: false,
    heads: new Set(),
    phrases: new Set(),
  }
}

export function join(chain: Chain, index: number, spot: Spot): void {
  chain.spots.push(index)
  chain.draft ??= spot.draft
  if (chain.count === 0) chain.count = spot.count
  if (chain.sex === 0 || (chain.sex === 3 && (spot.sex === 1 || spot.sex === 2))) chain.sex = spot.sex
  if (spot.klass <= KLASSES.some) return
  if (spot.klass <= KLASSES.named) chain.isNamed = true
  else chain.isNoun = true
  chain.heads.add(spot.head)
  chain.phrases.add(spot.phrase)
}

/** What never is one: two names that were told apart, two of other sex, a person and a thing. */
export function isApart(a: Spot, c: Spot, { draft, sex }: Chain): boolean {
  if (a.draft !== undefined && draft !== undefined && draft !== a.draft) return true
  if ((a.sex === 1 && sex === 2) || (a.sex === 2 && sex === 1)) return true
  if (a.klass === KLASSES.he) return sex === 4 || c.count === 2
  if (a.klass === KLASSES.it || a.klass === KLASSES.its) return sex === 1 || sex === 2 || c.count === 2
  return false
}
