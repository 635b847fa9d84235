// By what else a text calls what a node of it names: other names, an apposition, the noun again, what a definite noun takes up.
import { areaNouns } from '../../lexicon/en/names/area-nouns'
import { namingsIn } from '../../terms/ties/namings'
import type { TieGraph } from '../../terms/ties/ties'
import { areToldApart, takenUp } from './references'
import { described } from './somebody'

export interface Aliases {
  /** A node and all that stand for the same. */
  readonly of: (node: number) => readonly number[]
  /** The nodes that name an entity. */
  readonly named: (entity: string) => readonly number[]
}

export function aliasesIn(told: TieGraph): Aliases {
  const known = new Map<number, readonly number[]>()
  const byEntity = new Map<string, number[]>()
  told.nodes.forEach(({ term: { entity } }, i) => {
    if (entity !== undefined) byEntity.set(entity, [...(byEntity.get(entity) ?? []), i])
  })
  const named = (entity: string): readonly number[] => byEntity.get(entity) ?? []
  const names = new Map<number, number[]>()
  for (const { sentence, bearer, name } of namingsIn(told.document.sentences)) {
    const [x, y] = [told.nodeAt(sentence, bearer.to), told.nodeAt(sentence, name.from)]
    if (x < 0 || y < 0) continue
    names.set(x, [...(names.get(x) ?? []), y])
    names.set(y, [...(names.get(y) ?? []), x])
  }
  const of = (node: number): readonly number[] => {
    const had = known.get(node)
    if (had) return had
    const { term } = told.nodes[node]
    const found = new Set<number>([node])
    for (const other of term.entity === undefined ? [] : named(term.entity)) found.add(other)
    for (const each of [...found]) for (const tie of told.down[each]) if (tie.role === 'is') found.add(tie.to)
    if (term.kind === 'word' && term.head.upos === 'NOUN' && !told.others.has(node))
      told.nodes.forEach((other, i) => {
        if (
          !told.others.has(i) &&
          other.term.key === term.key &&
          other.term.head.upos === 'NOUN' &&
          !areToldApart(told, node, i) &&
          (i < node ? told.nodes[node] : other).isDefinite
        )
          found.add(i)
      })
    for (const other of names.get(node) ?? []) found.add(other)
    // "The village of Orrin" is Orrin.
    if (areaNouns.has(term.key))
      for (const { role, to } of told.down[node])
        if (role === 'of' && told.nodes[to].term.kind === 'name') found.add(to)
    const taken = takenUp(told, node) ?? described(told, node)
    if (taken !== undefined) for (const other of of(taken)) found.add(other)
    const list = [...found]
    known.set(node, list)
    return list
  }
  return { of, named }
}
