/** Where a verb of saying stands around, after or before its words: '"…," said X', 'X said: "…"', '…, X said, …'. */
import type { Span } from '../types'
import { type Draft, isBlank, type Layout } from './attribution-draft'
import type { Quotation } from './attribution-quotes'
import type { Speaker } from './attribution-source'
import {
  childOf,
  childrenOf,
  deprel,
  type Range,
  relation,
  spanOf,
  subtree,
  type Tree,
  upos,
} from './attribution-tree'

const isFirm = (tree: Tree, i: number) => upos(tree, i) !== 'PUNCT'

/** Content of a parenthetical or final cue clause; undefined when the clause is no such thing. */
export function aroundContent(
  layout: Layout,
  tree: Tree,
  verb: number,
  speaker: Speaker,
  cue: Range,
): Span[] | undefined {
  const held = layout.quoteOf[tree.index] ?? new Int32Array()
  const subjectFirst = speaker.range.first
  const adjacent =
    speaker.head > verb ||
    (speaker.range.last < cue.first && nothingBetween(tree, speaker.range.last, cue.first))
  if (!adjacent || speaker.antecedent !== speaker.head) return undefined
  if (childrenOf(tree, verb, 'ccomp').some(c => c > verb && held[c] === -1 && subtree(tree, c).first > verb))
    return undefined
  let first = Math.min(cue.first, subjectFirst)
  while (
    first > 0 &&
    upos(tree, first - 1) === 'ADV' &&
    held[first - 1] === -1 &&
    tree.tokens[first - 1]?.head === verb
  )
    first--
  const start = tree.tokens[first]?.span.start ?? 0
  const before = quotationBefore(layout, tree, first, start)
  if (before) {
    const parts: Span[] = [{ start: leftEdge(layout, tree, before), end: before.end }]
    const after = quotedRest(layout, tree, verb, before)
    if (after) parts.push(after)
    return parts
  }
  return unquoted(tree, verb, first)
}

const nothingBetween = (tree: Tree, last: number, first: number) => {
  for (let i = last + 1; i < first; i++) if (isFirm(tree, i) && upos(tree, i) !== 'ADV') return false
  return true
}

/** The quotation that ends where the cue clause begins, in this sentence or the one before. */
function quotationBefore(layout: Layout, tree: Tree, first: number, start: number): Quotation | undefined {
  const held = layout.quoteOf[tree.index] ?? new Int32Array()
  for (let i = first - 1; i >= 0; i--) {
    if (held[i] !== -1) return endsAt(layout, layout.quotations[held[i] ?? -1], start)
    if (isFirm(tree, i)) return undefined
  }
  const previous = layout.trees[tree.index - 1]
  if (!previous || previous.sentence.block !== tree.sentence.block) return undefined
  const tail = layout.quoteOf[previous.index]
  for (let i = previous.tokens.length - 1; i >= 0; i--) {
    const at = tail?.[i] ?? -1
    if (at !== -1) return endsAt(layout, layout.quotations[at], start)
    if (isFirm(previous, i)) return undefined
  }
  return undefined
}

const endsAt = (layout: Layout, quotation: Quotation | undefined, start: number) =>
  quotation && quotation.end <= start && isBlank(layout.text, quotation.end, start) ? quotation : undefined

/** Words before the marks belong to what is said: 'With many systems, "there is no single point," he said'. */
function leftEdge(layout: Layout, tree: Tree, quotation: Quotation): number {
  const { start, end } = tree.sentence.span
  return quotation.start > start && quotation.start < end && !isBlank(layout.text, start, quotation.start)
    ? start
    : quotation.start
}

/** The second half of a split quotation within the sentence. */
function quotedRest(layout: Layout, tree: Tree, verb: number, before: Quotation): Span | undefined {
  const held = layout.quoteOf[tree.index] ?? new Int32Array()
  for (let i = verb + 1; i < tree.tokens.length; i++) {
    const quotation = layout.quotations[held[i] ?? -1]
    if (!quotation || quotation === before) continue
    const opener = previousMark(tree, i)
    return opener ? { start: quotation.start, end: quotation.end } : undefined
  }
  return undefined
}

/** A comma, colon or dash right before the opening mark: the words are spoken, not merely named. */
function previousMark(tree: Tree, i: number): boolean {
  for (let k = i; k >= 0 && k > i - 4; k--) {
    const text = tree.tokens[k]?.text ?? ''
    if (/^[,:;.—–―-]/.test(text)) return true
    if (k < i && isFirm(tree, k)) return false
  }
  return false
}

/** "X will fall, Y said" and "X, Y said, will fall". */
function unquoted(tree: Tree, verb: number, first: number): Span[] | undefined {
  let comma = first - 1
  while (comma >= 0 && !isFirm(tree, comma) && !/^[,;?!—–―-]/.test(tree.tokens[comma]?.text ?? '')) comma--
  if (comma < 1 || isFirm(tree, comma)) return undefined
  const hasClauseBefore =
    childrenOf(tree, verb, 'ccomp', 'parataxis').some(c => c < first) ||
    deprel(tree, verb).startsWith('parataxis')
  if (!hasClauseBefore && !(isLastClause(tree, verb) && hasVerb(tree, comma))) return undefined
  const content = [spanOf(tree, { first: 0, last: comma })]
  const rest = afterCueClause(tree, verb)
  if (rest) content.push(spanOf(tree, rest))
  return content.filter(span => span !== undefined)
}

/** No comma splits what follows the cue but an adjunct: "…, the source said on Friday." */
const isLastClause = (tree: Tree, verb: number) => childOf(tree, verb, 'ccomp', 'xcomp', 'obj') === undefined

const hasVerb = (tree: Tree, end: number) => {
  for (let i = 0; i < end; i++) if (/^VB[DPZ]|^MD/.test(tree.tokens[i]?.xpos ?? '')) return true
  return false
}

function afterCueClause(tree: Tree, verb: number): Range | undefined {
  const left = childrenOf(tree, verb, 'ccomp').find(c => c < verb)
  const head = left ?? (relation(tree, verb) === 'parataxis' ? (tree.tokens[verb]?.head ?? -1) : -1)
  if (head < 0) return undefined
  const own =
    left === undefined
      ? subtree(tree, verb).last
      : Math.max(
          verb,
          ...childrenOf(tree, verb, 'nsubj', 'obl', 'advmod', 'obj', 'iobj').map(c => subtree(tree, c).last),
        )
  const last = tree.tokens.length - 1
  const next = tree.tokens[own + 1]
  return subtree(tree, head).last > own && next?.text.startsWith(',') && own + 2 < last
    ? { first: own + 2, last }
    : undefined
}

/** 'X said: "…"', 'X told reporters, "…"', 'X wrote that the plan was "…"' without a clause that the parser saw. */
export function quotedAfter(layout: Layout, tree: Tree, verb: number): Span | undefined {
  const held = layout.quoteOf[tree.index] ?? new Int32Array()
  for (let i = verb + 1; i < tree.tokens.length; i++) {
    const quotation = layout.quotations[held[i] ?? -1]
    if (!quotation) {
      // Another finite verb between the cue and the marks takes the words for itself.
      if (/^VB[DPZ]$/.test(tree.tokens[i]?.xpos ?? '')) return undefined
      continue
    }
    return quotation.start >= (tree.tokens[verb]?.span.end ?? 0)
      ? { start: quotation.start, end: quotation.end }
      : undefined
  }
  return undefined
}

export type { Draft }
