// What speaks for a statement being borne out, or belied, by a text: readable figures from aligned terms.
import type { Term } from '../../terms/claim-terms'
import { COVERED, type Comparison, type Cover, type Relate } from './cover'
import { type Facts, factsOf } from './facts'
import { argumentCover, isContent, otherKind, restricts } from './main-terms'

const SHORT = 4
/** A statement of so few telling words has none to spare. */
const FEW = 5

type Feature = readonly [name: string, value: (facts: Facts) => number]

const isNoun = (t: Term) => t.kind === 'word' && t.head.upos === 'NOUN'
const isVerb = (t: Term) => t.kind === 'word' && t.head.upos === 'VERB'
const isOther = (t: Term) => t.kind === 'word' && t.head.upos !== 'NOUN' && t.head.upos !== 'VERB'
const isName = (t: Term) => t.kind === 'name'
const isValue = (t: Term) => t.kind === 'quantity' || t.kind === 'time'

const FEATURES: readonly Feature[] = [
  ['cover by one sentence', f => f.best],
  ['cover by the whole text', f => f.whole],
  ['names not found', f => f.missing(isName)],
  ['values not found', f => f.missing(isValue)],
  ['weight of nouns not found', f => f.missing(isNoun)],
  ['weight of verbs not found', f => f.missing(isVerb)],
  ['weight of qualities not found', f => f.missing(isOther)],
  ['main predicate covered', f => (f.top < 0 ? 0.5 : f.scores[f.top])],
  ['subject covered', f => argumentCover(f.statement, f.passage, 'subject')],
  ['object covered', f => argumentCover(f.statement, f.passage, 'object')],
  ['more specific than the text', f => f.specific],
  ['less specific than the text', f => f.general],
  ['nearness of what is not found', f => f.nearness],
  ['share of ties kept', f => f.hanging.share],
  ['ties broken', f => f.hanging.broken],
  ['roles exchanged', f => f.crossed],
  ['opposites in one slot', f => f.clash.oppositeInSlot],
  ['opposites anywhere', f => f.clash.opposite],
  ['rivals in one slot', f => f.clash.rivalInSlot],
  ['rivals anywhere', f => f.clash.rival],
  ['other number in one slot', f => f.clash.numberInSlot],
  ['other number anywhere', f => f.clash.number],
  ['other name in one slot', f => f.clash.nameInSlot],
  ['other time', f => f.clash.time],
  ['polarity differs at the main predicate', f => f.denial.main],
  ['polarity differs, by share', f => f.denial.share],
  ['polarity differs, the rest covered', f => f.denial.share * f.strong],
  ['denials odd', f => f.denial.odd],
  ['both deny', f => f.denial.both],
  ['statement denies', f => f.denial.statement],
  ['text denies', f => f.denial.text],
  ['opposites, the rest covered', f => Math.max(f.clash.oppositeInSlot, f.clash.opposite) * f.strong],
  ['everything covered', f => (f.everything ? 1 : 0)],
  ['statement short', f => Math.max(0, SHORT - f.statement.terms.length) / SHORT],
  ['unlike pair in a slot, the rest covered', f => (f.slots > 0 ? f.strong : 0)],
  ['opposite under denial', f => Math.max(f.clash.oppositeInSlot, f.clash.opposite) * f.denial.share],
  ['borne out without a clash', f => f.whole ** 3 * f.calm],
  [
    'covered without a clash, squared',
    f => (f.everything ? f.whole : 0) ** 2 * f.calm * (1 - f.denial.share),
  ],
  ['denials odd, the rest covered', f => f.denial.odd * f.strong],
  ['denials odd, polarity alike', f => f.denial.odd * (1 - f.denial.share) * f.strong],
  ['ties broken, the rest covered', f => f.hanging.broken * f.strong],
  ['no clash, not covered', f => (1 - f.whole) * f.calm],
  ['clash, not covered', f => (1 - f.rest) * (1 - f.calm)],
  ['says only, which the text does not', f => (restricts(f.statement) && !restricts(f.source) ? 1 : 0)],
  ['what it is is not found, the subject is', f => otherKind(f.statement, f.passage)],
  ['other name anywhere', f => f.clash.name],
  ['both name what the other does not', f => (f.otherNames ? Math.min(2, f.missing(isName)) : 0)],
  ['terms not found', f => Math.min(3, f.lost)],
  ['share of terms not found', f => (f.content.length === 0 ? 0 : f.lost / f.content.length)],
  ['least found', f => (f.content.length === 0 ? 1 : Math.min(...f.content))],
  ['main predicate not found', f => (f.top < 0 || f.passage[f.top] >= COVERED ? 0 : 1)],
  ['one term of few not found', f => (f.content.length <= FEW && f.lost === 1 ? 1 : 0)],
  ['more terms of few not found', f => (f.content.length <= FEW && f.lost > 1 ? 1 : 0)],
  [
    'only the statement denies, all found',
    f => (f.denial.denies && !f.denial.denied && f.lost === 0 ? 1 : 0),
  ],
  [
    'only the statement denies, some not found',
    f => (f.denial.denies && !f.denial.denied && f.lost > 0 ? 1 : 0),
  ],
  ['only the text denies, all found', f => (!f.denial.denies && f.denial.denied && f.lost === 0 ? 1 : 0)],
  ['only the text denies, some not found', f => (!f.denial.denies && f.denial.denied && f.lost > 0 ? 1 : 0)],
  ['both deny, the text says more', f => (f.denial.denies && f.denial.denied ? f.more : 0)],
  ['both deny, the statement says more', f => (f.denial.denies && f.denial.denied && f.lost > 0 ? 1 : 0)],
  ['telling terms of the statement', f => Math.min(12, f.content.length)],
  ['telling terms of the sentence', f => Math.min(24, f.telling)],
  ['words of the statement that the sentence lacks', f => f.words.lacking],
  ['words of the sentence that the statement lacks', f => f.words.over],
  ['share of words in common', f => f.words.common],
  ['subject is a name', f => f.words.nameSubject],
  ['subject is indefinite', f => f.words.indefiniteSubject],
  ['subject of the sentence is open', f => f.words.open],
  ['subject not found, that of the sentence open', f => f.words.openFor],
  ['the sentence borne out by the statement', f => f.backShare],
  ['terms of the sentence not answered', f => Math.min(8, f.backLost)],
  ['least answered', f => f.backLeast],
  ['main predicate of the sentence answered', f => f.backTop],
  ['hidden denials odd', f => f.denial.hiddenOdd],
  ['statement head denied', f => f.denial.mainDenied],
  ['partner of the head denied', f => f.denial.partnerDenied],
  ['denied and not found', f => f.denial.deniedLost],
  ['affirmed and not found', f => f.denial.affirmedLost],
  ['denied by the text and not answered', f => f.denial.textDeniedLost],
  ['denied by the text and answered', f => f.denial.textDeniedAnswered],
  ['ties kept, by role', f => f.ties.kept],
  ['core ties kept', f => f.ties.core],
  ['other ties kept', f => f.ties.quality],
  ['core ties broken', f => f.ties.brokenCore],
  ['other ties broken', f => f.ties.brokenOther],
  ['other doer', f => f.ties.otherAgent],
  ['other object', f => f.ties.otherPatient],
  ['quality of another', f => f.ties.otherBearer],
  ['least kept tie', f => f.ties.least],
  ['unlike nouns in a slot', f => f.unlike.noun],
  ['unlike verbs in a slot', f => f.unlike.verb],
  ['unlike qualities in a slot', f => f.unlike.other],
  ['unlike names in a slot', f => f.unlike.name],
  ['nearness of an unlike pair', f => f.unlike.nearness],
  ['prepositions opposed', f => f.places.opposed],
  ['prepositions differ', f => f.places.other],
  ['cover of all but the subject', f => f.beside.cover],
  ['terms not found beside the subject', f => f.beside.lost],
  ['names not found beside the subject', f => f.beside.names],
]

