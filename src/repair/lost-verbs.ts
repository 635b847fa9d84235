// Sentences whose main verb was taken into what stands before it between commas: "Ortiz, who lost a leg, still walks to work."
import { irregularLemma } from '../lexicon/en/words/irregular-verbs'
import { type Draft, hasOwn, isUnder } from './draft-tree'

/** A sentence of a noun alone is a caption or a headline, unless behind the last comma stands what can be its verb. */
export function repairLostVerbs(tokens: Draft[]): void {
  const noun = tokens.findIndex(t => t.head < 0)
  if (noun < 0 || !/^(?:NOUN|PROPN)$/.test(tokens[noun].upos) || !isStatement(tokens)) return
  if (hasOwn(tokens, noun, ['cop', 'aux', 'nsubj', 'nsubj:pass', 'expl', 'case'])) return
  const verb = verbBehindCommas(tokens, noun)
  if (verb < 0 || hasVerb(tokens, noun, verb)) return
  const within = tokens.map((_, i) => isUnder(tokens, i, verb))
  const { text, xpos } = tokens[verb]
  tokens.forEach((t, i) => {
    if (i === verb) return
    if (i > verb && !within[i] && (t.head < verb || t.deprel === 'punct')) t.head = verb
    if (t.head !== verb) return
    if (t.deprel === 'nmod') t.deprel = 'obl'
    else if (t.deprel === 'acl') t.deprel = 'advcl'
    else if (t.upos === 'ADV') t.deprel = 'advmod'
  })
  for (let i = verb - 1; tokens[i].upos === 'ADV'; i--)
    Object.assign(tokens[i], { head: verb, deprel: 'advmod' })
  const isVerb = /^VB[DPZ]$/.test(xpos)
  Object.assign(tokens[verb], { head: -1, deprel: 'root', upos: 'VERB' })
  const irregular = irregularLemma(text, false)
  if (!isVerb) tokens[verb].xpos = irregular || text.endsWith('ed') ? 'VBD' : 'VBZ'
  if (!isVerb && irregular) tokens[verb].lemma = irregular
  Object.assign(tokens[noun], { head: verb, deprel: 'nsubj' })
}

const isStatement = (tokens: readonly Draft[]) =>
  tokens.slice(-2).some(({ text }) => text === '.') && tokens.length > MIN_TOKENS

/** Noun, comma, insertion, comma, verb, stop. */
const MIN_TOKENS = 6

/** What can be a finite verb right behind a comma that closes an insertion, or behind that comma and an adverb; -1 for none. */
function verbBehindCommas(tokens: readonly Draft[], noun: number): number {
  const opening = tokens.findIndex((t, i) => i > noun && t.text === ',')
  if (opening < 0) return -1
  for (let comma = tokens.length - 1; comma > opening + 1; comma--) {
    if (tokens[comma].text !== ',') continue
    let at = comma + 1
    while (tokens[at]?.upos === 'ADV') at++
    if (at < tokens.length && canBeVerb(tokens, at, at > comma + 1)) return at
  }
  return -1
}

function canBeVerb(tokens: readonly Draft[], at: number, isBehindAdverb: boolean): boolean {
  const { text, xpos, upos } = tokens[at]
  if (
    hasOwn(tokens, at, ['nsubj', 'nsubj:pass', 'mark', 'cc', 'cop', 'aux', 'det', 'amod', 'compound', 'case'])
  )
    return false
  if (/^VB[DPZ]$/.test(xpos)) return true
  // "…, books in hand": behind an adverb alone a plural is surely none.
  const next = tokens[at + 1]
  if (xpos === 'NNS')
    return (
      isBehindAdverb && text.endsWith('s') && /^(?:ADP|ADV|DET)$/.test(next?.upos ?? '') && next.text !== 'of'
    )
  // "The vicar, Jo Dunn, wept": no name is spelt small.
  if (upos === 'PROPN' && next?.text === '.' && irregularLemma(text, false) !== undefined) return true
  return (
    /^(?:ADJ|NOUN)$/.test(upos) &&
    /[a-z]{2}ed$/.test(text) &&
    /^(?:ADP|ADV|DET|SCONJ|PRON)$/.test(next?.upos ?? '') &&
    next.text !== 'by'
  )
}

/** Whether another clause beside the insertions has the tense: "…, the mayor who lost, friends said". */
const hasVerb = (tokens: readonly Draft[], noun: number, verb: number) =>
  tokens.some(
    (t, i) =>
      i !== verb &&
      /^VB[DPZ]$/.test(t.xpos) &&
      !isUnder(tokens, i, verb) &&
      t.head === noun &&
      /^(?:parataxis|ccomp|conj|dep|list)$/.test(t.deprel),
  )
