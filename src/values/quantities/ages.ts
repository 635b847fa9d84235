/** Ages: "48-year-old", "aged 48", "three months old", "18 years of age", "in her 40s", ", 48,". */

import { FEMALE_ROLES, MALE_ROLES, ROLES } from '../../lexicon/en/names/roles'
import { PARTS_OF_DECADE } from '../../lexicon/en/values/numbers'
import { UNITS } from '../../lexicon/en/values/units'
import { type Candidate, lexemeNear, type Refiner, tokenOf, type ValueContext, wordNear } from '../candidate'

/** The oldest person on record lived 122 years. */
const OLDEST = 122
const AGE_WORDS: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])

export const readAges: Refiner = (candidates, context) => {
  const read: Candidate[] = []
  let isListed = false
  for (const candidate of candidates) {
    const before = read.at(-1)
    const told = ageOf(candidate, context)
    const next = !told && isListed && before ? nextAge(before, candidate, context) : undefined
    if (!next) isListed = told !== undefined && AGE_WORDS.has(wordNear(context, told.first, told.first - 1))
    read.push(told ?? next ?? candidate)
  }
  return read
}

/** "Aged 5, 7 and 9": those behind the first have neither word nor noun of their own. */
function nextAge(before: Candidate, candidate: Candidate, context: ValueContext): Candidate | undefined {
  const { first, last, kind, value, unit } = candidate
  if (kind !== 'cardinal' || unit !== undefined || value > OLDEST || value < 0) return undefined
  if (!lexemeNear(context, before.first, first) || first - before.last > 2) return undefined
  for (let at = before.last; at < first; at++)
    if (!/^(?:,|and|or)$/.test(wordNear(context, first, at))) return undefined
  return first > before.last && endsPhrase(candidate, context) ? age(candidate, 'a', last) : undefined
}

function ageOf(candidate: Candidate, context: ValueContext): Candidate | undefined {
  const { first, last } = candidate
  const word = (at: number) => wordNear(context, first, at)
  if (candidate.kind === 'measure' && candidate.unit && UNITS.get(candidate.unit)?.dimension === 'time') {
    const hyphen = word(last) === '-' ? last + 1 : last
    if (word(hyphen) === 'old' || word(hyphen) === 'olds') return age(candidate, candidate.unit, hyphen + 1)
    if (word(last) === 'of' && word(last + 1) === 'age') return age(candidate, candidate.unit, last + 2)
    return undefined
  }
  if (candidate.kind !== 'cardinal' || candidate.value > OLDEST || candidate.value < 0 || candidate.unit)
    return undefined
  if (word(last) === 'yo') return age(candidate, 'a', last + 1)
  if (word(last) === 'y' && word(last + 1) === '/' && word(last + 2) === 'o')
    return age(candidate, 'a', last + 3)
  if (
    AGE_WORDS.has(word(first - 1)) ||
    (AGE_WORDS.has(word(first - 2)) &&
      /^(?:of|just|only|about|over|under|between|from)$/.test(word(first - 1)))
  )
    return age(candidate, 'a', last)
  if (
    word(first - 1) === 'at' &&
    /^(?:died|dies|dead|married|retired)$/.test(word(first - 2)) &&
    /^(?:[,.;)]|in|on|after|from|)$/.test(word(last))
  )
    return age(candidate, 'a', last)
  if (isDecadeOfLife(candidate, context)) {
    const [from, to] = PARTS_OF_DECADE.get(partOfDecade(candidate, context)) ?? [0, 9]
    const tens = candidate.value
    return {
      ...candidate,
      kind: 'age',
      unit: 'a',
      last: last + 1,
      min: tens + from,
      max: tens + to,
      value: tens + Math.ceil((from + to) / 2),
      approximate: true,
    }
  }
  // "After turning 86", "Ana Ruiz was 91 when she died"
  if (
    candidate.value >= YOUNGEST_BARE &&
    ((/^turn(?:ed|ing)$/.test(word(first - 1)) && endsPhrase(candidate, context)) ||
      (word(first - 1) === 'was' &&
        word(last) === 'when' &&
        /^s?he$/.test(word(last + 1)) &&
        tokenOf(context, first - 2)?.upos === 'PROPN'))
  )
    return age(candidate, 'a', last)
  // "She is 34", "he turned 40": a bare number that somebody is.
  if (
    candidate.value >= YOUNGEST_BARE &&
    /^(?:am|is|was|be|turned|turns|turn|turning)$/.test(word(first - 1)) &&
    (/^(?:he|she|i|who|had|has|will)$/.test(word(first - 2)) || isOnePerson(context, first)) &&
    /^(?:[.,;)]|and|when|but|on|this|last|next|)$/.test(word(last)) &&
    tokenOf(context, first)?.upos === 'NUM'
  )
    return age(candidate, 'a', last)
  if (
    word(last) === 's' &&
    /^(?:under|over)$/.test(word(word(first - 1) === '-' ? first - 2 : first - 1)) &&
    lexemeNear(context, first, last)?.spaced === false
  ) {
    // "The over-75s"
    const isOver = word(word(first - 1) === '-' ? first - 2 : first - 1) === 'over'
    const bound = isOver ? { min: candidate.value, max: null } : { min: null, max: candidate.value }
    return { ...age(candidate, 'a', last + 1), ...bound, bounded: true }
  }
  if (
    /^(?:under|over)$/.test(word(first - 1)) &&
    PEOPLE.test(word(first - 2)) &&
    endsPhrase(candidate, context)
  )
    return age(candidate, 'a', last)
  if (word(first - 1) === 'of' && ONE_PERSON.test(word(first - 2)) && endsPhrase(candidate, context))
    return age(candidate, 'a', last)
  return isApposed(candidate, context) ? age(candidate, 'a', last) : undefined
}

