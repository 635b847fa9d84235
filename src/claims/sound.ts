// Whether a proposition reads as a sentence. A tree that went astray makes holes and clashes of grammar; what is not told by
// itself stays with the claim around it.

import { SELF_BOUND } from '../lexicon/en/clauses/clause-words'
import { collectiveNouns } from '../lexicon/en/clauses/collective'
import { dependents, lower, relation, type Tree } from '../syntax/clause-tree'
import { firstConjunct } from './clauses/antecedents'
import { isPlural } from './clauses/finite'
import { type Proposition, withPieces } from './proposition'

/** Conjunctions that say how a clause is joined; without them it says what it says. */
const joining = /^(?:after|before|since|because|as|while|although|though|when|once|that|so)$/

/** The proposition without the conjunction that it begins with: "after the roof fell" → "the roof fell". */
export function withoutJoint(tree: Tree, proposition: Proposition): Proposition {
  const first = spoken(proposition)[0]
  if (first === undefined || !joining.test(lower(tree, first)) || !joinsItself(tree, proposition, first))
    return proposition
  const pieces = proposition.pieces.map(piece =>
    'words' in piece ? { words: piece.words.filter(word => word !== first) } : piece,
  )
  return withPieces(proposition, pieces)
}

/** Whether the conjunction joins the clause told, and no clause before it: not "As he left, Ortiz laughed". */
function joinsItself(tree: Tree, { predicate, subject }: Proposition, word: number): boolean {
  const { head, deprel, upos } = tree.tokens[word]
  if (isMain(tree, predicate)) return false
  if (upos === 'SCONJ' && deprel === 'mark') return head === predicate
  return /^(?:ADP|SCONJ)$/.test(upos) && deprel === 'case' && head === subject && subject < predicate
}

/** Whether it has a subject, verbs that agree and no word that asks, unless the sentence itself is told. */
export function isSound(tree: Tree, proposition: Proposition): boolean {
  const words = spoken(proposition)
  if (words.length === 0) return false
  if (isWhole(tree, words)) return true
  return !(
    opensAsQuestion(tree, proposition, words) ||
    lacksSubject(tree, proposition, words) ||
    clashes(tree, proposition) ||
    isBareBehindAuxiliary(tree, proposition, words) ||
    isVerbBehindBe(tree, proposition) ||
    losesDenial(tree, proposition, words) ||
    isCrowded(tree, proposition, words) ||
    endsOnTo(tree, words) ||
    isOwnerOnly(tree, proposition) ||
    keepsRelative(tree, proposition, words) ||
    isBareParticiple(tree, proposition) ||
    isGapMisplaced(tree, proposition) ||
    isCutShort(tree, proposition, words)
  )
}

/** In the order of the restatement. */
function spoken({ pieces, unspoken }: Proposition): number[] {
  const words = pieces.flatMap(piece => ('words' in piece ? [...piece.words] : []))
  return unspoken === undefined ? words : words.filter(word => !unspoken.includes(word))
}

const isMain = (tree: Tree, predicate: number): boolean =>
  /^(?:root|parataxis|list)$/.test(relation(tree, firstConjunct(tree, predicate)))

function isWhole(tree: Tree, words: readonly number[]): boolean {
  const said = new Set(words)
  return tree.tokens.every(({ upos }, i) => upos === 'PUNCT' || said.has(i))
}

/** "whether he will stay", "in which she lives": asked for or hung on a noun that is not there. */
function opensAsQuestion(tree: Tree, { predicate }: Proposition, words: readonly number[]): boolean {
  if (tree.tokens.slice(-2).some(token => token.text === '?') || isMain(tree, predicate)) return false
  const [first, second] = words
  if (lower(tree, first) === 'whether') return true
  const isAsking = (word: number | undefined) =>
    word !== undefined && /^W(?:RB|DT|P|P\$)$/.test(tree.tokens[word].xpos)
  // "Where it comes from is unclear": what is asked is what is spoken of.
  if (dependents(tree, predicate, 'csubj').some(subject => isUnder(tree, first, subject))) return false
  if (isAsking(first)) return tree.tokens[first].head === predicate || lower(tree, first) !== 'when'
  return tree.tokens[first].upos === 'ADP' && isAsking(second)
}

