/** Reports that layout alone makes: "Boehner: '1 in 3 chance'", transcripts, labelled quotations. */
import { documentNouns, quotationNouns } from '../lexicon/en/reporting-nouns'
import type { Span } from '../types'
import type { Draft, Layout } from './attribution-draft'
import { lemma, spanOf, type Tree, upos } from './attribution-tree'

/** A label names its speaker in a few words ("House Speaker John Boehner:"). */
const MAX_LABEL_TOKENS = 7

/** First sentences of blocks that open with "Speaker:" or "Quote from Speaker:". */
export function findLabelAttributions(layout: Layout): Draft[] {
  const drafts: Draft[] = []
  let blockSeen = -1
  layout.trees.forEach(tree => {
    if (tree.sentence.block === blockSeen) return
    blockSeen = tree.sentence.block
    const draft = labelled(layout, tree)
    if (draft) drafts.push(draft)
  })
  return drafts
}

function labelled(layout: Layout, tree: Tree): Draft | undefined {
  const start = tree.tokens.findIndex(token => /[\p{L}\p{N}]/u.test(token.text))
  if (start < 0) return undefined
  const colon = tree.tokens.findIndex(
    (token, i) => i > start && i <= start + MAX_LABEL_TOKENS && token.text === ':',
  )
  if (colon < 0) return undefined
  const block = layout.reading.blocks[tree.sentence.block]
  const after = tree.tokens[colon]
  if (!block || !after) return undefined
  const label = speakerOf(tree, start, colon - 1)
  if (!label) return undefined
  const content: Span = { start: after.span.end, end: block.span.end }
  if (!/[\p{L}\p{N}]/u.test(layout.text.slice(content.start, content.end))) return undefined
  return {
    rule: 'label',
    sentence: tree.index,
    head: colon,
    source: [label.span],
    speakerHead: label.head,
    cue: [after.span],
    content: [trim(layout.text, content)],
    isReport: true,
  }
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return { start, end }
}

interface Label {
  readonly span: Span
  readonly head: number
}

/** The label is a name or a text; "The Latest:" and "6:05 p.m." are none. */
function speakerOf(tree: Tree, first: number, last: number): Label | undefined {
  const tokens = tree.tokens.slice(first, last + 1)
  if (tokens.some(token => /^VB[DPZ]$|^MD$/.test(token.xpos))) return undefined
  const quoting = tokens.findIndex(token => quotationNouns.has(token.lemma.toLowerCase()))
  const preposition = tokens.findIndex(
    (token, i) => i > quoting && ['from', 'by', 'of'].includes(token.text.toLowerCase()),
  )
  const on = tokens.findIndex((token, i) => i > 0 && ['on', 'in', 'to'].includes(token.text.toLowerCase()))
  const from = quoting >= 0 && preposition > quoting ? first + preposition + 1 : first
  const until = from === first && on > 0 ? first + on - 1 : last
  const span = spanOf(tree, { first: from, last: until })
  if (!span) return undefined
  const named = tree.tokens
    .slice(from, until + 1)
    .filter(token => token.upos === 'PROPN' || /^[A-Z]{2,}$/.test(token.text))
  const head = headOf(tree, from, until)
  const isDocument =
    documentNouns.has(lemma(tree, head)) ||
    ['official', 'police', 'expert', 'source', 'minister', 'president'].includes(lemma(tree, head))
  if (!isDocument && (named.length === 0 || named.length * 2 < until - from + 1)) return undefined
  if (/^(?:the|a|an)$/i.test(tree.tokens[from]?.text ?? '') && !isDocument) return undefined
  return { span, head }
}

function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tree.tokens[i]?.head ?? -1
    if ((head < first || head > last) && upos(tree, i) !== 'PUNCT') return i
  }
  return last
}
