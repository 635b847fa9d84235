// Whether the words of a statement stand in a sentence of a text one behind the other, as a clause of their own.

import { firstConjunct } from '../../claims/clauses/antecedents'
import type { Commitment } from '../../claims/qualifiers/commitment'
import { unclipped } from '../../claims/restate/restate'
import { sayerOf } from '../../claims/restate/sayer'
import { CONNECTIVES } from '../../lexicon/en/clauses/clause-words'
import { CONDITIONAL_MARKERS } from '../../lexicon/en/clauses/hedges'
import { dependent, dependents, lower, relation, subtree, type Tree } from '../../syntax/clause-tree'
import { contains } from '../../text/spans'
import type { Document } from '../../types'

/** A word of a text, and by which other words a statement may speak of the same. */
export interface Word {
  readonly token: number
  readonly text: string
  /** Words that mean what this word, and those up to `next`, mean here: "Ana Ortiz" for "the mayor". */
  readonly others: readonly { readonly words: readonly string[]; readonly next: number }[]
}

/** The words of a sentence without its marks, each with the names of whom it means. */
export function wordsOf({ mentions: all, entities, source }: Document, tree: Tree): Word[] {
  const { tokens } = tree
  const indices = [...tokens.keys()].filter(i => tokens[i].upos !== 'PUNCT')
  const mentions = all.filter(m => m.sentence === tree.sentence)
  return indices.map((token, i) => {
    const { span, text, xpos, upos, head } = tokens[token]
    const own = xpos === 'PRP$' ? ["'s"] : []
    const others = mentions.flatMap(m => {
      if (!contains(m.span, span) || contains(m.span, tokens[token - 1]?.span ?? NOWHERE)) return []
      const entity = entities.find(e => e.id === m.entity)
      if (entity === undefined) return []
      let next = i + 1
      while (next < indices.length && contains(m.span, tokens[indices[next]].span)) next++
      return [{ words: [...pieces(entity.name), ...own], next }]
    })
    const sayer =
      upos === 'PRON' && head >= 0
        ? sayerOf(tree, { predicate: head, subject: token, pieces: [] }, mentions, source.text)
        : undefined
    const full = unclipped(tokens[token], tokens)
    if (full) others.push({ words: [full], next: i + 1 })
    if (sayer) others.push({ words: pieces(sayer.text), next: i + 1 })
    return { token, text: folded(text), others }
  })
}

const NOWHERE = { start: -1, end: -1 }

export const folded = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'")

const pieces = (name: string): string[] =>
  folded(name).match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*\.?/gu) ?? []

/**
 * The words of the text that the statement's words are, in their order and with as few gaps as may be.
 * @returns their tokens, or undefined when one is not there
 */
export function runIn(stated: readonly string[], told: readonly Word[]): number[] | undefined {
  const there = new Set(told.flatMap(w => [w.text, ...w.others.flatMap(o => o.words)]))
  if (!stated.every(word => there.has(word))) return undefined
  const width = told.length + 1
  // The fewest gaps with which the words from `s` on can be found from `i` on, the first of them at `i` itself.
  const at = new Float64Array((stated.length + 1) * width).fill(Infinity)
  const after = new Float64Array((stated.length + 1) * width).fill(Infinity)
  at.fill(0, stated.length * width)
  after.fill(0, stated.length * width)
  const cost = (s: number, i: number) => Math.min(at[s * width + i], 1 + after[s * width + i])
  for (let s = stated.length - 1; s >= 0; s--)
    for (let i = told.length - 1; i >= 0; i--) {
      let best = told[i].text === stated[s] ? cost(s + 1, i + 1) : Infinity
      for (const { words, next } of told[i].others)
        if (isAt(stated, s, { words, next })) best = Math.min(best, cost(s + words.length, next))
      at[s * width + i] = best
      after[s * width + i] = Math.min(best, after[s * width + i + 1])
    }
  if (after[0] === Infinity) return undefined
  const found: number[] = []
  let i = 0
  for (let s = 0; s < stated.length; ) {
    if (s === 0 || at[s * width + i] > 1 + after[s * width + i])
      while (at[s * width + i] > after[s * width + i]) i++
    const here = at[s * width + i]
    const isWord = told[i].text === stated[s] && cost(s + 1, i + 1) === here
    const other = isWord
      ? undefined
      : told[i].others.find(o => isAt(stated, s, o) && cost(s + o.words.length, o.next) === here)
    const next = other?.next ?? i + 1
    found.push(...told.slice(i, next).map(word => word.token))
    s += other?.words.length ?? 1
    i = next
  }
  return found
}

