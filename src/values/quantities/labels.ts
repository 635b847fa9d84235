/** Drops numbers that name or label something: "Section 230", "Boeing 737", "7th Fleet", "10 Downing Street", "9/11". */
import { WEEKDAYS } from '../../lexicon/en/values/calendar'
import { FIXED_DIGITS, LABEL_WORDS, STREET_WORDS } from '../../lexicon/en/values/numbers-labels'
import {
  type Candidate,
  isTitleCase,
  lexemeNear,
  type Refiner,
  tokenOf,
  type ValueContext,
  wordNear,
} from '../candidate'

/** Runs after units and ranges are read, because "area 20 km" has a unit and "Area 51" has none. */
export const dropLabels: Refiner = (candidates, context) =>
  candidates.filter(
    candidate =>
      !isLabel(candidate, context) &&
      !isNamePart(candidate, context) &&
      !isTitledMeasure(candidate, context) &&
      !isFixed(candidate, context),
  )

function isBare(candidate: Candidate): boolean {
  return candidate.kind === 'cardinal' && candidate.unit === undefined
}

function isLabel(candidate: Candidate, context: ValueContext): boolean {
  if (!isBare(candidate) && candidate.kind !== 'fraction') return false
  const { first, digits } = candidate
  if (digits && isGluedToLetters(candidate, context)) return true
  const at = labelBefore(candidate, context)
  const label = at === undefined ? undefined : context.lexemes[at]
  if (at === undefined || label === undefined) return false
  const isJoined =
    at < first - 1 && wordNear(context, first, first - 1) === '-' && !context.lexemes[first].spaced
  if (isJoined && !context.lexemes[first - 1].spaced) return !JOINING.test(label.text)
  if (digits && at === first - 1 && !context.lexemes[first].spaced) return true
  if (/^(?:is|was)$/.test(label.text) && CODE_WORDS.test(wordNear(context, first, at - 1))) return digits
  if (LABEL_WORDS.has(label.text)) return digits || label.capital
  if (label.text === 'of' && /^(?:group|gang|big|committee|band)$/.test(wordNear(context, first, at - 1)))
    return context.lexemes[at - 1].capital
  if (
    !digits ||
    candidate.scale > 1 ||
    !label.capital ||
    FUNCTION_WORDS.test(label.text) ||
    WEEKDAYS.has(label.text) ||
    isTitleCase(context, first)
  )
    return false
  // "Boeing 737", "Windows 10": digits behind a proper name, unless they count the noun that follows
  const opensSentence = lexemeNear(context, first, at - 1) === undefined
  return !(opensSentence && tokenOf(context, at)?.upos !== 'PROPN') && !countsNoun(context, candidate)
}

/** The word before a number, past a stop, a bracket or a hyphen: "No. 5", "Section (5)", "COVID-19". */
function labelBefore({ first, last }: Candidate, context: ValueContext): number | undefined {
  let at = first - 1
  let before = lexemeNear(context, first, at)
  if (before?.text === '.' && !before.spaced) before = lexemeNear(context, first, --at)
  if (before?.text === '(' && wordNear(context, first, last) === ')')
    before = lexemeNear(context, first, --at)
  if (before?.text === '-' && !before.spaced) before = lexemeNear(context, first, --at)
  return before?.kind === 'word' ? at : undefined
}

/** What a number is the value of without counting: "the zip code is 20500". */
const CODE_WORDS = /^(?:code|postcode|zip|pin|phone|telephone|hotline|extension|fax|id|isbn|password)$/

/** Words that join numbers rather than name things: "20-to-30". */
const JOINING = /^(?:to|and|or|in|of|by|plus|minus|than)$/

/** Capitalised in the middle of a sentence without being names. */
const FUNCTION_WORDS =
  /^(?:the|a|an|in|at|on|of|by|for|from|to|with|and|or|but|about|over|under|some|all|these|those|only|just|another|more|than|nearly|almost|as|is|are|was|were|has|have|had|i)$/

