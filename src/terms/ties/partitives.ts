// Parts of a whole: "thirty of the crew", "a third of the 60 seats", "all but two of the 12 jurors", and how many they are.
import { CALENDAR_UNITS } from '../../lexicon/en/values/calendar'
import type { Quantity, Token } from '../../types'

export interface Partitive {
  /** Tokens of the part, of the whole, of how many the whole are, and of how many are left out; -1 where not said. */
  readonly part: number
  readonly whole: number
  readonly total: number
  readonly except: number
}

const PARTS = new Set(
  'one most some many all none half each both few several two any dozens majority minority third quarter fifth tenth percent % dozen hundred thousand million handful score'.split(
    ' ',
  ),
)
const EXCEPTING = new Set(['but', 'except', 'excluding', 'bar', 'save'])

/** The whole that a token says a part of; undefined for what is no part. */
export function partitiveAt(tokens: readonly Token[], part: number): Partitive | undefined {
  const { upos, lemma } = tokens[part]
  const isPerCent = lemma === 'cent' && /^per$/i.test(tokens[part - 1]?.text ?? '')
  if (upos !== 'NUM' && !isPerCent && !PARTS.has(lemma.toLowerCase())) return undefined
  const below = (mark: RegExp) =>
    tokens.findIndex(
      (t, i) => t.head === part && /^(?:nmod|obl)$/.test(t.deprel) && mark.test(caseOf(tokens, i)),
    )
  const whole = below(/^of$/)
  if (whole < 0) {
    // "One in three children": how many they are in all nobody says.
    const among = upos === 'NUM' ? below(/^(?:in|out)$/) : -1
    const isShare =
      among >= 0 &&
      tokens.some(t => t.head === among && t.deprel === 'nummod') &&
      !CALENDAR_UNITS.has(tokens[among].lemma)
    return isShare ? { part, whole: among, total: -1, except: -1 } : undefined
  }
  const except = tokens.findIndex(
    (t, i) => t.head === part && t.upos === 'NUM' && EXCEPTING.has(caseOf(tokens, i)),
  )
  return { part, whole, total: tokens.findIndex(t => t.head === whole && t.deprel === 'nummod'), except }
}

/**
 * How many the part are where the text tells how many the whole are: 20 for half of 40, 10 for all but two of 12; undefined where
 * the words say it themselves, or nothing does.
 */
export function countOfPart(
  part: Quantity | undefined,
  total: Quantity | undefined,
  except: Quantity | undefined,
): Quantity | undefined {
  if (!total) return undefined
  const scaled = (f: (x: number) => number): Quantity => ({
    ...total,
    value: f(total.value),
    min: total.min === null ? null : f(total.min),
    max: total.max === null ? null : f(total.max),
  })
  if (except) return scaled(x => x - except.value)
  return part?.unit === '1' || part?.unit === '%'
    ? scaled(x => x * (part.unit === '%' ? part.value / 100 : part.value))
    : undefined
}

const caseOf = (tokens: readonly Token[], at: number): string =>
  tokens.find(t => t.head === at && t.deprel === 'case')?.lemma.toLowerCase() ?? ''
