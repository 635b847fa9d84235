import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens'

const words = (text: string) => tokenize(text, { start: 0, end: text.length }).map(t => t.text)
/** The expected words are written with bars between them. */
const reads = (text: string, expected: string) => expect(words(text)).toEqual(expected.split('|'))

describe('tokenize', () => {
  it('splits clitics, also after curly and letter apostrophes', () => {
    reads("They can't say it's Maria’s.", "They|ca|n't|say|it|'s|Maria|'s|.")
    reads('the nurseʼs and the nursesʼ coats', "the|nurse|'s|and|the|nurses|'|coats")
    reads("We'd've gone; they'll see. I'M here", "We|'d|'ve|gone|;|they|'ll|see|.|I|'M|here")
    reads('I cannot, gonna, wanna', 'I|can|not|,|gon|na|,|wan|na')
  })

  it('splits "its" and "your" where no owner can stand', () => {
    reads('its a shame, and your not well', 'it|s|a|shame|,|and|you|r|not|well')
    reads(
      'its not-for-profit arm, its own, your the-end',
      'its|not|-|for|-|profit|arm|,|its|own|,|your|the|-|end',
    )
    reads('the town and its', 'the|town|and|its')
  })

  it('splits money, percentages and units from their figures', () => {
    reads('It paid $3.5bn, 10% more, at 5pm.', 'It|paid|$|3.5|bn|,|10|%|more|,|at|5|pm|.')
    reads('US$4.5 and $.04 and 152mm and 2p.m. today', 'US$|4.5|and|$|.04|and|152|mm|and|2|p.m.|today')
    reads('1,000,000 and 1,2 at 16:54', '1,000,000|and|1|,|2|at|16:54')
  })

  it('keeps ordinals, decades and model numbers whole', () => {
    reads("the 70th, the 1980s, the 1990's, a 4x4", "the|70th|,|the|1980s|,|the|1990's|,|a|4x4")
    reads("in '72 and 2003's", "in|'72|and|2003|'s")
  })

  it('keeps dates and telephone numbers whole and splits ranges, scores and fractions', () => {
    reads('26/07/2023 9/11 555-0123 1-800-555-0123', '26/07/2023|9/11|555-0123|1-800-555-0123')
    reads('15-20, 52-48, 1/2', '15|-|20|,|52|-|48|,|1|/|2')
  })

  it('splits hyphens and slashes but after bound forms', () => {
    reads('a well-known 26-year-old and/or', 'a|well|-|known|26|-|year|-|old|and|/|or')
    reads('anti-war e-mail co-founder mid-1980s w/o', 'anti-war|e-mail|co-founder|mid-1980s|w/o')
    reads('Kang Sun-nam, al-Qa’ida', "Kang|Sun|-|nam|,|al|-|Qa'ida")
  })

  it('keeps abbreviations with their stop, and lets the sentence have its own', () => {
    reads('Mr. J. Low left the U.S. at 5 p.m.', 'Mr.|J.|Low|left|the|U.S.|at|5|p.m|.')
    reads(
      'Dr. Ann Low, Ph.D., of Low Inc. et al. said (b. 1978)',
      'Dr.|Ann|Low|,|Ph.D.|,|of|Low|Inc.|et|al.|said|(|b.|1978|)',
    )
    reads('the U.S.-led No. 5', 'the|U.S.|-|led|No.|5')
    reads('He went to D.C..', 'He|went|to|D.C.|.')
  })

  it('keeps addresses, handles and tags whole', () => {
    reads(
      'see https://example.org/a_(b)?x=1, or (www.example.org).',
      'see|https://example.org/a_(b)?x=1|,|or|(|www.example.org|)|.',
    )
    reads(
      'ann.low@example.org @ann_low #OneTag example.com',
      'ann.low@example.org|@ann_low|#OneTag|example.com',
    )
  })

  it('groups ellipses, dashes and marks, and keeps brackets and quotes apart', () => {
    reads('"Wait...what?!" (he--said)', '"|Wait|...|what|?!|"|(|he|--|said|)')
    reads('[sic] – "so" — *mine*', '[|sic|]|–|"|so|"|—|*|mine|*')
    reads('fine :-) ok', 'fine|:-)|ok')
  })

  it('keeps pictographs with their modifiers whole', () => {
    reads('hi 👩‍👧‍👦👍🏽🇺🇦!', 'hi|👩‍👧‍👦|👍🏽|🇺🇦|!')
  })

  it('gives offsets into the source as it is, unfolded', () => {
    const text = 'Ab “Lowʼs”  visit'
    const tokens = tokenize(text, { start: 3, end: text.length })
    expect(tokens.map(t => text.slice(t.span.start, t.span.end))).toEqual(['“', 'Low', 'ʼs', '”', 'visit'])
    expect(tokens[2]).toEqual({ span: { start: 7, end: 9 }, text: "'s" })
  })

  describe('does not', () => {
    it('take a word before a stop for an abbreviation', () => {
      reads(
        'He said no. We saw the fig. It sat. It was art. She',
        'He|said|no|.|We|saw|the|fig|.|It|sat|.|It|was|art|.|She',
      )
    })

    it('take a missing space for an address', () => {
      reads('the food.the price', 'the|food|.|the|price')
    })

    it('split names with apostrophes, or plurals without one', () => {
      reads("O'Neill d'Alembert its lets", "O'Neill|d'Alembert|its|lets")
    })

    it('take a bracket or colon for an emoticon', () => {
      reads('note:(a) [8]', 'note|:|(|a|)|[|8|]')
    })
  })
})
