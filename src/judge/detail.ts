import type { ClaimView, ClaimWord } from '../claims/view'
import type { Facet, Reason, Side } from '../types'
import { evidence } from './evidence'
import type { Judge } from './judge'

/** Content words on one side that nothing on the other side answers. */
export const judgeDetail: Judge = (a, b, context) => {
  const pairedA = new Set(context.words.map(w => w.a))
  const pairedB = new Set(context.words.map(w => w.b))
  return [...extra(a, pairedA, 'a'), ...extra(b, pairedB, 'b')]
}

/** Fewer unanswered words than this are a matter of wording. */
const LEAST_EXTRA_WORDS = 2

function extra(view: ClaimView, paired: ReadonlySet<number>, side: Side): Reason[] {
  const words = view.words.filter((w, i) => !paired.has(i) && w.token.upos !== 'ADV' && w.token.upos !== 'VERB')
  if (words.length < LEAST_EXTRA_WORDS) return []
  const span = words[0].token.span
  return [
    {
      judge: 'detail/unanswered',
      facet: facetOf(words[0]),
      effect: 'adds-detail',
      addedBy: side,
      [side]: evidence(view, span),
      basis: 'stated',
      message: `Only ${side.toUpperCase()} says “${words.map(w => w.token.text).join(' ')}”.`,
    },
  ]
}

const facetOf = (word: ClaimWord): Facet => (word.token.upos === 'NUM' ? 'number' : 'entity')
