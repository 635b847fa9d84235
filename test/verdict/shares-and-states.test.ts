import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'

const ROWS: readonly (readonly [source: string, statement: string, verdict: string])[] = [
  // Shares are amounts.
  ['Two thirds of shepherds oppose the fence.', 'Most shepherds favour the fence.', 'contradicted'],
  ['Every one of the five kites was repaired.', 'All the kites were repaired.', 'supported'],
  ['Hardly any of the lambs survived the snow.', 'Most of the lambs survived the snow.', 'contradicted'],
  ['Hardly any of the lambs survived the snow.', 'Most of the lambs died in the snow.', 'supported'],
  // States, beside what made them so.
  [
    'Bees stung a goat and two dogs, but the beekeeper was unhurt.',
    'The beekeeper was hurt.',
    'contradicted',
  ],
  ['The smuggler was freed after six years behind bars.', 'The smuggler is still in jail.', 'contradicted'],
  ['The coach arrived on schedule in spite of the snow.', 'The coach was late.', 'contradicted'],
  ['The toll was left untouched.', 'The toll was cut.', 'contradicted'],
  // What an outcome excludes did not come about.
  ['The hail ruined the orchard but spared the vines.', 'The vines were not destroyed.', 'supported'],
  // Changed places, and those who only look it.
  ['Denmark imposed a toll on Sweden.', 'Sweden imposed a toll on Denmark.', 'contradicted'],
  ['Denmark imposed a toll on Sweden.', 'Denmark imposed a toll on Sweden.', 'supported'],
  ['Rather than sing, the tenor sued the theatre.', 'The tenor sang.', 'contradicted'],
  // Names by their kind.
  ['The hamlet of Tolvik was searched by divers.', 'Divers searched Tolvik.', 'supported'],
  // What is not so by looking alike.
  ['The circus moved on from Turin to Nantes on Friday.', 'The circus is in Turin.', 'not-found'],
]

describe('shares, states and changed places', () => {
  it.each(ROWS)('%s / %s', (source, statement, verdict) => {
    expect(check(statement, source).verdict).toBe(verdict)
  })
})

it('does not take an opposite denied for a clash', () => {
  const source = 'The mayor says the pier is unsafe; the divers say it is not.'
  expect(check('The mayor said the pier was not safe.', source).verdict).not.toBe('contradicted')
  expect(check('The mayor said the pier was safe.', source).verdict).toBe('contradicted')
})
