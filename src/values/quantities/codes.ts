/** Drops digits that are part of a longer string of signs: codes, telephone numbers, list markers, versions. */
import { ONES, TEENS } from '../../lexicon/en/values/numbers'
import { type Candidate, lexemeNear, type Refiner, type ValueContext, wordNear } from '../candidate'
import type { Lexeme } from '../pieces'

/** Runs before units are read, so that "555-1234" makes no range and "19-cr-123" no currency. */
export const dropCodes: Refiner = (candidates, context) => {
  const phones = phoneNumbers(candidates, context)
  return candidates.filter(
    (candidate, i) => !candidate.digits || !(phones.has(i) || isCode(candidate, context)),
  )
}

function isCode({ first, last, value }: Candidate, context: ValueContext): boolean {
  const head = context.lexemes[first]
  const before = lexemeNear(context, first, first - 1)
  const after = lexemeNear(context, first, last)
  if (before && /^[§¶№#]$/.test(before.text)) return true
  if (before && !head.spaced && isCodeBefore(context, first, before)) return true
  if (after && !after.spaced && isCodeAfter(context, first, last, after)) return true
  if (before?.text === '[' && after?.text === ']') return true
  if (last - first > 1) return false
  return isListMarker(context, first, before, after, value) || /^0\d/.test(head.text)
}

function isCodeBefore(context: ValueContext, first: number, before: Lexeme): boolean {
  if (before.kind === 'code' || before.kind === 'number' || /^[@_\\]$/.test(before.text)) return true
  const further = lexemeNear(context, first, first - 2)
  if (before.text === ':' || before.text === '/') return further?.kind === 'number'
  if (before.text === '+') return further !== undefined && !before.spaced && further.kind !== 'symbol'
  return before.text === '='
}

function isCodeAfter(context: ValueContext, first: number, last: number, after: Lexeme): boolean {
  if (after.kind === 'code' || after.text === '_' || after.text === '@') return true
  const further = lexemeNear(context, first, last + 1)
  if (!further || further.spaced) return false
  if (/^[/:x×]$/.test(after.text)) return further.kind === 'number'
  // "401(k)", "12(b)"
  if (after.text === '(')
    return wordNear(context, first, last + 2) === ')' && further.end - further.start === 1
  // "7-Eleven"
  return after.text === '-' && further.capital && (ONES.has(further.text) || TEENS.has(further.text))
}

/** "2) predicts", "1. The first": markers stand alone at their place; a number in brackets does not. */
function isListMarker(
  context: ValueContext,
  first: number,
  before: Lexeme | undefined,
  after: Lexeme | undefined,
  value: number,
): boolean {
  if (value > MOST_ITEMS || !after) return false
  if (after.text === ')') return !/^[($€£]$/.test(before?.text ?? '') && !opensBracket(context, first)
  return (
    before === undefined &&
    after.text === '.' &&
    !after.spaced &&
    lexemeNear(context, first, first + 2) !== undefined
  )
}

/** Lists are shorter than this. */
const MOST_ITEMS = 99
/** How far back a bracket is looked for that the number may close. */
const BRACKET_REACH = 30

function opensBracket(context: ValueContext, first: number): boolean {
  for (let i = first - 1; i >= first - BRACKET_REACH; i--) {
    const word = wordNear(context, first, i)
    if (word === ')') return false
    if (word === '(') return true
  }
  return false
}

/** Chains of digit groups: "+1-222-2222", "555-1234", "(202) 456-1111", "0800 123 456". */
function phoneNumbers(candidates: readonly Candidate[], context: ValueContext): ReadonlySet<number> {
  const phones = new Set<number>()
  for (let i = 0; i < candidates.length; ) {
    let j = i
    while (j + 1 < candidates.length && continuesPhone(context, candidates[j], candidates[j + 1])) j++
    const isLong = j > i + 1 && !areSets(candidates.slice(i, j + 1))
    const isPair = j === i + 1 && isPhonePair(context, candidates[i], candidates[j])
    if (isLong || isPair) for (let k = i; k <= j; k++) phones.add(k)
    i = j + 1
  }
  return phones
}

/** Games of tennis sets ("6-4 7-5"): no telephone number has groups of one digit alone. */
function areSets(groups: readonly Candidate[]): boolean {
  return groups.every(({ value }) => value <= MOST_GAMES)
}

/** A set ends by the thirteenth game at the latest. */
const MOST_GAMES = 7

function continuesPhone(context: ValueContext, left: Candidate, right: Candidate): boolean {
  if (!left.digits || !right.digits || left.last - left.first > 2 || right.last - right.first > 2)
    return false
  if (!Number.isInteger(left.value) || !Number.isInteger(right.value)) return false
  const gap = right.first - left.last
  if (gap < 0 || gap > 1 || !lexemeNear(context, left.first, right.first)) return false
  // "+44 20 7946 0958": bare groups one after another
  if (gap === 0) return left.kind === 'cardinal' && right.kind === 'cardinal'
  const joint = context.lexemes[left.last]
  if (joint.text === '(') return wordNear(context, left.first, left.first - 1) === '+'
  if (joint.spaced) return false
  return joint.text === ')' || joint.text === '-' || (joint.text === '/' && left.value > 999)
}

/** Two groups are a telephone number in the American shape only. */
function isPhonePair(context: ValueContext, left: Candidate, right: Candidate): boolean {
  const joint = wordNear(context, left.first, left.last)
  const [head, tail] = [context.lexemes[left.first], context.lexemes[right.first]]
  if (wordNear(context, left.first, left.first - 1) === '+') return true
  // "07700 900123": an area begins with nought
  if (/^0\d{2,4}$/.test(head.text) && /^\d{6,8}$/.test(tail.text)) return true
  return joint === '-' && /^\d{3}$/.test(head.text) && /^\d{4}$/.test(tail.text)
}
