/** How near two words are in meaning, on one scale: 1 the same, about 0.9 synonyms, 0.5 related, 0 unrelated. */
import type { Lexeme } from './lexemes'
import { vectorAt } from './vectors'
import { areDerived, entailment, opposition, synonymy } from './word-relations'
import { informationOf, lowestCommon, NOUN, type Sense, VERB } from './wordnet'

/** "arrived" and "arrival" tell one event. */
const DERIVED = 0.85
/** "killed five" and "five died" tell one event. */
const ENTAILED = 0.75
/** Synonyms in the words' usual senses, and in senses that only just count. */
const SYNONYMS = 0.92
const RARE_SYNONYMS = 0.5
/** Opposites speak of one scale or one act, which is why they can be compared at all. */
const OPPOSITES = 0.5
/** Cosines of unrelated words reach this; those of words used alike reach the other. */
const COSINE_FLOOR = 0.2
const COSINE_CEILING = 0.85
/** What a cosine alone can show: words of a topic, among them rivals ("guitar", "piano"). */
const MOST_BY_COSINE = 0.6
/** Two words under one narrow term: kinds of it, not names of it. */
const MOST_BY_TAXONOMY = 0.8

/**
 * Similarity of two words, the same either way round. Synonymy and taxonomy after WordNet (Lin 1998 over the words'
 * usual senses), topic by word vectors (Pennington et al. 2014).
 * @example wordSimilarity(lexeme('arrive', 'VERB'), lexeme('arrival', 'NOUN')) // 0.85
 */
export function wordSimilarity(a: Lexeme, b: Lexeme): number {
  return similarityBeside(a, b, undefined)
}

/** The similarity of words whose opposition may be known already. */
export function similarityBeside(a: Lexeme, b: Lexeme, opposed: number | undefined): number {
  if (a.word === b.word) return a.part === b.part ? 1 : 0.95
  const synonyms = synonymy(a, b)
  if (synonyms > 0.1) return RARE_SYNONYMS + (SYNONYMS - RARE_SYNONYMS) * Math.min(1, synonyms)
  const cosine = vectorCosine(a, b)
  if (a.part !== b.part && mayBeDerived(a, b, cosine) && areDerived(a, b)) return DERIVED
  const topic = topicScore(cosine)
  if ((opposed ?? opposition(a, b)) > 0.4) return Math.max(OPPOSITES, topic)
  const entailed = ENTAILED * Math.min(1, 2 * entailment(a, b))
  const taxonomy = a.part === b.part && (a.part === NOUN || a.part === VERB) ? lin(a.senses, b.senses) : 0
  return Math.max(entailed, combine(taxonomy, topic))
}

/** A cheap test before the dear one: derived words begin alike, or they are used alike ("win", "victory"). */
function mayBeDerived(a: Lexeme, b: Lexeme, cosine: number): boolean {
  return (a.word[0] === b.word[0] && a.word[1] === b.word[1]) || cosine > 0.4
}

/** Cosine of the vectors, 0 when either word has none. */
function vectorCosine(a: Lexeme, b: Lexeme): number {
  if (a.rank === undefined || b.rank === undefined) return 0
  const x = unitVectorOf(a.rank)
  const y = unitVectorOf(b.rank)
  let product = 0
  for (let d = 0; d < x.length; d++) product += x[d] * y[d]
  return product
}

/** Vectors made so far, by rank: most words of a language are never compared, those of a text often. */
const unitVectors = new Map<number, Float32Array>()

/** The vector of the word of a rank, of length one. */
export function unitVectorOf(rank: number): Float32Array {
  const known = unitVectors.get(rank)
  if (known) return known
  const vector = vectorAt(rank)
  let norm = 0
  for (let d = 0; d < vector.length; d++) norm += vector[d] * vector[d]
  const scale = 1 / Math.sqrt(norm)
  for (let d = 0; d < vector.length; d++) vector[d] *= scale
  unitVectors.set(rank, vector)
  return vector
}

function topicScore(cosine: number): number {
  const share = (cosine - COSINE_FLOOR) / (COSINE_CEILING - COSINE_FLOOR)
  return MOST_BY_COSINE * Math.max(0, Math.min(1, share))
}

/** Taxonomy tells kinds apart that vectors mix up, vectors tell which kinds are spoken of together: both must agree for the most. */
function combine(taxonomy: number, topic: number): number {
  const shared = MOST_BY_TAXONOMY * Math.sqrt(taxonomy * (topic / MOST_BY_COSINE))
  return Math.max(topic, shared, 0.5 * taxonomy * taxonomy)
}

/** Lin's measure at its best over pairs of senses, each pair weighed by how usual its senses are. */
function lin(a: readonly Sense[], b: readonly Sense[]): number {
  let best = 0
  for (const x of a)
    for (const y of b) {
      const weight = Math.sqrt(x.weight * y.weight)
      if (weight <= best) continue
      const common = lowestCommon(x.synset, y.synset)
      if (common < 0) continue
      const information = informationOf(x.synset) + informationOf(y.synset)
      const score = information === 0 ? 0 : ((2 * informationOf(common)) / information) * weight
      if (score > best) best = score
    }
  return Math.min(1, best)
}
