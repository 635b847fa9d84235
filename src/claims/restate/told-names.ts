// Names as a sentence takes them.
import type { Reading } from '../../text/reading'
import type { Entity, Mention } from '../../types'

/** The name as a sentence takes it: "the White House" when the article first says it so. */
export function nameInText(reading: Reading, { name, type, mentions }: Entity): string {
  const all = mentions.map(m => reading.mentions[m]).filter(m => m?.kind === 'name')
  if (type === 'person') return titled(reading, name, all[0])
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
function titled({ entities, source }: Reading, name: string, first: Mention | undefined): string {
  if (first === undefined || /\s/.test(name)) return name
  const isShared = entities.some(e => e.type === 'person' && e.name !== name && e.name.endsWith(` ${name}`))
  if (!isShared) return name
  const title = /\b(?:Mrs|Mr|Ms|Miss|Dr|Sir|Lord|Lady|Dame)\.? $/.exec(
    source.text.slice(Math.max(0, first.span.start - 6), first.span.start),
  )
  return title === null ? name : `${title[0]}${name}`
}
