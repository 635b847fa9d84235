// Cuts of one fact made one: a clause and the report of it.

import { type Alignment, alikeOf, byScore } from '../align/align'
import { isPart, SAME_WORDS, sameWords, share } from '../align/cuts'
import type { ClaimView } from '../terms/claim-terms'

/** Alignments that speak of one fact, the best first. */
export interface Fold {
  /** The alignment by which the fact is judged: the likeliest. */
  readonly best: Alignment
  /** The others: smaller or larger cuts of the same two sentences. */
  readonly others: readonly Alignment[]
  /** 0 to 1: likelihood that it is one fact, from all its alignments as if each spoke for itself. */
  readonly score: number
  /** 0 to 1: how far its claims say the same, by their words alone; from all its alignments too. */
  readonly alike: number
  readonly a: readonly ClaimView[]
  readonly b: readonly ClaimView[]
}

interface Draft {
  readonly members: Alignment[]
  a: ClaimView[]
  b: ClaimView[]
}

/** Folds alignments whose claims are cuts of the same words on both sides. */
export function fold(alignments: readonly Alignment[]): Fold[] {
  const folds: Draft[] = []
  const bySentence = new Map<string, Draft[]>()
  for (const pair of [...alignments].sort(byScore)) {
    const key = `${pair.a.claim.sentence} ${pair.b.claim.sentence}`
    const near = bySentence.get(key) ?? []
    bySentence.set(key, near)
    const home = near.find(f => isCutOf(f, pair))
    if (home) {
      home.members.push(pair)
      if (!home.a.includes(pair.a)) home.a.push(pair.a)
      if (!home.b.includes(pair.b)) home.b.push(pair.b)
      continue
    }
    const made = { members: [pair], a: [pair.a], b: [pair.b] }
    near.push(made)
    folds.push(made)
  }
  sendHome(folds, 'a')
  sendHome(folds, 'b')
  return folds.map(({ members, a, b }) => ({
    ...foldOf(members, a, b),
    others: members.slice(1).filter(pair => a.includes(pair.a) && b.includes(pair.b)),
  }))
}

/** @param members the best first */
export function foldOf(
  members: readonly Alignment[],
  a: readonly ClaimView[],
  b: readonly ClaimView[],
): Fold {
  const [best, ...others] = members
  return {
    best,
    others,
    score: anyOf(members.map(pair => pair.score)),
    alike: anyOf(members.map(alikeOf)),
    a: [...a].sort(byIndex),
    b: [...b].sort(byIndex),
  }
}

/** The probability that one of several is so, as if each spoke for itself. */
const anyOf = (shares: readonly number[]): number => 1 - shares.reduce((no, share) => no * (1 - share), 1)

const byIndex = (x: ClaimView, y: ClaimView): number => x.index - y.index

/**
 * A claim that says much more or less than a fact ("A said X and Y" beside "X") widens it: it stays where it is a cut of
 * the fact itself, or else with the one fact that it shares most words with.
 */
function sendHome(folds: readonly Draft[], side: 'a' | 'b'): void {
  const ofSentence = new Map<number, Draft[]>()
  for (const fact of folds) {
    const { sentence } = fact.members[0][side].claim
    const near = ofSentence.get(sentence)
    if (near) near.push(fact)
    else ofSentence.set(sentence, [fact])
  }
  for (const near of ofSentence.values()) {
    const isCut = (view: ClaimView, fact: Draft) => share(view, fact.members[0][side]) >= SAME_WORDS
    const guests = new Map<Draft, ClaimView[]>()
    for (const view of new Set(near.flatMap(fact => fact[side]))) {
      if (near.some(fact => fact[side].includes(view) && isCut(view, fact))) continue
      const shares = near.map(fact => share(view, fact.members[0][side]))
      const home = near[shares.indexOf(Math.max(...shares))]
      guests.set(home, [...(guests.get(home) ?? []), view])
    }
    for (const fact of near)
      fact[side] = [...fact[side].filter(view => isCut(view, fact)), ...(guests.get(fact) ?? [])]
  }
}

/** The same words on one side, and on the other the same or a part of the other: the report of a clause and the clause. */
function isCutOf(fact: Draft, pair: Alignment): boolean {
  const some = (test: typeof sameWords, side: 'a' | 'b') => fact[side].some(view => test(view, pair[side]))
  return (some(sameWords, 'a') && some(isPart, 'b')) || (some(isPart, 'a') && some(sameWords, 'b'))
}
