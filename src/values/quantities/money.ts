/** Joins numbers with the money they count: "$3.5bn", "US$ 9.4 billion", "EUR 5m", "1.2 million pounds", "30 MUSD". */
import {
  AMBIGUOUS_CODES,
  AMBIGUOUS_NAMES,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_PARTS,
  CURRENCY_SYMBOLS,
  DOLLAR_PREFIXES,
  MONEY_CONTEXT,
} from '../../lexicon/en/values/currencies'
import { CURRENCY_ADJECTIVES } from '../../lexicon/en/values/currencies-adjectives'
import { SCALE_LETTERS, SCALES } from '../../lexicon/en/values/numbers'
import { type Candidate, lexemeNear, type Refiner, type ValueContext, wordNear } from '../candidate'

interface Named {
  readonly code: string
  readonly edge: number
}

/** How far before "50 pounds" a word of money is looked for. */
const CONTEXT_REACH = 6

export const attachMoney: Refiner = (candidates, context) => {
  // a currency belongs to one number: in "17 USD 25" the first has it
  let taken = 0
  return candidates.map(candidate => {
    if (candidate.kind === 'ordinal' || candidate.kind === 'multiple') return candidate
    const joined = withCurrency(context, candidate, taken)
    taken = joined.last
    return joined
  })
}

function withCurrency(context: ValueContext, candidate: Candidate, taken: number): Candidate {
  const ahead = currencyBefore(context, candidate.first)
  const before = ahead && ahead.edge >= taken ? ahead : undefined
  const glued = before ? undefined : gluedMillions(context, candidate)
  if (glued) return glued
  const after = currencyAfter(context, candidate, before !== undefined)
  if (!before && !after) return candidate
  const isNarrowed = before?.code === 'USD' && after !== undefined
  const scale = scaleBehind(context, candidate, after?.edge ?? candidate.last)
  const factor = scale?.factor ?? 1
  return {
    ...candidate,
    first: before?.edge ?? candidate.first,
    last: scale?.edge ?? after?.edge ?? candidate.last,
    value: candidate.value * factor,
    min: candidate.min === null ? null : candidate.min * factor,
    max: candidate.max === null ? null : candidate.max * factor,
    scale: factor === 1 ? candidate.scale : factor,
    kind: 'money',
    unit: isNarrowed ? after.code : (before?.code ?? after?.code),
  }
}

/** "5m euro": before a currency the letter is millions, not metres. */
function gluedMillions(context: ValueContext, candidate: Candidate): Candidate | undefined {
  const { first, last, value } = candidate
  const letter = lexemeNear(context, first, last)
  if (letter?.text !== 'm' || letter.spaced || !candidate.digits) return undefined
  const millions: Candidate = {
    ...candidate,
    last: last + 1,
    value: value * 1e6,
    min: value * 1e6,
    max: value * 1e6,
    scale: 1e6,
  }
  const after = currencyAfter(context, millions, false)
  return after && { ...millions, last: after.edge, kind: 'money', unit: after.code }
}

/** A currency that ends right before a lexeme. */
function currencyBefore(context: ValueContext, first: number): Named | undefined {
  let at = first - 1
  let lexeme = lexemeNear(context, first, at)
  if (!lexeme) return undefined
  // "-$5" and "$-5"
  const symbol = CURRENCY_SYMBOLS.get(lexeme.text)
  if (symbol) {
    const prefix = lexemeNear(context, first, at - 1)
    if (
      lexeme.text === '$' &&
      prefix?.kind === 'word' &&
      (!lexeme.spaced || prefix.end - prefix.start > 1 || prefix.text === 'c')
    ) {
      const code = DOLLAR_PREFIXES.get(prefix.text)
      if (code && !(lexeme.spaced && (prefix.text === 'a' || prefix.text === 'can' || prefix.text === 's')))
        return { code, edge: at - 1 }
    }
    return { code: symbol, edge: at }
  }
  if (lexeme.text === '.' && !lexeme.spaced && wordNear(context, first, at - 1) === 'rs') {
    at--
    lexeme = lexemeNear(context, first, at)
  }
  if (lexeme?.kind !== 'word') return undefined
  const code = CURRENCY_CODES.get(lexeme.text)
  if (code && lexeme.capital && (!AMBIGUOUS_CODES.has(lexeme.text) || isUpperCase(context, at)))
    return { code, edge: at }
  if (code && lexeme.text.length === 3 && !AMBIGUOUS_CODES.has(lexeme.text)) return { code, edge: at }
  if (lexeme.text === 'sen' && code) return { code, edge: at }
  if (lexeme.text === 'dollar') return { code: 'USD', edge: at }
  return undefined
}

