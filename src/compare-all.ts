import { type Alignment, alikeOf } from './align/align'
import { type Cluster, cluster } from './align/cluster'
import { bridge } from './align/pair-context'
import { valueClashes } from './align/value-slots'
import { decideFact, judgeFact, reportOn } from './compare'
import { likenessOf } from './extend'
import { withoutEchoes } from './findings/echoes'
import type { Fold } from './findings/facts'
import { JUDGES } from './judge/judges'
import { type CompareOptions, echoOptions, leastConfidence, OPTIONS } from './options'
import { segment } from './segment'
import { checkOptions, describe } from './shapes'
import { readSource, tellApart } from './source'
import { viewClaims } from './terms/claim-terms'
import { findOrigins } from './text/origins'
import type { Document, Finding, Origin, Reason, Report, Source, Story, StoryFact, Telling } from './types'
import { NAME, STORY_SCHEMA, VERSION } from './version'

export type CompareAllOptions = Omit<CompareOptions, 'align'>

/**
 * Compares what any number of sources claim of one story: each fact with who states it, adds to it, disputes or lacks it.
 *
 * One pass over one index of all claims, so that the cost grows with the claims rather than with the pairs of sources.
 * Each telling of a fact is judged against its first one; `compare` gives the whole report of any two sources.
 *
 * @param sources texts, or texts with what is known of them; their order decides nothing but who tells a fact first
 * @returns a story in plain JSON: every claim of every source is in exactly one fact
 * @throws TypeError when a source is neither a string nor a `Source`, TypeError or RangeError when an option is wrong
 * @example
 * compareAll(['Five people died.', 'Seven people died.', 'Five people died, police said.']).facts[0].disputedBy // [ 's2' ]
 */
export function compareAll(sources: readonly (Source | string)[], options?: CompareAllOptions): Story
export function compareAll(
  sources: readonly (Source | string)[],
  options: CompareAllOptions = {},
  ...more: readonly unknown[]
): Story {
  if (!Array.isArray(sources))
    throw new TypeError('corroborate: sources must be an array of texts or sources')
  checkOptions(options, OPTIONS.compareAll, more)
  const documents = readAll(sources, options)
  const origins = findOrigins(documents.map(document => document.source.text))
  const originOf = new Map(
    origins.flatMap(({ texts }, origin) => texts.map(at => [documents[at].source.id, origin] as const)),
  )
  const facts = gatherFacts(documents, options, originOf)
  return {
    schema: STORY_SCHEMA,
    generator: { name: NAME, version: VERSION, options: echoOptions(options) },
    documents,
    facts,
    origins: origins.map(({ texts, overlaps }): Origin => {
      const ids = texts.map(at => documents[at].source.id)
      return ids.length === 1 ? { sources: ids } : { sources: ids, overlap: Math.min(...overlaps) }
    }),
  }
}

/**
 * The report that lies under a story: what two of its sources claim, compared, without reading them again.
 *
 * @param a id of a source of the story; with `b` any two, in either order
 * @throws RangeError when the story has no source of that id, TypeError or RangeError when an option is wrong
 * @example
 * const story = compareAll([first, second, third])
 * toHtml(reportBetween(story, 's1', 's3'))
 */
export function reportBetween(
  story: Story,
  a: string,
  b: string,
  options?: Omit<CompareOptions, 'extractors'>,
): Report
export function reportBetween(
  story: Story,
  a: string,
  b: string,
  options: Omit<CompareOptions, 'extractors'> = {},
  ...more: readonly unknown[]
): Report {
  if (!Array.isArray(story?.documents))
    throw new TypeError(`corroborate: story must be what compareAll returned, got ${describe(story)}`)
  checkOptions(options, OPTIONS.reportBetween, more)
  const find = (id: string): Document => {
    const found = story.documents.find(({ source }) => source.id === id)
    if (found) return found
    const ids = story.documents.map(({ source }) => describe(source.id))
    throw new RangeError(`corroborate: the story has no source ${describe(id)}; there are ${ids.join(', ')}`)
  }
  if (a === b) throw new RangeError(`corroborate: a report needs two sources, got ${describe(a)} twice`)
  return reportOn([find(a), find(b)], options)
}

/** Documents whose ids, of sources and of entities, are unique in the story. */
function readAll(sources: readonly (Source | string)[], options: CompareAllOptions): Document[] {
  const { extractors, lexicon } = options
  return tellApart(sources.map((source, i) => readSource(source, `s${i + 1}`))).map(source =>
    withOwnEntities(segment(source, { ...(extractors && { extractors }), ...(lexicon && { lexicon }) })),
  )
}

