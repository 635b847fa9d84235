// Which pairs of claims are worth a closer look: for each claim those of the other article that share most of what it tells,
// mean most like it and stand nearest. Words are met by an inverted index.
import porter from 'natural/lib/natural/stemmers/porter_stemmer'
import { remember } from '../memo'
import { cosine } from '../syntax/vectors'
import type { ClaimView, Term } from '../terms/claim-terms'
import { logOdds, weightsOf } from '../words/weights'
import type { Bridge } from './pair-context'
import { cosineOf, profileOf } from './profile'

/** So many of the other article for each claim; a pair is looked at where either asks for it. */
const MOST_A_CLAIM = 12
/** A key that would join more pairs than this is the topic of both articles. */
const MOST_PAIRS_A_KEY = 2500
/** Longer words have no stem, and the stemmer would take a time quadratic in their length. */
const LONGEST_WORD = 40
/** Room for the stems of some long articles. */
const MOST_STEMS = 10_000
/** Senses that a word is looked up by besides itself. */
const SENSES = 2
/** A meeting of senses or stems tells less than one of words. */
const LOOSE_KEY = 0.7
/** Of longer texts only claims that share a key are looked at: the others would cost the square of their number. */
const MOST_PAIRS = 40_000

/** What the first look sees, in the order of the vector that `firstLook` gives. */
export const CANDIDATE_FEATURES = [
  'shared keys',
  'shared keys up to one',
  'meanings alike',
  'places in the articles apart',
  'claims say alike',
  'sentences say alike',
] as const

/** Enough shared keys for a fact. */
const PLENTY = 4

/** Pairs of indices that are worth a closer look, in order. */
export function candidates(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  bridge: Bridge,
  weights: ArrayLike<number> = weightsOf('alignment-candidates'),
): [number, number][] {
  const looks = firstLook(a, b, bridge)
  const scored = looks.map(({ a: i, b: j, features }) => ({
    a: i,
    b: j,
    score: logOdds(weights, features),
  }))
  const least = { a: leastOf(scored, 'a', a.length), b: leastOf(scored, 'b', b.length) }
  return scored
    .filter(pair => pair.score >= least.a[pair.a] || pair.score >= least.b[pair.b])
    .map(({ a: i, b: j }): [number, number] => [i, j])
}

interface Scored {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** For each claim of a side the score of the last that it may ask for. */
function leastOf(scored: readonly Scored[], side: 'a' | 'b', count: number): Float64Array {
  const rows = Array.from({ length: count }, (): number[] => [])
  for (const pair of scored) rows[pair[side]].push(pair.score)
  return Float64Array.from(
    rows,
    row => row.sort((x, y) => y - x)[MOST_A_CLAIM - 1] ?? Number.NEGATIVE_INFINITY,
  )
}

/** What the first look sees of every pair of claims, or in long texts of those that share a key. */
export function firstLook(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  bridge: Bridge,
): { readonly a: number; readonly b: number; readonly features: readonly number[] }[] {
  const shared = sharedKeys(a, b, bridge)
  const isShort = a.length * b.length <= MOST_PAIRS
  const places = isShort
    ? Array.from({ length: a.length * b.length }, (_, place) => place)
    : [...shared.keys()]
  return places
    .sort((x, y) => x - y)
    .map(place => {
      const [i, j] = [Math.floor(place / b.length), place % b.length]
      const [x, y] = [profileOf(a[i]), profileOf(b[j])]
      const keys = shared.get(place) ?? 0
      return {
        a: i,
        b: j,
        features: [
          Math.min(PLENTY, keys),
          Math.min(1, keys),
          cosineOf(x.meaning, y.meaning),
          Math.abs(bridge.place(a[i]) - bridge.place(b[j])),
          cosine(x.said, y.said),
          cosine(x.around, y.around),
        ],
      }
    })
}

function sharedKeys(a: readonly ClaimView[], b: readonly ClaimView[], bridge: Bridge): Map<number, number> {
  const postingsA = post(a, bridge)
  const postingsB = post(b, bridge)
  const shared = new Map<number, number>()
  for (const [key, xs] of postingsA) {
    const ys = postingsB.get(key)
    if (!ys || xs.size * ys.size > MOST_PAIRS_A_KEY) continue
    for (const [i, v] of xs)
      for (const [j, w] of ys) {
        const pair = i * b.length + j
        shared.set(pair, (shared.get(pair) ?? 0) + Math.min(v, w))
      }
  }
  return shared
}
type Postings = Map<string, Map<number, number>>

function post(views: readonly ClaimView[], bridge: Bridge): Postings {
  const postings: Postings = new Map()
  const keys = new Map<Term, readonly [string, number][]>()
  views.forEach((view, index) => {
    for (const term of view.terms) {
      const known = keys.get(term) ?? keysOf(term, bridge)
      keys.set(term, known)
      for (const [key, weight] of known) {
        const claims = postings.get(key) ?? new Map<number, number>()
        claims.set(index, Math.max(claims.get(index) ?? 0, weight))
        postings.set(key, claims)
      }
    }
  })
  return postings
}

const stemKey = remember(word => `stem ${porter.stem(word)}`, MOST_STEMS)

/** What a term is looked up by, with how much it tells. */
export function keysOf(term: Term, bridge: Bridge): [string, number][] {
  const weight = bridge.weight(term)
  const keys: [string, number][] = [[bridge.identity(term), weight]]
  if (term.quantity) keys.push([`number ${term.quantity.value}`, weight])
  if (term.time?.start) keys.push([`time ${term.time.start.slice(0, 7)}`, weight])
  if (term.kind !== 'word') return keys
  if (term.key.length <= LONGEST_WORD) keys.push([stemKey(term.key), weight * LOOSE_KEY])
  for (const sense of term.lexeme.senses.slice(0, SENSES))
    keys.push([`sense ${sense.synset}`, weight * LOOSE_KEY])
  return keys
}
