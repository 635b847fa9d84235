// Which entities of two documents are one, and how surely.
import { entityKeys } from '../names/entity-keys'
import type { Entity } from '../types'

/** A document, or the entities of several. */
export interface WithEntities {
  readonly entities: readonly Entity[]
}

/** So many pairs of entities are looked at one by one, which two articles of 100 names each need. */
const MOST_ENTITY_PAIRS = 10_000
/** A key that would join more pairs than this tells nothing. */
const MOST_PAIRS_A_KEY = 2500

/** For each entity of the first document those of the second that it may be, with how likely that is. */
export function matchEntities(
  [a, b]: readonly [WithEntities, WithEntities],
  likeness: (a: Entity, b: Entity) => number,
): Map<string, Map<string, number>> {
  const entities = new Map<string, Map<string, number>>()
  const rivals = rivalsFor(a, b)
  for (const x of a.entities) {
    const row = new Map<string, number>()
    for (const y of rivals(x)) {
      const score = likeness(x, y)
      if (score > 0) row.set(y.id, score)
    }
    entities.set(x.id, row)
  }
  return entities
}

/** The entities of the second document that one of the first may be: all of them in articles, in long texts those that share a key. */
function rivalsFor(a: WithEntities, b: WithEntities): (entity: Entity) => Iterable<Entity> {
  if (a.entities.length * b.entities.length <= MOST_ENTITY_PAIRS) return () => b.entities
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
  post(b.entities, (posting, entity) => posting.b.push(entity))
  post(a.entities, posting => posting.a++)
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
