// What tells two deeds of one word apart by what hangs on them: "insurance for the car" is none for the van.

import { eventVerbs } from '../lexicon/en/clauses/light-verbs'
import type { ClaimView, Term } from '../terms/claim-terms'
import { participants } from '../terms/clause'
import { deepRoles } from '../terms/events/deep-roles'
import { classesOf } from '../terms/events/event-classes'
import type { Side } from '../types'
import { isCredited } from './credit'
import { areOpposites } from './event'
import type { JudgeContext } from './judge'

type Context = Pick<JudgeContext, 'terms' | 'elsewhere'>

/**
 * Whether one preposition brings each claim a noun that the other has not ("at the march", "at the match"), or what hangs on
 * them cannot be both ("in summer", "in winter").
 */
export function haveOtherComplements(a: ClaimView, b: ClaimView, context: Context): boolean {
  const [mine, theirs] = [openComplements(a, 'a', context), openComplements(b, 'b', context)]
  return mine.some(x =>
    theirs.some(y => {
      if (areOpposites(x.term, y.term)) return true
      // What a thing is of is called by many names, unless the thing is one: "photos of the visit", "photos of the palace".
      if (x.mark === 'of')
        return (
          y.mark === 'of' &&
          context.terms.some(pair => isOver(a, pair.a, x.term) && isOver(b, pair.b, y.term))
        )
      return x.mark === y.mark
    }),
  )
}

const isOver = ({ terms }: ClaimView, at: number, { head: { head } }: Term): boolean =>
  terms[at].index === head && terms[at].head.upos === 'NOUN'

/** Nouns that nothing of the other article answers, with their prepositions. */
function openComplements(view: ClaimView, side: Side, context: Context): { term: Term; mark: string }[] {
  const { tokens } = view.sentence
  return view.terms.flatMap((term, i) => {
    if (!isOpenNoun(view, term) || isAnswered(i, side, context) || !/^(?:obl|nmod)$/.test(term.relation))
      return []
    const mark = tokens.find(({ head, deprel }) => head === term.index && deprel === 'case')
    const word = mark?.lemma.toLowerCase()
    return word === undefined || word === 'by' ? [] : [{ term, mark: word }]
  })
}

/** Whether each deed is done by a noun that nothing of the other article answers. */
export const haveOwnDoers = (a: ClaimView, i: number, b: ClaimView, j: number, context: Context): boolean =>
  isOfOther(a, i, 'a', context) && isOfOther(b, j, 'b', context)

function isOfOther(view: ClaimView, deed: number, side: Side, context: Context): boolean {
  if (deed < 0) return false
  const { agents } = participants(view, deed)
  return (
    agents.length > 0 &&
    agents.every(i => /^(?:NOUN|PROPN)$/.test(view.terms[i].head.upos) && !isAnswered(i, side, context))
  )
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
