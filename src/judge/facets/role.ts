// Who did it to whom, and from where to where: two who take part in one act have changed places.

import type { Slot } from '../../lexicon/en/words/converses'
import type { ClaimView } from '../../terms/claim-terms'
import { eventIndex } from '../../terms/clause'
import { exchangedSlots, fillers } from '../../terms/events/converse'
import { termAt } from '../../terms/term-at'
import { converseSlots } from '../../words/converses'
import { areOtherThings, ONE_EVENT } from '../event'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'

/** As alike as this two verbs are one act ("beat", "defeat"); what is merely related may run the other way. */
const SAME_ACT = 0.8

export const judgeRole: Judge = (a, b, context) => {
  if (context.score < ONE_EVENT) return []
  const [i, j] = [termAt(a, eventIndex(a)), termAt(b, eventIndex(b))]
  if (i < 0 || j < 0 || !isOneAct(a, i, b, j, context)) return []
  const [mine, theirs] = [fillers(a, i), fillers(b, j)]
  const meeting = (x: Slot, y: Slot) =>
    context.terms.find(pair => mine.get(x)?.includes(pair.a) && theirs.get(y)?.includes(pair.b))
  const slots = exchangedSlots((x, y) => meeting(x, y) !== undefined)
  if (!slots || areOtherThings(a, b, context)) return []
  const [one, other] = slots
  const [first, second] = [meeting(one, other), meeting(other, one)]
  if (!first || !second) return []
  const [x, y] = [evidence(a, a.terms[first.a].span), evidence(b, b.terms[second.b].span)]
  return [
    differs(
      'role/swapped',
      'role',
      'conflict',
      x,
      y,
      one === 'from'
        ? `In A it is from ${x.text}, in B from ${y.text}.`
        : `In A it is ${x.text} who does it, in B it is ${y.text}.`,
    ),
  ]
}

function isOneAct(a: ClaimView, i: number, b: ClaimView, j: number, context: JudgeContext): boolean {
  const [x, y] = [a.terms[i], b.terms[j]]
  if (x.head.upos !== 'VERB' || y.head.upos !== 'VERB') return false
  // "A met B" is "B met A", and "A sold to B" is "B bought from A".
  if (converseSlots(x.lexeme, y.lexeme)) return false
  return (
    x.lexeme.word === y.lexeme.word || context.terms.some(p => p.a === i && p.b === j && p.score >= SAME_ACT)
  )
}
