// Whether what is said of several nouns together is said of each: only then may one stand for all.
import { MEASURES } from '../../lexicon/en/clauses/clause-words'
import { collectiveVerbs, jointWords } from '../../lexicon/en/clauses/collective'
import { dependent, dependents, isVerb, lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import { isNegated } from '../qualifiers/polarity'

/**
 * "bought wheat and rice", "Ortiz and Weber resigned": whole nouns joined by "and" as subject, object or circumstance of a verb
 * that does not join them itself, and nothing around that counts, limits or sums them up. In doubt they stay together.
 *
 * @param members heads of the nouns, that of the coordination first
 */
export function isDistributive(tree: Tree, members: readonly number[]): boolean {
  const [head] = members
  const verb = tree.tokens[head].head
  if (verb < 0 || !saysOfEach(tree, verb) || !roles.has(relation(tree, head))) return false
  if (members.some(m => tree.doubtful.has(m))) return false
  return (
    areJoined(tree, members) &&
    areWhole(tree, members) &&
    areSideBySide(tree, members) &&
    isOfEach(tree, verb, head)
  )
}

/** A verb, or what somebody is like: "are tired", not "are allies". */
const saysOfEach = (tree: Tree, word: number) =>
  isVerb(tree.tokens[word]) || (tree.tokens[word].upos === 'ADJ' && dependent(tree, word, 'cop') >= 0)

const roles = new Set(['nsubj', 'obj', 'obl'])

/** Joined by "and" alone: "A or B" and "not A but B" do not say each. */
function areJoined(tree: Tree, members: readonly number[]): boolean {
  const conjunctions = members.flatMap(m => dependents(tree, m, 'cc'))
  return (
    conjunctions.length > 0 &&
    conjunctions.every(c => lower(tree, c) === 'and') &&
    members.every(m => dependent(tree, m, 'cc:preconj') < 0 && !isQuoted(tree, m))
  )
}

/** Within marks the words are somebody's own, to be kept together. */
function isQuoted(tree: Tree, word: number): boolean {
  return tree.tokens.slice(0, word).filter(t => /^["“”]$/.test(t.text)).length % 2 === 1
}

/**
 * Nothing that one has may be meant of the others: all are names; or a later one has words of its own before it where the first has,
 * and one alone has nothing behind it: not "old men and women", "tests and vaccines for children", "wind and solar power".
 */
function areWhole(tree: Tree, members: readonly number[]): boolean {
  const own = (m: number) => tree.children[m].filter(c => !joints.has(relation(tree, c)))
  // "six years and four months", "two feet and an inch": one measure.
  if (members.every(m => MEASURES.has(tree.tokens[m].lemma))) return false
  // "with Ortiz and Weber both standing": what both do stands behind the last.
  if (members.some(m => dependents(tree, m, 'acl').some(c => !isBehindComma(tree, m, c)))) return false
  // "Reps. Ana Lewis and Ben Carson", "the brothers Ana and Li": a title of several is of none alone.
  if (dependents(tree, members[0], 'nmod:desc').some(d => /s\.?$/i.test(tree.tokens[d].text))) return false
  if (members.every(m => /^\p{Lu}/u.test(tree.tokens[m].text)))
    // "Harker and Sons" is one name.
    return members.every(m => !/s$/.test(tree.tokens[m].text) || own(m).length > 0)
  if (members.some(m => tree.tokens[m].upos !== 'NOUN')) return false
  // "ten houses, a clinic and a school" with the clinic read as another name of the houses
  if (members.some(m => dependent(tree, m, 'appos') >= 0)) return false
  const before = (m: number) => own(m).some(c => c < m)
  const isLike = members.every(m => before(m) === before(members[0]))
  const isOwned = (m: number) => own(m).some(c => determiners.has(tree.tokens[c].deprel))
  const behind = members.filter(m => own(m).some(c => c > m))
  return (
    isLike &&
    members.every(m => isOwned(m) === isOwned(members[0])) &&
    (behind.length === 0 || members.every(isOwned))
  )
}

/** "in Bergen in May and in Oslo in June": what stands between them goes with the first alone. */
function areSideBySide(tree: Tree, members: readonly number[]): boolean {
  const [head] = members
  const last = Math.max(...members)
  if (members.some(m => dependent(tree, m, 'orphan') >= 0)) return false
  return !tree.children[tree.tokens[head].head].some(
    c => c > head && c < last && relation(tree, c) !== 'punct' && relation(tree, c) !== 'advmod',
  )
}

function isBehindComma(tree: Tree, noun: number, clause: number): boolean {
  return tree.tokens.slice(noun, clause).some(t => t.text === ',')
}

const joints = new Set(['cc', 'conj', 'punct', 'case'])

const determiners = new Set(['det', 'nmod:poss', 'nummod'])

/** Whether the clause says the same of each: nothing in it joins, counts or limits, and it does not deny. */
function isOfEach(tree: Tree, verb: number, head: number): boolean {
  if (collectiveVerbs.has(tree.tokens[verb].lemma) || isNegated(tree, verb)) return false
  const around = subtree(tree, verb, c => !clauses.has(relation(tree, c)))
  if (around.some(w => jointWords.has(lower(tree, w)))) return false
  if (dependents(tree, head, 'case').some(c => ['between', 'among', 'of'].includes(lower(tree, c))))
    return false
  // "The dead were named as A and B": neither is all of them.
  if (
    namedAs.has(tree.tokens[verb].lemma) &&
    dependents(tree, head, 'case').some(c => lower(tree, c) === 'as')
  )
    return false
  if (relation(tree, head) !== 'nsubj') return true
  // "A and B signed a treaty": one treaty. "A and B left their home": the home of both.
  if (around.some(w => /^(?:them(?:selves)?|they|their)$/.test(lower(tree, w)))) return false
  const objects = dependents(tree, verb, 'obj', 'xcomp')
  if (objects.some(o => dependent(tree, o, 'nummod') >= 0)) return false
  return !objects.some(o => dependents(tree, o, 'det').some(d => ['a', 'an'].includes(lower(tree, d))))
}

const namedAs = new Set(['name', 'identify'])

const clauses = new Set(['ccomp', 'advcl', 'acl', 'csubj', 'parataxis', 'conj'])
