// Terms without a partner that fill the same slot of two aligned claims: what may exclude each other.
import type { ClaimView, Term } from '../claims/view'
import { governors, type TermPair } from './words'

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
  const partner = new Map(terms.map(pair => [pair.a, pair.b]))
  const taken = new Set(terms.map(pair => pair.b))
  const governorsA = governors(a)
  const governorsB = governors(b)
  const answers = (i: number, j: number): boolean =>
    (i < 0 && j < 0) ||
    (i >= a.terms.length && j >= b.terms.length) ||
    (i >= 0 && j >= 0 && partner.get(i) === j)
  const shared = new Set<number>()
  for (const { a: i, b: j } of terms) {
    const [x, y] = [governorsA[i], governorsB[j]]
    if (x >= 0 && y >= 0 && a.terms[i].relation === b.terms[j].relation) shared.add(x * b.terms.length + y)
  }
  const found: TermPair[] = []
  const open: number[] = []
  for (let j = 0; j < b.terms.length; j++) if (!taken.has(j)) open.push(j)
  a.terms.forEach((x, i) => {
    if (partner.has(i)) return
    for (const j of open) {
      const y = b.terms[j]
      if (!sameKind(x, y)) continue
      let score = SAME_KIND
      if (answers(governorsA[i], governorsB[j])) score += SAME_GOVERNOR
      if (x.relation === y.relation) score += SAME_RELATION
      if (isVerb(x) && isVerb(y) && shared.has(i * b.terms.length + j)) score += SAME_ARGUMENT
      if (answers(i - 1, j - 1)) score += SAME_NEIGHBOUR
      if (answers(i + 1, j + 1)) score += SAME_NEIGHBOUR
      if (score >= LEAST_SLOT) found.push({ a: i, b: j, score: Math.min(1, score) })
    }
  })
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
