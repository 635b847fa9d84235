/** The sentence of the sources that a statement comes nearest to: what one reads first where nothing states it. */
import type { Document, Sentence } from '../types'

export interface Nearest {
  readonly document: Document
  readonly sentence: Sentence
}

const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

/** By how many words of content both have, of several the shortest; undefined where they have none in common. */
export function nearestWords(statement: Document, sources: readonly Document[]): Nearest | undefined {
  const asked = new Set(statement.sentences.flatMap(lemmas))
  let best: Nearest | undefined
  let most = 0
  for (const document of sources) {
    for (const sentence of document.sentences) {
      const own = new Set(lemmas(sentence))
      const shared = [...own].filter(lemma => asked.has(lemma)).length
      const score = shared === 0 ? 0 : shared + 1 / (1 + own.size)
      if (score > most) {
        most = score
        best = { document, sentence }
      }
    }
  }
  return best
}

const lemmas = ({ tokens }: Sentence): string[] =>
  tokens.flatMap(({ upos, lemma }) => (CONTENT.has(upos) ? [lemma.toLowerCase()] : []))
