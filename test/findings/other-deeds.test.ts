import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

/** Of what was done: that both give one title is a fact of its own. */
const relations = (a: string, b: string): string[] =>
  compare(a, b)
    .findings.filter(({ reasons }) => reasons[0].judge !== 'entity/same-title')
    .map(({ relation }) => relation)

describe('a name or a title shared alone', () => {
  it.each([
    ['Transport minister Ivo Brandt laughed at the question.', 'Transport minister Ivo Brandt has resigned.'],
    ['Ivo Brandt laughed at the question.', 'Ivo Brandt has resigned.'],
    ['Its driver, Tomas Lind, was unhurt.', 'Driver Tomas Lind broke an arm.'],
    ['The harbour master, Lena Voss, resigned.', 'Lena Voss planted a tree.'],
    ['Lena Voss won the regatta.', 'Lena Voss, the harbour master, was hurt.'],
    ['The warden, Nora Finch, opened a school on Monday.', 'Nora Finch attended a concert on Monday.'],
  ])('is no agreement: %s / %s', (a, b) => {
    expect(relations(a, b)).not.toContain('agrees')
  })

  it.each([
    ['Transport minister Ivo Brandt has resigned.', 'Transport minister Ivo Brandt resigned.'],
    ['Ivo Brandt bought a house.', 'Ivo Brandt purchased a house.'],
    ['Ivo Brandt has signed the treaty.', 'The treaty was signed by Ivo Brandt.'],
    ['The harbour master, Lena Voss, resigned.', 'Harbour master Lena Voss planted a tree.'],
    ['Lena Voss was the winner.', 'Lena Voss won the regatta.'],
    ['Lena Voss is the head of Tarn Mills.', 'Lena Voss runs Tarn Mills.'],
  ])('is one with the deed: %s / %s', (a, b) => {
    expect(relations(a, b)).toContain('agrees')
  })
})
