// One side states or plans what the other calls only possible.

import { DOUBT } from '../../lexicon/en/judge/story-words'
import type { ClaimView } from '../../terms/claim-terms'
import { eventIndex } from '../../terms/clause'
import { termAt } from '../../terms/term-at'
import { contains } from '../../text/spans'
import type { Modality, Token } from '../../types'
import { differs, evidence } from '../evidence'
import type { Judge } from '../judge'

/** How sure a source is, is told of one event only: like events are planned here and possible there. */
const SURELY_ONE_EVENT = 0.7
const SAME_DEED = 0.8

const FIRM: ReadonlySet<Modality> = new Set(['asserted', 'planned'])

export const judgeCertainty: Judge = (a, b, context) => {
  if (context.score < SURELY_ONE_EVENT || a.claim.polarity !== b.claim.polarity) return []
  const [mine, theirs] = [doubtIn(a), doubtIn(b)]
  if ((mine === undefined) === (theirs === undefined)) return []
  const firm = mine ? b : a
  if (!FIRM.has(firm.claim.modality)) return []
  const [i, j] = [termAt(a, eventIndex(a)), termAt(b, eventIndex(b))]
  if (!context.terms.some(pair => pair.a === i && pair.b === j && pair.score >= SAME_DEED)) return []
  const [x, y] = [
    evidence(a, mine?.span ?? a.claim.predicate.span, a.claim.modality),
    evidence(b, theirs?.span ?? b.claim.predicate.span, b.claim.modality),
  ]
  return [
    differs(
      'certainty/possible',
      'certainty',
      'framing',
      x,
      y,
      mine ? `A says only that it ${x.text} be so.` : `B says only that it ${y.text} be so.`,
    ),
  ]
}

/** The word of doubt over the claim's own event. */
function doubtIn(view: ClaimView): Token | undefined {
  if (view.claim.modality !== 'possible') return undefined
  const event = eventIndex(view)
  return view.sentence.tokens.find(
    token =>
      token.head === event &&
      DOUBT.has(token.text.toLowerCase()) &&
      view.claim.spans.some(span => contains(span, token.span)),
  )
}
