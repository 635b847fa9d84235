/** Finds decades, centuries, quarters, halves and seasons: "the 1990s", "19th century", "Q3 2022", "first half of 2021", "summer 2016". */
import { DECADE_WORDS, MONTHS, SEASONS } from '../../lexicon/en/values/calendar'
import { ORDINALS, TEENS, TENS } from '../../lexicon/en/values/numbers'
import { isTitleCase, lexemeNear, tokenOf, type ValueContext, wordNear } from '../candidate'
import { dateOf, type Fields, type Moment, type ReadNumber, type TimeCandidate } from './moments'
import { eraAt, isOurEra, yearAt } from './years'

/** "the 1990s", "1970's", "the 70s", "'80s", "the seventies", "the nineteen seventies", "the twenty-tens". */
export function findDecade(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  const before = wordNear(context, at, at - 1)
  if (lexeme.kind === 'number') {
    const suffix = lexemeNear(context, at, at + 1)
    if (!suffix || suffix.spaced || (suffix.text !== 's' && suffix.text !== "'s")) return undefined
    if (/^[12]\d{2}0$/.test(lexeme.text)) {
      if (suffix.text === "'s" && before !== 'the') return undefined
      const decade = decadeCandidate(at, at + 2, lexeme.value)
      // "The 1800s" are a century; "the 2000s" and often "the 1900s" a decade
      const isCentury = lexeme.value % 100 === 0 && lexeme.value < 1900
      return isCentury
        ? { ...decade, moment: { is: 'fields', fields: { century: lexeme.value / 100 + 1 } } }
        : decade
    }
    const isShort =
      /^[1-9]0$/.test(lexeme.text) &&
      (before === "'" ||
        /^(?:the|early|mid|late)$/.test(before) ||
        (before === '-' &&
          wordNear(context, at, at - 2) === 'mid' &&
          !/^(?:his|her|their|my|your)$/.test(wordNear(context, at, at - 3))))
    const own = /^(?:his|her|their|my|your|our)$/.test(
      wordNear(context, at, before === '-' ? at - 3 : at - 2),
    )
    return isShort && !own ? decadeCandidate(before === "'" ? at - 1 : at, at + 2, lexeme.value) : undefined
  }
  if (lexeme.kind !== 'word') return undefined
  const plain = DECADE_WORDS.get(lexeme.text)
  if (plain !== undefined && lexeme.text !== 'tens')
    return /^(?:the|early|mid|late)$/.test(before) && !isOwn(context, at)
      ? decadeCandidate(at, at + 1, plain === 0 ? 2000 : plain)
      : undefined
  const century = TEENS.get(lexeme.text) ?? (lexeme.text === 'twenty' ? 20 : undefined)
  const i = wordNear(context, at, at + 1) === '-' ? at + 2 : at + 1
  const tens = DECADE_WORDS.get(wordNear(context, at, i))
  if (century && century > 10 && tens !== undefined) return decadeCandidate(at, i + 1, century * 100 + tens)
  if (lexeme.text !== 'two') return undefined
  if (wordNear(context, at, at + 1) === 'thousands' && before === 'the')
    return decadeCandidate(at, at + 2, 2000)
  if (wordNear(context, at, at + 1) !== 'thousand') return undefined
  const j = wordNear(context, at, at + 2) === 'and' ? at + 3 : at + 2
  const late = DECADE_WORDS.get(wordNear(context, at, j))
  return late === undefined ? undefined : decadeCandidate(at, j + 1, 2000 + late)
}

/** "In his late forties" tells an age. */
function isOwn(context: ValueContext, at: number): boolean {
  return /^(?:his|her|their|my|your|our)$/.test(wordNear(context, at, at - 2))
}

function decadeCandidate(first: number, last: number, value: number): TimeCandidate {
  return dateOf(first, last, { is: 'fields', fields: { decade: value } }, 'decade')
}

/** An ordinal in digits or words, with the index behind it. */
export function ordinalAt(context: ValueContext, first: number, at: number): ReadNumber | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if (lexeme.kind === 'number') {
    const suffix = lexemeNear(context, first, at + 1)
    return suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.text) && Number.isInteger(lexeme.value)
      ? { value: lexeme.value, last: at + 2 }
      : undefined
  }
  if (lexeme.text === 'last' || lexeme.text === 'final') return { value: -1, last: at + 1 }
  const simple = ORDINALS.get(lexeme.text)
  if (simple) return { value: simple, last: at + 1 }
  const tens = TENS.get(lexeme.text)
  if (!tens) return undefined
  const i = wordNear(context, first, at + 1) === '-' ? at + 2 : at + 1
  const ones = ORDINALS.get(wordNear(context, first, i))
  return ones && ones < 10 ? { value: tens + ones, last: i + 1 } : undefined
}

/** "19th century", "twenty-first-century". */
export function findCentury(context: ValueContext, at: number): TimeCandidate | undefined {
  const ordinal = ordinalAt(context, at, at)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30) return undefined
  const i = wordNear(context, at, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last
  if (wordNear(context, at, i) !== 'century') return undefined
  const era = eraAt(context, at, i + 1)
  const isPlaced = era === undefined || isOurEra(era)
  return dateOf(
    at,
    era === undefined ? i + 1 : i + 2,
    isPlaced ? { is: 'fields', fields: { century: ordinal.value } } : { is: 'unknown' },
    'decade',
  )
}

