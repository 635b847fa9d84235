/** What single judges say, by their names and the words that they point at; and where they must keep silent. */
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'
import type { Reason } from '../../src/types'

const reasons = (a: string, b: string): readonly Reason[] => compare(a, b).findings.flatMap(f => f.reasons)
const told = (a: string, b: string, judge: string) =>
  reasons(a, b)
    .filter(reason => reason.judge === judge)
    .map(({ a: mine, b: theirs, severity }) => [mine?.text, theirs?.text, severity])

type Call = readonly [
  a: string,
  b: string,
  mine: string | undefined,
  theirs: string | undefined,
  severity: string | undefined,
]

/** Rows that one judge calls: the words of A, of B, and how grave it is; and rows of which it says nothing. Each way round. */
function describeJudge(
  judge: string,
  calls: readonly Call[],
  silent: readonly (readonly [a: string, b: string])[],
): void {
  describe(judge, () => {
    it.each(calls)('is told: %s / %s', (a, b, mine, theirs, severity) => {
      expect(told(a, b, judge)).toEqual([[mine, theirs, severity]])
      expect(told(b, a, judge)).toEqual([[theirs, mine, severity]])
    })
    it.each(silent)('is not told: %s / %s', (a, b) => {
      expect(told(a, b, judge)).toEqual([])
      expect(told(b, a, judge)).toEqual([])
    })
  })
}

const says = (words: string) => `"${words}," the warden said.`

describeJudge(
  'quote/changed',
  [
    [
      says('We were never asked about the pier'),
      says('We were never told about the pier'),
      'asked',
      'told',
      'framing',
    ],
    [
      'The warden said: "We will never sell the old pier to them."',
      '“We will never sell the old pier to thieves,” the warden said.',
      'them',
      'thieves',
      'framing',
    ],
    [says('The old pier is a shame'), says('The old pier is a joy'), 'shame', 'joy', 'framing'],
    // Words that tell, among such that do not.
    [
      says('We were never asked about the pier by them'),
      says('We were never asked about a bridge by them'),
      'the pier',
      'a bridge',
      'framing',
    ],
  ],
  [
    // A short form, an editor's brackets, a number, words that tell nothing.
    [says('We were not asked about the old pier'), says("We weren't asked about the old pier")],
    [says('We were never asked about [the pier] by them'), says('We were never asked about it by them')],
    [says('We counted 12 swans on the old pier'), says('We counted 15 swans on the old pier')],
    [says('We were never asked about the pier'), says('We were never asked about a pier')],
    // Too few words in common to be one utterance.
    [says('The pier is old'), says('The town was asked about it and never said a word')],
  ],
)

describeJudge(
  'quote/longer',
  [
    [
      says('We will never sell the old pier to a stranger'),
      says('We will never sell the old pier'),
      'to a stranger',
      undefined,
      undefined,
    ],
  ],
  [
    // Told outside of the quotation.
    [
      '"We will never sell the old pier," the warden said of strangers.',
      says('We will never sell the old pier to strangers'),
    ],
    [says('We will never sell the old pier'), says('We will never sell the old pier')],
  ],
)

describeJudge(
  'quote/otherwise',
  [
    [
      'The warden called the sale of the pier "a gift to thieves" on Sunday.',
      'The warden called the sale of the pier "a gift to robbers" on Sunday.',
      'a gift to thieves',
      'a gift to robbers',
      'framing',
    ],
    [
      'The warden said the sale of the pier was "an open theft".',
      'The warden said the sale of the pier was "a plain theft".',
      'an open theft',
      'a plain theft',
      'framing',
    ],
  ],
  [
    // One quotes less, one does not quote, no word is shared and nobody knows that it is one matter.
    [
      'The warden said the sale of the pier was "an open theft".',
      'The warden said the open sale of the pier was "a theft".',
    ],
    [
      'The warden said the sale of the pier was "an open theft".',
      'The warden said the sale of the pier was a plain theft.',
    ],
    ['The warden called the pier plan "a gift".', 'The warden called the pier plan "a theft".'],
  ],
)

describeJudge(
  'polarity/negated',
  [
    ['The warden did not meet the owner.', 'The warden met the owner.', 'meet', 'met', 'conflict'],
    [
      'The warden plans to meet the owner.',
      'The warden does not plan to meet the owner.',
      'plans',
      'plan',
      'conflict',
    ],
  ],
  [
    ['The warden may meet the owner.', 'The warden did not meet the owner.'],
    ['Prices did not rise in the north.', 'Prices rose in the south.'],
    ['The claim is without merit.', 'The claim has no merit.'],
    ['The warden of the north pier did not resign.', 'The warden of the south pier resigned.'],
    ["The nurses' union did not back the strike.", "The drivers' union backed the strike."],
    ['The warden of Dorn did not praise the plan.', 'The warden of Holm praised the plan.'],
  ],
)

/** Whether two who say that it is so, and that it is not, are said to see one matter otherwise. */
describe('polarity/one-denies', () => {
  const effects = (a: string, b: string) =>
    reasons(a, b)
      .filter(({ judge }) => judge === 'polarity/one-denies')
      .map(({ effect, addedBy }) => [effect, addedBy])
  it.each([
    ['The warden may meet the owner.', 'The warden did not meet the owner.'],
    ['Prices did not rise in the north.', 'Prices rose in the south.'],
    ["The nurses' union did not back the strike.", "The drivers' union backed the strike."],
    ['The warden of Dorn did not praise the plan.', 'The warden of Holm praised the plan.'],
  ])('is no difference where it may be another matter: %s / %s', (a, b) => {
    expect(effects(a, b)).toEqual([['adds-detail', 'both']])
    expect(effects(b, a)).toEqual([['adds-detail', 'both']])
  })
})