let roles: ReadonlySet<string> | undefined
const people = (): ReadonlySet<string> =>
  (roles ??= new Set(`${ROLES},${MALE_ROLES},${FEMALE_ROLES},child,victim,suspect`.split(',')))

/** "The woman is 27": one person named by a noun, who alone can be so many years. */
function isOnePerson(context: ValueContext, first: number): boolean {
  const token = tokenOf(context, first - 2)
  if (token?.xpos !== 'NN' || !/^(?:the|a|an|his|her|their)$/.test(wordNear(context, first, first - 3)))
    return false
  return people().has(token.lemma)
}

/** "She was one", "he is two up" are told of more than ages. */
const YOUNGEST_BARE = 4

/** "Children under five": those that ages sort. */
const PEOPLE =
  /^(?:children|kids|people|those|adults|boys|girls|men|women|pupils|drivers|passengers|voters|patients)$/

/** "A boy of 12": one of those that ages are told of. */
const ONE_PERSON =
  /^(?:boy|girl|man|woman|child|lad|youth|teenager|baby|toddler|widow|widower|pensioner|student|pupil)$/

/** Whether nothing that a number could count stands behind it. */
function endsPhrase({ first, last }: Candidate, context: ValueContext): boolean {
  if (lexemeNear(context, first, last) === undefined) return true
  return !/^(?:NOUN|ADJ|PROPN)$/.test(tokenOf(context, last)?.upos ?? '')
}

/** "Early" of "in his early 40s". */
function partOfDecade({ first }: Candidate, context: ValueContext): string {
  const before = wordNear(context, first, first - 1)
  return before === '-' ? wordNear(context, first, first - 2) : before
}

function age(candidate: Candidate, unit: string, last: number): Candidate {
  return { ...candidate, kind: 'age', unit, last, seconds: undefined }
}

/** "in his early 40s", "people in their 60s". */
function isDecadeOfLife(candidate: Candidate, context: ValueContext): boolean {
  const { first, last, value } = candidate
  const suffix = lexemeNear(context, first, last)
  if (suffix?.text !== 's' || suffix.spaced || value % 10 !== 0 || value < 20 || value > 90) return false
  const before = /^(?:early|mid|late|-)$/.test(wordNear(context, first, first - 1))
    ? wordNear(context, first, first - 1) === '-'
      ? first - 3
      : first - 2
    : first - 1
  return /^(?:his|her|their|my|your|our)$/.test(wordNear(context, first, before))
}

/** "Maria Lopez, 48, said": a whole number of years set off behind a name or a description of a person. */
function isApposed({ first, last, value, digits }: Candidate, context: ValueContext): boolean {
  if (!digits || !Number.isInteger(value) || value < 1 || last - first !== 1) return false
  if (wordNear(context, first, first - 1) !== ',' || !/^[,.;)]?$/.test(wordNear(context, first, last)))
    return false
  const name = lexemeNear(context, first, first - 2)
  if (name?.kind !== 'word') return false
  if (!name.capital) return isDescribed(context, first)
  if (wordNear(context, first, last) !== ',' && wordNear(context, first, first - 3) === ',') return false
  return tokenOf(context, first - 2)?.upos === 'PROPN' && !MONTH.test(name.text)
}

/** "The suspect, 34, was held": one person described by a noun, with the age between commas. */
function isDescribed(context: ValueContext, first: number): boolean {
  const noun = tokenOf(context, first - 2)
  if (noun?.xpos !== 'NN' || wordNear(context, first, first + 1) !== ',') return false
  if (lexemeNear(context, first, first + 2)?.kind !== 'word') return false
  const sentence = context.sentences[context.lexemes[first].sentence]
  return sentence.tokens.some(
    token => sentence.tokens[token.head] === noun && /^(?:the|a|an|his|her|their)$/i.test(token.text),
  )
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/
