/** Whether two words say the same, the more general, or what cannot both be: WordNet's senses, weighed by how usual they are. */

import type { Lexeme } from './lexemes'
import { ordinalValue } from './ordinals'
import { exclusiveInTables, isKindInTables, opposedInTables, synonymsInTables } from './tables'
import {
  ADJECTIVE,
  derivationsOf,
  entailmentsOf,
  extraParentsOf,
  fieldOf,
  firstSynsetOf,
  informationOf,
  lowestCommon,
  NOUN,
  oppositesOf,
  parentOf,
  VERB,
} from './wordnet'

/** A row of the table says that words are used for one another, not that they always can be. */
const IN_TABLE = 0.9
/** Members of a set exclude each other, if both speak of one thing. */
const IN_SETS = 0.9
/** A near-synonym: an adjective and the head of its cluster ("tiny", "small") rather than of one synset. */
const SAME_CLUSTER = 0.6
/** An antonym of the head of the cluster ("gigantic" against "small"). Antonyms of verbs above are none: "return", a kind of change, is no opposite of "stay". */
const INDIRECT = 0.8
/** How usual both senses must be for an indirect antonym. */
const USUAL_INDIRECT = 0.4
/** How usual both senses must be for a general term and a kind of it. */
const USUAL_GENERAL = 0.3
/** Senses rarer than this do not make a synonym or an antonym. */
const USUAL = 0.15
/** A derivation leads to a synonym only in the synonym's main senses. */
const USUAL_DERIVED = 0.5

/**
 * 0 to 1: how usual the senses are in which the words mean the same; 1 also for the same word.
 * @example synonymy(lexeme('buy', 'VERB'), lexeme('purchase', 'VERB')) > 0.5 // true
 */
export function synonymy(a: Lexeme, b: Lexeme): number {
  if (a.word === b.word || comparePlaces(a, b) === 'same') return 1
  let best = synonymsInTables(a, b) ? IN_TABLE : 0
  if (a.part !== b.part || exclusiveInTables(a, b)) return best
  for (const x of a.senses)
    for (const y of b.senses) {
      const strength = Math.sqrt(x.weight * y.weight)
      if (x.synset === y.synset) best = Math.max(best, strength)
      else if (a.part === ADJECTIVE && inOneCluster(x.synset, y.synset))
        best = Math.max(best, SAME_CLUSTER * strength)
    }
  return best
}

/**
 * 0 to 1: how sure it is that both cannot be said of one thing at one time; for reversals ("buy", "sell") too.
 * @example opposition(lexeme('rise', 'VERB'), lexeme('plummet', 'VERB')) > 0.5 // true
 */
export function opposition(a: Lexeme, b: Lexeme): number {
  if (a.word === b.word) return 0
  if (opposedInTables(a, b)) return 1
  if (a.part !== b.part) return 0
  const opposed = Math.max(oppositionOfSenses(a, b), a.part === ADJECTIVE ? oppositionOfClusters(a, b) : 0)
  // Asked last, because few pairs of words are opposed at all.
  return opposed > 0 && synonymy(a, b) < SAME_CLUSTER ? opposed : 0
}

function oppositionOfSenses(a: Lexeme, b: Lexeme): number {
  let best = 0
  for (const x of a.senses)
    for (const opposite of oppositesOf(x.synset))
      for (const y of b.senses)
        if (y.synset === opposite) best = Math.max(best, Math.sqrt(x.weight * y.weight))
  return best < USUAL ? 0 : best
}

/** Adjectives whose clusters have opposite heads, in usual senses of both. */
function oppositionOfClusters(a: Lexeme, b: Lexeme): number {
  let best = 0
  for (const x of a.senses) {
    if (x.weight < USUAL_INDIRECT) continue
    for (const opposite of oppositesOf(headOf(x.synset)))
      for (const y of b.senses)
        if (y.weight >= USUAL_INDIRECT && headOf(y.synset) === opposite)
          best = Math.max(best, INDIRECT * Math.sqrt(x.weight * y.weight))
  }
  return best
}

/**
 * Steps from the specific word up to the general one, over usual senses of both; undefined when none lead there.
 * @param usual how usual the sense of the specific word must be beside its most usual one, and that of the general, if no other
 *   measure is given for it: the specific word tells which sense is meant ("fern", "plant")
 * @example hypernymDistance(lexeme('vehicle', 'NOUN'), lexeme('car', 'NOUN')) // 2
 */
export function hypernymDistance(
  general: Lexeme,
  specific: Lexeme,
  usual = USUAL_GENERAL,
  usualGeneral = usual,
): number | undefined {
  if (general.word === specific.word) return undefined
  let least = isKindInTables(specific, general) ? 1 : undefined
  if (general.part !== specific.part) return least
  for (const x of specific.senses)
    for (const y of general.senses) {
      if (x.weight < usual || y.weight < usualGeneral) continue
      const steps = stepsUp(x.synset, y.synset)
      if (steps > 0 && (least === undefined || steps < least)) least = steps
    }
  return least
}

/** Steps up from one synset to another, -1 when it does not stand above. */
function stepsUp(from: number, to: number): number {
  // Numbers fall on the way up by first hypernyms; another hypernym can lead to any number, so all are tried.
  for (let at = from, steps = 0; at >= 0; at = parentOf(at), steps++) {
    if (at === to) return steps
    for (const parent of extraParentsOf(at)) {
      const more = stepsUp(parent, to)
      if (more >= 0) return steps + 1 + more
    }
  }
  return -1
}

