// One word changed in otherwise equal sentences: a number, a day, an opposite, a "not" put in.

import { QUANTIFIERS } from '../../lexicon/en/values/quantifiers'
import { rememberEach } from '../../memo'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { TermRelation } from '../../terms/term-relation'
import { relateQuantities } from '../../terms/values/quantity-relation'
import { relateTimes } from '../../terms/values/time-relation'
import { hull } from '../../text/spans'
import type { Facet, Reason, TimeExpression, Token } from '../../types'
import { type Lexeme, lexeme } from '../../words/lexemes'
import { ordinalValue } from '../../words/ordinals'
import { exclusion, opposition } from '../../words/word-relations'
import { differs, evidence } from '../evidence'
import type { Judge } from '../judge'
import { areOtherMeasures } from '../other-measures'

/** A stretch of tokens of each sentence that stands for the other's: `[from, to)`; one may be empty. */
interface Change {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/** So much of both sentences must be the same, word for word. */
const LEAST_SHARED = 0.7
const FEWEST_SHARED = 3
/** Longer stretches are rewritten, not changed in a word. */
const LONGEST_CHANGE = 2
/** The table of the middle parts costs the product of their lengths. */
const LONGEST_MIDDLE = 60
/** Two words where one stood: surer of their clash than where whole phrases differ. */
const CLASH = 0.5

const NEGATIONS = new Set(['not', "n't", 'never', 'no'])

export const judgeEdit: Judge = (a, b) => {
  const changes = changesBetween(a.sentence.tokens, b.sentence.tokens)
  const clashes = changes.flatMap(change => {
    const reason = judgeChange(a, b, change)
    return reason ? [{ change, reason }] : []
  })
  if (clashes.length !== 1 || areOtherMeasures(a, b)) return []
  const [{ change: clashing, reason }] = clashes
  // Where two things are changed, each tells that it is another event: what was won first, what was lost last.
  return changes.some(change => change !== clashing && isOfContent(a, b, change)) ? [] : [reason]
}

/** Whether the sentences of two claims are the same but for a few words, of which a token of each is one that stands for the other. */
export function isChangedInto(a: ClaimView, i: number, b: ClaimView, j: number): boolean {
  return changesBetween(a.sentence.tokens, b.sentence.tokens).some(
    change => change.a[0] <= i && i < change.a[1] && change.b[0] <= j && j < change.b[1],
  )
}

const CONTENT = new Set(['NOUN', 'PROPN', 'NUM', 'VERB', 'ADJ'])

/** Whether words that tell stand in the change on both sides. */
const isOfContent = (a: ClaimView, b: ClaimView, change: Change): boolean =>
  [a.sentence.tokens.slice(...change.a), b.sentence.tokens.slice(...change.b)].every(tokens =>
    tokens.some(token => CONTENT.has(token.upos)),
  )

function judgeChange(a: ClaimView, b: ClaimView, { a: [i, to], b: [j, until] }: Change): Reason | undefined {
  const xs = a.sentence.tokens.slice(i, to)
  const ys = b.sentence.tokens.slice(j, until)
  if (xs.length === 0 || ys.length === 0) {
    const [view, added, from] = xs.length === 0 ? [b, ys, j] : [a, xs, i]
    if (!added.some(isNegation) || !holds(view, added[0])) return undefined
    // The word before tells which word the other side leaves unnegated.
    const other = view === b ? a : b
    const at = Math.max(0, (view === b ? i : j) - 1)
    if (!holds(other, other.sentence.tokens[at])) return undefined
    const words = {
      start: view.sentence.tokens[Math.max(0, from - 1)].span.start,
      end: added[added.length - 1].span.end,
    }
    const stated = evidence(other, other.sentence.tokens[at].span)
    const denied = evidence(view, words)
    const side = view === b ? 'B' : 'A'
    return differs(
      'polarity/not',
      'polarity',
      'conflict',
      view === a ? denied : stated,
      view === a ? stated : denied,
      `${side} says “${denied.text}”, ${side === 'B' ? 'A' : 'B'} says “${stated.text}”.`,
    )
  }
  if (xs.length !== 1 || ys.length !== 1) return undefined
  const [x, y] = [xs[0], ys[0]]
  const facet = clash(x, y)
  if (!facet || !holds(a, x) || !holds(b, y) || areCompatible(a, x, b, y)) return undefined
  return differs(
    `${facet}/one-word`,
    facet,
    'conflict',
    evidence(a, x.span),
    evidence(b, y.span),
    `A says “${x.text}”, B says “${y.text}”; the rest is the same.`,
  )
}

/** Whether the words stand in values that can both be true: "4.96" and "5" of "$4.96bn" and "about $5bn". */
function areCompatible(a: ClaimView, x: Token, b: ClaimView, y: Token): boolean {
  const valueAt = ({ terms, sentence: { tokens } }: ClaimView, token: Token): Term | undefined =>
    terms.find(term => (term.amount ?? term.time) && term.tokens.some(i => tokens[i] === token))
  const [p, q] = [valueAt(a, x), valueAt(b, y)]
  if (!p || !q) return false
  if (p.time && q.time)
    return AGREEING.has(relateTimes(p, q).kind) && !areOpenAlike(endsOf(p.time), endsOf(q.time))
  if (!p.amount || !q.amount) return false
  const areOpen = areOpenAlike([p.amount.min, p.amount.max], [q.amount.min, q.amount.max])
  return !areOpen && AGREEING.has(relateQuantities(p.amount, q.amount).kind)
}

const AGREEING: ReadonlySet<TermRelation['kind']> = new Set(['same', 'general', 'specific'])

type Ends = readonly [least: unknown, greatest: unknown]
const endsOf = ({ start, end }: TimeExpression): Ends => [start ?? null, end ?? null]

/** "Since 2005" and "since 2015": each says where it begins. */
const areOpenAlike = ([least, greatest]: Ends, [low, high]: Ends): boolean =>
  (least === null && low === null && greatest !== high) ||
  (greatest === null && high === null && least !== low)

const isNegation = (token: Token): boolean => NEGATIONS.has(token.text.toLowerCase())

/** Whether a word lies between the first and the last word of a claim. */
function holds({ claim }: ClaimView, { span }: Token): boolean {
  const whole = hull(claim.spans)
  return whole !== undefined && whole.start <= span.start && span.end <= whole.end
}

/** The facet on which two words in one place exclude each other. */
function clash(x: Token, y: Token): Facet | undefined {
  const [m, n] = [numberOf(x.text), numberOf(y.text)]
  if (m !== undefined && n !== undefined) return m === n ? undefined : 'number'
  const [first, second] = [ordinalValue(x.text.toLowerCase()), ordinalValue(y.text.toLowerCase())]
  if (first !== undefined && second !== undefined) return first === second ? undefined : 'number'
  const [p, q] = [QUANTIFIERS.get(x.text.toLowerCase()), QUANTIFIERS.get(y.text.toLowerCase())]
  if (p && q && (p.max < q.min || q.max < p.min)) return 'quantifier'
  const pairs = readings(x).flatMap(s => readings(y).map(t => [s, t] as const))
  if (pairs.some(([s, t]) => opposition(s, t) >= CLASH))
    return x.upos === 'ADP' || x.upos === 'SCONJ' ? 'time' : 'predicate'
  if (!pairs.some(([s, t]) => exclusion(s, t) >= CLASH)) return undefined
  return CALENDAR.test(x.text) ? 'time' : 'entity'
}

const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|tomorrow|yesterday)$/i

