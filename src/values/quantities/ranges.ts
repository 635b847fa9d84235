/** Merges numbers that say one thing: ratios ("1 in 3"), scores ("52-48"), ranges ("15-20"), multiples ("three times as many"). */
import { CHANGE_VERBS } from '../../lexicon/en/values/numbers-bounds'
import {
  type Candidate,
  joinNeighbours,
  lexemeNear,
  type Refiner,
  tokenOf,
  type ValueContext,
  wordNear,
} from '../candidate'
import { UNITY } from './quantity-finders'

/** How far before a number words of voting, scoring or change are looked for. */
const REACH = 6

const SCORE_WORDS =
  /^(?:votes?|voted|voting|ballot|beat|beats|beating|beaten|won|win|wins|winning|lost|lose|loses|losing|loss|defeat|defeats|defeated|defeating|victory|draw|drew|drawn|tie|tied|lead|leads|led|trail|trails|trailed|score|scores|scored|scoreline|passed|approved|rejected|ruled|ruling|decision|record|margin|majority)$/

const VOTE_WORDS =
  /^(?:votes?|voted|voting|ballot|passed|approved|rejected|ruled|ruling|decision|senate|house|parliament|committee|court|majority)$/

const CAST_WORDS = /^(?:votes?|voted|voting|ballot|passed|approved|rejected|ruled|ruling)$/

function looksBack(context: ValueContext, first: number, pattern: RegExp): boolean {
  for (let i = first - 1; i >= first - REACH; i--) if (pattern.test(wordNear(context, first, i))) return true
  return false
}

const WON = /^(?:won|win|wins|beat|lost|lose|loses|drew|draw|led|lead|by|was|finished|ended)$/

/** "1 in 3", "two out of five", "one-in-three". */
export const mergeRatios: Refiner = (candidates, context) => joinNeighbours(candidates, context, ratioOf)

function ratioOf(context: ValueContext, left: Candidate, right: Candidate): Candidate | undefined {
  if (left.kind !== 'cardinal' || right.kind !== 'cardinal' || left.value >= right.value || left.value <= 0)
    return undefined
  const words: string[] = []
  for (let i = left.last; i < right.first && words.length < 5; i++)
    words.push(wordNear(context, left.first, i))
  const joint = words.filter(word => word !== '-' && word !== 'every').join(' ')
  const isOutOf = joint === 'out of'
  const isOften = (left.value === 1 || ROUND_TOTALS.has(right.value)) && left.value < 10
  const isIn = joint === 'in' && isOften
  if (!isOutOf && !isIn && !(isOften && isShareOfNoun(context, left, right))) return undefined
  const value = left.value / right.value
  return { ...left, last: right.last, value, min: value, max: value, kind: 'fraction', unit: UNITY }
}

/** "One person in three", "one child in every ten"; "one goal in three games" tells two numbers. */
function isShareOfNoun(context: ValueContext, left: Candidate, right: Candidate): boolean {
  const isEvery = wordNear(context, left.first, right.first - 1) === 'every'
  const at = isEvery ? right.first - 2 : right.first - 1
  if (wordNear(context, left.first, at) !== 'in' || at !== left.last + 1) return false
  const noun = tokenOf(context, left.last)
  const isCounted = noun?.upos === 'NOUN' && (left.value === 1) === (noun.xpos === 'NN')
  const next = lexemeNear(context, left.first, right.last)
  return isCounted && !(next && /^(?:NOUN|ADJ|PROPN)$/.test(tokenOf(context, right.last)?.upos ?? ''))
}

/** Totals that people count out of; "2 in 7" is as likely two things in seven others. */
const ROUND_TOTALS: ReadonlySet<number> = new Set([3, 4, 5, 8, 10, 20, 100, 1000, 10_000, 100_000, 1_000_000])

