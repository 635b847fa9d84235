/** Whether a pronoun, though one referent is most likely, may be read as another by somebody who only has the text. */
import type { Asked } from './antecedent-features'
import type { Beliefs, Believed } from './antecedents'
import type { EntityDraft } from './entity-draft'
import type { NounReferent, Referent } from './noun-referents'

/** A pronoun whose referent is likely but not beyond doubt. */
export interface Unsure {
  readonly sentence: number
  readonly token: number
}

/** A named rival that is as likely as this leaves a reader in doubt. */
const RIVAL = 0.1

/** More likely than not. */
export const LIKELY = 0.5

/** Whether another who is named may be meant as well, or what is taken up was in doubt itself and has not been named since. */
export function isContested(
  {
    candidates,
    unsure,
  }: { readonly candidates: readonly Believed<Referent>[]; readonly unsure: readonly Unsure[] },
  { sentence, token }: Asked,
  referent: Referent,
  beliefs: ReadonlyMap<Referent, number>,
): boolean {
  for (const [other, belief] of beliefs)
    if (other !== referent && isNamedPerson(other) && belief >= RIVAL) return true
  const last = candidates.findLast(
    c => (c.sentence < sentence || c.token < token) && (c.beliefs.get(referent) ?? 0) > LIKELY,
  )
  return last !== undefined && unsure.some(u => u.sentence === last.sentence && u.token === last.token)
}

const isNamedPerson = (referent: EntityDraft | NounReferent): boolean =>
  'mentions' in referent && referent.type === 'person'

/** Whether one of those listed is more likely than not. */
export function isLikely(beliefs: Beliefs<Referent>, among: ReadonlySet<Referent>): boolean {
  for (const [referent, belief] of beliefs) if (belief > LIKELY && among.has(referent)) return true
  return false
}
