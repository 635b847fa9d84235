// Whose work a subject is: "the report, by Alma Roth, found" tells who wrote it, and not by whom anything is found.
import { TIMES } from '../../lexicon/en/clauses/tie-words'
import type { Token } from '../../types'

/** The tokens with a maker between commas hung on the subject before it, where the reader has hung it on the verb behind. */
export function makersHung(tokens: readonly Token[]): readonly Token[] {
  const subjects = tokens.map((_, i) => madeBefore(tokens, i))
  return subjects.some(subject => subject >= 0)
    ? tokens.map((t, i) => (subjects[i] < 0 ? t : { ...t, head: subjects[i], deprel: 'nmod' }))
    : tokens
}

function madeBefore(tokens: readonly Token[], at: number): number {
  const { deprel, head, upos, lemma } = tokens[at]
  if (!deprel.startsWith('obl') || head < at || TIMES.has(lemma.toLowerCase())) return -1
  const by = tokens.findIndex(t => t.head === at && t.deprel === 'case')
  // "By contrast", "by law": no maker has neither a name nor an article.
  const isSomebody = upos === 'PROPN' || tokens.some(t => t.head === at && /^(?:det|nummod)$/.test(t.deprel))
  if (by < 2 || tokens[by].text !== 'by' || tokens[by - 1].text !== ',' || !isSomebody) return -1
  const subject = tokens.findIndex(t => t.head === head && t.deprel === 'nsubj')
  return subject === by - 2 && tokens[subject].upos === 'NOUN' ? subject : -1
}
