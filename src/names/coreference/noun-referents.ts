/** What pronouns stand for where that is no name. */

/** A word of the article: a sentence and one of its tokens. */
interface Place {
  readonly sentence: number
  readonly token: number
}

/** A word with the phrase that it heads, up to the head. */
export interface PhrasePlace extends Place {
  readonly from: number
  readonly to: number
}

/** A pronoun that safely takes up a common noun, with the noun's latest mention. */
export interface Antecedent extends Place {
  readonly of: Place
}
