/** Drops numbers that count nothing: codes, labels, names, phone numbers, pronouns, list markers, addresses. */
import { FIXED_DIGITS, LABEL_WORDS, STREET_WORDS } from '../lexicon/en/numbers'
import {
  type Candidate,
  isTitleCase,
  lexemeNear,
  type Refiner,
  tokenOf,
  type ValueContext,
  wordNear,
} from './candidate'

/** Digits that are part of a longer string of signs: before units are read, so that "555-1234" makes no range. */
export const dropCodes: Refiner = (candidates, context) => {
  const phones = phoneNumbers(candidates, context)
  return candidates.filter((candidate, i) => !phones.has(i) && !isCode(candidate, context))
}

function isCode(candidate: Candidate, context: ValueContext): boolean {
  const { first, last, digits } = candidate
  if (!digits) return false
  const head = context.lexemes[first]
  const before = lexemeNear(context, first, first - 1)
  const after = lexemeNear(context, first, last)
  if (before && !head.spaced) {
    if (
      before.kind === 'code' ||
      before.text === '#' ||
      before.text === '@' ||
      before.text === '_' ||
      before.text === '\\'
    )
      return true
    if (before.kind === 'number' || before.text === ':' || before.text === '=')
      return before.kind === 'number' || isTimeOrRatio(context, first)
    if (before.text === '/' && lexemeNear(context, first, first - 2)?.kind === 'number') return true
    if (before.text === '[' && after?.text === ']') return true
  }
  if (after && !after.spaced) {
    if (after.kind === 'code' || after.text === '_' || after.text === '@') return true
    if (after.text === '/' && lexemeNear(context, first, last + 1)?.kind === 'number') return true
    if (
      after.text === ':' &&
      lexemeNear(context, first, last + 1)?.kind === 'number' &&
      !lexemeNear(context, first, last + 1)?.spaced
    )
      return true
    if ((after.text === 'x' || after.text === '×') && lexemeNear(context, first, last + 1)?.kind === 'number')
      return true
  }
  // list markers: "2) predicts", "1. The first"
  if (
    after?.text === ')' &&
    last - first === 1 &&
    candidate.value < 100 &&
    !/^[($€£]$/.test(before?.text ?? '') &&
    !opensBracket(context, first)
  )
    return true
  if (
    !before &&
    after?.text === '.' &&
    !after.spaced &&
    candidate.value < 100 &&
    lexemeNear(context, first, last + 1)
  )
    return true
  // "007", "0024": leading zeros belong to identifiers
  return /^0\d/.test(head.text) && last - first === 1
}

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

function isTimeOrRatio(context: ValueContext, first: number): boolean {
  return (
    wordNear(context, first, first - 1) === '=' || lexemeNear(context, first, first - 2)?.kind === 'number'
  )
}

/** Chains of digit groups: "+1-222-2222", "555-1234", "(202) 456-1111". */
function phoneNumbers(candidates: readonly Candidate[], context: ValueContext): ReadonlySet<number> {
  const phones = new Set<number>()
  for (let i = 0; i < candidates.length; ) {
    let j = i
    while (j + 1 < candidates.length && continuesPhone(context, candidates[j], candidates[j + 1])) j++
    const isPhone = j > i + 1 || (j === i + 1 && isShortPhone(context, candidates[i], candidates[j]))
    if (isPhone) for (let k = i; k <= j; k++) phones.add(k)
    i = j + 1
  }
  return phones
}

function continuesPhone(context: ValueContext, left: Candidate, right: Candidate): boolean {
  if (!left.digits || !right.digits || left.last - left.first > 2 || right.last - right.first > 2)
    return false
  const gap = right.first - left.last
  if (gap < 0 || gap > 2 || !lexemeNear(context, left.first, right.first)) return false
  if (gap === 0) return context.lexemes[right.first].text.startsWith('-')
  const joint = wordNear(context, left.first, left.last)
  const isGlued = !context.lexemes[left.last].spaced
  return (
    isGlued &&
    (joint === '-' || joint === ')' || (joint === '/' && left.value > 999)) &&
    (gap === 1 ? true : wordNear(context, left.first, left.last + 1) === '-')
  )
}

function isShortPhone(context: ValueContext, left: Candidate, right: Candidate): boolean {
  const digits = (candidate: Candidate) => context.lexemes[candidate.first].text
  return (
    /^\d{3}$/.test(digits(left)) && /^\d{4}$/.test(digits(right)) && context.lexemes[left.last].text !== ')'
  )
}

/** Labels and names: after units and ranges are read, because "area 20 km" has a unit and "Area 51" has none. */
export const dropLabels: Refiner = (candidates, context) =>
  candidates.filter(
    candidate =>
      !isLabel(candidate, context) &&
      !isNamePart(candidate, context) &&
      !isFixed(candidate, context) &&
      !isIdle(candidate, context),
  )

function isBare(candidate: Candidate): boolean {
  return candidate.kind === 'cardinal' && candidate.unit === undefined
}

function isLabel(candidate: Candidate, context: ValueContext): boolean {
  if (!isBare(candidate) && candidate.kind !== 'fraction') return false
  const { first, last } = candidate
  let at = first - 1
  let before = lexemeNear(context, first, at)
  if (!before) return false
  if (before.text === '.' && !before.spaced) before = lexemeNear(context, first, --at)
  if (before?.text === '(' && wordNear(context, first, last) === ')')
    before = lexemeNear(context, first, --at)
  const isJoined = before?.text === '-' && !before.spaced
  if (isJoined) before = lexemeNear(context, first, --at)
  if (before?.kind !== 'word') return false
  if (
    isJoined &&
    !context.lexemes[at + 1].spaced &&
    !context.lexemes[first].spaced &&
    !JOINING.test(before.text)
  )
    return true
  if (!isJoined && !context.lexemes[first].spaced && candidate.digits) return true
  if (LABEL_WORDS.has(before.text)) return candidate.digits || before.capital
  if (!candidate.digits) return false
  // "Boeing 737", "Windows 10": digits behind a proper name, unless they count the noun that follows
  if (!before.capital || isTitleCase(context, first)) return false
  const opensSentence = lexemeNear(context, first, at - 1) === undefined
  const upos = tokenOf(context, at)?.upos
  if (upos !== 'PROPN' || (opensSentence && upos !== 'PROPN')) return false
  return !countsNoun(context, candidate)
}

/** "20-to-30", "mid-to-5": words that join numbers rather than name things. */
const JOINING = /^(?:to|and|or|in|of|by|plus|minus|than)$/

function countsNoun(context: ValueContext, candidate: Candidate): boolean {
  const next = lexemeNear(context, candidate.first, candidate.last)
  if (next?.kind !== 'word' || next.capital) return false
  const token = tokenOf(context, candidate.last)
  return (
    token !== undefined &&
    ((token.upos === 'NOUN' && token.lemma !== token.text.toLowerCase()) || token.upos === 'ADJ')
  )
}

/** "Fantastic Four", "7th Fleet", "Second World War", "10 Downing Street", "Twenty One Pilots". */
function isNamePart(candidate: Candidate, context: ValueContext): boolean {
  const { first, last, digits, kind } = candidate
  if (!isBare(candidate) && kind !== 'ordinal' && kind !== 'vague') return false
  const next = lexemeNear(context, first, last)
  const nextIsName = next?.kind === 'word' && next.capital && next.spaced && !isTitleCase(context, first)
  if (kind === 'ordinal') {
    const head = context.lexemes[last - 1]
    const joined =
      next?.text === '-' && !next.spaced && lexemeNear(context, first, last + 1)?.capital === true
    return (nextIsName || joined) && (digits || head.kind === 'word')
  }
  if (digits) return nextIsName && endsInStreet(context, last)
  const head = context.lexemes[first]
  if (!head.capital || isTitleCase(context, first)) return false
  const before = lexemeNear(context, first, first - 1)
  const opens = before === undefined || before.kind === 'symbol'
  if (nextIsName && tokenOf(context, last)?.upos === 'PROPN')
    return !opens || /^(?:PROPN)$/.test(tokenOf(context, first)?.upos ?? '')
  return !opens && before?.kind === 'word' && before.capital
}

function endsInStreet(context: ValueContext, from: number): boolean {
  for (let i = from; i < from + 4; i++) if (STREET_WORDS.has(wordNear(context, from, i))) return true
  return false
}

function isFixed(candidate: Candidate, context: ValueContext): boolean {
  const { first, last } = candidate
  const written = context.text.slice(
    context.lexemes[first].start,
    Math.min(context.lexemes[last - 1].end, context.lexemes[first].start + 12),
  )
  if (candidate.kind !== 'cardinal' && candidate.kind !== 'fraction') return false
  if (written === '911') return !/^(?:people|votes|miles)$/.test(wordNear(context, first, last))
  return (
    FIXED_DIGITS.has(written) ||
    (candidate.value === 0 &&
      /^(?:ground|net|patient|absolute|year)$/.test(wordNear(context, first, first - 1)))
  )
}

const ONE_BEFORE =
  /^(?:the|no|this|that|which|every|any|each|some|another|last|next|only|other|single|my|your|his|her|its|our|their|big|new|good|right|wrong|former|latter|day|loved)$/
const ONE_AFTER =
  /^(?:of|another|can|could|should|must|may|might|would|will|has|had|is|was|who|that|which|such|by|'s|'d|'ll|with|to|from|for|does|did|thing|way|day|side|hand|reason|example|and|or|at|on|as|more|morning|evening|night|afternoon)$/

/** Pronouns and fillers: "the one", "no one", "one of them", "first of all", "at first". */
function isIdle(candidate: Candidate, context: ValueContext): boolean {
  const { first, last } = candidate
  const word = context.lexemes[first].text
  const before = wordNear(context, first, first - 1)
  const after = wordNear(context, first, last)
  if (word === 'one' && last - first === 1 && candidate.kind === 'cardinal' && candidate.unit === undefined) {
    if (ONE_BEFORE.test(before) && !(before === 'the' && tokenOf(context, last)?.upos === 'NOUN')) return true
    if (ONE_AFTER.test(after)) return true
    const next = tokenOf(context, last < context.lexemes.length ? last : first)
    const isCounting =
      lexemeNear(context, first, last)?.kind === 'word' &&
      (next?.upos === 'NOUN' || next?.upos === 'ADJ' || next?.upos === 'PROPN')
    const hyphenated = after === '-' && !context.lexemes[last].spaced
    return (
      !isCounting &&
      !hyphenated &&
      !/^(?:minus|negative|to|through|and|or|than|number)$/.test(before) &&
      tokenOf(context, first)?.upos !== 'NUM'
    )
  }
  if (candidate.kind === 'ordinal' && !candidate.digits && word === 'first') {
    if (before === 'at' || /^(?:of|and|ever|things?|aid|ladies|come|time-out)$/.test(after)) return true
    const token = tokenOf(context, first)
    return (
      token?.upos === 'ADV' &&
      !/^(?:finished|came|placed|ranked|come|finish|finishing|finishes)$/.test(before)
    )
  }
  if (word === 'second' && /^(?:a|split|per|every|each|any|this|one|of|to)$/.test(before)) {
    const token = tokenOf(context, last)
    return (
      !(
        before !== 'per' &&
        lexemeNear(context, first, last)?.kind === 'word' &&
        (token?.upos === 'NOUN' || token?.upos === 'ADJ')
      ) || before === 'split'
    )
  }
  if (candidate.kind === 'fraction' && candidate.unit === '1')
    return isIdleFraction(candidate, context, before, after)
  return word === 'few' && /^(?:the|very|so|too|how|as|quite)$/.test(before) && before !== 'the'
}

/** "the first half", "half-brother", "a third term", "the quarter": parts of other things. */
function isIdleFraction(candidate: Candidate, context: ValueContext, before: string, after: string): boolean {
  const { first, last } = candidate
  const word = context.lexemes[last - 1].text
  if (
    /^(?:half|quarter)$/.test(word) &&
    /^(?:first|second|third|fourth|last|latter|other|better|this|next|final|opening|previous|1st|2nd|third|fourth|fiscal|per|each|every)$/.test(
      before,
    )
  )
    return true
  if (after === '-') return lexemeNear(context, first, last + 1)?.spaced === false
  if (word === 'quarter' && last - first === 2 && context.lexemes[first].text === 'a') return after !== 'of'
  if (
    last - first >= 2 &&
    context.lexemes[first].text === 'a' &&
    !/^(?:half|halves)$/.test(word) &&
    !word.endsWith('s')
  ) {
    const next = lexemeNear(context, first, last)
    if (
      next?.kind === 'word' &&
      !/^(?:of|as|more|less|higher|lower|the|to|from|since|in|by|were|was|are|is|said|have|had|and|or|off|above|below|larger|smaller|on)$/.test(
        after,
      )
    )
      return true
  }
  return false
}
