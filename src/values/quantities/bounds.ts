/** Reads what bounds a number: "more than 5", "up to 7", "nearly 100", ">30", "500 or more", "about 15 to 20". */
import { CURRENCY_NAMES } from '../../lexicon/en/values/currencies'
import { BOUNDS_AFTER, BOUNDS_BEFORE, type Bound, GOING_UP } from '../../lexicon/en/values/numbers-bounds'
import { type Candidate, lexemeNear, type Refiner, type ValueContext, wordNear } from '../candidate'
import { stepOf } from '../last-place'

/**
 * "About 100" admits a tenth either way: wide enough for 92 or 108, too narrow for 80. But who says "about 640" has counted to
 * the ten: no more than the last place written, five of them where it is a five ("about 35").
 */
const ABOUT = 0.1
/** A finer step than this share is of no number that anybody wrote: a third has no last digit. */
const FINEST = 1e-4
function slackOf(value: number): number {
  const [size, step] = [Math.abs(value), stepOf(value)]
  return step < size * FINEST ? size * ABOUT : Math.min(size * ABOUT, step)
}

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
  candidates.map(candidate => (candidate.kind === 'ordinal' ? candidate : readBound(candidate, context)))

function readBound(candidate: Candidate, context: ValueContext): Candidate {
  const behind = boundBehind(candidate, context)
  const afterwards = behind ? applyBound({ ...candidate, last: behind.last }, behind.bound) : candidate
  const ahead = boundAhead(candidate, context)
  if (!ahead) return afterwards
  const isLoose = behind && (ahead.bound === 'about' || ahead.bound === 'exactly')
  return isLoose
    ? { ...afterwards, first: ahead.first, approximate: ahead.bound === 'about' }
    : applyBound({ ...afterwards, first: ahead.first }, ahead.bound)
}

function applyBound(candidate: Candidate, bound: Bound): Candidate {
  const { value } = candidate
  const slack = slackOf(value)
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
    if (lexeme.text === 'to' && GOING_UP.has(wordNear(context, start, start - 1))) continue
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