/** The word as tagged, and a participle as an adjective too; prepositions that join clauses as prepositions. */
function readings(token: Token): Lexeme[] {
  const own = lexeme(token.lemma, token.upos)
  if (token.upos === 'VERB') return [own, lexeme(token.text, 'ADJ')]
  if (token.upos === 'SCONJ' || token.upos === 'ADP' || token.upos === 'ADV')
    return [own, lexeme(token.lemma, 'ADP')]
  return [own]
}

const numberOf = (text: string): number | undefined =>
  /^\d[\d,.:]*$/.test(text) ? Number.parseFloat(text.replace(/,/g, '').replace(':', '.')) : undefined

const NO_CHANGES: readonly Change[] = []

/** A sentence makes several claims, and each pair of them asks. */
function changesBetween(a: readonly Token[], b: readonly Token[]): readonly Change[] {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length]
  if (shorter < FEWEST_SHARED || shorter < LEAST_SHARED * longer) return NO_CHANGES
  const asked = changesFrom(a)
  const found = asked.get(b) ?? orderedChanges(a, b)
  asked.set(b, found)
  return found
}

const changesFrom = rememberEach((_: readonly Token[]) => new Map<readonly Token[], readonly Change[]>())

/** The same changes whichever sentence comes first, though several subsequences are longest. */
function orderedChanges(a: readonly Token[], b: readonly Token[]): Change[] {
  const words = (tokens: readonly Token[]) => tokens.map(t => t.text).join(' ')
  if (words(a) <= words(b)) return changes(a, b)
  return changes(b, a).map(change => ({ a: change.b, b: change.a }))
}

/** What was changed between two sentences that are mostly the same; nothing when they are not. */
function changes(a: readonly Token[], b: readonly Token[]): Change[] {
  const same = (i: number, j: number): boolean =>
    a[i].text === b[j].text || a[i].text.toLowerCase() === b[j].text.toLowerCase()
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && same(head, head)) head++
  let tail = 0
  while (tail < shorter - head && same(a.length - 1 - tail, b.length - 1 - tail)) tail++
  const [n, m] = [a.length - tail, b.length - tail]
  if (n - head > LONGEST_MIDDLE || m - head > LONGEST_MIDDLE) return []
  const found = middle(head, n, m, same)
  const changed = found.reduce((sum, c) => sum + Math.max(c.a[1] - c.a[0], c.b[1] - c.b[0]), 0)
  const shared = Math.max(a.length, b.length) - changed
  if (shared < FEWEST_SHARED || shared < LEAST_SHARED * Math.max(a.length, b.length)) return []
  return found.filter(c => c.a[1] - c.a[0] <= LONGEST_CHANGE && c.b[1] - c.b[0] <= LONGEST_CHANGE)
}

/** The changes between two middles, by their longest common subsequence. */
function middle(head: number, n: number, m: number, same: (i: number, j: number) => boolean): Change[] {
  const width = m - head + 1
  const longest = new Uint16Array((n - head + 1) * width)
  for (let i = n - 1; i >= head; i--)
    for (let j = m - 1; j >= head; j--) {
      const at = (i - head) * width + (j - head)
      longest[at] = same(i, j) ? longest[at + width + 1] + 1 : Math.max(longest[at + width], longest[at + 1])
    }
  const found: Change[] = []
  let [i, j] = [head, head]
  while (i < n || j < m) {
    const [from, start] = [i, j]
    while (i < n && j < m && !same(i, j)) {
      const at = (i - head) * width + (j - head)
      if (longest[at + width] >= longest[at + 1]) i++
      else j++
    }
    if (i >= n || j >= m) {
      ;[i, j] = [n, m]
    }
    if (i > from || j > start) found.push({ a: [from, i], b: [start, j] })
    while (i < n && j < m && same(i, j)) {
      i++
      j++
    }
  }
  return found
}
