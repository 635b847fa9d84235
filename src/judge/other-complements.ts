// What tells two deeds of one word apart by what hangs on them: "insurance for the car" is none for the van.

import { eventVerbs } from '../lexicon/en/clauses/light-verbs'
import type { ClaimView, Term } from '../terms/claim-terms'
import { deepRoles } from '../terms/events/deep-roles'
import { classesOf } from '../terms/events/event-classes'
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
    const word = mark?.lemma.toLowerCase()
    // What a thing is of is called by many names.
    return word === undefined || word === 'of' || word === 'by' ? [] : [word]
  })
}

/** Whether each deed has an object that nothing answers: who has no owner may have a broken leg. */
export function haveOwnObjects(a: ClaimView, i: number, b: ClaimView, j: number, context: Context): boolean {
  const [mine, theirs] = [ownObjects(a, i, 'a', context), ownObjects(b, j, 'b', context)]
  return mine.length > 0 && theirs.length > 0
}

/** The objects of a deed, where nothing answers any of them. */
function ownObjects(view: ClaimView, deed: number, side: Side, context: Context): readonly number[] {
  if (deed < 0) return []
  const { patients } = deepRoles(view.sentence, deed)
  // "Made an arrest": the object is the deed.
  const verb = view.sentence.tokens[deed].lemma.toLowerCase()
  const isLight = verb !== 'hold' && eventVerbs.has(verb)
  const own = view.terms.flatMap(({ index, head, key }, i) =>
    patients.includes(index) && head.deprel === 'obj' && !(isLight && classesOf(key).length > 0) ? [i] : [],
  )
  return own.every(i => isOpenNoun(view, view.terms[i]) && !isAnswered(i, side, context)) ? own : []
}

const isOpenNoun = ({ document }: ClaimView, { head, time, quantity, span }: Term): boolean =>
  /^(?:NOUN|PROPN)$/.test(head.upos) && !time && !quantity && !isCredited(document, span)

const isAnswered = (i: number, side: Side, { terms, elsewhere }: Context): boolean =>
  elsewhere[side].includes(i) || terms.some(pair => pair[side] === i)
