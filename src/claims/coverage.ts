// Nothing said is lost: what no claim of a sentence holds becomes a claim beside the word it hangs on.
import type { Phrasing } from './phrases'
import { phrase, trimmed, withPunctuation } from './phrases'
import type { Proposition } from './proposition'
import { relation, subtree } from './tree'

const substantial = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'SYM', 'X'])

export function leftovers(phrasing: Phrasing, covered: ReadonlySet<number>): Proposition[] {
  const { tree } = phrasing
  const open = (token: number) => !covered.has(token) && substantial.has(tree.tokens[token].upos)
  const tops = new Set<number>()
  tree.tokens.forEach((_, i) => {
    if (!open(i)) return
    let top = i
    for (
      let at = i;
      tree.tokens[at].head >= 0 && !covered.has(tree.tokens[at].head);
      at = tree.tokens[at].head
    )
      top = tree.tokens[at].head
    tops.add(top)
  })
  return [...tops].map(top => fragment(phrasing, top))
}

/** The stray words with the noun they describe. */
function fragment(phrasing: Phrasing, top: number): Proposition {
  const { tree } = phrasing
  const stray = withPunctuation(
    tree,
    subtree(tree, top, c => relation(tree, c) !== 'punct'),
  )
  const host = tree.tokens[top].head
  if (host < 0 || !['NOUN', 'PROPN'].includes(tree.tokens[host].upos) || relation(tree, top) === 'conj')
    return { predicate: top, subject: -1, pieces: [{ words: trimmed(tree, stray) }] }
  const named = nameOf(phrasing, host)
  const words = withPunctuation(
    tree,
    [...new Set([...named, ...stray])].sort((a, b) => a - b),
  )
  return { predicate: top, subject: host, pieces: [{ words: trimmed(tree, words) }] }
}

function nameOf(phrasing: Phrasing, host: number): number[] {
  const { tree } = phrasing
  const apart = tree.children[host].filter(
    c => !['flat', 'compound', 'det', 'amod', 'nmod:poss', 'nummod'].includes(tree.tokens[c].deprel),
  )
  return phrase(phrasing, host, undefined, apart)
}
