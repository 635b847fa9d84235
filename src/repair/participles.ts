// Past participles read as past tenses: "was fined and ordered to pay", "Asked about it, she said".
import { DONE_TO_PARTIES } from '../lexicon/en/clauses/repair-words'
import { type Draft, hasOwn } from './draft-tree'

/** Past forms of verbs that need an object: without one, somebody has it done to him. */
const doneAlone = /^(?:found|told|sent|brought|taken|given|shown|held|caught|built|made|laid|paid|sold)$/

export function repairParticiples(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
    besideAdjective(tokens, i)
    if (
      token.xpos !== 'VBD' ||
      (!(DONE_TO_PARTIES.has(token.lemma) && /ed$/.test(token.text)) && !doneAlone.test(token.text))
    )
      return
    // "Asked whether he would go, she laughed": what was asked of her does not make her ask.
    if (
      i === 0 &&
      token.deprel === 'advcl' &&
      DONE_TO_PARTIES.has(token.lemma) &&
      !hasOwn(tokens, i, ['obj', 'iobj', 'nsubj'])
    )
      token.xpos = 'VBN'
    if (hasOwn(tokens, i, ['obj', 'iobj', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'ccomp'])) return
    if (token.deprel === 'conj') besidePassive(tokens, i)
    else if (token.deprel === 'advcl' && i === 0) token.xpos = 'VBN'
  })
}

const givenTo = /^(?:give|offer|grant|show|pay|send|allow|deny|call|make|teach|hand|owe|promise)$/

/** "was sorry but accepted blame": behind a conjunction and before a bare noun the participle is a past tense. */
function besideAdjective(tokens: Draft[], verb: number): void {
  const { head: object, deprel, xpos } = tokens[verb]
  if (xpos !== 'VBN') return
  if (deprel === 'conj' && object >= 0 && object < verb) {
    if (
      tokens[object].upos !== 'ADJ' ||
      !hasOwn(tokens, object, ['cop']) ||
      hasOwn(tokens, verb, ['aux', 'aux:pass'])
    )
      return
    if (
      hasOwn(tokens, verb, ['obj']) &&
      !DONE_TO_PARTIES.has(tokens[verb].lemma) &&
      !givenTo.test(tokens[verb].lemma)
    )
      tokens[verb].xpos = 'VBD'
    return
  }
  if (deprel !== 'amod' || object !== verb + 1 || tokens[object].deprel !== 'conj') return
  const first = tokens[object].head
  if (first < 0 || first > verb || tokens[first].upos !== 'ADJ' || !hasOwn(tokens, first, ['cop'])) return
  const cc = tokens.findIndex(t => t.head === object && t.deprel === 'cc')
  if (cc !== verb - 1 || hasOwn(tokens, object, ['det', 'case', 'nmod:poss', 'cop'])) return
  const { head } = tokens[object]
  Object.assign(tokens[verb], { head, deprel: 'conj', upos: 'VERB', xpos: 'VBD' })
  Object.assign(tokens[object], { head: verb, deprel: 'obj' })
  tokens[cc].head = verb
}

/** "was given a warning and ordered to leave": the passive goes on. */
function besidePassive(tokens: Draft[], verb: number): void {
  const { head } = tokens[verb]
  if (head >= 0 && head < verb && hasOwn(tokens, head, ['aux:pass'])) tokens[verb].xpos = 'VBN'
}
