import { Ajv2020 } from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { expand } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { toCsv, toProv, toSchemaOrg, toWebAnnotation } from '../../src/render'
import { codePointsOf, quoteLink } from '../../src/render/standards/selector'
import type { Report } from '../../src/types'
import { ANNOTATION_PAGE_SCHEMA } from '../fixtures/annotation-schema'
import { ferryReport } from '../fixtures/ferry-report'
import { floodReport } from '../fixtures/flood-report'
import { hostileReport } from '../fixtures/hostile-report'
import { PROV_CONTEXT, PROV_SCHEMA } from '../fixtures/prov-schema'
import { seedsReport } from '../fixtures/seeds-report'

// `npm test test/render -- --update` writes the files anew.
const expected = (name: string) => `../fixtures/expected/${name}.expected`
const indented = (value: object) => `${JSON.stringify(value, null, 2)}\n`
const REPORTS = [seedsReport, floodReport, hostileReport, ferryReport]

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
addFormats.default(ajv)
const faultsBy = (schema: object) => {
  const validate = ajv.compile(schema)
  return (value: object) => {
    validate(JSON.parse(JSON.stringify(value)))
    return validate.errors ?? []
  }
}

/** A report one of whose claims points outside its text, between surrogates, or nowhere. */
function brokenReport(): Report {
  const report = floodReport()
  const [a, b] = report.documents
  const wave = a.source.text.indexOf('🌊')
  const spans = [
    [{ start: 0, end: 99_999 }],
    [{ start: wave + 1, end: wave + 10 }],
    [{ start: 5, end: 5 }],
    [{ start: -1, end: 4 }],
    [],
  ]
  return {
    ...report,
    documents: [{ ...a, claims: a.claims.map((claim, index) => ({ ...claim, spans: spans[index] })) }, b],
  }
}

describe('CSV', () => {
  it('reads as the fixture does', async () => {
    await expect(toCsv(seedsReport())).toMatchFileSnapshot(expected('seeds.csv'))
    await expect(toCsv(hostileReport())).toMatchFileSnapshot(expected('hostile.csv'))
  })

  it('has as many fields in each row as in its header, by the rules of RFC 4180', () => {
    for (const report of REPORTS) {
      const rows = parseCsv(toCsv(report()))
      expect(new Set(rows.map(row => row.length))).toEqual(new Set([17]))
      expect(rows.length).toBe(report().findings.length + 1)
    }
  })

  it('begins no field as a formula', () => {
    for (const row of parseCsv(toCsv(hostileReport())))
      for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })
})

