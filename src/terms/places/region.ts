// "Perth, Scotland", "Paris, Texas": a name that belongs to many places, and the region after it that says which is meant.
import type { TieGraph } from '../ties/ties'
import { placesNamed } from './gazetteer'

/** Key of the region named right after a place and a comma; undefined where none is, or where what follows is no part of that name. */
export function regionOf({ nodes, document }: TieGraph, node: number): string | undefined {
  const { term, sentence } = nodes[node]
  if (term.kind !== 'name') return undefined
  const { tokens } = document.sentences[sentence]
  const last = Math.max(...term.tokens)
  if (tokens[last + 1]?.text !== ',') return undefined
  const next = nodes[node + 1]
  if (next?.sentence !== sentence || next.term.kind !== 'name' || next.term.tokens[0] !== last + 2)
    return undefined
  // "Paris, Texas and Ohio" is a list.
  const after = tokens[Math.max(...next.term.tokens) + 1]?.text.toLowerCase()
  if (after === 'and' || after === 'or' || (after === ',' && nodes[node + 2]?.term.kind === 'name'))
    return undefined
  const holds = placesNamed(next.term.key).some(({ kind }) => kind === 'region' || kind === 'country')
  return holds && placesNamed(term.key).some(({ kind }) => kind === 'city') ? next.term.key : undefined
}
