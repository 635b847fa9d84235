// What a predicate hangs from, and what follows for it: "failed to", "plans to", "denied that", "managed to".
import { type Effect, type Frame, IMPLICATIONS, type Signature } from '../lexicon/en/verb-classes'
import { dependent, dependents, lower, relation, type Tree } from './tree'

/** One step up from a predicate to the word that governs its clause. */
export interface Embedding {
  readonly head: number
  readonly frame: Frame
  /** What the governing words are looked up as, most particular first: "be able", "able". */
  readonly lemmas: readonly string[]
}

/** Nobody follows, and no parser finds, more than a few verbs stacked on one another. */
export const MAX_STEPS = 5

const signatures: Readonly<Record<Frame, ReadonlyMap<string, Signature>>> = {
  to: tabulate('to'),
  that: tabulate('that'),
  ing: tabulate('ing'),
  'object-to': tabulate('object-to'),
  'object-from': tabulate('object-from'),
  noun: tabulate('noun'),
}

function tabulate(frame: Frame): ReadonlyMap<string, Signature> {
  const table = new Map<string, Signature>()
  const isSignature = (key: string): key is Signature => /^[+o-]\/[+o-]$/.test(key)
  for (const [signature, lemmas] of Object.entries(IMPLICATIONS[frame])) {
    if (isSignature(signature)) for (const lemma of lemmas) if (!table.has(lemma)) table.set(lemma, signature)
  }
  return table
}

/** What holds of the complement when its governor is affirmed or denied; `o` when nothing follows. */
export function effectOn(embedding: Embedding, isNegated: boolean): Effect {
  for (const lemma of embedding.lemmas) {
    const signature = signatures[embedding.frame].get(lemma)
    if (signature) return effectAt(signature, isNegated)
  }
  return 'o'
}

const effectAt = (signature: Signature, isNegated: boolean): Effect => {
  const sign = signature[isNegated ? 2 : 0]
  return sign === '+' || sign === '-' ? sign : 'o'
}

/** The word whose complement the predicate is; undefined for a clause that stands for itself. */
export function embeddingOf(tree: Tree, predicate: number): Embedding | undefined {
  const { head } = tree.tokens[predicate]
  if (head < 0) return undefined
  const frame = frameOf(tree, predicate, head)
  return frame && { head, frame, lemmas: lemmasOf(tree, head) }
}

function frameOf(tree: Tree, predicate: number, head: number): Frame | undefined {
  const role = relation(tree, predicate)
  const mark = dependent(tree, predicate, 'mark', 'case')
  const marker = mark < 0 ? '' : lower(tree, mark)
  const hasObject = dependent(tree, head, 'obj', 'iobj') >= 0
  if (['advcl', 'obl'].includes(role) && marker === 'from' && hasObject) return 'object-from'
  if (role === 'ccomp' || (role === 'acl' && marker === 'that') || role === 'csubj') return 'that'
  if (role === 'xcomp' || (role === 'acl' && marker === 'to')) {
    if (marker !== 'to' && tree.tokens[predicate].xpos === 'VBG') return 'ing'
    return hasObject ? 'object-to' : 'to'
  }
  if (role === 'advcl' && ['from', 'in', 'on', 'of', 'at'].includes(marker)) return 'ing'
  return undefined
}

/** "be forced" of a passive, "be able" of an adjective, "turn out" of a verb with its particle. */
export function lemmasOf(tree: Tree, head: number): string[] {
  const token = tree.tokens[head]
  const lemma = token.lemma.toLowerCase()
  const particle = dependents(tree, head, 'compound:prt').map(p => `${lemma} ${lower(tree, p)}`)
  const isPassive = dependent(tree, head, 'aux:pass', 'nsubj:pass') >= 0
  if (token.upos === 'ADJ') return [`be ${lemma}`, lemma]
  if (isPassive) return [`be ${lower(tree, head)}`, ...particle, lemma]
  return [...particle, lemma]
}

/** The event that a chain of control and raising verbs leads to: of "failed to attend" the attending. */
export function eventOf(tree: Tree, predicate: number): number {
  let event = predicate
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = dependents(tree, event, 'xcomp').find(x => x > event && isVerbal(tree, x))
    if (next === undefined || dependent(tree, event, 'obj', 'iobj') >= 0) return event
    event = next
  }
  return event
}

const isVerbal = (tree: Tree, x: number) =>
  dependents(tree, x, 'mark').some(m => lower(tree, m) === 'to') || tree.tokens[x].xpos === 'VBG'

/** The conjunct before, when the predicate leans on it for its subject and its auxiliaries: "did not eat or drink". */
export function sharedWith(tree: Tree, predicate: number): number {
  const { deprel, head, xpos } = tree.tokens[predicate]
  if (deprel !== 'conj' || head < 0) return -1
  if (dependent(tree, predicate, 'nsubj', 'csubj', 'expl', 'aux', 'cop') >= 0) return -1
  const conjunction = dependent(tree, predicate, 'cc')
  const word = conjunction < 0 ? '' : lower(tree, conjunction)
  if (['but', 'yet'].includes(word)) return -1
  if (['or', 'nor'].includes(word)) return head
  return /^VB[NG]?$/.test(xpos) && tree.tokens[head].xpos === xpos ? head : -1
}
