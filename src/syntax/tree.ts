/** Small pure queries on the dependency tree of one sentence; token indices in, token indices out. */
import type { Sentence, Token } from '../types'

/**
 * The children of every token, in text order: `childrenOf(sentence)[head]` are the indices of the tokens it governs.
 * Computed anew on every call: keep the result while working on a sentence.
 */
export function childrenOf({ tokens }: Pick<Sentence, 'tokens'>): number[][] {
  // Loops that push, here and below: what `map` makes is of another kind once the engine has compiled it, and all that
  // reads such a list is then compiled again.
  const children: number[][] = []
  for (let i = 0; i < tokens.length; i++) children.push([])
  for (let i = 0; i < tokens.length; i++) {
    const { head } = tokens[i]
    if (head >= 0 && head < tokens.length && head !== i) children[head].push(i)
  }
  return children
}

/** The relation of every token without its subtype: `nsubj` of `nsubj:pass`. */
export function relationsOf({ tokens }: Pick<Sentence, 'tokens'>): string[] {
  const relations: string[] = []
  for (const token of tokens) relations.push(relationOf(token))
  return relations
}

/** Every word in lower case. */
export function loweredOf({ tokens }: Pick<Sentence, 'tokens'>): string[] {
  const lowered: string[] = []
  for (const { text } of tokens) lowered.push(text.toLowerCase())
  return lowered
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function relationOf(token: Pick<Token, 'deprel'>): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}
