/** Sources behind sources: "reported, citing two officials, that", "Reuters writes about this". */
import { citingVerbs } from '../lexicon/en/reporting/reporting-frames'
import type { Span } from '../types'
import { lemma, spanOf, type Tree } from './attribution-tree'
import { type Draft, isBlank, type Layout } from './draft'
import { headOf } from './speaker'

/** Adds what a report cites as the source of what it reports, one link further down the chain. */
export function withCited(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const reports = new Map<number, Draft[]>()
  for (const draft of drafts) {
    if (!draft.isReport || draft.source.length === 0) continue
    const list = reports.get(draft.sentence)
    if (list) list.push(draft)
    else reports.set(draft.sentence, [draft])
  }
  const cited = [...reports].flatMap(([sentence, found]) => citedIn(layout.trees[sentence], found))
  const taken = new Map(cited.map(draft => [draft.sentence, draft]))
  const isInside = (draft: Draft) => {
    const other = taken.get(draft.sentence)
    const [span] = draft.cue
    return (
      other !== undefined &&
      (draft.head === other.head || other.source.some(s => s.start <= span.start && span.end <= s.end))
    )
  }
  return [...drafts.filter(draft => !isInside(draft)), ...cited]
}

/** "citing" and its like with a report near by; the words up to the next comma or "that" are the source. */
function citedIn(tree: Tree, reports: readonly Draft[]): Draft[] {
  const at = tree.tokens.findIndex((token, i) => token.xpos === 'VBG' && citingVerbs.has(lemma(tree, i)))
  if (at < 0) return []
  const report = reports.find(other => other.head !== at && isReportOf(tree, other, at))
  if (!report) return []
  let last = at
  while (last + 1 < tree.tokens.length && !/^(?:[,;:.]|that)$/i.test(tree.tokens[last + 1].text)) last++
  const source = spanOf(tree, { first: at + 1, last })
  const cue = spanOf(tree, { first: at, last: at })
  if (!source || !cue) return []
  return [
    {
      rule: 'citing',
      sentence: tree.index,
      head: at,
      source: [source],
      speakerHead: headOf(tree, at + 1, last),
      cue: [cue],
      content: report.content,
      isReport: true,
      within: report.head,
    },
  ]
}

/** Not the blocking of a deal, citing risks: a report, and near enough to be the one meant. */
const isReportOf = (tree: Tree, report: Draft, citing: number) =>
  tree.tokens[report.head].xpos !== 'VBG' &&
  (tree.tokens[citing].head === report.head || Math.abs(report.head - citing) <= MAX_DISTANCE)

/** Tokens between "citing" and its verb: the source cited, with an apposition. */
const MAX_DISTANCE = 15

const DEMONSTRATIVE = /^(?:about\s+)?(?:this|that|it|these|the following)$/i

/** "Reuters writes about this": the content is what stands before, in the paragraph or in the one before it. */
export function withAntecedents(layout: Layout, drafts: readonly Draft[]): Draft[] {
  return drafts.map(draft => {
    const [only] = draft.content
    if (draft.content.length !== 1 || !only || !['preposition', 'passive-agent'].includes(draft.rule))
      return draft
    if (!DEMONSTRATIVE.test(layout.text.slice(only.start, only.end))) return draft
    const before = wordsBefore(layout, draft.sentence)
    return before ? { ...draft, content: [before], isReport: true } : draft
  })
}

function wordsBefore(layout: Layout, sentence: number): Span | undefined {
  const { reading, text, trees } = layout
  const own = reading.blocks[trees[sentence].sentence.block].span
  const { start } = trees[sentence].sentence.span
  if (!isBlank(text, own.start, start))
    return { start: own.start, end: trees[sentence - 1].sentence.span.end }
  const previous = trees[sentence - 1]
  return previous && { ...reading.blocks[previous.sentence.block].span }
}
