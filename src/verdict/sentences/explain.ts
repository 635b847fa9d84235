// What stands against what when two sentences cannot both be true and no judge of claims has said why: the evidence that
// the verdict rests on, strongest first.

import { evidence } from '../../judge/evidence'
import { countDenials } from '../../terms/term-polarity'
import type { Facet, Reason, Span } from '../../types'
import { clashes } from './clashes'
import type { Comparison, Cover, Relate } from './cover'
import { exchanged } from './dependencies'
import { placeFacts } from './places'

/** At most one reason; none when nothing answers anything. */
export function differenceOf(comparison: Comparison, cover: Cover, relate: Relate): Reason[] {
  const { statement, source, slots, terms } = comparison
  const differs = (judge: string, facet: Facet, x: Span, y: Span, message?: string): Reason[] => {
    const [a, b] = [evidence(statement, x), evidence(source, y)]
    return [
      {
        judge,
        facet,
        effect: 'differs',
        severity: 'conflict',
        a,
        b,
        basis: 'stated',
        message: message ?? `A says “${a.text}”, B says “${b.text}”.`,
      },
    ]
  }
  const [clash] = clashes(comparison, cover, relate).pairs
  if (clash) {
    const [x, y] = [statement.terms[clash.a], source.terms[clash.b]]
    const facet = x.time ? 'time' : x.quantity ? 'number' : x.head.upos === 'VERB' ? 'predicate' : 'entity'
    return differs('slot/clash', facet, x.span, y.span)
  }
  const [place] = placeFacts(comparison, cover).pairs
  if (place) return differs('slot/place', 'place', place.x, place.y)
  const [x, y] = [statement.claim.predicate.span, source.claim.predicate.span]
  if (exchanged(comparison, cover) > 0)
    return differs('role/exchanged', 'role', x, y, 'Who does it and to whom it is done have changed places.')
  const denials = [countDenials(statement), countDenials(source)]
  if (denials[0] > 0 !== denials[1] > 0)
    return differs(
      'polarity/denied',
      'polarity',
      x,
      y,
      denials[0] > 0 ? 'A denies what B states.' : 'A states what B denies.',
    )
  const [pair] = slots.length > 0 ? slots : terms.filter(t => t.score < 1)
  return pair ? differs('slot/other', 'other', statement.terms[pair.a].span, source.terms[pair.b].span) : []
}
