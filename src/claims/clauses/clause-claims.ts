// From a clause to its propositions: subject carried over, antecedent restored, coordinations dealt out.

import { CONNECTIVES } from '../../lexicon/en/clauses/clause-words'
import { dependent, dependents, lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import type { Piece, Proposition } from '../proposition'
import { sharedCondition } from '../qualifiers/condition'
import { isReportingAside } from '../restate/reporting-aside'
import { firstConjunct } from './antecedents'
import { agreement, carriedAuxiliaries, carriedEnd, isPastForm, subjectWords } from './carried-over'
import { type Clause, isTensed } from './clauses'
import { isConnective } from './connectives'
import { isInverting } from './coordination'
import { finiteForm, isPlural } from './finite'
import { beginsClean } from './joints'
import { type Choice, type Phrasing, phrase, reachable, wholePhrase } from './phrases'
import { trimmed } from './punctuation'
import { isNobody, isWorthSaying, relativePieces } from './relatives'
import { resultPieces } from './results'
import { choices } from './variants'

export function clausePropositions(phrasing: Phrasing, clause: Clause): Proposition[] {
  const { tree } = phrasing
  if (clause.kind === 'participle' && (clause.subject < 0 || isNobody(tree, clause.subject))) return []
  if (clause.kind === 'participle' && /^(?:those|these|one|ones)$/.test(lower(tree, clause.subject)))
    return []
  // "Saying this is wrong is easy": nobody is told to have said it.
  if (clause.kind === 'adverbial' && clause.subject < 0 && !isTensed(tree, clause.head)) return []
  // "…, making it the oldest": what is told before does so, and to its own subject.
  if (clause.kind === 'adverbial' && clause.subject >= 0 && makesOwn(tree, clause)) return []
  if (clause.kind === 'relative' && !isWorthSaying(tree, clause)) return []
  // What tells which one is meant stays with its noun: "people living in the area" says nothing of people.
  if (isDescription(clause) && !phrasing.detached.has(firstConjunct(tree, clause.head))) return []
  if (isLooseParticiple(tree, clause) && !phrasing.detached.has(firstConjunct(tree, clause.head))) return []
  // "Born in Leeds, the youngest of six, …": no subject stands behind its participle.
  if (
    clause.kind === 'adverbial' &&
    clause.ownSubject &&
    clause.subject > clause.head &&
    tree.tokens[clause.head].xpos === 'VBN'
  )
    return []
  if (isOfInfinitive(tree, clause) || isOfAgent(tree, clause)) return []
  if (isTorn(phrasing, clause)) return []
  if (clause.kind === 'aside' && isReportingAside(tree, clause.head)) return [reportingAside(tree, clause)]
  const seen = new Set<string>()
  const propositions: Proposition[] = []
  for (const choice of choices(reach(phrasing, clause), phrasing.coordinations)) {
    const proposition = build(phrasing, clause, choice)
    const key = proposition.pieces.map(p => ('words' in p ? p.words.join() : '')).join('|')
    if (!seen.has(key)) propositions.push(proposition)
    seen.add(key)
  }
  return propositions
}

function makesOwn(tree: Tree, { head, ownSubject }: Clause): boolean {
  if (ownSubject || tree.tokens[head].xpos !== 'VBG') return false
  return ['make', 'leave', 'bring', 'turn', 'render'].includes(tree.tokens[head].lemma)
    ? dependents(tree, head, 'obj', 'ccomp', 'xcomp').some(
        o =>
          /^(?:it|him|her|them)$/.test(lower(tree, o)) ||
          dependents(tree, o, 'nsubj').some(s => /^(?:it|he|she|they|him|her|them)$/.test(lower(tree, s))),
      )
    : tree.tokens[head].lemma === 'mean'
}

/** Whether the clause describes a noun: "the man who left", "a film, made in Leeds". */
function isDescription({ kind }: Clause): boolean {
  return kind === 'relative' || kind === 'participle'
}

/** Whether the tree takes the clause from where the sentence has no joint: it stays in the clause around it. */
function isTorn({ tree, detached, coordinations }: Phrasing, { head, kind, ownSubject }: Clause): boolean {
  if (kind === 'aside' || kind === 'complement') return false
  if (relation(tree, head) === 'conj') {
    const first = tree.tokens[head].head
    return (
      (coordinations.get(first)?.clausal === true && !detached.has(head)) || isBehindClause(tree, first, head)
    )
  }
  return kind === 'adverbial' && !ownSubject && !beginsClean(tree, head)
}

/** "hired her in May, when its pilot left, and kept her": behind the second comma it goes on with the clause around. */
function isBehindClause(tree: Tree, first: number, head: number): boolean {
  if (!/^(?:advcl|acl)$/.test(relation(tree, first)) || dependent(tree, head, 'nsubj', 'expl', 'csubj') >= 0)
    return false
  const cc = dependent(tree, head, 'cc')
  const opening = subtree(tree, first, c => c < first && relation(tree, c) !== 'punct')[0]
  return cc > 0 && tree.tokens[cc - 1].text === ',' && opening > 0 && tree.tokens[opening - 1].text === ','
}

/** "cornered them in a staircase leading up": behind no comma a participle may belong to any noun before it. */
function isLooseParticiple(tree: Tree, { head, kind }: Clause): boolean {
  return kind === 'adverbial' && !isTensed(tree, head) && dependent(tree, head, 'mark', 'case') < 0
}

/** "are asked to call, quoting the number": what goes with a thing to be done is yet to be done. */
function isOfInfinitive(tree: Tree, { head, kind }: Clause): boolean {
  const above = tree.tokens[firstConjunct(tree, head)].head
  if (kind !== 'adverbial' || tree.tokens[head].xpos !== 'VBG' || above < 0 || above > head) return false
  // "a plan to raise the age, leaving …", "said it would shut, sending …": whatever did it, no plan and nobody that is to go.
  if (
    relation(tree, above) === 'acl' &&
    dependents(tree, above, 'mark').some(m => tree.tokens[m].xpos === 'TO')
  )
    return true
  if (
    relation(tree, above) === 'ccomp' &&
    dependents(tree, above, 'aux').some(a => tree.tokens[a].xpos === 'MD')
  )
    return true
  return (
    tree.tokens[above].xpos === 'VB' &&
    relation(tree, above) === 'xcomp' &&
    tree.tokens[tree.tokens[above].head]?.upos === 'VERB' &&
    dependent(tree, tree.tokens[above].head, 'obj', 'nsubj:pass') >= 0
  )
}

/** "was replaced by Ortiz, making her debut": who does it may be whoever did the rest, and what is no noun does nothing. */
function isOfAgent(tree: Tree, { head, kind, subject, ownSubject }: Clause): boolean {
  if (kind !== 'adverbial' || ownSubject || subject < 0 || isTensed(tree, head)) return false
  if (!/^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|SYM)$/.test(tree.tokens[subject].upos)) return true
  const above = tree.tokens[firstConjunct(tree, head)].head
  return (
    tree.tokens[head].xpos === 'VBG' &&
    dependents(tree, above, 'obl:agent', 'obl').some(
      agent =>
        agent > above &&
        agent < head &&
        dependents(tree, agent, 'case').some(c => lower(tree, c) === 'by') &&
        dependent(tree, above, 'aux:pass', 'nsubj:pass') >= 0,
    )
  )
}

