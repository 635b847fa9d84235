/** The clause that a verb of saying governs: where the tree has it, and where a parser should have put it. */

import { citingVerbs, sayVerbs } from '../lexicon/en/reporting/reporting-frames'
import { BARE_CLAUSE_VERBS, PERSON_TOLD, SPEAKING } from '../lexicon/en/reporting/reporting-words'
import { childrenOf, lemma, type Range, relation, subtree, type Tree, upos, word } from './attribution-tree'
import type { Layout } from './draft'

/** Head of a clause that follows the verb as what is said; the parser may call a "that" clause adverbial. */
export function clauseAfter(tree: Tree, verb: number): number | undefined {
  return (tree.children[verb] ?? []).find(c => {
    if (c < verb) return false
    const role = relation(tree, c)
    // A court holds that; a man holds a camera.
    if (lemma(tree, verb) === 'hold') return childrenOf(tree, c, 'mark').some(m => word(tree, m) === 'that')
    if (role === 'ccomp') return holdsVerb(tree, c)
    if (asksIn(tree, c, verb)) return true
    const marked = childrenOf(tree, c, 'mark').some(
      m => ['that', 'whether', 'if'].includes(word(tree, m)) && m > verb,
    )
    return (
      (role === 'advcl' && childrenOf(tree, c, 'mark').some(m => word(tree, m) === 'that')) ||
      // "It was reported that …": UD calls the clause behind a passive its subject.
      ((role === 'acl' || role === 'parataxis' || role === 'dep' || role === 'csubj') && marked)
    )
  })
}

/** "told them how far it was", "knows what they want". */
const asksIn = (tree: Tree, clause: number, verb: number) =>
  tree.first[clause] > verb &&
  /^W(?:RB|P)$/.test(tree.tokens[tree.first[clause]].xpos) &&
  word(tree, tree.first[clause]) !== 'when' &&
  ['obj', 'advcl', 'parataxis', 'xcomp', 'dep'].includes(relation(tree, clause)) &&
  (clause > tree.first[clause] || holdsVerb(tree, clause))

/** A predicate of its own: two words of time or a name are no clause, whatever the parser calls them. */
const holdsVerb = (tree: Tree, clause: number) =>
  /^VB|^MD/.test(tree.tokens[clause].xpos) ||
  tree.children[clause].some(c => ['cop', 'aux', 'nsubj'].includes(relation(tree, c)))

/** A complement clause kept off the verb that governs it; from its "that" to its end, which a main clause lets reach far. */
export function complementOf(tree: Tree, clause: number, verb: number): Range {
  const own = Math.max(subtree(tree, clause).first, verb + 1)
  const first = Math.min(own, strandedSubject(tree, verb, clause) ?? own)
  return {
    first: Math.min(first, thatAfter(tree, verb) ?? first),
    last: conceded(tree, clause, tailOf(tree, verb, subtree(tree, clause).last)),
  }
}

/** "is expected to run, although the court has yet to rule": what is conceded of a plan nobody plans. */
function conceded(tree: Tree, clause: number, last: number): number {
  if (tree.tokens[clause].xpos !== 'VB' || childrenOf(tree, clause, 'aux').length > 0) return last
  for (let i = clause + 1; i < last && i < clause + MAX_CLAUSE; i++)
    if (tree.tokens[i].text === ',' && CONTRASTING.has(word(tree, i + 1)) && finiteVerbAfter(tree, i + 2) > 0)
      return i - 1
  return last
}

/** "said the tweets | are lies": a clause without a subject takes the object that the parser gave the verb before it. */
function strandedSubject(tree: Tree, verb: number, clause: number): number | undefined {
  if (PERSON_TOLD.has(lemma(tree, verb)) || /^VBG$|^TO$/.test(tree.tokens[clause].xpos)) return undefined
  if (childrenOf(tree, clause, 'nsubj', 'csubj', 'expl', 'mark').length > 0) return undefined
  const object = childrenOf(tree, verb, 'obj', 'iobj', 'nsubj').find(o => o > verb && o < clause)
  return object === undefined ? undefined : Math.max(verb + 1, subtree(tree, object).first)
}

/** "said during a rally that": the conjunction opens the clause wherever its parts were hung. */
function thatAfter(tree: Tree, verb: number): number | undefined {
  for (let i = verb + 1; i < tree.tokens.length && i < verb + MAX_ADJUNCTS; i++) {
    const { xpos, text } = tree.tokens[i]
    // "reported, citing two officials, that": the source behind it stands between commas.
    if (text === ',' && tree.tokens[i + 1]?.xpos === 'VBG' && citingVerbs.has(lemma(tree, i + 1))) {
      const end = closingComma(tree, i + 1)
      if (end < 0) return undefined
      i = end
      continue
    }
    if (text.toLowerCase() === 'that' && xpos === 'IN' && finiteVerbAfter(tree, i + 1) > 0) return i
    if (/^VB[DPZ]$|^MD$|^W|^[,:]$/.test(xpos)) return undefined
  }
  return undefined
}

function closingComma(tree: Tree, from: number): number {
  for (let i = from; i < tree.tokens.length && i < from + MAX_ADJUNCTS; i++)
    if (tree.tokens[i].text === ',') return i
  return -1
}

/** Words that may stand between a verb of saying and its "that". */
const MAX_ADJUNCTS = 15

