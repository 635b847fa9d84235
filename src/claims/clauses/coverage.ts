// Nothing said is lost: what no claim of a sentence holds goes back to the claim that holds the word it hangs on.

import { dependent, relation, subtree, type Tree } from '../../syntax/clause-tree'
import { type Proposition, withPieces, wordsOf } from '../proposition'
import { withoutJoint } from '../sound'
import { isConnective } from './connectives'
import type { Phrasing } from './phrases'
import { trimmed, withPunctuation } from './punctuation'

const substantial = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'SYM', 'X'])

/** Relations of words that only join: "such as", "including", "according to". */
const joining = new Set(['case', 'mark', 'fixed', 'cc', 'det'])

/** The propositions with every word of weight in one of them; words that hang on nothing told stand alone. */
export function complete(phrasing: Phrasing, told: readonly Proposition[]): Proposition[] {
  const { tree } = phrasing
  const covered = new Set(told.flatMap(wordsOf))
  const all = [...told]
  for (const top of strayTops(tree, covered)) {
    const stray = subtree(tree, top, c => relation(tree, c) !== 'punct' && !covered.has(c))
    const home = homeOf(all, tree.tokens[top].head)
    if (home >= 0 && !isOfAnother(tree, top)) all[home] = withWords(tree, all[home], stray)
    else if (trimmed(tree, stray).length === 0) continue
    else {
      const beside = saysSomething(tree, top, stray) ? -1 : neighbourOf(tree, all, stray)
      if (beside < 0) all.push(fragment(tree, top, stray))
      else all[beside] = joined(tree, all[beside], stray)
    }
  }
  return all
}

/** The heads of the words that no claim holds. */
function strayTops(tree: Tree, covered: ReadonlySet<number>): number[] {
  const tops = new Set<number>()
  tree.tokens.forEach((token, i) => {
    if (covered.has(i) || !substantial.has(token.upos) || joining.has(relation(tree, i))) return
    // "the Central Bank (CB)": another name of it, no statement.
    if (isShortName(tree, i)) return
    // "…, adding": what was added is told, and that it was.
    if (
      token.upos === 'VERB' &&
      tree.children[i].every(c => relation(tree, c) === 'punct') &&
      token.head >= 0
    )
      return
    // A face made of marks states nothing.
    if (!/[\p{L}\p{N}]/u.test(token.text)) return
    let top = i
    while (tree.tokens[top].head >= 0 && !covered.has(tree.tokens[top].head)) top = tree.tokens[top].head
    tops.add(top)
  })
  return [...tops].filter(top => !isConnective(tree, top))
}

/** The proposition that holds a word and most besides; -1 when none does. */
function homeOf(all: readonly Proposition[], word: number): number {
  let home = -1
  let most = 0
  all.forEach((proposition, i) => {
    const words = wordsOf(proposition)
    if (words.length <= most || !words.includes(word) || proposition.unspoken?.includes(word)) return
    most = words.length
    home = i
  })
  return home
}

/** Whether the words have a verb of their own; a noun alone, or with a clause that describes it, states nothing. */
function saysSomething(tree: Tree, top: number, words: readonly number[]): boolean {
  if (/^(?:NOUN|PROPN|NUM|PRON)$/.test(tree.tokens[top].upos) && dependent(tree, top, 'cop', 'nsubj') < 0)
    return false
  // "Born in May, …": a participle without its noun says nothing of anybody.
  if (/^VB[GN]$/.test(tree.tokens[top].xpos) && dependent(tree, top, 'aux', 'cop') < 0) {
    const subject = dependent(tree, top, 'nsubj')
    if (subject < 0 || subject > top) return false
  }
  return words.some(w => tree.tokens[w].upos === 'VERB' || tree.tokens[w].upos === 'AUX')
}

/** The longest proposition that ends where the words begin, or begins where they end, but for marks; -1 when there is none. */
function neighbourOf({ tokens }: Tree, all: readonly Proposition[], stray: readonly number[]): number {
  let from = stray[0] - 1
  while (from >= 0 && tokens[from].upos === 'PUNCT') from--
  let to = stray[stray.length - 1] + 1
  while (to < tokens.length && tokens[to].upos === 'PUNCT') to++
  let best = -1
  let most = 0
  all.forEach((proposition, i) => {
    const words = wordsOf(proposition)
    if (words.length <= most || proposition.inPassing === true || proposition.pieces.length > 1) return
    if (!words.includes(from) && !words.includes(to)) return
    best = i
    most = words.length
  })
  return best
}

/** The proposition with words that stand beside it, and the marks between. */
function joined(tree: Tree, proposition: Proposition, stray: readonly number[]): Proposition {
  const words = [...new Set([...wordsOf(proposition), ...stray])].sort((a, b) => a - b)
  return withPieces(proposition, [{ words: trimmed(tree, withPunctuation(tree, words)) }])
}

/** A clause beside another is told by itself or not at all. */
const isOfAnother = (tree: Tree, top: number): boolean =>
  ['parataxis', 'list', 'vocative', 'discourse', 'reparandum'].includes(relation(tree, top))

/** The words with the brackets around them. */
function bracketed(tree: Tree, words: readonly number[]): readonly number[] {
  const [open, close] = [words[0] - 1, words[words.length - 1] + 1]
  return tree.tokens[open]?.text === '(' && tree.tokens[close]?.text === ')' ? [open, ...words, close] : words
}

/** The proposition with more words, in the piece that they stand next to. */
function withWords(tree: Tree, proposition: Proposition, stray: readonly number[]): Proposition {
  const host = tree.tokens[stray.find(w => !stray.includes(tree.tokens[w].head)) ?? stray[0]].head
  const pieces = proposition.pieces.map(piece => {
    if (!('words' in piece) || !piece.words.includes(host)) return piece
    const words = [...new Set([...piece.words, ...bracketed(tree, stray)])].sort((a, b) => a - b)
    return { words: trimmed(tree, withPunctuation(tree, words)) }
  })
  return withPieces(proposition, pieces)
}

function isShortName({ tokens }: Tree, word: number): boolean {
  const marks = `${tokens[word - 1]?.text ?? ''}${tokens[word + 1]?.text ?? ''}`
  return marks === '()' && /^\p{Lu}[\p{Lu}.&-]+$/u.test(tokens[word].text)
}

function fragment(tree: Tree, top: number, stray: readonly number[]): Proposition {
  const words = trimmed(tree, withPunctuation(tree, stray))
  return withoutJoint(tree, { predicate: top, subject: -1, pieces: [{ words }] })
}
