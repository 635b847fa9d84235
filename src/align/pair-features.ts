// What two claims have in common beyond their words: roles, speakers, values, places in the story. Every feature is the same
// when the sources are swapped.

import { cosine } from '../syntax/vectors'
import type { ClaimView, Term } from '../terms/claim-terms'
import type { Bridge } from './pair-context'
import { cosineOf, type Profile, profileOf } from './profile'
import type { TermPair } from './term-pairs'

/** Names of the features, in the order of the vector that `pairFeatures` gives. */
export const PAIR_FEATURES: readonly string[] = [
  'meanings alike',
  'what happens alike',
  'doers alike',
  'objects alike',
  'doers that have no like',
  'one tells with a name what the other lacks, least',
  'one tells with a name what the other lacks, most',
  'equal amounts',
  'amounts of which none is equal',
  'equal or overlapping times',
  'times of which none overlaps',
  'claims that somebody is credited with',
  'one speaker',
  'other speakers',
  'claims that make a report',
  'quotations',
  'claims told by a noun',
  'places in the articles apart',
  'the earlier place',
  'the later place',
  'terms of the shorter',
  'terms of the longer',
  'one modality',
  'one polarity',
  'longest run of like terms',
  'terms shared by no other sentence',
  'like terms that are heads',
  'claims say alike',
  'sentences say alike',
  'claims say alike, less the likest that either has',
  'what happens says alike',
  'words say alike, of the better covered side',
  'words say alike, of the worse covered side',
]

const LONG = 12

export function pairFeatures(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  bridge: Bridge,
  scores: Float64Array,
): number[] {
  const [p, q] = [profileOf(a), profileOf(b)]
  const said = cosine(p.said, q.said)
  const best = likest(a, b, scores)
  const names = [unanswered(a, best.a, bridge), unanswered(b, best.b, bridge)]
  const amounts = valuesOf(a, b, best, isAmount)
  const times = valuesOf(a, b, best, isTime)
  const lengths = [a.terms.length, b.terms.length]
  const places = [bridge.place(a), bridge.place(b)]
  const speakers = compareSpeakers(a, b, p, q, bridge)
  const cell = (i: number, j: number): number => (i < 0 || j < 0 ? 0 : scores[i * b.terms.length + j])
  const [doers, objects] = [rolesAlike(p.agents, q.agents, cell), rolesAlike(p.patients, q.patients, cell)]
  return [
    cosineOf(p.meaning, q.meaning),
    p.event < 0 || q.event < 0 ? -1 : cell(p.event, q.event),
    doers,
    objects,
    doers >= 0 && doers < UNLIKE ? 1 : 0,
    Math.min(...names),
    Math.max(...names),
    amounts.shared,
    amounts.apart,
    times.shared,
    times.apart,
    count(p.report !== undefined, q.report !== undefined),
    speakers === 'one' ? 1 : 0,
    speakers === 'other' ? 1 : 0,
    count(p.makesReport, q.makesReport),
    count(isQuoted(a, p), isQuoted(b, q)),
    count(p.isNominal, q.isNominal),
    Math.abs(places[0] - places[1]),
    Math.min(...places),
    Math.max(...places),
    Math.min(LONG, ...lengths),
    Math.min(2 * LONG, Math.max(...lengths)),
    a.claim.modality === b.claim.modality ? 1 : 0,
    a.claim.polarity === b.claim.polarity ? 1 : 0,
    Math.min(LONG, longestRun(terms)),
    rareWeight(a, b, terms, bridge),
    headsAlike(a, b, terms),
    said,
    cosine(p.around, q.around),
    said - (bridge.nearest(a) + bridge.nearest(b)) / 2,
    ...wordsAlike(a, b, p, q, bridge),
  ]
}

