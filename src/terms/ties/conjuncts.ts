// What a conjunct stands beside: the reader hangs it on the nearest noun, and words of one make belong together.
import type { Token } from '../../types'
import { exceptionsHung } from './exceptions'

/**
 * The tokens with each conjunct hung on what it is one row with: a sum on the sum before it ("paid £900 for the statue and £70
 * for the frame"), a noun with an article on the one that has an article ("a tax on fuel and a ban"), a common noun on a common
 * noun ("schools in Kent and ports in Essex"); and with what follows the conjunct hung on it.
 */
export function rejoined(read: readonly Token[]): readonly Token[] {
  const tokens = exceptionsHung(read)
  const heads = tokens.map((t, i) => (t.deprel === 'conj' && t.head >= 0 ? besideOf(tokens, i) : t.head))
  tokens.forEach(({ deprel, head }, at) => {
    if (deprel !== 'conj' || heads[at] === head || head < 0) return
    tokens.forEach((t, i) => {
      if (i > at && t.head === head && t.deprel.startsWith('nmod')) heads[i] = at
    })
  })
  return tokens.some((t, i) => t.head !== heads[i])
    ? tokens.map((t, i) => (t.head === heads[i] ? t : { ...t, head: heads[i], deprel: relationOf(t, i) }))
    : tokens

  function relationOf({ deprel }: Token, at: number): string {
    return deprel === 'conj' && heads[at] === noneBefore(tokens, at) ? 'nmod' : deprel
  }
}

/** "Two in Leeds but none in Hull": the none that a place is of, hung on the place before. */
function noneBefore(tokens: readonly Token[], at: number): number {
  const first = tokens.findIndex(t => t.head === at)
  return first > 0 && tokens[first].deprel === 'case' && tokens[first - 1].lemma.toLowerCase() === 'none'
    ? first - 1
    : -1
}

function besideOf(tokens: readonly Token[], at: number): number {
  const { head } = tokens[at]
  const none = noneBefore(tokens, at)
  if (none >= 0) return none
  if (isSum(tokens, at) && !isSum(tokens, head)) {
    const governor = tokens[head].head
    const sum = tokens.findLastIndex((t, i) => i < head && t.head === governor && isSum(tokens, i))
    if (governor >= 0 && sum > governor) return sum
  }
  const above = tokens[head].deprel.startsWith('nmod') ? tokens[head].head : -1
  if (above < 0 || above > head || tokens[above].upos !== 'NOUN' || has(tokens, at, 'case')) return head
  if (tokens[head].upos === 'PROPN') return tokens[at].upos === 'NOUN' ? above : head
  const isParallel = !has(tokens, head, 'det') && has(tokens, at, 'det') && has(tokens, above, 'det')
  return isParallel && tokens[head].upos === 'NOUN' ? above : head
}

const isSum = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].upos === 'SYM' || has(tokens, at, 'nummod')

const has = (tokens: readonly Token[], at: number, deprel: string): boolean =>
  tokens.some(t => t.head === at && t.deprel === deprel)