/**
 * 0 to 1: how sure it is that a thing called the one is not called the other, though neither is its opposite:
 * "cat" and "dog", "red" and "blue", "guitar" and "piano".
 */
export function exclusion(a: Lexeme, b: Lexeme): number {
  if (a.word === b.word) return 0
  const places = comparePlaces(a, b)
  if (places) return places === 'other' ? 1 : 0
  const certainty = exclusiveInTables(a, b) ? IN_SETS : rivalry(a, b)
  // Asked last, because few pairs of words are rivals at all.
  if (certainty === 0 || synonymy(a, b) >= USUAL) return 0
  return hypernymDistance(a, b) === undefined && hypernymDistance(b, a) === undefined ? certainty : 0
}

/** How sure it is that two nouns name different kinds under one narrow term, should neither be the other's kind. */
function rivalry(a: Lexeme, b: Lexeme): number {
  if (a.part !== NOUN || b.part !== NOUN) return 0
  const [x, y] = [a.senses[0], b.senses[0]]
  if (!x || !y) return 0
  const certainty = KIND_FIELDS.get(fieldOf(x.synset)) ?? 0
  if (certainty === 0 || fieldOf(x.synset) !== fieldOf(y.synset)) return 0
  const shared = lowestCommon(x.synset, y.synset)
  if (shared < 0 || informationOf(shared) < LEAST_SHARED) return 0
  const steps = stepsUp(x.synset, shared) + stepsUp(y.synset, shared)
  return steps > MOST_STEPS ? 0 : certainty
}

/**
 * 0 to 1: how usual the senses are in which one verb brings the other about or takes it along: "kill" and "die", "snore" and
 * "sleep"; what stands under the first does so too ("murder").
 * @example entailment(lexeme('murder', 'VERB'), lexeme('die', 'VERB')) > 0.5 // true
 */
export function entailment(a: Lexeme, b: Lexeme): number {
  if (a.part !== VERB || b.part !== VERB) return 0
  return Math.max(leadsTo(a, b), leadsTo(b, a))
}

/** What stands further above the verb is too general. */
const MOST_ABOVE = 2
/** So is what tells less than this: "go", "change" and "see" come along with half of all verbs. */
const LEAST_TOLD = 6

function leadsTo(from: Lexeme, to: Lexeme): number {
  let best = 0
  for (const x of from.senses) {
    let at = x.synset
    for (let steps = 0; at >= 0 && steps <= MOST_ABOVE; steps++, at = parentOf(at))
      for (const entailed of entailmentsOf(at))
        for (const y of to.senses)
          if (y.synset === entailed && informationOf(entailed) >= LEAST_TOLD)
            best = Math.max(best, Math.sqrt(x.weight * y.weight))
  }
  return best < USUAL_GENERAL ? 0 : best
}

/**
 * Whether one word is derived from the other or from a synonym of it: "arrive" and "arrival", "win" and "victory".
 * @example areDerived(lexeme('arrive', 'VERB'), lexeme('arrival', 'NOUN')) // true
 */
export function areDerived(a: Lexeme, b: Lexeme): boolean {
  return derivesTo(a, b) || derivesTo(b, a)
}

const ANYBODY: ReadonlySet<string> = new Set([
  'person',
  'people',
  'individual',
  'human',
  'someone',
  'somebody',
])

function derivesTo(from: Lexeme, to: Lexeme): boolean {
  if (from.id < 0 || to.id < 0) return false
  for (const derived of derivationsOf(from.id)) {
    if (derived === to.id) return true
    const first = firstSynsetOf(derived)
    // A killer is a person, and yet killing is no matter of any person.
    const above = ANYBODY.has(to.word) ? first : parentOf(first)
    for (const { synset, weight } of to.senses)
      if (weight >= USUAL_DERIVED && (synset === first || synset === above)) return true
  }
  return false
}

/**
 * Nouns of these lexicographer files are kinds of things, and one thing is of one kind: animal, body, food, plant,
 * substance. Artefacts are not among them, being named by use ("office", "shop"); the tables have those that exclude.
 */
const KIND_FIELDS: ReadonlyMap<number, number> = new Map([
  [5, 0.7],
  [8, 0.5],
  [13, 0.6],
  [20, 0.7],
  [27, 0.6],
])
/** Under a general term ("object", "instrumentality") words are no rivals for one place. */
const LEAST_SHARED = 5.5
/** Steps from both words up to what they share, beyond which they are no rivals. */
const MOST_STEPS = 3

/** The head of a cluster and a satellite; two satellites ("chromatic": red, blue) may be rivals. */
function inOneCluster(x: number, y: number): boolean {
  return parentOf(x) === y || parentOf(y) === x
}

/** Ordinals name places in a row: "third" and "3rd" one, "third" and "fourth" two. */
function comparePlaces(a: Lexeme, b: Lexeme): 'same' | 'other' | undefined {
  const x = ordinalValue(a.word)
  const y = x === undefined ? undefined : ordinalValue(b.word)
  if (y === undefined) return undefined
  return x === y ? 'same' : 'other'
}

function headOf(synset: number): number {
  const head = parentOf(synset)
  return head < 0 ? synset : head
}
