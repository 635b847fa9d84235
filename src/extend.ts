/** What callers add to a document after the built-in stages: values and claims of their extractors, names and units of their lexicon. */
import { claimId } from './claims/claim-id'
import { sameEntity } from './names/similarity'
import type { Extraction, Extractor, LexiconEntries, SegmentOptions } from './options'
import type { Document, Entity, Quantity, Span } from './types'

/** The document with everything that the options add to it. */
export function extendDocument(
  document: Document,
  { extractors = [], lexicon = {} }: SegmentOptions,
): Document {
  const extended = extractors.reduce(extract, document)
  const { aliases, units } = lexicon
  return {
    ...extended,
    // Units after extractors: what an extractor counted may be in a unit of the lexicon too.
    ...(units && { quantities: extended.quantities.map(quantity => convert(quantity, units)) }),
    ...(aliases && { entities: extended.entities.map(entity => withAliases(entity, groupsOf(aliases))) }),
  }
}

/** How likely two entities of two articles are one, given what the lexicon says of their names. */
export function likenessOf(lexicon: LexiconEntries | undefined): (a: Entity, b: Entity) => number {
  if (!lexicon?.aliases) return sameEntity
  const groups = groupsOf(lexicon.aliases).map(group => new Set(group.map(fold)))
  const isIn = (group: ReadonlySet<string>, { name, aliases }: Entity) =>
    [name, ...aliases].some(called => group.has(fold(called)))
  return (a, b) => (groups.some(group => isIn(group, a) && isIn(group, b)) ? 1 : sameEntity(a, b))
}

function extract(document: Document, extractor: Extractor): Document {
  const found: Extraction = extractor(document)
  const { claims = [], quantities = [], times = [] } = found
  const values = [...quantities, ...times]
  const name = extractor.name || 'unnamed'
  for (const { span } of values) holdSpan(span, document, name)
  for (const claim of claims) {
    for (const span of [...claim.spans, claim.predicate.span]) holdSpan(span, document, name)
    if (document.sentences[claim.sentence] === undefined)
      throw new RangeError(
        `corroborate: extractor ${name} gave a claim of sentence ${claim.sentence}; there are ${document.sentences.length}`,
      )
  }
  const isFree = ({ span }: { readonly span: Span }) =>
    values.every(value => value.span.end <= span.start || span.end <= value.span.start)
  const first = document.claims.length + 1
  return {
    ...document,
    quantities: [...document.quantities.filter(isFree), ...quantities].sort(byStart),
    times: [...document.times.filter(isFree), ...times].sort(byStart),
    claims: [
      ...document.claims,
      ...claims.map((claim, i) => ({ ...claim, id: claimId(document.source.id, first + i) })),
    ],
  }
}

function holdSpan({ start, end }: Span, { source }: Document, extractor: string): void {
  if (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= start &&
    start < end &&
    end <= source.text.length
  )
    return
  throw new RangeError(
    `corroborate: extractor ${extractor} gave the span [${start}, ${end}); the text is [0, ${source.text.length})`,
  )
}

const byStart = (x: { readonly span: Span }, y: { readonly span: Span }): number =>
  x.span.start - y.span.start || x.span.end - y.span.end

function convert(quantity: Quantity, units: NonNullable<LexiconEntries['units']>): Quantity {
  const { unit } = quantity
  if (unit === undefined || !Object.hasOwn(units, unit)) return quantity
  const { unit: to, factor = 1 } = units[unit]
  const times = (value: number | null) => (value === null ? null : value * factor)
  return {
    ...quantity,
    unit: to,
    value: quantity.value * factor,
    min: times(quantity.min),
    max: times(quantity.max),
  }
}

const groupsOf = (aliases: NonNullable<LexiconEntries['aliases']>): string[][] =>
  Object.entries(aliases).map(([name, others]) => [name, ...others])

function withAliases(entity: Entity, groups: readonly (readonly string[])[]): Entity {
  const known = new Set([entity.name, ...entity.aliases].map(fold))
  const more = groups.filter(group => group.some(name => known.has(fold(name)))).flat()
  const added = [...new Set(more)].filter(name => !known.has(fold(name)))
  return added.length === 0 ? entity : { ...entity, aliases: [...entity.aliases, ...added] }
}

/** Names are one whatever their case and their article. */
const fold = (name: string): string => name.toLowerCase().replace(/^the /u, '').trim()
