// Annotated article pairs: one folder a pair with a.txt, b.txt, meta.json and gold.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { segment } from '../../src/segment'
import type { Document, Relation, Span } from '../../src/types'

export interface GoldLink {
  readonly relation: Relation
  readonly facets: readonly string[]
  readonly isConflict: boolean
  /** Offsets of the letters that the link's quotes cover. */
  readonly a: ReadonlySet<number>
  readonly b: ReadonlySet<number>
}

export interface GoldPair {
  readonly name: string
  readonly documents: readonly [Document, Document]
  readonly links: readonly GoldLink[]
}

/** Least share of letters that a finding and a link have in common on both sides, as the scoring has it. */
export const FIT = 0.25

export function readGoldPairs(folder: string): GoldPair[] {
  return readdirSync(folder)
    .filter(name => existsSync(join(folder, name, 'gold.json')))
    .sort()
    .map(name => readPair(folder, name))
}

function readPair(folder: string, name: string): GoldPair {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
  const text = { a: read('a.txt'), b: read('b.txt') }
  const meta: { sources: Record<'a' | 'b', { published?: string | null }> } = JSON.parse(read('meta.json'))
  const gold: {
    links: { relation: string; facets?: string[]; severity?: string; a: string[]; b: string[] }[]
  } = JSON.parse(read('gold.json'))
  const document = (side: 'a' | 'b') =>
    segment({ id: side, text: text[side], published: meta.sources[side].published ?? undefined })
  const covered = (side: 'a' | 'b', quotes: readonly string[]) =>
    letters(
      text[side],
      quotes.map(q => ({ start: text[side].indexOf(q), end: text[side].indexOf(q) + q.length })),
    )
  return {
    name,
    documents: [document('a'), document('b')],
    links: gold.links.map(link => ({
      relation: link.relation === 'agrees' || link.relation === 'differs' ? link.relation : 'adds-detail',
      facets: link.facets ?? [],
      isConflict: link.severity === 'conflict',
      a: covered('a', link.a),
      b: covered('b', link.b),
    })),
  }
}

/** Offsets of the letters, digits and signs of worth in the spans: spaces and punctuation do not count. */
export function letters(text: string, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const s of spans) for (let i = s.start; i < s.end; i++) if (/[\p{L}\p{N}$%]/u.test(text[i])) set.add(i)
  return set
}

export function sharedPart(x: ReadonlySet<number>, y: ReadonlySet<number>): number {
  let n = 0
  for (const i of x) if (y.has(i)) n++
  return n / (x.size + y.size - n || 1)
}
