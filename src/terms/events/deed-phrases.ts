// The phrases of what a claim says to be done or to be so, whatever verb it says it by: "failed to agree", "remains shut".
import { signatureOf } from '../../lexicon/en/clauses/clause-embedding'
import { lastingVerbs } from '../../lexicon/en/clauses/light-verbs'
import type { Token } from '../../types'
import { allPhrases, type Phrase } from './phrases'

/** The phrases of what a claim says to be done or not: of "failed to agree" and "managed to win" those of the deed that it implies. */
export function deedPhrases(tokens: readonly Token[], head: number): readonly Phrase[] {
  const deed = /^[+-]$/.test(signatureOf('verb', 'to', tokens[head].lemma)?.affirmed ?? '')
    ? tokens.findIndex(
        ({ deprel, upos, head: over }, i) =>
          over === head &&
          deprel === 'xcomp' &&
          upos === 'VERB' &&
          tokens.some(t => t.head === i && t.lemma === 'to'),
      )
    : -1
  if (deed < 0)
    return lastingVerbs.has(tokens[head].lemma) ? ofState(allPhrases(tokens, head)) : allPhrases(tokens, head)
  return allPhrases(tokens, deed).map(phrase => ({ ...phrase, tokens: [deed, ...phrase.tokens] }))
}

/** "Remains shut" and "is shut", "stayed in custody" and "is in custody". */
const ofState = (phrases: readonly Phrase[]): Phrase[] =>
  phrases.flatMap(phrase => [phrase, { ...phrase, text: phrase.text.replace(/^(?:remain|stay) /, 'be ') }])
