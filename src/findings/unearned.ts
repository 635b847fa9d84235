// Agreement is earned: two claims of which nothing is known but that they are likely of one fact, or of one speaker, are told as
// told in other words.
import { evidence } from '../judge/evidence'
import { phraseOf } from '../judge/phrase'
import type { ClaimView } from '../terms/claim-terms'
import { topReported } from '../terms/deed'
import { termAt } from '../terms/term-at'
import type { Evidence, Reason } from '../types'
import type { Fold } from './facts'

/**
 * So much of what either says must be like what the other says for both to say the same where no judge finds anything. On
 * annotated pairs, of those below a quarter do, and two in ten where both credit one speaker.
 */
const LIKE = 0.5

/** @param covered how much of what each says is like what the other says */
export function unearned(
  reasons: readonly Reason[],
  { best, a: mine, b: theirs }: Fold,
  covered: () => readonly number[],
): Reason | undefined {
  if (!reasons.every(({ effect, facet }) => effect === 'agrees' && facet === 'attribution')) return undefined
  if (Math.min(...covered()) >= LIKE && !(reasons.length > 0 && isDenied(mine) !== isDenied(theirs)))
    return undefined
  const [x, y] = [stated(best.a), stated(best.b)]
  return {
    judge: 'wording/apart',
    facet: 'predicate',
    effect: 'adds-detail',
    addedBy: 'both',
    a: x,
    b: y,
    basis: 'stated',
    message: `A says “${x.text}”, B says “${y.text}”: whether that comes to the same is not known.`,
  }
}

/** "Said it would go", "said it would not": the one is denied in what is reported. */
const isDenied = (views: readonly ClaimView[]): boolean =>
  views.some(({ claim }) => claim.polarity === 'negative')

/** What a claim says happens, with its object; of a report what is reported. */
function stated(view: ClaimView): Evidence {
  const { tokens } = view.sentence
  const top = topReported(view)
  const at = top < 0 ? tokens.findIndex(({ span }) => span.start === view.claim.predicate.span.start) : top
  const term = at < 0 ? -1 : termAt(view, at)
  return evidence(view, term < 0 ? view.claim.predicate.span : phraseOf(view, view.terms[term]))
}