/** What follows a report in a main clause goes on reporting, until the verb's own coordination or participle. */
function tailOf(tree: Tree, verb: number, last: number): number {
  return participleBefore(tree, verb, openTail(tree, verb, last))
}

/** '…, and that he would stay', '…, but she knows': hung beside the cue, still the speaker's words. */
function goesOnReporting(tree: Tree, conjunct: number): boolean {
  if (sayVerbs.has(lemma(tree, conjunct))) return false
  if (childrenOf(tree, conjunct, 'mark').some(m => word(tree, m) === 'that')) return true
  return childrenOf(tree, conjunct, 'nsubj').some(s => upos(tree, s) === 'PRON' && s < conjunct)
}

/** A clause longer than this is read no further: chains of clauses would cost the square of their length. */
const MAX_CLAUSE = 120

/** '…, adding that' starts another report, wherever it hangs. */
function participleBefore(tree: Tree, verb: number, last: number): number {
  for (let i = verb + 2; i < last && i < verb + MAX_CLAUSE; i++) {
    if (tree.tokens[i].text !== ',') continue
    if (tree.tokens[i + 1].xpos === 'VBG' && sayVerbs.has(lemma(tree, i + 1))) return i - 1
    if (CONTRASTING.has(word(tree, i + 1)) && speaks(tree, i + 2)) return i - 1
  }
  return last
}

const CONTRASTING = new Set(['while', 'although', 'though'])

/** "…, while the union called for a strike", "…, though they warned that": who speaks there speaks anew, and nobody reports him. */
function speaks(tree: Tree, first: number): boolean {
  const verb = finiteVerbAfter(tree, first)
  return verb > first && tree.tokens[verb].xpos !== 'MD' && SPEAKING.has(lemma(tree, verb))
}

function openTail(tree: Tree, verb: number, last: number): number {
  const isMain =
    tree.tokens[verb].head < 0 ||
    (relation(tree, verb) === 'conj' && tree.tokens[tree.tokens[verb].head].head < 0)
  const end = isMain ? tree.tokens.length - 1 : last
  for (let i = last + 1; i <= end; i++) {
    if (i > last + MAX_CLAUSE) return i - 1
    const { head, xpos } = tree.tokens[i]
    if (head !== verb && !(isMain && head === tree.tokens[verb].head)) continue
    const role = relation(tree, i)
    if (role === 'conj' && goesOnReporting(tree, i)) continue
    const isParticiple = xpos === 'VBG' || childrenOf(tree, i, 'aux').some(a => tree.tokens[a].xpos === 'VBG')
    if (['conj', 'parataxis'].includes(role) || (role === 'advcl' && isParticiple) || role === 'cc')
      return Math.max(last, tree.first[i] - 1)
  }
  return end
}

/** A clause that the parser took for an object and what follows it: "said the findings raised questions". */
export function looseClause(layout: Layout, tree: Tree, verb: number): Range | undefined {
  const marked = thatAfter(tree, verb)
  const first = marked ?? bareStart(layout, tree, verb)
  if (first === undefined || finiteVerbAfter(tree, first) < 0) return undefined
  const verbInside = predicateOf(tree, finiteVerbAfter(tree, first))
  return {
    first,
    last: tailOf(tree, verb, Math.max(verbInside, subtree(tree, verbInside).last)),
  }
}

function bareStart(layout: Layout, tree: Tree, verb: number): number | undefined {
  if (!BARE_CLAUSE_VERBS.has(lemma(tree, verb))) return undefined
  let first = verb + 1
  if (PERSON_TOLD.has(lemma(tree, verb))) {
    const told = childrenOf(tree, verb, 'obj', 'iobj').find(o => o > verb)
    if (told === undefined) return undefined
    first = subtree(tree, told).last + 1
  }
  while (first < tree.tokens.length && (upos(tree, first) === 'ADV' || isTime(tree, first))) first++
  const held = layout.quoteOf[tree.index][first]
  if (held !== undefined && held !== -1) return undefined
  return ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM'].includes(upos(tree, first)) ? first : undefined
}

const isTime = (tree: Tree, i: number) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening|night|tonight)$/.test(
    word(tree, i),
  )

/** An auxiliary or copula stands for the predicate that it helps. */
function predicateOf(tree: Tree, finite: number): number {
  const { head } = tree.tokens[finite]
  return ['aux', 'cop'].includes(relation(tree, finite)) && head > finite ? head : finite
}

function finiteVerbAfter(tree: Tree, first: number): number {
  for (let i = first; i < tree.tokens.length && i < first + MAX_SUBJECT; i++)
    if (/^VB[DPZ]$|^MD$/.test(tree.tokens[i].xpos)) return i
  return -1
}

/** A subject with its modifiers before the verb of the clause reported. */
const MAX_SUBJECT = 25

/** "to grow it, cut costs and hire": base forms joined on, which parsers hang elsewhere. */
export function withConjoined(tree: Tree, range: Range): Range {
  let { last } = range
  for (let step = 0; step < MAX_CONJUNCTS; step++) {
    let next = last + 1
    while (next < tree.tokens.length && (tree.tokens[next].text === ',' || tree.tokens[next].xpos === 'CC'))
      next++
    if (word(tree, next) === 'to') next++
    if (next === last + 1 || tree.tokens[next]?.xpos !== 'VB') break
    last = Math.max(next, subtree(tree, next).last)
  }
  return { first: range.first, last }
}

const MAX_CONJUNCTS = 4
