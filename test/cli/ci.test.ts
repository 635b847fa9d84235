import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { toJunit } from '../../src/cli/ci/junit'
import { placeOf, regionOf } from '../../src/cli/ci/places'
import { toSarif } from '../../src/cli/ci/sarif'
import { toWorkflowCommands } from '../../src/cli/ci/workflow-commands'
import type { Check, Report } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'
import { seedsReport } from '../fixtures/seeds-report'
import { runCli } from './world'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-ci-'))
const file = (name: string, content = 'Words.') => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const A = file('a.txt')
const B = file('b.html', '<p>Words.')

const compared = async (format: string, report: Report, ...more: string[]) =>
  (await runCli(['compare', A, B, '--format', format, ...more], { library: { compare: () => report } })).out

const checked = async (format: string, check: Check) =>
  (await runCli(['check', 'Words.', A, '--format', format], { library: { check: () => check } })).out

const { documents, findings } = floodReport()
const CONTRADICTED: Check = { verdict: 'contradicted', support: 0, conflict: 1, findings, documents }
const SUPPORTED: Check = { verdict: 'supported', support: 1, conflict: 0, findings: [], documents }
const PARTLY: Check = { ...SUPPORTED, verdict: 'partly-supported' }

const parsed = (xml: string) => new new JSDOM().window.DOMParser().parseFromString(xml, 'text/xml')

describe('--format junit', () => {
  const tests = (xml: string) => [...parsed(xml).querySelectorAll('testcase')]
  const failed = (xml: string) => tests(xml).filter(test => test.querySelector('failure'))

  it('has a test for each fact of both, and a failure for each difference', async () => {
    const xml = await compared('junit', floodReport())
    const { agrees, addsDetail, differs } = floodReport().summary
    expect(tests(xml)).toHaveLength(agrees + addsDetail + differs)
    expect(failed(xml)).toHaveLength(differs)
    const root = parsed(xml).documentElement
    expect([root.getAttribute('tests'), root.getAttribute('failures')]).toEqual([
      String(agrees + addsDetail + differs),
      String(differs),
    ])
  })

  it('has no failure for a difference of framing where only conflicts are to fail', async () => {
    expect(seedsReport().summary).toMatchObject({ conflicts: 0 })
    expect(failed(await compared('junit', seedsReport()))).toHaveLength(seedsReport().summary.differs)
    expect(failed(await compared('junit', seedsReport(), '--fail-on', 'conflict'))).toHaveLength(0)
  })

  it('has one test for a statement', async () => {
    expect(failed(await checked('junit', CONTRADICTED))).toHaveLength(1)
    expect([
      tests(await checked('junit', SUPPORTED)),
      failed(await checked('junit', SUPPORTED)),
    ]).toMatchObject([{ length: 1 }, { length: 0 }])
  })

  it('is XML whatever the words are', () => {
    const text = '<a b="c">&\u0000\u001b\ud800]]>'
    const xml = toJunit('check', [{ name: text, failure: { type: 'conflict', message: text, text } }])
    expect(parsed(xml).querySelector('parsererror')).toBeNull()
    expect(tests(xml)[0].getAttribute('name')).toBe('<a b="c">&\ufffd\ufffd\ufffd]]>')
  })
})

describe('--format sarif', () => {
  it('has each difference with its place: a region where the file holds the text as it is', async () => {
    const { version, runs } = JSON.parse(await compared('sarif', floodReport()))
    expect(version).toBe('2.1.0')
    const { results, tool } = runs[0]
    expect(results).toHaveLength(floodReport().summary.differs)
    for (const { ruleId, ruleIndex, level, locations, relatedLocations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(level).toBe(ruleId === 'conflict' ? 'error' : 'warning')
      const [{ physicalLocation }] = locations
      expect(physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/.*a\.txt$/u)
      expect(physicalLocation.region.startLine).toBeGreaterThan(0)
      expect(relatedLocations[0].physicalLocation.artifactLocation.uri).toMatch(/b\.html$/u)
      expect(relatedLocations[0].physicalLocation.region).toBeUndefined()
    }
  })

  it('escapes what an address cannot hold', () => {
    const [at, message] = [[{ file: 'my notes/a#1.txt', text: '' }], '']
    expect(toSarif([{ level: 'error', rule: 'conflict', message, at }])).toContain('"my%20notes/a%231.txt"')
  })

  it('of a check that is supported has nothing', async () => {
    expect(JSON.parse(await checked('sarif', SUPPORTED)).runs[0].results).toEqual([])
    expect(JSON.parse(await checked('sarif', PARTLY)).runs[0].results).toMatchObject([
      { ruleId: 'partly-supported', level: 'error' },
    ])
    expect(JSON.parse(await checked('sarif', CONTRADICTED)).runs[0].results.length).toBeGreaterThan(1)
  })
})

describe('--format gha', () => {
  it('has a command for each difference', async () => {
    const lines = (await compared('gha', floodReport())).trimEnd().split('\n')
    expect(lines).toHaveLength(floodReport().summary.differs)
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning) file=.*a\.txt,line=\d+,endLine=\d+,col=\d+,title=corroborate%3A \w+::./u,
      )
  })

  it('escapes what would end a command', () => {
    const at = [{ file: 'a,b:c.txt', text: '' }]
    expect(toWorkflowCommands([{ level: 'error', rule: 'conflict', message: '5%\n::error::x', at }])).toBe(
      '::error file=a%2Cb%3Ac.txt,title=corroborate%3A conflict::5%25%0A::error::x\n',
    )
  })
})

describe('--format ndjson', () => {
  it('has a line for each finding, and one for a check', async () => {
    const read = (out: string) =>
      out
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
    expect(read(await compared('ndjson', floodReport()))).toEqual(findings)
    expect(read(await checked('ndjson', PARTLY))).toEqual([
      {
        statement: documents[0].source.text,
        verdict: 'partly-supported',
        support: 1,
        conflict: 0,
        findings: [],
      },
    ])
  })
})

describe('places', () => {
  it('count lines and columns from 1', () => {
    const text = 'One.\nTwo two.\r\nThree.'
    const region = (words: string) => {
      const start = text.indexOf(words)
      return Object.values(regionOf(text, { start, end: start + words.length }))
    }
    expect(region('One')).toEqual([1, 1, 1, 4])
    expect(region('two')).toEqual([2, 5, 2, 8])
    expect(region('two.\r\nThree')).toEqual([2, 5, 3, 6])
  })

  it('are none of standard input and addresses, and without lines where the text is read out', () => {
    expect(placeOf('-')).toEqual({})
    expect(placeOf('https://x.example/a.txt')).toEqual({})
    expect(placeOf('a.HTML')).toEqual({ file: 'a.HTML', isVerbatim: false })
    expect(placeOf('a.txt')).toEqual({ file: 'a.txt', isVerbatim: true })
  })
})
