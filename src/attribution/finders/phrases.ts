/** Reports without a verb of saying: "according to X", "in X's words", "X's claim that", "X is sure that". */
import { sayVerbs } from '../../lexicon/en/reporting/reporting-frames'
import { contentAdjectives, contentNouns } from '../../lexicon/en/reporting/reporting-nouns'
import type { Span } from '../../types'
import {
  childOf,
  childrenOf,
  lemma,
  type Range,
  relation,
  spanOf,
  subtree,
  type Tree,
  upos,
  word,
} from '../attribution-tree'
import type { Draft, Layout } from '../draft'
import { asSpeaker, headOf, type Speaker, subjectOf } from '../speaker'

export function findPhraseAttributions(layout: Layout, tree: Tree): Draft[] {
  const held = layout.quoteOf[tree.index] ?? new Int32Array()
  const drafts: Draft[] = []
  tree.tokens.forEach((_, i) => {
    if (held[i] !== -1) return
    const draft =
      accordingTo(tree, i) ?? asSaid(tree, i) ?? inWordsOf(tree, i) ?? nominal(tree, i) ?? adjectival(tree, i)
    if (draft) drafts.push(draft)
  })
  return drafts
}

function draftOf(
  rule: string,
  tree: Tree,
  head: number,
  cue: Range,
  by: Speaker | undefined,
  content: readonly (Span | undefined)[],
  isReport = true,
): Draft | undefined {
  const kept = content.filter(span => span !== undefined)
  const cueSpan = spanOf(tree, cue)
  const source = by ? spanOf(tree, by.range) : undefined
  if (kept.length === 0 || !cueSpan) return undefined
  return {
    rule,
    sentence: tree.index,
    head,
    source: source ? [source] : [],
    speakerHead: by?.antecedent,
    cue: [cueSpan],
    content: kept,
    isReport,
  }
}

function accordingTo(tree: Tree, i: number): Draft | undefined {
  if (word(tree, i) !== 'according' || word(tree, i + 1) !== 'to') return undefined
  const noun = phraseHead(tree, i + 2)
  if (noun === undefined) return undefined
  const range = {
    first: i + 2,
    last: Math.max(noun, subtree(tree, noun).last),
  }
  return draftOf(
    'according-to',
    tree,
    i,
    { first: i, last: i + 1 },
    { head: noun, range, antecedent: noun },
    aroundPhrase(tree, i, range.last),
  )
}

/** "as the mayor put it", "as tax experts have pointed out": what the rest of the sentence says is theirs. */
function asSaid(tree: Tree, i: number): Draft | undefined {
  if (word(tree, i) !== 'as' || (i > 0 && upos(tree, i - 1) !== 'PUNCT')) return undefined
  let verb = -1
  for (let k = i + 2; k < tree.tokens.length && k <= i + MAX_AS_CLAUSE; k++) {
    if (/^VB[DPZN]$/.test(tree.tokens[k].xpos) && upos(tree, k) === 'VERB') {
      verb = k
      break
    }
  }
  if (verb < 0 || !(sayVerbs.has(lemma(tree, verb)) || ['point', 'put'].includes(lemma(tree, verb))))
    return undefined
  let end = verb + 1
  while (end < tree.tokens.length && !/^[,;:.—–―-]+$/.test(tree.tokens[end].text)) end++
  // Room for "put it", "noted on Friday"; more words are a clause of their own.
  if (end - verb > MAX_AFTER_VERB) return undefined
  let last = verb - 1
  while (last > i + 1 && ['AUX', 'ADV', 'PUNCT'].includes(upos(tree, last))) last--
  const head = headOf(tree, i + 1, last)
  if (!['PROPN', 'NOUN', 'PRON', 'NUM'].includes(upos(tree, head))) return undefined
  const by = { head, antecedent: head, range: { first: i + 1, last } }
  return draftOf('as-said', tree, verb, { first: verb, last: verb }, by, aroundPhrase(tree, i, end - 1))
}

/** A speaker with an apposition between "as" and the verb. */
const MAX_AS_CLAUSE = 16
const MAX_AFTER_VERB = 8

/** "in the president's words", "in the words of the president", "in her view". */
function inWordsOf(tree: Tree, i: number): Draft | undefined {
  if (
    !['word', 'view', 'opinion', 'telling', 'account', 'judgment', 'judgement'].includes(lemma(tree, i)) ||
    upos(tree, i) !== 'NOUN'
  )
    return undefined
  const preposition = childrenOf(tree, i, 'case').find(c => ['in', 'by'].includes(word(tree, c)))
  const owner = childrenOf(tree, i, 'nmod').find(
    c => c < i || childrenOf(tree, c, 'case').some(k => word(tree, k) === 'of'),
  )
  if (preposition === undefined || owner === undefined) return undefined
  const whole = subtree(tree, owner)
  const range = owner < i ? whole : { first: Math.min(owner, whole.first + 1), last: whole.last }
  const phrase = { first: preposition, last: Math.max(i, range.last) }
  return draftOf(
    'in-words-of',
    tree,
    i,
    { first: i, last: i },
    { head: owner, range, antecedent: owner },
    aroundPhrase(tree, phrase.first, phrase.last),
  )
}