/** "5G", "3D", "24703L202": letters that are no unit, scale or suffix make the digits a code. */
function isGluedToLetters({ first, last }: Candidate, context: ValueContext): boolean {
  const next = lexemeNear(context, first, last)
  const tail = context.lexemes[last - 1]
  // "4K video" names a format, "200K followers" counts them
  const isFormat =
    tail.kind === 'word' &&
    tail.text === 'k' &&
    tail.capital &&
    !tail.spaced &&
    context.lexemes[first].value < 10
  if (isFormat) return !countsNoun(context, { first, last })
  return next?.kind === 'word' && !next.spaced && next.text !== "'s" && next.text !== 's'
}

function countsNoun(context: ValueContext, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  const next = lexemeNear(context, first, last)
  if (next?.kind !== 'word' || next.capital) return false
  const token = tokenOf(context, last)
  return token?.xpos === 'NNS' || token?.upos === 'ADJ'
}

/** "Fantastic Four", "Second World War", "10 Downing Street", "Slaughterhouse-Five". */
function isNamePart(candidate: Candidate, context: ValueContext): boolean {
  const { first, last, digits, kind } = candidate
  if (!isBare(candidate) && kind !== 'ordinal' && kind !== 'vague') return false
  const next = lexemeNear(context, first, last)
  const isBeforeName = next?.kind === 'word' && next.capital && next.spaced && !isTitleCase(context, first)
  if (kind === 'ordinal') {
    const joined =
      next?.text === '-' && !next.spaced && lexemeNear(context, first, last + 1)?.capital === true
    return isBeforeName || joined
  }
  if (isBeforeName && endsInStreet(context, last)) return true
  const head = context.lexemes[first]
  if (digits || !head.capital || isTitleCase(context, first)) return false
  const before = lexemeNear(context, first, first - 1)
  if (before?.text === '-' && !head.spaced) return true
  const opens = before === undefined || before.kind === 'symbol'
  if (isBeforeName && tokenOf(context, last)?.upos === 'PROPN')
    return !opens || tokenOf(context, first)?.upos === 'PROPN'
  return before?.kind === 'word' && before.capital
}

/** Names of streets are no longer than this. */
const STREET_REACH = 4

function endsInStreet(context: ValueContext, from: number): boolean {
  for (let i = from; i < from + STREET_REACH; i++)
    if (STREET_WORDS.has(wordNear(context, from, i))) return true
  return false
}

/** "60 Minutes", "the Six-Day War", "50 Cent": a unit written with a capital in the middle of a sentence is a name. */
function isTitledMeasure({ first, last, kind }: Candidate, context: ValueContext): boolean {
  if (kind !== 'measure' && kind !== 'money') return false
  const { text, start, capital } = context.lexemes[last - 1]
  const isShouted = context.text[start + 1] === context.text[start + 1]?.toUpperCase()
  return capital && NAMING_UNITS.test(text) && !isShouted && !isTitleCase(context, first)
}

const NAMING_UNITS =
  /^(?:cent|second|minute|hour|day|night|week|month|year|mile|yard|foot|inch|acre|pound|degree|stone|feet|inches)s?$/

/** Longer than any of the fixed forms. */
const LONGEST_FIXED = 12

function isFixed({ first, last, kind, value }: Candidate, context: ValueContext): boolean {
  if (kind !== 'cardinal' && kind !== 'fraction') return false
  const { start } = context.lexemes[first]
  const written = context.text.slice(start, Math.min(context.lexemes[last - 1].end, start + LONGEST_FIXED))
  if (written === '911') return !/^(?:people|votes|miles|deaths|cases)$/.test(wordNear(context, first, last))
  if (FIXED_DIGITS.has(written)) return true
  // "ground zero", "net-zero"
  const before = wordNear(context, first, first - 1) === '-' ? first - 2 : first - 1
  return value === 0 && /^(?:ground|net|patient|absolute|year)$/.test(wordNear(context, first, before))
}
