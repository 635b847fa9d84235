/** Finds every number the words may hold, bare: signs, cardinals, ordinals, fractions, vague counts, multiples. */
import { DECADE_WORDS } from '../../lexicon/en/values/calendar'
import { CURRENCY_CODES, CURRENCY_SYMBOLS } from '../../lexicon/en/values/currencies'
import {
  MULTIPLES,
  ONES,
  ORDINALS,
  PARTS_OF_DECADE,
  SCALE_LETTERS,
  SCALES,
  TEENS,
  TENS,
  VAGUE_COUNTS,
  VAGUE_MOST,
  VAGUE_PLURALS,
  VAGUE_SHARES,
} from '../../lexicon/en/values/numbers'
import { type Candidate, tokenOf, type ValueContext, wordNear } from '../candidate'
import type { Lexeme } from '../pieces'
import { readNumber } from './cardinals'
import { NONE_WORDS, noneAt } from './nones'
import { singleUnit } from './single-units'

const STARTERS: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TEENS.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...[...VAGUE_SHARES.keys()].map(words => words.split(' ')[0]),
  ...DECADE_WORDS.keys(),
  ...NONE_WORDS,
  'a',
  'an',
  'half',
  'quarter',
])

/** Lists number candidates in order; each starts after the end of the one before, so the scan is linear. */
export function findNumbers(context: ValueContext): Candidate[] {
  const { lexemes } = context
  const found: Candidate[] = []
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]
    const candidate =
      lexeme.kind === 'number' || (lexeme.kind === 'word' && STARTERS.has(lexeme.text))
        ? numberAt(context, i)
        : undefined
    if (candidate) found.push(candidate)
    i = candidate ? candidate.last : i + 1
  }
  return found
}

function numberAt(context: ValueContext, at: number): Candidate | undefined {
  const vague = decadeOfLife(context, at) ?? vagueAt(context, at) ?? noneAt(context, at)
  if (vague) return vague
  const { lexemes } = context
  const before = at > 0 && lexemes[at - 1].sentence === lexemes[at].sentence ? lexemes[at - 1] : undefined
  const money =
    before !== undefined &&
    (CURRENCY_SYMBOLS.has(before.text) || (before.kind === 'word' && CURRENCY_CODES.has(before.text)))
  const phrase = readNumber(lexemes, at, money)
  if (!phrase) return multipleAt(context, at) ?? singleUnit(context, at)
  const suffixed = ordinalSuffix(context, phrase.last) && phrase.digits && Number.isInteger(phrase.value)
  const sign = signBefore(context, at, phrase.digits)
  // Zero below zero is zero: JSON has no -0.
  const value = sign ? 0 - phrase.value : phrase.value
  const tail = lexemes[phrase.last - 1]
  const scale =
    tail.kind === 'word'
      ? (SCALES.get(tail.text) ?? (tail.spaced ? 1 : (SCALE_LETTERS.get(tail.text) ?? 1)))
      : 1
  return {
    first: sign ? at - 1 : at,
    last: suffixed ? phrase.last + 1 : phrase.last,
    value,
    min: value,
    max: value,
    approximate: false,
    kind: suffixed ? 'ordinal' : phrase.type,
    digits: phrase.digits,
    scale,
    unit:
      suffixed || phrase.type === 'ordinal' ? ORDINAL_UNIT : phrase.type === 'fraction' ? UNITY : undefined,
  }
}

/** Unit of a rank ("third", "21st"), so that it never meets a count. */
const ORDINAL_UNIT = 'ordinal'
/** UCUM's unit of pure ratios: fractions and "1 in 3". */
export const UNITY = '1'

function ordinalSuffix(context: ValueContext, at: number): boolean {
  const lexeme = context.lexemes[at]
  return (
    lexeme !== undefined &&
    !lexeme.spaced &&
    lexeme.kind === 'word' &&
    suffixesOf(context.lexemes[at - 1]).test(lexeme.text)
  )
}

/** "12st" is a weight, and "21st" a rank. */
function suffixesOf({ value }: Lexeme): RegExp {
  return value % 10 === 1 && value % 100 !== 11 ? /^(?:st|th)$/ : /^(?:nd|rd|th)$/
}

