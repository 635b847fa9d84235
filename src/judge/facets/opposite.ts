// Words in one slot that cannot both be true: rise and fall, guilty and innocent, red and blue.
import type { ClaimView, Term } from '../../terms/claim-terms'
import { participants } from '../../terms/clause'
import { areReversals } from '../../terms/events/relate-events'
import { termAt } from '../../terms/term-at'
import type { Facet, Reason } from '../../types'
import { converseSlots } from '../../words/converses'
import { opposition } from '../../words/word-relations'
import { isCredit } from '../credit'
import { areAtOtherTimes, areOfOneEvent, areOpposites, areOtherThings, areSome, OPPOSED } from '../event'
import { differs, evidence } from '../evidence'
import type { Judge, JudgeContext } from '../judge'
import { haveOwnObjects } from '../other-complements'
import { otherOutcomes } from '../outcomes'
import { rivalWords } from '../rival-words'
import { areOfTwoSides } from '../two-sides'

export const judgeOpposite: Judge = (a, b, context) => {
  const own = inSlots(a, b, context)
  if (own.length > 0) return own
  const rival = rivalWords(a, b, context)
  return rival ? [clash(a, rival.x, b, rival.y, 'entity/rival-words')] : []
}

const inSlots: Judge = (a, b, context) => {
  if (areOtherThings(a, b, context) || areAtOtherTimes(a, b)) return []
  const clashing = context.slots.filter(slot => areOpposed(a, a.terms[slot.a], b, b.terms[slot.b]))
  // "60 % were for it" and "30 % opposed it" are two parts of those who were asked.
  if (context.slots.some(({ a: i, b: j }) => areOfTwoSides(a, a.terms[i], b, b.terms[j]))) return []
  if (clashing.length === 0) return otherOutcomes(a, b, context)
  // Two opposites make another fact: what rose in the north fell in the south.
  if (clashing.length !== 1) return []
  const [slot] = clashing
  const [x, y] = [a.terms[slot.a], b.terms[slot.b]]
  if (!areOfOneEvent(a, b, slot, context) || areTwoEnds(a, x, b, y, context)) return []
  // Who lacks a garden may have a shed.
  if (x.head.upos === 'VERB' && haveOwnObjects(a, x.index, b, y.index, context)) return []
  // "Has reopened", "is still closed": the one tells it of its subject and the other of its object.
  if (x.head.upos === 'VERB' && !haveOneParty(a, x, b, y, context)) return otherOutcomes(a, b, context)
  if (x.head.upos !== 'VERB' && !haveOneGovernor(a, x, b, y, context)) return []
  if (context.score < SAME_OTHERWISE && isUndone(x, y)) return []
  return [
    clash(a, x, b, y, opposition(x.lexeme, y.lexeme) >= OPPOSED ? 'predicate/opposite' : 'entity/exclusive'),
  ]
}

const clash = (a: ClaimView, x: Term, b: ClaimView, y: Term, judge: string): Reason =>
  differs(
    judge,
    facetOf(x),
    areSome(a, x, b, y) ? 'framing' : 'conflict',
    evidence(a, x.span),
    evidence(b, y.span),
    `A says “${x.head.text}”, B says “${y.head.text}”${areSome(a, x, b, y) ? '.' : ': both cannot be true.'}`,
  )

/** So much alike in all the rest, two claims tell of one moment. */
const SAME_OTHERWISE = 0.85

/** "Was shut in May" and "has reopened": the one undoes the other, and both were so, one after the other. */
const isUndone = (x: Term, y: Term): boolean =>
  x.head.upos === 'VERB' && y.head.upos === 'VERB' && areReversals(x.key, y.key)

/** Whether two words oppose or exclude each other. Where one claim denies they do not: "not alive" says "dead". */
const areOpposed = (a: ClaimView, x: Term, b: ClaimView, y: Term): boolean =>
  a.claim.polarity === b.claim.polarity && areOpposites(x, y) && !isCredit(a, x) && !isCredit(b, y)

/** "A sold it to B" and "B bought it from A" tell one event: they clash only where one and the same is said to do both. */
function areTwoEnds(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  if (!converseSlots(x.lexeme, y.lexeme)) return false
  const [mine, theirs] = [participants(a, x.index), participants(b, y.index)]
  return !terms.some(pair => mine.agents.includes(pair.a) && theirs.agents.includes(pair.b))
}

/** Whether somebody does both, or both are done to somebody: "left 20 without power" and "20 remained" do not clash. */
function haveOneParty(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  const [mine, theirs] = [participants(a, x.index), participants(b, y.index)]
  return terms.some(
    pair =>
      (mine.agents.includes(pair.a) && theirs.agents.includes(pair.b)) ||
      (mine.patients.includes(pair.a) && theirs.patients.includes(pair.b)),
  )
}

/** "Spoke against the toll" and "called for the toll to go": what neither hangs on the same word nor on none. */
function haveOneGovernor(a: ClaimView, x: Term, b: ClaimView, y: Term, { terms }: JudgeContext): boolean {
  const [over, other] = [governorOf(a, x), governorOf(b, y)]
  if (over < 0 || other < 0) return true
  return terms.some(pair => pair.a === over && pair.b === other)
}

/** The term on which another hangs; of a preposition the word that its phrase hangs on. */
function governorOf(view: ClaimView, { index, head: { upos } }: Term): number {
  const { tokens } = view.sentence
  const above = tokens[index].head
  return termAt(view, upos === 'ADP' && above >= 0 ? tokens[above].head : above)
}

function facetOf(term: Term): Facet {
  switch (term.head.upos) {
    case 'VERB':
    case 'AUX':
      return 'predicate'
    case 'ADP':
    case 'SCONJ':
      return 'time'
    case 'DET':
    case 'PRON':
      return 'quantifier'
    default:
      return 'entity'
  }
}
