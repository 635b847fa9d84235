import { describe, expect, it } from 'vitest'
import { findClaims } from '../../src/claims/claims'
import { claimsOf, readingOf, textsOf } from './claims-of'

describe('clauses', () => {
  it('gives a simple sentence one claim', () => {
    expect(
      textsOf(
        'The|DT|2|det mayor|NN|3|nsubj resigned|VBD|0|root|resign on|IN|5|case Friday|NNP|3|obl _.|.|3|punct',
      ),
    ).toEqual(['The mayor resigned on Friday.'])
  })

  it('carries the subject over to a conjoined verb phrase', () => {
    expect(
      textsOf(
        'The|DT|2|det envoy|NN|3|nsubj landed|VBD|0|root|land and|CC|5|cc met|VBD|3|conj|meet ministers|NNS|5|obj _.|.|3|punct',
      ),
    ).toEqual(['The envoy landed.', 'The envoy met ministers.'])
  })

  it('carries shared auxiliaries over', () => {
    expect(
      textsOf(
        'The|DT|2|det bridge|NN|4|nsubj:pass was|VBD|4|aux:pass|be closed|VBN|0|root|close and|CC|6|cc repaired|VBN|4|conj|repair _.|.|4|punct',
      ),
    ).toEqual(['The bridge was closed.', 'The bridge was repaired.'])
  })

  it('puts the antecedent in place of a relative pronoun', () => {
    expect(
      textsOf(
        'The|DT|2|det clinic|NN|8|nsubj _,|,|2|punct which|WDT|5|nsubj opened|VBD|2|acl:relcl|open yesterday|RB|5|advmod _,|,|2|punct treats|VBZ|0|root|treat children|NNS|8|obj _.|.|8|punct',
      ),
    ).toEqual(['The clinic opened yesterday.', 'The clinic treats children.'])
  })

  it('gives a participle a finite verb in the tense around it', () => {
    expect(
      textsOf(
        'The|DT|2|det firm|NN|3|nsubj grew|VBD|0|root|grow _,|,|5|punct hiring|VBG|3|advcl|hire nurses|NNS|5|obj _.|.|3|punct',
      ),
    ).toEqual(['The firm grew.', 'The firm hired nurses.'])
  })

  it('gives both the report and what is reported', () => {
    expect(
      textsOf(
        'Ortiz|NNP|2|nsubj said|VBD|0|root|say that|IN|5|mark taxes|NNS|5|nsubj fell|VBD|2|ccomp|fall _.|.|2|punct',
      ),
    ).toEqual(['Ortiz said that taxes fell.', 'Taxes fell.'])
  })
})

describe('coordination', () => {
  it('deals out objects', () => {
    expect(
      textsOf(
        'They|PRP|2|nsubj bought|VBD|0|root|buy wheat|NN|2|obj and|CC|5|cc rice|NN|3|conj _.|.|2|punct',
      ),
    ).toEqual(['They bought wheat.', 'They bought rice.'])
  })

  it('keeps a joint subject together', () => {
    expect(
      textsOf('Ortiz|NNP|4|nsubj and|CC|3|cc Weber|NNP|1|conj met|VBD|0|root|meet _.|.|4|punct'),
    ).toEqual(['Ortiz and Weber met.'])
  })

  it('keeps alternatives together', () => {
    expect(
      textsOf('They|PRP|2|nsubj sell|VBP|0|root wheat|NN|2|obj or|CC|5|cc rice|NN|3|conj _.|.|2|punct'),
    ).toEqual(['They sell wheat or rice.'])
  })
})

describe('noun facts', () => {
  it('states a role from an apposition and keeps it out of the clause', () => {
    expect(
      textsOf(
        'Ana|NNP|8|nsubj Ortiz|NNP|1|flat _,|,|6|punct the|DT|6|det city|NN|6|compound treasurer|NN|1|appos _,|,|6|punct resigned|VBD|0|root|resign _.|.|8|punct',
      ),
    ).toEqual(['Ana Ortiz is the city treasurer.', 'Ana Ortiz resigned.'])
  })

  it('keeps a title with its name', () => {
    expect(
      textsOf(
        'Energy|NNP|2|compound Minister|NNP|3|nmod:desc Ana|NNP|5|nsubj Ortiz|NNP|3|flat resigned|VBD|0|root|resign _.|.|5|punct',
      ),
    ).toEqual(['Energy Minister Ana Ortiz resigned.'])
  })

  it('does not read a place within a place as an identity', () => {
    expect(
      textsOf(
        'She|PRP|2|nsubj lives|VBZ|0|root|live in|IN|4|case Springfield|NNP|2|obl _,|,|6|punct Illinois|NNP|4|appos _.|.|2|punct',
      ),
    ).toEqual(['She lives in Springfield, Illinois.'])
  })
})

describe('a claim', () => {
  it('has spans that cover its words alone', () => {
    const parsed =
      'The|DT|2|det envoy|NN|3|nsubj landed|VBD|0|root|land and|CC|5|cc met|VBD|3|conj|meet ministers|NNS|5|obj _.|.|3|punct'
    const { text } = readingOf(parsed).source
    expect(claimsOf(parsed).map(c => c.spans.map(s => text.slice(s.start, s.end)))).toEqual([
      ['The envoy landed'],
      ['The envoy', 'met ministers'],
    ])
  })

  it('is credited to the innermost attribution that holds its predicate', () => {
    const parsed =
      'Ortiz|NNP|2|nsubj said|VBD|0|root|say that|IN|5|mark taxes|NNS|5|nsubj fell|VBD|2|ccomp|fall _.|.|2|punct'
    const attribution = {
      source: [{ start: 0, end: 5 }],
      cue: [{ start: 6, end: 10 }],
      content: [{ start: 11, end: 26 }],
      kind: 'indirect' as const,
    }
    expect(claimsOf(parsed, [attribution]).map(c => c.attribution)).toEqual([undefined, 0])
  })

  it('is made of a headline without a verb', () => {
    expect(textsOf('Floods|NNS|0|root in|IN|3|case Leeds|NNP|1|nmod')).toEqual(['Floods in Leeds.'])
  })

  it('is never made of boilerplate', () => {
    const reading = readingOf('Follow|VB|0|root|follow us|PRP|1|obj')
    const [block] = reading.blocks
    expect(findClaims({ ...reading, blocks: [{ ...block, kind: 'boilerplate' }] }, [])).toEqual([])
  })

  it('is found where the tree cuts a name in two, one part above the other', () => {
    const parsed = 'Owned|VBN|0|root|own by|IN|6|case A|DT|6|det &|CC|3|cc E|NNP|3|conj Networks|NNP|1|obl'
    const mention = {
      span: { start: 13, end: 23 },
      type: 'organisation' as const,
      kind: 'name' as const,
      sentence: 0,
      head: 5,
    }
    const reading = readingOf(parsed, { mentions: [mention] })
    expect(reading.source.text.slice(13, 23)).toBe('E Networks')
    expect(findClaims(reading, []).length).toBeGreaterThan(0)
  })
})