function isUpperCase(context: ValueContext, at: number): boolean {
  const { start, end } = context.lexemes[at]
  const written = context.text.slice(start, end)
  return written === written.toUpperCase()
}

/** A currency that begins right behind the number. */
function currencyAfter(context: ValueContext, candidate: Candidate, hasBefore: boolean): Named | undefined {
  const { first, last } = candidate
  const hyphen = wordNear(context, first, last) === '-' && !context.lexemes[last].spaced ? 1 : 0
  const at =
    last + (hyphen || (candidate.kind === 'vague' && wordNear(context, first, last) === 'of' ? 1 : 0))
  const lexeme = lexemeNear(context, first, at)
  if (!lexeme || (hyphen && lexeme.spaced)) return undefined
  const symbol = CURRENCY_SYMBOLS.get(lexeme.text)
  if (symbol) {
    const next = lexemeNear(context, first, at + 1)
    if (hasBefore || (next?.kind === 'number' && !next.spaced)) return undefined
    return next?.kind === 'number' && lexeme.spaced && next.spaced && !looksLikeParts(context, first, at)
      ? undefined
      : { code: symbol, edge: at + 1 }
  }
  if (lexeme.kind !== 'word') return undefined
  if (!lexeme.spaced && !hyphen && lexeme.text === 'p' && candidate.digits)
    return { code: 'GBX', edge: at + 1 }
  const compound = adjectiveCurrency(context, first, at)
  if (compound) return compound
  const scaled = /^([mk]|bn?|mn)([a-z]{3})$/.exec(lexeme.text)
  if (scaled && CURRENCY_CODES.has(scaled[2]) && isUpperCase(context, at))
    return { code: CURRENCY_CODES.get(scaled[2]) ?? '', edge: at + 1 }
  const code = CURRENCY_CODES.get(lexeme.text)
  const followsNumber = lexemeNear(context, first, at + 1)
  if (
    code &&
    lexeme.text.length >= 3 &&
    !AMBIGUOUS_CODES.has(lexeme.text) &&
    (isUpperCase(context, at) || !AMBIGUOUS_NAMES.has(lexeme.text))
  ) {
    const glued = followsNumber?.kind === 'number' && !followsNumber.spaced
    return glued ? undefined : { code, edge: at + 1 }
  }
  const name = CURRENCY_NAMES.get(lexeme.text)
  if (!name || (hasBefore && name !== 'USD')) return undefined
  if (AMBIGUOUS_NAMES.has(lexeme.text) && !isPaid(context, candidate, at)) return undefined
  const sterling = wordNear(context, first, at + 1) === 'sterling' ? 1 : 0
  return { code: name, edge: at + 1 + sterling }
}

/** "10 $ 30 cent": the symbol belongs to the number before it. */
function looksLikeParts(context: ValueContext, first: number, symbol: number): boolean {
  return /^(?:cents?|pence)$/.test(wordNear(context, first, symbol + 2))
}

