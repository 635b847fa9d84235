/** Joins numbers with percent signs and units of measure, and greater units with lesser ones. */
import {
  COMPOUND_UNITS,
  GLUED_UNITS,
  POWERS,
  QUALIFIED_UNITS,
  SPACED_UNITS,
  UNIT_WORDS,
  UNITS,
} from '../lexicon/en/units'
import { type Candidate, lexemeNear, type Refiner, tokenOf, type ValueContext, wordNear } from './candidate'

interface Found {
  readonly symbol: string
  readonly last: number
}

export const attachPercent: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if (candidate.kind === 'ordinal' || candidate.kind === 'money') return candidate
    const found = percentAt(context, candidate.first, candidate.last)
    return found ? { ...candidate, kind: 'percent', unit: found.symbol, last: found.last } : candidate
  })

function percentAt(context: ValueContext, first: number, from: number): Found | undefined {
  const at = wordNear(context, first, from) === '-' && !context.lexemes[from].spaced ? from + 1 : from
  const word = wordNear(context, first, at)
  const next = wordNear(context, first, at + 1)
  let last = 0
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct' || word === 'percentage')
    last = at + 1
  else if (word === 'per' && next === 'cent') last = at + 2
  else if (word === 'basis' && /^points?$/.test(next)) return { symbol: 'bp', last: at + 2 }
  else if (word === 'pp' || word === 'ppt') return { symbol: 'pp', last: at + 1 }
  if (!last) return undefined
  const hyphen = wordNear(context, first, last) === '-' ? last + 1 : last
  return /^points?$/.test(wordNear(context, first, hyphen))
    ? { symbol: 'pp', last: hyphen + 1 }
    : { symbol: '%', last }
}

export const attachMeasures: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if (candidate.kind !== 'cardinal' && candidate.kind !== 'fraction' && candidate.kind !== 'vague')
      return candidate
    const found = unitAt(context, candidate)
    if (!found) return candidate
    const rate = rateAt(context, candidate.first, found)
    const unit = UNITS.get(found.symbol)
    return {
      ...candidate,
      kind: 'measure',
      unit: rate?.symbol ?? found.symbol,
      last: rate?.last ?? found.last,
      seconds: !rate && unit?.dimension === 'time' ? candidate.value * unit.factor : undefined,
    }
  })

/** The unit that stands behind a number, with or without space or hyphen. */
export function unitAt(
  context: ValueContext,
  candidate: Pick<Candidate, 'first' | 'last' | 'digits' | 'kind'>,
): Found | undefined {
  const { first } = candidate
  let at = candidate.last
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.text === '°') return temperatureAt(context, first, at)
  if (lexeme.text === '{') at++
  if (lexeme.text === '-') {
    const next = lexemeNear(context, first, at + 1)
    if (next?.kind !== 'word' || next.spaced !== lexeme.spaced) return undefined
    at++
  }
  // "half an hour", "two and a half of a mile" do not count; "half a mile" does
  if (candidate.kind === 'fraction' && /^an?$/.test(wordNear(context, first, at))) at++
  const word = lexemeNear(context, first, at)
  if (word?.kind !== 'word') return undefined
  const next = wordNear(context, first, at + 1)
  const power = POWERS.get(word.text)
  if (power) {
    const skip = next === '.' || next === '-' ? 2 : 1
    const base = UNIT_WORDS.get(wordNear(context, first, at + skip))
    return base && UNITS.has(`${base}${power}`)
      ? { symbol: `${base}${power}`, last: at + skip + 1 }
      : undefined
  }
  const qualified = QUALIFIED_UNITS.get(`${word.text} ${next}`)
  if (qualified) return { symbol: qualified, last: at + 2 }
  if (word.text === 'light' && next === '-' && /^years?$/.test(wordNear(context, first, at + 2)))
    return { symbol: 'ly', last: at + 3 }
  const known = UNIT_WORDS.get(word.text)
  const glued = !word.spaced && candidate.digits && at === candidate.last
  const symbol =
    known ??
    (glued ? gluedUnit(context, first, at) : candidate.digits ? spacedUnit(context, first, at) : undefined)
  if (!symbol) return undefined
  if (symbol === 'deg') return temperatureAt(context, first, at)
  const raised = lexemeNear(context, first, at + 1)
  if (
    raised?.kind === 'number' &&
    !raised.spaced &&
    /^[23]$/.test(raised.text) &&
    UNITS.has(symbol + raised.text)
  )
    return { symbol: symbol + raised.text, last: at + 2 }
  const closes = next === '}' ? 1 : 0
  return { symbol, last: at + 1 + closes }
}

