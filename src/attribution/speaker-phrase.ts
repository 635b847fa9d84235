/** The words of a speaker's noun phrase: all of it, whatever the parser hung elsewhere, and nothing of the clause around it. */
import { type Range, type Tree, upos, word } from './attribution-tree'

/** Longest noun phrase that is read as one: a speaker with titles, an apposition and a relative clause. */
const MAX_PHRASE = 60
/** Words that a parser may have parted from the front of a name or the end of it. */
const MAX_GAP = 14

const NOMINAL = new Set(['DET', 'PROPN', 'PRON', 'NOUN', 'ADJ', 'NUM'])
const DASH = /^[–—―-]+$/
const isTensed = (tree: Tree, i: number) => /^VB[DPZ]$|^MD$/.test(tree.tokens[i].xpos)
const isRelative = (tree: Tree, i: number) =>
  /^W(?:P|DT|P\$|RB)$/.test(tree.tokens[i].xpos) || (tree.tokens[i].xpos === 'IN' && word(tree, i) === 'that')

/** The noun phrase of a speaker whose verb is at `verb`. */
export function speakerRange(tree: Tree, range: Range, head: number, verb: number): Range {
  const bounded = {
    first: Math.max(range.first, head - MAX_PHRASE),
    last: Math.min(range.last, head + MAX_PHRASE),
  }
  const own = withoutOpening(tree, withoutClauses(tree, bounded, head), head)
  return head < verb ? toStart(tree, toVerb(tree, own, verb)) : own
}

/** It ends before a finite verb outside its relative clauses, and begins after one. */
function withoutClauses(tree: Tree, range: Range, head: number): Range {
  let { first, last } = range
  let inRelative = false
  for (let i = first; i <= last; i++) {
    if (isRelative(tree, i)) inRelative = true
    else if (inRelative && tree.tokens[i].text === ',') inRelative = false
    else if (!inRelative && isTensed(tree, i)) {
      if (i > head) {
        last = i - 1
        break
      }
      first = i + 1
    } else if (i > head && isWhen(tree, i)) {
      last = i - 1
      break
    }
  }
  while (first < head && ['SCONJ', 'CCONJ', 'PUNCT'].includes(upos(tree, first))) first++
  while (last > head && ['ADV', 'PUNCT', 'CCONJ', 'SCONJ', 'ADP'].includes(upos(tree, last))) last--
  return { first, last }
}

/** "on Tuesday", "in an interview": when and where it was said is no part of who said it. */
const isWhen = (tree: Tree, i: number) =>
  (word(tree, i) === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word(tree, i + 1))) ||
  (['in', 'during', 'at'].includes(word(tree, i)) &&
    [i + 1, i + 2, i + 3].some(k =>
      /^(?:interview|speech|statement|letter|email|tweet|debate|hearing|briefing|conference|rally)$/.test(
        word(tree, k),
      ),
    ))

/** "After the vote, the mayor", "LONDON (Reuters) — The mayor": what opens the sentence is no part of the speaker. */
function withoutOpening(tree: Tree, { first, last }: Range, head: number): Range {
  const dashes: number[] = []
  for (let i = first; i < last; i++)
    if (DASH.test(tree.tokens[i].text) && tree.tokens[i].span.start > (tree.tokens[i - 1]?.span.end ?? 0))
      dashes.push(i)
  if (dashes.length === 1 && NOMINAL.has(upos(tree, dashes[0] + 1))) return { first: dashes[0] + 1, last }
  if (first < head && ['ADP', 'SCONJ', 'ADV'].includes(upos(tree, first))) {
    for (let i = head; i > first; i--)
      if (tree.tokens[i].text === ',' && NOMINAL.has(upos(tree, i + 1))) return { first: i + 1, last }
  }
  return { first, last }
}

/** What follows up to the verb belongs to the name: "by the union", ", a baker from Leeds,", "(D-Ga.)". */
function toVerb(tree: Tree, range: Range, verb: number): Range {
  let cue = verb
  while (
    cue > range.last + 1 &&
    (['AUX', 'ADV', 'PUNCT'].includes(upos(tree, cue - 1)) || word(tree, cue - 1) === 'not')
  )
    cue--
  let { last } = range
  while (last + 1 < cue && upos(tree, last + 1) === 'PROPN') last++
  if (last > range.last) return toVerb(tree, { first: range.first, last }, verb)
  const from = last + 1
  if (cue <= from || cue - from > MAX_GAP || upos(tree, range.last) === 'PRON') return range
  const opening = tree.tokens[from]
  const isModifier =
    opening.upos === 'ADP' && ['by', 'from', 'of', 'for', 'with', 'at'].includes(word(tree, from))
  const isApposition =
    opening.text === ',' &&
    (['a', 'an', 'the', 'who', 'whose'].includes(word(tree, from + 1)) || tree.tokens[cue]?.text === ',') &&
    !isWhen(tree, from + 1)
  if (!isModifier && !(isApposition && ['DET', 'PRON', 'NOUN', 'NUM'].includes(upos(tree, from + 1))))
    return range
  let inRelative = false
  for (let i = from; i < cue; i++) {
    if (isWhen(tree, i) || /^VBG$/.test(tree.tokens[i].xpos)) return range
    if (isRelative(tree, i)) inRelative = true
    else if (!inRelative && isTensed(tree, i)) return range
  }
  return { first: range.first, last: cue - 1 }
}

/** Names and modifiers from the beginning of the sentence on, when nothing else stands before the speaker. */
function toStart(tree: Tree, range: Range): Range {
  if (range.first === 0 || range.first > MAX_GAP || upos(tree, range.first) === 'PRON') return range
  for (let i = 0; i < range.first; i++) {
    const isPart =
      ['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET'].includes(upos(tree, i)) ||
      tree.tokens[i].xpos === 'VBG' ||
      (i > 0 && ['CCONJ', 'PART'].includes(upos(tree, i)))
    if (!isPart || isTimeWord(tree, i)) return range
  }
  return { first: 0, last: range.last }
}

const isTimeWord = (tree: Tree, i: number) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|next|week|month|year|today|yesterday|night|earlier|later|[0-9]+)$/.test(
    word(tree, i),
  )

/** "with footage of the mayor saying": the preposition before the noun is the sentence's. */
export function withoutPreposition(tree: Tree, range: Range): Range {
  let { first } = range
  while (first < range.last && ['ADP', 'SCONJ', 'PUNCT', 'CCONJ'].includes(upos(tree, first))) first++
  return { first, last: range.last }
}
