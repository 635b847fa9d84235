// What tells that two amounts of one noun are of two measures: "youth unemployment" is not unemployment, "net profit" not profit.

import { MEASURE_QUALIFIERS } from '../lexicon/en/values/reckoning'
import type { ClaimView } from '../terms/claim-terms'
import type { Token } from '../types'

/** Whether a noun that both claims have is qualified in one of them as it is not in the other. */
export const areOtherMeasures = (a: ClaimView, b: ClaimView): boolean =>
  isQualified(a, b) || isQualified(b, a)

function isQualified(view: ClaimView, other: ClaimView): boolean {
  return qualified(view).some(([word, noun]) => {
    const same = other.sentence.tokens.some(token => isNoun(token, noun))
    return same && !qualified(other).some(([w, n]) => w === word && n === noun)
  })
}

const isNoun = ({ lemma, upos }: Token, noun: string): boolean =>
  upos === 'NOUN' && lemma.toLowerCase() === noun

/** The qualifiers of a claim's sentence, each with the lemma of its noun. */
const qualified = ({ sentence: { tokens } }: ClaimView): [word: string, noun: string][] =>
  tokens.flatMap(({ lemma, head, deprel }): [string, string][] => {
    const word = lemma.toLowerCase()
    const isOne = /^(?:amod|compound)/.test(deprel) && MEASURE_QUALIFIERS.has(word)
    return isOne && tokens[head] ? [[word, tokens[head].lemma.toLowerCase()]] : []
  })