/** "us dollar", "Hong Kong dollars", "Swiss francs". */
function adjectiveCurrency(context: ValueContext, first: number, at: number): Named | undefined {
  const one = wordNear(context, first, at)
  for (const [adjective, noun] of [
    [one, at + 1],
    [`${one} ${wordNear(context, first, at + 1)}`, at + 2],
  ] as const) {
    const rows = CURRENCY_ADJECTIVES.get(adjective)
    if (!rows) continue
    const singular = wordNear(context, first, noun)
      .replace(/(?:oner|onor)$/, m => (m === 'oner' ? 'one' : 'ona'))
      .replace(/s$/, '')
    const row = rows.find(([name]) => name === singular || `${name}s` === singular)
    if (row) return { code: row[1], edge: noun + 1 }
  }
  return undefined
}

/** Whether "50 pounds" is money: a scale, "sterling", a share or year to be paid for, or a word of money nearby. */
function isPaid(context: ValueContext, candidate: Candidate, at: number): boolean {
  const name = context.lexemes[at].text
  if (candidate.scale >= 1e6 || (candidate.kind === 'vague' && candidate.value >= 1e6)) return true
  if (wordNear(context, candidate.first, at + 1) === 'sterling') return true
  if (name === 'won' || name.startsWith('real') || name.startsWith('mark')) return candidate.scale >= 1000
  for (let i = candidate.first - 1; i >= candidate.first - CONTEXT_REACH; i--) {
    if (MONEY_CONTEXT.has(wordNear(context, candidate.first, i))) return true
  }
  for (let i = at + 1; i <= at + 3; i++)
    if (MONEY_CONTEXT.has(wordNear(context, candidate.first, i))) return true
  return false
}

/** A scale that stands behind the currency or inside it: "75 USD million", "30 MUSD". */
function scaleBehind(
  context: ValueContext,
  candidate: Candidate,
  edge: number,
): { factor: number; edge: number } | undefined {
  if (candidate.scale !== 1 || edge === candidate.last) return undefined
  const inside = /^([mk]|bn?|mn)[a-z]{3}$/.exec(wordNear(context, candidate.first, edge - 1))
  if (inside && !CURRENCY_NAMES.has(context.lexemes[edge - 1].text))
    return { factor: SCALE_LETTERS.get(inside[1][0]) ?? 1, edge }
  const factor = SCALES.get(wordNear(context, candidate.first, edge))
  return factor && factor >= 1000 ? { factor, edge: edge + 1 } : undefined
}

/** "3 dollars 50 cents", "15 dollars 50": the lesser part joins the greater. */
export const mergeMoneyParts: Refiner = (candidates, context) => {
  const merged: Candidate[] = []
  for (const candidate of candidates) {
    const whole = merged.at(-1)
    const part = whole?.kind === 'money' && whole.unit ? centsOf(context, whole, candidate) : undefined
    if (whole && part !== undefined) {
      const value = whole.value + part
      merged[merged.length - 1] = { ...whole, last: candidate.last, value, min: value, max: value }
    } else merged.push(candidate)
  }
  return merged
}

function centsOf(context: ValueContext, whole: Candidate, part: Candidate): number | undefined {
  if (
    lexemeNear(context, whole.first, part.first) === undefined ||
    whole.scale !== 1 ||
    !Number.isInteger(whole.value)
  )
    return undefined
  if (part.value < 1 || part.value > 99 || !Number.isInteger(part.value)) return undefined
  const joined =
    part.first === whole.last ||
    (part.first === whole.last + 1 && wordNear(context, whole.first, whole.last) === 'and')
  if (!joined) return undefined
  const lesser = part.unit ? CURRENCY_PARTS.get(part.unit) : undefined
  if (part.kind === 'money')
    return lesser && (lesser[0] === whole.unit || part.unit === 'USX') ? part.value * lesser[1] : undefined
  // "15 dollars 50", "thirteen dollars forty five": only right behind the name, and when nothing is counted by it
  const named =
    context.lexemes[whole.last - 1].kind === 'word' && context.lexemes[whole.last - 1].text.length > 2
  const following = lexemeNear(context, whole.first, part.last)
  const ends = !following || following.kind === 'symbol' || following.text === 'more'
  return part.kind === 'cardinal' && part.first === whole.last && part.value >= 10 && named && ends
    ? part.value / 100
    : undefined
}
