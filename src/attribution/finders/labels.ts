/** Reports that layout alone makes: "Ortiz: 'We will win'", transcripts, labelled quotations. */

import { labelNouns } from '../../lexicon/en/reporting/labels'
import { quotationNouns } from '../../lexicon/en/reporting/reporting-nouns'
import { SPEAKING_NOUNS } from '../../lexicon/en/reporting/reporting-words'
import { kindOfHead } from '../../names/organisations/organisations'
import type { Span } from '../../types'
import { lemma, spanOf, type Tree, upos } from '../attribution-tree'
import type { Draft, Layout } from '../draft'

/** A label names its speaker in a few words ("Deputy Mayor Ana Ortiz:"). */
const MAX_LABEL_TOKENS = 7

/** Blocks that open with "Speaker:", and blocks that a colon before them gives to a speaker. */
export function findLabelAttributions(layout: Layout): Draft[] {
  const drafts: Draft[] = []
  let block = -1
  let speaking: { draft: Draft; content: Span[] } | undefined
  for (const tree of layout.trees) {
    if (tree.sentence.block === block) continue
    const previous = block
    block = tree.sentence.block
    const draft = labelled(layout, tree)
    if (draft) {
      const content = [...draft.content]
      speaking = isCapitals(layout, draft) ? { draft, content } : undefined
      drafts.push({ ...draft, content })
      continue
    }
    // A transcript's speaker goes on in paragraphs that open with a mark and no name.
    const span = layout.reading.blocks[block].span
    if (
      speaking &&
      block === previous + 1 &&
      /^["“]/.test(layout.text.slice(span.start, span.start + 1)) &&
      !/^.?\(/.test(layout.text.slice(span.start, span.start + 2))
    )
      speaking.content.push(span)
    else speaking = undefined
  }
  return drafts
}

const isCapitals = (layout: Layout, draft: Draft) => {
  const label = draft.source.map(span => layout.text.slice(span.start, span.end)).join('')
  return /^[^\p{Ll}]+$/u.test(label)
}

function labelled(layout: Layout, tree: Tree): Draft | undefined {
  const start = tree.tokens.findIndex(token => /[\p{L}\p{N}]/u.test(token.text))
  if (start < 0) return undefined
  const colon = tree.tokens
    .slice(0, start + MAX_LABEL_TOKENS + 1)
    .findIndex((token, i) => i > start && token.text === ':')
  if (colon < 0) return undefined
  // "Acme plc (LSE: ACM) said …": a mark within brackets labels nothing outside them.
  if (
    tree.tokens.slice(start, colon).some(token => token.text === '(') &&
    !tree.tokens.slice(start, colon).some(token => token.text === ')')
  )
    return undefined
  const block = layout.reading.blocks[tree.sentence.block]
  const after = tree.tokens[colon]
  // "I will tell you this, Ortiz: …" says something itself.
  if (tree.tokens.slice(start, colon).some(token => /^(?:VB[DPZ]|MD)$/.test(token.xpos))) return undefined
  const label = speakerOf(layout, tree, start, colon - 1)
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
function speakerOf(layout: Layout, tree: Tree, first: number, last: number): Label | undefined {
  const tokens = tree.tokens.slice(first, last + 1)
  const quoting = tokens.findIndex(token => quotationNouns.has(token.lemma.toLowerCase()))
  const preposition = tokens.findIndex(
    (token, i) => i > quoting && ['from', 'by', 'of'].includes(token.text.toLowerCase()),
  )
  const on = tokens.findIndex((token, i) => i > 0 && ['on', 'in', 'to'].includes(token.text.toLowerCase()))
  const from = quoting >= 0 && preposition > quoting ? first + preposition + 1 : first
  const until = from === first && on > 0 ? first + on - 1 : last
  const span = spanOf(tree, { first: from, last: until })
  if (!span) return undefined
  const head = headOf(tree, from, until)
  if (
    SPEAKING_NOUNS.has(lemma(tree, head)) ||
    isSpeakerName(layout, tree, span) ||
    isBodyOfHeadline(tree, head, last)
  )
    return { span, head }
  return undefined
}

/** "Museum: fire broke out by night": a body alone before a headline's clause says it. */
const isBodyOfHeadline = (tree: Tree, head: number, last: number): boolean =>
  upos(tree, head) === 'NOUN' &&
  kindOfHead(lemma(tree, head).toLowerCase()) !== undefined &&
  !/^[.!?]/.test(tree.tokens[tree.tokens.length - 1].text) &&
  tree.tokens.slice(last + 2).some(token => /^(?:VB[DPZ]|MD)$/.test(token.xpos))

/** A person or body that the article knows by this name, or capitals throughout, as transcripts have it. */
function isSpeakerName(layout: Layout, tree: Tree, span: Span): boolean {
  const label = layout.text.slice(span.start, span.end)
  if (labelNouns.has(label.toLowerCase())) return false
  if (/^[\p{Lu}.'’ -]{4,}$/u.test(label) && label.includes(' ') === false) return true
  const covered = (layout.mentionsOf[tree.index] ?? []).some(
    mention =>
      mention.kind === 'name' &&
      ['person', 'organisation', 'place'].includes(mention.type) &&
      mention.span.start <= span.end &&
      mention.span.end === span.end,
  )
  return covered || layout.names.has(label.toLowerCase())
}

function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const head = tree.tokens[i]?.head ?? -1
    if ((head < first || head > last) && upos(tree, i) !== 'PUNCT') return i
  }
  return last
}
