// Where the event of a claim stands in its tree, and who takes part in it.

import type { Token } from '../types'
import type { ClaimView } from './claim-terms'
import { deepRoles, raisedBy } from './events/deep-roles'
import { termAt } from './term-at'

/** Index of the token that says what happens: the predicate, or what a copula says of its subject; -1 when not found. */
export function eventIndex({ claim, sentence: { tokens } }: ClaimView): number {
  const at = tokens.findIndex(token => token.span.start === claim.predicate.span.start)
  if (at < 0) return at
  return tokens[at].deprel.startsWith('cop') ? tokens[at].head : raisedBy(tokens, at)
}

/** Terms of those who do what the token at an index says, and of those whom it is done to. */
export function participants(view: ClaimView, event: number): { agents: number[]; patients: number[] } {
  const { agents, patients } = deepRoles(view.sentence, event)
  const terms = (tokens: readonly number[]) => tokens.map(token => termAt(view, token)).filter(i => i >= 0)
  return { agents: terms(agents), patients: terms(patients) }
}

/** Tokens from one up to the root, itself left out. */
export function* above(tokens: readonly Token[], index: number): Generator<number> {
  let at = tokens[index].head
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    yield at
    at = tokens[at].head
  }
}

/** Index of the verb that a token stands under; -1 for none. */
export function verbOver(tokens: readonly Token[], index: number): number {
  for (const at of above(tokens, index)) if (tokens[at].upos === 'VERB') return at
  return -1
}
