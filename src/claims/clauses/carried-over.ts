// What a clause takes over from its surroundings: its subject, auxiliaries, and the words that follow several predicates.

import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { firstConjunct } from './antecedents'
import { type Clause, isTensed } from './clauses'
import { isPlural, pastTense, singularForm } from './finite'
import { type Choice, lastConjunct, type Phrasing, phrase } from './phrases'
import { trimmed } from './punctuation'

const clausal = new Set(['cop', 'nsubj', 'aux', 'mark', 'advcl', 'expl', 'csubj', 'cc', 'case'])

/** The subject as a phrase of its own, without the predication that a copular clause hangs on its noun. */
export function subjectWords(phrasing: Phrasing, told: number, choice: Choice, clause: number): number[] {
  const { tree } = phrasing
  const subject = wholeOf(tree, told, clause)
  const described = firstConjunct(tree, clause)
  const apart = tree.children[subject].filter(
    c => clausal.has(relation(tree, c)) || c === described || isOpening(tree, c, subject),
  )
  const around = clauseAround(tree, clause, subject)
  if (around >= 0) apart.push(around)
  // A noun that heads a coordination and is described alone stands alone.
  const isAlone =
    phrasing.coordinations.has(subject) && !choice.has(subject) && isAntecedent(tree, subject, clause)
  const words = trimmed(
    tree,
    phrase(phrasing, subject, isAlone ? new Map(choice).set(subject, subject) : choice, apart),
  )
  // "to Ana Ortiz, who …": whatever the preposition was hung on, it is not the subject's.
  const [first] = words
  const isAlien =
    first !== undefined &&
    tree.tokens[first].upos === 'ADP' &&
    isPartOf(tree, tree.tokens[first].head, subject)
  return isAlien && tree.tokens[words[1]]?.upos !== 'NUM' ? words.slice(1) : words
}

/** "Among them was Ana Ortiz, who …": what the sentence opens with is no part of her. */
const isOpening = (tree: Tree, word: number, noun: number): boolean =>
  word < noun && relation(tree, word) === 'nmod' && dependent(tree, word, 'cop') >= 0

/** "three of the charges, made in May, were dropped": set off, what is said is said of the three. */
function wholeOf(tree: Tree, noun: number, clause: number): number {
  const above = tree.tokens[noun].head
  if (relation(tree, noun) !== 'nmod' || above < 0 || tree.tokens[above].upos !== 'NUM') return noun
  const first = firstConjunct(tree, clause)
  const isOf = dependents(tree, noun, 'case').some(c => lower(tree, c) === 'of')
  return isOf && tree.tokens[first].head === noun && relation(tree, first) === 'acl' ? above : noun
}

function isPartOf(tree: Tree, word: number, name: number): boolean {
  return (
    word >= 0 &&
    tree.tokens[word].head === name &&
    /^(?:flat|compound|nmod:desc)$/.test(tree.tokens[word].deprel)
  )
}

/** The outermost clause between the noun and the clause it is told with: told with both, the noun would say it twice. */
function clauseAround(tree: Tree, clause: number, noun: number): number {
  let found = -1
  for (let at = clause; at !== noun; at = tree.tokens[at].head) {
    if (at < 0) return -1
    if (/^(?:acl|advcl|ccomp|parataxis)$/.test(relation(tree, at))) found = at
  }
  return found
}

function isAntecedent(tree: Tree, noun: number, clause: number): boolean {
  const at = firstConjunct(tree, clause)
  return relation(tree, at) === 'acl' && tree.tokens[at].head === noun
}

/** Auxiliaries that a later verb phrase shares with the first: "was built and [was] sold". */
export function carriedAuxiliaries(tree: Tree, head: number): readonly number[] {
  if (relation(tree, head) !== 'conj') return []
  const first = tree.tokens[head].head
  if (dependent(tree, head, 'aux', 'cop') >= 0) return []
  const nominal = dependent(tree, first, 'cop') >= 0
  if (isTensed(tree, head) && !nominal) return []
  if (nominal && tree.tokens[head].upos === 'VERB' && isTensed(tree, head)) return []
  const shared = dependents(tree, first, 'aux', 'cop')
  // "has arrived and held talks": where the form is past as well, it is the past.
  const perfect = shared.length === 1 && tree.tokens[shared[0]].lemma === 'have'
  if (perfect && pastTense(tree.tokens[head].lemma) === tree.tokens[head].text) return []
  if (shared.length === 0) return relation(tree, first) === 'conj' ? carriedAuxiliaries(tree, first) : []
  // "a nurse and theatre director": the article as well
  const bare = /^NN$/.test(tree.tokens[head].xpos) && dependent(tree, head, 'det', 'nmod:poss', 'nummod') < 0
  // "a member, a judge and treasurer": where others have their own it has none.
  const isOwn = dependents(tree, first, 'conj').some(c => dependent(tree, c, 'det') >= 0)
  return bare && !isOwn ? [...shared, ...dependents(tree, first, 'det')].sort((a, b) => a - b) : shared
}

/** What follows the last of several predicates belongs to each: "a general and rear admiral in Russia". */
export function carriedEnd(phrasing: Phrasing, head: number): number[] {
  const { tree } = phrasing
  if (relation(tree, head) !== 'conj') return []
  const first = tree.tokens[head].head
  const last = lastConjunct(tree, first)
  return tree.children[first]
    .filter(
      c =>
        c > last &&
        !phrasing.detached.has(c) &&
        ['obl', 'nmod', 'advmod', 'advcl', 'obj'].includes(relation(tree, c)),
    )
    .flatMap(c => phrase(phrasing, c))
}

/** A conjunct after "has …" that reads as a past tense. */
export function isPastForm(tree: Tree, head: number): boolean {
  const { text, lemma, xpos } = tree.tokens[head]
  if (relation(tree, head) !== 'conj' || xpos !== 'VBN' || pastTense(lemma) !== text) return false
  const auxiliaries = dependents(tree, tree.tokens[head].head, 'aux', 'cop')
  return auxiliaries.length === 1 && tree.tokens[auxiliaries[0]].lemma === 'have'
}

/** The finite verb's form when one member of a plural subject stands alone: "A and B are" → "A is". */
export function agreement(
  tree: Tree,
  { head, subject }: Clause,
  choice: Choice,
): ReadonlyMap<number, string> | undefined {
  const member = subject < 0 ? undefined : choice.get(subject)
  if (member === undefined || isPlural(tree, member)) return undefined
  const first = relation(tree, head) === 'conj' ? tree.tokens[head].head : head
  const verbs = [head, ...dependents(tree, head, 'aux', 'cop'), ...dependents(tree, first, 'aux', 'cop')]
  const forms = new Map<number, string>()
  for (const verb of verbs) {
    const form = singularForm(tree.tokens[verb])
    if (form !== undefined) forms.set(verb, form)
  }
  return forms
}
