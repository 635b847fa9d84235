// "Treasure found in attic, museum says": a line that ends on who says so reports all that stands before its last comma.
import { sayVerbs } from '../lexicon/en/reporting/reporting-frames'
import { type Draft, hasOwn } from './draft-tree'

/** Verbs that report at the end of a line only: of studies, polls and courts. */
const showing = /^(?:find|show|suggest|reveal|hear|rule|warn|conclude)$/

/** Words in the longest name of who says so: "Supreme Court judge". */
const MOST_WORDS = 5

export function repairHeadlineReports(tokens: Draft[]): void {
  const verb = tokens.length - 1
  if (verb < 4 || !/^VB[DPZ]$/.test(tokens[verb].xpos)) return
  if (!sayVerbs.has(tokens[verb].lemma) && !showing.test(tokens[verb].lemma)) return
  let comma = verb - 1
  while (comma > 0 && comma >= verb - MOST_WORDS && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[comma].upos))
    comma--
  const sayer = verb - 1
  if (comma < 2 || comma === sayer || tokens[comma].text !== ',' || !/^N/.test(tokens[sayer].xpos)) return
  const isAlone = !tokens.some((t, i) => i < comma && t.head === verb && t.deprel.startsWith('nsubj'))
  const isRead = tokens[verb].deprel === 'parataxis' || hasOwn(tokens, verb, ['ccomp'])
  if (tokens[sayer].head === verb && isAlone && isRead) return
  const content = contentBefore(tokens, comma)
  if (content < 0) return
  const isOutside = (i: number) => tokens[i].head < 0 || tokens[i].head >= comma
  const noun = tokens[content].head
  // "Treasure found": a bare participle is the line's verb, and the noun before it undergoes it.
  if (noun >= 0 && noun < content && tokens[content].deprel === 'acl') {
    tokens[noun].head = content
    tokens[noun].deprel = tokens[content].xpos === 'VBN' ? 'nsubj:pass' : 'nsubj'
  }
  for (let i = 0; i < comma; i++)
    if (i !== content && isOutside(i)) {
      tokens[i].head = content
      if (tokens[i].deprel === 'root') tokens[i].deprel = 'dep'
    }
  for (let i = comma; i < sayer; i++)
    if (tokens[i].head < comma || tokens[i].head >= sayer) tokens[i].head = i === comma ? content : sayer
  tokens[sayer].head = verb
  tokens[sayer].deprel = 'nsubj'
  tokens[content].head = verb
  tokens[content].deprel = 'ccomp'
  tokens[verb].head = -1
  tokens[verb].deprel = 'root'
}

/** The verb of the line: one with tense that nothing in the line governs, else the participle of its first noun. */
function contentBefore(tokens: readonly Draft[], comma: number): number {
  const before = tokens.slice(0, comma)
  const tops = [...before.keys()].filter(i => before[i].head < 0 || before[i].head >= comma)
  const finite = tops.find(i => /^VB[DPZ]$/.test(before[i].xpos) || hasOwn(before, i, ['cop', 'aux']))
  if (finite !== undefined) return finite
  const bare = tops.find(i => /^VBN?$/.test(before[i].xpos))
  if (bare !== undefined) return bare
  return before.findIndex(
    (t, i) => /^VBN?$/.test(t.xpos) && t.deprel === 'acl' && tops.includes(t.head) && t.head < i,
  )
}
