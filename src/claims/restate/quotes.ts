// Quotation marks and brackets come in pairs: a claim that has one has the other where it stands next to its words.
import type { Tree } from '../../syntax/clause-tree'

const closers = new Map([
  ['"', '"'],
  ['“', '”'],
  ["'", "'"],
  ['‘', '’'],
])

/** Adds the closing mark after the last word when the words hold its opening one, and the opening before the first. */
export function withPairedMarks(tree: Tree, words: readonly number[]): number[] {
  if (!words.some(w => tree.tokens[w].upos === 'PUNCT' && isMark(tree.tokens[w].text))) return [...words]
  const out = [...words]
  const opened = unpaired(tree, out)
  if (opened === undefined) return out
  const last = out[out.length - 1]
  const next = [last + 1, last + 2].find(i => i < tree.tokens.length && isClosing(tree, i, opened))
  if (next !== undefined && (next === last + 1 || tree.tokens[last + 1].upos === 'PUNCT'))
    return [...out, next]
  const first = out[0]
  return first > 0 && closers.has(tree.tokens[first - 1].text) ? [first - 1, ...out] : out
}

function isMark(text: string): boolean {
  return /^["'“”‘’]$/.test(text)
}

function isClosing(tree: Tree, token: number, mark: string): boolean {
  const { text } = tree.tokens[token]
  return text === mark || text === closers.get(mark)
}

/** The mark that has no partner among the words. */
function unpaired(tree: Tree, words: readonly number[]): string | undefined {
  for (const [open, close] of closers) {
    const marks = words.filter(
      w => tree.tokens[w].upos === 'PUNCT' && (tree.tokens[w].text === open || tree.tokens[w].text === close),
    )
    if (marks.length % 2 === 1) return open
  }
  return undefined
}
