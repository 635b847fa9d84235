// Whether a claim speaks of something that only the sentence before it names.
import { isHuman } from '../../names/coreference/pronouns'
import { dependent, lower, relation, type Tree } from '../../syntax/clause-tree'
import type { Mention } from '../../types'
import { type Proposition, wordsOf } from '../proposition'
import type { Replacement } from './restate'

/** What a pronoun asks its antecedent to be. */
type Kind = 'person' | 'thing' | 'many'

const pronouns: ReadonlyMap<string, Kind> = new Map([
  ...['he', 'him', 'his', 'she', 'her', 'hers'].map((word): [string, Kind] => [word, 'person']),
  ...['it', 'its'].map((word): [string, Kind] => [word, 'thing']),
  ...['they', 'them', 'their', 'theirs', 'these', 'those'].map((word): [string, Kind] => [word, 'many']),
])

/** The pronouns and demonstratives of the claim for which nothing there may stand. */
export function openReferences(
  tree: Tree,
  proposition: Proposition,
  replacements: readonly Replacement[],
  mentions: readonly Mention[],
): number[] {
  const words = wordsOf(proposition)
  return words.filter(word => {
    if (isSaid(replacements, word)) return false
    if (isDemonstrative(tree, word)) return true
    if (isUncounted(tree, proposition, word, words)) return true
    const kind = openKind(tree, word)
    if (kind === undefined) return false
    const others = words.filter(other => !isActor(tree, proposition, word, nameHead(tree, other)))
    return !hasAntecedent(tree, kind, word, others, replacements, mentions)
  })
}

function isSaid(replacements: readonly Replacement[], word: number): boolean {
  return replacements.some(r => r.from <= word && word <= r.to)
}

function openKind(tree: Tree, word: number): Kind | undefined {
  const { upos, xpos, deprel } = tree.tokens[word]
  if ((upos !== 'PRON' && xpos !== 'DT') || deprel === 'expl' || deprel === 'det') return undefined
  const kind = pronouns.get(lower(tree, word))
  if (kind === undefined || (kind === 'thing' && announces(tree, word))) return undefined
  // "those in the north", "those who left": what follows tells which.
  const isTold = tree.children[word].some(c => ['nmod', 'acl'].includes(relation(tree, c)))
  return isTold ? undefined : kind
}

function hasAntecedent(
  tree: Tree,
  kind: Kind,
  word: number,
  among: readonly number[],
  replacements: readonly Replacement[],
  mentions: readonly Mention[],
): boolean {
  const means = (other: number, wanted: Kind): boolean =>
    mayMean(tree, wanted, word, other, replacements, mentions)
  if (among.some(other => (other < word || isAhead(tree, word, other)) && means(other, kind))) return true
  if (kind !== 'many') return false
  // "Ortiz told Lee that they …": two are several.
  let people = 0
  return among.some(other => other < word && means(other, 'person') && ++people > 1)
}

/** "Ortiz accused him", "lost men taking it": who does a thing does it to another, or says so by "himself". */
function isActor(tree: Tree, { predicate, subject }: Proposition, word: number, other: number): boolean {
  const { head, deprel } = tree.tokens[word]
  if (!/^(?:obj|iobj)$/.test(deprel) || head < 0) return false
  const own = dependent(tree, head, 'nsubj')
  if (own >= 0) return other === own
  const above = tree.tokens[head].head
  if (relation(tree, head) === 'acl' && other === above) return true
  const isHis =
    head === predicate ||
    (above === predicate && /^(?:xcomp|advcl)$/.test(relation(tree, head))) ||
    (relation(tree, head) === 'acl' && tree.tokens[above].head === predicate)
  return isHis && other === subject
}

/** The word that a part of a name hangs on. */
function nameHead(tree: Tree, part: number): number {
  let at = part
  while (/^(?:flat|compound|nmod:desc)$/.test(tree.tokens[at].deprel) && tree.tokens[at].head >= 0)
    at = tree.tokens[at].head
  return at
}

const OF_OTHERS = /^(?:one|both|neither|none|each|another|others)$/

/** "Nine more stayed away", "one, a calf, died", "they have 34": of what, no word behind it and no noun before it tells. */
function isUncounted(tree: Tree, { subject }: Proposition, word: number, among: readonly number[]): boolean {
  const { upos, xpos, deprel, head } = tree.tokens[word]
  if (!/^(?:NUM|PRON|DET|NOUN)$/.test(upos) || xpos.startsWith('PRP') || !/^(?:nsubj|obj|obl)/.test(deprel))
    return false
  if (
    tree.children[word].some(c =>
      /^(?:nmod|acl|nummod|det|amod|compound|flat|conj)/.test(tree.tokens[c].deprel),
    )
  )
    return false
  const isCount = upos === 'NUM'
  const isMore = isCount && [word + 1, word - 1].some(w => /^(?:more|others?)$/.test(tree.lowered[w] ?? ''))
  const isHeld = isCount && deprel === 'obj' && /^(?:have|need|want|get)$/.test(tree.tokens[head].lemma)
  if (!isMore && !isHeld && !OF_OTHERS.test(lower(tree, word))) return false
  return !among.some(other => other < word && other !== subject && /^NNP?S$/.test(tree.tokens[other].xpos))
}