/** "52-48", "beat them 3-1": two quantities, not a range; must run before ranges, which share the dash. */
export const splitScores: Refiner = (candidates, context) => {
  const begins = candidates.map((candidate, i) => isScore(context, candidate, candidates[i + 1]))
  // "6-4, 3-6, 7-5": what stands in a row with a score is one.
  for (let i = 2; i < begins.length; i++)
    begins[i] ||= begins[i - 2] && isNextSet(context, candidates[i - 1], candidates[i], candidates[i + 1])
  return candidates.map((candidate, i) => {
    const isLeft = begins[i]
    const isRight = i > 0 && begins[i - 1]
    if (!isLeft && !isRight) return candidate
    const first = isLeft ? candidate.first : candidates[i - 1].first
    return {
      ...candidate,
      kind: 'score',
      unit:
        looksBack(context, first, VOTE_WORDS) || isVoteBehind(context, candidates[isLeft ? i + 1 : i])
          ? 'vote'
          : 'point',
      value: Math.abs(candidate.value),
      min: Math.abs(candidate.value),
      max: Math.abs(candidate.value),
    }
  })
}

/** "The 6-3 vote", "a 5-4 ruling". */
const isVoteBehind = (context: ValueContext, { first, last }: Candidate): boolean =>
  /^(?:votes?|ruling|decision|verdict)$/.test(wordNear(context, first, last))

/** Whether two numbers are joined as a score is and stand behind another one, over a comma at most. */
function isNextSet(
  context: ValueContext,
  before: Candidate,
  left: Candidate,
  right: Candidate | undefined,
): boolean {
  const gap = left.first - before.last
  if (gap > 1 || (gap === 1 && wordNear(context, left.first, before.last) !== ',')) return false
  return areJoined(context, left, right) && wordNear(context, left.first, left.last) === '-'
}

function isScore(context: ValueContext, left: Candidate, right: Candidate | undefined): boolean {
  if (right === undefined || !areJoined(context, left, right)) return false
  const joint = wordNear(context, left.first, left.last)
  // "Voted 52 to 48".
  if (joint === 'to') return looksBack(context, left.first, CAST_WORDS)
  // "Won three-one"
  if (!left.digits) return joint === '-' && WON.test(wordNear(context, left.first, left.first - 1))
  if (joint !== '-' || context.lexemes[left.last].spaced) return false
  return left.value >= right.value || looksBack(context, left.first, SCORE_WORDS)
}

/** Whole numbers in figures with one word or sign between them. */
function areJoined(context: ValueContext, left: Candidate, right: Candidate | undefined): boolean {
  if (left.kind !== 'cardinal' || right?.kind !== 'cardinal' || left.digits !== right.digits) return false
  if (
    left.unit ||
    right.unit ||
    left.last - left.first > 1 ||
    !Number.isInteger(left.value) ||
    !Number.isInteger(right.value)
  )
    return false
  if (left.value > 999 || right.value > 999 || !lexemeNear(context, left.first, right.last - 1)) return false
  return right.first === left.last + 1
}

/** "Won by three goals to two", "passed by 310 votes to 290": the second number counts what the first does. */
export const shareScoreUnits: Refiner = (candidates, context) =>
  candidates.map((candidate, i) => {
    const left = candidates[i - 1]
    if (
      !left?.unit ||
      candidate.unit !== undefined ||
      left.kind !== 'cardinal' ||
      candidate.kind !== 'cardinal'
    )
      return candidate
    const isJoined =
      candidate.first === left.last + 2 && wordNear(context, left.first, left.last + 1) === 'to'
    return isJoined && looksBack(context, left.first, SCORE_WORDS)
      ? { ...candidate, unit: left.unit }
      : candidate
  })

/** "15-20", "between 5 and 7", "from 10 to 12 percent", "$2-3 billion". */
export const mergeRanges: Refiner = (candidates, context) => joinNeighbours(candidates, context, rangeOf)

