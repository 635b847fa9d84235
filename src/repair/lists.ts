// Lists of persons with their titles: "Mayor Ana Ortiz, former judge Li Wei and singer Tom Berg".
import type { Mention } from '../types'
import type { Draft } from './draft-tree'

/** A person's name in the sentence, with the words of the title before it. */
interface Named {
  readonly title: number
  readonly from: number
  readonly to: number
  readonly entity: string
}

const MAX_TITLE_WORDS = 8

/** Two persons of different names are not each other: what was read as one name or an apposition is a list. */
export function repairPersonLists(tokens: Draft[], mentions: readonly Mention[]): void {
  const people = mentions
    .filter(m => m.kind === 'name' && m.type === 'person' && m.entity !== undefined)
    .map(m => namedOf(tokens, m))
    .filter((n): n is Named => n !== undefined)
    .sort((a, b) => a.from - b.from)
  for (let k = 1; k < people.length; k++) {
    const before = people[k - 1]
    const after = people[k]
    if (before.entity === after.entity || !isListed(tokens, before.to, after.title)) continue
    const first = topOf(tokens, before)
    const top = topOf(tokens, after)
    if (!reaches(tokens, top, before)) continue
    gatherTitle(tokens, after, top)
    tokens[top].head = tokens[first].deprel === 'conj' ? tokens[first].head : first
    tokens[top].deprel = 'conj'
  }
}

function namedOf(tokens: readonly Draft[], { span, entity }: Mention): Named | undefined {
  const from = tokens.findIndex(t => t.span.start >= span.start && t.span.end <= span.end)
  if (from < 0 || entity === undefined) return undefined
  let to = from
  while (to + 1 < tokens.length && tokens[to + 1].span.end <= span.end) to++
  let title = from
  while (title > 0 && from - title < MAX_TITLE_WORDS && isTitleWord(tokens[title - 1])) title--
  return { title, from, to, entity }
}

function isTitleWord({ upos, xpos, deprel }: Draft): boolean {
  return (
    ['NOUN', 'PROPN', 'ADJ', 'ADV', 'DET'].includes(upos) ||
    xpos === 'POS' ||
    (xpos === 'VBN' && deprel === 'amod')
  )
}

/** Whether only a comma, "and" or both stand between. */
function isListed(tokens: readonly Draft[], end: number, start: number): boolean {
  const between = tokens.slice(end + 1, start).map(t => t.text.toLowerCase())
  return (
    between.length > 0 && between.length <= 2 && between.every(t => t === ',' || t === 'and' || t === '&')
  )
}

/** The word of the name that hangs outside it. */
function topOf(tokens: readonly Draft[], { from, to }: Named): number {
  for (let i = from; i <= to; i++) if (tokens[i].head < from || tokens[i].head > to) return i
  return from
}

/** Whether a name was hung, directly or by its title, on the one before it. */
function reaches(tokens: readonly Draft[], top: number, before: Named): boolean {
  const { head, deprel } = tokens[top]
  if (deprel.startsWith('nsubj') || deprel === 'root') return false
  const above = head >= 0 ? tokens[head].head : -1
  return [head, above].some(h => h >= before.title && h <= before.to)
}

function gatherTitle(tokens: Draft[], { title, from, to }: Named, top: number): void {
  for (let i = title; i < from; i++) {
    const token = tokens[i]
    if (token.head >= title && token.head <= to) continue
    token.head = top
    token.deprel = token.upos === 'ADJ' ? 'amod' : token.upos === 'DET' ? 'det' : 'nmod:desc'
  }
}
