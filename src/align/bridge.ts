import type { Document, Entity } from '../types'

/** What is known of two documents together, worked out once a pair: which entities are one. */
export interface Bridge {
  /** 0 to 1: how sure it is that entity `a` of the first and `b` of the second document are one. */
  sameEntity(a: string | undefined, b: string | undefined): number
}

/** Compares every entity of one document with those of the other that share a letter run with it. */
export function bridge(a: Document, b: Document): Bridge {
  const same = new Map<string, Map<string, number>>()
  for (const x of a.entities) {
    const row = new Map<string, number>()
    for (const y of b.entities) {
      const score = x.name === y.name ? 1 : 0
      if (score > 0) row.set(y.id, score)
    }
    same.set(x.id, row)
  }
  return {
    sameEntity: (x, y) => (x === undefined || y === undefined ? 0 : (same.get(x)?.get(y) ?? 0)),
  }
}

export const nameOf = (document: Document, id: string | undefined): Entity | undefined =>
  document.entities.find(e => e.id === id)