const isAt = (stated: readonly string[], at: number, { words }: Word['others'][number]): boolean =>
  words.every((word, k) => stated[at + k] === word)

/** What may be left unsaid of what is stated: set off, beside it, or of when and where it was. */
const LEFT: ReadonlySet<string> = new Set(
  'punct cc conj mark parataxis discourse vocative appos advcl obl nummod'.split(' '),
)
const BESIDE: ReadonlySet<string> = new Set(
  'punct cc conj mark parataxis discourse vocative appos'.split(' '),
)

/**
 * The head of the words when they are one clause of the sentence, with nothing left out that its truth hangs on; -1 otherwise.
 * @param run tokens of the sentence
 */
export function clauseOf(
  tree: Tree,
  run: readonly number[],
  { polarity, modality }: Pick<Commitment, 'polarity' | 'modality'>,
): number {
  const said = new Set(run)
  const { tokens } = tree
  const tops = run.filter(t => !said.has(tokens[t].head))
  const head =
    tops.find(top => isClause(tree, top) && tops.every(t => t === top || isShared(tree, t, top))) ??
    (tops.length === 1 ? addedTo(tree, tops[0], said) : undefined)
  if (head === undefined) return -1
  const left = polarity === 'negative' || modality === 'conditional' ? BESIDE : LEFT
  // "Either the pump or the valve had failed": of one alone it says nothing.
  const isChoice = (child: number) =>
    [child, ...dependents(tree, child, 'cc')].some(c => /^(?:either|neither|or|nor)$/.test(lower(tree, c)))
  const isLeft = (child: number) => said.has(child) || (!isChoice(child) && isUnsaid(child))
  const isUnsaid = (child: number) =>
    CONNECTIVES.has(lower(tree, child)) ||
    (relation(tree, child) === 'acl' && left === LEFT && isSetOff(tree, child)) ||
    (left.has(relation(tree, child)) &&
      !dependents(tree, child, 'mark').some(m => CONDITIONAL_MARKERS.has(lower(tree, m)))) ||
    (tokens[child].head === head && isRelative(tree, child))
  return run.every(t => tree.children[t].every(isLeft)) ? head : -1
}

const isClause = (tree: Tree, token: number): boolean => {
  const first = firstConjunct(tree, token)
  return tree.tokens[first].upos === 'VERB' || dependent(tree, first, 'nsubj', 'cop', 'csubj', 'expl') >= 0
}

/** "She [left and] wept": what hangs on the first of several hangs on each. */
function isShared({ tokens }: Tree, token: number, head: number): boolean {
  let first = head
  while (tokens[first].deprel === 'conj') first = tokens[first].head
  return first !== head && tokens[token].head === first && (token < first || token > head)
}

/** "The dam, [which] burst in May": the clause that a comma adds to a noun, said of the noun. */
function addedTo(tree: Tree, noun: number, said: ReadonlySet<number>): number | undefined {
  return dependents(tree, noun, 'acl:relcl').find(clause => {
    const relative = tree.children[clause].find(c => isRelative(tree, c))
    return said.has(clause) && relative !== undefined && tree.tokens[relative - 1]?.text === ','
  })
}

const isSetOff = (tree: Tree, clause: number): boolean =>
  tree.tokens[Math.min(...subtree(tree, clause, c => relation(tree, c) !== 'punct')) - 1]?.text === ','

const isRelative = (tree: Tree, token: number): boolean =>
  /^(?:who|which)$/.test(lower(tree, token)) && /^(?:nsubj|obj)/.test(tree.tokens[token].deprel)
