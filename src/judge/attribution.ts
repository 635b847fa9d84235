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
  const xs = speakersOf(a)
  const ys = speakersOf(b)
  const isSame = (x: Speaker, y: Speaker) =>
    context.sameEntity(x.entity?.id, y.entity?.id) > 0 || shareWord(x.name, y.name)
  // Anyone in both chains is the same source, though one article may leave out a link.
  for (const x of xs)
    for (const y of ys)
      if (isSame(x, y))
        return [
          {
            judge: 'attribution/same',
            facet: 'attribution',
            effect: 'agrees',
            a: evidence(a, x.span, x.name),
            b: evidence(b, y.span, y.name),
            basis: 'stated',
            message: `Both credit ${x.name}.`,
          },
        ]
  const [x] = xs
  const [y] = ys
  if (x && y) {
    // "He" or "a spokesman" is nobody else as far as one can tell, and another's word on another event no difference.
    if (!x.isNamed || !y.isNamed || context.score < ONE_EVENT) return []
    return [
      {
        judge: 'attribution/other',
        facet: 'attribution',
        effect: 'differs',
        severity: 'framing',
        a: evidence(a, x.span, x.name),
        b: evidence(b, y.span, y.name),
        basis: 'stated',
        message: `A credits ${x.name}, B credits ${y.name}.`,
      },
    ]
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

/** The chain of sources behind a claim, the nearest first: of the report that the claim makes, or that holds it. */
function speakersOf(view: ClaimView): Speaker[] {
  const { attributions } = view.document
  const own = attributions.findIndex(report =>
    report.cue.some(cue => overlaps(cue, view.claim.predicate.span)),
  )
  const speakers: Speaker[] = []
  let at = own >= 0 ? own : view.claim.attribution
  for (let steps = 0; at !== undefined && steps < LONGEST_CHAIN; steps++) {
    const report: Attribution | undefined = attributions[at]
    const speaker = speakerIn(view, report)
    if (speaker) speakers.push(speaker)
    at = report?.parent
  }
  return speakers
}

/** Nobody follows more links than this. */
const LONGEST_CHAIN = 8

function speakerIn(view: ClaimView, report: Attribution | undefined): Speaker | undefined {
  const span = report?.source.find(source => !isDateline(view, source))
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

/** The predicate is a noun and no verb stands by it: "Finance Minister Maria Lopez". */
function isNounFact(view: ClaimView): boolean {
  const { tokens } = view.sentence
  const index = tokens.findIndex(token => token.span.start === view.claim.predicate.span.start)
  if (index < 0 || tokens[index].upos === 'VERB' || tokens[index].upos === 'AUX') return false
  return !tokens.some(token => token.head === index && token.deprel.startsWith('cop'))
}

/** "WASHINGTON --": where it was written, which the parser may take for who speaks. */
function isDateline(view: ClaimView, { start, end }: Span): boolean {
  const { text } = view.document.source
  return start === view.sentence.span.start && /^\s*(?:--|–|—)/.test(text.slice(end, end + 4))
}

function shareWord(x: string, y: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  const ys = new Set(words(y))
  return words(x).some(word => ys.has(word))
}
