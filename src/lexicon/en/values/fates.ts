/**
 * What befell those whom a number counts, a row a fate: a number of dead is none of wounded. Lemmas, verbs and nouns and
 * adjectives alike.
 */
export const FATES = `
dead: kill die dead death toll fatality body perish drown life slay murder fatal claim
hurt: injure wound hurt injury wounded injured casualty treat hospitalize hospitalise hospital harm
missing: missing unaccounted disappear vanish
saved: rescue survive survivor pluck save winch
held: arrest detain custody hold arrestee detainee jail detention remand
gone: displace evacuate flee homeless evacuee shelter evict
sick: infect case ill patient infection sicken
ruined: destroy damage flatten burn wreck ruin gut raze level
`
