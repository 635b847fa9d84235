/** The claims as schema.org describes them. */
import { noOptions } from '../../shapes'
import type { Document, Report, Side } from '../../types'
import { aReport } from '../given'
import { isQuotable, quoteAt } from '../quote'
import { type ClaimView, viewClaims } from '../view'
import { articleIri, reportUrn, webAddress } from './identity'
import { quoteLink } from './selector'

interface Reference {
  readonly '@id': string
}

interface Party {
  readonly '@type': 'Person' | 'Organization' | 'Thing'
  readonly name: string
}

export interface SchemaOrgArticle extends Reference {
  readonly '@type': 'Article'
  readonly headline?: string
  readonly url?: string
  readonly datePublished?: string
  readonly inLanguage?: string
  readonly author?: readonly Party[]
  readonly publisher?: Party
}

export interface SchemaOrgClaim extends Reference {
  readonly '@type': 'Claim'
  readonly name: string
  readonly text: string
  readonly url?: string
  readonly author?: Party | readonly Party[]
  readonly appearance: readonly Reference[]
}

export interface SchemaOrgGraph {
  readonly '@context': 'https://schema.org'
  readonly '@graph': readonly (SchemaOrgArticle | SchemaOrgClaim)[]
}

interface Context {
  readonly urn: string
  readonly iris: Readonly<Record<Side, string>>
  readonly shared: ReadonlySet<string>
}

/**
 * Both articles and every claim in them as schema.org `Claim`s: `text` is the words, `name` a restatement, `author` who is credited with it,
 * `appearance` each article that states it. There is never a `ClaimReview`: the tool compares, and does not rule.
 *
 * @example
 * await writeFile('claims.jsonld', JSON.stringify(toSchemaOrg(report)))
 */
export function toSchemaOrg(report: Report): SchemaOrgGraph
export function toSchemaOrg(report: Report, ...more: readonly unknown[]): SchemaOrgGraph {
  noOptions('toSchemaOrg', more)
  aReport(report, 'report')
  const [a, b] = report.documents
  const iris = { a: articleIri(report, 'a'), b: articleIri(report, 'b') }
  const sides = [{ side: 'a', document: a } as const, { side: 'b', document: b } as const]
  const context: Context = { urn: reportUrn(report), iris, shared: sharedClaims(report) }
  return {
    '@context': 'https://schema.org',
    '@graph': [
      ...sides.map(({ side, document }) => article(document, iris[side])),
      ...sides.flatMap(({ side, document }) =>
        viewClaims(document)
          .filter(({ claim }) => claim.spans.some(span => isQuotable(document.source.text, span)))
          .map(view => claimOf(view, side, context)),
      ),
    ],
  }
}

function article({ source }: Document, id: string): SchemaOrgArticle {
  const url = webAddress(source.url)
  return {
    '@type': 'Article',
    '@id': id,
    ...(source.title === undefined ? {} : { headline: source.title }),
    ...(url === undefined ? {} : { url }),
    ...(source.published === undefined ? {} : { datePublished: source.published }),
    ...(source.language === undefined ? {} : { inLanguage: source.language }),
    ...(source.author === undefined
      ? {}
      : { author: [source.author].flat().map(name => ({ '@type': 'Person', name })) }),
    ...(source.publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization', name: source.publisher } }),
  }
}

function claimOf(view: ClaimView, side: Side, { urn, iris, shared }: Context): SchemaOrgClaim {
  const { claim, document } = view
  const url = quoteLink(document.source, claim.spans)
  const author = authorOf(view)
  const other = side === 'a' ? 'b' : 'a'
  return {
    '@type': 'Claim',
    '@id': `${urn}:${claim.id}`,
    name: claim.text,
    text: quoteAt(document.source.text, claim.spans),
    ...(url === undefined ? {} : { url }),
    ...(author === undefined ? {} : { author }),
    appearance: [{ '@id': iris[side] }, ...(shared.has(claim.id) ? [{ '@id': iris[other] }] : [])],
  }
}

/** Claims that the other article states too. */
function sharedClaims(report: Report): ReadonlySet<string> {
  const agreed = report.findings.filter(finding => finding.relation === 'agrees')
  return new Set(agreed.flatMap(({ claims }) => [...claims.a, ...claims.b]))
}

/** The innermost speaker; where the article itself says so, its publisher. */
function authorOf({ chain, document }: ClaimView): Party | undefined {
  const speaker = chain.at(-1)
  if (speaker !== undefined) return { '@type': partyType(document, speaker.attribution), name: speaker.name }
  const { publisher } = document.source
  return publisher === undefined ? undefined : { '@type': 'Organization', name: publisher }
}

function partyType(document: Document, attribution: number): Party['@type'] {
  const speaker = document.attributions[attribution]?.speaker
  const type = document.entities.find(entity => entity.id === speaker)?.type
  return type === 'person' ? 'Person' : type === 'organisation' ? 'Organization' : 'Thing'
}
