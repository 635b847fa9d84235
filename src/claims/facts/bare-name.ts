// A name without what is said of its bearer.
import { NAME_PARTICLES } from '../../lexicon/en/clauses/clause-words'
import { lower, type Tree } from '../../syntax/clause-tree'

/** The name alone, with the title before it: "Dr Ana Ortiz" of "Dr Ana Ortiz of Leeds, together with her staff". */
export function bareName(tree: Tree, head: number): number[] {
  const isPart = (w: number) =>
    w >= 0 &&
    w < tree.tokens.length &&
    (tree.tokens[w].upos === 'PROPN' || tree.tokens[w].text === '-' || NAME_PARTICLES.has(lower(tree, w)))
  let from = head
  let to = head
  while (isPart(from - 1)) from--
  const touches = (w: number) => tree.tokens[w - 1].span.end === tree.tokens[w]?.span.start
  while (isPart(to + 1) || (tree.tokens[to].text === '-' && touches(to + 1))) to++
  while (to > head && tree.tokens[to].upos !== 'PROPN' && tree.tokens[to - 1].text !== '-') to--
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}