/** "then left": a verb with tense and nobody who does it. */
function lacksSubject(tree: Tree, proposition: Proposition, words: readonly number[]): boolean {
  const { predicate, subject, inPassing } = proposition
  if (subject >= 0 || inPassing === true || tree.tokens[predicate].upos !== 'VERB') return false
  const verbs = [predicate, ...dependents(tree, predicate, 'aux')]
  if (!verbs.some(verb => /^VB[DZ]$/.test(tree.tokens[verb].xpos))) return false
  return words.indexOf(predicate) < 3 && words.every(w => w >= predicate || hangsOn(tree, w, predicate))
}

function isUnder(tree: Tree, word: number, head: number): boolean {
  let at = word
  while (at >= 0 && at !== head) at = tree.tokens[at].head
  return at === head
}

const hangsOn = (tree: Tree, word: number, head: number): boolean =>
  tree.tokens[word].head === head && /^(?:ADV|AUX|CCONJ|PUNCT)$/.test(tree.tokens[word].upos)

/** "The barns was burned": a subject carried over from elsewhere, of another number than the verb. */
function clashes(tree: Tree, { predicate, subject, forms, inPassing, pieces }: Proposition): boolean {
  if (subject < 0 || inPassing === true || tree.tokens[subject].head === predicate) return false
  if (pieces.some(piece => 'insert' in piece)) return false
  const verb = [...dependents(tree, predicate, 'aux', 'cop'), predicate]
    .sort((a, b) => a - b)
    .find(word => /^VB[DPZ]$/.test(tree.tokens[word].xpos))
  const { upos, lemma } = tree.tokens[subject]
  if (verb === undefined || forms?.has(verb) === true || upos !== 'NOUN' || collectiveNouns.has(lemma))
    return false
  if (dependents(tree, subject, 'conj', 'nummod', 'appos').length > 0) return false
  const text = lower(tree, verb)
  const isOne = tree.tokens[verb].xpos === 'VBZ' || text === 'was'
  const areMany = tree.tokens[verb].xpos === 'VBP' || text === 'were'
  return isPlural(tree, subject) ? isOne : areMany && text !== 'be'
}

/** "has keep", "is begin": what stood between is lost. */
function isBareBehindAuxiliary(
  tree: Tree,
  { predicate, pieces }: Proposition,
  words: readonly number[],
): boolean {
  if (tree.tokens[predicate].xpos !== 'VB' || pieces.some(piece => 'insert' in piece)) return false
  const before = words[words.indexOf(predicate) - 1]
  if (before === undefined) return false
  const { upos, lemma } = tree.tokens[before]
  return upos === 'AUX' && /^(?:have|be)$/.test(lemma)
}

/** "is resign", "are will": what was put in stands before a verb that has no use for it. */
function isVerbBehindBe(tree: Tree, { pieces }: Proposition): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1]
    if (!('insert' in piece) || !/^(?:is|are|was|were)$/.test(piece.insert)) return false
    if (next === undefined || !('words' in next)) return false
    const word = next.words.find(w => !/^(?:ADV|PUNCT)$/.test(tree.tokens[w].upos))
    return word !== undefined && /^(?:VB[DPZ]?|MD)$/.test(tree.tokens[word].xpos)
  })
}

/** "The chamber an independent study was ready": a subject from elsewhere, and a noun before the verb that takes no preposition. */
function isCrowded(
  tree: Tree,
  { predicate, subject, inPassing }: Proposition,
  words: readonly number[],
): boolean {
  if (subject < 0 || inPassing === true || relation(tree, predicate) !== 'advcl') return false
  if (tree.tokens[subject].head === predicate || dependents(tree, predicate, 'mark').length === 0)
    return false
  return words.some(
    w =>
      w < predicate &&
      tree.tokens[w].head === predicate &&
      tree.tokens[w].deprel === 'obl' &&
      dependents(tree, w, 'case').length === 0,
  )
}

