// Clauses that leave out the verb of the one before: "Leeds has 12 schools, Calder three and Holm two".

import { dependents, relation, subtree, type Tree } from '../../syntax/clause-tree'
import type { Proposition } from '../proposition'
import { isPlural, pluralForm, singularForm } from './finite'

/** A remnant: who, and how many or how much in place of what the frame has. */
interface Remnant {
  /** Every word of it, without what joins it on. */
  readonly words: readonly number[]
  readonly who: readonly number[]
  readonly what: readonly number[]
}

/** The clause that lends its verb. */
interface Frame {
  readonly verb: number
  /** What is counted: said again behind a number that stands alone. */
  readonly counted: readonly number[]
  readonly preposition: number
}

export interface Gapped {
  readonly propositions: readonly Proposition[]
  /** The words of the remnants: no other claim has them. */
  readonly words: ReadonlySet<number>
}

const NONE: Gapped = { propositions: [], words: new Set() }

/**
 * The clauses that go without a verb, each told with the verb of the clause before and its own fillers. They are known by their
 * words: a noun with a number behind it, the same preposition before the number as in the frame, and no verb up to the next joint.
 */
export function findGapped(tree: Tree): Gapped {
  const first = tree.tokens.findIndex((_, i) => isJoint(tree, i) && remnantAt(tree, i + 1) !== undefined)
  if (first < 0) return NONE
  const remnants = remnantsFrom(tree, first)
  const words = new Set(remnants.flatMap(r => r.words))
  const frame = frameBefore(tree, first, words)
  if (frame === undefined || !remnants.every(r => fits(tree, r, frame))) return NONE
  return { propositions: remnants.map(r => told(tree, r, frame)), words }
}

function isJoint(tree: Tree, token: number): boolean {
  return /^(?:,|;|and|while|but)$/.test(tree.lowered[token])
}

/** All that follow one another to the end of the sentence; none where something else comes between. */
function remnantsFrom(tree: Tree, joint: number): Remnant[] {
  const found: Remnant[] = []
  let at = joint
  while (at < tree.tokens.length && isJoint(tree, at)) {
    while (at < tree.tokens.length && isJoint(tree, at)) at++
    const remnant = remnantAt(tree, at)
    if (remnant === undefined) return []
    found.push(remnant)
    at = remnant.words[remnant.words.length - 1] + 1
  }
  return tree.tokens.slice(at).every(t => t.upos === 'PUNCT') ? found : []
}

const opens = new Set(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN'])

/** "Calder three", "her brother for two", "Ashby only two": a noun phrase, and behind it a number with what is counted. */
function remnantAt({ tokens }: Tree, from: number): Remnant | undefined {
  let at = from
  while (at < tokens.length && opens.has(tokens[at].upos)) at++
  if (at === from || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1].upos)) return undefined
  const to = at
  if (tokens[at]?.upos === 'ADP') at++
  while (tokens[at]?.upos === 'ADV' || tokens[at]?.upos === 'SYM') at++
  if (tokens[at]?.upos !== 'NUM') return undefined
  at++
  while (/^(?:NUM|SYM|NOUN)$/.test(tokens[at]?.upos ?? '')) at++
  const range = (a: number, b: number) => Array.from({ length: b - a }, (_, i) => a + i)
  return { words: range(from, at), who: range(from, to), what: range(to, at) }
}

/** The nearest verb before with a subject of its own, and the number behind it. */
function frameBefore(tree: Tree, joint: number, gapped: ReadonlySet<number>): Frame | undefined {
  let verb = joint - 1
  while (verb >= 0 && tree.tokens[verb].upos !== 'VERB') verb--
  if (verb < 0 || !dependents(tree, verb, 'nsubj').some(s => s < verb)) return undefined
  const number = tree.tokens.findIndex((t, i) => i > verb && i < joint && t.upos === 'NUM')
  if (number < 0) return undefined
  const before = tree.tokens.slice(verb + 1, number)
  // "beat Harrow 3-2, Leeds 4-0": whether Leeds beat or was beaten nobody can tell.
  if (before.some(t => ['NOUN', 'PROPN', 'PRON', 'SCONJ', 'PART'].includes(t.upos))) return undefined
  const prepositions = before.flatMap((t, i) => (t.upos === 'ADP' ? [verb + 1 + i] : []))
  if (prepositions.length > 1) return undefined
  const { head, deprel } = tree.tokens[number]
  const top = deprel === 'nummod' && head > number ? head : number
  const counted = subtree(
    tree,
    top,
    c => !gapped.has(c) && !['conj', 'cc', 'punct', 'appos', 'acl'].includes(relation(tree, c)),
  ).filter(w => w > number && w < joint)
  return { verb, counted, preposition: prepositions[0] ?? -1 }
}

function fits(tree: Tree, { what }: Remnant, { counted, preposition }: Frame): boolean {
  const own = what.find(w => tree.tokens[w].upos === 'ADP')
  if ((own === undefined ? '' : tree.lowered[own]) !== (preposition < 0 ? '' : tree.lowered[preposition]))
    return false
  const noun = what.find(w => tree.tokens[w].upos === 'NOUN')
  return noun === undefined || counted.some(w => tree.tokens[w].lemma === tree.tokens[noun].lemma)
}

function told(tree: Tree, { who, what }: Remnant, { verb, counted }: Frame): Proposition {
  const auxiliaries = dependents(tree, verb, 'aux', 'compound:prt', 'advmod').filter(
    c => tree.tokens[c].upos !== 'ADV' || /^(?:not|n't|never)$/.test(tree.lowered[c]),
  )
  const frame = [verb, ...auxiliaries].sort((a, b) => a - b)
  const subject = who[who.length - 1]
  const [first] = dependents(tree, verb, 'nsubj')
  const hasNoun = what.some(w => tree.tokens[w].upos === 'NOUN')
  const forms = new Map<number, string>()
  // Of a club or a band the number of the verb is the writer's choice.
  if (tree.tokens[subject].upos === 'NOUN' && isPlural(tree, subject) !== isPlural(tree, first))
    for (const word of frame) {
      const form = (isPlural(tree, subject) ? pluralForm : singularForm)(tree.tokens[word])
      if (form !== undefined) forms.set(word, form)
    }
  // "closed two plants, Leeds one": of one there is one plant.
  const isOne = what.some(w => /^(?:one|1)$/.test(tree.lowered[w]))
  if (!hasNoun && isOne)
    for (const word of counted) if (tree.tokens[word].xpos === 'NNS') forms.set(word, tree.tokens[word].lemma)
  const pieces = [{ words: who }, { words: frame }, { words: what }]
  return {
    predicate: verb,
    subject,
    pieces: hasNoun ? pieces : [...pieces, { words: counted }],
    forms,
  }
}
