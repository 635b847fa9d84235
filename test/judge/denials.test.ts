import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const findings = (a: string, b: string) => compare(a, b).findings.filter(f => f.relation !== 'unmatched')
const both = (a: string, b: string) => [...findings(a, b), ...findings(b, a)]

describe('one denies what the other states', () => {
  it.each([
    ['The workers at the dairy will strike.', "The dairy's workers will not strike."],
    ['The council will cut the winter budget.', 'The council will not cut the winter budget.'],
    ['The bank will not lend to students, it said.', 'The bank said it will lend to students.'],
    ['The chef signed the lease.', 'The chef has not signed the lease.'],
  ])('and they differ, all else being equal: %s / %s', (a, b) => {
    const found = both(a, b)
    expect(found).toHaveLength(2)
    for (const { relation, facets } of found) {
      expect(relation).toBe('differs')
      expect(facets).toContain('polarity')
    }
  })

  it.each([
    ['The warden said the cellar was without air.', '“The cellar has no air,” the warden said.'],
    ['The crew said the ship was without power.', 'The ship had no power, the crew said.'],
  ])('and they do not, where both deny it: %s / %s', (a, b) => {
    for (const { severity } of both(a, b)) expect(severity).not.toBe('conflict')
  })

  it('is told once', () => {
    const [{ reasons }] = findings('The chef signed the lease.', 'The chef has not signed the lease.')
    expect(reasons.map(({ judge }) => judge)).not.toContain('polarity/one-denies')
  })
})

describe('one denies the like of what the other states', () => {
  it.each([
    // Others who do it.
    ['Allotment holders plan to sue the council.', 'The tenants’ league said it would not sue the council.'],
    ['Ramblers’ clubs said on Friday they plan to complain.', 'The parish said it would not complain.'],
    ["The drivers' union will strike on Monday.", "The nurses' union will not strike on Monday."],
    // Other things that it is done to.
    ['Prices rose in the south.', 'Prices did not rise in the north.'],
    ['The clinic will admit men.', 'The clinic will not admit women.'],
    ['The old pier was damaged.', 'The new pier was not damaged.'],
    // What may be, or is hoped for.
    ['The dairy may close its depot in Hull.', 'The dairy will not close its depot in Hull.'],
    ['The bank hopes to reopen the branch.', 'The bank did not reopen the branch.'],
    ['Marsh might resign on Friday.', 'Marsh did not resign on Friday.'],
  ])('and they neither agree nor differ: %s / %s', (a, b) => {
    const found = both(a, b)
    expect(found).toHaveLength(2)
    for (const { relation, facets, reasons } of found) {
      expect(relation).toBe('adds-detail')
      expect(facets).toContain('polarity')
      expect(reasons.map(({ message }) => message).join(' ')).toMatch(/[AB] denies the like of what/)
    }
  })
})

describe('a denial that says the same', () => {
  it.each([
    ['The patient is dead.', 'The patient is not alive.'],
    ['The driver is alive.', 'The driver is not dead.'],
    ['Sales were up in May.', 'Sales were not down in May.'],
    ['The club failed to sign Rossi.', 'The club did not sign Rossi.'],
    ['The express did not stop at Ely.', 'The express passed Ely without stopping.'],
    ['Nobody was hurt.', 'No one was hurt.'],
    [
      'She will not run, but her brother will run for mayor.',
      'She will not run, but her brother will run for mayor.',
    ],
  ])('agrees: %s / %s', (a, b) => {
    for (const found of [findings(a, b), findings(b, a)])
      expect(new Set(found.map(({ relation }) => relation))).toEqual(new Set(['agrees']))
  })
})
