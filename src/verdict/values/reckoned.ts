// A statement of an amount that the text does not write but makes known, or writes of the thing itself: borne out or belied by reckoning.

import {
  FACTORS,
  FALLING,
  FORMERLY,
  LASTING,
  MEASURES,
  MEASURING,
  PAYING,
  RISING,
  VOTING_AGAINST,
  VOTING_FOR,
} from '../../lexicon/en/values/reckoning'
import { BOUNDS, RATES } from '../../lexicon/en/verdict/verdict-words'
import { type ShareOfChange, shareOfChange } from '../../terms/values/changes'
import { reckonedIn } from '../../terms/values/reckoned'
import type { Reckoned, ReckonedKind } from '../../terms/values/sentence-amounts'
import { lengthOf, relateTimes } from '../../terms/values/time-relation'
import { measureOf } from '../../terms/values/value-terms'
import { contains } from '../../text/spans'
import type { Token } from '../../types'
import { type QuantityTerm, relateQuantities } from '../../values/relate-quantities'
import type { ValueRelation } from '../../values/value-relation'
import { type ClauseAnswer, NOTHING } from '../answers'
import { commits, isFirm } from '../commitments'
import type { GraphPair } from '../graph-pair'
import { LITTLE } from '../in-place'
import { byResult } from './results'

export interface ReckonedAnswer {
  readonly outcome: 'supported' | 'contradicted'
  /** Nodes of the statement's amount and of the text's words. */
  readonly node: number
  readonly against: number
}

/** The one amount of a clause with what its words make of it. */
interface Asked {
  readonly root: number
  readonly node: number
  readonly amount: QuantityTerm
  /** By what share it changed, where the clause tells that. */
  readonly change: ShareOfChange | undefined
  readonly tokens: readonly Token[]
  readonly lemmas: ReadonlySet<string>
  readonly members: readonly number[]
}

/** What reckoning makes of a clause; undefined where it tells of no amount, or of one that nothing in the text makes known. */
export function reckon(read: GraphPair, root: number): ReckonedAnswer | undefined {
  const result = byResult(read, root)
  if (result) return result
  const asked = askedIn(read, root)
  if (!asked || read.standing(read.stated, root).isNegative) return undefined
  const answers = reckonedIn(read.told.document).flatMap(fact => answerBy(read, asked, fact) ?? [])
  const found = answers.find(({ outcome }) => outcome === 'supported') ?? answers[0]
  return found && answers.every(a => a.outcome === found.outcome || found.outcome === 'supported')
    ? found
    : undefined
}

function askedIn({ stated }: GraphPair, root: number): Asked | undefined {
  const members: number[] = []
  const visit = (node: number): void => {
    if (members.includes(node)) return
    members.push(node)
    for (const { to } of stated.down[node]) visit(to)
  }
  visit(root)
  const { sentence } = stated.nodes[root]
  const amounts = members.filter(n => {
    const { quantity, time } = stated.nodes[n].term
    return (quantity && quantity.unit !== 'ordinal') || time?.type === 'duration'
  })
  // "Doubled" is a verb and an amount.
  const { head } = stated.nodes[root].term
  const doubled = stated.document.quantities.find(q => q.unit === 'x' && contains(q.span, head.span))
  const [node = doubled ? root : -1] = amounts
  if (amounts.length > 1 || node < 0) return undefined
  const { term } = stated.nodes[node]
  const amount = doubled ?? (term.time ? lengthOf(term) : term.amount)
  if (!amount) return undefined
  const { tokens } = stated.document.sentences[sentence]
  const lemmas = new Set(tokens.flatMap(t => [t.lemma.toLowerCase(), t.text.toLowerCase()]))
  const start = term.span.start
  const before = tokens.filter(t => t.span.end <= start).slice(-2)
  const words = before.map(t => t.text.toLowerCase()).join(' ')
  const change = shareOfChange(amount, before.map(t => t.lemma).reverse())
  return {
    root,
    node,
    amount: term.time ? bounded(amount, words) : amount,
    change,
    tokens,
    lemmas,
    members,
  }
}

/** "More than a decade": the bound of a length of time that is told without a number. */
function bounded(amount: QuantityTerm, before: string): QuantityTerm {
  if (amount.min === null || amount.max === null) return amount
  if (/(?:more than|over|at least)$/.test(before)) return { ...amount, max: null, text: before }
  if (/(?:less than|under|nearly|almost)$/.test(before)) return { ...amount, min: 0, text: before }
  return amount
}

