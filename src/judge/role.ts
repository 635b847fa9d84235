// Who did it to whom: the doer of one side is what it was done to on the other, active and passive alike.

import { termAt } from '../claims/term-at'
import type { ClaimView } from '../claims/view'
import { converseSlots } from '../lexicon/converses'
import { eventIndex, participants } from './clause'
import { areOtherThings, ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge, JudgeContext } from './judge'

/** As alike as this two verbs are one act ("beat", "defeat"); what is merely related may run the other way. */
const SAME_ACT = 0.8

export const judgeRole: Judge = (a, b, context) => {
  if (context.score < ONE_EVENT) return []
  const [i, j] = [eventIndex(a), eventIndex(b)]
  if (i < 0 || j < 0 || !isOneAct(a, i, b, j, context)) return []
  const [mine, theirs] = [participants(a, i), participants(b, j)]
  const meets = (xs: readonly number[], ys: readonly number[]) =>
    context.terms.find(pair => xs.includes(pair.a) && ys.includes(pair.b))
  const doer = meets(mine.agents, theirs.patients)
  const done = meets(mine.patients, theirs.agents)
  // Both must have changed places: one alone is a pronoun misread or a verb of two frames.
  if (!doer || !done || meets(mine.agents, theirs.agents) || meets(mine.patients, theirs.patients)) return []
  if (areOtherThings(a, b, context)) return []
  const [x, y] = [evidence(a, a.terms[doer.a].span), evidence(b, b.terms[done.b].span)]
  return [
    {
      judge: 'role/swapped',
      facet: 'role',
      effect: 'differs',
      severity: 'conflict',
      a: x,
      b: y,
      basis: 'stated',
      message: `In A it is ${x.text} who does it, in B it is ${y.text}.`,
    },
  ]
}

function isOneAct(a: ClaimView, i: number, b: ClaimView, j: number, context: JudgeContext): boolean {
  const [x, y] = [termAt(a, i), termAt(b, j)]
  if (x < 0 || y < 0 || a.sentence.tokens[i].upos !== 'VERB' || b.sentence.tokens[j].upos !== 'VERB')
    return false
  const [verb, other] = [a.terms[x].lexeme, b.terms[y].lexeme]
  // "A met B" is "B met A", and "A sold to B" is "B bought from A".
  if (converseSlots(verb, other)) return false
  return verb.word === other.word || context.terms.some(p => p.a === x && p.b === y && p.score >= SAME_ACT)
}
