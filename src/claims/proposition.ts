// A proposition before it is given offsets and a text.

/** A run of source words, or words that grammar calls for ("is", "was"). */
export type Piece = { readonly words: readonly number[] } | { readonly insert: string }

export interface Proposition {
  /** Index of the predicate's token in the sentence. */
  readonly predicate: number
  /** In the order of the restatement; the words of all pieces are the claim's words. */
  readonly pieces: readonly Piece[]
  /** Words of the claim that the restatement leaves out or replaces: a relative pronoun. */
  readonly unspoken?: readonly number[]
  /** Head of the subject, -1 when there is none. */
  readonly subject: number
  /** True for what a noun phrase says in passing: the writer's own, whoever is reported around it. */
  readonly inPassing?: boolean
  /** Words that the restatement gives another form: a verb that a single subject now governs. */
  readonly forms?: ReadonlyMap<number, string>
}

/** The proposition with other pieces. */
export function withPieces(
  { predicate, unspoken, subject, inPassing, forms }: Proposition,
  pieces: readonly Piece[],
): Proposition {
  return { predicate, pieces, unspoken, subject, inPassing, forms }
}

/** The proposition's words in text order. */
export function wordsOf({ pieces, unspoken }: Proposition): number[] {
  const words: number[] = unspoken === undefined ? [] : [...unspoken]
  // Word by word: a sentence of a megabyte has more words than a call takes arguments.
  for (const piece of pieces) if ('words' in piece) for (const word of piece.words) words.push(word)
  words.sort((a, b) => a - b)
  return words.filter((word, i) => word !== words[i - 1])
}
