import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'
import { toHtml, toMarkdown, toText } from '../../src/render'
import { shortList, summaryWords } from '../../src/render/summary'
import type { Summary } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'

const words = (summary: Partial<Summary>, findings = floodReport().findings) =>
  summaryWords({ ...floodReport(), findings, summary: { ...floodReport().summary, ...summary } })

/** Of the findings those that one source tells alone: f4 and f5 are of A, f6 is of B. */
const only = (...ids: readonly string[]) => floodReport().findings.filter(({ id }) => ids.includes(id))

describe('the summary in words', () => {
  it('tells on what the two differ, conflicts first, with the values of both', () => {
    expect(words({})).toBe(
      'The two agree on no fact and differ on 3, 2 of them conflicts: a number (120 people / some 200 people), whether it is so (would hold / denied), the time (Monday, 4 March 2024 / Tuesday). 2 facts stand only in A, 1 only in B.',
    )
  })

  it('does not tell the values of a headline again without what they count', () => {
    expect(shortList(['the number of divers (two / three)', 'a number (Two / three)'])).toEqual([
      'the number of divers (two / three)',
    ])
    expect(shortList(['a number (Two / three)', 'the number of divers (two / four)'])).toHaveLength(2)
    expect(shortList(['the number of cats (two / three)', 'the number of dogs (two / three)'])).toHaveLength(
      2,
    )
    expect(shortList(['a number (Two / three)', 'a number (two / three)'])).toHaveLength(1)
  })

  it('says only what there is', () => {
    expect(words({ agrees: 1, addsDetail: 4, differs: 0, conflicts: 0 }, only('f4', 'f5', 'f6'))).toBe(
      'The two agree on 1 fact, and no difference was found. On 4 one tells more than the other. 2 facts stand only in A, 1 only in B.',
    )
    expect(words({ differs: 0, conflicts: 0 }, only('f4', 'f6'))).toBe(
      'No fact was found that the two share. 1 fact stands only in A, 1 only in B.',
    )
  })

  it('tells what one alone has only where there is some', () => {
    const alone = (...ids: string[]) => words({ differs: 0, conflicts: 0 }, only(...ids))
    expect([alone(), alone('f6'), alone('f4', 'f5')]).toEqual([
      'No fact was found that the two share.',
      'No fact was found that the two share. 1 fact stands only in B.',
      'No fact was found that the two share. 2 facts stand only in A.',
    ])
  })

  it('names four points and no more, and each once', () => {
    const findings = (['number', 'time', 'place', 'cause', 'quote', 'quote'] as const).map(facet => ({
      ...floodReport().findings[1],
      reasons: [
        { judge: 'x/y', facet, effect: 'differs', severity: 'framing', basis: 'stated', message: '' },
      ] as const,
    }))
    expect(words({ differs: 6, conflicts: 0 }, [...findings])).toContain(
      'differ on 6, no conflict: a number, the time, the place, the cause, ….',
    )
  })

  it('says what a number measures', () => {
    const ages = compare('The driver, Ana Ortiz, 52, was unhurt.', 'Ana Ortiz, 53, the driver, was unhurt.')
    expect(summaryWords(ages)).toContain('the age (52 / 53)')
    const money = compare('The repair will cost $2 million.', 'The repair will cost $5 million.')
    expect(summaryWords(money)).toContain('the amount ($2 million / $5 million)')
  })

  it('says of a length of time that it is one', () => {
    const terms = compare('He was jailed for seven years.', 'He was jailed for nine years.')
    expect(summaryWords(terms)).toContain('how long (seven years / nine years)')
    const ages = compare('Ana Ortiz is 52 years old.', 'Ana Ortiz is 53 years old.')
    expect(summaryWords(ages)).not.toContain('how long')
    const dates = compare('The bridge was shut in May 2019.', 'The bridge was shut in May 2020.')
    expect(summaryWords(dates)).toMatch(/the time \((?:May )?2019 \/ (?:May )?2020\)/)
  })

  it('tells what is so and not so where both have one word for it', () => {
    const report = compare('Police have arrested a man.', 'Police have not arrested a man.')
    expect(summaryWords(report)).not.toContain('whether it is so.')
  })

  it('counts what a number counts', () => {
    const report = compare('Five people died on Monday.', 'Seven people died on Monday.')
    expect(summaryWords(report)).toContain('a conflict: the number of people (five / seven).')
    const open = compare('More than 60 people died on Monday.', 'Around 20 people died on Monday.')
    expect(summaryWords(open)).toContain('the number of people (more than 60 / around 20)')
    const rupees = compare('Rs 500 was stolen from a shop.', 'Rs 900 was stolen from a shop.')
    expect(summaryWords(rupees)).not.toContain('rs ')
  })
})

describe('the rule that gave a reason', () => {
  const report = floodReport()
  it.each([
    ['text', (explain: boolean) => toText(report, { explain })],
    ['Markdown', (explain: boolean) => toMarkdown(report, { explain })],
    ['HTML', (explain: boolean) => toHtml(report, { explain })],
  ])('is told in %s only where it is asked for', (_, render) => {
    expect(render(true)).toContain('number/disjoint')
    expect(render(false)).not.toContain('number/disjoint')
  })
})
