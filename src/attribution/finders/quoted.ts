/** Spoken quotations and the words beside them that say who speaks: '"…," said X', 'X said: "…"', '"…" — X'. */
import { directiveVerbs, sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import type { Quotation } from '../../text/quotations'
import type { Span } from '../../types'
import { lemma, relation, spanOf, type Tree, upos, word } from '../attribution-tree'
import { type Draft, isBlank, type Layout } from '../draft'
import { headOf, isPassive, type Speaker, subjectOf } from '../speaker'
import { tagsBefore, tagsInverted, tagsStraight } from './quotation-tag'
import { nounRun, speakerAfter, speakerBefore } from './quoted-speaker'

/** How far from the marks a cue is looked for: a speaker with a long apposition between. */
const MAX_REACH = 40

export function findQuotedAttributions(layout: Layout): Draft[] {
  const drafts: Draft[] = []
  const taken = new Set<string>()
  layout.quotations.forEach((quotation, q) => {
    const draft = quotation.single
      ? cueAfterSingle(layout, q)
      : (signed(layout, q) ?? cueAfter(layout, q) ?? cueBefore(layout, q))
    if (!draft || taken.has(`${draft.sentence}:${draft.head}`)) return
    taken.add(`${draft.sentence}:${draft.head}`)
    drafts.push(draft)
  })
  return [...drafts, ...introduced(layout, taken)]
}

/** "The governor added:" at the end of a paragraph gives her the next one, set off without marks. */
function introduced(layout: Layout, taken: ReadonlySet<string>): Draft[] {
  const { text, trees } = layout
  return trees.flatMap((tree, i) => {
    const next = trees[i + 1]
    const mark = tree.tokens.length - 1
    if (!next || next.sentence.block !== tree.sentence.block + 1 || tree.tokens[mark]?.text !== ':') return []
    const { span } = layout.reading.blocks[next.sentence.block]
    const verb = /^[\s"“”'‘]/.test(text.slice(span.start, span.start + 1))
      ? undefined
      : verbBefore(layout, tree, mark)
    const speaker = verb === undefined ? undefined : subjectOf(tree, verb)
    if (verb === undefined || !speaker || taken.has(`${tree.index}:${verb}`) || isPassive(tree, verb))
      return []
    const draft = draftOf('introduced', tree, verb, speaker, [span])
    return draft ? [draft] : []
  })
}

interface Place {
  readonly tree: Tree
  readonly at: number
}

/** First token after the closing mark: in its sentence, or in the next where the splitter parted "…!" from "he said". */
function placeAfter(layout: Layout, q: number): Place | undefined {
  const quotation = layout.quotations[q]
  const end = layout.quoteEnds[q]
  const tree = end && layout.trees[end.sentence]
  if (!tree || !end || !quotation) return undefined
  if (skipMarks(tree, end.token + 1) < tree.tokens.length) return { tree, at: skipMarks(tree, end.token + 1) }
  const next = layout.trees[end.sentence + 1]
  if (!next || next.sentence.block !== tree.sentence.block) return undefined
  const inner = layout.text.slice(quotation.end - 3, quotation.end)
  return /[?!,…—―–-]/.test(inner) ? { tree: next, at: skipMarks(next, 0) } : undefined
}

function skipMarks(tree: Tree, from: number): number {
  let at = from
  while (at < tree.tokens.length && upos(tree, at) === 'PUNCT' && !/^[.:;(]/.test(tree.tokens[at].text)) at++
  return at
}

/** Single marks around a whole sentence quote as double ones do: "'We stay,' said Ana Ortiz". */
function cueAfterSingle(layout: Layout, q: number): Draft | undefined {
  const { start, end } = layout.quotations[q]
  const isSentence = /[.!?,…]/.test(layout.text[end - 2]) && /\p{Lu}/u.test(layout.text[start + 1])
  return isSentence && leftEdge(layout, q).edge === start ? cueAfter(layout, q) : undefined
}

/** '"…," said X', '"…," X said': also with an apposition or a relative clause after the name. */
function cueAfter(layout: Layout, q: number): Draft | undefined {
  const quotation = layout.quotations[q]
  const place = placeAfter(layout, q)
  if (!place || !isSpokenEnd(layout, quotation)) return undefined
  const { tree } = place
  let at = place.at
  while (['ADV', 'CCONJ'].includes(upos(tree, at))) at++
  if (layout.quoteOf[tree.index][at] !== -1) return undefined
  const starts = leftEdge(layout, q)
  const isWhole = isBlank(layout.text, starts.sentence, quotation.start)
  const inverted = isSaying(tree, at) || (isWhole && tagsInverted(layout, tree, at))
  const verb = inverted ? at : verbAfter(layout, tree, isWhole, at)
  if (verb === undefined) return undefined
  const speaker = inverted ? speakerAfter(layout, tree, verb) : speakerBefore(tree, at, verb)
  if (!speaker) return undefined
  if (word(tree, verb + 1) === 'that' || (!isWhole && !inverted && goesOn(layout, tree, verb)))
    return undefined
  const content: Span[] = [{ start: starts.edge, end: quotation.end }]
  const rest = splitRest(layout, tree, verb, q)
  if (rest) content.push(rest)
  return draftOf('quote-before', tree, verb, speaker, content)
}

const isSaying = (tree: Tree, i: number) =>
  /^VB[DPZ]$/.test(tree.tokens[i]?.xpos ?? '') && sayVerbs.has(lemma(tree, i))

/** The marks enclose the end of something said, not a word or two on their way through a sentence. */
function isSpokenEnd(layout: Layout, quotation: Quotation): boolean {
  const around = layout.text.slice(Math.max(quotation.start, quotation.end - 3), quotation.end + 1)
  return /[,?!…—―–-]/.test(around)
}

function verbAfter(layout: Layout, tree: Tree, isWhole: boolean, from: number): number | undefined {
  if (!['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(upos(tree, from))) return undefined
  let inRelative = false
  for (let i = from; i < tree.tokens.length && i <= from + MAX_REACH; i++) {
    const { xpos, text } = tree.tokens[i]
    if (layout.quoteOf[tree.index][i] !== -1 || /^[;:]/.test(text)) return undefined
    if (/^W(?:P|DT|P\$)$/.test(xpos) && i > from) inRelative = true
    else if (inRelative && text === ',') inRelative = false
    else if (!inRelative && /^VB[DPZ]$|^MD$/.test(xpos)) {
      const main = mainVerb(tree, i)
      return sayVerbs.has(lemma(tree, main)) || (isWhole && tagsStraight(layout, tree, from, main))
        ? main
        : undefined
    }
  }
  return undefined
}

/** "has since said": from the auxiliary to the verb it helps. */
function mainVerb(tree: Tree, auxiliary: number): number {
  let at = auxiliary
  while (
    at + 1 < tree.tokens.length &&
    at < auxiliary + 4 &&
    (upos(tree, at) === 'AUX' || upos(tree, at) === 'ADV')
  )
    at++
  return at
}

/** The verb has another complement after it: the marks before it held a title or a word on the way. */
const goesOn = (layout: Layout, tree: Tree, verb: number) =>
  (!directiveVerbs.has(lemma(tree, verb)) &&
    ['DET', 'PRON', 'PROPN', 'ADJ', 'NUM', 'VERB'].includes(upos(tree, verb + 1))) ||
  tree.children[verb].some(
    c =>
      c > verb &&
      relation(tree, c) === 'ccomp' &&
      layout.quoteOf[tree.index][c] === -1 &&
      tree.children[c].some(s => relation(tree, s) === 'nsubj'),
  )

/** Words before the marks belong to what is said: 'With many systems, "there is no single point," he said'. */
function leftEdge(layout: Layout, q: number): { edge: number; sentence: number } {
  const quotation = layout.quotations[q]
  const start = layout.quoteStarts[q]
  const sentence = start ? layout.trees[start.sentence].sentence.span.start : quotation.start
  return {
    edge: isBlank(layout.text, sentence, quotation.start) ? quotation.start : sentence,
    sentence,
  }
}

/** The second half of a split quotation: '"…," he said, "…"'. */
function splitRest(layout: Layout, tree: Tree, verb: number, q: number): Span | undefined {
  const next = layout.quoteStarts[q + 1]
  const quotation = layout.quotations[q + 1]
  if (
    !next ||
    quotation.single !== layout.quotations[q].single ||
    next.sentence !== tree.index ||
    next.token <= verb ||
    next.token > verb + MAX_REACH
  )
    return undefined
  const mark = tree.tokens[next.token - 1]
  if (!mark || !/^[,:—–―-]/.test(mark.text)) return undefined
  for (let i = verb + 1; i < next.token; i++)
    if (/^VB/.test(tree.tokens[i].xpos) && sayVerbs.has(lemma(tree, i))) return undefined
  return { start: quotation.start, end: quotation.end }
}

/** 'X said, "…"' and 'X said:' with the words in the next sentence or paragraph. */
function cueBefore(layout: Layout, q: number): Draft | undefined {
  const quotation = layout.quotations[q]
  const start = layout.quoteStarts[q]
  if (!start) return undefined
  const own = layout.trees[start.sentence]
  const opensSentence = isBlank(layout.text, own.sentence.span.start, quotation.start)
  const tree = opensSentence ? layout.trees[start.sentence - 1] : own
  if (!tree) return undefined
  const mark = opensSentence ? tree.tokens.length - 1 : start.token - 1
  const sign = tree.tokens[mark]?.text ?? ''
  const spoken =
    sign === ':' ||
    (sign === ',' &&
      !opensSentence &&
      /^\W*\p{Lu}/u.test(layout.text.slice(quotation.start, quotation.start + 4)))
  if (!spoken) return undefined
  const verb = verbBefore(layout, tree, mark) ?? tagsBefore(layout, tree, q, mark)
  const speaker = verb === undefined ? undefined : subjectOf(tree, verb)
  if (verb === undefined || !speaker || isPassive(tree, verb)) return undefined
  return draftOf('quote-after', tree, verb, speaker, [{ start: quotation.start, end: quotation.end }])
}

function verbBefore(layout: Layout, tree: Tree, mark: number): number | undefined {
  for (let i = mark - 1; i >= 0 && i > mark - MAX_REACH; i--) {
    if (layout.quoteOf[tree.index][i] !== -1) return undefined
    const isVerb = /^VB/.test(tree.tokens[i].xpos)
    if (isVerb && sayVerbs.has(lemma(tree, i))) return i
    if (isVerb && /^VB[DPZ]$/.test(tree.tokens[i].xpos) && tree.tokens[mark].text === ',') return undefined
  }
  return undefined
}

/** '"…" — Name, 25': a name alone after a dash signs the words. */
function signed(layout: Layout, q: number): Draft | undefined {
  const quotation = layout.quotations[q]
  const end = layout.quoteEnds[q]
  const start = layout.quoteStarts[q]
  if (!end || !start) return undefined
  const own = layout.trees[end.sentence]
  const rest = own.tokens
    .slice(end.token + 1)
    .every(token => token.upos === 'PUNCT' && !/^[-–—―]/.test(token.text))
  const tree = rest ? layout.trees[end.sentence + 1] : own
  if (
    !tree ||
    (!isBlank(layout.text, layout.reading.blocks[tree.sentence.block].span.start, quotation.start) &&
      tree === own)
  )
    return undefined
  const dash = rest ? 0 : end.token + 1
  if (!/^[-–—―]+$/.test(tree.tokens[dash]?.text ?? '') || upos(tree, dash + 1) !== 'PROPN') return undefined
  if (
    tree.tokens.length > dash + MAX_REACH ||
    tree.tokens.slice(dash).some(token => /^VB[DPZ]$|^MD$/.test(token.xpos))
  )
    return undefined
  const range = { first: dash + 1, last: nounRun(tree, dash + 1) }
  const head = headOf(tree, range.first, range.last)
  return draftOf('signature', tree, dash, { head, antecedent: head, range }, [
    { start: quotation.start, end: quotation.end },
  ])
}

function draftOf(
  rule: string,
  tree: Tree,
  head: number,
  speaker: Speaker,
  content: readonly Span[],
): Draft | undefined {
  const source = spanOf(tree, speaker.range)
  const cue = spanOf(tree, { first: head, last: head }) ?? tree.tokens[head].span
  if (!source) return undefined
  return {
    rule,
    sentence: tree.index,
    head,
    source: [source],
    speakerHead: speaker.antecedent,
    cue: [cue],
    content,
    isReport: true,
  }
}
