// "Aged 54", whoever the reader hangs the number on: who is of that age is that age.
import type { Token } from '../../types'
import type { Link } from './sentence-ties'

/** The ties of ages told by "aged" in one sentence. */
export function agedIn(tokens: readonly Token[]): Link[] {
  return tokens.flatMap(({ upos }, at): Link[] => {
    const aged = at - 1
    if (upos !== 'NUM' || !/^aged$/i.test(tokens[aged]?.text ?? '')) return []
    const subject = tokens.findIndex(({ head, deprel }) => head === aged && deprel === 'nsubj')
    if (subject >= 0)
      return [
        [subject, 'is', at],
        [at, 'is', subject],
      ]
    const noun = tokens[aged].head
    return noun >= 0 && /^(?:NOUN|PROPN)$/.test(tokens[noun].upos) ? [[noun, 'count', at]] : []
  })
}
