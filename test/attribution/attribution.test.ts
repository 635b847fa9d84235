import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../src/attribution/attribution'
import type { Span } from '../../src/types'
import { read } from '../claims/read'

const parts = (text: string, spans: readonly Span[]) =>
  spans.map(span => text.slice(span.start, span.end).replace(/^["“”'\s]+|["“”'\s,.]+$/g, '')).join(' … ')

/** "source: content" of every attribution, quotation marks left out. */
const said = (text: string) =>
  findAttributions(read(text)).map(({ source, content }) => `${parts(text, source)}: ${parts(text, content)}`)

describe('quotation', () => {
  it.each([
    ['"The bridge is closed," the mayor said.', 'the mayor: The bridge is closed'],
    [
      '“The bridge is closed,” said Anna Berg, a city engineer.',
      'Anna Berg, a city engineer: The bridge is closed',
    ],
    ['Anna Berg said: "The bridge is closed."', 'Anna Berg: The bridge is closed'],
    ['Anna Berg told reporters, "The bridge is closed."', 'Anna Berg: The bridge is closed'],
    ['"We tried," she said, "and we failed."', 'she: We tried … and we failed'],
    ['"We tried," she said. "We failed."', 'she: We tried … We failed'],
    ['She called the plan "a disaster".', 'She: the plan "a disaster'],
    ['Berg wrote in a tweet: "The bridge is closed."', 'Berg: The bridge is closed'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  it('goes on over sentences of one pair of marks', () => {
    expect(said('"The bridge is closed. It may fall," the mayor said.')).toEqual([
      'the mayor: The bridge is closed. It may fall',
    ])
  })

  it('goes on over paragraphs that reopen without closing', () => {
    expect(said('"The bridge is closed," the mayor said. "It may fall.\n\n"We need money."')).toEqual([
      'the mayor: The bridge is closed … It may fall … We need money',
    ])
  })

  it('is signed by a name after a dash', () => {
    expect(said('"The bridge should never have been opened." — Anna Berg')).toEqual([
      'Anna Berg: The bridge should never have been opened',
    ])
  })

  it('is introduced by a label', () => {
    expect(said('BERG: The bridge is closed.')).toEqual(['BERG: The bridge is closed'])
  })
})

describe('indirect report', () => {
  it.each([
    ['The mayor said on Friday that the bridge was closed.', 'The mayor: that the bridge was closed'],
    ['The bridge was closed, the mayor said.', 'the mayor: The bridge was closed'],
    ['The bridge, the mayor said, was closed.', 'the mayor: The bridge … was closed'],
    ['According to the mayor, the bridge was closed.', 'the mayor: the bridge was closed'],
    ['The bridge was closed, according to the mayor.', 'the mayor: The bridge was closed'],
    ['In the words of the mayor, the bridge was a ruin.', 'the mayor: the bridge was a ruin'],
    ['The engineer, who said that the bridge was safe, resigned.', 'who: that the bridge was safe'],
    ['The mayor asked whether the bridge was safe.', 'The mayor: whether the bridge was safe'],
    ['It was reported that the bridge was closed.', ': that the bridge was closed'],
    ['The mayor is sure that the bridge is safe.', 'The mayor: that the bridge is safe'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected])
  })

  it('finds the claim behind a noun', () => {
    expect(said("The court rejected the mayor's claim that the bridge was safe.")).toContain(
      "the mayor's: that the bridge was safe",
    )
  })

  it('refers "about this" to the sentences before', () => {
    expect(said('The bridge was closed.\n\nThe Courier writes about this.')).toEqual([
      'The Courier: The bridge was closed',
    ])
  })
})

describe('chains', () => {
  it('puts a cited source inside the report that cites it', () => {
    const text = 'The Courier reported, citing two officials, that the bridge was closed.'
    const [report, cited] = findAttributions(read(text))
    expect(parts(text, report.source)).toBe('The Courier')
    expect(parts(text, cited.source)).toBe('two officials')
    expect(cited.content).toEqual(report.content)
    expect(cited.parent).toBe(0)
  })

  it('puts a report inside a report', () => {
    const text = 'The Courier reported that the mayor said that the bridge was closed.'
    const attributions = findAttributions(read(text))
    expect(attributions.map(a => a.parent)).toEqual([undefined, 0])
  })
})

describe('circles', () => {
  it('never makes two reports parents of each other', () => {
    const text = 'The mayor is expected to announce that she will not run, according to two aides.'
    const attributions = findAttributions(read(text))
    attributions.forEach((_, i) => {
      const seen = new Set<number>()
      for (let at: number | undefined = i; at !== undefined; at = attributions[at].parent) {
        expect(seen.has(at)).toBe(false)
        seen.add(at)
      }
    })
  })
})

describe('words that report nothing', () => {
  it.each([
    'The law says nothing new.',
    'The bridge was built in 1901 by the city.',
    'Port Said lies on the canal.',
    'The show at Tell Hall starts at noon.',
    "The workers' union met at the mayors' house.",
    'The fair runs from Monday: rides, food and music.',
  ])('%s', text => {
    expect(said(text)).toEqual([])
  })

  it('takes a third’s words from inside a quotation, and nothing that the speaker says of himself', () => {
    expect(said('"He told me that it fell," the guard said.')).toEqual([
      'He: that it fell',
      'the guard: He told me that it fell',
    ])
    expect(said('"I said that it fell," the guard said.')).toEqual(['the guard: I said that it fell'])
    expect(said('"He knew that it fell," the guard said.')).toEqual(['the guard: He knew that it fell'])
  })
})

describe('hostile text', () => {
  it('costs linear time and never throws', () => {
    for (const piece of ['"', "'", '“', 'he said ', '"a," he said. ', 'a: ', ', he said, '])
      expect(() => findAttributions(read(piece.repeat(200)))).not.toThrow()
  })
})

describe('what is told before a court, or by a paper', () => {
  it('is held by it, set off behind a comma', () => {
    expect(
      said('The cook spent the money on a boat, three holidays and a pony, a court heard yesterday.'),
    ).toEqual(['a court: The cook spent the money on a boat, three holidays and a pony'])
    expect(said('White roofs could cool the town, study finds')).toEqual([
      'study: White roofs could cool the town',
    ])
  })
  it('is not held where it is the object', () =>
    expect(said('The court heard evidence from two witnesses.')).toEqual([]))
})
