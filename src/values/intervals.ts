/** Merges numbers into ranges, ratios, scores and multiples, and reads the bounds before and behind them. */

import { CURRENCY_NAMES } from '../lexicon/en/currencies'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound, CHANGE_VERBS } from '../lexicon/en/numbers'
import { type Candidate, lexemeNear, type Refiner, type ValueContext, wordNear } from './candidate'
import { UNITY } from './quantity-finders'

/** "About 100" admits a tenth either way: wide enough for 92 or 108, too narrow for 80. */
export const ABOUT = 0.1

/** How far before a number words of voting, scoring or change are looked for. */
const REACH = 6
const SCORE_WORDS =
  /^(?:votes?|voted|voting|ballot|beat|beats|beating|beaten|won|win|wins|winning|lost|lose|loses|losing|loss|defeat|defeats|defeated|defeating|victory|draw|drew|drawn|tie|tied|lead|leads|led|trail|trails|trailed|score|scores|scored|scoreline|passed|approved|rejected|ruled|ruling|decision|record|margin|majority)$/
const VOTE_WORDS =
  /^(?:votes?|voted|voting|ballot|passed|approved|rejected|ruled|ruling|decision|senate|house|parliament|committee|court|majority)$/

function looksBack(context: ValueContext, first: number, pattern: RegExp): boolean {
  for (let i = first - 1; i >= first - REACH; i--) if (pattern.test(wordNear(context, first, i))) return true
  return false
}

/** "1 in 3", "two out of five", "one-in-three". */
export const mergeRatios: Refiner = (candidates, context) => {
  const merged: Candidate[] = []
  for (const right of candidates) {
    const left = merged.at(-1)
    const ratio =
      left && lexemeNear(context, left.first, right.first) ? ratioOf(context, left, right) : undefined
    if (ratio) merged[merged.length - 1] = ratio
    else merged.push(right)
  }
  return merged
}

function ratioOf(context: ValueContext, left: Candidate, right: Candidate): Candidate | undefined {
  if (left.kind !== 'cardinal' || right.kind !== 'cardinal' || left.value >= right.value || left.value <= 0)
    return undefined
  const words: string[] = []
  for (let i = left.last; i < right.first && words.length < 5; i++)
    words.push(wordNear(context, left.first, i))
  const joint = words.filter(word => word !== '-' && word !== 'every').join(' ')
  const isOutOf = joint === 'out of'
  const isIn = joint === 'in' && (left.value === 1 || ROUND_TOTALS.has(right.value)) && left.value < 10
  if (!isOutOf && !isIn) return undefined
  const value = left.value / right.value
  return { ...left, last: right.last, value, min: value, max: value, kind: 'fraction', unit: UNITY }
}

/** Totals that people count out of; "2 in 7" is as likely two things in seven others. */
const ROUND_TOTALS: ReadonlySet<number> = new Set([3, 4, 5, 8, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000])

/** "52-48", "beat them 3-1": two quantities, not a range; must run before ranges, which share the dash. */
export const splitScores: Refiner = (candidates, context) =>
  candidates.map((candidate, i) => {
    const isLeft = isScore(context, candidate, candidates[i + 1])
    const isRight = i > 0 && isScore(context, candidates[i - 1], candidate)
    if (!isLeft && !isRight) return candidate
    const first = isLeft ? candidate.first : candidates[i - 1].first
    return {
      ...candidate,
      kind: 'score',
      unit: looksBack(context, first, VOTE_WORDS) ? 'vote' : 'point',
      value: Math.abs(candidate.value),
      min: Math.abs(candidate.value),
      max: Math.abs(candidate.value),
    }
  })

