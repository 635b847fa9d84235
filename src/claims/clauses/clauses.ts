// The clauses of a sentence: what is predicated, and of whom when the clause itself does not say.

import { NODDING, PREPOSITIONAL } from '../../lexicon/en/clauses/clause-words'
import { dependent, dependents, lower, relation, type Tree } from '../../syntax/clause-tree'
import { isComment, isGeneral, isToCome } from './adverbial'
import { antecedentOf, describedBy, firstConjunct } from './antecedents'
import { isContent, isSubjunctive } from './content-clauses'
import { isClauseHead } from './coordination'
import { findRelative, isRelativeWord, nearestNoun, strayRelative } from './relative-words'

type ClauseKind =
  | 'main'
  | 'complement'
  | 'adverbial'
  | 'relative'
  | 'participle'
  /** A clause set in beside another: "…, he said". */
  | 'aside'

export interface Clause {
  readonly head: number
  readonly kind: ClauseKind
  /** Head of the subject, the clause's own or carried over from its surroundings; -1 = none to be had. */
  readonly subject: number
  /** True when the subject hangs on the clause itself. */
  readonly ownSubject: boolean
  /** The relative word that stands for the antecedent; -1 = none. */
  readonly relative: number
  /** What the relative word stands for; -1 = none. */
  readonly antecedent: number
}

/** The clauses that state something, outermost first within the text order of their heads. */
export function findClauses(tree: Tree): Clause[] {
  const clauses: Clause[] = []
  tree.tokens.forEach((_, head) => {
    const kind = clauseKind(tree, head)
    if (kind !== undefined) clauses.push(describe(tree, head, kind))
  })
  return clauses
}

function clauseKind(tree: Tree, head: number): ClauseKind | undefined {
  const first = firstConjunct(tree, head)
  if (relation(tree, head) === 'root') return 'main'
  if (!isClauseHead(tree, head)) return undefined
  switch (relation(tree, first)) {
    case 'root':
    case 'list':
      return 'main'
    case 'ccomp':
      return isReported(tree, first) && !isAsked(tree) ? 'complement' : undefined
    case 'parataxis':
      return 'aside'
    case 'advcl':
      // "there are going to be": the auxiliary of what is to come states nothing of its own.
      if (lower(tree, head) === 'going' && dependent(tree, head, 'nsubj', 'expl') < 0) {
        if (dependent(tree, tree.tokens[head].head, 'expl') >= 0) return undefined
      }
      // "regardless of where they live"
      if (isQuestionWord(tree, tree.tokens[first].head)) return undefined
      return isAsserted(tree, first) ? 'adverbial' : undefined
    case 'acl':
      // "what aides called …" names, it does not state.
      if (/^W/.test(tree.tokens[tree.tokens[first].head].xpos)) return undefined
      if (tree.tokens[first].deprel === 'acl:relcl' && !isContent(tree, first)) return 'relative'
      if (isAsked(tree)) return undefined
      if (dependent(tree, first, 'mark') >= 0 && isTensed(tree, first)) return 'complement'
      // "the shooting of a man" is a noun
      if (tree.tokens[head].xpos === 'VBG' && lower(tree, head + 1) === 'of') return undefined
      // "help in waging war" does not say that help wages war
      if (isFuture(tree, first)) return 'participle'
      if (dependent(tree, first, 'mark', 'case') >= 0) return undefined
      return /^VB[GN]$/.test(tree.tokens[head].xpos) ? 'participle' : undefined
    default:
      return undefined
  }
}

/** "Do you think that he left?" does not say that he did. */
function isAsked(tree: Tree): boolean {
  return tree.tokens.slice(-2).some(t => t.text === '?')
}

/** "an interview, to be shown on Tuesday": set off, the infinitive says what is to come. */
function isFuture(tree: Tree, head: number): boolean {
  const marker = dependent(tree, head, 'mark')
  const noun = tree.tokens[head].head
  return marker > 0 && lower(tree, marker) === 'to' && tree.tokens[marker - 1].text === ',' && noun < marker
}

/** A complement with its own subject and a finite verb; "what he said" and "to go" are arguments. */
function isReported(tree: Tree, head: number): boolean {
  if (!isTensed(tree, head) || subjectOf(tree, head) < 0) return false
  return !asks(tree, head) && !isSubjunctive(tree, head)
}

/** Whether a question word opens the clause: "what he said", "which way he will go". */
function asks(tree: Tree, head: number): boolean {
  // "know what she wanted", with "what" hung on the verb above
  const first = tree.children[head].find(c => c < head) ?? head
  if (first > 0 && tree.tokens[first - 1].head === tree.tokens[head].head && isQuestionWord(tree, first - 1))
    return true
  return tree.children[head].some(
    c =>
      c < head &&
      (isQuestionWord(tree, c) ||
        (!['ccomp', 'advcl', 'csubj'].includes(relation(tree, c)) &&
          tree.children[c].some(d => isQuestionWord(tree, d)))),
  )
}

function isQuestionWord(tree: Tree, token: number): boolean {
  return /^W(DT|P|P\$|RB)$/.test(tree.tokens[token].xpos)
}

/** What comes after these is compared or meant, and did not happen; conditions are told from the rest by what is committed to. */
const comparisons = new Set(['like', 'so'])

