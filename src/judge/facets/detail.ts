// What one side tells and the other leaves out: a date, an amount, a name, or words enough to report.
import { foldName } from '../../names/fold'
import { honorifics } from '../../names/tables'
import type { ClaimView, Term } from '../../terms/claim-terms'
import type { Facet, Quantity, Reason, Side } from '../../types'
import { isUnit, toBaseUnit } from '../../values/quantities/base-units'
import { evidence } from '../evidence'
import { isImplied } from '../implied-places'
import type { Judge, JudgeContext } from '../judge'
import { phraseOf } from '../phrase'

/** A value that tells less than this belongs to the shared topic. */
const TELLING = 0.55
/** A name that sentence after sentence has is no news in one of them. */
const TELLING_NAME = 0.8
/** So much in plain words is a detail; less is a matter of wording. */
const LEAST_IN_WORDS = 3

export const judgeDetail: Judge = (a, b, context) => [
  ...extra(a, 'a', b, context),
  ...extra(b, 'b', a, context),
]

/** What the other claim says, its sentence, or its article of a name or a value: "only A says Saturday" is said of no Saturday that B has. */
const answered = (side: Side, { terms, elsewhere, told }: JudgeContext): ReadonlySet<number> =>
  new Set([...terms.map(term => term[side]), ...elsewhere[side], ...told[side]])

function extra(view: ClaimView, side: Side, other: ClaimView, context: JudgeContext): Reason[] {
  const known = answered(side, context)
  const terms = view.terms.filter((term, i) => !known.has(i) && !isImplied(view, term, other))
  const telling = terms.filter(t =>
    t.kind === 'name'
      ? isNews(view, t) && context.weight(t) >= TELLING_NAME
      : t.kind !== 'word' && !isOne(t) && context.weight(t) >= TELLING,
  )
  const words = terms.filter(t => t.kind === 'word' && !honorifics().has(foldName(t.head.text)))
  const inWords = words.reduce((sum, t) => sum + context.weight(t), 0)
  const details = telling.length > 0 ? telling : inWords >= LEAST_IN_WORDS ? [heaviest(words, context)] : []
  const aside = new Set(context.aside[side].map(i => view.terms[i]))
  const [mine, theirs] = side === 'a' ? ['A', 'B'] : ['B', 'A']
  return details.map(term => {
    const span = term.kind === 'word' ? phraseOf(view, term) : term.span
    const { text } = evidence(view, span)
    return {
      judge: aside.has(term) ? 'detail/aside' : 'detail/unanswered',
      facet: facetOf(view, term),
      effect: 'adds-detail',
      addedBy: side,
      [side]: evidence(view, span, boundsOf(term)),
      basis: 'stated',
      message:
        term.kind === 'word'
          ? `${mine} says “${text}”: whether the other says as much is not known.`
          : aside.has(term)
            ? `${mine} says “${text}”, ${theirs} elsewhere.`
            : `Only ${mine} says “${text}”.`,
    }
  })
}

/** "One member of staff" is a member of staff. */
const isOne = ({ quantity, key }: Term): boolean =>
  quantity?.value === 1 && /^(?:one|1)\b/.test(key) && quantity.unit !== 'ordinal'

/** Whether a name is one, and not "his", a word of a people before another, or the paper that the reader has in hand. */
function isNews({ document, sentence }: ClaimView, { head, index, entity, span }: Term): boolean {
  if (head.upos === 'PRON' || head.upos === 'DET') return false
  const { deprel } = sentence.tokens[index]
  const type = document.entities.find(({ id }) => id === entity)?.type
  if (head.upos === 'ADJ' && deprel === 'amod' && (type === 'nationality' || type === 'place')) return false
  const { publisher = '', text } = document.source
  return !publisher.toLowerCase().split(' ').includes(text.slice(span.start, span.end).toLowerCase())
}

/** The bounds of a value, and of an amount what is measured: two of one measure can be set beside each other. */
function boundsOf({ quantity, time }: Term): unknown {
  if (quantity) return [quantity.min, quantity.max, ...measureOf(quantity)]
  return time?.start === undefined ? undefined : [time.start, time.end ?? null]
}

/** Nothing for a count, whatever it counts. */
const measureOf = (quantity: Quantity): string[] =>
  quantity.unit !== undefined && (isUnit(quantity.unit) || /^[A-Z]{3}$|\//.test(quantity.unit))
    ? [toBaseUnit(quantity).dimension]
    : []

const heaviest = (terms: readonly Term[], context: JudgeContext): Term =>
  terms.reduce((x, y) => (context.weight(y) > context.weight(x) ? y : x))

function facetOf(view: ClaimView, term: Term): Facet {
  if (term.quantity) return 'number'
  if (term.time) return 'time'
  const entity = view.document.entities.find(e => e.id === term.entity)
  if (entity?.type === 'place') return 'place'
  return term.head.upos === 'VERB' ? 'predicate' : 'entity'
}
