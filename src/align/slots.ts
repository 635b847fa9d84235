// Terms without a partner that fill the same slot of two aligned claims: what may exclude each other.
import type { ClaimView, Term } from '../terms/claim-terms'
import { governors, type TermPair } from './term-pairs'

/** Evidence that two unpaired terms answer each other. */
const SAME_GOVERNOR = 0.4
const SAME_RELATION = 0.25
const SAME_NEIGHBOUR = 0.2
const SAME_KIND = 0.15
/** Of two verbs: one thing does both, or both are done to one thing. */
const SAME_ARGUMENT = 0.4
/** One like neighbour and a like part of speech are not enough. */
const LEAST_SLOT = 0.6

export function findSlots(a: ClaimView, b: ClaimView, terms: readonly TermPair[]): TermPair[] {
  // Each term has one partner at most: where all have one, no slot is open.
  if (terms.length === a.terms.length || terms.length === b.terms.length) return []
  const partner = new Int32Array(a.terms.length).fill(NONE)
  const taken = new Uint8Array(b.terms.length)
  for (const pair of terms) {
    partner[pair.a] = pair.b
    taken[pair.b] = 1
  }
  const governorsA = governors(a)
  const governorsB = governors(b)
  const answers = (i: number, j: number): boolean =>
    (i < 0 && j < 0) ||
    (i >= a.terms.length && j >= b.terms.length) ||
    (i >= 0 && i < a.terms.length && j >= 0 && partner[i] === j)
  const isSharedVerb = (i: number, j: number): boolean =>
    terms.some(
      pair =>
        governorsA[pair.a] === i &&
        governorsB[pair.b] === j &&
        a.terms[pair.a].relation === b.terms[pair.b].relation,
    )
  const found: TermPair[] = []
  for (let i = 0; i < a.terms.length; i++) {
    if (partner[i] !== NONE) continue
    const x = a.terms[i]
    for (let j = 0; j < b.terms.length; j++) {
      const y = b.terms[j]
      if (taken[j] === 1 || !sameKind(x, y)) continue
      let score = SAME_KIND
      if (answers(governorsA[i], governorsB[j])) score += SAME_GOVERNOR
      if (x.relation === y.relation) score += SAME_RELATION
      if (isVerb(x) && isVerb(y) && isSharedVerb(i, j)) score += SAME_ARGUMENT
      if (answers(i - 1, j - 1)) score += SAME_NEIGHBOUR
      if (answers(i + 1, j + 1)) score += SAME_NEIGHBOUR
      if (score >= LEAST_SLOT) found.push({ a: i, b: j, score: Math.min(1, score) })
    }
  }
  return oneEach(found)
}

const NONE = -1

/** The best slots, each term in one; ties go by the sum of places, which is the same when the sources are swapped. */
export function oneEach(found: TermPair[]): TermPair[] {
  if (found.length < 2) return found
  found.sort((p, q) => q.score - p.score || p.a + p.b - q.a - q.b)
  const left = new Set<number>()
  const right = new Set<number>()
  return found.filter(({ a: i, b: j }) => {
    if (left.has(i) || right.has(j)) return false
    left.add(i)
    right.add(j)
    return true
  })
}

const sameKind = (x: Term, y: Term): boolean =>
  x.kind === y.kind && (x.kind !== 'word' || coarse(x) === coarse(y))
const coarse = (term: Term): string => (term.head.upos === 'PROPN' ? 'NOUN' : term.head.upos)
const isVerb = (term: Term): boolean => term.kind === 'word' && term.head.upos === 'VERB'