function rangeOf(context: ValueContext, left: Candidate, right: Candidate): Candidate | undefined {
  if (left.kind === 'score' || right.kind === 'score' || left.kind === 'ordinal' || right.kind === 'ordinal')
    return undefined
  if (left.min !== left.max || right.min !== right.max || right.kind === 'multiple') return undefined
  const gap = right.first - left.last
  if (gap < 1 || gap > 4) return undefined
  const words: string[] = []
  for (let i = left.last; i < right.first; i++) words.push(wordNear(context, left.first, i))
  const joint = words.filter(word => word !== 'about' && word !== 'around' && word !== 'nearly').join(' ')
  const lead = wordNear(context, left.first, left.first - 1)
  const between = lead === 'between' || wordNear(context, left.first, left.first - 2) === 'between'
  const from = lead === 'from'
  if (
    !(
      /^(?:-|- to -|~|to|through|- -)$/.test(joint) ||
      (joint === 'or' && right.value - left.value <= 2) ||
      (joint === 'and' && between)
    )
  )
    return undefined
  if (joint === 'to' && !from && CHANGE_VERBS.has(lead)) return undefined
  // "Rose by $40m to $210m": how far, and where to.
  if (joint === 'to' && lead === 'by' && changes(context, left.first - 1)) return undefined
  if ((joint === 'to' || joint === 'and') && from && changes(context, left.first - 1)) return undefined
  const isAges = left.kind === 'age' && right.kind === 'cardinal'
  if (joint === 'to' && left.unit && !right.unit && !isAges) return undefined
  if (
    left.unit &&
    right.unit &&
    left.unit !== right.unit &&
    !(left.kind === 'money' && right.unit === left.unit)
  )
    return undefined
  if (left.unit && !right.unit && left.kind !== 'money' && left.kind !== 'fraction' && !isAges)
    return undefined
  const shared =
    right.scale > 1 && left.scale === 1 && left.value < right.value / right.scale ? right.scale : 1
  const low = left.value * shared
  // "$2-3 billion" and "£5 to £7" carry the unit on one side or both
  if (low >= right.value) return undefined
  const named = between || from ? (between && lead !== 'between' ? 2 : 1) : 0
  const kind = left.kind === 'money' || isAges ? left.kind : right.kind
  return {
    ...right,
    kind,
    first: left.first - named,
    min: low,
    max: right.value,
    value: (low + right.value) / 2,
    unit: right.unit ?? left.unit,
    seconds:
      right.seconds === undefined ? undefined : (right.seconds * (low + right.value)) / (2 * right.value),
    bounded: true,
  }
}

function changes(context: ValueContext, first: number): boolean {
  for (let i = first - 1; i >= first - REACH; i--) {
    const word = wordNear(context, first, i)
    if (/^(?:range|ranges|ranged|ranging)$/.test(word)) return false
    if (CHANGE_VERBS.has(word)) return true
  }
  return false
}

/** "2.5x", "three-fold", "three times as many". */
export const readMultiples: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    if ((candidate.kind !== 'cardinal' && candidate.kind !== 'multiple') || candidate.unit === '%')
      return candidate
    const at = candidate.last
    const next = lexemeNear(context, candidate.first, at)
    if (!next) return candidate
    const afterHyphen = next.text === '-' ? wordNear(context, candidate.first, at + 1) : ''
    if (next.text === 'x' && !next.spaced && lexemeNear(context, candidate.first, at + 1)?.kind !== 'number')
      return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    if (next.text === 'fold') return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    if (afterHyphen === 'fold') return { ...candidate, kind: 'multiple', unit: 'x', last: at + 2 }
    const compared =
      /^(?:as|more|less|higher|lower|larger|bigger|greater|faster|the|that|what|its|his|her|their|smaller|longer)$/
    if (next.text === 'times' && compared.test(wordNear(context, candidate.first, at + 1)))
      return { ...candidate, kind: 'multiple', unit: 'x', last: at + 1 }
    const isOften = /^(?:twice|thrice)$/.test(context.lexemes[candidate.first].text)
    if (candidate.kind === 'multiple' && isOften && !compared.test(next.text))
      return { ...candidate, kind: 'cardinal', unit: 'time' }
    return candidate
  })
