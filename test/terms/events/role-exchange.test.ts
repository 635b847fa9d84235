import { expect, it } from 'vitest'
import { exchangeOf } from '../../../src/terms/events/role-exchange'

const CASES = {
  same: 'meet, marry, clash, fight, resemble, agree, negotiate, collide, merge, divorce',
  exclusive: `beat, defeat, thrash, kill, murder, assassinate, buy, purchase, acquire, take over, succeed, replace, lend, borrow, employ, hire,
    sack, arrest, jail, precede, exceed, outnumber, conquer, invade, inherit, shoot dead, own, teach, overthrow, elect, sentence, adopt, cause`,
  separate: `accuse, phone, visit, criticise, slam, praise, sue, help, love, hate, hit, attack, bomb, warn, invite, thank, blame, interview, insult,
    threaten, trust, see, injure`,
} as const

for (const exchange of ['same', 'exclusive', 'separate'] as const)
  it(`who and whom exchanged: ${exchange}`, () => {
    const verbs = CASES[exchange].split(/,\s*/)
    expect(verbs.filter(verb => exchangeOf(verb) !== exchange)).toEqual([])
  })

it('says nothing of verbs that it does not know', () => {
  expect(exchangeOf('googlewhack')).toBeUndefined()
  expect(exchangeOf('elapse')).toBeUndefined()
})
