import { describe, expect, it } from 'vitest'
import { findClaims } from '../../src/claims/claims'
import { claimsOf, readingOf, textsOf } from './claims-of'

describe('more constructions', () => {
  it('tells the circumstances with their clause', () => {
    expect(
      textsOf(
        'The|DT|2|det ship|NN|3|nsubj docked|VBD|0|root|dock in|IN|5|case Malta|NNP|3|obl on|IN|7|case Friday|NNP|3|obl _.|.|3|punct',
      ),
    ).toEqual(['The ship docked in Malta on Friday.'])
  })

  it('keeps what completes a verb with it', () => {
    expect(
      textsOf(
        'The|DT|2|det team|NN|3|nsubj relied|VBD|0|root|rely on|IN|5|case volunteers|NNS|3|obl on|IN|7|case Friday|NNP|3|obl _.|.|3|punct',
      ),
    ).toEqual(['The team relied on volunteers on Friday.'])
  })

  it('keeps an open complement with its verb', () => {
    expect(
      textsOf(
        'Ortiz|NNP|2|nsubj hopes|VBZ|0|root|hope to|TO|4|mark sell|VB|2|xcomp the|DT|6|det farm|NN|4|obj _.|.|2|punct',
      ),
    ).toEqual(['Ortiz hopes to sell the farm.'])
  })

  it('puts the antecedent where the object stood', () => {
    expect(
      textsOf(
        'Police|NNS|2|nsubj found|VBD|0|root|find a|DT|4|det car|NN|2|obj _,|,|4|punct which|WDT|8|obj Ortiz|NNP|8|nsubj owned|VBD|4|acl:relcl|own _.|.|2|punct',
      ),
    ).toEqual(['Police found a car.', 'Ortiz owned a car.'])
  })

  it('gives the owner in place of "whose"', () => {
    expect(
      textsOf(
        'Ortiz|NNP|7|nsubj _,|,|1|punct whose|WP$|4|nmod:poss brother|NN|5|nsubj died|VBD|1|acl:relcl|die _,|,|1|punct retired|VBD|0|root|retire _.|.|7|punct',
      ),
    ).toEqual(["Ortiz's brother died.", 'Ortiz retired.'])
  })

  it('makes the verb agree with the one who is left of a plural subject', () => {
    expect(
      textsOf('Ortiz|NNP|5|nsubj and|CC|3|cc Weber|NNP|1|conj are|VBP|5|cop|be tired|JJ|0|root _.|.|5|punct'),
    ).toEqual(['Ortiz is tired.', 'Weber is tired.'])
  })

  it('keeps examples with their kind', () => {
    expect(
      textsOf(
        'She|PRP|2|nsubj grows|VBZ|0|root|grow herbs|NNS|2|obj such|JJ|6|case as|IN|4|fixed thyme|NN|3|nmod and|CC|8|cc sage|NN|6|conj _.|.|2|punct',
      ),
    ).toEqual(['She grows herbs such as thyme and sage.'])
  })

  it('reads a headline without a finite verb as what is to come', () => {
    expect(textsOf('Ortiz|NNP|3|nsubj to|TO|3|mark resign|VB|0|root on|IN|5|case Friday|NNP|3|obl')).toEqual([
      'Ortiz is to resign on Friday.',
    ])
  })

  it('leaves the label of a line out', () => {
    expect(
      textsOf(
        'Details|NNS|4|dislocated _:|:|1|punct Ortiz|NNP|4|nsubj resigned|VBD|0|root|resign _.|.|4|punct',
      ),
    ).toEqual(['Ortiz resigned.'])
  })

  it('keeps both the quotation and the one who is quoted', () => {
    expect(
      textsOf(
        '"|``|3|punct _Taxes|NNS|3|nsubj fell|VBD|0|root|fall _,|,|3|punct _"|\'\'|3|punct Ortiz|NNP|7|nsubj said|VBD|3|parataxis|say _.|.|3|punct',
      ),
    ).toEqual(['Taxes fell.', '"Taxes fell," Ortiz said.'])
  })

  it('says who speaks when the words speak of their speaker', () => {
    const reading = readingOf('We|PRP|2|nsubj lost|VBD|0|root|lose _.|.|2|punct')
    const ortiz = {
      id: 'e1',
      type: 'person' as const,
      name: 'Ana Ortiz',
      aliases: [],
      roles: [],
      mentions: [],
    }
    const said = {
      source: [],
      cue: [],
      content: [{ start: 0, end: 8 }],
      speaker: 'e1',
      kind: 'direct' as const,
    }
    expect(findClaims({ ...reading, entities: [ortiz] }, [said]).map(c => c.text)).toEqual([
      'Ana Ortiz said: "We lost."',
    ])
    expect(findClaims(reading, [said]).map(c => c.text)).toEqual(['We lost.'])
  })

  it('gives the roles of a passive as those of the active', () => {
    const [claim] = claimsOf(
      'Ortiz|NNP|3|nsubj:pass was|VBD|3|aux:pass|be arrested|VBN|0|root|arrest by|IN|5|case soldiers|NNS|3|obl:agent _.|.|3|punct',
    )
    expect(claim.arguments.map(a => a.role)).toEqual(['object', 'subject'])
  })
})

describe('what is no claim', () => {
  const none = (parsed: string, text: string) => expect(textsOf(parsed)).not.toContain(text)

  it('does not assert a condition', () => {
    none(
      'If|IN|3|mark taxes|NNS|3|nsubj fall|VBP|6|advcl|fall _,|,|3|punct shops|NNS|6|nsubj gain|VBP|0|root|gain _.|.|6|punct',
      'Taxes fall.',
    )
  })

  it('does not turn "no state that …" into a statement of states', () => {
    none(
      'No|DT|2|det state|NN|5|nsubj that|WDT|4|nsubj votes|VBZ|2|acl:relcl|vote agreed|VBD|0|root|agree _.|.|5|punct',
      'No state votes.',
    )
  })

  it('does not say of one what is said of two together', () => {
    none(
      'Ortiz|NNP|4|nsubj and|CC|3|cc Weber|NNP|1|conj married|VBD|0|root|marry _.|.|4|punct',
      'Ortiz married.',
    )
  })

  it('does not take "in waging war" for a statement', () => {
    none(
      'They|PRP|2|nsubj sought|VBD|0|root|seek help|NN|2|obj in|IN|5|mark waging|VBG|3|acl|wage war|NN|5|obj _.|.|2|punct',
      'Help waged war.',
    )
  })

  it('does not cut a quotation of a few words apart', () => {
    none(
      'She|PRP|2|nsubj called|VBD|0|root|call it|PRP|2|obj "|``|5|punct _vile|JJ|2|xcomp and|CC|7|cc wrong|JJ|5|conj _"|\'\'|5|punct _.|.|2|punct',
      'She called it vile.',
    )
  })
})
