import { describe, expect, it } from 'vitest'
import { chainOf } from '../../src/render/chain'
import { isQuotable, quoteAt } from '../../src/render/quote'
import { groupFindings, toldWords, wordingOf } from '../../src/render/view'
import { dateWords } from '../../src/render/wording'
import { floodReport } from '../fixtures/flood-report'
import { seedsReport } from '../fixtures/seeds-report'

const order = (report = floodReport()) =>
  groupFindings(report).map(({ key, findings }) => [key, ...findings.map(view => view.finding.id)].join(' '))

describe('findings are grouped for a reader', () => {
  it('conflicts, what is told otherwise, refined, shared, alone; each in the order of the articles', () => {
    expect(order()).toEqual([
      'conflict f1 f3',
      'framing f2',
      'adds-detail',
      'agrees',
      'only-a f4 f5',
      'only-b f6',
    ])
  })

  it('and what is doubtful last', () => {
    const report = floodReport()
    const findings = report.findings.map(finding =>
      finding.id === 'f1' ? { ...finding, confidence: 0.2 } : finding,
    )
    expect(order({ ...report, findings })[0]).toBe('conflict f3 f1')
  })

  it('with claims that do not exist left out', () => {
    const report = floodReport()
    const findings = report.findings.map(finding => ({ ...finding, claims: { a: ['nothing'], b: [] } }))
    expect(
      groupFindings({ ...report, findings }).flatMap(group => group.findings.flatMap(view => view.a)),
    ).toEqual([])
  })
})

describe('the words of claims', () => {
  it('are those at their spans, with … for words left out', () => {
    const text = 'Shells, it said, were sold (twice) on  Monday.'
    const at = (...quotes: string[]) =>
      quotes.map(quote => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }))
    expect(quoteAt(text, at('Shells', 'were sold'))).toBe('Shells, it said, were sold')
    expect(quoteAt(text, at('Shells', 'on  Monday'))).toBe('Shells … on Monday')
    expect(quoteAt(text, at('Shells', 'it'))).toBe('Shells, it')
    expect(quoteAt(text, at('on  Monday'))).toBe('on Monday')
    expect(quoteAt(text, [{ start: 0, end: 999 }, ...at('sold')])).toBe('sold')
  })

  it('are cut where a person would cut them', () => {
    const quote = (text: string, ...quotes: string[]) =>
      quoteAt(
        text,
        quotes.map(words => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
      )
    expect(quote('The gate shut at 9 p.m. It rained.', 'The gate shut at 9 p.m')).toBe(
      'The gate shut at 9 p.m.',
    )
    expect(quote('He left the U.S. in May.', 'the U.S')).toBe('the U.S.')
    expect(quote('The gate shut. It rained.', 'The gate shut')).toBe('The gate shut')
    expect(
      quote(
        'The warden, Abel Crane, who had slept on the stairs, waved.',
        'The warden, Abel Crane',
        ', waved',
      ),
    ).toBe('The warden, Abel Crane … waved')
    expect(quote('They had cuts and bruises.', 'They had cuts', 'bruises')).toBe('They had cuts and bruises')
    expect(quote('“It rained. We ran,” he said.', 'We ran,” he said')).toBe('We ran, he said')
    expect(quote('"We ran," he said.', '"We ran," he said')).toBe('"We ran," he said')
  })

  it('keep a few words that are set apart, without which the rest may say something else', () => {
    const quote = (text: string, ...quotes: string[]) =>
      quoteAt(
        text,
        quotes.map(words => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })),
      )
    expect(quote('Six were hurt, none of them badly, in all.', 'Six were hurt', 'badly, in all')).toBe(
      'Six were hurt, none of them badly, in all',
    )
    expect(quote('The warden, 52, waved.', 'The warden', 'waved')).toBe('The warden, 52, waved')
    expect(quote('Warden Abel Crane, who slept, waved.', 'Warden', 'slept')).toBe(
      'Warden Abel Crane, who slept',
    )
    // What another clause tells is none of it, nor is what ends a sentence.
    expect(quote('He sang, danced and left.', 'He', 'left')).toBe('He … left')
    expect(quote('He ran home and slept.', 'He', 'slept')).toBe('He … slept')
    expect(quote('It rained. We ran off.', 'It rained', 'off')).toBe('It rained … off')
  })

  it('are not run together with those of another paragraph', () => {
    const text = 'Ferry sinks\n\nThe ferry sank.'
    expect(
      quoteAt(text, [
        { start: 0, end: 11 },
        { start: 13, end: 27 },
      ]),
    ).toBe('Ferry sinks … The ferry sank')
  })

  it('are one quotation: what several claims share is said once, and … stands for what none has', () => {
    const [view] = groupFindings(floodReport())[0].findings[0].a
    const { text } = view.document.source
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
    const claims = ['Repairs', '120 people', 'people left their homes'].map(quote => ({
      ...view,
      claim: { ...view.claim, spans: [at(quote)] },
    }))
    expect(wordingOf(claims)).toBe('120 people left their homes … Repairs')
    expect(wordingOf([])).toBe('')
  })

  it('are shown where they tell the claim, and restated where they do not', () => {
    const [view] = groupFindings(floodReport())[0].findings[0].a
    const told = (quote: string, text: string) =>
      toldWords({ ...view, quote, claim: { ...view.claim, text } })
    expect(told('the dam would hold', 'The dam would hold.')).toBe('the dam would hold')
    expect(told('she resigned', 'Ana Duarte resigned.')).toBe('Ana Duarte resigned.')
    expect(told('the owner … fled', 'The owner fled.')).toBe('the owner … fled')
    expect(told('the owner, Abel Crane', 'Abel Crane is the owner.')).toBe('the owner, Abel Crane')
  })

  it('are quotable only whole', () => {
    const text = 'a🌊b'
    expect(
      [
        { start: 0, end: 3 },
        { start: 1, end: 2 },
        { start: 2, end: 4 },
        { start: 0, end: 0 },
        { start: 0.5, end: 1 },
      ].map(span => isQuotable(text, span)),
    ).toEqual([true, false, false, false, false])
  })
})

describe('the chain of a claim', () => {
  const document = seedsReport().documents[0]
  const claim = document.claims.find(one => one.id === 'a5') ?? document.claims[0]

  it('goes from the article down to the first source', () => {
    expect(chainOf(claim, document).map(link => link.name)).toEqual([
      'the New York Times',
      'a declassified US intelligence report',
    ])
  })

  it('ends where attributions go round in a circle or out of the list', () => {
    const [first, second, ...rest] = document.attributions
    const round = { ...document, attributions: [{ ...first, parent: 1 }, { ...second, parent: 0 }, ...rest] }
    expect(chainOf(claim, round)).toHaveLength(2)
    expect(chainOf({ ...claim, attribution: 99 }, document)).toEqual([])
  })

  it('names one voice once', () => {
    const [first, second] = document.attributions
    const twice = { ...document, attributions: [first, { ...second, source: first.source }] }
    expect(chainOf(claim, twice).map(link => link.name)).toEqual(['the New York Times'])
  })
})

describe('dates', () => {
  it('are written out, and left as they are where they are none', () => {
    expect(
      ['2023-07-26', '2023-07-26T16:54:00Z', '2023-07', '2023', '2023-13-01', 'soon'].map(dateWords),
    ).toEqual(['26 July 2023', '26 July 2023', 'July 2023', '2023', '2023-13-01', 'soon'])
  })
})
