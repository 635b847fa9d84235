import { describe, expect, it } from 'vitest'
import { compare, type Finding } from '../../src/index'

const conflicts = (a: string, b: string): Finding[] =>
  [...compare(a, b).findings, ...compare(b, a).findings].filter(({ severity }) => severity === 'conflict')

describe('what one has and the other lacks', () => {
  it.each([
    ['The kayak had no flares on board.', 'The kayak carried flares.'],
    ['The pond is free of duckweed.', 'The pond is covered in duckweed.'],
    ['The choir sang without a pianist.', 'The choir sang with a pianist.'],
    ['The bull was on a chain.', 'The bull was off its chain.'],
    // What there was none of is what the other says was done.
    ['The abbot gave no warning of the sale.', 'The abbot warned of the sale.'],
    ['Tenants were given no notice of the auction.', 'Tenants were notified of the auction.'],
    ['No damage was done to the chapel.', 'The chapel was badly damaged.'],
    ['There were no survivors of the avalanche.', 'Two people survived the avalanche.'],
    // A state and what denies it.
    ['The dairy was fully insured.', 'The dairy had no insurance.'],
    ['The ranger was armed with a rifle.', 'The ranger was unarmed.'],
    ['Power has been restored to the hamlet.', 'The hamlet is still without power.'],
    ['The chapel has reopened to pilgrims.', 'The chapel is still closed to pilgrims.'],
    [
      'Tram services have resumed on the harbour line.',
      'Tram services remain suspended on the harbour line.',
    ],
    ['The baker Ida Moll has recovered.', 'The baker Ida Moll is in a critical condition.'],
    ['The foal was otherwise unharmed.', 'The foal had a broken leg.'],
    ['The theatre will give visitors a refund.', 'The theatre ruled out refunds.'],
  ])('conflict: %s / %s', (a, b) => expect(conflicts(a, b)).toHaveLength(2))

  it.each([
    // Of others, of other things, or for something else.
    ['The kayak had no flares on board.', 'The kayak carried a stove.'],
    ['The pond is free of duckweed.', 'The moat is covered in duckweed.'],
    ['He had no permit for his first stall.', 'He has a permit for his van.'],
    ['The heifer has no owner.', 'The heifer has a broken leg.'],
    ['The orchard lacks a well.', 'The orchard has a licence.'],
    ['The abbot made no apology.', 'The steward apologised.'],
    ['The town gave residents no notice.', 'Residents gave notice to their landlord.'],
    ['The audit made no mention of the leak.', 'The audit mentioned the cost.'],
    ['No sketches of the abbey were sold.', 'Sketches of the mill were sold.'],
    ['The choir dropped its pianist.', 'The choir kept its conductor.'],
    // Of some.
    ['Most farms have power again.', 'Some farms are still without power.'],
    ['The fishing ban was lifted in the west.', 'The fishing ban remains in force in the east.'],
    [
      'Power has been restored to the north of the valley.',
      'The south of the valley is still without power.',
    ],
    // At another time.
    ['The dairy was without power for an hour.', 'The dairy has power.'],
    ['No one was arrested at the scene.', 'Two men were arrested later.'],
    ['The sauna is closed on Mondays.', 'The sauna is open on Tuesdays.'],
    ['The chapel was closed for a year.', 'The chapel has reopened.'],
    ['Guards arrested the sniper on the pier.', 'The sniper was later released.'],
    // What is so besides.
    ['The skater broke a tooth but was otherwise unhurt.', 'The skater had a broken tooth.'],
    ['The driver broke his arm.', 'A passenger suffered a broken leg.'],
  ])('no conflict: %s / %s', (a, b) => expect(conflicts(a, b)).toEqual([]))

  it('asks who did it behind "it was … who"', () => {
    const [{ relation }] = compare(
      'The heifer was found by a hiker.',
      'It was a plumber who found the heifer.',
    ).findings
    expect(relation).toBe('adds-detail')
    const [same] = compare(
      'The plumber found the heifer.',
      'It was the plumber who found the heifer.',
    ).findings
    expect(same.relation).toBe('agrees')
  })
})