/** The clause that an attributive phrase at its edge or within it speaks of. */
function aroundPhrase(tree: Tree, first: number, last: number): (Span | undefined)[] {
  const end = tree.tokens.length - 1
  const isOpening = !hasWord(tree, 0, first - 1)
  if (isOpening) return [spanOf(tree, { first: last + 1, last: end })]
  return [
    spanOf(tree, { first: 0, last: first - 1 }),
    hasVerb(tree, last + 1, end) ? spanOf(tree, { first: last + 1, last: end }) : undefined,
  ]
}

const hasWord = (tree: Tree, first: number, last: number) => {
  for (let i = first; i <= last; i++) if (!['PUNCT', 'CCONJ', 'ADV'].includes(upos(tree, i))) return true
  return false
}
const hasVerb = (tree: Tree, first: number, last: number) => {
  for (let i = first; i <= last; i++) if (/^VB[DPZ]|^MD/.test(tree.tokens[i]?.xpos ?? '')) return true
  return false
}

/** Head of the noun phrase that begins at a token: the highest word whose subtree starts there. */
function phraseHead(tree: Tree, first: number): number | undefined {
  let at = first
  if (!tree.tokens[first] || upos(tree, first) === 'PUNCT') return undefined
  for (
    let head = tree.tokens[at]?.head ?? -1;
    head > at && ['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ'].includes(upos(tree, head));
    head = tree.tokens[at]?.head ?? -1
  )
    at = head
  return at
}

/** "Trump's claim that", "a report by Reuters that", "accusations of", "his comment about". */
function nominal(tree: Tree, i: number): Draft | undefined {
  if (upos(tree, i) !== 'NOUN' || !contentNouns.has(lemma(tree, i))) return undefined
  const by = ownerOf(tree, i)
  const clause = (tree.children[i] ?? []).find(
    c => c > i && ['acl', 'ccomp'].includes(relation(tree, c)) && isContentClause(tree, c, i),
  )
  const about = clause ?? childrenOf(tree, i, 'nmod').find(c => c > i && startsWith(tree, c, ['about']))
  if (about === undefined || (clause === undefined && by === undefined)) return undefined
  const first =
    clause === undefined ? (childrenOf(tree, about, 'case')[0] ?? about - 1) + 1 : subtree(tree, about).first
  const content = spanOf(tree, {
    first: Math.max(first, i + 1),
    last: subtree(tree, about).last,
  })
  return draftOf(
    clause === undefined ? 'noun-about' : 'noun-clause',
    tree,
    i,
    { first: i, last: i },
    by,
    [content],
    clause !== undefined,
  )
}

function isContentClause(tree: Tree, clause: number, noun: number): boolean {
  if (relation(tree, clause) === 'ccomp') return true
  const mark = childrenOf(tree, clause, 'mark')[0]
  if (mark === undefined) return false
  return (
    mark > noun &&
    ['that', 'whether', 'if'].includes(word(tree, mark)) &&
    childOf(tree, clause, 'nsubj') !== mark
  )
}

/** Whose claim: possessor, name before it, or "by X" after it. */
function ownerOf(tree: Tree, noun: number): Speaker | undefined {
  const possessor = childrenOf(tree, noun, 'nmod').find(
    c => c < noun && tree.tokens[c]?.deprel === 'nmod:poss',
  )
  if (possessor !== undefined) return asSpeaker(tree, possessor, noun)
  const agent = childrenOf(tree, noun, 'nmod').find(c => c > noun && startsWith(tree, c, ['by', 'from']))
  if (agent !== undefined) {
    const range = subtree(tree, agent)
    return {
      head: agent,
      range: {
        first: (childrenOf(tree, agent, 'case')[0] ?? range.first) + 1,
        last: range.last,
      },
      antecedent: agent,
    }
  }
  const name = childrenOf(tree, noun, 'compound').find(c => upos(tree, c) === 'PROPN' && c === noun - 1)
  return name === undefined ? undefined : asSpeaker(tree, name, noun)
}

const startsWith = (tree: Tree, head: number, words: readonly string[]) =>
  childrenOf(tree, head, 'case', 'mark').some(c => words.includes(word(tree, c)))

/** "is sure that", "was afraid of", "are willing to". */
function adjectival(tree: Tree, i: number): Draft | undefined {
  if (!['ADJ', 'VERB'].includes(upos(tree, i)) || !contentAdjectives.has(word(tree, i))) return undefined
  const copula = childOf(tree, i, 'cop', 'aux')
  if (copula === undefined) return undefined
  const subject = subjectOf(tree, i)
  if (!subject || word(tree, subject.head) === 'it') return undefined
  const complement = (tree.children[i] ?? []).find(
    c =>
      c > i &&
      (['ccomp', 'xcomp'].includes(relation(tree, c)) ||
        (relation(tree, c) === 'advcl' && startsWith(tree, c, ['that', 'whether', 'about', 'of', 'if'])) ||
        (relation(tree, c) === 'obl' && startsWith(tree, c, ['about', 'of', 'with', 'over', 'to']))),
  )
  if (complement === undefined) return undefined
  const prepositional =
    relation(tree, complement) === 'obl' ? childrenOf(tree, complement, 'case')[0] : undefined
  const content = spanOf(tree, {
    first: prepositional === undefined ? Math.max(i + 1, subtree(tree, complement).first) : prepositional + 1,
    last: subtree(tree, complement).last,
  })
  return draftOf('adjective', tree, i, { first: copula, last: i }, subject, [content], false)
}
