// Clauses that were hung on a word between them and the one that they belong to.
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairStrayedClauses(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    contentBehindInsertion(tokens, i)
    behindSemicolon(tokens, i)
    havingDone(tokens, i)
  })
}

const SUBJECTS = ['nsubj', 'nsubj:pass', 'expl', 'csubj']

/** "the idea, put about by a rival, that the mill leaks": behind what is set in between the clause still tells the idea. */
function contentBehindInsertion(tokens: Draft[], that: number): void {
  const { text, head: clause, deprel } = tokens[that]
  if (text !== 'that' || deprel !== 'mark' || clause < that || tokens[that - 1]?.text !== ',') return
  if (!/^(?:acl|advcl|parataxis|appos|dep)/.test(tokens[clause].deprel) || !hasOwn(tokens, clause, SUBJECTS))
    return
  for (let noun = that - 3; noun >= 0; noun--) {
    if (tokens[noun].upos !== 'NOUN' || tokens[noun + 1].text !== ',') continue
    if (
      tokens
        .slice(noun + 1, that - 1)
        .some((t, i) => t.upos !== 'PUNCT' && !isUnder(tokens, noun + 1 + i, noun))
    )
      return
    if (signatureOf('noun', 'that', tokens[noun].lemma) === undefined) continue
    Object.assign(tokens[clause], { head: noun, deprel: 'acl' })
    return
  }
}

/** "said the roof leaks; others, among them Ortiz, blame the gutter": behind a semicolon who does something does it on nobody's word. */
function behindSemicolon(tokens: Draft[], semicolon: number): void {
  if (tokens[semicolon].text !== ';' || isQuoted(tokens, semicolon)) return
  const root = tokens.findIndex(t => t.head < 0)
  if (root < 0 || root > semicolon) return
  const noun = subjectFrom(tokens, semicolon + 1)
  if (noun < 0) return
  const verb = tokens.findIndex(
    (t, i) =>
      i > noun &&
      isTensed(tokens, i) &&
      /^(?:conj|parataxis|ccomp|appos|dep|acl)$/.test(t.deprel) &&
      !hasOwn(tokens, i, ['mark', 'cc']) &&
      (tokens[noun].head === i || (tokens[i - 1].text === ',' && !hasOwn(tokens, i, SUBJECTS))),
  )
  if (verb < 0 || tokens.slice(semicolon + 1, verb).some(({ text }) => /^[;:"“”]$/.test(text))) return
  // What had been so before is still told by who said the rest.
  if (hasOwn(tokens, verb, ['aux']) && tokens.some(t => t.head === verb && /^(?:had|would)$/.test(t.text)))
    return
  if (isUnder(tokens, root, verb)) return
  Object.assign(tokens[verb], { head: root, deprel: 'parataxis' })
  if (tokens[noun].head !== verb) Object.assign(tokens[noun], { head: verb, deprel: 'nsubj' })
  tokens[semicolon].head = verb
}

/** The noun or pronoun that opens a clause, and hangs on a verb behind it or on something before it; -1 where a joint opens it. */
function subjectFrom(tokens: readonly Draft[], from: number): number {
  let at = from
  while (
    /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at]?.upos ?? '') &&
    tokens[at].head > at &&
    tokens[tokens[at].head].upos !== 'VERB'
  )
    at++
  const token = tokens[at]
  if (token === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(token.upos) || /^W/.test(token.xpos)) return -1
  return token.deprel.startsWith('nsubj') || token.head < from ? at : -1
}

const isTensed = (tokens: readonly Draft[], verb: number): boolean =>
  /^VB[DPZ]$/.test(tokens[verb].xpos) ||
  tokens.some(t => t.head === verb && /^(?:aux|cop)/.test(t.deprel) && /^(?:VB[DPZ]|MD)$/.test(t.xpos))

const isQuoted = (tokens: readonly Draft[], at: number): boolean =>
  tokens.slice(0, at).filter(({ text }) => /^["“”]$/.test(text)).length % 2 === 1

/** "expects to reopen it, having mended the roof": what was done before goes with the verb that has tense. */
function havingDone(tokens: Draft[], having: number): void {
  const { text, deprel, head: done } = tokens[having]
  if (
    text !== 'having' ||
    deprel !== 'aux' ||
    tokens[having - 1]?.text !== ',' ||
    tokens[done].deprel !== 'advcl'
  )
    return
  let above = tokens[done].head
  while (above >= 0 && above < having && tokens[above].deprel === 'xcomp') above = tokens[above].head
  if (above >= 0 && above < having) tokens[done].head = above
}