describe('Web Annotation', () => {
  const faults = faultsBy(ANNOTATION_PAGE_SCHEMA)

  it('reads as the fixture does', async () => {
    await expect(indented(toWebAnnotation(floodReport()))).toMatchFileSnapshot(
      expected('flood.annotations.json'),
    )
  })

  it('is what the data model asks for', () => {
    for (const report of REPORTS) expect(faults(toWebAnnotation(report()))).toEqual([])
  })

  it('points in code points at the words it quotes, an emoji before them or not', () => {
    const { items } = toWebAnnotation(floodReport())
    expect(items).toHaveLength(floodReport().findings.length)
    const texts = floodReport().documents.map(document => [...document.source.text])
    for (const { target } of items) {
      for (const { source, selector } of target) {
        const [position, quote] = selector
        const text = texts[source.includes('courier') ? 0 : 1]
        expect(text.slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(
          text
            .slice(0, position.start)
            .join('')
            .endsWith(quote.prefix ?? ''),
        ).toBe(true)
        expect(
          text
            .slice(position.end)
            .join('')
            .startsWith(quote.suffix ?? ''),
        ).toBe(true)
      }
    }
    expect(
      items.flatMap(item => item.target).some(({ selector }) => selector[1].prefix?.includes('🌊')),
    ).toBe(true)
  })

  it('gives every annotation an identifier of its own, the same each time', () => {
    const page = toWebAnnotation(seedsReport())
    const ids = page.items.flatMap(item => [item.id, ...item.target.map(target => target.id)])
    expect(new Set(ids).size).toBe(ids.length)
    expect(toWebAnnotation(seedsReport())).toEqual(page)
    expect(page.id).not.toBe(toWebAnnotation(floodReport()).id)
  })

  it('leaves out a finding whose words are not where they should be', () => {
    const { items, partOf } = toWebAnnotation(brokenReport())
    expect(items.map(item => item.id.split(':').at(-1))).toEqual(['f6'])
    expect(partOf.total).toBe(1)
  })
})

describe('PROV-JSONLD', () => {
  const faults = faultsBy(PROV_SCHEMA)
  const documentLoader = async (url: string) => ({
    contextUrl: null,
    document: url === 'https://openprovenance.org/prov-jsonld/context.jsonld' ? PROV_CONTEXT : {},
    documentUrl: url,
  })

  it('reads as the fixture does', async () => {
    await expect(indented(toProv(floodReport()))).toMatchFileSnapshot(expected('flood.prov.jsonld'))
  })

  it('is what the schema of the submission asks for', () => {
    for (const report of REPORTS) expect(faults(toProv(report()))).toEqual([])
    expect(faults({ ...toProv(floodReport()), '@graph': [{ '@type': 'Entity' }] })).not.toEqual([])
    expect(
      faults({ ...toProv(floodReport()), '@graph': [{ '@type': 'Entity', '@id': 'x', label: 'plain' }] }),
    ).not.toEqual([])
  })

  it('expands as JSON-LD with nothing dropped', async () => {
    for (const report of REPORTS) {
      const expanded = JSON.stringify(await expand(toProv(report()), { safe: true, documentLoader }))
      expect(expanded).toContain('http://www.w3.org/ns/prov#qualifiedDerivation')
      expect(expanded).toContain('urn:corroborate:')
    }
  })

  it('derives a claim from its article and from each link of its chain in turn', () => {
    const graph = toProv(seedsReport())['@graph']
    const sourcesOf = (id: string | undefined): string[] =>
      graph
        .filter(statement => statement.generatedEntity === id)
        .flatMap(statement => statement.usedEntity ?? [])
    expect(sourcesOf('run:claim-a5')).toEqual(['run:article-a', 'run:statement-a0'])
    expect(sourcesOf('run:statement-a0')).toEqual(['run:statement-a1'])
    const speaker = (id: string) => {
      const agent = graph.find(
        statement => statement['@type'] === 'Attribution' && statement.entity === id,
      )?.agent
      return graph.find(statement => statement['@id'] === agent)?.label?.[0]['@value']
    }
    expect([speaker('run:statement-a0'), speaker('run:statement-a1')]).toEqual([
      'the New York Times',
      'a declassified US intelligence report',
    ])
    expect(graph.find(one => one.generatedEntity === 'run:claim-a9')?.type).toEqual(['prov:Quotation'])
  })

  it('names nothing that it does not hold', () => {
    for (const report of [...REPORTS, brokenReport]) {
      const graph = toProv(report())['@graph']
      const ids = new Set(graph.flatMap(statement => statement['@id'] ?? []))
      for (const { entity, agent, activity, generatedEntity, usedEntity } of graph) {
        for (const id of [entity, agent, activity, generatedEntity, usedEntity])
          expect(id === undefined || ids.has(id)).toBe(true)
      }
    }
    expect(JSON.stringify(toProv(brokenReport()))).not.toContain('run:claim-a')
  })
})

describe('schema.org', () => {
  it('reads as the fixture does', async () => {
    await expect(indented(toSchemaOrg(floodReport()))).toMatchFileSnapshot(
      expected('flood.schema-org.jsonld'),
    )
  })

  it('gives claims with words, author and appearance, and no review', () => {
    for (const report of REPORTS) {
      const graph = toSchemaOrg(report())['@graph']
      const ids = new Set(graph.map(node => node['@id']))
      expect(ids.size).toBe(graph.length)
      for (const node of graph) {
        if (node['@type'] !== 'Claim') continue
        expect(node.text).not.toBe('')
        for (const place of node.appearance) expect(ids.has(place['@id'])).toBe(true)
      }
      expect(JSON.stringify(graph)).not.toMatch(/ClaimReview|Rating/)
    }
  })

  it('lets a claim that both state appear in both', () => {
    const claims = toSchemaOrg(seedsReport())['@graph'].flatMap(node =>
      node['@type'] === 'Claim' ? [node] : [],
    )
    const places = (name: string) => claims.find(claim => claim.name === name)?.appearance.length
    expect(places('Sergey Shoigu is the Russian Defence Minister.')).toBe(2)
    expect(places('Shoigu handed Kim a letter from the Russian president.')).toBe(1)
  })

  it('leaves out claims whose words are not found', () => {
    expect(toSchemaOrg(brokenReport())['@graph'].filter(node => node['@type'] === 'Claim')).toHaveLength(4)
  })
})

describe('links to the words on their page', () => {
  const text = 'Rain fell, and fell - hard & long.\n\nThe dam held: 50% of “it” 🌊 was full'
  const link = (quote: string, url = 'https://x.example/a') => {
    const start = text.indexOf(quote)
    return quoteLink({ text, url }, [{ start, end: start + quote.length }])
  }

  it('escape what has a meaning in a text fragment', () => {
    expect(link('fell, and fell - hard & long')).toBe(
      'https://x.example/a#:~:text=fell%2C%20and%20fell%20%2D%20hard%20%26%20long',
    )
    expect(link('50% of “it” 🌊')).toBe(
      'https://x.example/a#:~:text=50%25%20of%20%E2%80%9Cit%E2%80%9D%20%F0%9F%8C%8A',
    )
  })

  it('keep the query and the fragment of the address', () => {
    expect(link('Rain', 'https://x.example/a?id=7&b#part')).toBe(
      'https://x.example/a?id=7&b#part:~:text=Rain',
    )
  })

  it('name each stretch of words, and long ones by their ends', () => {
    expect(
      quoteLink({ text, url: 'http://x.example/' }, [
        { start: 0, end: 4 },
        { start: 10, end: 14 },
      ]),
    ).toBe('http://x.example/#:~:text=Rain&text=and')
    expect(link(text)).toBe(
      'https://x.example/a#:~:text=Rain%20fell%2C%20and%20fell%20%2D,of%20%E2%80%9Cit%E2%80%9D%20%F0%9F%8C%8A%20was%20full',
    )
  })

  it('are none without a web address', () => {
    expect(link('Rain', 'javascript:alert(1)')).toBeUndefined()
    expect(quoteLink({ text }, [{ start: 0, end: 4 }])).toBeUndefined()
    expect(quoteLink({ text, url: 'https://x.example' }, [{ start: 0, end: 9999 }])).toBeUndefined()
  })
})

describe('codePointsOf', () => {
  it('counts characters outside the basic plane once', () => {
    const toCodePoints = codePointsOf('a🌊b👷🏽‍♀️c\ud800d')
    const text = 'a🌊b👷🏽‍♀️c\ud800d'
    for (const mark of ['a', 'b', 'c', 'd'])
      expect(toCodePoints(text.indexOf(mark))).toBe([...text].indexOf(mark))
    expect(toCodePoints(text.length)).toBe([...text].length)
  })
})

/** A reader of RFC 4180, to see that others can read what is written. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (text[at] === '"') at++
        field += text[at]
      }
      at++
    } else while (text[at] !== ',' && text[at] !== '\r') field += text[at++]
    row.push(field)
    if (text[at] === ',') at++
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n')
      at += 2
      rows.push(row)
      row = []
    }
  }
  return rows
}