function withOwnEntities(document: Document): Document {
  const own = (entity: string): string => `${document.source.id}:${entity}`
  return {
    ...document,
    entities: document.entities.map(entity => ({ ...entity, id: own(entity.id) })),
    mentions: document.mentions.map(m => (m.entity === undefined ? m : { ...m, entity: own(m.entity) })),
    attributions: document.attributions.map(x =>
      x.speaker === undefined ? x : { ...x, speaker: own(x.speaker) },
    ),
    claims: document.claims.map(claim => ({
      ...claim,
      arguments: claim.arguments.map(x => (x.entity === undefined ? x : { ...x, entity: own(x.entity) })),
    })),
  }
}

function gatherFacts(
  documents: readonly Document[],
  options: CompareAllOptions,
  originOf: ReadonlyMap<string, number>,
): StoryFact[] {
  const views = documents.flatMap(viewClaims)
  const all = { entities: documents.flatMap(document => document.entities) }
  // The collection is compared with itself, so that every sentence counts twice.
  const across = bridge(
    views,
    views,
    [all, all],
    likenessOf(options.lexicon),
    2 * Math.max(1, documents.length),
  )
  const judges = [...JUDGES, ...(options.judges ?? [])]
  const clusters = cluster(views, across)
  const judged = clusters.flatMap(({ members }) =>
    members.map(pair => ({
      pair,
      reasons: judgeFact(factOf(pair), judges, {
        absences: [],
        across,
        clashes: valueClashes([pair.a], [pair.b], across),
      }),
    })),
  )
  const reasonsOf = new Map(withoutEchoes(judged).map((reasons, i) => [judged[i].pair, reasons]))
  const facts = clusters.flatMap(found => tell(found, reasonsOf, options))
  return facts.map((tellings, i) => describeFact(`f${i + 1}`, tellings, documents, originOf))
}

interface Told {
  readonly text: string
  readonly telling: Telling
}

/** The tellings of a fact, the first one first; what is less sure than asked for is a fact of its own. */
function tell(
  { head, members }: Cluster,
  reasonsOf: ReadonlyMap<Alignment, readonly Reason[]>,
  { minConfidence }: CompareAllOptions,
): Told[][] {
  const alone = (view: typeof head): Told => ({
    text: view.claim.text,
    telling: { source: view.document.source.id, claim: view.claim.id, relation: 'states', confidence: 1 },
  })
  const together = [alone(head)]
  const apart: Told[][] = []
  for (const best of members) {
    const finding = decideFact(factOf(best), reasonsOf.get(best) ?? [])
    if (finding.confidence < leastConfidence(finding.facets, minConfidence)) apart.push([alone(best.b)])
    else together.push({ text: best.b.claim.text, telling: tellingOf(finding, alone(best.b).telling) })
  }
  return [together, ...apart]
}

const factOf = (best: Alignment): Fold => ({
  best,
  others: [],
  score: alikeOf(best),
  alike: alikeOf(best),
  a: [best.a],
  b: [best.b],
})

function tellingOf(
  { relation, addedBy, severity, facets, confidence, reasons }: Omit<Finding, 'id'>,
  { source, claim }: Telling,
): Telling {
  return {
    source,
    claim,
    relation: relation === 'unmatched' ? 'states' : relation,
    ...(addedBy && { addedBy }),
    ...(severity && { severity }),
    facets,
    confidence,
    reasons,
  }
}

function describeFact(
  id: string,
  told: readonly Told[],
  documents: readonly Document[],
  originOf: ReadonlyMap<string, number>,
): StoryFact {
  const tellings = told.map(({ telling }) => telling)
  const by = (holds: (telling: Telling) => boolean): string[] => [
    ...new Set(tellings.filter(holds).map(telling => telling.source)),
  ]
  const tellers = by(() => true)
  const disputedBy = by(telling => telling.relation === 'differs')
  const voices = new Set(tellers.filter(s => !disputedBy.includes(s)).map(source => originOf.get(source)))
  return {
    id,
    text: told[0].text,
    tellings,
    statedBy: tellers.filter(source => !disputedBy.includes(source)),
    addedToBy: by(({ relation, addedBy }) => relation === 'adds-detail' && addedBy !== 'a'),
    disputedBy,
    lackedBy: documents.map(document => document.source.id).filter(source => !tellers.includes(source)),
    voices: voices.size,
  }
}
