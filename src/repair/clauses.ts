// Clauses set right where news style betrays the parser: headlines, reports after what they report, reduced relatives.
import { sayVerbs } from '../lexicon/en/reporting-frames'
import { contentNouns } from '../lexicon/en/reporting-nouns'
import type { Token } from '../types'
import { type Draft, finite } from './draft-tree'

export function repairClauses(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    contentClause(tokens, i)
    clauseConjunction(tokens, i)
    reducedRelative(tokens, i)
    reportAfter(tokens, i)
    headlineFuture(tokens, i)
    strayWords(tokens, i)
  })
}

/** "a chance that we win the House" leaves nothing for "that" to stand for: it only joins. */
function contentClause(tokens: Draft[], that: number): void {
  const { text, head, deprel } = tokens[that]
  if (deprel !== 'obj' || head < 0 || tokens[head].deprel !== 'acl:relcl' || text.toLowerCase() !== 'that')
    return
  const noun = tokens[tokens[head].head]
  const names =
    noun !== undefined &&
    (contentNouns.has(noun.lemma) || noun.lemma === 'chance' || noun.lemma === 'possibility')
  if (!names && !has(tokens, head, that, 'obj', 'ccomp')) return
  tokens[that].deprel = 'mark'
  tokens[head].deprel = 'acl'
}

/** "before Ortiz landed": the preposition joins the clause, not its subject. */
function clauseConjunction(tokens: Draft[], word: number): void {
  const { head, deprel } = tokens[word]
  if (deprel !== 'case' || head < 0 || !tokens[head].deprel.startsWith('nsubj')) return
  const clause = tokens[head].head
  if (
    clause < 0 ||
    word > head ||
    !['before', 'after', 'since', 'until', 'as', 'while'].includes(tokens[word].text.toLowerCase())
  )
    return
  tokens[word].head = clause
  tokens[word].deprel = 'mark'
}

/** "The rules issued Thursday said …": of two verbs with one subject and nothing between, the first only describes it. */
function reducedRelative(tokens: Draft[], said: number): void {
  const { head: issued, deprel, xpos } = tokens[said]
  if (!/^(ccomp|advcl|parataxis)$/.test(deprel) || issued < 0 || issued > said || !finite.test(xpos)) return
  if (!/^VB[DN]$/.test(tokens[issued].xpos) || has(tokens, said, -1, 'nsubj', 'nsubj:pass', 'mark', 'expl'))
    return
  const subject = tokens.findIndex((t, i) => i < issued && t.head === issued && t.deprel.startsWith('nsubj'))
  if (subject < 0 || has(tokens, issued, -1, 'aux', 'aux:pass')) return
  if (tokens.slice(issued, said).some(t => t.text === ',' || t.text === '"' || t.text === '“')) return
  tokens[said].head = tokens[issued].head
  tokens[said].deprel = tokens[issued].deprel
  tokens[subject].head = said
  tokens[issued].head = subject
  tokens[issued].deprel = 'acl'
  tokens.forEach((t, i) => {
    if (t.head === issued && (i > said || t.deprel === 'punct')) t.head = said
  })
}

/** ", the ministry announced Thursday." after a clause reports it, however it was joined on. */
function reportAfter(tokens: Draft[], verb: number): void {
  const { deprel, head, lemma, xpos } = tokens[verb]
  if (!['conj', 'ccomp', 'appos', 'acl:relcl', 'advcl'].includes(deprel) || head < 0 || head > verb) return
  if (!sayVerbs.has(lemma) || !/^VB[DZ]$/.test(xpos) || has(tokens, verb, -1, 'ccomp', 'mark', 'cc', 'aux'))
    return
  const subject = tokens.findIndex((t, i) => i > head && i < verb && t.head === verb && t.deprel === 'nsubj')
  if (subject < 0 || /^W/.test(tokens[subject].xpos)) return
  const first = leftmost(tokens, subject)
  if (first === 0 || !/^([,"”]|'')$/.test(tokens[first - 1].text)) return
  if (tokens.slice(verb + 1).some(t => finite.test(t.xpos))) return
  tokens[verb].deprel = 'parataxis'
}

/** "Ortiz to Announce Plans": the name is the subject, not a noun described. */
function headlineFuture(tokens: Draft[], verb: number): void {
  const { deprel, head: noun, xpos } = tokens[verb]
  if (!deprel.startsWith('acl') || xpos !== 'VB' || noun < 0 || noun > verb || tokens[noun].head >= 0) return
  if (tokens.some(t => finite.test(t.xpos)) || tokens[verb - 1].text.toLowerCase() !== 'to') return
  if (tokens[tokens.length - 1].text === '?') return
  tokens[verb].head = -1
  tokens[verb].deprel = 'root'
  tokens[noun].head = verb
  tokens[noun].deprel = 'nsubj'
}

/** What stands before the word that opens a clause is no part of the clause. */
function strayWords(tokens: Draft[], word: number): void {
  const { head, deprel, lemma } = tokens[word]
  if (head < 0 || !['obj', 'nsubj', 'iobj', 'obl'].includes(deprel) || head < word) return
  const clause = tokens[head]
  if (clause.head < 0 || !['ccomp', 'acl:relcl'].includes(clause.deprel) || clause.head > word) return
  const opening = tokens.findIndex(
    (t, i) => i > word && i < head && t.head === head && (t.deprel === 'mark' || /^W(P|DT)$/.test(t.xpos)),
  )
  if (opening < 0 || lemma === '') return
  tokens[word].head = clause.head
  tokens[word].deprel = deprel === 'nsubj' ? 'obj' : deprel
}

function has(
  tokens: readonly Token[],
  head: number,
  except: number,
  ...relations: readonly string[]
): boolean {
  return tokens.some((t, i) => t.head === head && i !== except && relations.includes(t.deprel))
}

function leftmost(tokens: readonly Token[], head: number): number {
  let first = head
  tokens.forEach((t, i) => {
    if (i < first && t.head === head && t.deprel !== 'punct') first = i
  })
  return first
}
