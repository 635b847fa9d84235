/** Ages: "48-year-old", "aged 48", "three months old", "18 years of age", "in her 40s", ", 48,". */
import { UNITS } from '../lexicon/en/units'
import { type Candidate, lexemeNear, type Refiner, tokenOf, type ValueContext, wordNear } from './candidate'

/** The oldest person on record lived 122 years. */
const OLDEST = 122
const AGE_WORDS: ReadonlySet<string> = new Set(['aged', 'age', 'ages'])

export const readAges: Refiner = (candidates, context) =>
  candidates.map(candidate => ageOf(candidate, context) ?? candidate)

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
    (AGE_WORDS.has(word(first - 2)) && /^(?:of|just|only|about|over|under)$/.test(word(first - 1)))
  )
    return age(candidate, 'a', last)
  if (
    word(first - 1) === 'at' &&
    /^(?:died|dies|dead|married|retired)$/.test(word(first - 2)) &&
    /^[,.;)]?$/.test(word(last))
  )
    return age(candidate, 'a', last)
  if (isDecadeOfLife(candidate, context)) {
    const tens = candidate.value
    return {
      ...candidate,
      kind: 'age',
      unit: 'a',
      last: last + 1,
      min: tens,
      max: tens + 9,
      value: tens + 5,
      approximate: true,
    }
  }
  return isApposed(candidate, context) ? age(candidate, 'a', last) : undefined
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
  if (name?.kind !== 'word' || !name.capital) return false
  if (wordNear(context, first, last) !== ',' && wordNear(context, first, first - 3) === ',') return false
  return tokenOf(context, first - 2)?.upos === 'PROPN' && !MONTH.test(name.text)
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/
