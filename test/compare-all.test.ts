import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare, compareAll, reportBetween } from '../src/index'

const seeds = join(__dirname, '../seeds')
const A = readFileSync(join(seeds, 'a.txt'), 'utf8')
const B = readFileSync(join(seeds, 'b.txt'), 'utf8')
const ferry = (dead: string) =>
  `The ferry sank off Palermo on Monday. ${dead} people died, the coast guard said.`

describe('a story of several sources', () => {
  it('says who states, disputes and lacks a fact', () => {
    const { facts } = compareAll([ferry('Five'), ferry('Seven'), 'The ferry sank off Palermo on Monday.'])
    const dead = facts.find(fact => /died/.test(fact.text))
    expect(dead).toMatchObject({ statedBy: ['s1'], disputedBy: ['s2'], lackedBy: ['s3'] })
    const sank = facts.find(fact => /sank/.test(fact.text))
    expect(sank?.statedBy).toEqual(['s1', 's2', 's3'])
  })

  it('sets two tolls of one event against each other where little else is told alike', () => {
    const { facts } = compareAll(['Five people died, the coast guard said.', 'Seven people died.'])
    expect(facts.find(({ text }) => /^Five people died/.test(text))).toMatchObject({ disputedBy: ['s2'] })
    const other = compareAll(['Five people died, the coast guard said.', 'Seven ships sailed.'])
    expect(other.facts.flatMap(({ disputedBy }) => disputedBy)).toEqual([])
  })

  it('counts the reprints of one text as one voice, and says so', () => {
    const reprint = `${A}\nThis story was updated.`
    const { facts, origins } = compareAll([A, B, reprint])
    expect(origins.map(origin => origin.sources)).toEqual([['s1', 's3'], ['s2']])
    expect(origins[0].overlap).toBeGreaterThan(0.9)
    const both = facts.filter(fact => fact.statedBy.includes('s1') && fact.statedBy.includes('s3'))
    expect(both.length).toBeGreaterThan(0)
    for (const fact of both) expect(fact.voices).toBe(fact.statedBy.includes('s2') ? 2 : 1)
  })

  it('holds every claim of every source exactly once, in plain JSON', () => {
    const story = compareAll([A, B, A])
    const told = story.facts.flatMap(fact => fact.tellings.map(telling => telling.claim)).sort()
    expect(told).toEqual(story.documents.flatMap(d => d.claims.map(claim => claim.id)).sort())
    expect(JSON.parse(JSON.stringify(story))).toEqual(story)
  })

  it('gives the same bytes for the same sources', () => {
    expect(JSON.stringify(compareAll([A, B]))).toBe(JSON.stringify(compareAll([A, B])))
  })

  it('tells sources of one id apart', () => {
    const ids = compareAll([
      { id: 'x', text: 'A.' },
      { id: 'x', text: 'B.' },
    ]).documents.map(d => d.source.id)
    expect(ids).toEqual(['x', 'x-2'])
  })
})

describe('the reports under a story', () => {
  const story = compareAll([ferry('Five'), ferry('Seven'), 'The ferry sank off Palermo on Monday.'])

  it('are what compare says of the two sources', () => {
    const { findings, summary } = reportBetween(story, 's1', 's2')
    const alone = compare({ id: 's1', text: ferry('Five') }, { id: 's2', text: ferry('Seven') })
    expect(findings).toEqual(alone.findings)
    expect(summary).toEqual(alone.summary)
    expect(reportBetween(story, 's2', 's1').summary.onlyInB).toBe(summary.onlyInA)
  })

  it('are of any two sources of the story, with options of their own', () => {
    expect(reportBetween(story, 's3', 's1').documents.map(d => d.source.id)).toEqual(['s3', 's1'])
    expect(reportBetween(story, 's1', 's2', { minConfidence: 1 }).summary.differs).toBe(0)
  })

  it('are not of sources that it does not have, nor of one with itself', () => {
    expect(() => reportBetween(story, 's1', 's4')).toThrow(
      /^corroborate: the story has no source "s4"; there are "s1", "s2", "s3"$/,
    )
    expect(() => reportBetween(story, 's1', 's1')).toThrow(/needs two sources/)
    expect(() => reportBetween(compareAll([]), '__proto__', 'constructor')).toThrow(RangeError)
  })
})

describe('what makes no fact of several sources', () => {
  it('is a topic alone', () => {
    const { facts } = compareAll(['The senator resigned on Monday.', 'The senator bought a boat in May.'])
    expect(facts.every(fact => fact.tellings.length === 1)).toBe(true)
  })

  it('is nothing at all', () => {
    expect(compareAll([]).facts).toEqual([])
    expect(compareAll(['', ' ', '…']).facts).toEqual([])
  })
})
