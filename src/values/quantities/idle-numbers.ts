/** Drops number words that count nothing: "no one", "one of them", "at first", "second-hand", "the other half". */
import { type Candidate, lexemeNear, type Refiner, tokenOf, type ValueContext, wordNear } from '../candidate'
import { UNITY } from './quantity-finders'

export const dropIdle: Refiner = (candidates, context) => {
  const told = new Set(candidates.filter(candidate => candidate.digits || !isIdle(candidate, context)))
  const shared = new Set<number>()
  for (const { first, kind, unit } of told)
    if ((kind === 'fraction' && unit === UNITY) || unit === '%') shared.add(context.lexemes[first].sentence)
  return candidates.filter(
    candidate =>
      told.has(candidate) ||
      (shared.has(context.lexemes[candidate.first].sentence) && isShareInRow(candidate, context)),
  )
}

/** "Half goes to Basel, a quarter to Bern and a fifth to Chur": beside a share these are shares, if something is done with them. */
function isShareInRow({ first, last, kind, unit }: Candidate, context: ValueContext): boolean {
  if (kind !== 'fraction' || unit !== UNITY) return false
  if (!/^(?:half|quarter)$/.test(context.lexemes[last - 1].text)) return false
  if (PERIOD_LEAD.test(wordNear(context, first, first - 1))) return false
  const next = lexemeNear(context, first, last)
  if (next?.text === 'to' || next?.text === 'for')
    return /^(?:DET|PROPN|NOUN|PRON)$/.test(tokenOf(context, last + 1)?.upos ?? '')
  return /^VB[DZP]$/.test((next && tokenOf(context, last)?.xpos) ?? '')
}

function isIdle(candidate: Candidate, context: ValueContext): boolean {
  const { first, last, kind, unit } = candidate
  const word = context.lexemes[first].text
  if (word === 'one' && last - first === 1 && kind === 'cardinal' && unit === undefined)
    return isPronoun(candidate, context)
  // "one day he left"
  if (word === 'one' && unit === 'd') return !DAY_LEAD.test(wordNear(context, first, first - 1))
  if (kind === 'ordinal') return isIdleOrdinal(candidate, context)
  if (kind === 'fraction' && unit === UNITY) return isIdleFraction(candidate, context)
  return word === 'few' && /^(?:very|so|too|how|as|quite)$/.test(wordNear(context, first, first - 1))
}

const DAY_LEAD = /^(?:for|in|just|only|than|least|within|after|about|nearly)$/

const ONE_BEFORE =
  /^(?:the|no|this|that|which|every|any|each|some|another|last|next|only|other|single|my|your|his|her|its|our|their|big|new|good|right|wrong|former|latter|day|loved)$/
const ONE_AFTER =
  /^(?:of|another|can|could|should|must|may|might|would|will|has|had|is|was|who|that|which|such|by|'s|'d|'ll|with|to|from|for|does|did|thing|way|day|side|hand|reason|example|and|or|at|on|as|more|morning|evening|night|afternoon)$/

/** "One" counts only the noun that it stands before: "one soldier died", not "the one who left". */
function isPronoun({ first, last }: Candidate, context: ValueContext): boolean {
  const before = wordNear(context, first, first - 1)
  const next = lexemeNear(context, first, last)
  const token = next === undefined ? undefined : tokenOf(context, last)
  const isBeforeNoun =
    next?.kind === 'word' && (token?.upos === 'NOUN' || token?.upos === 'ADJ' || token?.upos === 'PROPN')
  if (ONE_AFTER.test(next?.text ?? '')) return true
  if (ONE_BEFORE.test(before)) return !(before === 'the' && token?.upos === 'NOUN')
  if (before === 'by' && wordNear(context, first, first - 2) === 'one') return true
  if (isBeforeNoun || (next?.text === '-' && !next.spaced)) return false
  return (
    !/^(?:minus|negative|to|through|and|or|than|number)$/.test(before) &&
    tokenOf(context, first)?.upos !== 'NUM'
  )
}

/** What makes an ordinal an idiom: "first-class", "second-hand", "third party", "first responders", "second thoughts". */
const IDIOM_NOUNS =
  /^(?:class|hand|handed|party|parties|rate|thoughts?|nature|glance|sight|guess|guessing|guessed|aid|lady|ladies|name|names|world|person|string|timers?|responders?|born|language|cousins?|fiddle|wind|and|of|ever|things?|come|in|degree)$/
const PLACED = /^(?:finished|finish|finishes|finishing|came|come|comes|placed|ranked|rank|ranks|was|were|is)$/

function isIdleOrdinal({ first, last }: Candidate, context: ValueContext): boolean {
  const word = context.lexemes[first].text
  const before = wordNear(context, first, first - 1)
  const hyphen = wordNear(context, first, last) === '-' ? last + 1 : last
  const after = wordNear(context, first, hyphen)
  if (word === 'second' && /^(?:split|per|every|each|any|one)$/.test(before)) return true
  if (last - first > 1 || !/^(?:first|second|third|fourth|fifth)$/.test(word)) return false
  if (before === 'at' || IDIOM_NOUNS.test(after)) return true
  // "First, he left."
  if (before === '' && after === ',') return true
  const token = tokenOf(context, first)
  if (word === 'first') return token?.upos === 'ADV' && !PLACED.test(before)
  // "wait a second": a rank stands before what it ranks
  const isBeforeNoun =
    lexemeNear(context, first, last)?.kind === 'word' &&
    /^(?:NOUN|ADJ|PROPN)$/.test(tokenOf(context, last)?.upos ?? '')
  return word === 'second' && before === 'a' && !isBeforeNoun
}

const PERIOD_LEAD =
  /^(?:first|second|third|fourth|last|latter|other|better|this|next|final|opening|previous|1st|2nd|3rd|4th|fiscal|per|each|every)$/
const AFTER_SHARE =
  /^(?:of|as|more|less|higher|lower|the|to|from|since|in|by|were|was|are|is|said|have|had|and|or|off|above|below|larger|smaller|on)$/

/** "the first half", "half-brother", "half asleep", "a third term", "a quarter earlier": parts of other things. */
function isIdleFraction({ first, last }: Candidate, context: ValueContext): boolean {
  const word = context.lexemes[last - 1].text
  const next = lexemeNear(context, first, last)
  const after = next?.text ?? ''
  if (/^(?:half|quarter)$/.test(word) && PERIOD_LEAD.test(wordNear(context, first, first - 1))) return true
  if (after === '-') return lexemeNear(context, first, last + 1)?.spaced === false
  if (
    word === 'half' &&
    last - first === 1 &&
    next?.kind === 'word' &&
    /^(?:ADJ|VERB)$/.test(tokenOf(context, last)?.upos ?? '') &&
    tokenOf(context, last + 1)?.upos !== 'NOUN'
  )
    return true
  if (context.lexemes[first].text !== 'a' || last - first < 2) return false
  if (word === 'quarter') return after !== 'of'
  return (
    !/^(?:half|halves)$/.test(word) &&
    !word.endsWith('s') &&
    next?.kind === 'word' &&
    !AFTER_SHARE.test(after)
  )
}
