// From a clause to its propositions: subject carried over, antecedent restored, coordinations dealt out.
import { findCircumstances, findQualities } from './circumstances'
import type { Clause } from './clauses'
import { firstConjunct, isReportingAside, isTensed } from './clauses'
import { finiteForm, isPlural, pastTense, singularForm } from './finite'
import type { Choice, Phrasing } from './phrases'
import { phrase, reachable, wholePhrase, withPunctuation } from './phrases'
import type { Piece, Proposition } from './proposition'
import { dependent, dependents, lower, relation, subtree, type Tree } from './tree'
import { choices } from './variants'

export function clausePropositions(phrasing: Phrasing, clause: Clause): Proposition[] {
  const { tree } = phrasing
  if (clause.kind === 'relative' && !isWorthSaying(tree, clause)) return []
  if (clause.kind === 'aside' && isReportingAside(tree, clause.head)) return [reportingAside(tree, clause)]
  const seen = new Set<string>()
  const propositions: Proposition[] = []
  const apart = [findCircumstances(phrasing, clause.head), findQualities(phrasing, clause.head)]
  for (const choice of choices(reach(phrasing, clause), phrasing.coordinations)) {
    const whole = build(phrasing, clause, choice)
    const parts = apart.reduce((all, sets) => all.flatMap(p => oneEach(p, sets, phrasing.tree)), [whole])
    for (const proposition of parts) {
      const key = proposition.pieces.map(p => ('words' in p ? p.words.join() : '')).join('|')
      if (!seen.has(key)) propositions.push(proposition)
      seen.add(key)
    }
  }
  return propositions
}

function oneEach(proposition: Proposition, sets: readonly ReadonlySet<number>[], tree: Tree): Proposition[] {
  if (sets.length < 2) return [proposition]
  return sets.map(kept => {
    const left = sets.filter(c => c !== kept)
    const pieces = proposition.pieces.map(piece =>
      'words' in piece ? { words: without(tree, piece.words, left) } : piece,
    )
    return { ...proposition, pieces }
  })
}

