// Which unpaired terms of two aligned claims answer each other: numbers that count one thing, verbs said of one thing.

import { relationOf } from '../syntax/tree'
import type { ClaimView, Term } from '../terms/claim-terms'
import { termAt } from '../terms/term-at'
import type { Token } from '../types'
import { findSlots, oneEach } from './slots'
import type { TermPair } from './term-pairs'

/** "People" and "children" are counted in every article: two counts of them are one only where the same befalls both. */
const TELLING_NOUN = 0.35
/** Numbers before one noun and under one event, or under one noun that tells enough by itself. */
const SAME_EVENT = 1
const SAME_NOUN = 0.8

/** Slots of two claims, where numbers answer each other only if they count one thing. */
export function findAnswers(a: ClaimView, b: ClaimView, terms: readonly TermPair[]): TermPair[] {
  if (terms.length === a.terms.length || terms.length === b.terms.length) return []
  const slots = findSlots(a, b, terms)
  const isCount = ({ a: i, b: j }: TermPair) => isQuantity(a.terms[i]) && isQuantity(b.terms[j])
  const others = [...slots.filter(slot => !isCount(slot)), ...findEvents(a, b, terms, slots)]
  const xs = countsOf(a, terms, 'a')
  const ys = xs.length === 0 ? [] : countsOf(b, terms, 'b')
  if (ys.length === 0) return others
  const found = slots.filter(slot => {
    const [x, y] = [xs.find(count => count.term === slot.a), ys.find(count => count.term === slot.b)]
    return isCount(slot) && x !== undefined && y !== undefined && !areApart(a, b, x, y, terms)
  })
  for (const x of xs)
    for (const y of ys) {
      const score = answering(a, b, x, y, terms)
      if (score > 0) found.push({ a: x.term, b: y.term, score })
    }
  return [...others, ...oneEach(found)]
}

/** Verbs without a partner whose subjects or objects are partners: "bills will rise", "said bills would fall". */
function findEvents(
  a: ClaimView,
  b: ClaimView,
  terms: readonly TermPair[],
  slots: readonly TermPair[],
): TermPair[] {
  const found: TermPair[] = []
  const isTaken = (side: 'a' | 'b', term: number): boolean =>
    [terms, slots, found].some(pairs => pairs.some(pair => pair[side] === term))
  for (const pair of terms) {
    const x = verbOver(a, pair.a)
    const y = x && verbOver(b, pair.b)
    if (!x || !y || x.role !== y.role || isTaken('a', x.verb) || isTaken('b', y.verb)) continue
    found.push({ a: x.verb, b: y.verb, score: SAME_PARTICIPANT })
  }
  return found
}

const SAME_PARTICIPANT = 0.8

function verbOver(view: ClaimView, term: number): { verb: number; role: string } | undefined {
  const { tokens } = view.sentence
  const { head, deprel } = tokens[view.terms[term].index]
  if (head < 0 || tokens[head].upos !== 'VERB' || !/^(?:nsubj|obj)/.test(deprel)) return undefined
  const verb = termAt(view, head)
  return verb < 0 ? undefined : { verb, role: roleOf(tokens, view.terms[term].index) }
}

/** A number without a partner, the noun that it counts and the event that this noun takes part in, as indices of terms; -1 for none. */
interface Count {
  readonly term: number
  readonly noun: number
  readonly event: number
  readonly role: string
}

const isQuantity = (term: Term): boolean => term.quantity !== undefined

function countsOf(view: ClaimView, terms: readonly TermPair[], side: 'a' | 'b'): Count[] {
  if (!view.terms.some(isQuantity)) return []
  const paired = new Set(terms.map(pair => pair[side]))
  const { tokens } = view.sentence
  return view.terms.flatMap((term, i) => {
    if (!isQuantity(term) || paired.has(i)) return []
    const above = tokens[term.index].deprel === 'nummod' ? tokens[term.index].head : -1
    const noun = termAt(view, above)
    const counted = above >= 0 ? above : term.index
    const event = termAt(view, tokens[counted].head)
    return [{ term: i, noun, event, role: roleOf(tokens, counted) }]
  })
}

/** "12 were arrested" and "police arrested 12" alike. */
function roleOf(tokens: readonly Token[], index: number): string {
  const { deprel } = tokens[index]
  if (deprel === 'obj' || deprel === 'nsubj:pass') return 'patient'
  return relationOf(tokens[index])
}

const arePaired = (terms: readonly TermPair[], x: number, y: number): boolean =>
  x >= 0 && y >= 0 && terms.some(pair => pair.a === x && pair.b === y)

function answering(a: ClaimView, b: ClaimView, x: Count, y: Count, terms: readonly TermPair[]): number {
  const isOneNoun = arePaired(terms, x.noun, y.noun)
  const isOneEvent = arePaired(terms, x.event, y.event) && x.role === y.role
  // Another noun is another count ("12 men and 3 women"), unless one side leaves it out.
  if (isOneEvent && (isOneNoun || x.noun < 0 || y.noun < 0)) return SAME_EVENT
  if (isOneNoun && isTelling(a, x) && isTelling(b, y) && !areApart(a, b, x, y, terms)) return SAME_NOUN
  return 0
}

const isTelling = (view: ClaimView, { noun }: Count): boolean =>
  noun >= 0 && view.terms[noun].weight >= TELLING_NOUN

/** Whether something else befalls what is counted, or may: 112 people on board, 19 people dead. */
function areApart(a: ClaimView, b: ClaimView, x: Count, y: Count, terms: readonly TermPair[]): boolean {
  if (isTelling(a, x) || isTelling(b, y) || x.noun < 0 || y.noun < 0) return false
  if (x.event < 0 && y.event < 0) return false
  return !arePaired(terms, x.event, y.event)
}
