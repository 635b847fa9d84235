// "Will Archer was arrested", "Gen. Ivor Crane", "Alder Foods plc": a name that the reader took apart hangs from the verb once.
import { legalForms, titlesInFull } from '../names/tables'
import type { Mention } from '../types'
import type { Draft } from './draft-tree'

export function repairWholeNames(tokens: Draft[], mentions: readonly Mention[]): void {
  for (const { kind, type, span } of mentions) {
    if (kind !== 'name' || (type !== 'person' && type !== 'organisation')) continue
    const from = tokens.findIndex(t => t.span.start >= span.start)
    const to = tokens.findLastIndex(t => t.span.end <= span.end)
    if (from < 0 || to < from) continue
    const verb = subjectOf(tokens, from, to)
    if (verb < 0) continue
    if (type === 'person') {
      for (let i = from + 1; i <= to; i++) joinTo(tokens, from, i, verb)
      const title = tokens[from - 1]
      if (title?.head === verb && titlesInFull().has(title.text.toLowerCase().replace('.', ''))) {
        title.head = from
        title.deprel = 'nmod:desc'
      }
    } else if (tokens[to + 1]?.head === verb && legalForms().has(tokens[to + 1].text.toLowerCase()))
      joinTo(tokens, to, to + 1, verb)
  }
}

/** The verb that a word of the name is the subject of, behind it. */
function subjectOf(tokens: readonly Draft[], from: number, to: number): number {
  const subject = tokens.findIndex(
    (t, i) => i >= from && i <= to && t.deprel.startsWith('nsubj') && t.head > to,
  )
  return subject < 0 ? -1 : tokens[subject].head
}

function joinTo(tokens: Draft[], first: number, part: number, verb: number): void {
  if (tokens[part].head !== verb || tokens[first].head !== verb) return
  // "Will" is no auxiliary where it is a name.
  if (tokens[part].deprel.startsWith('nsubj')) tokens[first].deprel = tokens[part].deprel
  tokens[first].upos = 'PROPN'
  tokens[part].head = first
  tokens[part].deprel = 'flat'
  for (const token of tokens) if (tokens[token.head] === tokens[part]) token.head = first
}
