// What a clause shares with the one before it: "was" of a passive, the noun behind "the one".
import { type Draft, hang, isCounted, repeat, subjectOf } from './draft-tokens'

/** "One nurse was stabbed and another punched": the second suffers it too. */
export function sharePassive(draft: Draft): void {
  const { tokens } = draft
  tokens.forEach(({ upos, text, deprel, head }, verb) => {
    if (upos !== 'VERB' || deprel !== 'conj' || head < 0 || !/(?:ed|en|n|t)$/.test(text)) return
    const auxiliary = tokens.findIndex(t => t.head === head && t.deprel === 'aux:pass')
    const isBare = !tokens.some(t => t.head === verb && /^(?:aux|obj|iobj|ccomp|xcomp)/.test(t.deprel))
    const subject = tokens.findIndex(t => t.head === verb && t.deprel.startsWith('nsubj'))
    if (auxiliary < 0 || !isBare || subject < 0 || subject !== verb - 1) return
    // Nothing follows that it could be done to, and it ends the clause.
    if (verb + 1 < tokens.length && !/^(?:PUNCT|ADP|CCONJ)$/.test(tokens[verb + 1].upos)) return
    hang(draft, subject, verb, 'nsubj:pass')
    repeat(draft, auxiliary, true, verb, 'aux:pass')
  })
}

/** "The train from Arles was late and the one from Nice on time": one more train. */
export function repeatNouns(draft: Draft): void {
  const { tokens } = draft
  tokens.forEach(({ lemma, deprel, head: verb }, at) => {
    if (!/^(?:one|that|those)$/.test(lemma.toLowerCase()) || !deprel.startsWith('nsubj') || verb < 0) return
    if (!tokens.some(t => t.head === at && t.deprel === 'nmod') || tokens[at + 1]?.upos !== 'ADP') return
    const noun = subjectOf(tokens, tokens[verb].head)
    if (tokens[verb].deprel !== 'conj' || noun < 0 || noun > at || !isCounted(tokens, noun)) return
    const again = repeat(draft, noun, false, verb, tokens[at].deprel)
    for (let i = 0; i < tokens.length; i++)
      if (draft.tokens[i].head === at) hang(draft, i, again, draft.tokens[i].deprel)
    hang(draft, at, again, 'dep')
  })
}
