/** What the sentence around a name says of its type, where the name itself says nothing. */
import { REPORTING_VERBS } from '../lexicon/en/reporting'
import { relationOf } from '../syntax/tree'
import type { EntityType, Sentence } from '../types'
import type { NameMention } from './name-mentions'
import { once } from './tables'

const reportingVerbs = once(() => new Set(Object.values(REPORTING_VERBS).flat()))

/** Whether the lemma is a verb of saying or thinking: only people and bodies do that. */
export const isReportingVerb = (lemma: string): boolean => reportingVerbs().has(lemma.toLowerCase())

const PLACE_PREPOSITIONS = new Set(
  'in at from near outside inside across throughout around into through toward towards'.split(' '),
)

/** The type that context suggests; never sure. */
export function typeInContext(
  { tokens }: Sentence,
  mention: NameMention,
  children: readonly (readonly number[])[],
): EntityType {
  const head = tokens[mention.head]
  const cases = children[mention.head]
    .filter(child => tokens[child].deprel === 'case')
    .map(child => tokens[child].text.toLowerCase())
  if (
    children[mention.head].some(
      child => tokens[child].deprel === 'acl:relcl' && /^who/i.test(tokens[mention.to + 1]?.text ?? ''),
    )
  )
    return 'person'
  // "X, 34, …"
  if (
    tokens[mention.to]?.text === ',' &&
    /^\d{1,2}$/.test(tokens[mention.to + 1]?.text ?? '') &&
    /^[,.]$/.test(tokens[mention.to + 2]?.text ?? '')
  )
    return 'person'
  const parent = tokens[head.head]
  const relation = relationOf(head)
  const width = mention.to - mention.from
  const isSpelledOut = tokens
    .slice(mention.from, mention.to)
    .every(token => /^\p{Lu}(?:\.|[\p{Ll}\p{Lu}'’-]+)$/u.test(token.text) || token.text === '-')
  const hasArticle = /^(?:the|a|an)$/i.test(tokens[mention.from - 1]?.text ?? '')
  if (
    !hasArticle &&
    width > 1 &&
    width < 5 &&
    isSpelledOut &&
    !cases.some(word => PLACE_PREPOSITIONS.has(word))
  )
    return 'person'
  if (relation === 'nsubj' && parent?.upos === 'VERB' && isReportingVerb(parent.lemma))
    return hasArticle ? 'organisation' : 'person'
  if (cases.some(word => PLACE_PREPOSITIONS.has(word)) && !hasArticle) return 'place'
  return 'other'
}
