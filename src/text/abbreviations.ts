// What kind of abbreviation a word before a full stop is.
import {
  AMBIGUOUS_ABBREVIATIONS,
  CALENDAR_ABBREVIATIONS,
  GENERAL_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TIME_ABBREVIATIONS,
  TITLE_ABBREVIATIONS,
} from '../lexicon/en/text/abbreviations'

/** Longest entry of the tables, and so the longest word worth looking up. */
const LONGEST_ENTRY = 10

export type AbbreviationKind = 'title' | 'numbered' | 'leading' | 'calendar' | 'time' | 'general'

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (
    [
      // The first that lists a word loses to the last: titles and numbers bind more closely than the rest.
      ['general', GENERAL_ABBREVIATIONS],
      ['general', STATE_ABBREVIATIONS],
      ['time', TIME_ABBREVIATIONS],
      ['calendar', CALENDAR_ABBREVIATIONS],
      ['leading', LEADING_ABBREVIATIONS],
      ['numbered', NUMBERED_ABBREVIATIONS],
      ['title', TITLE_ABBREVIATIONS],
    ] as const
  ).flatMap(([kind, table]) => [...table].map(word => [word, kind] as const)),
)

/**
 * The kind of abbreviation that a word is, its stop left out; undefined when it is none. `numbered` says that a
 * figure follows the stop, which is what tells "no. 5" from "no.".
 */
export function abbreviationKind(word: string, numbered: boolean): AbbreviationKind | undefined {
  if (word.length > LONGEST_ENTRY) return undefined
  const lower = word.toLowerCase()
  const kind = KINDS.get(lower)
  if (kind === undefined || word !== lower || numbered) return kind
  if (kind === 'calendar' || AMBIGUOUS_ABBREVIATIONS.has(lower) || STATE_ABBREVIATIONS.has(lower))
    return undefined
  return kind
}
