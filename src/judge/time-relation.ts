// Two times: the same, one within the other, or apart; days of the week and months by name where no date is known.
import type { Term } from '../claims/view'
import { lexeme } from '../lexicon/lexemes'
import { exclusiveInTables } from '../lexicon/tables'
import { type DayInterval, dayInterval } from '../values/day-intervals'
import type { TermRelation } from './term-relation'

const UNRELATED: TermRelation = { kind: 'unrelated', strength: 0 }

/** `general`: the first is the looser; `rival`: apart, so that one thing cannot have been at both. */
export function relateTimes(a: Term, b: Term): TermRelation {
  if (a.key === b.key) return { kind: 'same', strength: 1 }
  const [x, y] = [a.time, b.time]
  if (!x || !y) return UNRELATED
  if (x.type === 'duration' || y.type === 'duration') {
    if (x.type !== y.type || x.seconds === undefined || y.seconds === undefined) return UNRELATED
    return x.seconds === y.seconds ? { kind: 'same', strength: 1 } : { kind: 'rival', strength: 0.9 }
  }
  const clocks = [clockOf(a.key), clockOf(b.key)]
  if (clocks[0] && clocks[1] && clocks[0] !== clocks[1]) return { kind: 'rival', strength: 0.9 }
  const named = relateNames(a.key, b.key)
  const [days, other] = [dayInterval(x), dayInterval(y)]
  if (!days || !other) return named
  const relation = relateDays(days, other)
  // Dates reckoned from nothing but the words are surer than those reckoned from a date of publication.
  return relation.kind === 'rival' && (x.inferred || y.inferred) && named.kind !== 'rival'
    ? { kind: 'rival', strength: 0.7 }
    : relation
}

function relateDays(x: DayInterval, y: DayInterval): TermRelation {
  const [a, b] = [bounds(x), bounds(y)]
  if (a.start === b.start && a.end === b.end) return { kind: 'same', strength: 1 }
  if (a.start <= b.start && b.end <= a.end) return { kind: 'general', strength: 0.9 }
  if (b.start <= a.start && a.end <= b.end) return { kind: 'specific', strength: 0.6 }
  return a.start <= b.end && b.start <= a.end
    ? { kind: 'related', strength: 0.6 }
    : { kind: 'rival', strength: 1 }
}

const bounds = ({ start, end }: DayInterval): { start: number; end: number } => ({
  start: start ?? Number.NEGATIVE_INFINITY,
  end: end ?? Number.POSITIVE_INFINITY,
})

/** The hour and minute in figures, "11:27"; undefined where none is given. */
const clockOf = (key: string): string | undefined => /(?<!\d)\d{1,2}:\d\d(?!\d)/.exec(key)?.[0]

/** "Monday" and "Tuesday", "in May" and "in June": without a date the names alone part them. */
function relateNames(a: string, b: string): TermRelation {
  const words = (key: string) => key.split(' ').filter(word => word.length > 2)
  const theirs = words(b)
  for (const word of words(a))
    for (const other of theirs)
      if (exclusiveInTables(lexeme(word, 'NOUN'), lexeme(other, 'NOUN')))
        return { kind: 'rival', strength: 1 }
  const mine = words(a)
  if (mine.length > 0 && mine.every(word => theirs.includes(word))) return { kind: 'general', strength: 0.8 }
  return mine.some(word => theirs.includes(word)) ? { kind: 'related', strength: 0.6 } : UNRELATED
}
