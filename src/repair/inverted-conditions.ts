// "Should it be blocked, they would sue", "Were the bid to fail, …": conditions that open with their verb as others with "if".
import { type Draft, isUnder } from './draft-tree'

/** The word that opens such a clause is its mark, and the clause hangs on the one that holds under it. */
export function repairInvertedConditions(tokens: Draft[]): void {
  if (tokens.slice(-2).some(t => t.text.startsWith('?'))) return
  tokens.forEach(({ text }, i) => {
    if (!/^(?:should|were)$/i.test(text)) return
    const subject = subjectBehind(tokens, i)
    if (subject < 0) return
    const clause = clauseOf(tokens, i, subject)
    if (clause < 0) return
    if (tokens[clause].deprel === 'advcl' && tokens[clause].head < i) {
      // "would owe a fee should the bid fail"
      if (!isUnder(tokens, i - 1, clause)) openWith(tokens, i, clause, subject)
      return
    }
    if (i > 0 && !/^(?:that|and|but|,|:|;|["“])$/i.test(tokens[i - 1].text)) return
    const main = mainBehind(tokens, clause)
    if (main >= 0) hang(tokens, i, clause, subject, main)
  })
}

/** Head of the noun phrase right behind the word; -1 where none is. */
function subjectBehind(tokens: readonly Draft[], from: number): number {
  const next = tokens[from + 1]
  if (next === undefined) return -1
  if (next.upos === 'PRON' || next.upos === 'PROPN') return from + 1
  let at = next.head
  if (next.upos === 'NOUN') at = from + 1
  return at > from && /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '') ? at : -1
}

/** What is supposed of the subject: "were he to leave", "should he leave", "were it not for him". */
function clauseOf(tokens: readonly Draft[], opening: number, subject: number): number {
  const comma = tokens.findIndex((t, i) => i > subject && t.text === ',')
  const end = comma < 0 ? tokens.length : comma
  const to = tokens.findIndex((t, i) => i > subject && i < end && t.xpos === 'TO' && t.deprel === 'mark')
  const isWere = /^were$/i.test(tokens[opening].text)
  if (isWere && to > 0 && tokens[to].head > to && tokens.slice(subject + 1, to).every(t => t.upos !== 'VERB'))
    return tokens[to].head
  const { head, deprel } = tokens[opening]
  return head > subject && head < end && /^(?:aux|cop)/.test(deprel) ? head : -1
}

/** The clause behind the comma that says what would be, or what to do; -1 where none is. */
function mainBehind(tokens: readonly Draft[], clause: number): number {
  for (let comma = clause + 1; comma < tokens.length; comma++) {
    if (tokens[comma].text !== ',') continue
    const modal = tokens.findIndex(
      (t, i) => i > comma && t.xpos === 'MD' && t.deprel === 'aux' && t.head > comma,
    )
    if (modal > 0) return tokens[modal].head
    return /^VBP?$/.test(tokens[comma + 1]?.xpos ?? '') ? comma + 1 : -1
  }
  return -1
}

function hang(tokens: Draft[], opening: number, clause: number, subject: number, main: number): void {
  if (isUnder(tokens, main, clause) || isUnder(tokens, main, subject)) {
    const top = isUnder(tokens, main, clause) ? clause : subject
    tokens[main].head = tokens[top].head
    tokens[main].deprel = tokens[top].deprel
  }
  tokens.forEach((t, i) => {
    // What stands behind the clause, and "that" before it, goes with what holds under it.
    if (i !== main && (t.head === clause || t.head === subject) && (i < opening || i >= main)) t.head = main
  })
  tokens[clause].head = main
  tokens[clause].deprel = 'advcl'
  openWith(tokens, opening, clause, subject)
}

function openWith(tokens: Draft[], opening: number, clause: number, subject: number): void {
  Object.assign(tokens[opening], { head: clause, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' })
  if (subject !== clause && tokens[subject].head !== clause)
    Object.assign(tokens[subject], { head: clause, deprel: 'nsubj' })
  tokens.forEach(t => {
    if (t.head === clause && t.xpos === 'TO') t.deprel = 'aux'
  })
}
