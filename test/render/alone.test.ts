import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'
import { toCsv, toHtml, toMarkdown, toText } from '../../src/render'
import { aloneWords, readerGroups } from '../../src/render/alone'

/** What of A stands in the list of what A alone tells. */
const onlyInA = (a: string, b: string): string[] =>
  readerGroups(compare(a, b))
    .filter(({ key }) => key === 'only-a')
    .flatMap(({ findings }) => findings.map(view => aloneWords(view.a)))

const OTHER = 'The price of wheat fell.'

describe('what one source alone tells', () => {
  it('is told once, be it said or stated', () => {
    expect(onlyInA('"The roof had leaked for years," said Nora Finch.', OTHER)).toEqual([
      '"The roof had leaked for years," said Nora Finch',
    ])
    expect(onlyInA('Farmers say they have waited for years for rain.', OTHER)).toEqual([
      'Farmers say they have waited for years for rain',
    ])
  })

  it('is told once, be it in the headline and again below', () => {
    expect(
      onlyInA('Bridge collapses in storm\n\nBridge collapses in storm\n\nRain fell.', OTHER),
    ).toHaveLength(2)
  })

  it('is in quotation marks where somebody is quoted with it', () => {
    const told = onlyInA('"The roof is old. It had leaked for years," Nora Finch said.', OTHER)
    expect(told.join(' ')).toMatch(/["“]The roof is old/u)
  })

  it('is in the words of the source where they tell it', () => {
    expect(onlyInA("The dam's warden, Abel Crane, 52, waved.", OTHER)).not.toContain('Abel Crane is 52.')
  })

  it('is one fact with what is said of the name in passing', () => {
    expect(onlyInA('The driver was named as Abel Crane, 52.', OTHER)).toEqual([
      'The driver was named as Abel Crane, 52',
    ])
  })

  it('is no description that a difference shows already', () => {
    const told = onlyInA(
      'Abel Crane said one of the divers, a 34-year-old man, had a broken leg.',
      'Abel Crane said that a diver aged 43 had a broken leg.',
    )
    expect(told.join(' ')).not.toContain('34-year-old')
  })

  it('keeps a state that is told of what both name', () => {
    const told = onlyInA(
      'Rain, which stood at 6.1 inches in May, was "far too low", Nora Finch said.',
      'Rain rose to 6.1 inches in May.',
    )
    expect(told.join(' ')).toContain('far too low')
  })

  it('keeps apart what are two facts of one sentence', () => {
    expect(onlyInA('The mayor resigned and the bridge collapsed.', OTHER)).toHaveLength(2)
  })

  it('keeps apart what two people say', () => {
    expect(
      onlyInA('The mayor said the bridge was safe, but the engineer said the river was rising.', OTHER),
    ).toHaveLength(2)
  })

  it('does not hold the report of what both tell', () => {
    const a = 'The engine had failed twice, two guards told reporters.'
    const b = 'The engine had failed twice.'
    expect(onlyInA(a, b)).toEqual([])
  })

  it('holds the report that tells more than the other source has', () => {
    const a = 'The engine had failed twice and the brakes were worn, two guards said.'
    expect(onlyInA(a, 'The engine had failed twice.').join(' ')).toContain('brakes were worn')
  })

  it('is counted as it is shown, and the data has every claim', () => {
    const report = compare('"The roof had leaked for years," said Nora Finch.', OTHER)
    expect(report.summary.onlyInA).toBeGreaterThan(1)
    expect(toText(report)).toContain('1 fact stands only in A')
    expect(toMarkdown(report)).toContain('## Only in A (1)')
    expect(toCsv(report).trimEnd().split('\r\n')).toHaveLength(1 + report.findings.length)
    const held = readerGroups(report).flatMap(({ findings }) =>
      findings.flatMap(view => [...view.a, ...view.b]),
    )
    const claims = report.documents.flatMap(document => document.claims)
    expect(new Set(held.map(({ claim }) => claim.id))).toEqual(new Set(claims.map(({ id }) => id)))
  })
})

describe('a date that may be another', () => {
  const a = { text: 'The mayor resigned on Tuesday, 4 March 2024.', published: '2024-03-06' }
  const b = { text: 'The mayor resigned on 4 March 2024.', published: '2024-03-06' }
  const NOTE = '“Tuesday, 4 March 2024” in A: the day of the week is not that of the date.'

  it('says so beside it, in every report', () => {
    const report = compare(a, b)
    expect(toText(report, { width: 200 })).toContain(NOTE)
    expect(toMarkdown(report)).toContain(NOTE)
    expect(toHtml(report)).toContain(NOTE)
    const alone = compare(a, OTHER)
    expect(toText(alone, { width: 200 })).toContain('the day of the week is not that of the date')
    expect(toMarkdown(alone)).toContain('the day of the week is not that of the date')
    expect(toHtml(alone)).toContain('the day of the week is not that of the date')
  })

  it('and is silent where both go together', () => {
    expect(toText(compare({ ...a, text: a.text.replace('Tuesday', 'Monday') }, b))).not.toContain(
      'day of the week',
    )
  })

  it('says where day and month may change places', () => {
    const open = { text: 'The mayor resigned on 4/5/2024.' }
    expect(toText(compare(open, OTHER), { width: 200 })).toContain('day and month may be the other way round')
  })
})