/** Whether an adverbial clause says that something happened: not "if he left", "by leaving", "to leave". */
function isAsserted(tree: Tree, head: number): boolean {
  const marks = dependents(tree, head, 'mark', 'advmod', 'case').map(c => lower(tree, c))
  if (marks.some(m => comparisons.has(m))) return false
  if (marks.includes('as') || marks.includes('than')) {
    // "as tough as it was", "as we know": a measure or a nod, not an event
    const above = tree.tokens[tree.tokens[head].head]
    if (above.upos === 'ADJ' || above.upos === 'ADV' || NODDING.has(tree.tokens[head].lemma)) return false
  }
  // "when it comes to taxes"
  if (
    marks.includes('when') &&
    tree.tokens[head].lemma === 'come' &&
    dependent(tree, head, 'expl', 'nsubj') >= 0 &&
    lower(tree, dependent(tree, head, 'expl', 'nsubj')) === 'it'
  )
    return false
  if (marks.includes('before') || marks.includes('until'))
    // What came before something in the past came before what happened; a plan may never come true, nor what "anyone" did.
    return (
      !isAnybody(tree, head) &&
      !(marks.includes('until') && isDeniedUntil(tree, head)) &&
      (tree.tokens[head].xpos === 'VBD' ||
        dependents(tree, head, 'aux', 'cop').some(c => tree.tokens[c].xpos === 'VBD'))
    )
  if (isToCome(tree, head, marks) || isGeneral(tree, head, marks)) return false
  if (isTensed(tree, head)) return !marks.includes('as') || dependent(tree, head, 'nsubj') >= 0
  if (!/^VB[GN]$/.test(tree.tokens[head].xpos) || PREPOSITIONAL.has(lower(tree, head))) return false
  // "and be replaced by another": bare forms state nothing.
  if (dependents(tree, head, 'aux', 'cop').some(c => tree.tokens[c].xpos === 'VB')) return false
  // "Newly married couples may apply": right before its noun a participle is an adjective.
  const { head: above } = tree.tokens[head]
  const subject = above > head ? dependent(tree, above, 'nsubj') : -1
  if (subject > head && !tree.tokens.slice(head, subject).some(t => t.upos === 'PUNCT' && t.text !== '-'))
    return false
  if (isComment(tree, head)) return false
  // "after shooting": who shot whom is not told
  if (
    tree.tokens[head].xpos === 'VBG' &&
    tree.children[head].every(c => ['mark', 'punct'].includes(relation(tree, c)))
  )
    return false
  // "when filing" says under what condition, not that anybody filed.
  return (dependent(tree, head, 'mark', 'case') < 0 && !marks.includes('when')) || marks.includes('after')
}

/** "did not believe it until she saw it": nothing but when it came about. */
function isDeniedUntil(tree: Tree, clause: number): boolean {
  return dependents(tree, tree.tokens[clause].head, 'advmod').some(a =>
    /^(?:not|n't|never)$/.test(lower(tree, a)),
  )
}

/** "before anyone noticed", "before any of them spoke" */
function isAnybody(tree: Tree, head: number): boolean {
  return dependents(tree, head, 'nsubj', 'obj').some(
    n => /^any/.test(lower(tree, n)) || dependents(tree, n, 'det').some(d => lower(tree, d) === 'any'),
  )
}

/** Whether the clause has tense: "that he left", not "leaving" or "to leave". */
export function isTensed(tree: Tree, head: number): boolean {
  const finite = /^(VB[DPZ]|MD)$/
  if (finite.test(tree.tokens[head].xpos)) return true
  return dependents(tree, head, 'aux', 'cop').some(c => finite.test(tree.tokens[c].xpos))
}

/** The subject of a predication, looked for where English carries it over from. */
function subjectOf(tree: Tree, head: number): number {
  let at = head
  // Each step goes up the tree, so the walk ends.
  for (;;) {
    const own = dependent(tree, at, 'nsubj:outer', 'nsubj', 'csubj')
    if (own >= 0) {
      const antecedent = isRelativeWord(tree, own) ? antecedentOf(tree, at) : -1
      return antecedent >= 0 ? antecedent : own
    }
    if (dependent(tree, at, 'expl') >= 0) return dependent(tree, at, 'expl')
    const parent = tree.tokens[at].head
    if (parent < 0) return -1
    const name = relation(tree, at)
    if (name === 'conj' || name === 'advcl' || name === 'parataxis') at = parent
    else if (name === 'xcomp') {
      const object = dependent(tree, parent, 'obj', 'iobj')
      if (object >= 0) return object
      at = parent
    } else if (name === 'acl') return antecedentOf(tree, at)
    else return -1
  }
}

function describe(tree: Tree, head: number, kind: ClauseKind): Clause {
  const lone =
    kind === 'relative' || (kind === 'main' && relation(tree, head) === 'root')
      ? -1
      : strayRelative(tree, head)
  if (lone >= 0) {
    const antecedent = nearestNoun(tree, lone)
    if (antecedent >= 0) {
      const isSubject = relation(tree, lone) === 'nsubj'
      const own = dependent(tree, head, 'nsubj', 'csubj')
      return {
        head,
        kind: 'relative',
        subject: isSubject ? antecedent : own,
        ownSubject: !isSubject && own >= 0,
        relative: lone,
        antecedent,
      }
    }
  }
  const subject = subjectOf(tree, head)
  const ownSubject =
    subject >= 0 && tree.tokens[subject].head === head && subject !== antecedentOf(tree, head)
  const relative = kind === 'relative' ? findRelative(tree, head) : -1
  const antecedent = kind === 'relative' ? describedBy(tree, head, relative) : -1
  return {
    head,
    kind,
    subject,
    ownSubject,
    relative,
    antecedent,
  }
}