export const VERDICT_FEATURES: readonly string[] = FEATURES.map(([name]) => name)

/** What a sentence of the statement is weighed by. */
export interface Weighed {
  readonly features: readonly number[]
  /** Whether what the two say of one known thing cannot both be true, so that nothing is left to weigh. */
  readonly isBeliedOutright: boolean
}

/** @param passage how far each term is borne out anywhere in the text */
export function weigh(
  comparison: Comparison,
  cover: Cover,
  passage: readonly number[],
  relate: Relate,
): Weighed {
  const facts = factsOf(comparison, cover, passage, relate)
  return { features: FEATURES.map(([, value]) => value(facts)), isBeliedOutright: isBeliedOutright(facts) }
}

/** Opposites as sure as this are opposites in the usual senses of both words. */
const SURE_OPPOSITE = 0.5

/**
 * One pair of opposites, or doer and done-to or start and end exchanged, of a subject that both know, two amounts where a name or time says
 * that it is one event, or a main predicate that one side alone denies; with all the rest borne out alike.
 */
function isBeliedOutright(facts: Facts): boolean {
  if (isDeniedOutright(facts)) return true
  if (!isClashing(facts)) return false
  const { statement, scores, clash } = facts
  const clashing = new Set(clash.pairs.map(pair => pair.a))
  return statement.terms.every((term, i) => clashing.has(i) || scores[i] >= COVERED || !isContent(term))
}

/** As good as all. */
const NEARLY_ALL = 0.99

/** As good as the same word. */
const SAME = 0.9

/**
 * All that the statement says is found, and denied on one side alone; a hidden denial ("failed to find") on the other would say
 * the same. Who denies the narrower ("not running in a field") has not denied the wider ("running").
 */
function isDeniedOutright({ statement, scores, clash, denial }: Facts): boolean {
  return (
    denial.main === 1 &&
    denial.odd === 1 &&
    denial.hiddenOdd === 1 &&
    denial.share >= NEARLY_ALL &&
    denial.textDeniedLost === 0 &&
    clash.pairs.length === 0 &&
    statement.terms.every((term, i) => scores[i] >= SAME || !isContent(term))
  )
}

function isClashing({ statement, scores, clash, crossed, places, denial, words }: Facts): boolean {
  if (denial.odd > 0 || denial.hiddenOdd > 0 || denial.share > 0) return false
  // "From one to the other" and back again are two places under opposed prepositions.
  const isTurned = crossed >= 1 || places.pairs.length > 1
  if (words.knownSubject > 0 && (clash.oppositeInSlot >= SURE_OPPOSITE || isTurned)) return true
  return (
    clash.numberInSlot >= SURE_OPPOSITE &&
    statement.terms.some(({ kind }, i) => (kind === 'name' || kind === 'time') && scores[i] >= COVERED)
  )
}