/** "Q3 2022", "2016 Q3", "H1 2016", "third quarter of 2021", "first half of the year". */
export function findQuarter(context: ValueContext, at: number): TimeCandidate | undefined {
  const part = quarterAt(context, at, at)
  if (part) {
    const of =
      wordNear(context, at, part.last) === 'of' ||
      wordNear(context, at, part.last) === ',' ||
      wordNear(context, at, part.last) === 'in'
        ? part.last + 1
        : part.last
    const fiscal = /^(?:fiscal|financial|fy)$/.test(wordNear(context, at, of)) ? of + 1 : of
    const own = yearAt(context, at, wordNear(context, at, fiscal) === 'year' ? fiscal + 1 : fiscal)
    if (own)
      return dateOf(at, own.last, { is: 'fields', fields: { ...part.fields, year: own.value } }, 'quarter')
    const within = pointedYear(context, at, of)
    if (within)
      return dateOf(at, within.last, { is: 'fields', fields: part.fields, within: within.moment }, 'quarter')
    const month =
      part.fields.half === undefined || of === part.last ? undefined : MONTHS.get(wordNear(context, at, of))
    if (month && part.fields.half) {
      const own = yearAt(context, at, of + 1)
      const halves = part.fields.half === 1 ? ([0, 1 / 2] as const) : ([1 / 2, 1] as const)
      return dateOf(
        at,
        own?.last ?? of + 1,
        { is: 'part', part: halves, of: { is: 'fields', fields: { month, year: own?.value } } },
        'month',
      )
    }
    return part.fields.half === undefined
      ? dateOf(at, part.last, { is: 'fields', fields: part.fields }, 'quarter')
      : undefined
  }
  const lead = yearAt(context, at, at)
  if (!lead || context.lexemes[at].kind !== 'number') return gluedYearQuarter(context, at)
  const behind = quarterAt(
    context,
    at,
    wordNear(context, at, lead.last) === 'the'
      ? lead.last + 1
      : wordNear(context, at, lead.last) === '-'
        ? lead.last + 1
        : lead.last,
  )
  return (
    behind &&
    dateOf(at, behind.last, { is: 'fields', fields: { ...behind.fields, year: lead.value } }, 'quarter')
  )
}

/** "2016H2". */
function gluedYearQuarter(context: ValueContext, at: number): TimeCandidate | undefined {
  const lexeme = context.lexemes[at]
  if (lexeme.kind !== 'number' || !/^[12]\d{3}$/.test(lexeme.text)) return undefined
  const part = quarterAt(context, at, at + 1)
  return (
    part && dateOf(at, part.last, { is: 'fields', fields: { ...part.fields, year: lexeme.value } }, 'quarter')
  )
}

function quarterAt(
  context: ValueContext,
  first: number,
  at: number,
): { fields: Fields; last: number } | undefined {
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  if ((lexeme.text === 'q' || lexeme.text === 'h') && lexeme.capital) {
    const digit = lexemeNear(context, first, at + 1)
    if (
      digit?.kind !== 'number' ||
      digit.spaced ||
      !/^[1-4]$/.test(digit.text) ||
      (lexeme.text === 'h' && digit.value > 2)
    )
      return undefined
    return { fields: lexeme.text === 'q' ? { quarter: digit.value } : { half: digit.value }, last: at + 2 }
  }
  const ordinal = lexeme.text === 'second' ? { value: 2, last: at + 1 } : ordinalAt(context, first, at)
  if (!ordinal) return undefined
  const i = wordNear(context, first, ordinal.last) === '-' ? ordinal.last + 1 : ordinal.last
  const noun = wordNear(context, first, i)
  // "last quarter" is the one before this; "the last quarter of 2021" its fourth
  if (ordinal.value < 0 && wordNear(context, first, i + 1) !== 'of') return undefined
  if (noun === 'quarter' && ordinal.value <= 4)
    return { fields: { quarter: ordinal.value < 0 ? 4 : ordinal.value }, last: i + 1 }
  if (noun === 'half' && ordinal.value <= 2)
    return { fields: { half: ordinal.value < 0 ? 2 : ordinal.value }, last: i + 1 }
  return undefined
}

/** "this year", "of last year", "of the year". */
function pointedYear(
  context: ValueContext,
  first: number,
  at: number,
): { moment: Moment; last: number } | undefined {
  const offset = YEAR_POINTERS.get(`${wordNear(context, first, at)} ${wordNear(context, first, at + 1)}`)
  return offset === undefined ? undefined : { moment: { is: 'pointer', unit: 'year', offset }, last: at + 2 }
}

const YEAR_POINTERS: ReadonlyMap<string, number> = new Map([
  ['this year', 0],
  ['the year', 0],
  ['last year', -1],
  ['previous year', -1],
  ['next year', 1],
])

/** "summer 2016", "the fall of 2022", "last summer": seasons, read as the northern ones. */
export function findSeason(context: ValueContext, at: number): TimeCandidate | undefined {
  const season = SEASONS.get(context.lexemes[at].text)
  // "Sales will fall next year" and "sales fall" name no season.
  if (!season || tokenOf(context, at)?.upos === 'VERB') return undefined
  const of = wordNear(context, at, at + 1) === 'of' || wordNear(context, at, at + 1) === ',' ? at + 2 : at + 1
  const own = yearAt(context, at, of)
  if (own) return dateOf(at, own.last, { is: 'fields', fields: { season, year: own.value } }, 'quarter')
  const within = pointedYear(context, at, of)
  if (within)
    return dateOf(at, within.last, { is: 'fields', fields: { season }, within: within.moment }, 'quarter')
  const lead = wordNear(context, at, at - 1)
  const dated =
    /^(?:last|next|this|in|early|mid|late|since|until|by|during)$/.test(lead) ||
    (lead === 'the' && /^(?:in|during|by|since|until|over|for)$/.test(wordNear(context, at, at - 2)))
  if (!dated || (context.lexemes[at].capital && !isTitleCase(context, at))) return undefined
  return dateOf(at, at + 1, { is: 'fields', fields: { season } }, 'quarter')
}
