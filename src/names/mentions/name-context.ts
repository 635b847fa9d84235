/** What the sentence around a name says of its type, where the name itself says nothing. */

import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/en/names/given-names'
import { DONE_TO_PEOPLE, WHERE, WHITHER, WORKS } from '../../lexicon/en/names/name-words'
import { REPORTING_VERBS } from '../../lexicon/en/reporting/reporting'
import { relationOf } from '../../syntax/tree'
import type { EntityType, Sentence } from '../../types'
import { vectorOf } from '../../words/vectors'
import { foldName } from '../fold'
import { kindOfHead } from '../organisations/organisations'
import { once, wordsOf } from '../tables'
import type { NameMention } from './name-mentions'

const reportingVerbs = once(() => new Set(Object.values(REPORTING_VERBS).flat()))

/** Whether the lemma is a verb of saying or thinking: only people and bodies do that. */
export const isReportingVerb = (lemma: string): boolean => reportingVerbs().has(lemma.toLowerCase())

/** A type with the weight of what speaks for it; one mention alone decides from `ENOUGH` on. */
export interface TypeVote {
  readonly type: EntityType
  readonly weight: number
}
export const ENOUGH = 1

/** What one mention's surroundings say. */
export function votesOf(
  { tokens }: Sentence,
  mention: NameMention,
  children: readonly (readonly number[])[],
): TypeVote[] {
  const votes: TypeVote[] = []
  const vote = (type: EntityType, weight: number): void => {
    votes.push({ type, weight })
  }
  const head = tokens[mention.head]
  const parent = tokens[head.head]
  const before = tokens[mention.from - 1]?.text.toLowerCase()
  const hasArticle = before === 'the' || before === 'a' || before === 'an'
  const cases = children[mention.head]
    .filter(child => tokens[child].deprel === 'case')
    .map(child => tokens[child].text.toLowerCase())
  if (/^who(?:m|se)?$/i.test(tokens[mention.to + (tokens[mention.to]?.text === ',' ? 1 : 0)]?.text ?? ''))
    vote('person', 2)
  if (isAge(tokens.slice(mention.to, mention.to + 3).map(token => token.text))) vote('person', 2)
  const isFlat = tokens.slice(mention.from, mention.to).some(token => token.deprel === 'flat')
  const isSpelledOut = tokens
    .slice(mention.from, mention.to)
    // The part after a hyphen may be small: "Min-ji".
    .every(
      ({ text }, i, words) =>
        text === '-' || words[i - 1]?.text === '-' || /^\p{Lu}[\p{L}'’]*\.?$/u.test(text),
    )
  if (!hasArticle && isSpelledOut && mention.to - mention.from > 1 && mention.to - mention.from < 6)
    vote('person', isFlat ? 1.2 : 0.4)
  const isSubject = relationOf(head) === 'nsubj' && parent?.upos === 'VERB'
  if (isSubject) vote(hasArticle ? 'organisation' : 'person', isReportingVerb(parent.lemma) ? 1 : 0.4)
  const isObject = relationOf(head) === 'obj' && parent?.upos === 'VERB'
  if (isObject && !hasArticle && DONE_TO_PEOPLE.has(parent.lemma)) vote('person', 0.6)
  if (!hasArticle && cases.some(word => WHERE.has(word))) vote('place', 1)
  else if (!hasArticle && cases.some(word => WHITHER.has(word))) vote('place', 0.4)
  if (isTitleOfWork(tokens, mention)) vote('work', 2)
  if (isKindOfBodyBefore(tokens, mention)) vote('organisation', 2)
  return votes
}

/** "her novel 'The Long Winter'", "the film Titanic"; capitals in quotation marks are most often a work too. */
function isTitleOfWork(tokens: Sentence['tokens'], mention: NameMention): boolean {
  let at = mention.start - 1
  if (/^the$/i.test(tokens[at]?.text ?? '') && /^["'`]+$/.test(tokens[at - 1]?.text ?? '')) at--
  const isQuoted = /^["'`]+$/.test(tokens[at]?.text ?? '') && /^["',.]+$/.test(tokens[mention.to]?.text ?? '')
  const noun = tokens[isQuoted ? at - 1 : at]
  return noun !== undefined && noun.upos === 'NOUN' && WORKS.has(noun.lemma.toLowerCase())
}

/** 'the contractor "Calder"': a name in quotation marks after what kind of body it is. */
function isKindOfBodyBefore(tokens: Sentence['tokens'], mention: NameMention): boolean {
  const isQuoted = /^["'`]+$/.test(tokens[mention.start - 1]?.text ?? '')
  return isQuoted && kindOfHead(foldName(tokens[mention.start - 2]?.text ?? '')) !== undefined
}

/** "X, 34," */
const isAge = ([comma, age, after]: readonly string[]): boolean =>
  comma === ',' && /^\d{1,2}$/.test(age ?? '') && /^[,.]$/.test(after ?? '')

/**
 * Words as near as this to the centre of given names are names of people: of the hundred most frequent American
 * surnames that are no given names 84 % are, of the names of places 1 %, of words for bodies none in two hundred.
 */
const NEAR_GIVEN_NAMES = 0.3

/** What the company a word keeps in other texts says: surnames keep that of given names. */
export function votesOfWord(name: string): TypeVote[] {
  const vector = vectorOf(foldName(name))
  if (!vector) return []
  const centre = givenNameCentre()
  return cosineOf(vector, centre) >= NEAR_GIVEN_NAMES ? [{ type: 'person', weight: 1 }] : []
}

const givenNameCentre = once(() => {
  let centre: Float32Array | undefined
  for (const name of wordsOf(MALE_NAMES + FEMALE_NAMES)) {
    const vector = vectorOf(name)
    if (!vector) continue
    centre ??= new Float32Array(vector.length)
    const length = Math.hypot(...vector) || 1
    for (let i = 0; i < vector.length; i++) centre[i] += vector[i] / length
  }
  return centre ?? new Float32Array()
})

function cosineOf(a: Float32Array, b: Float32Array): number {
  let product = 0
  let squares = 0
  let others = 0
  for (let i = 0; i < a.length; i++) {
    product += a[i] * (b[i] ?? 0)
    squares += a[i] * a[i]
    others += (b[i] ?? 0) ** 2
  }
  return product / (Math.sqrt(squares * others) || 1)
}