function signBefore(context: ValueContext, at: number, digits: boolean): boolean {
  const { lexemes } = context
  const sign = lexemes[at - 1]
  if (at === 0 || sign.sentence !== lexemes[at].sentence) return false
  if (sign.text === 'minus' || sign.text === 'negative') return true
  if (sign.text !== '-' || !digits) return false
  const before = lexemes[at - 2]
  const opens = at < 2 || before.sentence !== sign.sentence
  if (lexemes[at].spaced) return opens
  return opens || (sign.spaced && before.kind !== 'number') || /^[(<>=[,:]$/.test(before.text)
}

/** "In his late forties": the decade of a life, when it is somebody's own. */
function decadeOfLife(context: ValueContext, at: number): Candidate | undefined {
  const tens = DECADE_WORDS.get(context.lexemes[at].text)
  if (tens === undefined || tens === 0 || context.lexemes[at].text === 'tens') return undefined
  const part = /^(?:early|mid|late)$/.exec(wordNear(context, at, at - 1))?.[0]
  if (!/^(?:his|her|their|my|your|our)$/.test(wordNear(context, at, part ? at - 2 : at - 1))) return undefined
  const [from, to] = PARTS_OF_DECADE.get(part ?? '') ?? [0, 9]
  return {
    first: at,
    last: at + 1,
    value: tens + Math.ceil((from + to) / 2),
    min: tens + from,
    max: tens + to,
    unit: 'a',
    approximate: true,
    kind: 'age',
    digits: false,
    scale: 1,
    bounded: true,
  }
}

const SCORE = 20

/** "dozens", "hundreds of thousands", "a few million", "a couple of", "several". */
function vagueAt(context: ValueContext, at: number): Candidate | undefined {
  const { lexemes } = context
  const sentence = lexemes[at].sentence
  const word = (i: number) =>
    i < lexemes.length && lexemes[i].sentence === sentence && lexemes[i].kind === 'word'
      ? lexemes[i].text
      : ''
  const base = { approximate: true, kind: 'vague', digits: false, scale: 1, bounded: true } as const
  const plural = VAGUE_PLURALS.get(word(at))
  if (plural) {
    let size = plural * 2
    let last = at + 1
    while (word(last) === 'of' && VAGUE_PLURALS.has(word(last + 1)) && last - at < 4) {
      size *= VAGUE_PLURALS.get(word(last + 1)) ?? 1
      last += 2
    }
    if (word(at) === 'tens' && last === at + 1) return undefined
    // "Scores were hurt"; "the scores were level" counts nothing.
    const isAlone = /^(?:were|are|have|more)$/.test(word(last)) && lexemes[at].capital
    if (word(at) === 'scores' && word(last) !== 'of' && !isAlone) return undefined
    return { ...base, first: at, last, value: size, min: size, max: (size / 2) * VAGUE_MOST }
  }
  const share = VAGUE_SHARES.get(word(at)) ?? VAGUE_SHARES.get(`${word(at)} ${word(at + 1)}`)
  if (share && isShareOfKind(context, VAGUE_SHARES.has(word(at)) ? at + 1 : at + 2)) {
    const [value, min, max] = share
    const last = VAGUE_SHARES.has(word(at)) ? at + 1 : at + 2
    return { ...base, first: at, last, value, min, max, unit: UNITY }
  }
  const start = word(at) === 'a' ? at + 1 : at
  // "A score of people"; "a score of 3-1" is none.
  if (start > at && word(start) === 'score' && word(start + 1) === 'of' && word(start + 2) !== '')
    return { ...base, first: at, last: start + 2, value: SCORE, min: SCORE, max: SCORE, approximate: false }
  if (start > at && word(start) === 'pair' && word(start + 1) === 'of' && isPairOfTwo(context, start + 2))
    return { ...base, first: at, last: start + 2, value: 2, min: 2, max: 2, approximate: false }
  const few = VAGUE_COUNTS.get(word(start))
  if (!few || (start === at && (word(at) === 'handful' || word(at) === 'couple') && word(at + 1) !== 'of'))
    return undefined
  let last = start + 1
  let [value, min, max] = few
  const scaleAt = word(last) === 'of' ? last + 1 : last
  const scale = SCALES.get(word(scaleAt))
  if (scale) {
    last = scaleAt + 1
    value *= scale
    min *= scale
    max *= scale
  } else if (word(start) === 'couple' || word(start) === 'handful') {
    if (word(last) !== 'of' && word(start) === 'handful') return undefined
    if (word(last) === 'of') last++
    else if (!COUPLE_NOUN.test(word(last))) return undefined
  }
  return { ...base, first: at, last, value, min, max }
}

/** "Most voters", "most of them", "nearly all the pupils": a share of what is named; "most expensive" and "most went home" are none. */
function isShareOfKind(context: ValueContext, at: number): boolean {
  if (context.lexemes[at - 1].sentence !== context.lexemes[at]?.sentence) return false
  const word = context.lexemes[at].text
  if (word === 'of' || (word === 'the' && context.lexemes[at - 1].text === 'all')) return true
  const token = tokenOf(context, at)
  return token?.xpos === 'NNS' || token?.lemma === 'people'
}

/** "A pair of buses" is two of them; "a pair of trousers" is one thing. */
function isPairOfTwo(context: ValueContext, at: number): boolean {
  if (context.lexemes[at] === undefined || context.lexemes[at].sentence !== context.lexemes[at - 1].sentence)
    return false
  const words = [context.lexemes[at], context.lexemes[at + 1]].flatMap(lexeme => lexeme?.text ?? [])
  return !words.some(word => ONE_BY_PAIR.test(word))
}

const ONE_BY_PAIR =
  /^(?:trousers|jeans|shorts|pants|tights|leggings|pyjamas|glasses|spectacles|sunglasses|goggles|binoculars|scissors|pliers|shears|tongs|shoes|boots|sandals|trainers|sneakers|slippers|skates|skis|gloves|mittens|socks|earrings|headphones|crutches|wings|hands|eyes|legs)$/

/** "A couple" is two people unless it counts something: "a couple days", "a couple dozen". */
const COUPLE_NOUN =
  /^(?:seconds|minutes|hours|days|weeks|months|years|decades|times|hundred|thousand|dozen|miles|more)$/

function multipleAt(context: ValueContext, at: number): Candidate | undefined {
  const value = MULTIPLES.get(context.lexemes[at].text)
  if (!value || /^(?:back|up|down|over)$/.test(wordNear(context, at, at + 1))) return undefined
  return {
    first: at,
    last: at + 1,
    value,
    min: value,
    max: value,
    unit: 'x',
    approximate: false,
    kind: 'multiple',
    digits: false,
    scale: 1,
  }
}
