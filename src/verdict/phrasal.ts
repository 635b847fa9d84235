// Verbs that are one word with their particle.
import type { Term } from '../terms/claim-terms'
import type { TermNode } from '../terms/ties/ties'
import type { Document } from '../types'
import { lexeme } from '../words/lexemes'

/** A verb and its particle as one word where the dictionary has it: "put off", "break down". */
export function phrasal({ term, sentence }: TermNode, { sentences }: Document): Term {
  if (term.head.upos !== 'VERB') return term
  const particle = sentences[sentence].tokens.find(t => t.head === term.index && t.deprel === 'compound:prt')
  if (!particle) return term
  const whole = lexeme(`${term.head.lemma} ${particle.lemma}`, 'VERB')
  return whole.id < 0 ? term : { ...term, lexeme: whole, key: `${term.key} ${particle.lemma}` }
}
