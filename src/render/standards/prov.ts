/** The report's provenance as PROV-JSONLD: what each claim was taken from, and who is credited with it. */
import { noOptions } from '../../shapes'
import type { Document, Report, Side } from '../../types'
import { aReport } from '../given'
import { isQuotable, quoteAt } from '../quote'
import { type ClaimView, viewClaims } from '../view'
import { relationWords } from '../wording'
import { iriPart, reportUrn, webAddress } from './identity'
import { label, type ProvDocument, type ProvStatement, typed, words } from './prov-statements'

const RUN = 'run:comparison'
const SOFTWARE = 'run:corroborate'

/**
 * The report in PROV-JSONLD (W3C Member Submission, 2024). Articles, claims, cited statements and findings are entities; a claim is derived
 * from its article, and in turn from each statement of its attribution chain; publishers and speakers are agents; the comparison is the activity.
 * A claim whose words are not found at their offsets is left out, and a finding without claims with it.
 *
 * @example
 * JSON.stringify(toProv(report), null, 2)
 */
export function toProv(report: Report): ProvDocument
export function toProv(report: Report, ...more: readonly unknown[]): ProvDocument {
  noOptions('toProv', more)
  aReport(report, 'report')
  const sides = [
    ['a', report.documents[0]],
    ['b', report.documents[1]],
  ] as const
  const exported = new Set<string>()
  const claims = sides.flatMap(([side, document]) => {
    const views = viewClaims(document).filter(({ claim }) =>
      claim.spans.some(span => isQuotable(document.source.text, span)),
    )
    for (const { claim } of views) exported.add(claim.id)
    return [...citedStatements(document, side, views), ...views.flatMap(view => claimStatements(view, side))]
  })
  return {
    '@context': [
      {
        run: `${reportUrn(report)}:`,
        corroborate: 'urn:corroborate:vocabulary:',
        schema: 'https://schema.org/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      'https://openprovenance.org/prov-jsonld/context.jsonld',
    ],
    '@graph': distinct([
      ...runStatements(report),
      ...sides.flatMap(([side, document]) => articleStatements(document, side)),
      ...claims,
      ...findingStatements(report, exported),
    ]),
  }
}

function runStatements(report: Report): ProvStatement[] {
  const { name, version } = report.generator
  return [
    { '@type': 'Agent', '@id': SOFTWARE, type: ['prov:SoftwareAgent'], label: label(`${name} ${version}`) },
    { '@type': 'Activity', '@id': RUN, label: label('comparison of two articles') },
    { '@type': 'Association', activity: RUN, agent: SOFTWARE },
  ]
}

function articleStatements({ source }: Document, side: Side): ProvStatement[] {
  const id = articleId(side)
  const url = webAddress(source.url)
  const publisher = `run:publisher-${side}`
  const authors = source.author === undefined ? [] : [source.author].flat()
  return [
    {
      '@type': 'Entity',
      '@id': id,
      type: ['schema:Article'],
      ...(source.title === undefined ? {} : { label: label(source.title) }),
      ...(url === undefined ? {} : { 'schema:url': [typed(url, 'xsd:anyURI')] }),
      ...(source.published === undefined ? {} : { 'schema:datePublished': [words(source.published)] }),
    },
    { '@type': 'Usage', activity: RUN, entity: id },
    ...(source.publisher === undefined ? [] : credit(id, publisher, source.publisher, 'prov:Organization')),
    ...authors.flatMap((name, index) => credit(id, `run:author-${side}${index + 1}`, name, 'prov:Person')),
  ]
}

/** One entity for each attribution that a claim rests on: what that speaker stated, credited to the speaker. */
function citedStatements(document: Document, side: Side, views: readonly ClaimView[]): ProvStatement[] {
  return views.flatMap(({ chain }) =>
    chain.flatMap(({ attribution, name }, place): ProvStatement[] => {
      const id = statementId(side, attribution)
      const quote = quoteAt(document.source.text, document.attributions[attribution].content)
      const inner = chain[place + 1]
      return [
        {
          '@type': 'Entity',
          '@id': id,
          type: ['corroborate:Statement'],
          ...(quote === '' ? {} : { value: [words(quote)] }),
        },
        ...credit(id, speakerId(document, side, attribution), name, agentType(document, attribution)),
        // The outer speaker's statement rests on the inner one: the Times says what intelligence says.
        ...(inner === undefined
          ? []
          : [derivation(id, statementId(side, inner.attribution), ['prov:PrimarySource'])]),
      ]
    }),
  )
}

function claimStatements(view: ClaimView, side: Side): ProvStatement[] {
  const { claim, document, chain, quote } = view
  const id = claimId(claim.id)
  const spans = claim.spans.filter(span => isQuotable(document.source.text, span))
  const outermost = chain[0]
  const isQuoted = chain.some(link => link.quoted)
  return [
    {
      '@type': 'Entity',
      '@id': id,
      type: ['schema:Claim'],
      label: label(claim.text),
      value: [words(quote)],
      'corroborate:span': spans.map(span => words(`${span.start}-${span.end}`)),
      'corroborate:modality': [words(claim.modality)],
      'corroborate:polarity': [words(claim.polarity)],
    },
    { '@type': 'Generation', entity: id, activity: RUN },
    derivation(id, articleId(side), isQuoted ? ['prov:Quotation'] : undefined),
    ...(outermost === undefined
      ? []
      : [derivation(id, statementId(side, outermost.attribution), ['prov:PrimarySource'])]),
  ]
}

function findingStatements(report: Report, exported: ReadonlySet<string>): ProvStatement[] {
  return report.findings.flatMap((finding): ProvStatement[] => {
    const claims = [...finding.claims.a, ...finding.claims.b]
    if (claims.length === 0 || !claims.every(claim => exported.has(claim))) return []
    const id = `run:${iriPart(finding.id)}`
    return [
      {
        '@type': 'Entity',
        '@id': id,
        type: ['corroborate:Finding'],
        label: label(relationWords(finding)),
        value: finding.reasons.map(reason => words(reason.message)),
        'corroborate:relation': [words(finding.relation)],
        ...(finding.severity === undefined ? {} : { 'corroborate:severity': [words(finding.severity)] }),
        'corroborate:confidence': [typed(String(finding.confidence), 'xsd:decimal')],
      },
      { '@type': 'Generation', entity: id, activity: RUN },
      ...claims.map(claim => derivation(id, claimId(claim))),
    ]
  })
}

/** Many claims rest on one statement; it is told once. */
function distinct(statements: readonly ProvStatement[]): ProvStatement[] {
  return [...new Map(statements.map(statement => [JSON.stringify(statement), statement])).values()]
}

function credit(entity: string, agent: string, name: string, type?: string): ProvStatement[] {
  return [
    { '@type': 'Agent', '@id': agent, ...(type === undefined ? {} : { type: [type] }), label: label(name) },
    { '@type': 'Attribution', entity, agent },
  ]
}

function derivation(generatedEntity: string, usedEntity: string, type?: readonly string[]): ProvStatement {
  return {
    '@type': 'Derivation',
    ...(type === undefined ? {} : { type }),
    generatedEntity,
    usedEntity,
    activity: RUN,
  }
}

function articleId(side: Side): string {
  return `run:article-${side}`
}

function claimId(id: string): string {
  return `run:claim-${iriPart(id)}`
}

function statementId(side: Side, attribution: number): string {
  return `run:statement-${side}${attribution}`
}

/** A speaker that is an entity of the article is one agent, however often cited. */
function speakerId(document: Document, side: Side, attribution: number): string {
  const { speaker } = document.attributions[attribution]
  return speaker === undefined
    ? `run:speaker-${side}${attribution}`
    : `run:speaker-${side}-${iriPart(speaker)}`
}

function agentType(document: Document, attribution: number): string | undefined {
  const { speaker } = document.attributions[attribution]
  const type = document.entities.find(entity => entity.id === speaker)?.type
  return type === 'person' ? 'prov:Person' : type === 'organisation' ? 'prov:Organization' : undefined
}
