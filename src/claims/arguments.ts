// The roles that the parts of a proposition play.

import { CAUSAL, CONDITIONAL, SPATIAL, TEMPORAL } from '../lexicon/en/clauses/clause-words'
import { dependent, dependents, lower, relation, type Tree } from '../syntax/clause-tree'
import type { Argument, ArgumentRole, Span } from '../types'
import type { Proposition } from './proposition'

/** What the reading knows of a word: the entity it names, whether it stands in an expression of time or names a place. */
export interface WordKnowledge {
  entity(token: number): string | undefined
  isTime(token: number): boolean
  isPlace(token: number): boolean
}

/**
 * Roles are logical: the subject of a passive is its object, the agent its subject,
 * so that "X arrested Y" and "Y was arrested by X" fill the same slots.
 */
export function findArguments(
  tree: Tree,
  proposition: Proposition,
  claimWords: readonly number[],
  known: WordKnowledge,
): Argument[] {
  const words = new Set(claimWords)
  const found: { role: ArgumentRole; head: number; span: Span }[] = []
  const add = (role: ArgumentRole, head: number) => {
    const span = spanWithin(tree, head, words, proposition.predicate)
    if (span !== undefined && !found.some(f => f.span.start === span.start && f.span.end === span.end))
      found.push({ role, head, span })
  }
  if (proposition.subject >= 0) add(isPassive(tree, proposition) ? 'object' : 'subject', proposition.subject)
  const open = [proposition.predicate]
  while (open.length > 0) {
    const predicate = open.pop() ?? proposition.predicate
    for (const child of tree.children[predicate]) {
      const member = words.has(child) ? child : chosenMember(tree, child, words)
      if (member < 0) continue
      const role = roleOf(tree, child, known)
      if (role !== undefined) add(role, member)
      // An open complement's own arguments are the claim's: "tried to buy weapons".
      if (relation(tree, child) === 'xcomp') open.push(child)
    }
  }
  return found
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(({ role, head, span }) => {
      const entity = known.entity(head)
      return entity === undefined ? { role, span } : { role, span, entity }
    })
}

function isPassive(tree: Tree, { predicate, subject }: Proposition): boolean {
  if (tree.tokens[subject].deprel === 'nsubj:pass') return true
  if (dependent(tree, predicate, 'aux:pass') >= 0) return true
  return tree.tokens[predicate].xpos === 'VBN' && dependent(tree, predicate, 'aux', 'cop', 'nsubj') < 0
}

/** The member of a coordination that the claim kept in place of its head. */
function chosenMember(tree: Tree, head: number, words: ReadonlySet<number>): number {
  return dependents(tree, head, 'conj').find(c => words.has(c)) ?? -1
}

/** The unbroken run of the claim's words around `head` and under it. */
function spanWithin(
  tree: Tree,
  head: number,
  words: ReadonlySet<number>,
  predicate: number,
): Span | undefined {
  const under: number[] = []
  const open = [head]
  while (open.length > 0) {
    const at = open.pop() ?? head
    if (words.has(at)) under.push(at)
    for (const child of tree.children[at])
      if (child !== predicate && tree.tokens[child].upos !== 'PUNCT') open.push(child)
  }
  if (under.length === 0) return undefined
  under.sort((a, b) => a - b)
  const at = Math.max(0, under.indexOf(head))
  const broken = (i: number) => {
    for (let w = under[i] + 1; w < under[i + 1]; w++)
      if (!words.has(w) && tree.tokens[w].upos !== 'PUNCT') return true
    return false
  }
  let from = at
  let to = at
  while (from > 0 && !broken(from - 1)) from--
  while (to + 1 < under.length && !broken(to)) to++
  return { start: tree.tokens[under[from]].span.start, end: tree.tokens[under[to]].span.end }
}

function roleOf(tree: Tree, token: number, known: WordKnowledge): ArgumentRole | undefined {
  const { deprel } = tree.tokens[token]
  switch (relation(tree, token)) {
    case 'nsubj':
    case 'csubj':
      return deprel.endsWith(':pass') ? 'object' : 'subject'
    case 'obj':
      return 'object'
    case 'iobj':
      return 'indirect-object'
    case 'ccomp':
    case 'xcomp':
      return 'complement'
    case 'advcl': {
      const marker = markerOf(tree, token)
      if (CONDITIONAL.has(marker)) return 'condition'
      if (marker === 'because') return 'cause'
      if (marker === 'to' || marker === 'so') return 'purpose'
      if (marker === 'by' || marker === 'without') return 'manner'
      return TEMPORAL.has(marker) ? 'time' : 'other'
    }
    case 'obl':
    case 'nmod': {
      const marker = markerOf(tree, token)
      if (deprel === 'obl:agent') return 'subject'
      if (deprel === 'nmod:poss' || deprel === 'nmod:desc') return undefined
      if (known.isTime(token)) return 'time'
      if (CAUSAL.has(marker) && marker !== 'over' && marker !== 'since') return 'cause'
      if (SPATIAL.has(marker) && known.isPlace(token)) return 'place'
      if (TEMPORAL.has(marker) && marker !== 'as') return 'time'
      return 'other'
    }
    case 'advmod':
      if (known.isTime(token)) return 'time'
      if (/ly$/.test(lower(tree, token))) return 'manner'
      return undefined
    default:
      return undefined
  }
}

/** The preposition or conjunction of a phrase; empty when it has none. */
function markerOf(tree: Tree, token: number): string {
  const marker = dependent(tree, token, 'case', 'mark')
  return marker < 0 ? '' : lower(tree, marker)
}
