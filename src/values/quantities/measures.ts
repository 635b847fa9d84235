/** Joins numbers with percent signs and units of measure, and greater units with lesser ones. */
import {
  COMPOUND_UNITS,
  GLUED_UNITS,
  POWERS,
  QUALIFIED_UNITS,
  SPACED_UNITS,
  UNIT_WORDS,
  UNITS,
} from '../../lexicon/en/values/units'
import {
  type Candidate,
  joinNeighbours,
  lexemeNear,
  type Refiner,
  tokenOf,
  type ValueContext,
  wordNear,
} from '../candidate'

interface Found {
  readonly symbol: string
  readonly last: number
}

export const attachPercent: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if (candidate.kind === 'ordinal' || candidate.kind === 'money') return candidate
    const found = percentAt(context, candidate.first, candidate.last) ?? partOfPoint(context, candidate)
    return found ? { ...candidate, kind: 'percent', unit: found.symbol, last: found.last } : candidate
  })

/** "Half of one per cent", "half a per cent", and of a rate "a quarter point", "a half-point", "half a point". */
function partOfPoint(context: ValueContext, { first, last, kind }: Candidate): Found | undefined {
  let at = last
  if (wordNear(context, first, at) === 'of') at++
  // "0.25 of a percentage point", "a full percentage point"
  else if (kind !== 'fraction') return undefined
  const article = wordNear(context, first, at)
  const isOfOne = article === 'a' || article === 'one'
  const share = isOfOne ? percentAt(context, first, at + 1) : undefined
  if (share) return share
  const hyphen = isOfOne ? at + 1 : wordNear(context, first, last) === '-' ? last + 1 : last
  if (!/^points?$/.test(wordNear(context, first, hyphen))) return undefined
  for (let i = first - 1; i >= first - RATE_REACH; i--)
    if (RATE_WORDS.test(wordNear(context, first, i))) return { symbol: 'pp', last: hyphen + 1 }
  return undefined
}

/** How far before "a quarter point" a word of rates is looked for. */
const RATE_REACH = 12
const RATE_WORDS =
  /^(?:rates?|bank|fed|reserve|borrowing|mortgages?|lending|benchmark|inflation|yields?|unemployment)$/

function percentAt(context: ValueContext, first: number, from: number): Found | undefined {
  const at = wordNear(context, first, from) === '-' && !context.lexemes[from].spaced ? from + 1 : from
  const word = wordNear(context, first, at)
  const next = wordNear(context, first, at + 1)
  let last = 0
  if (word === '%' || word === 'percent' || word === 'percents' || word === 'pct' || word === 'percentage')
    last = at + 1
  else if (word === 'per' && next === 'cent') last = at + 2
  else if (word === 'basis') {
    const point = next === '-' ? at + 2 : at + 1
    return /^points?$/.test(wordNear(context, first, point)) ? { symbol: 'bp', last: point + 1 } : undefined
  } else if (word === 'bps' || (word === 'bp' && !context.lexemes[at].capital))
    return { symbol: 'bp', last: at + 1 }
  else if (word === 'pp' || word === 'ppt') return { symbol: 'pp', last: at + 1 }
  if (!last) return undefined
  const hyphen = wordNear(context, first, last) === '-' ? last + 1 : last
  return /^points?$/.test(wordNear(context, first, hyphen))
    ? { symbol: 'pp', last: hyphen + 1 }
    : { symbol: '%', last }
}

export const attachMeasures: Refiner = (candidates, context) => {
  const measured = candidates.map(candidate => measureOf(candidate, context))
  // "6 litres per 100km" holds a number that is none by itself
  return measured.filter((candidate, i) => i === 0 || candidate.first >= measured[i - 1].last)
}

function measureOf(candidate: Candidate, context: ValueContext): Candidate {
  if (candidate.kind !== 'cardinal' && candidate.kind !== 'fraction' && candidate.kind !== 'vague')
    return candidate
  const millions = countedMillions(context, candidate)
  if (millions) return millions
  const found = unitAt(context, candidate)
  if (!found)
    return isMagnitude(context, candidate) ? { ...candidate, kind: 'measure', unit: 'magnitude' } : candidate
  const rate = rateAt(context, candidate.first, found)
  const unit = UNITS.get(found.symbol)
  return {
    ...candidate,
    kind: 'measure',
    unit: rate?.symbol ?? found.symbol,
    last: rate?.last ?? found.last,
    seconds: !rate && unit?.dimension === 'time' ? candidate.value * unit.factor : undefined,
  }
}

