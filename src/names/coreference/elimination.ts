/** He and she where all but one of those spoken of are ruled out: by sex as told elsewhere, or by another place in the same clause. */
import type { Sentence } from '../../types'
import type { EntityDraft, MentionDraft } from '../entities/entity-draft'
import type { Corefered } from './corefer'
import { isBarred } from './pronouns'
import { KLASSES, type Sex, type Spot } from './spots'

/** A pronoun looks back this many sentences. */
const REACH = 1

/**
 * The pronouns that can stand for one person alone: of a man and a woman in the sentence before, "she" for the woman once "he"
 * stands for the man.
 *
 * @param known mentions without a name that have been read, by sentence and head
 */
export function eliminated(
  sentences: readonly Sentence[],
  { spots, chainOf }: Corefered,
  known: readonly MentionDraft[],
): { readonly spot: Spot; readonly entity: EntityDraft }[] {
  const read = new Map(known.map(m => [`${m.sentence}:${m.head}`, m.entity]))
  const entityOf = ({ sentence, token, draft }: Spot) => draft ?? read.get(`${sentence}:${token}`)
  const sexes = new Map<EntityDraft, Sex>()
  for (const spot of spots) {
    const entity = entityOf(spot)
    if (entity?.type === 'person' && isSexed(spot.sex)) sexes.set(entity, spot.sex)
  }
  const found: { spot: Spot; entity: EntityDraft }[] = []
  spots.forEach((spot, index) => {
    if (spot.klass !== KLASSES.he || spot.quotation > 0 || entityOf(spot) !== undefined) return
    const persons = new Set<EntityDraft>()
    const barred = new Set<EntityDraft>()
    for (let at = index - 1; at >= 0 && spot.sentence - spots[at].sentence <= REACH; at--) {
      const entity = entityOf(spots[at])
      const isBeside =
        spots[at].sentence === spot.sentence &&
        isBarred(sentences[spot.sentence], spot.token, spots[at].token)
      if (entity?.type === 'person') {
        persons.add(entity)
        if (isBeside) barred.add(entity)
      } else if (!isBeside && isSomebody(spots[at], spot.sex) && chainOf[at].draft === undefined) return
    }
    const left = [...persons].filter(p => !barred.has(p) && (sexes.get(p) ?? spot.sex) === spot.sex)
    if (left.length !== 1 || persons.size < 2) return
    const [entity] = left
    read.set(`${spot.sentence}:${spot.token}`, entity)
    sexes.set(entity, spot.sex)
    found.push({ spot, entity })
  })
  return found
}

const isSexed = (sex: Sex): boolean => sex === 1 || sex === 2

/** Somebody without a name whom the pronoun may mean as well. */
export const isSomebody = ({ klass, sex, count }: Spot, wanted: Sex): boolean =>
  klass >= KLASSES.the && count !== 2 && (sex === 3 || sex === wanted)
