// What tells two deeds of one word apart by what hangs on them: "insurance for the car" is none for the van.

import type { ClaimView, Term } from '../terms/claim-terms'
import { deepRoles } from '../terms/events/deep-roles'
import type { Side } from '../types'
import { isCredited } from './credit'
import type { JudgeContext } from './judge'

type Context = Pick<JudgeContext, 'terms' | 'elsewhere'>

/** Whether one preposition brings each claim a noun that the other has not: "at the march", "at the match". */
export function haveOtherComplements(a: ClaimView, b: ClaimView, context: Context): boolean {
  const [mine, theirs] = [openComplements(a, 'a', context), openComplements(b, 'b', context)]
  return mine.some(x => theirs.includes(x))
}

/** The prepositions of nouns that nothing of the other article answers. */
function openComplements(view: ClaimView, side: Side, context: Context): string[] {
  const { tokens } = view.sentence
  return view.terms.flatMap((term, i) => {
    if (!isOpenNoun(view, term) || isAnswered(i, side, context) || !/^(?:obl|nmod)$/.test(term.relation))
      return []
    const mark = tokens.find(({ head, deprel }) => head === term.index && deprel === 'case')
    return mark ? [mark.lemma.toLowerCase()] : []
  })
}

/** Whether each deed has an object that nothing answers: who has no owner may have a broken leg. */
export function haveOwnObjects(a: ClaimView, i: number, b: ClaimView, j: number, context: Context): boolean {
  return hasOwnObject(a, i, 'a', context) && hasOwnObject(b, j, 'b', context)
}

function hasOwnObject(view: ClaimView, deed: number, side: Side, context: Context): boolean {
  if (deed < 0) return false
  const { patients } = deepRoles(view.sentence, deed)
  const own = view.terms.flatMap((term, i) => (patients.includes(term.index) ? [i] : []))
  return own.length > 0 && own.every(i => isOpenNoun(view, view.terms[i]) && !isAnswered(i, side, context))
}

const isOpenNoun = ({ document }: ClaimView, { head, time, quantity, span }: Term): boolean =>
  /^(?:NOUN|PROPN)$/.test(head.upos) && !time && !quantity && !isCredited(document, span)

const isAnswered = (i: number, side: Side, { terms, elsewhere }: Context): boolean =>
  elsewhere[side].includes(i) || terms.some(pair => pair[side] === i)
