/** Words that make one amount of another: what rises and falls, how many times over, who votes for and against. */

const words = (row: string): ReadonlySet<string> => new Set(row.split(' '))

/** Lemmas of verbs by which an amount gets more, and less. */
export const RISING = words(
  'rise grow increase climb jump surge soar raise lift swell expand widen boost up gain add higher more advance',
)
export const FALLING = words(
  'fall drop decrease decline slide slip shrink cut reduce lower tumble plunge dip ease narrow shed sink down lose fewer less trim slash plummet',
)
/** Lemmas of verbs that say how many times as much. */
export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['treble', 3],
  ['triple', 3],
  ['quadruple', 4],
  ['halve', 0.5],
])
/** Words of what was so before. */
export const FORMERLY = words('had used before earlier previously formerly then until')
/** Lemmas of verbs that vote for what they have as object, and against it. */
export const VOTING_FOR = words('vote pass approve back adopt support endorse agree choose decide favour')
export const VOTING_AGAINST = words('reject oppose defeat block throw')
/** Lemmas that tell of a vote. */
export const VOTE_WORDS = words(
  'vote ballot unanimous unanimously dissent dissenting back backing approve pass reject motion oppose',
)
/** Lemmas that say that nobody was against it, and that somebody was. */
export const UNANIMOUS = words('unanimous unanimously')
export const DISSENT = words('against dissent opposed no')
/** Lemmas of verbs that say how long something has been. */
export const LASTING = words('last go continue persist drag endure rage run')
/** Lemmas of verbs that say when that was over. */
export const ENDING = words('end finish stop expire cease')
/** Verbs that give an amount to what it measures and tell nothing more. */
export const MEASURING = words('be lie stand measure weigh have cost stretch extend hold')
/** Verbs by which somebody bears a part of what something costs. */
export const PAYING = words('pay contribute provide fund finance cover give bear meet')
/** Nouns that name a measure. */
export const MEASURES = words(
  'depth height length width weight distance price temperature speed area fee sum amount',
)
/** Words that make another measure of the noun behind them. */
export const MEASURE_QUALIFIERS = words(
  'youth core underlying net gross operating pre-tax adult female male urban rural long-term wholesale nominal',
)
/** Lemmas of verbs whose subject has the greater number of a result, the lesser, and one as great as the other. */
export const WINNING = words('win beat defeat thrash edge trounce overcome down outscore hammer crush')
export const LOSING = words('lose')
export const DRAWING = words('draw tie')
/** What a result is counted in. */
export const POINTS = words('point goal run try vote')
