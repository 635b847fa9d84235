// What the tables of kinds, places, events and words say of two terms, as one may stand for the other.

import type { Term } from '../../terms/claim-terms'
import { type Phrase, type PhraseReading, phrasesOf } from '../../terms/events/event-words'
import { relateKinds } from '../../terms/kinds/relate-kinds'
import { relatePlaces } from '../../terms/places/relate-places'
import type { Relation } from '../../terms/relation'
import type { TermRelation } from '../../terms/term-relation'
import type { TermNode, TieGraph } from '../../terms/ties/ties'
import type { Document } from '../../types'
import { lexeme } from '../../words/lexemes'
import { withoutEx } from '../former'
import type { NodeRelation } from '../graph-pair'

export const UNKNOWN: NodeRelation = { kind: 'unknown', strength: 0 }

/** What the gazetteer and the tables of kinds say; undefined where they know nothing. */
export function relationKnown(x: Term, y: Term): NodeRelation | undefined {
  if (x.kind === 'name' && y.kind === 'name') return ofRelation(relatePlaces(x.key, y.key))
  if (x.kind === 'word' && y.kind === 'word' && x.head.upos === 'NOUN' && y.head.upos === 'NOUN')
    return ofRelation(relateKinds(x.key, withoutEx(y.key)))
  return undefined
}

export function ofRelation(relation: Relation): NodeRelation | undefined {
  if (relation === 'unknown') return undefined
  if (relation === 'exclusive') return { kind: 'exclusive', strength: 0.9 }
  return relation === 'narrower' ? { kind: 'narrower', strength: 0.9 } : { kind: 'entailed', strength: 0.95 }
}

/** The phrases of each node that may tell an event; undefined for names and values. */
export function phrasesIn({ nodes, document }: TieGraph): (node: number) => readonly Phrase[] | undefined {
  const known = new Map<number, readonly Phrase[] | undefined>()
  return node => {
    if (known.has(node)) return known.get(node)
    const { term, sentence } = nodes[node]
    const isEvent = term.kind === 'word' && /^(?:VERB|NOUN|ADJ)$/.test(term.head.upos)
    const found = isEvent ? phrasesOf(document.sentences[sentence].tokens, term.index) : undefined
    known.set(node, found)
    return found
  }
}

export const ofEvent = ({ relation }: PhraseReading): NodeRelation =>
  relation === 'equal' || relation === 'wider'
    ? { kind: 'entailed', strength: 0.95 }
    : relation === 'narrower'
      ? { kind: 'narrower', strength: 0.9 }
      : { kind: 'exclusive', strength: 0.9 }

/** A verb and its particle as one word where the dictionary has it: "put off", "break down". */
export function phrasal({ term, sentence }: TermNode, { sentences }: Document): Term {
  if (term.head.upos !== 'VERB') return term
  const particle = sentences[sentence].tokens.find(t => t.head === term.index && t.deprel === 'compound:prt')
  if (!particle) return term
  const whole = lexeme(`${term.head.lemma} ${particle.lemma}`, 'VERB')
  return whole.id < 0 ? term : { ...term, lexeme: whole, key: `${term.key} ${particle.lemma}` }
}

export function ofTerms({ kind, strength }: TermRelation, x: Term, y: Term): NodeRelation {
  switch (kind) {
    case 'same':
    case 'general':
      return { kind: 'entailed', strength }
    case 'specific':
      return { kind: 'narrower', strength }
    case 'opposite':
      return { kind: 'exclusive', strength }
    case 'rival':
      // "A man" and "a woman" may be two people; names, values and places of one slot are not.
      return {
        kind: 'exclusive',
        strength: x.kind === 'word' && y.kind === 'word' ? strength * 0.9 : strength,
      }
    default:
      return UNKNOWN
  }
}
