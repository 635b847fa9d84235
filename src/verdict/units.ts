// The clauses of a statement that are each to be answered by itself.
import { carriedBy } from '../terms/ties/carriers'
import type { TieGraph } from '../terms/ties/ties'
import type { Document } from '../types'

/** The nodes that head the statement's clauses, each to be answered by itself. */
export function unitsOf({ document, nodeAt, nodes, added, up }: TieGraph): number[] {
  /** "According to her, it sank": that she says so is what is stated. */
  const asReported = (node: number): number =>
    up[node].find(t => t.role === 'clause' && nodes[t.to].term.key === 'accord')?.to ?? node
  const units = document.sentences.flatMap(({ tokens }, s) => {
    const root = tokens.findIndex(t => t.head < 0)
    if (root < 0) return []
    const heads = [...tokens.keys()].filter(
      i => i === root || isClauseBeside(tokens, i, root) || isAddedClause(tokens, i),
    )
    const found = heads.map(i => nodeAt(s, carriedBy(tokens, i))).filter(node => node >= 0)
    if (found.length > 0) return [...new Set(found.map(asReported))]
    return nodes.flatMap((n, i) => (n.sentence === s ? [i] : [])).slice(0, 1)
  })
  return [...units, ...added]
}

/** "The mayor, who is 71, resigned": the relative clause behind a comma states something of its own. */
function isAddedClause(tokens: Document['sentences'][number]['tokens'], at: number): boolean {
  const { deprel, head } = tokens[at]
  if (deprel !== 'acl:relcl' || head < 0 || at < head) return false
  const first = tokens.findIndex((t, i) => i > head && (i === at || t.head === at))
  const before = tokens[first].deprel === 'punct' ? tokens[first] : tokens[first - 1]
  return before?.text === ','
}

/** The added clauses that a unit does not answer for. */
export function addedTo({ document, nodes, nodeAt }: TieGraph, root: number): number[] {
  const { sentence } = nodes[root]
  const { tokens } = document.sentences[sentence]
  return [...tokens.keys()].flatMap(i => {
    const node = isAddedClause(tokens, i) ? nodeAt(sentence, i) : -1
    return node >= 0 && node !== root ? [node] : []
  })
}

function isClauseBeside(tokens: Document['sentences'][number]['tokens'], at: number, root: number): boolean {
  const { deprel, head, upos } = tokens[at]
  if (head !== root || (deprel !== 'conj' && deprel !== 'parataxis')) return false
  return upos === 'VERB' || tokens.some(t => t.head === at && /^(?:cop|nsubj|aux)/.test(t.deprel))
}
