/** Who speaks: the subject of a cue, inherited through coordination, control and participles. */
import { directiveVerbs } from '../lexicon/en/reporting/reporting-frames'
import {
  childOf,
  childrenOf,
  deprel,
  lemma,
  type Range,
  relation,
  subtree,
  type Tree,
  upos,
  word,
} from './attribution-tree'
import { speakerRange, withoutPreposition } from './speaker-phrase'

export interface Speaker {
  /** Head of the noun phrase as it stands there ("who"). */
  readonly head: number
  readonly range: Range
  /** The noun that a relative pronoun stands for, else `head`. */
  readonly antecedent: number
}

/** Clauses hang from clauses only so deep before "the same subject" is a guess. */
const MAX_HOPS = 6
export const RELATIVES = new Set(['who', 'which', 'that', 'whom'])

export function subjectOf(tree: Tree, verb: number): Speaker | undefined {
  let at = verb
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const own = childOf(tree, at, 'nsubj', 'csubj')
    if (own !== undefined && upos(tree, own) !== 'PUNCT') return asSpeaker(tree, own, at)
    const head = tree.tokens[at]?.head ?? -1
    if (head < 0) return undefined
    const role = deprel(tree, at)
    // "…, saying": a participle after a comma speaks for the subject of its sentence, not for the nearest noun.
    const clause = role === 'acl' && tree.tokens[at - 1]?.text === ',' ? clauseOver(tree, head) : undefined
    if (clause !== undefined) {
      at = clause
      continue
    }
    if (role === 'acl' || role === 'acl:relcl') return modifiedNoun(tree, head, at)
    if (role === 'xcomp' && directiveVerbs.has(lemma(tree, head))) {
      const told = childOf(tree, head, 'obj', 'iobj')
      if (told !== undefined && told < at) return asSpeaker(tree, told, at)
    }
    const isParticiple = tree.tokens[at].xpos === 'VBG' && relation(tree, at) === 'ccomp'
    if (!INHERITS.has(relation(tree, at)) && !isParticiple) return undefined
    if (
      !['VERB', 'AUX', 'ADJ'].includes(upos(tree, head)) &&
      childOf(tree, head, 'nsubj', 'cop') === undefined
    )
      return undefined
    at = head
  }
  return undefined
}

const INHERITS = new Set(['conj', 'xcomp', 'advcl', 'parataxis', 'dep', 'aux'])

/** The agent of a passive: "was reported by the Post". */
export function agentOf(tree: Tree, verb: number): Speaker | undefined {
  for (const oblique of childrenOf(tree, verb, 'obl', 'obj', 'nmod')) {
    const by = childrenOf(tree, oblique, 'case').find(c => word(tree, c) === 'by')
    // "By then", "by now" is no agent.
    if (by !== undefined && oblique > verb && upos(tree, oblique) !== 'ADV')
      return {
        ...asSpeaker(tree, oblique, verb),
        range: { first: by + 1, last: subtree(tree, oblique).last },
      }
  }
  return undefined
}

/** "was accused", "laws proposed by the mayor"; a passive subject alone is more often the parser's slip. */
export const isPassive = (tree: Tree, verb: number): boolean =>
  tree.children[verb].some(c => deprel(tree, c) === 'aux:pass') ||
  (tree.tokens[verb].xpos === 'VBN' &&
    agentOf(tree, verb) !== undefined &&
    childOf(tree, verb, 'aux') === undefined)

/** A noun phrase as the source of the cue at `verb`, kept off the cue itself. */
export function asSpeaker(tree: Tree, head: number, verb: number): Speaker {
  const whole = subtree(tree, head)
  const range =
    head < verb
      ? { first: whole.first, last: Math.min(whole.last, verb - 1) }
      : { first: Math.max(whole.first, verb + 1), last: whole.last }
  return {
    head,
    range: speakerRange(tree, range, head, verb),
    antecedent: antecedentOf(tree, head, verb),
  }
}

function antecedentOf(tree: Tree, head: number, verb: number): number {
  if (!RELATIVES.has(word(tree, head))) return head
  let at = verb
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const up = tree.tokens[at]?.head ?? -1
    if (up < 0) return head
    if (deprel(tree, at) === 'acl:relcl') return up
    at = up
  }
  return head
}

/** The nearest verb above a noun. */
function clauseOver(tree: Tree, noun: number): number | undefined {
  let at = noun
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    if (at < 0) return undefined
    if (upos(tree, at) === 'VERB') return at
    at = tree.tokens[at].head
  }
  return undefined
}

function modifiedNoun(tree: Tree, noun: number, clause: number): Speaker | undefined {
  if (!['NOUN', 'PROPN', 'PRON', 'NUM', 'DET'].includes(upos(tree, noun)) || noun > clause) return undefined
  return {
    head: noun,
    range: withoutPreposition(tree, {
      first: subtree(tree, noun).first,
      last: subtree(tree, clause).first - 1,
    }),
    antecedent: noun,
  }
}

/** The token of a stretch whose head lies outside it. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i++) {
    const { head, upos: tag } = tree.tokens[i]
    if ((head < first || head > last) && ['PROPN', 'NOUN', 'PRON', 'NUM', 'DET'].includes(tag)) return i
  }
  return last
}

/** Words of a name before its verb, when the tree gives the verb no subject: "The Times, citing officials, reported". */
export function nounPhraseBefore(tree: Tree, cueFirst: number): Speaker | undefined {
  let last = cueFirst - 1
  if (tree.tokens[last]?.text === ',') {
    let comma = last - 1
    while (comma > 0 && comma > last - MAX_INSERTION && tree.tokens[comma].text !== ',') comma--
    if (tree.tokens[comma]?.text !== ',') return undefined
    last = comma - 1
  }
  let first = last
  while (first > 0 && first > last - MAX_INSERTION && NAME_WORDS.has(upos(tree, first - 1))) first--
  if (last < 0 || !NAME_WORDS.has(upos(tree, last)) || ['ADJ', 'NUM'].includes(upos(tree, last)))
    return undefined
  const head = headOf(tree, first, last)
  return { head, antecedent: head, range: { first, last } }
}

/** Words between the commas of an insertion. */
const MAX_INSERTION = 20
const NAME_WORDS = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'PRON', 'NUM'])