/** How alike the words say where they stand: their events, and the words of the better and of the worse covered side. */
function wordsAlike(
  a: ClaimView,
  b: ClaimView,
  p: Profile,
  q: Profile,
  bridge: Bridge,
): [number, number, number] {
  const covers = wordsCovered(a, b, bridge)
  const event = p.event < 0 || q.event < 0 ? 0 : bridge.meanings(a, b)(p.event, q.event)
  return [event, Math.max(...covers), Math.min(...covers)]
}

/**
 * How much of what each claim says is like what the other says: each word with the likest of the other (BERTScore, Zhang et al. 2020).
 * @param counts which terms of a claim are looked at; by default all
 */
export function wordsCovered(
  a: ClaimView,
  b: ClaimView,
  bridge: Bridge,
  counts: (view: ClaimView, term: number) => boolean = () => true,
): [number, number] {
  const meaning = bridge.meanings(a, b)
  const [bestA, bestB] = [new Float64Array(a.terms.length), new Float64Array(b.terms.length)]
  const [inA, inB] = [a, b].map(view => view.terms.map((_, i) => counts(view, i)))
  for (let i = 0; i < bestA.length; i++)
    for (let j = 0; j < bestB.length; j++) {
      if (!inA[i] || !inB[j]) continue
      const like = meaning(i, j)
      if (like > bestA[i]) bestA[i] = like
      if (like > bestB[j]) bestB[j] = like
    }
  const cover = (best: Float64Array, weights: Float64Array, isIn: readonly boolean[]): number => {
    let [sum, all] = [0, 0]
    best.forEach((like, i) => {
      if (!isIn[i]) return
      sum += like * weights[i]
      all += weights[i]
    })
    return all === 0 ? 0 : sum / all
  }
  return [cover(bestA, bridge.weights(a), inA), cover(bestB, bridge.weights(b), inB)]
}

/** Whether each tells by a noun who or what somebody is, and neither names whom the other does. */
export function tellWhoOthersAre(a: ClaimView, b: ClaimView, bridge: Bridge): boolean {
  if (!profileOf(a).isNominal || !profileOf(b).isNominal) return false
  const [mine, theirs] = [a, b].map(({ terms }) => terms.filter(({ kind }) => kind === 'name'))
  const isOne = (x: Term, y: Term) => x.key === y.key || bridge.sameEntity(x.entity, y.entity) > 0
  return mine.length > 0 && theirs.length > 0 && !mine.some(x => theirs.some(y => isOne(x, y)))
}

/** Whether two who are not one are quoted with nothing in common but that they say it. */
export function areOtherVoices(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  bridge: Bridge,
): boolean {
  // "I" is another in each mouth.
  const tells = ({ claim, terms: own }: ClaimView, i: number) =>
    own[i].span.start !== claim.predicate.span.start && own[i].head.upos !== 'PRON'
  if (terms.some(pair => pair.score >= ALIKE && tells(a, pair.a) && tells(b, pair.b))) return false
  const [x, y] = [voiceOf(a), voiceOf(b)]
  return x !== undefined && y !== undefined && bridge.sameEntity(x, y) === 0
}

/** Who is quoted, in a claim or by the report that it makes. */
function voiceOf(view: ClaimView): string | undefined {
  const { report } = profileOf(view)
  const own = report === undefined ? undefined : view.document.attributions[report]
  return own?.kind === 'indirect' ? undefined : own?.speaker
}

const UNLIKE = 0.5
const ALIKE = 0.7
const count = (x: boolean, y: boolean): number => (x ? 1 : 0) + (y ? 1 : 0)
const isAmount = (term: Term): boolean => term.quantity !== undefined
const isTime = (term: Term): boolean => term.time !== undefined
const isQuoted = ({ document }: ClaimView, { report }: Profile): boolean =>
  report !== undefined && document.attributions[report].kind !== 'indirect'

