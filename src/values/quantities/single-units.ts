/** One of a unit: "a mile and a half", "about a tonne", "a mile from the coast", "an inch of rain". */
import { UNIT_WORDS, UNITS } from '../../lexicon/en/values/units'
import { type Candidate, lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'

const ONE = { value: 1, min: 1, max: 1, approximate: false, digits: false, scale: 1 } as const

/** Reads a unit behind an article, where the words around show that it measures. */
export function singleUnit(context: ValueContext, at: number): Candidate | undefined {
  const word = (i: number): string => wordNear(context, at, i)
  if (!/^an?$/.test(word(at))) return undefined
  const point = /^(?:full|whole|single)$/.test(word(at + 1)) ? at + 2 : at + 1
  if (word(point) === 'percentage' && word(point + 1) === 'point')
    return { ...ONE, first: at, last: point + 2, kind: 'percent', unit: 'pp' }
  const symbol = UNIT_WORDS.get(word(at + 1))
  const unit = symbol === undefined ? undefined : UNITS.get(symbol)
  if (symbol === undefined || unit === undefined || word(at + 2) === '-') return undefined
  const part = word(at + 2) === 'and' && word(at + 3) === 'a' ? PARTS.get(word(at + 4)) : undefined
  if (part === undefined && !isMeasuring(context, at, symbol)) return undefined
  const value = 1 + (part ?? 0)
  return {
    ...ONE,
    first: at,
    last: part === undefined ? at + 2 : at + 5,
    value,
    min: value,
    max: value,
    unit: symbol,
    kind: 'measure',
    ...(unit.dimension === 'time' ? { seconds: value * unit.factor } : {}),
  }
}

const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
])

/** Units that are nothing but measures; "a foot" and "a pound" may be other things. */
const PLAIN: ReadonlySet<string> = new Set('km mi m ha acre l gal t ton kg'.split(' '))
const BESIDE: ReadonlySet<string> = new Set(['in', 'ft', ...PLAIN])
const BEFORE =
  /^(?:about|around|nearly|almost|roughly|over|under|than|just|least|most|within|only|to|is|was|weighs|weighed|weighing|covers|covered|covering|measures|measured)$/
const AFTER =
  /^(?:from|away|off|long|wide|deep|high|tall|thick|north|south|east|west|inland|upstream|downstream|offshore)$/

/** A price "of $2 a litre" has its number right before. */
function isMeasuring(context: ValueContext, at: number, symbol: string): boolean {
  const behind = wordNear(context, at, at + 2)
  if (BESIDE.has(symbol) && behind === 'of' && tokenOf(context, at + 3)?.upos === 'NOUN')
    return !isRate(context, at)
  if (!PLAIN.has(symbol)) return false
  return BEFORE.test(wordNear(context, at, at - 1)) || (AFTER.test(behind) && !isRate(context, at))
}

function isRate(context: ValueContext, at: number): boolean {
  const before = lexemeNear(context, at, at - 1)
  return before !== undefined && (before.kind !== 'word' || tokenOf(context, at - 1)?.upos === 'NOUN')
}
