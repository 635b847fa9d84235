/** What a noun for somebody says of sex and age, by which a text that speaks of two persons keeps them apart. */

/** Nouns by how old those are whom they are used of, youngest first. */
export const AGE_NOUNS: readonly string[] = [
  'baby infant toddler newborn child boy girl schoolboy schoolgirl youngster kid grandchild grandson granddaughter',
  'teenager teen youth adolescent pupil apprentice trainee son daughter nephew niece pupil novice',
  'adult man woman husband wife uncle aunt father mother parent bride groom',
  'pensioner grandfather grandmother grandparent retiree widow widower octogenarian nonagenarian centenarian great-grandmother great-grandfather veteran',
]
export const MALE_NOUNS =
  'man boy schoolboy grandson son nephew husband uncle father groom grandfather widower brother stepfather stepson gentleman lad bachelor'
export const FEMALE_NOUNS =
  'woman girl schoolgirl granddaughter daughter niece wife aunt mother bride grandmother widow sister stepmother stepdaughter lady'
/** Nouns that mean no one but by sex, age and kin, so that they may take up whoever is left. */
export const PLAIN_PERSONS =
  'man woman boy girl child baby toddler infant teenager youth youngster pensioner adult person schoolboy schoolgirl kid octogenarian retiree'

/** Of whom one is the other is: the one of a row has the other of it. */
export const KIN: readonly string[] = [
  'mother father parent | daughter son child baby toddler',
  'grandmother grandfather grandparent | granddaughter grandson grandchild',
  'aunt uncle | nephew niece',
  'husband groom | wife bride',
  'parent owner | subsidiary unit arm division offshoot',
]

export const BIG_WORDS = 'big large great giant leading dominant main top major'
export const SMALL_WORDS = 'small tiny little minor modest'
