// One has what the other says that he lacks: "had no warning" and "had been warned", "free of mould" and "riddled with mould".

import { OPPOSITE_PREPOSITIONS, PARTIAL, PASSING } from '../lexicon/en/clauses/holding-words'
import type { ClaimView } from '../terms/claim-terms'
import { participants } from '../terms/clause'
import { type Deed, deedOf } from '../terms/deed'
import { deedPhrases, relatePhrases } from '../terms/events/event-words'
import { type Holding, holdingOf } from '../terms/holdings'
import { termAt } from '../terms/term-at'
import type { Reason, Token } from '../types'
import { areAtOtherTimes, areOtherThings, ONE_EVENT } from './event'
import { differs, evidence } from './evidence'
import type { JudgeContext } from './judge'
import { haveOtherComplements } from './other-complements'

/** As alike as this, two words tell of one thing. */
const SAME_THING = 0.8

interface Side {
  readonly view: ClaimView
  readonly deed: Deed
  readonly holding?: Holding
}

/** That the one has it and the other has it not; undefined where nothing of the kind is sure. */
export function lackOf(a: ClaimView, b: ClaimView, context: JudgeContext): Reason | undefined {
  if (Math.max(context.score, context.likely) < ONE_EVENT) return undefined
  const [x, y] = [sideOf(a), sideOf(b)]
  if (x.deed.at < 0 || y.deed.at < 0) return undefined
  if (x.deed.modality !== 'asserted' || y.deed.modality !== 'asserted') return undefined
  const pair = clashOf(x, y, context)
  if (!pair) return undefined
  if (
    isBefore(x, y) ||
    isBefore(y, x) ||
    isPartial(a) ||
    isPartial(b) ||
    areOtherThings(a, b, context) ||
    areAtOtherTimes(a, b) ||
    haveOtherComplements(a, b, context)
  )
    return undefined
  const [p, q] = [evidence(a, spanOf(a, pair[0])), evidence(b, spanOf(b, pair[1]))]
  return differs(
    'polarity/lacks',
    'polarity',
    'conflict',
    p,
    q,
    `A says “${p.text}”, B says “${q.text}”: both cannot be true.`,
  )
}

/** "Had none at first", "was without for an hour", "had none" and "has it": what was lacked may have come. */
function isBefore({ view, deed, holding }: Side, { view: other, deed: then }: Side): boolean {
  if (!holding?.isLacked) return false
  const { tokens } = view.sentence
  if (view.times.length > 0 || view.terms.some(({ key }) => PASSING.has(key))) return true
  return isPast(tokens, deed.at) && !isPast(other.sentence.tokens, then.at)
}

/** "Had", "was without", "had had": not "has had". */
const isPast = (tokens: readonly Token[], at: number): boolean => {
  const words = tokens.filter((t, i) => i === at || (t.head === at && /^(?:aux|cop)/.test(t.deprel)))
  return !words.some(({ xpos, upos }) => (upos === 'VERB' || upos === 'AUX') && /^VB[PZ]$|^MD$/.test(xpos))
}

/** "Some homes have power": others may have none. */
const isPartial = ({ sentence: { tokens } }: ClaimView): boolean =>
  tokens.some(
    ({ lemma, head }) => PARTIAL.has(lemma.toLowerCase()) && /^nsubj/.test(tokens[head]?.deprel ?? ''),
  )

function sideOf(view: ClaimView): Side {
  const deed = deedOf(view)
  return { view, deed, holding: holdingOf(view.sentence, deed) }
}

type Pair = readonly [readonly number[], readonly number[]]

/** Tokens of either side by which the two exclude each other. */
function clashOf(x: Side, y: Side, context: JudgeContext): Pair | undefined {
  const [h, k] = [x.holding, y.holding]
  if (h && k && h.isLacked !== k.isLacked && areOne(x, h.thing, y, k.thing, context)) {
    const isHeldAlike = h.holders.length === 0 || k.holders.length === 0
    if (isHeldAlike ? shareMore(context) : haveOneOf(x, h.holders, y, k.holders, context))
      return [
        [x.deed.at, h.thing],
        [y.deed.at, k.thing],
      ]
  }
  if (h && deniesDeed(x, h, y, context, 'a')) return [[x.deed.at, h.thing], [y.deed.at]]
  if (k && deniesDeed(y, k, x, context, 'b')) return [[x.deed.at], [y.deed.at, k.thing]]
  return oppositeMarks(x, y, context)
}

