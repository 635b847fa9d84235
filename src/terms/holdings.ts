// Who has what, and who has it not: "had no warning", "is free of mould", "there were no survivors", "lacks a roof".

import {
  FREE_OF,
  FULL_OF,
  GIVING_VERBS,
  HOLDING_VERBS,
  LACKING_VERBS,
} from '../lexicon/en/clauses/holding-words'
import type { Sentence, Token } from '../types'
import type { Deed } from './deed'
import { deepRoles } from './events/deep-roles'

/** One thing that somebody has or lacks. */
export interface Holding {
  /** Index of its token in the sentence. */
  readonly thing: number
  readonly isLacked: boolean
  /** Tokens of who has it; none of what there is. */
  readonly holders: readonly number[]
  /** Whether the holder is who does what the thing names, or to whom it is done; undefined where not said. */
  readonly part?: 'agents' | 'patients'
}

/** What the deed of a claim says that somebody has or has not; undefined where it says nothing of having. */
export function holdingOf(sentence: Pick<Sentence, 'tokens'>, { at, polarity }: Deed): Holding | undefined {
  if (at < 0) return undefined
  const { tokens } = sentence
  const isDenied =
    polarity === 'negative' ||
    tokens.some(t => t.deprel === 'det' && t.lemma === 'no' && isUnder(tokens, t.head, at))
  const children = (head: number, deprel: RegExp) =>
    tokens.flatMap((t, i) => (t.head === head && deprel.test(t.deprel) ? [i] : []))
  const noun = (found: readonly number[]) =>
    found.find(i => /^(?:NOUN|PROPN)$/.test(tokens[i].upos) && !children(i, /^case$/).some(isOf))
  const isOf = (i: number) => tokens[i].lemma === 'of'
  const lemma = tokens[at].lemma.toLowerCase()
  const subjects = children(at, /^nsubj/)
  if (lemma === 'be' && children(at, /^expl$/).length > 0) {
    const thing = noun(subjects)
    return thing === undefined ? undefined : { thing, isLacked: isDenied, holders: [] }
  }
  const marks = (i: number) => children(i, /^case$/).map(c => tokens[c].lemma.toLowerCase())
  const isState = children(at, /^(?:cop|aux:pass)$/).length > 0
  if (isState && tokens[at].upos === 'NOUN' && marks(at).includes('without'))
    return { thing: at, isLacked: !isDenied, holders: subjects }
  const isFree = FREE_OF.has(lemma)
  if (isState && (isFree || FULL_OF.has(lemma))) {
    const under = children(at, /^(?:obl|nmod)/).filter(i =>
      marks(i).some(mark => (isFree ? /^(?:of|from)$/ : /^(?:of|in|with|by)$/).test(mark)),
    )
    const [thing] = under
    return thing === undefined ? undefined : { thing, isLacked: isFree !== isDenied, holders: subjects }
  }
  if (tokens[at].upos !== 'VERB') return undefined
  const { agents, patients } = deepRoles(sentence, at)
  const isTurned = children(at, /^aux:pass$/).length > 0
  if (LACKING_VERBS.has(lemma) && !isTurned) {
    const thing = noun(patients)
    return thing === undefined ? undefined : { thing, isLacked: !isDenied, holders: agents, part: 'patients' }
  }
  const isHeld = HOLDING_VERBS.has(lemma)
  if (!isHeld && !GIVING_VERBS.has(lemma)) return undefined
  // "Were given no warning": who has it is the subject, and the thing the object.
  const given = isTurned ? noun(children(at, /^obj$/)) : undefined
  if (given !== undefined) return { thing: given, isLacked: isDenied, holders: subjects, part: 'patients' }
  const thing = noun(patients)
  if (thing === undefined) return undefined
  if (isTurned) {
    const to = children(at, /^obl$/).filter(i => marks(i).includes('to'))
    return { thing, isLacked: isDenied, holders: to, ...(to.length > 0 ? { part: 'patients' } : {}) }
  }
  return {
    thing,
    isLacked: isDenied,
    holders: agents,
    // "Took" and "carried out" what they do, "held" a stake: the object says which.
    ...(isHeld === GIVING_VERBS.has(lemma) ? {} : { part: isHeld ? 'patients' : 'agents' }),
  }
}

/** Whether a noun hangs on the deed. */
const isUnder = (tokens: readonly Token[], noun: number, deed: number): boolean =>
  noun === deed || tokens[noun]?.head === deed
