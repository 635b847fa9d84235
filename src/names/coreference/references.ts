/** What mentions without a name refer to: descriptions and pronouns that take up an entity, pronouns for common nouns. */
import { OFFICES_IN_LETTERS } from '../../lexicon/en/names/person-words'
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import type { Linked } from '../entities/link-names'
import type { Chain } from './chains'
import { type Answer, type Corefered, corefer } from './corefer'
import { describedEntity } from './descriptions'
import { eliminated, isSomebody } from './elimination'
import type { Antecedent, PhrasePlace } from './noun-referents'
import { isBarred, isPersonNoun } from './pronouns'
import { quotationsOf, speakersOf } from './quotes'
import { probabilities } from './ranking'
import { KLASSES, type Spot } from './spots'

/** No reading is sure enough. */
const NEVER = Number.POSITIVE_INFINITY
/**
 * Below this the words stay as they are: a wrong name costs a reader more than a pronoun. By the kind of pronoun, and whether
 * it takes up a name or a noun; set on the four fifths of GUM that teach, each read by weights that three of them taught. There
 * the readings that stand are right so often: he .92, it .87, they 1 (few) and .90. He by a noun (.85 at best) and it by a noun (.83) are left.
 */
const SURE: ReadonlyMap<number, readonly [name: number, noun: number]> = new Map([
  [KLASSES.he, [0.65, NEVER]],
  [KLASSES.it, [0.85, NEVER]],
  [KLASSES.its, [0.85, NEVER]],
  [KLASSES.they, [0.85, 0.9]],
  [KLASSES.their, [0.85, 0.9]],
])
/** Entities that a description may mean, the latest first. */
const MOST_RECENT = 40

export interface References {
  readonly mentions: MentionDraft[]
  readonly antecedents: Antecedent[]
  /** All that is spoken of more than once, each as its mentions. */
  readonly chains: PhrasePlace[][]
}

/** Mentions without a name, each linked to its entity, and the pronouns that stand for common nouns. */
export function linkReferences(
  sentences: readonly Sentence[],
  trees: readonly (readonly (readonly number[])[])[],
  { drafts, mentions }: Linked,
  answer: Answer = probabilities,
): References {
  const quotations = quotationsOf(sentences)
  // A title without a bearer is no name.
  const named = mentions.filter(mention => mention.type !== 'title' || mention.entity !== undefined)
  const speakers = speakersOf(sentences, quotations, named)
  const corefered = corefer(sentences, trees, quotations, speakers, named, answer)
  const { spots, chains } = corefered
  const countries = new Map(drafts.filter(draft => draft.type === 'place').map(draft => [draft.name, draft]))
  const found: References = {
    mentions: [],
    antecedents: [],
    chains: chains
      .filter(chain => chain.spots.length > 1)
      .map(chain =>
        chain.spots.map(at => {
          const { sentence, token, from, to } = spots[at]
          return { sentence, token, from, to }
        }),
      ),
  }
  const recent = new Map<EntityDraft, number>()
  const latest = () => [...recent].reverse().map(([draft, sentence]) => ({ draft, sentence }))
  spots.forEach((spot, index) => {
    const { sentence, klass, token } = spot
    let entity = spot.draft
    if (spot.mention !== undefined) entity = spot.mention.entity
    else if (klass === KLASSES.i) refer(found, spot, speakers.get(spot.quotation))
    else if (SURE.has(klass)) entity = readPronoun(found, sentences, corefered, index)
    else if (klass >= KLASSES.the) {
      const country = (name: string) => countries.get(name)
      const described = describedEntity(
        sentences[sentence],
        sentence,
        token,
        trees[sentence],
        latest,
        country,
      )
      if (described !== undefined) addMention(found, described)
      entity = described?.entity
    }
    if (entity === undefined) return
    recent.delete(entity)
    recent.set(entity, sentence)
    if (recent.size > MOST_RECENT) for (const oldest of [...recent.keys()].slice(0, 1)) recent.delete(oldest)
  })
  for (const { spot, entity } of eliminated(sentences, corefered, found.mentions))
    if (mayBe(sentences, spot, entity)) refer(found, spot, entity)
  return found
}

