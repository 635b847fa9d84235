// How much of a kind a noun phrase speaks of, on one scale: none, few, some, many, half, most, all.
import type { Token } from '../../types'
import { exceptionsIn } from '../ties/exceptions'

export type Amount = 'none' | 'few' | 'some' | 'many' | 'minority' | 'half' | 'most' | 'all' | 'not all'

const AMOUNTS: Readonly<Record<string, Amount>> = {
  no: 'none',
  none: 'none',
  neither: 'none',
  few: 'few',
  hardly: 'few',
  some: 'some',
  several: 'some',
  certain: 'some',
  many: 'many',
  numerous: 'many',
  lots: 'many',
  dozens: 'many',
  half: 'half',
  most: 'most',
  majority: 'most',
  minority: 'minority',
  all: 'all',
  every: 'all',
  each: 'all',
  both: 'all',
  entire: 'all',
  whole: 'all',
  everyone: 'all',
  everybody: 'all',
}
const NEARLY: ReadonlySet<string> = new Set(['nearly', 'almost', 'virtually', 'practically'])
const SCALE: readonly Amount[] = ['none', 'few', 'some', 'many', 'minority', 'half', 'most', 'all']

/** What a share of them comes to: two thirds are most, three in ten are a minority. */
export const amountOfShare = (share: number): Amount =>
  share <= 0 ? 'none' : share < 0.5 ? 'minority' : share === 0.5 ? 'half' : share < 1 ? 'most' : 'all'

/**
 * The amount that a noun's determiner or quantity word states; undefined where none does.
 * @param isCounted whether a token is part of a number: "at most 80", "no more than ten" and "fewer than 40" say how many
 */
export function amountOf(
  tokens: readonly Token[],
  noun: number,
  isCounted: (token: number) => boolean = () => false,
): Amount | undefined {
  if (isCounted(noun)) return undefined
  const own = AMOUNTS[tokens[noun].lemma.toLowerCase()]
  if (own) return own
  for (let i = 0; i < tokens.length; i++) {
    const { head, deprel, lemma } = tokens[i]
    const word = lemma.toLowerCase()
    if (head !== noun || !/^(?:det|amod|nummod|advmod)/.test(deprel) || !AMOUNTS[word] || isCounted(i))
      continue
    // "Fewer than ten": the number says how many.
    if (tokens.some(t => t.head === i && (t.upos === 'NUM' || t.lemma === 'than'))) continue
    if (AMOUNTS[word] === 'all' && hasException(tokens, noun)) return 'most'
    const before = tokens[i - 1]?.lemma.toLowerCase() ?? ''
    if (AMOUNTS[word] === 'all' && before === 'not') return 'not all'
    if (AMOUNTS[word] === 'all' && NEARLY.has(before)) return 'most'
    return word === 'few' && tokens[i - 1]?.lemma === 'a' ? 'some' : AMOUNTS[word]
  }
  const { head, deprel } = tokens[noun]
  // "Most of the shops"
  if (!/^(?:nmod|obl)$/.test(deprel) || head < 0 || !tokens.some(t => t.head === noun && t.lemma === 'of'))
    return undefined
  if (AMOUNTS[tokens[head].lemma.toLowerCase()] === 'all' && tokens[head - 1]?.lemma.toLowerCase() === 'not')
    return 'not all'
  const quantity = tokens[head].lemma.toLowerCase()
  const mark = tokens.findIndex(t => t.head === head && /^(?:det|advmod)/.test(t.deprel))
  const before = tokens[mark]?.lemma.toLowerCase() ?? ''
  if (quantity === 'any' && /^(?:hardly|scarcely|barely)$/.test(before)) return 'few'
  if (quantity === 'one' && /^(?:every|each)$/.test(before)) return 'all'
  const whole = isCounted(head) ? undefined : AMOUNTS[tokens[head].lemma.toLowerCase()]
  return whole === 'all' && (hasException(tokens, noun) || hasException(tokens, head)) ? 'most' : whole
}

/** Whether something is taken out of what is counted. */
const hasException = (tokens: readonly Token[], noun: number): boolean =>
  exceptionsIn(tokens).some(({ of }) => of === noun)

/** Whether a second amount bears the first out, belies it, or leaves it open. */
export function relateAmounts(
  stated: Amount | undefined,
  told: Amount | undefined,
): 'entailed' | 'exclusive' | 'unknown' {
  if (stated === undefined || stated === told)
    return told === 'not all' && stated === undefined ? 'unknown' : 'entailed'
  if (stated === 'not all' || told === 'not all') return relateNotAll(stated, told)
  if (told === undefined) return stated === 'some' ? 'entailed' : 'unknown'
  const [x, y] = [SCALE.indexOf(stated), SCALE.indexOf(told)]
  if (stated === 'none' || told === 'none') return 'exclusive'
  if (told === 'minority') return x < y && stated !== 'few' ? 'entailed' : x > y ? 'exclusive' : 'unknown'
  if (stated === 'minority') return y > x ? 'exclusive' : 'unknown'
  if (stated === 'few' || told === 'few') return 'exclusive'
  // What holds of half does not hold of most or all, nor of half what holds of all.
  if (stated === 'half' || told === 'half')
    return y > x && stated !== 'half' ? 'entailed' : x > y || stated === 'half' ? 'exclusive' : 'unknown'
  if (y > x) return 'entailed'
  return stated === 'all' && told === 'most' ? 'exclusive' : 'unknown'
}

function relateNotAll(stated: Amount, told: Amount | undefined): 'entailed' | 'exclusive' | 'unknown' {
  if (stated === 'all' || told === 'all') return 'exclusive'
  return told === 'half' || told === 'most' || told === 'minority' ? 'entailed' : 'unknown'
}

/** "Nearly all" */
export const isNearly = (phrase: string): boolean => NEARLY.has(phrase.split(' ')[0])

/** Whether a word says how much of a kind there is. */
export const isAmountWord = (word: string): boolean => AMOUNTS[word] !== undefined