function answerBy(read: GraphPair, asked: Asked, fact: Reckoned): ReckonedAnswer | undefined {
  if (!isAskedFor(read, asked, fact)) return undefined
  const relation = relationOf(fact.sign === undefined ? asked.amount : asked.change?.amount, fact)
  if (relation === 'unknown' || (fact.kind === 'now' && relation !== 'exclusive')) return undefined
  if (!isTold(read, asked, fact)) return undefined
  const against = nodeIn(read, fact)
  if (against < 0) return undefined
  const [mine, theirs] = [read.standing(read.stated, asked.root), read.standing(read.told, against)]
  // "Is designed to lift nine tonnes"
  if (theirs.isNegative || !(relation === 'exclusive' ? isFirm(theirs) : commits(theirs, mine)))
    return undefined
  return {
    outcome: relation === 'exclusive' ? 'contradicted' : 'supported',
    node: asked.node,
    against,
  }
}

/** Whoever is counted, an amount of people is one of people; else the units must meet. */
function relationOf(mine: QuantityTerm | undefined, { kind, amount }: Reckoned): ValueRelation {
  if (!mine) return 'unknown'
  const isCount = ['count', 'bare'].includes(measureOf(mine)) && ['count', 'bare'].includes(measureOf(amount))
  const bare = ({ unit: _, ...rest }: QuantityTerm): QuantityTerm => rest
  if (!isCount && measureOf(mine) !== measureOf(amount)) return 'unknown'
  const { change: _, ...plain } = mine
  const relation = isCount ? relateQuantities(bare(plain), bare(amount)) : relateQuantities(plain, amount)
  // The text's own amount must be as close as the statement's.
  const isOpen = amount.min === null || amount.max === null
  return relation === 'narrower' && (kind === 'lasted' || isOpen)
    ? 'unknown'
    : relation === 'narrower'
      ? 'equal'
      : relation
}

const has = ({ lemmas }: Asked, words: ReadonlySet<string>): boolean =>
  [...words].some(word => lemmas.has(word))

function isAskedFor(read: GraphPair, asked: Asked, { kind, sign, when, which, sentence }: Reckoned): boolean {
  const { stated } = read
  const rootKey = stated.nodes[asked.root].term.key
  const isCopula = asked.root === asked.node
  const isTimed = () => asked.members.every(n => !stated.nodes[n].term.time || isTimeOf(read, n, sentence))
  const isChange = asked.tokens.some(
    ({ upos, lemma }) => /^(?:VERB|NOUN)$/.test(upos) && (RISING.has(lemma) || FALLING.has(lemma)),
  )
  const asks: Readonly<Record<ReckonedKind, () => boolean>> = {
    former: () => {
      if (isChange) return false
      const times = asked.members.filter(n => stated.nodes[n].term.time)
      if (when && times.length > 0)
        return times.some(n => {
          const { term } = stated.nodes[n]
          const words = read.told.document.source.text
            .slice(when.span.start, when.span.end)
            .replace(/^since /i, '')
          return (
            relateTimes(term, {
              key: words.toLowerCase(),
              time: { ...when, ...(when.start ? {} : {}) },
              words,
            }).kind === 'same' || term.key === keyOf(read, when.span.start)
          )
        })
      return times.length === 0 && has(asked, FORMERLY)
    },
    now: () => !isChange && !has(asked, FORMERLY) && MEASURING.has(rootKey) && isTimed(),
    by: () =>
      sign !== undefined
        ? asked.change?.sign === sign && isTimed()
        : isChange &&
          stated.down[asked.root].some(t => t.to === asked.node && t.role !== 'to' && t.role !== 'from'),
    times: () => asked.change?.sign === sign && isTimed(),
    percent: () => asked.amount.unit === 'x' && asked.change?.sign === sign && isTimed(),
    for: () => voteOf(asked) === 'for',
    against: () => voteOf(asked) === 'against',
    earlier: () => /\b(?:earlier|before|previously|already)\b/.test([...asked.lemmas].join(' ')),
    share: () => asked.amount.unit === '1' || asked.amount.unit === '%',
    measure: () =>
      !isChange &&
      (isCopula || MEASURING.has(rootKey) || isPaid(asked, rootKey)) &&
      !asked.tokens.some(t => RATES.has(t.lemma)) &&
      isTimed(),
    part: () => which?.every(word => asked.lemmas.has(word)) ?? false,
    aboard: () => asked.lemmas.has('board') && /^(?:people|person)$/.test(asked.amount.unit ?? ''),
    lasted: () => LASTING.has(rootKey) && stated.nodes[asked.node].term.time !== undefined,
  }
  return asks[kind]()
}