function readPronoun(
  found: References,
  sentences: readonly Sentence[],
  corefered: Corefered,
  index: number,
): EntityDraft | undefined {
  const { spots, chainOf, beliefs, named } = corefered
  const spot = spots[index]
  const sums = new Map<Chain, number>()
  for (const [anchor, belief] of beliefs[index])
    sums.set(chainOf[anchor], (sums.get(chainOf[anchor]) ?? 0) + belief)
  let best: Chain | undefined
  let most = 0
  for (const [chain, sum] of sums)
    if (sum > most) {
      most = sum
      best = chain
    }
  if (best === undefined) return undefined
  const [sureName, sureNoun] = SURE.get(spot.klass) ?? [NEVER, NEVER]
  let name = 0
  for (const [anchor, belief] of beliefs[index]) if (chainOf[anchor] === best) name += belief * named[anchor]
  const { draft } = best
  const place = { sentence: spot.sentence, token: spot.token }
  if (draft !== undefined && name >= sureName && mayBe(sentences, spot, draft)) {
    if (hasRival(found, sentences, corefered, index, draft)) return undefined
    refer(found, spot, draft)
    return draft
  }
  const noun = best.spots.findLast(
    at => at < index && spots[at].klass >= KLASSES.the && beliefs[index].has(at),
  )
  if (noun === undefined || most < sureNoun) return undefined
  found.antecedents.push({ ...place, of: { sentence: spots[noun].sentence, token: spots[noun].token } })
  return undefined
}

/**
 * "Ortiz won. Berg said a nurse had been dismissed because nobody would hear her": somebody without a name, of whom the
 * sentence tells before the pronoun, may be meant as well as who was named in a sentence before; and "the premier" of the last
 * sentence as well as who was named long before.
 */
function hasRival(
  { mentions }: References,
  sentences: readonly Sentence[],
  { spots, chainOf }: Corefered,
  index: number,
  draft: EntityDraft,
): boolean {
  const { klass, sentence, token, sex, quotation } = spots[index]
  if (klass !== KLASSES.he) return false
  let isHere = false
  let isBetween = false
  for (let at = index - 1; at >= 0; at--) {
    const other = spots[at]
    const back = sentence - other.sentence
    // "the PM"
    const { text } = sentences[other.sentence].tokens[other.token]
    const isOffice =
      OFFICES_IN_LETTERS.has(text) || (other.klass === KLASSES.named && isPersonNoun(text.toLowerCase()))
    const read = mentions.find(m => m.sentence === other.sentence && m.head === other.token)?.entity
    // What a pronoun or an office was hardly taken for is no sign that it is that.
    const isWord = other.klass > KLASSES.some && !isOffice
    const named = read ?? other.draft ?? (isWord ? chainOf[at].draft : undefined)
    if (named === draft) return back > 0 && ((isHere && quotation === 0) || (isBetween && back > 2))
    if (named !== undefined || other.klass > KLASSES.a || !(isOffice || isSomebody(other, sex))) continue
    if (!isOffice && !/^nsubj/.test(sentences[other.sentence].tokens[other.token].deprel)) continue
    if (back > 0) isBetween ||= isOffice || other.klass === KLASSES.the
    else isHere ||= !isBarred(sentences[sentence], token, other.token)
  }
  return false
}

/** He is a person; it, and most often they, is none. */
function mayBe(sentences: readonly Sentence[], { klass }: Spot, { type, mentions }: EntityDraft): boolean {
  if (klass !== KLASSES.he) return type !== 'person'
  return type === 'person' && !mentions.every(m => m.kind !== 'name' || isBracketed(sentences, m))
}

/** "Ana Ortiz (Green)": what stands in brackets of its own tells of a name, and is nobody that is spoken of again. */
function isBracketed(sentences: readonly Sentence[], { sentence, from, to }: MentionDraft): boolean {
  const { tokens } = sentences[sentence]
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')'
}

function refer(
  found: References,
  { sentence, from, to, token }: Spot,
  entity: EntityDraft | undefined,
): void {
  if (entity === undefined) return
  addMention(found, { sentence, from, to, head: token, type: entity.type, kind: 'pronoun', entity })
}

function addMention(found: References, mention: MentionDraft): void {
  mention.entity?.mentions.push(mention)
  found.mentions.push(mention)
}
