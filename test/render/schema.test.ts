import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src'
import { SCHEMA } from '../../src/version'
import { floodReport } from '../fixtures/flood-report'
import { hostileReport } from '../fixtures/hostile-report'
import { seedsReport } from '../fixtures/seeds-report'

const schema = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)
const faults = (report: unknown) => {
  validate(JSON.parse(JSON.stringify(report)))
  return validate.errors ?? []
}

describe('the published schema', () => {
  it('is the one that reports name', () => {
    expect(schema.$id).toBe(SCHEMA)
  })

  it('describes reports made by hand', () => {
    for (const report of [floodReport(), hostileReport(), seedsReport()]) expect(faults(report)).toEqual([])
  })

  it('describes what compare gives', () => {
    const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8')
    const known = {
      publisher: 'P',
      title: 'T',
      author: ['X'],
      url: 'https://x.example',
      published: '2023-07-26',
      language: 'en',
    }
    expect(faults(compare({ text: seed('a'), ...known }, seed('b')))).toEqual([])
    expect(faults(compare('', '🌊'))).toEqual([])
  })

  it('refuses what is no report', () => {
    const report = floodReport()
    const broken: unknown[] = [
      {},
      { ...report, schema: 'other' },
      { ...report, documents: [report.documents[0]] },
      { ...report, findings: [{ ...report.findings[0], confidence: 2 }] },
      { ...report, findings: [{ ...report.findings[0], relation: 'maybe' }] },
      { ...report, findings: [{ ...report.findings[0], reasons: [] }] },
      { ...report, more: 1 },
    ]
    for (const value of broken) expect(faults(value).length).toBeGreaterThan(0)
  })
})
