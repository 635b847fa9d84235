import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { compare, compareAll, compareAsync } from '../../src'
import { SCHEMA, STORY_SCHEMA } from '../../src/version'
import { floodReport } from '../fixtures/flood-report'
import { hostileReport } from '../fixtures/hostile-report'
import { seedsReport } from '../fixtures/seeds-report'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../src/schema/${name}.schema.json`, import.meta.url), 'utf8'))
const schema = read('report')
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).addSchema(schema)
ajv.addSchema(read('story'))
const faults = (value: unknown, id = SCHEMA) => {
  ajv.validate(id, JSON.parse(JSON.stringify(value)))
  return ajv.errors ?? []
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

  it('describes what compareAsync gives', async () => {
    const nli = { name: 'nli', ask: async () => [{ effect: 'agrees', message: 'So it is.' } as const] }
    const late = { name: 'late', ask: () => Promise.reject(new Error('503')), fallback: () => [] }
    const [a, b] = [
      'Two men were arrested in Oriel on Monday.',
      'Police arrested two men in Oriel on Monday.',
    ]
    const report = await compareAsync(a, b, { asyncJudges: [nli, late] })
    expect(report.answers.map(({ status }) => status)).toEqual(['answered', 'failed'])
    expect(faults(report)).toEqual([])
    expect(faults({ ...report, answers: [{ judge: 'nli' }] })).not.toEqual([])
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

describe('the published schema of a story', () => {
  const story = compareAll([
    'Five men died in Rome.',
    'Six men died in Rome on Monday.',
    'Five men died in Rome.',
  ])

  it('describes what compareAll gives', () => {
    expect(story.schema).toBe(STORY_SCHEMA)
    expect(story.facts[0].tellings.length).toBe(3)
    expect(faults(story, STORY_SCHEMA)).toEqual([])
    expect(faults(compareAll([]), STORY_SCHEMA)).toEqual([])
  })

  it('refuses what is no story', () => {
    const [fact] = story.facts
    const broken: unknown[] = [
      {},
      { ...story, schema: SCHEMA },
      { ...story, more: 1 },
      { ...story, facts: [{ ...fact, tellings: [] }] },
      { ...story, facts: [{ ...fact, voices: 0 }] },
      { ...story, facts: [{ ...fact, tellings: [{ ...fact.tellings[0], relation: 'unmatched' }] }] },
      { ...story, origins: [{ sources: [] }] },
    ]
    for (const value of broken) expect(faults(value, STORY_SCHEMA).length).toBeGreaterThan(0)
  })
})
