// The tokens of a sentence while what it leaves out is added: one more of what is named once, and new heads.
import type { Token } from '../../types'

/** A token added behind those of the sentence, that says one of them again: the same thing, or one more of its kind. */
export interface Repeat {
  readonly of: number
  readonly isSame: boolean
}

export interface Filled {
  readonly tokens: readonly Token[]
  readonly repeats: readonly Repeat[]
}

export interface Draft {
  readonly tokens: Token[]
  readonly repeats: Repeat[]
}

export const hang = (draft: Draft, at: number, head: number, deprel: string): void => {
  draft.tokens[at] = { ...draft.tokens[at], head, deprel }
}

export function repeat(draft: Draft, of: number, isSame: boolean, head: number, deprel: string): number {
  draft.tokens.push({ ...draft.tokens[of], head, deprel })
  draft.repeats.push({ of, isSame })
  return draft.tokens.length - 1
}

/** The subject that a verb has, or shares with the one it stands beside; -1 for none. */
export function subjectOf(tokens: readonly Token[], verb: number): number {
  let at = verb
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const own = tokens.findIndex(t => t.head === at && t.deprel.startsWith('nsubj'))
    if (own >= 0) return own
    if (!/^(?:conj|xcomp)/.test(tokens[at].deprel)) return -1
    at = tokens[at].head
  }
  return -1
}

export const isCounted = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[at].upos) && tokens[at].text !== '%'
