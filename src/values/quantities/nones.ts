/** None of what can be counted: "no deaths", "none of the houses", "nobody was hurt" tell a number, which is nought. */
import { type Candidate, tokenIndexAt, tokenOf, type ValueContext, wordNear } from '../candidate'

export const NONE_WORDS: readonly string[] = ['no', 'none', 'nobody']

/** Reads a word that says none, where a plural or a fate that people meet shows that it counts. */
export function noneAt(context: ValueContext, at: number): Candidate | undefined {
  const word = context.lexemes[at].text
  const found = word === 'no' ? (noOne(context, at) ?? noPlural(context, at)) : oneWord(context, at, word)
  if (!found) return undefined
  const { last, unit } = found
  return {
    first: at,
    last,
    value: 0,
    min: 0,
    max: 0,
    ...(unit === undefined ? {} : { unit }),
    approximate: false,
    kind: 'none',
    digits: false,
    scale: 1,
    bounded: true,
  }
}

interface Found {
  readonly last: number
  readonly unit?: string
}

const PEOPLE = 'people'

function oneWord(context: ValueContext, at: number, word: string): Found | undefined {
  if (word === 'nobody') return meetsFate(context, at, at + 1) ? { last: at + 1, unit: PEOPLE } : undefined
  if (word !== 'none' || wordNear(context, at, at + 1) !== 'of') return undefined
  const unit = pluralBehind(context, at + 1)
  return unit === undefined ? undefined : { last: at + 1, unit }
}

/** "No one", "no-one". */
function noOne(context: ValueContext, at: number): Found | undefined {
  const one = wordNear(context, at, at + 1) === '-' ? at + 2 : at + 1
  if (wordNear(context, at, one) !== 'one') return undefined
  return meetsFate(context, at, one + 1) ? { last: one + 1, unit: PEOPLE } : undefined
}

/** Nobody "knows" and nobody "cares" count nobody; who "died" or "was hurt" is counted. */
function meetsFate(context: ValueContext, at: number, from: number): boolean {
  let i = from
  while (i < from + AUXILIARIES && AUXILIARY.test(wordNear(context, at, i))) i++
  const word = wordNear(context, at, i)
  if (FATES.test(word)) return true
  return i > from && word !== '' && tokenOf(context, i)?.xpos === 'VBN'
}

const AUXILIARIES = 4
const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|else|reported|reportedly|seriously|badly|on|board|aboard|inside)$/
const FATES =
  /^(?:die|died|dies|drowned|survived|survives|perished|escaped|hurt|injured|wounded|harmed|killed|dead|missing)$/

function noPlural(context: ValueContext, at: number): Found | undefined {
  if (NOT_COUNTING.test(wordNear(context, at, at + 1))) return undefined
  const unit = pluralBehind(context, at)
  return unit === undefined || NOT_COUNTED.has(unit) ? undefined : { last: at + 1, unit }
}

const NOT_COUNTING =
  /^(?:one|-|more|fewer|less|longer|later|sooner|better|worse|greater|higher|lower|matter|such)$/

/** Plurals that nobody counts: "no plans", "no signs of life". */
const NOT_COUNTED: ReadonlySet<string> = new Set(
  'plan sign report detail comment doubt intention word regret illusion ground means reason question term guarantee link tie change suspicion objection concern problem issue worry fear hope clue idea claim thanks condition string term bone time result circumstance limit excuse surprise'.split(
    ' ',
  ),
)

/** How far behind its word the plural stands. */
const REACH = 4

/** The plural that ends the run of nouns behind a word; articles and adjectives may stand between. */
function pluralBehind(context: ValueContext, at: number): string | undefined {
  const { start, sentence } = context.lexemes[at]
  const { tokens } = context.sentences[sentence]
  const from = tokenIndexAt(context.sentences[sentence], start)
  if (from < 0) return undefined
  for (let i = from + 1; i <= from + REACH && i < tokens.length; i++) {
    const { upos, xpos, lemma } = tokens[i]
    const isLast = !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.upos ?? '')
    if (upos === 'NOUN' && isLast) return xpos === 'NNS' || lemma === PEOPLE ? lemma.toLowerCase() : undefined
    if (!/^(?:NOUN|ADJ|DET|NUM|PRON)$/.test(upos)) return undefined
  }
  return undefined
}