/** Every word that some variant of the clause's claim may use. */
function reach(phrasing: Phrasing, clause: Clause): number[] {
  const words = reachable(phrasing, clause.head)
  const carried = clause.subject >= 0 && !clause.ownSubject ? reachable(phrasing, clause.subject) : []
  return [...words, ...carried]
}

function build(phrasing: Phrasing, clause: Clause, choice: Choice): Proposition {
  const { tree } = phrasing
  const { head } = clause
  const agreed = agreement(tree, clause, choice)
  const own = trimmed(tree, [...clauseWords(phrasing, clause, choice), ...carriedEnd(phrasing, head)])
  const predicate = choice.get(head) ?? head
  const { subject: subjectHead } = clause
  const condition = conditionPieces(phrasing, head)
  const made = (pieces: readonly Piece[], forms = agreed, unspoken?: readonly number[]): Proposition => ({
    predicate,
    pieces: [...condition, ...pieces],
    unspoken,
    subject: subjectHead,
    forms,
  })
  if (clause.kind === 'relative') {
    const { pieces, unspoken } = relativePieces(phrasing, clause, choice, own)
    return made(pieces, agreed, unspoken)
  }
  const future = headlineInfinitive(tree, clause)
  if (future >= 0) {
    const before = own.filter(w => w < future)
    const insert = isPlural(tree, subjectHead) ? 'are' : 'is'
    return made([{ words: before }, { insert }, { words: own.filter(w => w >= future) }])
  }
  // "40 were killed and 12 injured"
  const isCounted =
    clause.ownSubject && tree.tokens[head].xpos === 'VBN' && tree.tokens[subjectHead].upos === 'NUM'
  const shared = isCounted && !isTensed(tree, head) ? carriedAuxiliaries(tree, head) : []
  if (shared.length > 0 && subjectHead < head) {
    const before = own.filter(w => w <= subjectHead)
    return made([{ words: before }, { words: shared }, { words: own.filter(w => w > subjectHead) }])
  }
  if (clause.ownSubject || subjectHead < 0) return made([{ words: own }])
  const result = resultPieces(tree, clause, own)
  if (result !== undefined)
    return { ...made(result.pieces, new Map([[head, result.form]])), subject: result.object }
  const subject = subjectWords(phrasing, subjectHead, choice, head)
  const carried = carriedAuxiliaries(tree, head)
  if (isTensed(tree, head) || carried.length > 0 || isPastForm(tree, head))
    return made([{ words: subject }, { words: [...carried, ...opened(tree, own, head)] }])
  const verb = finiteForm(tree, head, choice.get(subjectHead) ?? subjectHead)
  return made(
    [{ words: subject }, { insert: verb.insert }, { words: own }],
    verb.form === undefined ? agreed : new Map([[verb.word ?? head, verb.form]]),
  )
}

