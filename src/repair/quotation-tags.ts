// Who stands behind closing marks and a verb has said what they close: '"It is late," sighed Ana Ortiz'.
import { sayVerbs } from '../lexicon/en/reporting/reporting-frames'
import { isPersonNoun } from '../names/coreference/pronouns'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairQuotationTags(tokens: Draft[]): void {
  for (let verb = 2; verb < tokens.length; verb++) {
    unreadTag(tokens, verb)
    invertedSayer(tokens, verb)
  }
}

/** '"It is late," philosophised Ana Ortiz': a past form that is rare was taken for a part of her name. */
function unreadTag(tokens: Draft[], verb: number): void {
  const { xpos, deprel } = tokens[verb]
  const name = verb + 1
  if (xpos !== 'VBN' || !/^(?:amod|acl)$/.test(deprel) || !closesOpening(tokens, verb - 1)) return
  if (tokens[name]?.upos !== 'PROPN') return
  const said = tokens.findIndex((t, i) => i < verb && t.head < 0)
  if (said < 0) return
  let last = name
  while (tokens[last + 1]?.upos === 'PROPN') last++
  for (let i = name; i <= last; i++) {
    tokens[i].head = i === name ? verb : name
    tokens[i].deprel = i === name ? 'nsubj' : 'flat'
  }
  tokens[verb].xpos = 'VBD'
  tokens[verb].head = said
  tokens[verb].deprel = 'parataxis'
}

/** Also "Prices will fall, said the bank". */
function invertedSayer(tokens: Draft[], verb: number): void {
  const { xpos, lemma, deprel } = tokens[verb]
  if (!/^VB[DZ]$/.test(xpos) || !/^["”’',]$/.test(tokens[verb - 1].text)) return
  const isSaying = sayVerbs.has(lemma)
  if (!isSaying && !closesOpening(tokens, verb - 1)) return
  if (!/^(?:root|parataxis)$/.test(deprel) || hasOwn(tokens, verb, ['nsubj', 'iobj', 'aux'])) return
  const said = tokens.findIndex((t, i) => i < verb && t.head === verb && t.deprel === 'ccomp')
  if (tokens[verb - 1].text === ',' && said < 0) return
  const sayer = tokens.findIndex(
    (t, i) => i > verb && t.deprel === 'obj' && (t.head === verb || (said >= 0 && t.head === said)),
  )
  if (sayer < 0 || tokens.findIndex((_, i) => isUnder(tokens, i, sayer)) !== verb + 1) return
  if (!isSaying && tokens[sayer].upos !== 'PROPN' && !isPersonNoun(tokens[sayer].lemma)) return
  tokens[sayer].head = verb
  tokens[sayer].deprel = 'nsubj'
}

/** Whether the mark closes words that open the sentence, or that came into it open. */
function closesOpening(tokens: readonly Draft[], mark: number): boolean {
  return (
    tokens[mark].xpos === "''" &&
    /[,!?…—–]$/.test(tokens[mark - 1].text) &&
    tokens.findLastIndex((t, i) => i < mark && /^["“]$/.test(t.text)) <= 0
  )
}