/** "Made no arrests", "two were arrested": the thing that there is none of is what the other says was done. */
function deniesDeed(
  x: Side,
  { thing, isLacked, holders, part }: Holding,
  y: Side,
  context: JudgeContext,
  own: 'a' | 'b',
) {
  const isDone = y.deed.polarity === 'affirmative'
  const [i, j] = [termAt(x.view, thing), termAt(y.view, y.deed.at)]
  if (isLacked !== isDone || i < 0 || j < 0 || y.view.terms[j].head.upos !== 'VERB') return false
  const other = own === 'a' ? 'b' : 'a'
  const pairs = context.terms
  const isPaired = pairs.some(pair => pair[own] === i && pair[other] === j && pair.score >= SAME_THING)
  if (!isPaired && !isToldBy(x, thing, y)) return false
  const [mineOf, theirOf] = [nounsUnder(x.view, thing), nounsUnder(y.view, y.deed.at)]
  const isOfOther = !pairs.some(pair => mineOf.includes(pair[own]) && theirOf.includes(pair[other]))
  if (mineOf.length > 0 && theirOf.length > 0 && isOfOther) return false
  if (holders.length === 0) return shareMore(context)
  const parties = participants(y.view, y.deed.at)
  const theirs = part ? parties[part] : [...parties.agents, ...parties.patients]
  const mine = holders.map(at => termAt(x.view, at))
  return pairs.some(pair => mine.includes(pair[own]) && theirs.includes(pair[other]))
}

/** "Gave a warning" and "warned" are one deed. */
const isToldBy = (x: Side, thing: number, y: Side): boolean => {
  const [mine, theirs] = [x, y].map(({ view, deed }) => deedPhrases(view.sentence.tokens, deed.at))
  const reading = relatePhrases(mine, theirs)
  return reading?.relation === 'equal' && reading.mine.includes(thing)
}

/** What a noun is of, and what a verb is done to or about. */
const nounsUnder = ({ terms, sentence: { tokens } }: ClaimView, at: number): number[] =>
  terms.flatMap(({ index, head }, i) =>
    tokens[index].head === at && /^(?:nmod|obl|obj)$/.test(head.deprel) ? [i] : [],
  )

/** "Ended with a deal", "ended without a deal": one deed, one thing, and prepositions that exclude each other. */
function oppositeMarks(x: Side, y: Side, context: JudgeContext): Pair | undefined {
  if (x.deed.polarity !== y.deed.polarity) return undefined
  for (const { a: i, b: j, score } of context.terms) {
    const [s, t] = [x.view.terms[i], y.view.terms[j]]
    if (score < SAME_THING || s.head.upos !== 'NOUN' || t.head.upos !== 'NOUN') continue
    const [mark, other] = [markOf(x.view, s.index), markOf(y.view, t.index)]
    if (!OPPOSITE_PREPOSITIONS.some(pair => pair.includes(mark) && pair.includes(other) && mark !== other))
      continue
    // "Is on a lead": the thing is what is said of the subject.
    const isSaid = x.deed.at === s.index && y.deed.at === t.index
    const isUnder = s.head.head === x.deed.at && t.head.head === y.deed.at
    if (!isSaid && !(isUnder && areOne(x, x.deed.at, y, y.deed.at, context))) continue
    const [mine, theirs] = [participants(x.view, x.deed.at), participants(y.view, y.deed.at)]
    const isOneParty = context.terms.some(
      pair =>
        (mine.agents.includes(pair.a) && theirs.agents.includes(pair.b)) ||
        (mine.patients.includes(pair.a) && theirs.patients.includes(pair.b)),
    )
    if (isOneParty) return [[s.index], [t.index]]
  }
  return undefined
}

const markOf = ({ sentence: { tokens } }: ClaimView, noun: number): string =>
  tokens
    .filter(({ head, deprel }) => head === noun && deprel === 'case')
    .map(({ lemma }) => lemma.toLowerCase())
    .join(' ')

const areOne = (x: Side, i: number, y: Side, j: number, { terms }: JudgeContext): boolean =>
  haveOneOf(x, [i], y, [j], { terms: terms.filter(({ score }) => score >= SAME_THING) })

function haveOneOf(
  x: Side,
  is: readonly number[],
  y: Side,
  js: readonly number[],
  { terms }: Pick<JudgeContext, 'terms'>,
): boolean {
  const [mine, theirs] = [is.map(i => termAt(x.view, i)), js.map(j => termAt(y.view, j))]
  return terms.some(pair => mine.includes(pair.a) && theirs.includes(pair.b))
}

/** Whether two claims that name no holder have more in common than the thing. */
const shareMore = ({ terms }: JudgeContext): boolean => terms.length > 1

function spanOf({ sentence: { tokens } }: ClaimView, all: readonly number[]) {
  const marks = tokens.flatMap((t, i) => (all.includes(t.head) && /^(?:case|det)$/.test(t.deprel) ? [i] : []))
  const [first, last] = [Math.min(...all, ...marks), Math.max(...all)]
  return { start: tokens[first].span.start, end: tokens[last].span.end }
}