/** "5m" is metres but "5m people" millions; "5g" grams but "5G" a network. */
function gluedUnit(context: ValueContext, first: number, at: number): string | undefined {
  const { text, capital } = context.lexemes[at]
  if (capital && /^[mgths]$/.test(text)) return undefined
  return text === 'm' && isCounted(context, first, at + 1) ? undefined : GLUED_UNITS.get(text)
}

/** Whether a plural noun follows that the number before would count. */
function isCounted(context: ValueContext, first: number, at: number): boolean {
  const next = lexemeNear(context, first, at)
  return next?.kind === 'word' && next.spaced && tokenOf(context, at)?.xpos === 'NNS'
}

/** "12 m" but not "5 m people" or "2 t.": a lone letter is a unit only in lower case and where no word claims it. */
function spacedUnit(context: ValueContext, first: number, at: number): string | undefined {
  const { text, capital } = context.lexemes[at]
  if (capital || (text === 'm' && isCounted(context, first, at + 1))) return undefined
  return SPACED_UNITS.get(text)
}

function temperatureAt(context: ValueContext, first: number, at: number): Found {
  const next = lexemeNear(context, first, at + 1)
  const word = next?.text ?? ''
  if (/^(?:c|celsius|centigrade)$/.test(word)) return { symbol: '°C', last: at + 2 }
  if (/^(?:f|fahrenheit)$/.test(word)) return { symbol: '°F', last: at + 2 }
  return { symbol: 'deg', last: at + 1 }
}

/** "miles an hour", "km/h", "barrels a day", "metres per second". */
function rateAt(context: ValueContext, first: number, found: Found): Found | undefined {
  const joint = lexemeNear(context, first, found.last)
  if (!joint) return undefined
  const over =
    joint.text === 'per' ||
    joint.text === '/' ||
    ((joint.text === 'a' || joint.text === 'an') && UNITS.get(found.symbol)?.dimension !== 'time')
  if (!over) return undefined
  const word = wordNear(context, first, found.last + 1)
  const denominator =
    UNIT_WORDS.get(word) ?? (joint.text === '/' ? (GLUED_UNITS.get(word) ?? undefined) : undefined)
  if (!denominator) return undefined
  if (UNITS.get(denominator)?.dimension !== 'time' && joint.text !== '/' && joint.text !== 'per')
    return undefined
  const symbol = found.symbol === 'mi' && denominator === 'h' ? 'mph' : `${found.symbol}/${denominator}`
  return { symbol, last: found.last + 2 }
}

/** "5 ft 10 in", "5-foot-10", "6'2\"", "2 hours and 30 minutes": one measure, in the greater unit. */
export const mergeCompounds: Refiner = (candidates, context) => {
  const merged: Candidate[] = []
  for (const raw of candidates) {
    const whole = merged.at(-1)
    const joined =
      whole && lexemeNear(context, whole.first, raw.first)
        ? joinLesser(context, feetMark(context, whole), raw)
        : undefined
    if (joined) merged[merged.length - 1] = joined
    else merged.push(raw)
  }
  return merged
}

function feetMark(context: ValueContext, candidate: Candidate): Candidate {
  const mark = lexemeNear(context, candidate.first, candidate.last)
  return candidate.kind === 'cardinal' &&
    candidate.digits &&
    mark?.text === "'" &&
    !mark.spaced &&
    candidate.value < 9
    ? { ...candidate, kind: 'measure', unit: 'ft', last: candidate.last + 1 }
    : candidate
}

function joinLesser(context: ValueContext, whole: Candidate, part: Candidate): Candidate | undefined {
  if (whole.kind !== 'measure' || !whole.unit || whole.bounded) return undefined
  const lesserUnits = COMPOUND_UNITS.get(whole.unit)
  if (!lesserUnits) return undefined
  const between = part.first - whole.last
  const link = between === 1 ? wordNear(context, whole.first, whole.last) : ''
  if (between > 1 || (between === 1 && link !== 'and' && link !== '-' && link !== ',')) return undefined
  let unit = part.unit
  let last = part.last
  if (part.kind === 'cardinal' && whole.unit === 'ft' && part.value < 12) {
    const mark = wordNear(context, whole.first, part.last)
    if (mark === '"') last++
    else if (context.lexemes[whole.last - 1].text === "'") return undefined
    else if (link !== '-' && between !== 0) return undefined
    unit = 'in'
  }
  if (!unit || !lesserUnits.includes(unit) || (part.kind !== 'measure' && unit !== 'in')) return undefined
  const greater = UNITS.get(whole.unit)
  const lesser = UNITS.get(unit)
  if (!greater || !lesser) return undefined
  const value =
    whole.unit === 'a' && unit === 'mo'
      ? whole.value + part.value / 12
      : whole.value + (part.value * lesser.factor) / greater.factor
  const seconds =
    greater.dimension === 'time' ? whole.value * greater.factor + part.value * lesser.factor : undefined
  return { ...whole, last, value, min: value, max: value, seconds }
}
