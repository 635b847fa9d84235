// Nothing said is lost: what no claim of a sentence holds becomes a claim beside the word it hangs on.

import { relation, subtree, type Tree } from '../../syntax/clause-tree'
import type { Proposition } from '../proposition'
import { isConnective } from './connectives'
import { type Phrasing, phrase, trimmed, withPunctuation } from './phrases'

const substantial = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'SYM', 'X'])

/** Relations of words that only join: "such as", "including", "according to". */
const joining = new Set(['case', 'mark', 'fixed', 'cc', 'det'])

export function leftovers(phrasing: Phrasing, covered: ReadonlySet<number>): Proposition[] {
  const { tree } = phrasing
  const tops = new Set<number>()
  tree.tokens.forEach((token, i) => {
    if (covered.has(i) || !substantial.has(token.upos) || joining.has(relation(tree, i))) return
    // "the Central Bank (CB)": another name of it, no statement.
    if (isShortName(tree, i)) return
    // "…, adding": what was added is told, and that it was.
    if (
      token.upos === 'VERB' &&
      tree.children[i].every(c => relation(tree, c) === 'punct') &&
      token.head >= 0
    )
      return
    // A face made of marks states nothing.
    if (!/[\p{L}\p{N}]/u.test(token.text)) return
    let top = i
    while (tree.tokens[top].head >= 0 && !covered.has(tree.tokens[top].head)) top = tree.tokens[top].head
    tops.add(top)
  })
  return [...tops]
    .filter(top => !isConnective(tree, top))
    .map(top => fragment(phrasing, top))
    .filter(({ pieces }) => pieces.some(piece => 'words' in piece && piece.words.length > 0))
}

function isShortName({ tokens }: Tree, word: number): boolean {
  const marks = `${tokens[word - 1]?.text ?? ''}${tokens[word + 1]?.text ?? ''}`
  return marks === '()' && /^\p{Lu}[\p{Lu}.&-]+$/u.test(tokens[word].text)
}

/** The stray words with the name or noun they describe. */
function fragment(phrasing: Phrasing, top: number): Proposition {
  const { tree } = phrasing
  const stray = withPunctuation(
    tree,
    subtree(tree, top, c => relation(tree, c) !== 'punct'),
  )
  const name = nameBefore(tree, stray[0])
  if (name.length > 0) return beside(tree, top, name[name.length - 1], [...name, stray[0] - 1, ...stray])
  const host = tree.tokens[top].head
  if (host < 0 || !['NOUN', 'PROPN'].includes(tree.tokens[host].upos) || relation(tree, top) === 'conj')
    return beside(tree, top, -1, stray)
  const words = [...new Set([...nameOf(phrasing, host), ...stray])].sort((a, b) => a - b)
  return beside(tree, top, host, withPunctuation(tree, words))
}

function beside(tree: Tree, predicate: number, subject: number, all: readonly number[]): Proposition {
  return { predicate, subject, pieces: [{ words: trimmed(tree, all) }] }
}

/** The capitalised words before the bracket that opens at a word, with the small words of a title: "Far from Home (2019)". */
function nameBefore(tree: Tree, inside: number): number[] {
  const opening = inside - 1
  if (tree.tokens[opening]?.text !== '(') return []
  const isCapital = (w: number) => /^[\p{Lu}\p{N}]/u.test(tree.tokens[w]?.text ?? '')
  const isSmall = (w: number) =>
    /^(of|the|an?|and|in|on|for|from|to|with|by|at|'s|-|&)$/i.test(tree.tokens[w]?.text ?? '')
  let from = opening
  while (from > 0 && (isCapital(from - 1) || (from < opening && isSmall(from - 1) && isCapital(from - 2))))
    from--
  return Array.from({ length: opening - from }, (_, i) => from + i)
}

function nameOf(phrasing: Phrasing, host: number): number[] {
  const { tree } = phrasing
  const apart = tree.children[host].filter(
    c => !['flat', 'compound', 'det', 'amod', 'nmod:poss', 'nummod'].includes(tree.tokens[c].deprel),
  )
  return phrase(phrasing, host, undefined, apart)
}
