import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { checkToText, claimsToText, toJson, toMarkdown, toText } from '../../src/render'
import type { Report } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'
import { hostileReport } from '../fixtures/hostile-report'
import { seedsReport } from '../fixtures/seeds-report'

// `npm test test/render -- --update` writes the files anew.
const expected = (name: string) => `../fixtures/expected/${name}.expected`

const withoutEscapes = (text: string) =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('')

describe('text', () => {
  it('reads as the fixture does, wide and narrow', async () => {
    await expect(toText(seedsReport(), { width: 100 })).toMatchFileSnapshot(expected('seeds.txt'))
    await expect(toText(floodReport(), { width: 60 })).toMatchFileSnapshot(expected('flood-narrow.txt'))
  })

  it('keeps every line but an address within the width', () => {
    for (const width of [40, 60, 80, 120]) {
      const lines = toText(floodReport(), { width }).split('\n')
      for (const line of lines.filter(one => !one.includes('https://'))) {
        expect(stringWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  })

  it('has the same words with colour as without', () => {
    const words = (text: string) => withoutEscapes(text).replace(/[*─]/g, '').split(/\s+/).sort()
    const options = { width: 100 }
    expect(words(toText(seedsReport(), { ...options, color: true }))).toEqual(
      words(toText(seedsReport(), options)),
    )
  })

  it('obeys no escape code of a source', () => {
    expect(toText(hostileReport())).not.toContain('\u001b')
  })

  it('lists claims and checks', async () => {
    const report = floodReport()
    await expect(claimsToText(report.documents[0])).toMatchFileSnapshot(expected('flood-claims.txt'))
    const check = {
      verdict: 'contradicted',
      support: 0.1,
      conflict: 0.92,
      findings: report.findings,
      documents: report.documents,
    } as const
    await expect(checkToText(check)).toMatchFileSnapshot(expected('flood-check.txt'))
  })
})

describe('Markdown', () => {
  it('reads as the fixture does', async () => {
    await expect(toMarkdown(seedsReport())).toMatchFileSnapshot(expected('seeds.md'))
    await expect(toMarkdown(hostileReport())).toMatchFileSnapshot(expected('hostile.md'))
  })

  it('calls nobody and leaves no markup of a source standing', () => {
    const markdown = toMarkdown(hostileReport())
    expect(markdown).not.toMatch(/(?<!\\)<(?!br>|!-- -->|https?:)/)
    expect(markdown).not.toMatch(/@\w/)
  })
})

describe('JSON', () => {
  it('gives back the report whole', () => {
    expect(JSON.parse(toJson(floodReport()))).toEqual(floodReport())
  })
})

describe('every format', () => {
  it('is the same bytes for the same report, and leaves the report alone', () => {
    const render = (report: Report) => [toText(report), toMarkdown(report), toJson(report)]
    const report = seedsReport()
    expect(render(report)).toEqual(render(seedsReport()))
    expect(report).toEqual(seedsReport())
  })

  it('takes a report with nothing in it', () => {
    const empty = { ...floodReport(), findings: [] }
    const bare = {
      ...empty,
      documents: empty.documents.map(document => ({
        ...document,
        source: { id: document.source.id, text: '' },
        claims: [],
      })),
    }
    const [a, b] = bare.documents
    for (const render of [toText, toMarkdown, toJson])
      expect(render({ ...empty, documents: [a, b] })).not.toBe('')
  })
})
