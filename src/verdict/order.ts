// Which of two events of a text came first, by the words that join them: "before", "after", "until", "and then", and by their days.
import type { TieGraph } from '../terms/ties/ties'
import { dayInterval } from '../values/times/day-intervals'

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
/** Words that put a clause behind the one before it. */
const THEN: ReadonlySet<string> = new Set('then later afterwards subsequently afterward'.split(' '))

export const orderOfRole = (role: string): Order | undefined => SAYS[role]

/** Whether the first of two nodes came before the second, or after; undefined where the text does not say. */
export function orderOf(graph: TieGraph, x: number, y: number): Order | undefined {
  const said = saidOf(graph, x, y)
  if (said) return said
  const turned = saidOf(graph, y, x)
  if (turned) return TURNED[turned]
  if (isThen(graph, x, y)) return 'before'
  if (isThen(graph, y, x)) return 'after'
  const [p, q] = [daysOf(graph, x), daysOf(graph, y)]
  if (!p || !q) return undefined
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

function daysOf({ nodes, down }: TieGraph, event: number): { start: number; end: number } | undefined {
  for (const { role, to } of down[event]) {
    const { time } = nodes[to].term
    const days = time && !/:/.test(role) ? dayInterval(time) : undefined
    if (days && days.start !== null && days.end !== null && role !== 'since' && role !== 'until')
      return { start: days.start, end: days.end }
  }
  return undefined
}
