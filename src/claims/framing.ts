// What stands over a clause told alone: a denial or a mere chance goes with its words, and a pronoun needs its noun.
import { HEDGE_NOUNS } from '../lexicon/en/hedges'
import { firstConjunct } from './clauses'
import { isContent } from './content-clauses'
import { embeddingOf } from './embedding'
import { modalityOf } from './modality'
import { isDeniedFromAbove } from './polarity'
import type { Proposition } from './proposition'
import type { Replacement } from './restate'
import { relation, type Tree } from './tree'

const chances = new Set(HEDGE_NOUNS.possible)

const unlikely = new Set(['unlikely', 'doubtful', 'improbable'])

/** What a reader of the clause alone must be told first: that it is denied, or only possible; empty when nothing. */
export function frameOf(tree: Tree, { predicate }: Proposition): string {
  const first = firstConjunct(tree, predicate)
  if (
    !['ccomp', 'acl'].includes(relation(tree, first)) ||
    (tree.tokens[first].deprel === 'acl:relcl' && !isContent(tree, first))
  )
    return ''
  const above = embeddingOf(tree, first)
  if (above === undefined) return ''
  if (isDeniedFromAbove(tree, first)) return 'It is not true that'
  if (unlikely.has(tree.tokens[above.head].lemma)) return 'It is unlikely that'
  const { upos, lemma } = tree.tokens[above.head]
  if (upos !== 'NOUN' || !chances.has(lemma) || modalityOf(tree, predicate) !== 'possible') return ''
  return tree.children[predicate].some(c => /^(may|might|could|can)$/i.test(tree.tokens[c].text))
    ? ''
    : 'It is possible that'
}

/** The frame and the clause as one sentence. */
export function framed(tree: Tree, proposition: Proposition, frame: string, text: string): string {
  if (frame === '') return text
  const first = proposition.pieces.flatMap(piece => ('words' in piece ? piece.words : []))[0]
  const token = tree.tokens[first]
  const isName = token === undefined || token.upos === 'PROPN' || token.text === 'I' || text.startsWith('"')
  const isReplaced = token !== undefined && !text.toLowerCase().startsWith(token.text.toLowerCase())
  return `${frame} ${isName || isReplaced ? text : text.charAt(0).toLowerCase() + text.slice(1)}`
}

const thirdPerson = /^(he|him|his|she|her|hers|it|they|them|their|theirs)$/i

const demonstrative = /^(this|that|these|those)$/i

/** Whether the claim opens with a pronoun for somebody or something that it does not name. */
export function isUnclear(
  tree: Tree,
  { pieces }: Proposition,
  replacements: readonly Replacement[],
): boolean {
  for (const piece of pieces) {
    if (!('words' in piece)) continue
    for (const word of piece.words) {
      const { upos, text, deprel } = tree.tokens[word]
      if (upos === 'NOUN' || upos === 'PROPN' || replacements.some(r => r.from <= word && word <= r.to))
        return false
      if (deprel.startsWith('nsubj') && demonstrative.test(text)) return true
      if (upos === 'PRON' && deprel !== 'expl' && thirdPerson.test(text)) return true
    }
  }
  return false
}
