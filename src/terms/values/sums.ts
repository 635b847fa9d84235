// Sums and parts: "62 passengers and five crew" are 67, and three children among 12 dead are no second count of the dead.
import type { Quantity, Token } from '../../types'
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

/** Whether one is a part of a number told beside it, and the other is none. */
export const areWholeAndPart = (x: Term, y: Term): boolean =>
  (x.partWhole?.isPart ?? false) !== (y.partWhole?.isPart ?? false)

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
      const row = rows.find(members => members.includes(term)) ?? []
      const units = row.flatMap(({ quantity }) => quantity?.unit ?? [])
      const sum = units.length > 1 && units.length === row.length ? sumOf(row) : undefined
      const isPart = isPartAt(tokens, Math.min(...term.tokens), Math.max(...term.tokens))
      return [term, { isPart, ...(sum ? { sum, units } : { units: NO_UNITS }) }]
    }),
  )
}

function isPartAt(tokens: readonly Token[], first: number, last: number): boolean {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? ''
  if (word(last + 1) === 'of' && COUNTED.has(word(last + 2))) return true
  let at = first - 1
  while (BETWEEN.has(word(at))) at--
  if (INCLUDING.has(word(at))) return true
  return COUNTED.has(word(at)) && /^(?:of|among|amongst)$/.test(word(at - 1))
}

/** Amounts whose nouns are joined by "and": each counts its own noun, and none is a part. */
function rowsOf(tokens: readonly Token[], amounts: readonly Term[]): readonly (readonly Term[])[] {
  const nounOf = ({ head, index }: Term): number => (head.deprel === 'nummod' ? head.head : index)
  const rows = new Map<number, Term[]>()
  for (const term of amounts) {
    const noun = nounOf(term)
    const { deprel, head } = tokens[noun]
    const top = deprel === 'conj' && isAnd(tokens, noun, head) ? head : noun
    rows.set(top, [...(rows.get(top) ?? []), term])
  }
  return [...rows.values()].filter(row => row.length > 1)
}

/** A row of three has its "and" before the last. */
const isAnd = (tokens: readonly Token[], noun: number, top: number): boolean =>
  tokens[top]?.upos !== 'VERB' &&
  tokens.some(
    ({ head, deprel, lemma }) =>
      deprel === 'cc' && lemma === 'and' && (head === noun || tokens[head]?.head === top),
  )

/** Money adds up to money, heads to heads. */
function sumOf(row: readonly Term[]): QuantityTerm | undefined {
  const amounts = row.flatMap(({ quantity }) => quantity ?? [])
  const add = (side: 'min' | 'max'): number | null =>
    amounts.reduce<number | null>((sum, amount) => {
      const own = amount[side]
      return sum === null || own === null ? null : sum + own
    }, 0)
  if (amounts.some(({ unit }) => unit === '1' || unit === '%' || unit === 'ordinal')) return undefined
  const value = amounts.reduce((sum, amount: Quantity) => sum + amount.value, 0)
  return { value, min: add('min'), max: add('max'), approximate: amounts.some(a => a.approximate) }
}