/** "does [not wash and] call": an auxiliary told without the "not" behind it. */
function losesDenial(tree: Tree, { predicate }: Proposition, words: readonly number[]): boolean {
  // "are not parts, but lands of their own": "but" ends what is denied.
  if (dependents(tree, predicate, 'cc').some(c => /^(?:but|yet)$/.test(lower(tree, c)))) return false
  const said = new Set(words)
  return words.some(
    w => tree.tokens[w].upos === 'AUX' && /^n[o’']t$/.test(tree.lowered[w + 1] ?? '') && !said.has(w + 1),
  )
}

/** "some want it to": what they want it to do stands elsewhere. */
const endsOnTo = (tree: Tree, words: readonly number[]): boolean =>
  tree.tokens[words[words.length - 1]].xpos === 'TO'

/** "the city's is the oldest": an owner, and nothing owned. */
function isOwnerOnly(tree: Tree, { pieces }: Proposition): boolean {
  return pieces.some((piece, i) => {
    const next = pieces[i + 1]
    if (!('words' in piece) || next === undefined || !('insert' in next) || next.insert === '') return false
    const last = piece.words.at(-1)
    return last !== undefined && tree.tokens[last].xpos === 'POS' && /^(?:is|are|was|were)$/.test(next.insert)
  })
}

/** "an hour after it began" without its "after". */
function isCutShort(tree: Tree, { predicate }: Proposition, words: readonly number[]): boolean {
  if (relation(tree, firstConjunct(tree, predicate)) !== 'advcl') return false
  const said = new Set(words)
  return dependents(tree, predicate, 'mark').some(
    mark =>
      !said.has(mark) &&
      tree.children[predicate].some(c => c < mark && said.has(c) && tree.tokens[c].upos !== 'PUNCT'),
  )
}

const isRelative = (tree: Tree, word: number): boolean => /^W(?:P\$?|DT)$/.test(tree.tokens[word].xpos)

/** "Eleven people were held, all but two of whom", "eleven people two of whom were freed": a word that takes up a noun, out of its place. */
function keepsRelative(tree: Tree, { predicate }: Proposition, words: readonly number[]): boolean {
  if (isRelative(tree, words[words.length - 1])) return true
  const said = new Set(words)
  return words.some(word => {
    if (!isRelative(tree, word)) return false
    const clause = relativeClauseOver(tree, word)
    // "All but two of whom were freed", read as no clause on a noun.
    if (clause < 0) return lower(tree, word) === 'whom' && lower(tree, word - 1) === 'of'
    return clause === predicate || !said.has(clause)
  })
}

/** The clause that hangs on a noun by a relative word; -1 where the word asks or opens none. */
function relativeClauseOver(tree: Tree, word: number): number {
  for (let at = tree.tokens[word].head; at >= 0; at = tree.tokens[at].head)
    if (/relcl$/.test(tree.tokens[at].deprel)) return at
  return -1
}

/** "Some carrying banners": a participle that nothing made a verb of. */
function isBareParticiple(tree: Tree, { predicate, subject, forms, pieces }: Proposition): boolean {
  return (
    tree.tokens[predicate].xpos === 'VBG' &&
    tree.tokens[predicate].upos === 'VERB' &&
    subject >= 0 &&
    tree.tokens[subject].head === predicate &&
    forms?.has(predicate) !== true &&
    !isMain(tree, predicate) &&
    dependents(tree, predicate, 'aux', 'cop').length === 0 &&
    !pieces.some(piece => 'insert' in piece)
  )
}

/** "two makers, which she declined to name", "whose shop he bought": what is taken up belongs behind a verb further down, or behind the subject. */
function isGapMisplaced(tree: Tree, { predicate }: Proposition): boolean {
  if (!/relcl$/.test(tree.tokens[predicate].deprel)) return false
  const below = dependents(tree, predicate, 'xcomp').flatMap(verb => dependents(tree, verb, 'obj'))
  if (below.some(object => isRelative(tree, object))) return true
  const isTakenUp = dependents(tree, predicate, 'obj').some(object => isRelative(tree, object))
  // "Which the firm would be asked to pay": who is asked is there already.
  const isOpen =
    SELF_BOUND.has(tree.tokens[predicate].lemma) || dependents(tree, predicate, 'aux:pass').length > 0
  if (isTakenUp && isOpen && dependents(tree, predicate, 'xcomp').length > 0) return true
  return dependents(tree, predicate, 'obj').some(
    object => object < predicate && tree.children[object].some(c => tree.tokens[c].xpos === 'WP$'),
  )
}