function isScore(context: ValueContext, left: Candidate, right: Candidate | undefined): boolean {
  if (!right || left.kind !== 'cardinal' || right.kind !== 'cardinal' || !left.digits || !right.digits)
    return false
  if (
    left.unit ||
    right.unit ||
    left.last - left.first > 1 ||
    !Number.isInteger(left.value) ||
    !Number.isInteger(right.value)
  )
    return false
  const [a, b] = [left.value, right.value]
  if (a > 999 || b > 999 || !lexemeNear(context, left.first, right.last - 1)) return false
  if (
    right.first !== left.last + 1 ||
    wordNear(context, left.first, left.last) !== '-' ||
    context.lexemes[left.last].spaced
  )
    return false
  return a >= b || looksBack(context, left.first, SCORE_WORDS)
}

/** "15-20", "between 5 and 7", "from 10 to 12 percent", "$2-3 billion". */
export const mergeRanges: Refiner = (candidates, context) => {
  const merged: Candidate[] = []
  for (const right of candidates) {
    const left = merged.at(-1)
    const range =
      left && lexemeNear(context, left.first, right.first) ? rangeOf(context, left, right) : undefined
    if (range) merged[merged.length - 1] = range
    else merged.push(right)
  }
  return merged
}

function rangeOf(context: ValueContext, left: Candidate, right: Candidate): Candidate | undefined {
  if (left.kind === 'score' || right.kind === 'score' || left.kind === 'ordinal' || right.kind === 'ordinal')
    return undefined
  if (left.min !== left.max || right.min !== right.max || right.kind === 'multiple') return undefined
  const gap = right.first - left.last
  if (gap < 1 || gap > 4) return undefined
  const words: string[] = []
  for (let i = left.last; i < right.first; i++) words.push(wordNear(context, left.first, i))
  const joint = words.filter(word => word !== 'about' && word !== 'around' && word !== 'nearly').join(' ')
  const lead = wordNear(context, left.first, left.first - 1)
  const between = lead === 'between' || wordNear(context, left.first, left.first - 2) === 'between'
  const from = lead === 'from'
  if (
    !(
      /^(?:-|- to -|~|to|through|- -)$/.test(joint) ||
      (joint === 'or' && right.value - left.value <= 2) ||
      (joint === 'and' && between)
    )
  )
    return undefined
  if (joint === 'to' && !from && CHANGE_VERBS.has(lead)) return undefined
  if ((joint === 'to' || joint === 'and') && from && changes(context, left.first - 1)) return undefined
  if (joint === 'to' && left.unit && !right.unit) return undefined
  if (
    left.unit &&
    right.unit &&
    left.unit !== right.unit &&
    !(left.kind === 'money' && right.unit === left.unit)
  )
    return undefined
  if (left.unit && !right.unit && left.kind !== 'money' && left.kind !== 'fraction') return undefined
  const shared =
    right.scale > 1 && left.scale === 1 && left.value < right.value / right.scale ? right.scale : 1
  const low = left.value * shared
  // "$2-3 billion" and "£5 to £7" carry the unit on one side or both
  if (low >= right.value) return undefined
  const named = between || from ? (between && lead !== 'between' ? 2 : 1) : 0
  const kind = left.kind === 'money' ? left.kind : right.kind
  return {
    ...right,
    kind,
    first: left.first - named,
    min: low,
    max: right.value,
    value: (low + right.value) / 2,
    unit: right.unit ?? left.unit,
    seconds:
      right.seconds === undefined ? undefined : (right.seconds * (low + right.value)) / (2 * right.value),
    bounded: true,
  }
}

function changes(context: ValueContext, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const word = wordNear(context, first, i)
    if (/^(?:range|ranges|ranged|ranging)$/.test(word)) return false
    if (CHANGE_VERBS.has(word)) return true
  }
  return false
}