/** Sums are paid and given; who gives up after a mile gives no mile. */
const isPaid = ({ amount }: Pick<Asked, 'amount'>, verb: string): boolean =>
  PAYING.has(verb) && measureOf(amount) === 'money'

const keyOf = ({ told }: GraphPair, start: number): string | undefined =>
  told.nodes
    .find(({ term }) => term.time && term.span.start <= start && start < term.span.end)
    ?.term.key.replace(/ ?since ?/, '')

/** Whether a time of the statement is one of the sentence that the amount stands in. */
const isTimeOf = (read: GraphPair, node: number, sentence: number): boolean =>
  read.told.nodes.some(
    (n, b) => n.sentence === sentence && n.term.time && read.relate(node, b).kind === 'entailed',
  )

function voteOf({ lemmas, tokens }: Asked): 'for' | 'against' | undefined {
  if (!tokens.some(t => VOTING_FOR.has(t.lemma) || VOTING_AGAINST.has(t.lemma))) return undefined
  return lemmas.has('against') || tokens.some(t => VOTING_AGAINST.has(t.lemma)) ? 'against' : 'for'
}

/** Whether the rest of the clause is told in the text, but for the words that reckon, and for who is counted. */
function isTold(read: GraphPair, { root, node, members, amount }: Asked, fact: Reckoned): boolean {
  const { stated, told } = read
  const isExempt = (n: number): boolean => {
    const { term } = stated.nodes[n]
    const { key } = term
    if (n === node || term.weight < LITTLE || term.time || FORMERLY.has(key)) return true
    if (fact.sign === undefined && MEASURES.has(key)) return true
    if (n === root && (MEASURING.has(key) || key === 'use')) return true
    if (fact.sign !== undefined && (n === root || FACTORS.has(key))) return true
    if (fact.kind === 'measure' && n === root && isPaid({ amount }, key)) return true
    if (fact.kind === 'part' && ((n === root && PAYING.has(key)) || key === 'contribution')) return true
    if (fact.kind === 'aboard' && key === 'board') return true
    if (fact.kind === 'lasted') return n === root || BOUNDS.has(key)
    if (fact.kind !== 'for' && fact.kind !== 'against')
      return stated.down[n].some(t => t.to === node && t.role === 'count') && amount.unit === fact.amount.unit
    // "Sixty senators voted": whoever has a vote.
    return (
      VOTING_FOR.has(key) ||
      VOTING_AGAINST.has(key) ||
      stated.down[n].some(t => t.to === node && t.role === 'count')
    )
  }
  const rest = members.filter(n => !isExempt(n))
  if ((rest.length === 0 && fact.kind !== 'aboard') || !rest.every(n => read.isAnywhere(n))) return false
  // What it is said of is in that sentence, or the sentence takes it up by a pronoun.
  const own = told.nodes.flatMap((n, b) => (n.sentence === fact.sentence ? [b] : []))
  const isOwn = (n: number): boolean => own.some(b => read.relate(n, b).kind === 'entailed')
  return fact.sign === undefined ? rest.length === 0 || rest.some(isOwn) : rest.every(isOwn)
}

const nodeIn = ({ told }: GraphPair, { span, sentence }: Reckoned): number =>
  told.nodes.findIndex(
    ({ sentence: at, term }) =>
      at === sentence &&
      (term.kind === 'quantity'
        ? contains(span, term.span)
        : term.head.upos === 'VERB' && contains(span, term.head.span)),
  )

/** Where the amount stands in the text's words, though the tree has it elsewhere. */
export function asReckoned(
  read: GraphPair,
  { outcome, node, against }: ReckonedAnswer,
  source: number,
): ClauseAnswer {
  const { stated, told } = read
  const { weight } = stated.nodes[node].term
  return {
    outcome,
    root: node,
    anchor: against,
    source,
    borne: outcome === 'supported' ? 1 : 0,
    defects: outcome === 'supported' ? [] : [{ kind: 'exclusive', role: 'root', node, against, weight }],
    pairs: [],
    stated,
    told,
    evidence: NOTHING,
    isReckoned: true,
  }
}
