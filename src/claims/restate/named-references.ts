// Pronouns and descriptions replaced by the name they refer to, where that is safe.

import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { contains } from '../../text/spans'
import type { Mention } from '../../types'
import type { Proposition } from '../proposition'
import type { NounReference } from './noun-antecedents'
import { possessive, type Replacement } from './restate'

/** Reflexives and relatives point inside the claim; first and second persons belong to the quotation. */
const kept =
  /^(.*(self|selves)|who|whom|whose|which|that|i|me|my|mine|we|us|our|ours|you|your|yours|each|other)$/i

/** A mention by the index of its head, with what it may be replaced by. */
interface Reference {
  readonly entity: string
  readonly isDescription: boolean
  readonly isName: boolean
  /** Absent when the words stay as they are whatever came before. */
  readonly replacement?: Replacement
}

export type Naming = ReadonlyMap<number, Reference>

/**
 * What each word of the sentence that heads a mention or stands for a common noun refers to.
 * @param from index of the tree's first word in the sentence
 */
export function namingOf(
  tree: Tree,
  mentions: readonly Mention[],
  names: ReadonlyMap<string, string>,
  from = 0,
  nouns: readonly NounReference[] = [],
): Naming {
  const naming = new Map<number, Reference>()
  for (const mention of mentions) {
    if (mention.entity === undefined || naming.has(mention.head)) continue
    naming.set(mention.head, {
      entity: mention.entity,
      isDescription: mention.kind === 'description',
      isName: mention.kind === 'name',
      replacement: replacementOf(tree, mention, names.get(mention.entity)),
    })
  }
  for (const { token, key, text } of nouns) {
    const at = token - from
    if (at < 0 || naming.has(at)) continue
    naming.set(at, {
      entity: key,
      isDescription: false,
      isName: text === undefined,
      replacement: text === undefined ? undefined : { from: at, to: at, text },
    })
  }
  return naming
}

/** The references but those to one entity. */
export function withoutEntity(naming: Naming, entity: string | undefined): Naming {
  if (entity === undefined || naming.size === 0) return naming
  return new Map([...naming].filter(([, reference]) => reference.entity !== entity))
}

/** The replacements for the first mention of each entity in the proposition; later ones have their antecedent there. */
export function replacementsFor(tree: Tree, proposition: Proposition, naming: Naming): Replacement[] {
  if (naming.size === 0) return []
  const said = new Set<string>()
  const named = new Set<string>()
  for (const piece of proposition.pieces)
    if ('words' in piece)
      for (const word of piece.words)
        if (tree.tokens[word].upos === 'PROPN') named.add(tree.tokens[word].text)
  const replacements: Replacement[] = []
  for (const piece of proposition.pieces) {
    if (!('words' in piece)) continue
    for (const word of piece.words) {
      const reference = naming.get(word)
      if (reference === undefined) continue
      const { entity, isDescription, replacement } = reference
      if (isOfDescribed(tree, proposition, word) || isOfUnnamed(tree, naming, word)) continue
      const isPredicate = isDescription && word === proposition.predicate
      // A claim that names the bearer beside the pronoun hardly means them by it: "he thanked Ortiz".
      const isNamed = replacement?.text.split(/[ ']/).some(part => named.has(part))
      if (replacement !== undefined && !said.has(entity) && !isPredicate && !isNamed)
        replacements.push(replacement)
      if (reference.isName || replacement !== undefined) said.add(entity)
    }
  }
  return replacements
}

/** "a prophet who misled his followers": within the clause "his" is of the one it describes. */
function isOfDescribed(tree: Tree, { predicate, subject }: Proposition, word: number): boolean {
  if (tree.tokens[word].xpos !== 'PRP$' || subject < 0 || relation(tree, predicate) !== 'acl') return false
  const who = tree.children[predicate].find(c => lower(tree, c) === 'who' && relation(tree, c) === 'nsubj')
  return who !== undefined && word > who && tree.tokens[subject].head !== predicate
}

/**
 * "The 40-year-old shook his head", "Ortiz's lawyer said his client was ill": whose it is the words around say better than a
 * name from elsewhere.
 */
function isOfUnnamed(tree: Tree, naming: Naming, word: number): boolean {
  const { xpos, head } = tree.tokens[word]
  if (xpos !== 'PRP$' || head < 0) return false
  if (tree.tokens[head].lemma === 'client') {
    const theirs = subjectBefore(tree, word, tree.tokens[head].head)
    return (
      theirs >= 0 &&
      dependents(tree, theirs, 'nmod:poss').some(o => naming.get(o)?.entity === naming.get(word)?.entity)
    )
  }
  const subject = subjectBefore(tree, word, head)
  return subject >= 2 && lower(tree, subject) === 'old' && lower(tree, subject - 2) === 'year'
}

/** The noun before a word that is the subject of the nearest verb above to have one there; -1 when none is. */
function subjectBefore(tree: Tree, word: number, from: number): number {
  for (let at = from; at >= 0; at = tree.tokens[at].head) {
    const subject = dependent(tree, at, 'nsubj', 'nsubj:pass')
    if (subject >= 0 && subject < word && !isWithin(tree, word, subject)) return subject
  }
  return -1
}

function isWithin(tree: Tree, word: number, above: number): boolean {
  let at = word
  while (at >= 0 && at !== above) at = tree.tokens[at].head
  return at === above
}

function replacementOf(tree: Tree, mention: Mention, name: string | undefined): Replacement | undefined {
  if (name === undefined || mention.kind === 'name') return undefined
  const { tokens } = tree
  if (!contains(mention.span, tokens[mention.head].span)) return undefined
  let from = mention.head
  while (from > 0 && contains(mention.span, tokens[from - 1].span)) from--
  let to = mention.head
  while (to + 1 < tokens.length && contains(mention.span, tokens[to + 1].span)) to++
  if (mention.kind === 'pronoun') {
    if (kept.test(tree.tokens[mention.head].text)) return undefined
    const owner = tree.tokens[mention.head].xpos === 'PRP$'
    return { from, to, text: owner ? possessive(name) : name }
  }
  // "the minister" is replaced; "his wife" or "the head of the bank" says more than a name does.
  if (mention.type !== 'person') return undefined
  if (lower(tree, from) !== 'the' || ['appos', 'xcomp'].includes(relation(tree, mention.head)))
    return undefined
  // "the new president, Luis Berg": the name that follows tells who is meant.
  const isNamed = (c: number) => relation(tree, c) === 'appos' && tree.tokens[c].upos === 'PROPN'
  if (tree.children[mention.head].some(c => c > mention.head && isNamed(c))) return undefined
  return { from, to, text: name }
}
