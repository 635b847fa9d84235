// How much of a kind a noun phrase speaks of, on one scale: none, few, some, many, most, all.
import type { Token } from '../types'

export type Amount = 'none' | 'few' | 'some' | 'many' | 'most' | 'all'

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
  most: 'most',
  majority: 'most',
  all: 'all',
  every: 'all',
  each: 'all',
  both: 'all',
  entire: 'all',
  whole: 'all',
  everyone: 'all',
  everybody: 'all',
}
const SCALE: readonly Amount[] = ['none', 'few', 'some', 'many', 'most', 'all']

/** The amount that a noun's determiner or quantity word states; undefined where none does. */
export function amountOf(tokens: readonly Token[], noun: number): Amount | undefined {
  const own = AMOUNTS[tokens[noun].lemma.toLowerCase()]
  if (own) return own
  for (let i = 0; i < tokens.length; i++) {
    const { head, deprel, lemma } = tokens[i]
    const word = lemma.toLowerCase()
    if (head === noun && /^(?:det|amod|nummod|advmod)/.test(deprel) && AMOUNTS[word])
      return word === 'few' && tokens.some(t => t.head === i && t.lemma === 'a') ? 'some' : AMOUNTS[word]
  }
  const { head, deprel } = tokens[noun]
  // "Most of the shops"
  return deprel === 'nmod' && head >= 0 ? AMOUNTS[tokens[head].lemma.toLowerCase()] : undefined
}

/** Whether a second amount bears the first out, belies it, or leaves it open. */
export function relateAmounts(
  stated: Amount | undefined,
  told: Amount | undefined,
): 'entailed' | 'exclusive' | 'unknown' {
  if (stated === undefined || stated === told) return 'entailed'
  if (told === undefined) return stated === 'some' ? 'entailed' : 'unknown'
  const [x, y] = [SCALE.indexOf(stated), SCALE.indexOf(told)]
  if (stated === 'none' || told === 'none') return 'exclusive'
  if (stated === 'few' || told === 'few') return 'exclusive'
  if (y > x) return 'entailed'
  return stated === 'all' && told === 'most' ? 'exclusive' : 'unknown'
}