function without(tree: Tree, words: readonly number[], left: readonly ReadonlySet<number>[]): number[] {
  const kept = words.filter(w => tree.tokens[w].upos !== 'PUNCT' && !left.some(c => c.has(w)))
  return withPunctuation(tree, kept)
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
  const base = { predicate, subject: clause.subject, forms: agreed }
  if (clause.kind === 'relative') return { ...base, ...relativePieces(phrasing, clause, choice, own) }
  const future = headlineInfinitive(tree, clause)
  if (future >= 0) {
    const before = own.filter(w => w < future)
    return {
      ...base,
      pieces: [
        { words: before },
        { insert: isPlural(tree, clause.subject) ? 'are' : 'is' },
        { words: own.filter(w => w >= future) },
      ],
    }
  }
  if (clause.ownSubject || clause.subject < 0) return { ...base, pieces: [{ words: own }] }
  const subject = subjectWords(phrasing, clause.subject, choice, head)
  const carried = carriedAuxiliaries(tree, head)
  if (isTensed(tree, head) || carried.length > 0 || isPastForm(tree, head))
    return { ...base, pieces: [{ words: subject }, { words: [...carried, ...own] }] }
  const verb = finiteForm(tree, head, clause.subject)
  return {
    ...base,
    pieces: [{ words: subject }, { insert: verb.insert }, { words: own }],
    forms: verb.form === undefined ? agreed : new Map([[head, verb.form]]),
  }
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

/** A conjunct after "has …" that reads as a past tense. */
function isPastForm(tree: Tree, head: number): boolean {
  const { text, lemma, xpos } = tree.tokens[head]
  if (relation(tree, head) !== 'conj' || xpos !== 'VBN' || pastTense(lemma) !== text) return false
  const auxiliaries = dependents(tree, tree.tokens[head].head, 'aux', 'cop')
  return auxiliaries.length === 1 && tree.tokens[auxiliaries[0]].lemma === 'have'
}

/** The finite verb's form when one member of a plural subject stands alone: "A and B are" → "A is". */
function agreement(
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

/** The clause's words without what joins it to its surroundings. */
function clauseWords(phrasing: Phrasing, clause: Clause, choice: Choice): number[] {
  const { tree } = phrasing
  const joints = new Set(
    tree.children[clause.head].filter(c => {
      const name = relation(tree, c)
      if (name === 'mark') return clause.kind !== 'main' || relation(tree, clause.head) === 'conj'
      if (name === 'obl' && isConnective(tree, c)) return true
      if (clause.kind === 'adverbial' && tree.tokens[c].xpos === 'WRB') return true
      return name === 'cc' || (name === 'advmod' && connectives.has(lower(tree, c)))
    }),
  )
  const clean = { ...phrasing, detached: new Set([...phrasing.detached, ...joints]) }
  return trimmed(tree, phrase(clean, clause.head, choice))
}

/** "for example", "in addition": set off and empty. */
function isConnective(tree: Tree, token: number): boolean {
  return (
    ['example', 'instance', 'addition', 'contrast', 'course', 'fact'].includes(lower(tree, token)) &&
    subtree(tree, token).length <= 3
  )
}

/** Adverbs that tie a sentence to the one before and say nothing of its event. */
const connectives = new Set([
  'however',
  'meanwhile',
  'moreover',
  'furthermore',
  'therefore',
  'thus',
  'nevertheless',
  'nonetheless',
  'additionally',
  'besides',
  'hence',
  'likewise',
  'similarly',
  'consequently',
])

/** Without punctuation at its ends. */
export function trimmed(tree: Tree, words: readonly number[]): number[] {
  let from = 0
  let to = words.length
  while (from < to && tree.tokens[words[from]].upos === 'PUNCT') from++
  while (to > from && tree.tokens[words[to - 1]].upos === 'PUNCT') to--
  return words.slice(from, to)
}

/** The subject as a phrase of its own, without the predication that a copular clause hangs on its noun. */
export function subjectWords(phrasing: Phrasing, subject: number, choice: Choice, clause: number): number[] {
  const { tree } = phrasing
  const clausal = new Set(
    tree.children[subject].filter(
      c =>
        ['cop', 'nsubj', 'aux', 'mark', 'advcl', 'expl', 'csubj', 'cc'].includes(relation(tree, c)) ||
        c === firstConjunct(tree, clause),
    ),
  )
  const member = relation(tree, subject) === 'conj' ? new Map([...choice]) : choice
  // A noun that heads a coordination and is described alone stands alone.
  const alone = new Map(member)
  if (phrasing.coordinations.has(subject) && !alone.has(subject) && isAntecedent(tree, subject, clause))
    alone.set(subject, subject)
  const inner: Phrasing = { ...phrasing, detached: new Set([...phrasing.detached, ...clausal]) }
  const joints = new Set(dependents(tree, subject, 'case', 'mark', 'cc', 'punct'))
  return trimmed(
    tree,
    phrase(inner, subject, alone).filter(w => !joints.has(w)),
  )
}

function isAntecedent(tree: Tree, noun: number, clause: number): boolean {
  const at = firstConjunct(tree, clause)
  return relation(tree, at) === 'acl' && tree.tokens[at].head === noun
}

/** Auxiliaries that a later verb phrase shares with the first: "was built and [was] sold". */
function carriedAuxiliaries(tree: Tree, head: number): number[] {
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
  return bare ? [...shared, ...dependents(tree, first, 'det')].sort((a, b) => a - b) : shared
}

/** What follows the last of several predicates belongs to each: "a general and rear admiral in Russia". */
function carriedEnd(phrasing: Phrasing, head: number): number[] {
  const { tree } = phrasing
  if (relation(tree, head) !== 'conj') return []
  const first = tree.tokens[head].head
  const last = Math.max(...dependents(tree, first, 'conj'))
  return tree.children[first]
    .filter(
      c =>
        c > last &&
        !phrasing.detached.has(c) &&
        ['obl', 'nmod', 'advmod', 'advcl', 'obj'].includes(relation(tree, c)),
    )
    .flatMap(c => phrase(phrasing, c))
}

/** "…", he said: the words said and who said them, as they stand. */
function reportingAside(tree: Tree, clause: Clause): Proposition {
  let top = tree.tokens[clause.head].head
  while (tree.tokens[top].head >= 0 && ['xcomp', 'ccomp', 'conj', 'obj', 'obl'].includes(relation(tree, top)))
    top = tree.tokens[top].head
  const words = trimmed(tree, wholePhrase(tree, top))
  return { predicate: clause.head, subject: clause.subject, pieces: [{ words }] }
}

const lightNouns = new Set([
  'time',
  'place',
  'case',
  'way',
  'reason',
  'day',
  'moment',
  'point',
  'kind',
  'sort',
  'manner',
  'extent',
  'thing',
  'one',
])

/** "those who…", "what is…" and "the way he…" say nothing of anything named. */
function isWorthSaying(tree: Tree, { head, antecedent, relative, ownSubject }: Clause): boolean {
  if (antecedent < 0) return false
  if (['PRON', 'DET', 'ADV', 'ADJ'].includes(tree.tokens[antecedent].upos)) return false
  if (lightNouns.has(tree.tokens[antecedent].lemma) || tree.tokens[head].lemma === 'do') return false
  return relative >= 0 || !ownSubject || dependent(tree, head, 'obj') < 0
}

function relativePieces(
  phrasing: Phrasing,
  clause: Clause,
  choice: Choice,
  own: readonly number[],
): { pieces: Piece[]; unspoken?: number[] } {
  const { tree } = phrasing
  const { relative, antecedent, head } = clause
  const noun = subjectWords(phrasing, antecedent, choice, head)
  if (relative < 0) {
    if (clause.ownSubject) return afterVerb(tree, head, own, noun)
    return { pieces: [{ words: noun }, { words: [...carriedAuxiliaries(tree, head), ...own] }] }
  }
  const rest = own.filter(w => w !== relative)
  const governor = tree.tokens[relative].head
  const role = relation(tree, relative)
  const name = lower(tree, relative)
  if (name === 'whose') {
    const owned = own.filter(w => w <= governor && w > relative)
    return {
      pieces: [
        { words: noun },
        { insert: "'s" },
        { words: owned },
        { words: rest.filter(w => !owned.includes(w)) },
      ],
      unspoken: [relative],
    }
  }
  const preposition = dependents(tree, relative, 'case').filter(c => own.includes(c))
  if (preposition.length > 0) {
    const clean = rest.filter(w => !preposition.includes(w))
    // "one of whom left": the phrase keeps its place before the verb
    if (role === 'nmod') {
      const before = clean.filter(w => w < relative)
      return {
        pieces: [
          { words: before },
          { words: preposition },
          { words: noun },
          { words: clean.filter(w => w > relative) },
        ],
        unspoken: [relative],
      }
    }
    return { pieces: [{ words: clean }, { words: preposition }, { words: noun }], unspoken: [relative] }
  }
  if (name === 'where' || name === 'when') {
    const insert =
      name === 'where'
        ? 'in'
        : /^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower(tree, antecedent))
          ? 'on'
          : 'in'
    return { pieces: [{ words: rest }, { insert }, { words: noun }], unspoken: [relative] }
  }
  if (role === 'nsubj' || role === 'csubj' || clause.subject === antecedent)
    return { pieces: [{ words: noun }, { words: rest }] }
  return afterVerb(tree, governor, rest, noun)
}

/** Puts what the relative stood for where the object of `governor` stands. */
function afterVerb(
  tree: Tree,
  governor: number,
  words: readonly number[],
  noun: readonly number[],
): { pieces: Piece[] } {
  const particles = dependents(tree, governor, 'compound:prt').filter(c => c === governor + 1)
  const stranded = tree.children[governor].filter(
    c => tree.tokens[c].upos === 'ADP' && c > governor && tree.children[c].length === 0,
  )
  const at = Math.max(governor, ...particles, ...stranded)
  return {
    pieces: [{ words: words.filter(w => w <= at) }, { words: noun }, { words: words.filter(w => w > at) }],
  }
}
