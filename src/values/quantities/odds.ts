/** Odds: "at 5/2", "odds of 100-1", "the 4/6 favourite", "3-1 on": what is won for one that is laid. */
import { type Candidate, lexemeNear, type Refiner, type ValueContext, wordNear } from '../candidate'

/** Runs before scores and ratios, which are written alike; only words of betting tell odds from them. */
export const readOdds: Refiner = (candidates, context) => {
  const read: Candidate[] = []
  for (let i = 0; i < candidates.length; i++) {
    const odds = oddsOf(context, candidates[i], candidates[i + 1])
    // "5/1" is nothing but odds.
    if (odds || !isOverOne(context, candidates[i])) read.push(odds ?? candidates[i])
    if (odds && odds.last > candidates[i].last && candidates[i + 1]?.first < odds.last) i++
  }
  return read
}

const isOverOne = (context: ValueContext, { first, last, kind }: Candidate): boolean =>
  kind === 'fraction' &&
  wordNear(context, first, last - 2) === '/' &&
  wordNear(context, first, last - 1) === '1'

const ODDS = 'odds'

function oddsOf(context: ValueContext, left: Candidate, right: Candidate | undefined): Candidate | undefined {
  const { first } = left
  if (left.value <= 0 || left.value > LONGEST_ODDS) return undefined
  const isWritten = left.kind === 'fraction' && context.lexemes[first + 1]?.text === '/'
  const joint = wordNear(context, first, left.last)
  const isJoined =
    left.kind === 'cardinal' &&
    right?.kind === 'cardinal' &&
    right.digits === left.digits &&
    right.first === left.last + 1 &&
    /^(?:-|\/|to)$/.test(joint) &&
    left.unit === undefined &&
    right.unit === undefined &&
    right.value > 0
  if (!isWritten && !isJoined) return undefined
  if (isJoined && joint === 'to' && right.value > MOST_STAKED) return undefined
  const last = isWritten || !right ? left.last : right.last
  // In words only where odds are named: "three to one" may be a vote.
  if (!left.digits && !isNamedOdds(context, first)) return undefined
  if (!isLaid(context, first, last)) return undefined
  const ratio = isWritten || !right ? left.value : left.value / right.value
  const isOn = wordNear(context, first, last) === 'on'
  const value = isOn ? 1 / ratio : ratio
  return {
    ...left,
    last: isOn || wordNear(context, first, last) === 'against' ? last + 1 : last,
    value,
    min: value,
    max: value,
    kind: 'fraction',
    unit: ODDS,
    scale: 1,
  }
}

/** "The odds are three to one", "odds of ten to one". */
function isNamedOdds(context: ValueContext, first: number): boolean {
  for (let at = first - 1; at >= first - NEAR; at--) if (wordNear(context, first, at) === 'odds') return true
  return false
}

const NEAR = 4
/** Odds in words are for a few: "11 to 4", not "11 to 15". */
const MOST_STAKED = 8
/** Longer odds are hardly offered. */
const LONGEST_ODDS = 10_000
/** How far from the numbers a word of betting is looked for. */
const REACH = 8

const ODDS_WORDS = /^(?:odds|bookmakers?|bookies?|bets?|betting|punters?|wagers?|priced|evens)$/
const BACKED =
  /^(?:favourites?|favorites?|joint-favourites?|outsiders?|shot|shots|second-favourites?|underdogs?)$/
const RUNNERS =
  /^(?:horses?|colts?|filly|fillies|geldings?|mares?|favourites?|favorites?|outsiders?|runners?)$/

const SCORED =
  /^(?:wins?|won|beat|beating|lose|lost|loss|lead|leads|led|victory|victories|defeat|draw|drew|score|scored|scoreline|result)$/

/** Whether the words around speak of a bet: "odds of", "the 4/6 favourite", "the colt started at 100-1", "3-1 on". */
function isLaid(context: ValueContext, first: number, last: number): boolean {
  const word = (at: number): string => wordNear(context, first, at)
  if (BACKED.test(word(last)) || BACKED.test(word(last + 1)) || word(last) === 'odds') return true
  if (word(first - 1) === 'at' || /^(?:is|are|was|were)$/.test(word(first - 1)))
    if (word(first - 2) === 'odds') return true
  if (SCORED.test(word(first - 1)) || SCORED.test(word(last))) return false
  const isClosed = /^[,.;)]?$/.test(word(last + 1))
  const isSided = /^(?:on|against)$/.test(word(last)) && (isClosed || BACKED.test(word(last + 1)))
  for (let at = first - 1; at >= first - REACH && lexemeNear(context, first, at); at--) {
    if (ODDS_WORDS.test(word(at))) return true
    if (RUNNERS.test(word(at))) return isSided || word(first - 1) === 'at'
  }
  for (let at = last; at <= last + REACH && lexemeNear(context, first, at); at++)
    if (ODDS_WORDS.test(word(at))) return isSided || /^(?:at|of|were|are|is)$/.test(word(first - 1))
  return false
}