/** "2.5x", "three-fold", "three times as many". */
export const readMultiples: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if ((candidate.kind !== 'cardinal' && candidate.kind !== 'multiple') || candidate.unit === '%')
      return candidate
    const at = candidate.last
    const next = lexemeNear(context, candidate.first, at)
    if (!next) return candidate
    const afterHyphen = next.text === '-' ? wordNear(context, candidate.first, at + 1) : ''
    if (next.text === 'x' && !next.spaced && lexemeNear(context, candidate.first, at + 1)?.kind !== 'number')
      return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    if (next.text === 'fold') return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    if (afterHyphen === 'fold') return { ...candidate, kind: 'multiple', unit: 'x', last: at + 2 }
    const compared =
      /^(?:as|more|less|higher|lower|larger|bigger|greater|faster|the|that|its|his|her|their|smaller|longer)$/
    if (next.text === 'times' && compared.test(wordNear(context, candidate.first, at + 1)))
      return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    if (candidate.kind === 'multiple' && candidate.value <= 3 && !compared.test(next.text))
      return { ...candidate, kind: 'cardinal', unit: 'time' }
    return candidate
  })

interface Phrase {
  readonly words: readonly string[]
  readonly bound: Bound
}

const BEFORE = indexPhrases(BOUNDS_BEFORE, words => words[words.length - 1])
const AFTER = indexPhrases(BOUNDS_AFTER, words => words[0])