/** "1.3m people": before what is counted the letter is millions, not metres. */
function countedMillions(context: ValueContext, candidate: Candidate): Candidate | undefined {
  const { first, last, digits, value } = candidate
  const letter = lexemeNear(context, first, last)
  if (!digits || letter?.text !== 'm' || letter.spaced || letter.capital) return undefined
  if (!isCounted(context, first, last + 1)) return undefined
  const millions = value * 1e6
  return { ...candidate, last: last + 1, value: millions, min: millions, max: millions, scale: 1e6 }
}

/** How far before the second number of a range the word stands. */
const MAGNITUDE_REACH = 6

/** "Magnitude-6.4", "magnitude 6.4", "a magnitude of 6.4". */
function isMagnitude(context: ValueContext, { first, last, kind, digits }: Candidate): boolean {
  const before = wordNear(context, first, first - 1)
  const at = before === '-' || before === 'of' ? first - 2 : first - 1
  if (kind !== 'cardinal' || !digits) return false
  if (wordNear(context, first, at) === 'magnitude') return true
  // "A magnitude of between 5 and 6", "5.1 on the Richter scale"
  for (let i = first - 1; i >= first - MAGNITUDE_REACH; i--) {
    if (wordNear(context, first, i) === 'magnitude') return wordNear(context, first, i + 1) === 'of'
    if (
      lexemeNear(context, first, i)?.kind !== 'number' &&
      !/^(?:of|between|and|to|about|around)$/.test(wordNear(context, first, i))
    )
      break
  }
  return (
    wordNear(context, first, last) === 'on' &&
    /^(?:richter|magnitude)$/.test(wordNear(context, first, last + 2))
  )
}

/** The unit that stands behind a number, with or without space or hyphen. */
function unitAt(
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
    const raised = wordNear(context, first, at + skip)
    const base = UNIT_WORDS.get(raised) ?? (raised === 'm' ? 'm' : undefined)
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
    (joint.text === 'to' && wordNear(context, first, found.last + 1) === 'the') ||
    ((joint.text === 'a' || joint.text === 'an') && UNITS.get(found.symbol)?.dimension !== 'time')
  if (!over) return undefined
  // "Forty miles to the gallon".
  const at = joint.text === 'to' ? found.last + 2 : found.last + 1
  const word = wordNear(context, first, at)
  if (word === '100' && found.symbol === 'l' && UNIT_WORDS.get(wordNear(context, first, at + 1)) === 'km')
    return { symbol: 'l/100km', last: at + 2 }
  const denominator =
    UNIT_WORDS.get(word) ?? (joint.text === '/' ? (GLUED_UNITS.get(word) ?? undefined) : undefined)
  if (!denominator) return undefined
  const dimension = UNITS.get(denominator)?.dimension
  if (joint.text === 'to' ? dimension !== 'volume' : dimension !== 'time' && !/^(?:\/|per)$/.test(joint.text))
    return undefined
  const symbol = found.symbol === 'mi' && denominator === 'h' ? 'mph' : `${found.symbol}/${denominator}`
  return { symbol, last: at + 1 }
}

/** "5 ft 10 in", "5-foot-10", "6'2\"", "2 hours and 30 minutes": one measure, in the greater unit. */
export const mergeCompounds: Refiner = (candidates, context) =>
  joinNeighbours(candidates, context, (_, whole, part) => joinLesser(context, feetMark(context, whole), part))

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

/** "51°30′": sixty minutes to a degree. */
function minutesOfArc(context: ValueContext, whole: Candidate, part: Candidate): Candidate | undefined {
  const isMinutes = wordNear(context, whole.first, part.last) === "'" && part.value < 60
  if (!isMinutes || part.first !== whole.last || part.kind !== 'cardinal') return undefined
  const value = whole.value + part.value / 60
  return { ...whole, last: part.last + 1, value, min: value, max: value }
}

function joinLesser(context: ValueContext, whole: Candidate, part: Candidate): Candidate | undefined {
  if (whole.kind !== 'measure' || !whole.unit || whole.bounded) return undefined
  if (whole.unit === 'deg') return minutesOfArc(context, whole, part)
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
