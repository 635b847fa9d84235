/** Who stands beside a spoken quotation: the words between the marks and the verb, or the name after the verb. */

import { relation, subtree, type Tree, upos, word } from '../attribution-tree'
import type { Layout } from '../draft'
import { headOf, type Speaker } from '../speaker'

/** Longest apposition after a name. */
const MAX_REACH = 40

/** The words between the marks and the verb. */
export function speakerBefore(tree: Tree, first: number, verb: number): Speaker | undefined {
  let last = verb - 1
  while (last > first && ['ADV', 'AUX', 'PUNCT'].includes(upos(tree, last))) last--
  return {
    head: headOf(tree, first, last),
    antecedent: headOf(tree, first, last),
    range: { first, last },
  }
}

/** The noun phrase after an inverted verb, with the apposition that follows it. */
export function speakerAfter(layout: Layout, tree: Tree, verb: number): Speaker | undefined {
  let first = verb + 1
  while (['ADV', 'PUNCT'].includes(upos(tree, first))) first++
  if (!['PROPN', 'NOUN', 'PRON', 'DET', 'ADJ', 'NUM'].includes(upos(tree, first))) return undefined
  const head = tree.children[verb].find(
    c =>
      c >= first &&
      ['nsubj', 'obj', 'ccomp', 'parataxis', 'iobj', 'obl', 'xcomp'].includes(relation(tree, c)),
  )
  let last = head === undefined ? nounRun(tree, first) : Math.max(head, subtree(tree, head).last)
  last = nameEnd(tree, last)
  const next = last + 2
  const isApposed = /^(?:an?|the|who|whose|his|her|their|its)$/i.test(tree.tokens[next]?.text ?? '')
  const isPost = upos(tree, next) === 'NOUN' && ['of', 'at', 'for'].includes(word(tree, next + 1))
  if (tree.tokens[last + 1]?.text === ',' && (isApposed || isPost)) last = apposition(tree, next)
  const cut = firstQuoted(layout, tree, first, last)
  return {
    head: head ?? headOf(tree, first, last),
    antecedent: head ?? headOf(tree, first, last),
    range: { first, last: cut },
  }
}

/** A name cut short by the parser: "Rep. | Ann Low (D-Ga.)". */
function nameEnd(tree: Tree, from: number): number {
  let last = from
  while (upos(tree, last + 1) === 'PROPN') last++
  if (tree.tokens[last + 1]?.text !== '(') return last
  for (let i = last + 2; i < tree.tokens.length && i < last + MAX_BRACKET; i++)
    if (tree.tokens[i].text === ')') return i
  return last
}

/** Words in the brackets after a name: party and state, age. */
const MAX_BRACKET = 10

export function nounRun(tree: Tree, first: number): number {
  let last = first
  while (
    last + 1 < tree.tokens.length &&
    ['PROPN', 'NOUN', 'ADJ', 'NUM', 'PART'].includes(upos(tree, last + 1))
  )
    last++
  return last
}

function apposition(tree: Tree, from: number): number {
  let last = from
  while (
    last + 1 < tree.tokens.length &&
    last < from + MAX_REACH &&
    !(tree.tokens[last + 1].text === ',' && upos(tree, last + 2) === 'VERB')
  )
    last++
  return last
}

function firstQuoted(layout: Layout, tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last && i <= first + 2 * MAX_REACH; i++)
    if (layout.quoteOf[tree.index][i] !== -1) return i - 1
  return last
}
