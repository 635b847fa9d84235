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
  const first = out[0]
  // 'We won," she said' lacks the mark before it; one behind it would open other words.
  if (closesFirst(tree, out) && closers.has(tree.tokens[first - 1]?.text ?? '')) return [first - 1, ...out]
  const last = out[out.length - 1]
  const next = [last + 1, last + 2].find(i => i < tree.tokens.length && isClosing(tree, i, opened))
  if (next !== undefined && (next === last + 1 || tree.tokens[last + 1].upos === 'PUNCT'))
    return [...out, next]
  return first > 0 && closers.has(tree.tokens[first - 1].text) ? [first - 1, ...out] : out
}

/** Whether the first of the marks closes words: it stands right behind one. */
function closesFirst({ tokens }: Tree, words: readonly number[]): boolean {
  const mark = words.find(w => tokens[w].upos === 'PUNCT' && isMark(tokens[w].text)) ?? 0
  return mark > 0 && tokens[mark - 1].span.end === tokens[mark].span.start
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
