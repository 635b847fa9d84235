import { describe, expect, it } from 'vitest'
import { compare } from '../../src'

/** Who says more by the choice of a word, and the word of either. */
const stronger = (a: string, b: string) =>
  compare(a, b)
    .findings.flatMap(finding => finding.reasons)
    .filter(reason => reason.judge === 'predicate/stronger')
    .map(({ addedBy, a: mine, b: theirs }) => [addedBy, mine?.text, theirs?.text])

describe('words of one scale', () => {
  it.each([
    ['Two guards were murdered in Porto.', 'Two guards were killed in Porto.', 'a', 'murdered', 'killed'],
    ['Shares of Orlo fell on Monday.', 'Shares of Orlo plunged on Monday.', 'b', 'fell', 'plunged'],
    ['Ana Ruiz was charged with fraud.', 'Ana Ruiz was convicted of fraud.', 'b', 'charged', 'convicted'],
  ])('%s / %s', (a, b, ...expected) => {
    expect(stronger(a, b)).toEqual([expected])
    expect(compare(a, b).findings[0].relation).toBe('adds-detail')
  })

  it.each([
    ['of the same word', 'Shares of Orlo fell on Monday.', 'Shares of Orlo fell on Monday.'],
    ['of synonyms', 'The firm bought two mills.', 'The firm purchased two mills.'],
    ['of what is denied', 'The mayor did not condemn the plan.', 'The mayor did not criticize the plan.'],
  ])('say nothing %s', (_, a, b) => {
    expect(stronger(a, b)).toEqual([])
  })
})
