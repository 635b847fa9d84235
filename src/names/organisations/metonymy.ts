/** Capitals that stand for their governments: "Moscow rejected the claim", "talks between Seoul and Tokyo". */
import { ACTS, DONE_TO, PARTY_CASES, PLACE_CASES } from '../../lexicon/en/names/metonymy'
import { relationOf } from '../../syntax/tree'
import type { Sentence, Token } from '../../types'
import { isReportingVerb } from '../mentions/name-context'
import type { NameMention } from '../mentions/name-mentions'
import { countryOfCapital } from '../places'

/** The country whose government the name of a capital stands for here; undefined where the city may be meant. */
export function standsForCountry(
  { tokens }: Sentence,
  mention: NameMention,
  children: readonly (readonly number[])[],
): string | undefined {
  const country = mention.type === 'place' ? countryOfCapital(mention.text) : undefined
  if (country === undefined) return undefined
  const head = tokens[mention.head]
  const parent: Token | undefined = tokens[head.head]
  const cases = children[mention.head]
    .filter(child => tokens[child].deprel === 'case')
    .map(child => tokens[child].text.toLowerCase())
  if (parent === undefined || cases.some(word => PLACE_CASES.has(word))) return undefined
  const relation = relationOf(head)
  const isAct =
    parent.upos === 'VERB' && (ACTS.has(parent.lemma.toLowerCase()) || isReportingVerb(parent.lemma))
  if (head.deprel === 'nsubj') return isAct ? country : undefined
  if (relation === 'obj') return DONE_TO.has(parent.lemma.toLowerCase()) ? country : undefined
  // "between Seoul and Tokyo": the second goes as the first.
  if (relation === 'conj') return conjoined(tokens, head.head) ? country : undefined
  if (relation === 'obl' || relation === 'nmod')
    return cases.some(word => PARTY_CASES.has(word)) ? country : undefined
  return undefined
}

const conjoined = (tokens: readonly Token[], first: number): boolean =>
  countryOfCapital(tokens[first].text) !== undefined &&
  (tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      token => token.deprel === 'case' && token.head === first && PARTY_CASES.has(token.text.toLowerCase()),
    ) ||
    tokens[first].deprel === 'nsubj')
