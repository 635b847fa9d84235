// Who says so: another named source is another framing; a source where the other has none is a detail.
import type { ClaimView } from '../claims/view'
import { overlaps } from '../text/spans'
import type { Attribution, Entity, Reason, Span } from '../types'
import { ONE_EVENT } from './event'
import { evidence } from './evidence'
import type { Judge } from './judge'

interface Speaker {
  readonly span: Span
  readonly name: string
  readonly entity?: Entity
  /** Named in the words themselves, not by a pronoun or a description. */
  readonly isNamed: boolean
}

export const judgeAttribution: Judge = (a, b, context) => {
  // A title or an apposition is the article's own, whoever is quoted around it.
  if (isNounFact(a) || isNounFact(b)) return []
  const x = speakerOf(a)
  const y = speakerOf(b)
  if (x && y) {
    const same = context.sameEntity(x.entity?.id, y.entity?.id) > 0 || shareWord(x.name, y.name)
    // "He" or "a spokesman" is nobody else as far as one can tell, and another's word on another event no difference.
    if (!same && !(x.isNamed && y.isNamed && context.score >= ONE_EVENT)) return []
    const sides = { a: evidence(a, x.span, x.name), b: evidence(b, y.span, y.name) }
    const [judge, effect] = same
      ? (['attribution/same', 'agrees'] as const)
      : (['attribution/other', 'differs'] as const)
    const message = same ? `Both credit ${x.name}.` : `A credits ${x.name}, B credits ${y.name}.`
    return [
      {
        judge,
        facet: 'attribution',
        effect,
        ...(same ? {} : { severity: 'framing' }),
        ...sides,
        basis: 'stated',
        message,
      },
    ] satisfies Reason[]
  }
  if (x && !names(b, x, context.sameEntity)) return [onlyOne('a', a, x)]
  if (y && !names(a, y, (p, q) => context.sameEntity(q, p))) return [onlyOne('b', b, y)]
  return []
}

function onlyOne(side: 'a' | 'b', view: ClaimView, speaker: Speaker): Reason {
  return {
    judge: 'attribution/only-one',
    facet: 'attribution',
    effect: 'adds-detail',
    addedBy: side,
    [side]: evidence(view, speaker.span, speaker.name),
    basis: 'stated',
    message: `Only ${side.toUpperCase()} says who says so: ${speaker.name}.`,
  }
}

/** The source of the innermost report that holds the claim, or that the claim itself makes. */
function speakerOf(view: ClaimView): Speaker | undefined {
  const { attributions } = view.document
  const own = attributions.find(report => report.cue.some(cue => overlaps(cue, view.claim.predicate.span)))
  const held = view.claim.attribution === undefined ? undefined : attributions[view.claim.attribution]
  return speakerIn(view, own) ?? speakerIn(view, held)
}

function speakerIn(view: ClaimView, report: Attribution | undefined): Speaker | undefined {
  const span = report?.source[0]
  if (!report || !span) return undefined
  const entity = view.document.entities.find(e => e.id === report.speaker)
  const words = view.document.source.text.slice(span.start, span.end)
  const isNamed = view.document.mentions.some(
    mention => mention.kind === 'name' && mention.entity === report.speaker && overlaps(mention.span, span),
  )
  return { span, name: entity?.name ?? words, entity, isNamed }
}

/** Whether the sentence around a claim names the other's speaker, in whatever role. */
function names(
  view: ClaimView,
  speaker: Speaker,
  same: (other: string | undefined, own: string | undefined) => number,
): boolean {
  if (!speaker.entity) return false
  return view.document.mentions.some(
    mention => mention.sentence === view.claim.sentence && same(speaker.entity?.id, mention.entity) > 0,
  )
}

/** The predicate is a noun and no verb stands by it: "Defence Minister Sergey Shoigu". */
function isNounFact(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const index = tokens.findIndex(token => token.span.start === view.claim.predicate.span.start)
  if (index < 0 || tokens[index].upos === 'VERB' || tokens[index].upos === 'AUX') return false
  return !tokens.some(token => token.head === index && token.deprel.startsWith('cop'))
}

function shareWord(x: string, y: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const ys = new Set(words(y))
  return words(x).some(word => ys.has(word))
}
