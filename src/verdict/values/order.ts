// Which of two events of a text came first, by the words that join them: "before", "after", "until", "and then", and by their days.

import { WEEKDAYS } from '../../lexicon/en/values/calendar'
import { THEN } from '../../lexicon/en/verdict/verdict-words'
import type { TieGraph } from '../../terms/ties/ties'
import { dayInterval } from '../../values/times/day-intervals'

export type Order = 'before' | 'after'

/** What a tie to another event says of the first. */
const SAYS: Readonly<Record<string, Order>> = {
  'c:before': 'before',
  before: 'before',
  'c:until': 'before',
  'c:after': 'after',
  after: 'after',
  'c:once': 'after',
  following: 'after',
}
const TURNED: Readonly<Record<Order, Order>> = { before: 'after', after: 'before' }
export const orderOfRole = (role: string): Order | undefined => SAYS[role]

/** "Had ended when she left": what had been done by then. */
export const isPast = ({ nodes, document }: TieGraph, node: number): boolean =>
  document.sentences[nodes[node].sentence].tokens.some(
    t => t.head === nodes[node].term.index && t.deprel === 'aux' && t.text.toLowerCase() === 'had',
  )

/** Whether the first of two nodes came before the second, or after; undefined where the text does not say. */
export function orderOf(graph: TieGraph, x: number, y: number): Order | undefined {
  const said = saidOf(graph, x, y)
  if (said) return said
  const turned = saidOf(graph, y, x)
  if (turned) return TURNED[turned]
  if (isThen(graph, x, y)) return 'before'
  if (isThen(graph, y, x)) return 'after'
  const [p, q] = [daysOf(graph, x), daysOf(graph, y)]
  if (!p || !q) return orderOfWeekdays(graph, x, y)
  if (p.end < q.start) return 'before'
  return q.end < p.start ? 'after' : undefined
}

function saidOf({ down }: TieGraph, x: number, y: number): Order | undefined {
  for (const { role, to } of down[x]) if (to === y && SAYS[role]) return SAYS[role]
  return undefined
}

/** "The band played, and then they ate"; "The band played. Later they ate." */
function isThen({ nodes, document, nodeAt }: TieGraph, first: number, second: number): boolean {
  const [a, b] = [nodes[first], nodes[second]]
  const { tokens } = document.sentences[b.sentence]
  if (!tokens.some(t => t.head === b.term.index && t.deprel === 'advmod' && THEN.has(t.lemma.toLowerCase())))
    return false
  if (a.sentence === b.sentence)
    return tokens[b.term.index].head === a.term.index && a.term.index < b.term.index
  const root = document.sentences[a.sentence].tokens.findIndex(t => t.head < 0)
  return a.sentence === b.sentence - 1 && nodeAt(a.sentence, root) === first
}

/** A week's news told in order: Tuesday before Thursday where the text has them so. */
function orderOfWeekdays(graph: TieGraph, x: number, y: number): Order | undefined {
  const [p, q] = [weekdayOf(graph, x), weekdayOf(graph, y)]
  if (p === undefined || q === undefined || p === q) return undefined
  const isInOrder = graph.nodes[x].term.span.start < graph.nodes[y].term.span.start
  return isInOrder === p < q ? (p < q ? 'before' : 'after') : undefined
}

function weekdayOf({ nodes, down }: TieGraph, event: number): number | undefined {
  const found = down[event].flatMap(({ role, to }) => {
    const { time, words = '' } = nodes[to].term
    return time && !/:/.test(role) ? (WEEKDAYS.get(words.toLowerCase().split(' ')[0]) ?? []) : []
  })
  return found.length === 1 ? found[0] : undefined
}

function daysOf({ nodes, down }: TieGraph, event: number): { start: number; end: number } | undefined {
  for (const { role, to } of down[event]) {
    const { time } = nodes[to].term
    const days = time && !/:/.test(role) ? dayInterval(time) : undefined
    if (days && days.start !== null && days.end !== null && role !== 'since' && role !== 'until')
      return { start: days.start, end: days.end }
  }
  return undefined
}

/** What an amount is said to be: "the debt is $30m". */
export const isPredicate = ({ nodes, document }: TieGraph, node: number): boolean => {
  const { sentence, term } = nodes[node]
  return document.sentences[sentence].tokens.some(t => t.deprel === 'cop' && term.tokens.includes(t.head))
}

/** "In the afternoon" and not "before dawn". */
export const isWhen = ({ nodes, up }: TieGraph, node: number): boolean =>
  nodes[node].term.time !== undefined ||
  !up[node].some(t => /^(?:before|after|until|by|since|c:)/.test(t.role))
