/** What is written by standards, opened by programs that others wrote for these standards, against the vocabularies as they are published. */
import { readFileSync } from 'node:fs'
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import extractor from '@marbec/web-auto-extractor'
import { JSDOM } from 'jsdom'
import { toRDF } from 'jsonld'
import { Store } from 'oxigraph'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { toProv, toSchemaOrg, toWebAnnotation } from '../../src/render'
import { ferryReport } from '../fixtures/ferry-report'
import { floodReport } from '../fixtures/flood-report'
import { hostileReport } from '../fixtures/hostile-report'
import { PROV_CONTEXT } from '../fixtures/prov-schema'
import { seedsReport } from '../fixtures/seeds-report'

const REPORTS = [seedsReport, floodReport, hostileReport, ferryReport]
const PROV = 'http://www.w3.org/ns/prov#'
const SCHEMA = 'http://schema.org/'

/** What the context of schema.org says of the terms that we use. */
const SCHEMA_CONTEXT = { '@context': { '@vocab': SCHEMA, url: { '@type': '@id' } } }
const CONTEXTS: Readonly<Record<string, object>> = {
  'https://openprovenance.org/prov-jsonld/context.jsonld': PROV_CONTEXT,
  'https://schema.org': SCHEMA_CONTEXT,
}

/** A graph store that has read the document, by way of RDF. */
async function storeOf(document: object): Promise<Store> {
  const documentLoader = async (url: string) => ({
    contextUrl: null,
    document: CONTEXTS[url],
    documentUrl: url,
  })
  const quads = await toRDF(document, { safe: true, documentLoader, format: 'application/n-quads' })
  const store = new Store()
  store.load(quads, { format: 'application/n-quads' })
  return store
}

/** The vocabulary, from the package that carries it as published. */
function vocabulary(name: 'prov' | 'schema'): Store {
  const store = new Store()
  const file = new URL(`../../node_modules/@vocabulary/${name}/${name}.nq`, import.meta.url)
  store.load(readFileSync(file, 'utf8'), { format: 'application/n-quads' })
  return store
}

/** Rows of an answer; every graph counts as one. */
function ask(store: Store, query: string): Record<string, string>[] {
  const answer = store.query(query, { use_default_graph_as_union: true })
  if (!Array.isArray(answer)) throw new Error('the query is no SELECT')
  return answer.map(row => {
    if (!(row instanceof Map)) throw new Error('the query is no SELECT')
    return Object.fromEntries([...row].map(([name, term]) => [name, String(term.value)]))
  })
}

/** Every term of the namespace that the document uses, as a property or as a class. */
const termsIn = (store: Store, namespace: string): string[] =>
  ask(
    store,
    `SELECT DISTINCT ?term { { [] ?term [] } UNION { [] a ?term } FILTER(STRSTARTS(STR(?term), "${namespace}")) }`,
  ).map(({ term }) => term)

const RDFS = 'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>'

describe('PROV in a graph store', () => {
  const published = vocabulary('prov')
  const defined = new Set(
    ask(published, `${RDFS} SELECT ?term { ?term rdfs:isDefinedBy [] }`).map(({ term }) => term),
  )

  it('uses no term that PROV-O does not define', async () => {
    for (const report of REPORTS) {
      const terms = termsIn(await storeOf(toProv(report())), PROV)
      expect(terms).toContain(`${PROV}qualifiedDerivation`)
      expect(terms.filter(term => !defined.has(term))).toEqual([])
    }
    const wrong = await storeOf({ '@id': 'urn:x', [`${PROV}wasDerivedFromm`]: { '@id': 'urn:y' } })
    expect(termsIn(wrong, PROV).filter(term => !defined.has(term))).toEqual([`${PROV}wasDerivedFromm`])
  })

  it('has properties only of things that may have them', async () => {
    const domains = new Map(
      ask(
        published,
        `${RDFS} SELECT ?property ?domain { ?property rdfs:domain ?domain FILTER(isIRI(?domain)) }`,
      ).map(({ property, domain }) => [property, domain]),
    )
    const supers = ask(
      published,
      `${RDFS} SELECT ?type ?above { ?type rdfs:subClassOf+ ?above FILTER(isIRI(?above)) }`,
    )
    for (const report of REPORTS) {
      const store = await storeOf(toProv(report()))
      const uses = ask(
        store,
        `SELECT DISTINCT ?property ?type { ?thing ?property []; a ?type FILTER(STRSTARTS(STR(?property), "${PROV}")) }`,
      )
      const properties = [...new Set(uses.map(({ property }) => property))].filter(one => domains.has(one))
      expect(properties.length).toBeGreaterThan(3)
      for (const property of properties) {
        const types = uses.filter(use => use.property === property).map(({ type }) => type)
        const above = supers.filter(({ type }) => types.includes(type)).map(row => row.above)
        expect([...types, ...above], property).toContain(domains.get(property))
      }
    }
  })

  it('answers who a claim goes back to, through the chain of who says so', async () => {
    const store = await storeOf(toProv(seedsReport()))
    const rows = ask(
      store,
      `PREFIX prov: <${PROV}> ${RDFS}
      SELECT DISTINCT ?name {
        ?claim (prov:qualifiedDerivation/prov:entity)+ ?statement .
        ?statement prov:qualifiedAttribution/prov:agent/rdfs:label ?name
        FILTER(STRENDS(STR(?claim), ":claim-a5"))
      }`,
    )
    expect(rows.map(({ name }) => name).sort()).toEqual([
      'Ukrainska Pravda',
      'a declassified US intelligence report',
      'the New York Times',
    ])
  })
})

