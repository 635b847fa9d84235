// Pronouns and descriptions replaced by the name they refer to, where that is safe.
import type { Reading } from '../text/reading'
import type { Mention } from '../types'
import type { Proposition } from './proposition'
import { possessive, type Replacement } from './restate'
import { relation, type Tree } from './tree'

/** Reflexives and relatives point inside the claim; first and second persons belong to the quotation. */
const kept =
  /^(.*(self|selves)|who|whom|whose|which|that|i|me|my|mine|we|us|our|ours|you|your|yours|each|other)$/i

export function replacementsFor(
  reading: Reading,
  tree: Tree,
  proposition: Proposition,
  mentions: readonly Mention[],
): Replacement[] {
  if (mentions.length === 0) return []
  const names = new Map(reading.entities.map(e => [e.id, e.name]))
  const order = proposition.pieces.flatMap(p => ('words' in p ? p.words : []))
  const said = new Set<string>()
  const replacements: Replacement[] = []
  for (const word of order) {
    const mention = mentions.find(m => m.head === word)
    if (mention?.entity === undefined) continue
    const name = names.get(mention.entity)
    const from = tree.tokens.findIndex(t => t.span.start >= mention.span.start)
    const to = tree.tokens.findLastIndex(t => t.span.end <= mention.span.end)
    if (name !== undefined && !said.has(mention.entity) && isReplaced(tree, mention, from, to, proposition))
      replacements.push({ from, to, text: tree.tokens[word].xpos === 'PRP$' ? possessive(name) : name })
    said.add(mention.entity)
  }
  return replacements
}

function isReplaced(
  tree: Tree,
  mention: Mention,
  from: number,
  to: number,
  proposition: Proposition,
): boolean {
  if (from < 0 || to < from) return false
  if (mention.kind === 'pronoun') return !kept.test(tree.tokens[mention.head].text)
  if (mention.kind !== 'description' || mention.head === proposition.predicate) return false
  // "the minister" is replaced; "his wife" or "the head of the bank" says more than a name does.
  return (
    tree.tokens[from].text.toLowerCase() === 'the' &&
    !['appos', 'xcomp'].includes(relation(tree, mention.head))
  )
}
