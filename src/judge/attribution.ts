// Who says so: another named source is another framing; a source where the other has none is a detail.
import type { ClaimView } from '../claims/view'
import type { Evidence, Reason, Span } from '../types'
import { evidence } from './evidence'
import type { Judge } from './judge'

export const judgeAttribution: Judge = (a, b, context) => {
  const x = speakerOf(a)
  const y = speakerOf(b)
  if (!x && !y) return []
  if (x && y) {
    if (x.entity === undefined || y.entity === undefined) return []
    const same = context.sameEntity(x.entity, y.entity) > 0
    return [
      reason(same ? 'attribution/same' : 'attribution/other', same ? 'agrees' : 'differs', {
        a: evidence(a, x.span, x.entity),
        b: evidence(b, y.span, y.entity),
        message: same ? 'Both credit the same source.' : 'They credit different sources.',
        ...(same ? {} : { severity: 'framing' as const }),
      }),
    ]
  }
  const side = x ? 'a' : 'b'
  const [view, speaker] = x ? [a, x] : [b, y ?? x]
  if (!speaker) return []
  const words: Evidence = evidence(view, speaker.span, speaker.entity)
  return [
    reason('attribution/only-one', 'adds-detail', {
      addedBy: side,
      [side]: words,
      message: `Only ${side.toUpperCase()} says who says so: ${words.text}.`,
    }),
  ]
}

function reason(
  judge: string,
  effect: Reason['effect'],
  rest: Partial<Reason> & { message: string },
): Reason {
  return { judge, facet: 'attribution', effect, basis: 'stated', ...rest }
}

/** The innermost named or described source of a claim. */
function speakerOf(view: ClaimView): { span: Span; entity?: string } | undefined {
  const index = view.claim.attribution
  if (index === undefined) return undefined
  const attribution = view.document.attributions[index]
  const [span] = attribution.source
  return span ? { span, entity: attribution.speaker } : undefined
}