describeJudge(
  'quantifier/apart',
  [
    ['Most of the boats were sold.', 'Few of the boats were sold.', 'Most', 'Few', 'conflict'],
    ['All boats were sold in May.', 'Few boats were sold in May.', 'All', 'Few', 'conflict'],
    ['Most boats had lamps.', 'Few boats carried lamps.', 'Most', 'Few', 'conflict'],
  ],
  [
    ['Not all of the boats were sold.', 'Few of the boats were sold.'],
    ['Nearly all boats were sold in May.', 'Few boats were sold in May.'],
    ['Most boats sank in May.', 'Few sailors drowned in May.'],
    ['The town sold most boats.', 'Few towns sold the boats.'],
  ],
)

describeJudge(
  'number/disjoint',
  [['The warden bought nine boats.', 'The warden bought twelve boats.', 'nine', 'twelve', 'conflict']],
  [
    // Another deed, place, time or thing; or what only may be.
    ['The warden bought nine boats in Dorn.', 'The warden sold twelve boats in Dorn.'],
    ['The warden bought nine boats in Dorn.', 'The warden bought twelve boats in Holm.'],
    ['The warden bought nine boats in 2015.', 'The warden bought twelve boats in 2016.'],
    ['The warden may buy nine boats.', 'The warden bought twelve boats.'],
    ['The fire killed nine people in Dorn.', 'The fire injured twelve people in Dorn.'],
  ],
)

/** What is dated from the day of publication alone may be the fault of whoever dated it. */
describe('time/disjoint', () => {
  const published = '2026-05-12'
  const severities = (a: string, b: string) =>
    compare({ text: a, published }, { text: b, published })
      .findings.flatMap(f => f.reasons)
      .filter(({ judge }) => judge === 'time/disjoint')
      .map(({ severity, basis }) => [severity, basis])
  it('is a conflict where both give the date', () => {
    const found = severities(
      'The ferry to Dorn sank on 11 May 2026.',
      'The ferry to Dorn sank on 9 May 2026.',
    )
    expect(found).toEqual([['conflict', 'stated']])
  })
  it.each([
    ['The ferry to Dorn sank on 11 May 2026.', 'The ferry to Dorn sank on Saturday.'],
    [
      'After repairs the bridge in Dorn reopened yesterday.',
      'The bridge in Dorn reopened on 2 May 2026 after repairs.',
    ],
  ])('is none where one is reckoned: %s / %s', (a, b) => {
    expect(severities(a, b)).toEqual([['framing', 'inferred']])
    expect(severities(b, a)).toEqual([['framing', 'inferred']])
  })
})

describeJudge(
  'time/other-deadline',
  [
    [
      'The kiln in Dorn will close by the end of 2031, the firm said.',
      'The kiln in Dorn will close by the end of 2032, the firm said.',
      'by the end of 2031',
      'by the end of 2032',
      'framing',
    ],
  ],
  [
    ['The kiln will close by the end of 2031.', 'The kiln will close by the end of 2031.'],
    ['The kiln will close by the end of 2031.', 'The kiln will close in 2031.'],
  ],
)

describeJudge(
  'entity/other-name',
  [
    [
      'The inquest was opened by the coroner, Elvira Tamsin, in Dorn on Monday.',
      'The inquest was opened by the coroner, Odette Tamsin, in Dorn on Monday.',
      'Elvira Tamsin',
      'Odette Tamsin',
      'conflict',
    ],
  ],
  [
    // A short form, another spelling, somebody whom both have, other amounts elsewhere.
    [
      'The inquest was opened by the coroner, Elvira Tamsin, in Dorn on Monday.',
      'The inquest was opened by the coroner, Elvi Tamsin, in Dorn on Monday.',
    ],
    ['Sales in Asia grew 10 percent.', 'Sales in Europe grew 4 percent.'],
    ['The film opens in June in Britain.', 'The film opens in July in Spain.'],
  ],
)

describeJudge(
  'entity/other-name',
  [
    ['Olaf II came to Tarn in May.', 'Olaf III came to Tarn in May.', 'Olaf II', 'Olaf III', 'conflict'],
    ['Pope Pius X was born in 1835.', 'Pope Pius XI was born in 1835.', 'Pius X', 'Pius XI', 'conflict'],
    [
      'Bo Lind Jr. chairs the board.',
      'Bo Lind Sr. chairs the board.',
      'Bo Lind Jr.',
      'Bo Lind Sr.',
      'conflict',
    ],
  ],
  [
    ['King Olaf II came to Tarn in May.', 'Olaf II came to Tarn in May.'],
    ['Malcolm X spoke in Tarn.', 'Malcolm spoke in Tarn.'],
  ],
)

describeJudge(
  'time/disjoint',
  [
    [
      'The museum will be closed until Wednesday.',
      'The museum will reopen on Tuesday.',
      'until Wednesday',
      'Tuesday',
      'conflict',
    ],
    [
      'The train left at 4:15 p.m. on Monday.',
      'The train left shortly before five on Monday.',
      '4:15 p.m. on Monday',
      'shortly before five on Monday',
      'conflict',
    ],
  ],
  [
    ['The museum will be closed until Wednesday.', 'The museum will reopen on Wednesday.'],
    ['The museum is shut until Friday.', 'The museum was shut on Sunday.'],
    ['The train left at 4:50 p.m. on Monday.', 'The train left shortly before five on Monday.'],
  ],
)
