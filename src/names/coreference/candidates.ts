/** Which earlier mentions a mention may take up: those near, and those anywhere that are called alike. */
import type { EntityDraft } from '../entities/entity-draft'
import { isKindOf } from '../mentions/name-nouns'
import { boundTo } from './bound'
import { type Chain, isApart } from './chains'
import type { Context } from './features'
import { isBarred, isNamedBelow } from './pronouns'
import { KLASSES, type Spot } from './spots'

/** What has been read, by what it may be looked up. */
export interface Read {
  /** Spot → its chain. */
  readonly chainOf: Chain[]
  readonly byDraft: Map<EntityDraft, Chain>
  readonly byHead: Map<string, number[]>
  readonly phrases: Set<string>
}

/** Sentences back, and mentions, that each kind of mention looks at. */
function reachOf(klass: number): readonly [sentences: number, most: number] {
  if (klass <= KLASSES.their) return [3, 45]
  if (klass <= KLASSES.you) return [2, 25]
  if (klass === KLASSES.this) return [2, 20]
  if (klass === KLASSES.self) return [1, 15]
  if (klass === KLASSES.some) return [1, 8]
  if (klass <= KLASSES.named) return [1, 12]
  if (klass <= KLASSES.own) return [2, 20]
  return [0, 8]
}

/** Mentions called alike, and mentions of one thing that are near: the latest tell enough. */
const MOST_ALIKE = 5
const MOST_OF_ONE = 2
/** Entities of a kind with a noun. */
const MOST_OF_A_KIND = 6
/** Mentions back that who speaks, or is spoken to, is looked for. */
const LONGEST_SPEECH = 150

/** Indices of spots, in text order. */
export function candidatesOf(context: Context, index: number, read: Read): number[] {
  const { spots } = context
  const { chainOf } = read
  const spot = spots[index]
  const [reach, most] = reachOf(spot.klass)
  const found = new Set<number>()
  const others = barredBy(context, index, read)
  const bound = boundTo(context, index)
  if (bound !== undefined) return bound.filter(at => !others.has(chainOf[at]))
  const add = (at: number) => {
    if (others.has(chainOf[at]) || isApart(spot, spots[at], chainOf[at])) return false
    found.add(at)
    return true
  }
  const taken = new Map<Chain, number>()
  for (let at = index - 1; at >= 0 && found.size < most; at--) {
    if (spot.sentence - spots[at].sentence > reach) break
    const times = taken.get(chainOf[at]) ?? 0
    if (times < MOST_OF_ONE && add(at)) taken.set(chainOf[at], times + 1)
  }
  if (spot.klass >= KLASSES.i && spot.klass <= KLASSES.you) addSpeakers(spots, index, add)
  if (spot.klass > KLASSES.some) {
    for (const key of keysOf(spot)) for (const at of (read.byHead.get(key) ?? []).slice(-MOST_ALIKE)) add(at)
    if (spot.klass >= KLASSES.the && spot.klass <= KLASSES.own) addOfKind(spot, read, add)
  }
  return [...found].sort((a, b) => a - b)
}

/** By what a mention is found again. */
export const keysOf = ({ words, head }: Spot): readonly string[] =>
  words.length > 0 ? words.filter(word => word.length > 2) : [head]

/** The latest "I", "we" and "you". */
function addSpeakers(spots: readonly Spot[], index: number, add: (at: number) => boolean): void {
  const counts = [0, 0, 0]
  for (let at = index - 1; at >= 0 && at > index - LONGEST_SPEECH; at--) {
    const kind = spots[at].klass - KLASSES.i
    if (kind < 0 || kind > 2 || counts[kind] >= MOST_OF_ONE) continue
    counts[kind]++
    add(at)
  }
}

function addOfKind({ head }: Spot, { byDraft }: Read, add: (at: number) => boolean): void {
  const latest: number[] = []
  for (const [{ told, nouns }, { spots }] of byDraft)
    if (told.has(head) || nouns.has(head) || isKindOf(nouns, head)) latest.push(spots[spots.length - 1])
  latest.sort((a, b) => b - a)
  for (const at of latest.slice(0, MOST_OF_A_KIND)) add(at)
}

/** Whom grammar keeps a pronoun from taking up, by whatever name. */
function barredBy(
  { spots, sentences, named }: Context,
  index: number,
  { chainOf, byDraft }: Read,
): Set<Chain> {
  const { klass, sentence, token } = spots[index]
  const barred = new Set<Chain>()
  if (klass > KLASSES.their) return barred
  for (let at = index - 1; at >= 0 && spots[at].sentence === sentence; at--)
    if (isBarred(sentences[sentence], token, spots[at].token)) barred.add(chainOf[at])
  for (const { head, entity } of named[sentence] ?? []) {
    const chain = entity && byDraft.get(entity)
    if (chain !== undefined && isNamedBelow(sentences[sentence], token, head)) barred.add(chain)
  }
  return barred
}
