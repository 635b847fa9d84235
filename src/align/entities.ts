// Which entities of two documents are one, and how surely.
import { entityKeys } from '../names/entities/entity-keys'
import { genderTold, SAME_NAME } from '../names/similarity'
import type { Entity } from '../types'

/** A document, or the entities of several. */
export interface WithEntities {
  readonly entities: readonly Entity[]
}

/** So many pairs of entities are looked at one by one; of more, those that share a key. */
const MOST_ENTITY_PAIRS = 100
/** A key that would join more pairs than this tells nothing. */
const MOST_PAIRS_A_KEY = 2500

export interface EntityMatches {
  /** 0 to 1: how sure it is that an entity of the first and one of the second document are one. */
  likely(a: string, b: string): number
  /** Whether they are two people, whatever their names have in common: Mr Lund and Mrs Lund. */
  areTwo(a: string, b: string): boolean
  /** One key for all entities that are one, directly or by way of a third; of the first (0) or the second document (1). */
  key(side: 0 | 1, entity: string): string
}

/** What of an entity its likeness to others rests on; many documents have many entities of one face, compared once for all. */
const faceOf = (entity: Entity): string =>
  [entity.type, genderTold(entity), entity.name, ...entity.aliases].join('\n')

/** Compares the entities of two documents, or of a collection with itself. */
export function matchEntities(
  documents: readonly [WithEntities, WithEntities],
  likeness: (a: Entity, b: Entity) => number,
): EntityMatches {
  const isOne = documents[0] === documents[1]
  const a = faces(documents[0])
  const b = isOne ? a : faces(documents[1])
  const rivals = rivalsFor(a.entities, b.entities)
  const rows = new Map<Entity, Map<Entity, number>>()
  // Entities that are one share the least of them as their root: a union of sets.
  const roots = new Map<string, string>()
  const find = (key: string): string => {
    let at = key
    for (let up = roots.get(at); up !== undefined; up = roots.get(at)) {
      // Shortens the way for the next who asks: chains of thousands of names would cost their square.
      const further = roots.get(up)
      if (further !== undefined) roots.set(at, further)
      at = up
    }
    return at
  }
  for (const x of a.entities) {
    const row = new Map<Entity, number>()
    for (const y of rivals(x)) {
      // A collection compared with itself meets each pair twice.
      const score = (isOne ? rows.get(y)?.get(x) : undefined) ?? likeness(x, y)
      if (score > 0 || isOne) row.set(y, score)
      if (score < SAME_NAME) continue
      const [p, q] = [find(`a ${x.id}`), find(`b ${y.id}`)]
      if (p !== q) roots.set(p, q)
    }
    rows.set(x, row)
  }
  const likely = (x: string, y: string): number => {
    const [first, second] = [a.faceOf.get(x), b.faceOf.get(y)]
    return first && second ? (rows.get(first)?.get(second) ?? 0) : 0
  }
  return {
    likely,
    areTwo: (x, y) =>
      a.faceOf.get(x)?.type === 'person' && b.faceOf.get(y)?.type === 'person' && likely(x, y) === 0,
    key: (side, id) => {
      const face = (side === 0 ? a : b).faceOf.get(id)
      return `entity ${find(`${side === 0 ? 'a' : 'b'} ${face?.id ?? id}`)}`
    },
  }
}

/** Entities of a document without those that look like one before them, and which stands for each. */
function faces({ entities }: WithEntities): {
  readonly entities: readonly Entity[]
  readonly faceOf: ReadonlyMap<string, Entity>
} {
  const byFace = new Map<string, Entity>()
  const faceOfId = new Map<string, Entity>()
  for (const entity of entities) {
    const face = faceOf(entity)
    const first = byFace.get(face) ?? entity
    byFace.set(face, first)
    faceOfId.set(entity.id, first)
  }
  return { entities: [...byFace.values()], faceOf: faceOfId }
}

/** The entities of the second document that one of the first may be: all of them in articles, in long texts those that share a key. */
function rivalsFor(a: readonly Entity[], b: readonly Entity[]): (entity: Entity) => Iterable<Entity> {
  if (a.length * b.length <= MOST_ENTITY_PAIRS) return () => b
  const byKey = new Map<string, { a: number; b: Entity[] }>()
  const post = (
    entities: readonly Entity[],
    add: (posting: { a: number; b: Entity[] }, e: Entity) => void,
  ) => {
    for (const entity of entities)
      for (const key of entityKeys(entity)) {
        const posting = byKey.get(key) ?? { a: 0, b: [] }
        byKey.set(key, posting)
        add(posting, entity)
      }
  }
  post(b, (posting, entity) => posting.b.push(entity))
  post(a, posting => posting.a++)
  return entity => {
    const rivals = new Set<Entity>()
    for (const key of entityKeys(entity)) {
      const posting = byKey.get(key)
      if (posting && (posting.a * posting.b.length <= MOST_PAIRS_A_KEY || key.startsWith('name ')))
        for (const rival of posting.b) rivals.add(rival)
    }
    return rivals
  }
}
