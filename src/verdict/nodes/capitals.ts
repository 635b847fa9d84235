// How the places of a statement and a text relate by the gazetteer: "the Kenyan capital" is Nairobi.
import { regionOf } from '../../terms/places/region'
import { capitalOf, relatePlaces } from '../../terms/places/relate-places'
import type { Relation } from '../../terms/relation'
import type { TieGraph } from '../../terms/ties/ties'

/** The city that "the capital of" a country names, and the node of the country. */
export function cityOf(
  { nodes, down }: TieGraph,
  node: number,
): { readonly name: string; readonly country: number } | undefined {
  const { term } = nodes[node]
  if (term.kind !== 'word' || term.key !== 'capital') return undefined
  for (const { role, to } of down[node]) {
    const name = role === 'mod' || role === 'of' ? capitalOf(nodes[to].term.key) : undefined
    if (name !== undefined) return { name, country: to }
  }
  return undefined
}

/** Undefined where the gazetteer does not say. */
export function placeRelation(stated: TieGraph, told: TieGraph, a: number, b: number): Relation | undefined {
  const [x, y] = [stated.nodes[a].term, told.nodes[b].term]
  if (y.kind !== 'name') return undefined
  const name = cityOf(stated, a)?.name ?? (x.kind === 'name' ? x.key : undefined)
  const region = regionOf(told, b)
  const relation =
    name === undefined ? 'unknown' : relatePlaces(name, region === undefined ? y.key : `${y.key}, ${region}`)
  return relation === 'unknown' ? undefined : relation
}