/** "and, with time running out, left": what stands between commas before the verb keeps the first of them. */
function opened(tree: Tree, own: readonly number[], head: number): readonly number[] {
  const comma = own[0] - 1
  const isSetOff = own[0] < head && tree.tokens[comma]?.text === ','
  return isSetOff && own.some(w => w < head && tree.tokens[w].text === ',') ? [comma, ...own] : own
}

/** The condition told with the first of several clauses holds of each. */
function conditionPieces(phrasing: Phrasing, head: number): Piece[] {
  const { tree } = phrasing
  const condition = sharedCondition(tree, head)
  if (condition < 0) return []
  const words = wholePhrase(tree, condition)
  const next = words[words.length - 1] + 1
  return [{ words: tree.tokens[next]?.text === ',' ? [...words, next] : words }]
}

/** The "to" of a headline's "Ortiz to resign"; -1 elsewhere. */
function headlineInfinitive(tree: Tree, { head, kind, ownSubject }: Clause): number {
  if (
    kind !== 'main' ||
    !ownSubject ||
    tree.tokens[head].xpos !== 'VB' ||
    dependent(tree, head, 'aux', 'cop') >= 0
  )
    return -1
  return dependents(tree, head, 'mark').find(c => lower(tree, c) === 'to') ?? -1
}

/** "the second is to open" */
const isBehindBe = (tree: Tree, to: number): boolean =>
  lower(tree, to) === 'to' && dependents(tree, tree.tokens[to].head, 'aux', 'cop').some(c => c < to)

/** "Is to open and to carry": the second "to" hangs on the "is" of the first. */
function isInTurn(tree: Tree, to: number): boolean {
  const first = tree.tokens[tree.tokens[to].head].head
  const isTo = (c: number) => lower(tree, c) === 'to'
  return isTo(to) && dependent(tree, first, 'cop') >= 0 && dependents(tree, first, 'mark').some(isTo)
}

/** The clause's words without what joins it to its surroundings. */
function clauseWords(phrasing: Phrasing, clause: Clause, choice: Choice): number[] {
  const { tree } = phrasing
  const joints = tree.children[clause.head].filter(c => {
    const name = relation(tree, c)
    if (name === 'mark' && clause.kind === 'participle') return false
    if (name === 'mark' && isBehindBe(tree, c)) return false
    if (name === 'mark')
      return clause.kind !== 'main' || (relation(tree, clause.head) === 'conj' && !isInTurn(tree, c))
    if (isConnective(tree, c)) return true
    // "even before he left"
    if (
      name === 'advmod' &&
      clause.kind === 'adverbial' &&
      dependents(tree, clause.head, 'mark').some(m => c < m)
    )
      return true
    if (clause.kind === 'adverbial' && tree.tokens[c].xpos === 'WRB') return true
    return (name === 'cc' && !isInverting(tree, c)) || (name === 'advmod' && CONNECTIVES.has(lower(tree, c)))
  })
  return trimmed(tree, phrase(phrasing, clause.head, choice, joints))
}

function withoutMarks(tree: Tree, words: readonly number[]): number[] {
  const isWord = (w: number) => tree.tokens[w].upos !== 'PUNCT'
  return words.slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1)
}

/** "…", he said: the words said and who said them, as they stand. */
function reportingAside(tree: Tree, clause: Clause): Proposition {
  let top = tree.tokens[clause.head].head
  while (tree.tokens[top].head >= 0 && ['xcomp', 'ccomp', 'conj', 'obj', 'obl'].includes(relation(tree, top)))
    top = tree.tokens[top].head
  const all = tree.tokens[top].head < 0 ? tree.tokens.map((_, i) => i) : wholePhrase(tree, top)
  // The whole sentence keeps its marks: they part what is said from who says it.
  const words = tree.tokens[top].head < 0 ? all : withoutMarks(tree, all)
  return { predicate: clause.head, subject: clause.subject, pieces: [{ words }] }
}
