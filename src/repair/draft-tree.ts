// A tree under repair, and the small questions asked of it.
import type { Token } from '../types'

export type Draft = { -readonly [K in keyof Token]: Token[K] }

/**
 * A copy to change: of the very shape of the parser's own, which a spread would not give it. What repairs write is filled
 * in afterwards, or the engine takes it for constant until some rare repair proves it wrong, and compiles anew all that
 * reads a word.
 */
export function draftOf({ span, text, lemma, upos, xpos, head, deprel }: Token): Draft {
  const draft: Draft = { span, text, lemma: '', upos: '', xpos: '', head: -1, deprel: '' }
  draft.lemma = lemma
  draft.upos = upos
  draft.xpos = xpos
  draft.head = head
  draft.deprel = deprel
  return draft
}

const finite = /^(VB[DPZ]|MD)$/

export function lacksSubject(tokens: readonly Draft[], verb: number): boolean {
  const hasTense = finite.test(tokens[verb].xpos) || tokens.some(t => t.head === verb && finite.test(t.xpos))
  return hasTense && !hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'nsubj:outer', 'expl', 'csubj', 'cc'])
}

export function hasOwn(tokens: readonly Draft[], head: number, relations: readonly string[]): boolean {
  return tokens.some(t => t.head === head && relations.includes(t.deprel))
}

export function isUnder(tokens: readonly Draft[], token: number, above: number): boolean {
  let at = token
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (at === above) return true
    at = tokens[at].head
  }
  return false
}