/** "This surprised many", "because of that": not "this week", "that he left", "the man that left", "one like this". */
function isDemonstrative(tree: Tree, word: number): boolean {
  if (!/^(?:this|that)$/.test(lower(tree, word))) return false
  const { xpos, upos } = tree.tokens[word]
  if (xpos !== 'DT' || (upos !== 'PRON' && upos !== 'DET')) return false
  if (tree.children[word].some(c => lower(tree, c) === 'like')) return false
  return /^(?:nsubj|obj|obl|nmod|root|conj|ccomp)/.test(relation(tree, word))
}

/** "It is clear that …", "it took years to …", "it was the cost that …": what follows says what "it" is. */
function announces(tree: Tree, word: number): boolean {
  const { head, deprel } = tree.tokens[word]
  if (head < 0 || !deprel.startsWith('nsubj')) return false
  const { upos, lemma } = tree.tokens[head]
  const isVerb = upos === 'VERB' && !deprel.endsWith('pass') && lemma !== 'take'
  return tree.children[head].some(
    // "it is not known what they said"
    c =>
      c > head &&
      ((!isVerb && /^W/.test(tree.tokens[c].xpos)) ||
        (isVerb ? /^csubj/ : /^(?:csubj|ccomp|xcomp|advcl|acl)/).test(tree.tokens[c].deprel)),
  )
}

/** "As he left, Ortiz …": in a clause before its main clause a pronoun may look ahead. */
function isAhead(tree: Tree, word: number, other: number): boolean {
  let clause = tree.tokens[word].head
  while (clause >= 0 && relation(tree, clause) !== 'advcl') clause = tree.tokens[clause].head
  return (
    clause >= 0 && tree.tokens[clause].head > clause && tree.tokens[other].head === tree.tokens[clause].head
  )
}

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const days =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:today|yesterday|tomorrow|year|month|week|day)s?$/

function mayMean(
  tree: Tree,
  kind: Kind,
  pronoun: number,
  other: number,
  replacements: readonly Replacement[],
  mentions: readonly Mention[],
): boolean {
  const { upos, xpos, lemma } = tree.tokens[other]
  if (upos === 'PRON') {
    const same = pronouns.get(lower(tree, other)) === kind
    return same && isSaid(replacements, other)
  }
  if (kind === 'many' && several.test(lower(tree, other))) return true
  if (
    (upos !== 'NOUN' && upos !== 'PROPN') ||
    days.test(lower(tree, other)) ||
    months.test(lower(tree, other))
  )
    return false
  if (tree.tokens[pronoun].head === other) return false
  // "Ortiz (Green) accused him": of whom it tells something, and not of itself.
  if (tree.tokens.slice(Math.max(0, other - 2), other).some(t => t.text === '(')) return false
  const type = namedAt(mentions).get(other)
  if (kind === 'person' && type === 'person') return true
  if (['compound', 'flat', 'nmod:desc'].includes(tree.tokens[other].deprel)) return false
  if (kind === 'many')
    return (
      /S$/.test(xpos) ||
      type === 'organisation' ||
      tree.children[other].some(c => relation(tree, c) === 'conj')
    )
  if (/S$/.test(xpos)) return false
  const isNamedRole = upos === 'NOUN' && isHuman(lemma.toLowerCase())
  const isPerson = type === 'person' || (type === undefined && (upos === 'PROPN' || isNamedRole))
  return kind === 'person' ? isPerson : type !== 'person' && !isNamedRole
}

/** What was found of the mentions of a sentence, for as long as they are there: each of its pronouns asks. */
const known = new WeakMap<readonly Mention[], ReadonlyMap<number, Mention['type']>>()

/** The type of the first mention at each head that is no pronoun. */
function namedAt(mentions: readonly Mention[]): ReadonlyMap<number, Mention['type']> {
  const before = known.get(mentions)
  if (before) return before
  const types = new Map<number, Mention['type']>()
  for (const { head, kind, type } of mentions)
    if (kind !== 'pronoun' && !types.has(head)) types.set(head, type)
  known.set(mentions, types)
  return types
}

const several = /^(?:many|some|others|few|most|all|both|several|people|everyone|everybody)$/
