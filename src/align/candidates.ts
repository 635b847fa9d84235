// Which pairs of claims are worth a closer look: an inverted index, so that the cost stays near linear.
import porter from 'natural/lib/natural/stemmers/porter_stemmer'
import { remember } from '../memo'
import type { ClaimView, Term } from '../terms/claim-terms'
import type { Bridge } from './pair-context'

/** Shared keys must tell this much together: the shared topic alone makes no candidate. */
const LEAST_SHARED = 0.45
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

/** Pairs of indices whose claims share names, values, words, senses or stems that tell enough, in order. */
export function candidates(
  a: readonly ClaimView[],
  b: readonly ClaimView[],
  bridge: Bridge,
): [number, number][] {
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
  return [...shared]
    .filter(([, weight]) => weight >= LEAST_SHARED)
    .map(([pair]): [number, number] => [Math.floor(pair / b.length), pair % b.length])
    .sort((p, q) => p[0] - q[0] || p[1] - q[1])
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
