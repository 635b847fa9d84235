// Names as a sentence takes them.
import type { Reading } from '../../text/reading'
import type { Entity, Mention } from '../../types'

/** Entity → its name as a sentence takes it: "the White House" when the article first says it so. */
export function namesInText(reading: Reading): ReadonlyMap<string, string> {
  const surnames = new Set(
    reading.entities
      .filter(e => e.type === 'person' && e.name.includes(' '))
      .map(e => e.name.split(' ').at(-1) ?? ''),
  )
  return new Map(reading.entities.map(e => [e.id, nameInText(reading, e, surnames)]))
}

function nameInText(
  reading: Reading,
  { name, type, mentions }: Entity,
  surnames: ReadonlySet<string>,
): string {
  const all = mentions.map(m => reading.mentions[m]).filter(m => m?.kind === 'name')
  if (type === 'person') return surnames.has(name) ? titled(reading, name, all[0]) : name
  if (/^the /i.test(name)) return name
  // Of a land the article may belong to the noun behind: "the Mexico visit".
  const named = type === 'place' ? all.slice(0, 1) : all
  // Before another name the article falls: "White House spokesman".
  const { text } = reading.source
  return named.some(m => /\bthe $/i.test(text.slice(Math.max(0, m.span.start - 5), m.span.start)))
    ? `the ${name}`
    : name
}

/** "Mrs Berg" where another Berg is told of: her title tells which. */
function titled({ source }: Reading, name: string, first: Mention | undefined): string {
  if (first === undefined) return name
  const title = /\b(?:Mrs|Mr|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.? $/.exec(
    source.text.slice(Math.max(0, first.span.start - 6), first.span.start),
  )
  return title === null ? name : `${title[0]}${name}`
}
