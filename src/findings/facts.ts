// Cuts of one fact made one: a clause and the report of it.

import { type Alignment, byScore } from '../align/align'
import type { ClaimView } from '../terms/claim-terms'
import { reportsMade } from '../terms/reports-made'
import { overlapLength, overlaps } from '../text/spans'
import type { Span } from '../types'

/** Alignments that speak of one fact, the best first. */
export interface Fold {
  /** The alignment by which the fact is judged: the likeliest. */
  readonly best: Alignment
  /** The others: smaller or larger cuts of the same two sentences. */
  readonly others: readonly Alignment[]
  /** 0 to 1: likelihood that it is one fact, from all its alignments as if each spoke for itself. */
  readonly score: number
  readonly a: readonly ClaimView[]
  readonly b: readonly ClaimView[]
}

interface Draft {
  readonly members: Alignment[]
  a: ClaimView[]
  b: ClaimView[]
}

/** Two claims of one sentence that share this much of their words state one fact in two cuts. */
export const SAME_WORDS = 0.45
/** A clause lies in the report of it but for a conjunction or a comma. */
const WHOLLY = 0.9

/** Facts less likely than this are not reported; chosen where links of annotated pairs score best. */
const LEAST_LIKELY = 0.4

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
  const likely = folds.filter(({ members }) => likelihood(members) >= LEAST_LIKELY)
  sendHome(likely, 'a')
  sendHome(likely, 'b')
  return likely.map(({ members, a, b }) => ({
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
  return { best, others, score: likelihood(members), a: [...a].sort(byIndex), b: [...b].sort(byIndex) }
}

const likelihood = (members: readonly Alignment[]): number =>
  1 - members.reduce((no, pair) => no * (1 - pair.score), 1)

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

const sameWords = (x: ClaimView, y: ClaimView): boolean => share(x, y) >= SAME_WORDS

/** True of the same words too. */
function isPart(x: ClaimView, y: ClaimView): boolean {
  return sameWords(x, y) || sharedLength(x, y) >= WHOLLY * Math.min(length(x), length(y))
}

/** 0 to 1: how much of their words two claims have in common. */
export function share(x: ClaimView, y: ClaimView): number {
  if (x === y) return 1
  const shared = sharedLength(x, y)
  const all = length(x) + length(y) - shared
  return all > 0 ? shared / all : 0
}

function sharedLength(x: ClaimView, y: ClaimView): number {
  let shared = 0
  for (const s of stated(x)) for (const t of stated(y)) shared += overlapLength(s, t)
  return shared
}

const length = (view: ClaimView): number => stated(view).reduce((sum, s) => sum + s.end - s.start, 0)

const known = new WeakMap<ClaimView, readonly Span[]>()

/** The words of a claim without those that only say who says so, unless nothing else is left. */
function stated(view: ClaimView): readonly Span[] {
  const found = known.get(view) ?? withoutSpeaker(view)
  known.set(view, found)
  return found
}

function withoutSpeaker(view: ClaimView): readonly Span[] {
  const { claim, document } = view
  const own = reportsMade(view)
    .map(i => document.attributions[i])
    .find(({ content }) => content.length > 0)
  if (!own) return claim.spans
  let left: readonly Span[] = claim.spans
  for (const cut of [...own.source, ...own.cue]) left = left.flatMap(span => without(span, cut))
  return own.content.some(span => left.some(part => overlaps(part, span))) ? left : claim.spans
}

function without(span: Span, cut: Span): Span[] {
  if (!overlaps(span, cut)) return [span]
  const parts = [
    { start: span.start, end: Math.min(span.end, cut.start) },
    { start: Math.max(span.start, cut.end), end: span.end },
  ]
  return parts.filter(part => part.end > part.start)
}
