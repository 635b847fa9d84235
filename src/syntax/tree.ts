/** Small pure queries on the dependency tree of one sentence; token indices in, token indices out. */
import type { Sentence, Span, Token } from '../types'

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

/** The span from the first to the last of the tokens; undefined of none. */
export function spanOf(sentence: Pick<Sentence, 'tokens'>, indices: readonly number[]): Span | undefined {
  if (indices.length === 0) return undefined
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const index of indices) {
    start = Math.min(start, sentence.tokens[index].span.start)
    end = Math.max(end, sentence.tokens[index].span.end)
  }
  return { start, end }
}

/** The spans of the tokens, in text order, neighbours joined into one: what a claim's words are stored as. */
export function spansOf(sentence: Pick<Sentence, 'tokens'>, indices: readonly number[]): Span[] {
  const spans: Span[] = []
  let last = -2
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const { start, end } = sentence.tokens[index].span
    if (index === last + 1) spans[spans.length - 1] = { start: spans[spans.length - 1].start, end }
    else spans.push({ start, end })
    last = index
  }
  return spans
}