describe('schema.org in readers of pages', () => {
  const published = vocabulary('schema')
  const domains = ask(
    published,
    `PREFIX schema: <${SCHEMA}> SELECT ?property ?type { ?property schema:domainIncludes ?type }`,
  )
  const above = ask(published, `${RDFS} SELECT ?type ?above { ?type rdfs:subClassOf* ?above }`)

  it('gives every thing only what the vocabulary has for its kind', async () => {
    for (const report of REPORTS) {
      const store = await storeOf(toSchemaOrg(report()))
      const uses = ask(
        store,
        `SELECT DISTINCT ?property ?type { ?thing ?property []; a ?type FILTER(STRSTARTS(STR(?property), "${SCHEMA}")) }`,
      )
      expect(uses.length).toBeGreaterThan(5)
      for (const { property, type } of uses) {
        const kinds = above.filter(row => row.type === type).map(row => row.above)
        const may = domains.filter(row => row.property === property).map(row => row.type)
        expect(
          may.some(kind => kinds.includes(kind)),
          `${property} of ${type}`,
        ).toBe(true)
      }
    }
  })

  it('is found in a page, as search engines look for it', () => {
    const graph = JSON.stringify(toSchemaOrg(floodReport()))
    const { jsonld } = new extractor().parse(
      `<html><head><script type="application/ld+json">${graph}</script></head></html>`,
    )
    const claims = toSchemaOrg(floodReport())['@graph'].filter(node => node['@type'] === 'Claim')
    expect(jsonld.Claim).toHaveLength(claims.length)
    expect(jsonld.Claim[0]).toMatchObject({
      name: 'Heavy rain closed the Harwell bridge on Monday, 4 March 2024.',
      author: { name: 'The Harwell Courier' },
    })
  })
})

describe('Web Annotations in an annotator', () => {
  const { window } = new JSDOM()
  const page = window.document
  beforeAll(() => {
    vi.stubGlobal('Node', window.Node)
    vi.stubGlobal('NodeFilter', window.NodeFilter)
  })
  afterAll(() => vi.unstubAllGlobals())

  it('anchor at the words of the page, by place and by quotation', async () => {
    for (const report of REPORTS) {
      const { documents } = report()
      const { items } = toWebAnnotation(report())
      let anchored = 0
      for (const { target } of items)
        for (const { source, selector } of target) {
          const [position, quote] = selector
          const document = documents.find(({ source: { id, url } }) => [url, id].includes(source))
          const text = (document ?? documents[isOfA(source) ? 0 : 1]).source.text
          const article = page.createElement('article')
          article.append(text)
          const byPlace = await first(createTextPositionSelectorMatcher(position)(article))
          const byQuote = await first(createTextQuoteSelectorMatcher(quote)(article))
          expect(byPlace).toBe(quote.exact)
          expect(byQuote).toBe(quote.exact)
          anchored++
        }
      expect(anchored).toBeGreaterThan(0)
    }
  })
})

/** Texts without an address are named by their place in the report. */
const isOfA = (source: string): boolean => /(?:^|[:-])a$/u.test(source)

async function first(ranges: AsyncIterable<Range>): Promise<string | undefined> {
  for await (const range of ranges) return range.toString()
  return undefined
}
