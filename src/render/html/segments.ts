/** An article's text cut at every boundary of a claim or a block, so that overlapping claims can be shown. */
import type { Document, Side, Span } from '../../types'
import { isQuotable } from '../quote'
import type { FindingView } from '../view'
import { TONES, type Tone, toneOf } from './tones'

export interface Segment extends Span {
  /** Ids of the findings whose claims hold these words, strongest first. */
  readonly findings: readonly string[]
  readonly tone: Tone | undefined
}

interface Mark extends Span {
  readonly finding: string
  readonly tone: Tone
}

/** The whole text as segments in order; those of no finding have no tone. */
export function segmentText(document: Document, side: Side, views: readonly FindingView[]): Segment[] {
  const { text } = document.source
  const marks = marksOf(document, side, views)
  const cuts = new Set([0, text.length])
  for (const span of [...marks, ...document.blocks.map(block => block.span)]) {
    if (!isQuotable(text, span)) continue
    cuts.add(span.start)
    cuts.add(span.end)
  }
  const boundaries = [...cuts].sort((x, y) => x - y)
  const opening = groupBy(marks, mark => mark.start)
  const active = new Set<Mark>()
  return boundaries.slice(0, -1).map((start, index) => {
    for (const mark of active) if (mark.end <= start) active.delete(mark)
    for (const mark of opening.get(start) ?? []) active.add(mark)
    const here = [...active].sort((x, y) => TONES.indexOf(x.tone) - TONES.indexOf(y.tone))
    return {
      start,
      end: boundaries[index + 1],
      findings: [...new Set(here.map(mark => mark.finding))],
      tone: here[0]?.tone,
    }
  })
}

function marksOf(document: Document, side: Side, views: readonly FindingView[]): Mark[] {
  return views.flatMap(({ finding, [side]: claims }) =>
    claims
      .filter(claim => claim.document === document)
      .flatMap(({ claim }) =>
        claim.spans
          .filter(span => isQuotable(document.source.text, span))
          .map(({ start, end }) => ({ start, end, finding: finding.id, tone: toneOf(finding) })),
      ),
  )
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