function indexPhrases(
  rows: readonly (readonly [string, Bound])[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const [phrase, bound] of rows) {
    const words = phrase.split(' ')
    const list = index.get(key(words)) ?? []
    list.push({ words, bound })
    index.set(key(words), list)
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** "more than 5", "up to 7", "nearly 100", ">30", "500 or more", "20-plus". */
export const readBounds: Refiner = (candidates, context) =>
  candidates.map(candidate => (candidate.kind === 'ordinal' ? candidate : bounded(candidate, context)))

function bounded(candidate: Candidate, context: ValueContext): Candidate {
  const behind = boundBehind(candidate, context)
  const afterwards = behind ? apply({ ...candidate, last: behind.last }, behind.bound) : candidate
  const ahead = boundAhead(candidate, context)
  if (!ahead) return afterwards
  const isLoose = behind && (ahead.bound === 'about' || ahead.bound === 'exactly')
  return isLoose
    ? { ...afterwards, first: ahead.first, approximate: ahead.bound === 'about' }
    : apply({ ...afterwards, first: ahead.first }, ahead.bound)
}

function apply(candidate: Candidate, bound: Bound): Candidate {
  const { value } = candidate
  const slack = Math.abs(value) * ABOUT
  if (bound === 'exactly') return candidate
  if (candidate.bounded) {
    if (bound === 'over') return { ...candidate, max: null, approximate: false }
    if (bound === 'under') return { ...candidate, min: null }
    return { ...candidate, approximate: true }
  }
  if (bound === 'over') return { ...candidate, min: value, max: null, bounded: true }
  if (bound === 'under') return { ...candidate, min: null, max: value, bounded: true }
  if (bound === 'just-over')
    return { ...candidate, min: value, max: value + slack, approximate: true, bounded: true }
  if (bound === 'nearly')
    return { ...candidate, min: value - slack, max: value, approximate: true, bounded: true }
  return { ...candidate, min: value - slack, max: value + slack, approximate: true, bounded: true }
}

function boundAhead(
  candidate: Candidate,
  context: ValueContext,
): { first: number; bound: Bound } | undefined {
  const { first } = candidate
  let at = first - 1
  if (
    /^(?:a|an|the|its|their)$/.test(wordNear(context, first, at)) &&
    wordNear(context, first, at - 1) === 'than'
  )
    at--
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'symbol') return symbolAhead(context, first, at)
  for (const { words, bound } of BEFORE.get(lexeme.text) ?? []) {
    if (!words.every((word, k) => wordNear(context, first, at - words.length + 1 + k) === word)) continue
    const start = at - words.length + 1
    return words.length === 1 && !allowsBare(candidate, context, start, bound)
      ? undefined
      : { first: start, bound }
  }
  return undefined
}

/** "over three years" is mostly how long something lasted, "within two weeks" a deadline, "some" before one thing a pronoun. */
function allowsBare(candidate: Candidate, context: ValueContext, at: number, bound: Bound): boolean {
  const word = context.lexemes[at].text
  const previous = wordNear(context, at, at - 1)
  if (candidate.seconds !== undefined && (word === 'over' || word === 'within'))
    return /^(?:for|just|well|is|was|'s|took|lasted|of|are|takes|take)$/.test(previous)
  if (word === 'within') return candidate.kind === 'measure' || candidate.kind === 'percent'
  if (word === 'some') return candidate.value > 1 || candidate.kind !== 'cardinal'
  if (word === 'above' || word === 'below' || word === 'under') return !(candidate.value === 1)
  return bound !== 'exactly' || word !== 'estimated'
}

function symbolAhead(
  context: ValueContext,
  first: number,
  at: number,
): { first: number; bound: Bound } | undefined {
  const symbol = wordNear(context, first, at)
  const previous = wordNear(context, first, at - 1)
  if (symbol === '=' && previous === '>') return { first: at - 1, bound: 'over' }
  if (symbol === '=' && previous === '<') return { first: at - 1, bound: 'under' }
  if (previous === '<' && symbol === '>') return undefined
  if (symbol === '>' || symbol === '≥') return { first: at, bound: 'over' }
  if (symbol === '<' || symbol === '≤') return { first: at, bound: 'under' }
  if (symbol === '~' || symbol === '≈' || symbol === '±') return { first: at, bound: 'about' }
  return undefined
}

function boundBehind(
  candidate: Candidate,
  context: ValueContext,
): { last: number; bound: Bound } | undefined {
  const { first, last } = candidate
  const next = lexemeNear(context, first, last)
  if (!next) return undefined
  const following = lexemeNear(context, first, last + 1)
  if (
    next.text === '+' &&
    !next.spaced &&
    (following === undefined || following.spaced || following.kind === 'symbol')
  )
    return { last: last + 1, bound: 'over' }
  if (next.text === '-' && following?.text === 'plus') return { last: last + 2, bound: 'over' }
  if (next.text === '-' && following?.text === 'odd' && !next.spaced)
    return { last: last + 2, bound: 'about' }
  // the noun counted may stand between: "500 people or more"
  for (const from of [last, last + 1]) {
    if (from > last && (context.lexemes[last].kind !== 'word' || CURRENCY_NAMES.has(next.text))) break
    for (const { words, bound } of AFTER.get(wordNear(context, first, from)) ?? []) {
      if (!words.every((word, k) => wordNear(context, first, from + k) === word)) continue
      const end = from + words.length
      if (wordNear(context, first, end) === 'than' || (words.length === 1 && from > last)) continue
      if (
        words[0] === 'plus' &&
        lexemeNear(context, first, end)?.kind !== undefined &&
        lexemeNear(context, first, end)?.kind !== 'symbol'
      )
        continue
      return { last: end, bound }
    }
  }
  return undefined
}

/** "greater than 100 and smaller than 300": two bounds on one thing. */
export const mergeBounds: Refiner = (candidates, context) => {
  const merged: Candidate[] = []
  for (const right of candidates) {
    const left = merged.at(-1)
    const joins =
      left !== undefined &&
      lexemeNear(context, left.first, right.first) !== undefined &&
      right.first === left.last + 1 &&
      /^(?:and|but)$/.test(wordNear(context, left.first, left.last)) &&
      (left.unit === undefined || right.unit === undefined || left.unit === right.unit)
    if (
      joins &&
      left.max === null &&
      right.min === null &&
      left.min !== null &&
      right.max !== null &&
      left.min < right.max
    )
      merged[merged.length - 1] = {
        ...left,
        last: right.last,
        max: right.max,
        value: (left.min + right.max) / 2,
        unit: left.unit ?? right.unit,
      }
    else if (
      joins &&
      left.min === null &&
      right.max === null &&
      left.max !== null &&
      right.min !== null &&
      right.min < left.max
    )
      merged[merged.length - 1] = {
        ...left,
        last: right.last,
        min: right.min,
        value: (left.max + right.min) / 2,
        unit: left.unit ?? right.unit,
      }
    else merged.push(right)
  }
  return merged
}
