// What stands between commas behind a noun and is no other name of it: one of two adjectives, a part of those counted.
import { isAdjective } from '../names/coreference/noun-field'
import { isPersonNoun } from '../names/coreference/pronouns'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairMisreadAppositions(tokens: Draft[]): void {
  tokens.forEach(({ deprel }, i) => {
    if (deprel !== 'appos') return
    describedTwice(tokens, i)
    partOfThose(tokens, i)
  })
}

/** "Ortiz, the gaunt, pipe-smoking head of the team": an adjective before a comma is none of the things that she is. */
function describedTwice(tokens: Draft[], first: number): void {
  const article = first - 1
  if (tokens[article]?.upos !== 'DET' || tokens[first + 1]?.text !== ',' || tokens[first].upos === 'PROPN')
    return
  const lemma = tokens[first].text.toLowerCase()
  if (!isAdjective(lemma) || isPersonNoun(lemma)) return
  if (tokens.some((t, i) => t.head === first && i !== article && t.upos !== 'PUNCT' && t.deprel !== 'appos'))
    return
  const noun = tokens.findIndex(
    (t, i) =>
      i > first + 2 &&
      /^(?:appos|conj)$/.test(t.deprel) &&
      t.upos === 'NOUN' &&
      (t.head === first || t.head === tokens[first].head),
  )
  if (noun < 0 || hasOwn(tokens, noun, ['det', 'cc', 'nmod:poss'])) return
  for (let i = first + 2; i < noun; i++) if (!isUnder(tokens, i, noun)) return
  tokens[noun].head = tokens[first].head
  tokens[noun].deprel = 'appos'
  tokens[article].head = noun
  Object.assign(tokens[first], { head: noun, deprel: 'amod', upos: 'ADJ', xpos: 'JJ' })
}

/** "members, two of whom, Ortiz and Berg, live abroad": what the part does behind the names is no clause by itself. */
function partOfThose(tokens: Draft[], part: number): void {
  const { head } = tokens[part]
  if (tokens[part + 1]?.text !== 'of' || !/^(?:whom|which)$/.test(tokens[part + 2]?.text ?? '')) return
  const verb = tokens.findIndex(
    (t, i) => i > part + 2 && t.deprel === 'parataxis' && t.head < part && t.upos === 'VERB',
  )
  if (head < 0 || head > part || verb < 0 || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'expl'])) return
  tokens[verb].head = head
  tokens[verb].deprel = 'acl:relcl'
  tokens[part].head = verb
  tokens[part].deprel = hasOwn(tokens, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'
}
