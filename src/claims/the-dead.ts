// Who is dead by the article's own word: what is said of them in passing was so.

import { dependents, growTree, lower, type Tree } from '../syntax/clause-tree'
import type { Reading } from '../text/reading'
import type { Mention, Sentence } from '../types'
import { type Proposition, withPieces, wordsOf } from './proposition'
import { commitmentOf } from './qualifiers/commitment'

const DYING = new Set(['die', 'drown', 'perish'])
const KILLING = new Set(['kill', 'murder', 'assassinate', 'execute', 'behead', 'bury', 'cremate'])
const NAMING = new Set(['name', 'identify'])

/** Entities of whom the article says, on its own word or another's, that they died or were killed. */
export function theDead(reading: Reading, sentences: readonly Sentence[]): ReadonlySet<string> {
  const dead = new Set<string>()
  const own: Mention[][] = sentences.map(() => [])
  for (const m of reading.mentions) if (m.entity !== undefined) own[m.sentence]?.push(m)
  sentences.forEach((sentence, s) => {
    if (own[s].length === 0 || !sentence.tokens.some(isOfDeath)) return
    const tree = growTree(sentence, s)
    for (const { head, entity } of own[s]) if (entity !== undefined && isDeadIn(tree, head)) dead.add(entity)
  })
  return dead
}

const isOfDeath = ({ lemma, text }: Sentence['tokens'][number]) =>
  DYING.has(lemma) || KILLING.has(lemma) || /^(?:dead|victims?)$/i.test(text)

function isDeadIn(tree: Tree, token: number): boolean {
  let top = token
  while (top >= 0 && /^(?:flat|conj|compound|nmod:desc)$/.test(tree.tokens[top].deprel))
    top = tree.tokens[top].head
  if (top < 0) return false
  const { deprel, head } = tree.tokens[top]
  if (head < 0) return false
  const { lemma, xpos } = tree.tokens[head]
  const isPast = xpos === 'VBD' || xpos === 'VBN'
  const isFate =
    (deprel.startsWith('nsubj') && DYING.has(lemma) && isPast) ||
    (deprel === 'nsubj:pass' && KILLING.has(lemma)) ||
    (deprel === 'obl' && NAMING.has(lemma) && namesTheDead(tree, head, top)) ||
    dependents(tree, top, 'acl').some(
      v =>
        DYING.has(tree.tokens[v].lemma) &&
        dependents(tree, v, 'nsubj').length > 0 &&
        tree.tokens[v].xpos !== 'VB',
    )
  if (!isFate) return false
  const { polarity, modality } = commitmentOf(tree, head)
  return polarity === 'affirmative' && modality === 'asserted'
}

/** "The dead were named as Ana Ortiz and Li Wei" */
const namesTheDead = (tree: Tree, verb: number, name: number): boolean =>
  dependents(tree, name, 'case').some(c => lower(tree, c) === 'as') &&
  dependents(tree, verb, 'nsubj').some(s => /^(?:dead|victims?)$/.test(lower(tree, s)))

/** "Ana Ortiz, 52, was killed": 52 is what she was. */
export function asItWas(
  proposition: Proposition,
  mentions: readonly Mention[],
  dead: ReadonlySet<string>,
): Proposition {
  if (proposition.inPassing !== true || dead.size === 0) return proposition
  const words = wordsOf(proposition)
  const isOfDead = mentions.some(
    m => m.kind === 'name' && m.entity !== undefined && dead.has(m.entity) && words.includes(m.head),
  )
  if (!isOfDead) return proposition
  return withPieces(
    proposition,
    proposition.pieces.map(piece => ('insert' in piece && piece.insert === 'is' ? { insert: 'was' } : piece)),
  )
}
