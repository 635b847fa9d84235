import { expect as jestExpect } from 'expect'
import { describe, expect, it } from 'vitest'
import { check, compare, segment } from '../../src'
import * as matchers from '../../src/matchers'
import '../../src/vitest'

const MILL = {
  publisher: 'Calder Post',
  published: '2022-05-10',
  text: `Fire at the mill

Five people died in the fire at the Calder mill on Monday, police said.
The fire chief, Ann Moss, said that the alarm had failed. The mill employed 300 people.`,
}

const SEVEN = 'Seven people died in the fire at the Calder mill on Monday.'
const FIVE = 'Five people died in the fire at the Calder mill on Monday.'

/** What a developer reads when the assertion fails. */
function failureOf(assertion: () => void): string {
  try {
    assertion()
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('the assertion did not fail')
}

describe('toBeSupportedBy', () => {
  it('passes when the sources state every claim', () => {
    expect('The mill employed 300 people.').toBeSupportedBy(MILL)
    expect('Five people died in the fire.').toBeSupportedBy('It rained.', MILL)
    expect('Five people died in the fire.').toBeSupportedBy(['It rained.', MILL])
  })

  it('shows the claim, the evidence with its place, and the reason', () => {
    const lines = failureOf(() => expect(SEVEN).toBeSupportedBy(MILL)).split('\n')
    expect(lines[0]).toMatch(
      /^corroborate toBeSupportedBy: It is contradicted \(support 0\.\d\d, conflict 0\.\d\d\)\.$/,
    )
    expect(lines[2]).toMatch(/^ {2}conflict \(number\), confidence [01]\.\d\d$/)
    expect(lines[3]).toMatch(/^ {2}- A statement:1:1 {4}\[-Seven-\] people died in the fire/)
    expect(lines[4]).toMatch(/^ {2}\+ B Calder Post:3:1 {2}\{\+Five\+\} people died in the fire/)
    expect(lines[5]).toMatch(
      /^ {4}number\/disjoint: .+ \(“Seven” at statement:1:1 \/ “Five” at Calder Post:3:1\)$/,
    )
  })

  it('fails on a claim that no source has, and under .not on one that a source has', () => {
    expect('The owner fled abroad.').not.toBeSupportedBy(MILL)
    expect(failureOf(() => expect('The owner fled abroad.').toBeSupportedBy(MILL))).toContain('not found')
    expect(failureOf(() => expect('Three hundred people fled the mill.').toBeSupportedBy(MILL))).toMatch(
      /nothing states it; the nearest words:\n {2}- A statement:1:1 .*\n {2}\+ B Calder Post:\d:\d+ .*mill/,
    )
    expect(failureOf(() => expect('The mill employed 300 people.').not.toBeSupportedBy(MILL))).toMatch(
      /supported[\s\S]*\+ B Calder Post:4:59 +The mill employed 300 people/,
    )
  })

  it('takes a part in larger expectations', () => {
    expect({ id: 1, answer: 'The mill employed 300 people.' }).toEqual({
      id: 1,
      answer: expect.toBeSupportedBy(MILL),
    })
    expect({ answer: 'The owner fled abroad.' }).not.toEqual({ answer: expect.toBeSupportedBy(MILL) })
    expect({ answer: 'The owner fled abroad.' }).toEqual({ answer: expect.not.toBeSupportedBy(MILL) })
  })

  it('waits for a promise', async () => {
    await expect(Promise.resolve('The mill employed 300 people.')).resolves.toBeSupportedBy(MILL)
  })

  it('takes a document that has been segmented', () => {
    expect(segment('The mill employed 300 people.')).toBeSupportedBy(segment(MILL))
  })
})

describe('toContradict', () => {
  it('passes on what cannot both be true, and only then', () => {
    expect(SEVEN).toContradict(MILL)
    expect('Five people died in the fire at the Calder mill.').not.toContradict(MILL)
    expect('The owner fled abroad.').not.toContradict(MILL)
  })
})

describe('toAgreeWith', () => {
  it('passes when facts are shared and none differs', () => {
    expect('The mill employed 300 people.').toAgreeWith(MILL)
    expect('The mill employed 200 people.').not.toAgreeWith(MILL)
    expect('The owner fled abroad.').not.toAgreeWith(MILL)
  })
})

describe('toDifferFrom', () => {
  it('asks for a facet and a severity', () => {
    expect(SEVEN).toDifferFrom(MILL)
    expect(SEVEN).toDifferFrom(MILL, { facet: 'number', severity: 'conflict' })
    expect(SEVEN).not.toDifferFrom(MILL, { facet: 'time' })
    expect(failureOf(() => expect(SEVEN).toDifferFrom(MILL, { facet: 'time' }))).toContain(
      'asked for on time',
    )
  })
})

describe('toContainClaim', () => {
  it('passes when the text states it', () => {
    expect(MILL).toContainClaim('The alarm had failed.')
    expect(MILL).not.toContainClaim('The owner fled abroad.')
    expect(failureOf(() => expect(MILL).toContainClaim('The owner fled abroad.'))).toContain(
      'Calder Post:4:59  The mill employed 300 people.',
    )
  })
})

describe('toCredit', () => {
  it('knows the speaker by name, by role and by part of a name', () => {
    expect(MILL).toCredit('Ann Moss', 'The alarm had failed.')
    expect(MILL).toCredit('Moss', 'The alarm had failed.')
    expect(MILL).toCredit('fire chief', 'The alarm had failed.')
    expect(MILL).toCredit('police', 'Five people died in the fire at the Calder mill.')
  })

  it('finds no credit where someone else said it, or nobody did', () => {
    expect(MILL).not.toCredit('police', 'The alarm had failed.')
    expect(MILL).not.toCredit('Mos', 'The alarm had failed.')
    expect(MILL).not.toCredit('Ann Moss', 'The mill employed 300 people.')
    expect(MILL).not.toCredit('', 'The alarm had failed.')
    expect(failureOf(() => expect(MILL).toCredit('police', 'The alarm had failed.'))).toContain('said by')
  })
})

describe('toHaveNoConflicts', () => {
  it('looks at reports and at checks', () => {
    expect(compare(FIVE, FIVE)).toHaveNoConflicts()
    expect(compare(FIVE, SEVEN)).not.toHaveNoConflicts()
    expect(check(FIVE, SEVEN)).not.toHaveNoConflicts()
    expect(failureOf(() => expect(compare(FIVE, SEVEN)).toHaveNoConflicts())).toMatch(
      /1 conflict[\s\S]*\[-Five-\] people died[\s\S]*\{\+Seven\+\} people died/,
    )
  })
})

describe('in Jest', () => {
  it('is one line', () => {
    jestExpect.extend({ ...matchers })
    jestExpect('The mill employed 300 people.').toBeSupportedBy(MILL)
    expect(() => jestExpect('The owner fled abroad.').toBeSupportedBy(MILL)).toThrow(
      'corroborate toBeSupportedBy',
    )
  })
})

describe('what is no text', () => {
  it('is told so, under .not as well', () => {
    expect(() => expect(42).toBeSupportedBy(MILL)).toThrow(TypeError)
    expect(() => expect(42).not.toBeSupportedBy(MILL)).toThrow('corroborate: a matcher compares a string')
    expect(() => expect('a text').toHaveNoConflicts()).toThrow('needs what compare or check returned')
  })

  it('is told where nothing is given, or more than is asked', () => {
    expect(() => expect(FIVE).not.toBeSupportedBy()).toThrow('toBeSupportedBy needs a source')
    const all = new Map<string, (...given: never[]) => unknown>(Object.entries(matchers))
    const call = (name: string, ...given: readonly unknown[]) =>
      Reflect.apply(all.get(name) ?? expect.fail, undefined, given)
    const facet = { facet: 'number' }
    for (const name of ['toContradict', 'toAgreeWith'])
      expect(() => call(name, FIVE, SEVEN, facet)).toThrow(`${name} takes nothing more`)
    expect(() => call('toDifferFrom', FIVE, SEVEN, facet, facet)).toThrow('toDifferFrom takes nothing more')
    expect(() => call('toContainClaim', FIVE, FIVE, facet)).toThrow('toContainClaim takes nothing more')
    expect(() => call('toCredit', FIVE, 'police', FIVE, facet)).toThrow('toCredit takes nothing more')
    expect(() => call('toHaveNoConflicts', compare(FIVE, FIVE), facet)).toThrow('takes nothing more')
  })

  it('never throws for a text, whatever it holds', () => {
    for (const text of ['', ' ', '\ud800', '((((', '0'.repeat(1000)])
      expect(matchers.toBeSupportedBy(text, text).message()).toContain('corroborate toBeSupportedBy')
  })
})

it('exports the matchers and nothing else, so that all of it can be handed to expect.extend', () => {
  expect(Object.keys(matchers).sort()).toEqual([
    'toAgreeWith',
    'toBeSupportedBy',
    'toContainClaim',
    'toContradict',
    'toCredit',
    'toDifferFrom',
    'toHaveNoConflicts',
  ])
})
