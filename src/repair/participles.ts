// Past participles read as past tenses: "was fined and ordered to pay", "Asked about it, she said".
import { type Draft, hasOwn } from './draft-tree'

/** Verbs that say what is done to somebody; without an object somebody has it done to him. */
const done = new Set(
  'order ask tell force allow require charge sentence fine ban bar jail arrest convict acquit rescue evacuate treat appoint elect award name detain suspend place remand transfer release transport airlift hospitalise hospitalize deport extradite question escort remove evict exile expel dismiss replace demote accuse impeach indict summon oust overthrow kidnap abduct torture injure wound crush trap destroy damage demolish cancel delay postpone divert'.split(
    ' ',
  ),
)

/** Past forms of verbs that need an object: without one, somebody has it done to him. */
const doneAlone = /^(?:found|told|sent|brought|taken|given|shown|held|caught|built|made|laid|paid|sold)$/

export function repairParticiples(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
    if (
      token.xpos !== 'VBD' ||
      (!(done.has(token.lemma) && /ed$/.test(token.text)) && !doneAlone.test(token.text))
    )
      return
    if (hasOwn(tokens, i, ['obj', 'iobj', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'ccomp'])) return
    if (token.deprel === 'conj') besidePassive(tokens, i)
    else if (token.deprel === 'advcl' && i === 0) token.xpos = 'VBN'
  })
}

/** "was given a warning and ordered to leave": the passive goes on. */
function besidePassive(tokens: Draft[], verb: number): void {
  const { head } = tokens[verb]
  if (head >= 0 && head < verb && hasOwn(tokens, head, ['aux:pass'])) tokens[verb].xpos = 'VBN'
}
