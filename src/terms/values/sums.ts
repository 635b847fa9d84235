// Sums and parts: "62 passengers and five crew" are 67, and three children among 12 dead are no second count of the dead.
import type { Quantity, Token } from '../../types'
import { isMeasured } from '../../values/quantities/base-units'
import type { QuantityTerm } from '../../values/relate-quantities'
import type { Term } from '../claim-terms'

/** How an amount stands to others of its sentence. */
export interface PartWhole {
  /** It tells how many of a number told beside it: "three of them", "including three children". */
  readonly isPart: boolean
  /** What it makes together with the amounts of one row with it. */
  readonly sum?: QuantityTerm
  /** The units of that row. */
  readonly units: readonly string[]
}

/** Whether either is a part of a number told beside it. */
export const isOfPart = (x: Term, y: Term): boolean =>
  (x.partWhole?.isPart ?? false) || (y.partWhole?.isPart ?? false)

const NO_UNITS: readonly string[] = []
/** Words that stand for those just counted. */
const COUNTED = new Set(['them', 'they', 'whom', 'which', 'these', 'those'])
/** Words before a part. */
const INCLUDING = new Set(['including', 'include', 'included', 'comprising', 'counting'])
/** Words between a number and the word that makes it a part: "including at least three". */
const BETWEEN = new Set('at least the a an about around some nearly almost more than up to over'.split(' '))

/** The amounts of a sentence, each with what it is a part of or adds up to. */
export function partWholesOf(tokens: readonly Token[], terms: readonly Term[]): ReadonlyMap<Term, PartWhole> {
  const amounts = terms.filter(term => term.quantity !== undefined)
  const rows = rowsOf(tokens, amounts)
  return new Map(
    amounts.map(term => {
      const { members, singles } = rows.find(row => row.members.includes(term)) ?? ALONE
      const told = members.flatMap(({ quantity }) => quantity?.unit ?? [])
      const units = [...told, ...singles]
      const isWhole = units.length > 1 && told.length === members.length
      const sum = isWhole ? sumOf(members, singles.length) : undefined
      // A share is of a whole whatever is told beside it.
      const isPart = !isShare(term) && isPartAt(tokens, Math.min(...term.tokens), Math.max(...term.tokens))
      return [term, { isPart, ...(sum ? { sum, units } : { units: NO_UNITS }) }]
    }),
  )
}

const isShare = ({ quantity }: Term): boolean => quantity?.unit === '1' || quantity?.unit === '%'

function isPartAt(tokens: readonly Token[], first: number, last: number): boolean {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? ''
  if (word(last + 1) === 'of' && COUNTED.has(word(last + 2))) return true
  // "Nine of the dead"; "nine of the 12" and "nine of the crew's 12" tell two numbers
  if (word(last + 1) === 'of' && word(last + 2) === 'the') {
    const owned = tokens[last + 4]?.xpos === 'POS' ? last + 5 : last + 3
    if (tokens[owned]?.upos !== 'NUM') return true
  }
  let at = first - 1
  while (BETWEEN.has(word(at))) at--
  if (INCLUDING.has(word(at))) return true
  return COUNTED.has(word(at)) && /^(?:of|among|amongst)$/.test(word(at - 1))
}

interface Row {
  readonly members: readonly Term[]
  /** What is told with an article beside them: "two men and a woman". */
  readonly singles: readonly string[]
}
const ALONE: Row = { members: [], singles: [] }

/** Amounts whose nouns are joined by "and": each counts its own noun, and none is a part. */
function rowsOf(tokens: readonly Token[], amounts: readonly Term[]): readonly Row[] {
  const nounOf = ({ head, index }: Term): number => (head.deprel === 'nummod' ? head.head : index)
  const rows = new Map<number, Term[]>()
  for (const term of amounts) {
    const noun = nounOf(term)
    const { deprel, head } = tokens[noun]
    // "Four men, two women and a child": the reader may take the second for another word for the first.
    const isInRow =
      deprel === 'conj' || (deprel === 'appos' && tokens.some(t => t.head === head && t.deprel === 'conj'))
    const top = isInRow && isAnd(tokens, noun, head) ? head : noun
    rows.set(top, [...(rows.get(top) ?? []), term])
  }
  return [...rows].flatMap(([top, members]) => {
    const singles = singlesOf(tokens, top, new Set(members.map(nounOf)))
    // "Twelve people, nine men and three women"
    const [whole, ...parts] = members.map(({ quantity }) => quantity?.value ?? 0)
    if (parts.length > 0 && whole === parts.reduce((all, part) => all + part, singles.length)) return []
    return members.length + singles.length > 1 ? [{ members, singles }] : []
  })
}

/** Words with an article that tell an amount of their own. */
const AMOUNTS = new Set(
  'lot number couple few bit series handful dozen hundred thousand million half'.split(' '),
)

/** Nouns of the row that an article counts: one each. */
function singlesOf(tokens: readonly Token[], top: number, counted: ReadonlySet<number>): readonly string[] {
  const isSingle = (noun: number): boolean =>
    !counted.has(noun) &&
    tokens[noun].upos === 'NOUN' &&
    !AMOUNTS.has(tokens[noun].lemma) &&
    tokens.some(({ head, deprel, text }) => head === noun && deprel === 'det' && /^an?$/i.test(text))
  return tokens.flatMap(({ deprel, head, lemma }, noun) => {
    const isInRow = noun === top || (deprel === 'conj' && head === top && isAnd(tokens, noun, top))
    return isInRow && isSingle(noun) ? [lemma] : []
  })
}

/** A row of three has its "and" before the last. */
const isAnd = (tokens: readonly Token[], noun: number, top: number): boolean =>
  tokens[top]?.upos !== 'VERB' &&
  tokens.some(
    ({ head, deprel, lemma }) =>
      deprel === 'cc' && lemma === 'and' && (head === noun || tokens[head]?.head === top),
  )

/** Money adds up to money, heads to heads. */
function sumOf(row: readonly Term[], singles: number): QuantityTerm | undefined {
  const amounts = row.flatMap(({ quantity }) => quantity ?? [])
  const add = (side: 'min' | 'max'): number | null =>
    amounts.reduce<number | null>((sum, amount) => {
      const own = amount[side]
      return sum === null || own === null ? null : sum + own
    }, singles)
  if (row.some(isShare) || amounts.some(({ unit }) => unit === 'ordinal')) return undefined
  // An article counts heads, not money or miles.
  if (singles > 0 && amounts.some(({ unit }) => unit !== undefined && isMeasured(unit))) return undefined
  const value = amounts.reduce((sum, amount: Quantity) => sum + amount.value, singles)
  return {
    value,
    min: add('min'),
    max: add('max'),
    approximate: amounts.some(a => a.approximate),
  }
}