/** For each term of either claim how like its likest in the other is. */
function likest(a: ClaimView, b: ClaimView, scores: Float64Array): { a: Float64Array; b: Float64Array } {
  const best = { a: new Float64Array(a.terms.length), b: new Float64Array(b.terms.length) }
  for (let i = 0, at = 0; i < best.a.length; i++)
    for (let j = 0; j < best.b.length; j++, at++) {
      if (scores[at] > best.a[i]) best.a[i] = scores[at]
      if (scores[at] > best.b[j]) best.b[j] = scores[at]
    }
  return best
}

/** How much the names of a claim tell that the other does not have. */
function unanswered({ terms }: ClaimView, best: Float64Array, bridge: Bridge): number {
  let sum = 0
  terms.forEach((term, i) => {
    if (term.kind === 'name' && best[i] < UNLIKE) sum += bridge.weight(term)
  })
  return Math.min(PLENTY, sum)
}

const PLENTY = 3

/** Values of one kind: how many have their like, and whether both have some of which none has. */
function valuesOf(
  a: ClaimView,
  b: ClaimView,
  best: { readonly a: Float64Array; readonly b: Float64Array },
  isOne: (term: Term) => boolean,
): { shared: number; apart: number } {
  const of = ({ terms }: ClaimView, own: Float64Array) => {
    let [all, shared] = [0, 0]
    terms.forEach((term, i) => {
      if (!isOne(term)) return
      all++
      if (own[i] >= UNLIKE) shared++
    })
    return { all, shared }
  }
  const [x, y] = [of(a, best.a), of(b, best.b)]
  const shared = Math.min(PLENTY, x.shared, y.shared)
  return { shared, apart: shared === 0 && x.all > 0 && y.all > 0 ? 1 : 0 }
}

/** The likest of those that fill a role; -1 where one side has none. */
function rolesAlike(
  xs: readonly number[],
  ys: readonly number[],
  cell: (i: number, j: number) => number,
): number {
  let best = -1
  for (const x of xs) for (const y of ys) best = Math.max(best, cell(x, y))
  return best
}

function compareSpeakers(
  a: ClaimView,
  b: ClaimView,
  p: Profile,
  q: Profile,
  bridge: Bridge,
): 'one' | 'other' | 'unknown' {
  const [x, y] = [speakerOf(a, p), speakerOf(b, q)]
  if (x === undefined || y === undefined) return 'unknown'
  return bridge.sameEntity(x, y) > 0 ? 'one' : 'other'
}

const speakerOf = ({ document }: ClaimView, { report }: Profile): string | undefined =>
  report === undefined ? undefined : document.attributions[report].speaker

/** Like terms that follow on one another on both sides. */
function longestRun(terms: readonly TermPair[]): number {
  const partner = new Map(terms.map(({ a, b }) => [a, b]))
  let longest = 0
  for (const { a, b } of terms) {
    if (partner.get(a - 1) === b - 1) continue
    let run = 1
    while (partner.get(a + run) === b + run) run++
    longest = Math.max(longest, run)
  }
  return longest
}

/** What both tell and hardly another sentence of either article does. */
function rareWeight(a: ClaimView, b: ClaimView, terms: readonly TermPair[], bridge: Bridge): number {
  let sum = 0
  for (const pair of terms) {
    const [x, y] = [a.terms[pair.a], b.terms[pair.b]]
    const least = Math.min(bridge.weight(x) - LOST * x.weight, bridge.weight(y) - LOST * y.weight)
    if (least > 0) sum += least * pair.score
  }
  return Math.min(PLENTY, sum)
}

/** A term that has lost so much of its weight is a topic. */
const LOST = 0.6

/** The share of like terms that hang from like terms, or from none, on both sides. */
function headsAlike(a: ClaimView, b: ClaimView, terms: readonly TermPair[]): number {
  if (terms.length === 0) return 0
  const isVerbOrNoun = (view: ClaimView, i: number) => /^(?:VERB|NOUN|PROPN)$/.test(view.terms[i].head.upos)
  const telling = terms.filter(pair => isVerbOrNoun(a, pair.a) && isVerbOrNoun(b, pair.b))
  return telling.length / terms.length
}
