// Numbers that a word says without naming them: "both", "the runner-up", "a teenager", "came third".
import { NUMBER_NOUNS } from '../../lexicon/en/values/number-nouns'
import type { Token } from '../../types'
import type { QuantityTerm } from '../../values/relate-quantities'
import { ordinalValue } from '../../words/ordinals'
import { isNearly } from './quantifiers'

export interface SaidNumber {
  /** Index of the last token that says it. */
  readonly last: number
  readonly amount: QuantityTerm
}

/** The number that a word says, of a word of three pieces with both behind it; undefined where it says none. */
export function saidNumber(tokens: readonly Token[], at: number): SaidNumber | undefined {
  const { text, lemma, upos, deprel } = tokens[at]
  // "Both the baker and the miller" counts nothing.
  if (upos === 'CCONJ') return undefined
  const last = tokens[at + 1]?.text === '-' && tokens[at + 2] ? at + 2 : at
  const whole = `${text}-${tokens[last].text}`.toLowerCase()
  const row = last === at ? NUMBER_NOUNS.get(lemma.toLowerCase()) : NUMBER_NOUNS.get(whole)
  if (row) {
    const [value, min, max, unit] = row
    return { last, amount: { value, min, max, unit, approximate: min !== max } }
  }
  // "Nearly every other school"
  if (isNearly(lemma.toLowerCase()) && tokens[at + 1]?.lemma === 'every')
    return { last: at + 1, amount: { value: 0.95, min: 0.9, max: 1, unit: '1', approximate: true } }
  // "Finished third": whoever comes first may do so in time alone.
  const place = deprel === 'amod' ? undefined : ordinalValue(lemma)
  if (place === undefined || place < 2) return undefined
  return { last: at, amount: { value: place, min: place, max: place, unit: 'ordinal', approximate: false } }
}
