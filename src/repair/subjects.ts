// Subjects that hang on the wrong verb, or on none, given back to the verb that asks for them.
import { clauseVerbs, sayVerbs } from '../lexicon/en/reporting-frames'
import { type Draft, finite, hasOwn, isUnder, lacksSubject, takePlace } from './draft-tree'

export function repairSubjects(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    subjectBeforeReport(tokens, i)
    subjectAfterSemicolon(tokens, i)
    subjectAfterOpening(tokens, i)
    subjectOfLastReport(tokens, i)
    clauseOfWhose(tokens, i)
  })
}

/** "Ortiz, who fell, is to leave, her agent said": of two subjects the one before a verb without any is that verb's. */
function subjectBeforeReport(tokens: Draft[], second: number): void {
  const { deprel, head: verb } = tokens[second]
  if (!deprel.startsWith('nsubj') || verb < second) return
  const first = tokens.findIndex((t, i) => i < second && t.head === verb && t.deprel.startsWith('nsubj'))
  if (first < 0) return
  const other = tokens[verb].head
  if (other < first || other > second || !lacksSubject(tokens, other)) return
  tokens[first].head = other
}

/** "The bank agreed; the union now refuses": the noun behind the semicolon is what the verb behind it asks for. */
function subjectAfterSemicolon(tokens: Draft[], verb: number): void {
  const { head, deprel } = tokens[verb]
  if (head < 0 || head > verb || !['conj', 'parataxis'].includes(deprel)) return
  const gerund = gerundBefore(tokens, verb)
  if (!lacksSubject(tokens, verb) && (gerund < 0 || !lacksOwnSubject(tokens, verb))) return
  let mark = verb - 1
  while (mark > head && tokens[mark].text !== ';') mark--
  const noun =
    mark > head
      ? tokens.findIndex(
          (t, i) => i > mark && i < verb && t.head < mark && /^(NOUN|PROPN|PRON)$/.test(t.upos),
        )
      : gerund
  if (noun < 0) return
  tokens[noun].head = verb
  tokens[noun].deprel = 'nsubj'
  if (tokens[noun].xpos !== 'VBG') return
  tokens[noun].xpos = 'NN'
  tokens[noun].upos = 'NOUN'
}

/** The same of a verb joined by a conjunction. */
function lacksOwnSubject(tokens: readonly Draft[], verb: number): boolean {
  const hasTense = finite.test(tokens[verb].xpos) || tokens.some(t => t.head === verb && finite.test(t.xpos))
  return hasTense && !hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'expl', 'csubj'])
}

/** "…, but farming in Leeds – run by a trust – has grown": a gerund that opens a clause is its subject. */
function gerundBefore(tokens: readonly Draft[], verb: number): number {
  return tokens.findIndex(
    (t, i) =>
      i > 0 &&
      i < verb &&
      t.xpos === 'VBG' &&
      t.head === tokens[verb].head &&
      /^([;,]|but|and)$/i.test(tokens[i - 1].text) &&
      !hasOwn(tokens, i, ['aux', 'nsubj', 'obj', 'mark']),
  )
}

/** "Under the rule, all taxes will rise": what stands between an opening phrase with its comma and the verb is its subject. */
function subjectAfterOpening(tokens: Draft[], verb: number): void {
  const { head } = tokens[verb]
  if ((head >= 0 && tokens[verb].deprel !== 'ccomp') || !lacksSubject(tokens, verb)) return
  const noun = tokens.findIndex(
    (t, i) =>
      i < verb &&
      (t.upos === 'NOUN' || t.upos === 'PROPN') &&
      ['appos', 'conj'].includes(t.deprel) &&
      t.head >= 0 &&
      t.head < i &&
      tokens[t.head].head === verb &&
      tokens[t.head].deprel === 'obl' &&
      !hasOwn(tokens, i, ['cc', 'case']),
  )
  if (noun < 0) return
  let first = noun
  while (first > 0 && isUnder(tokens, first - 1, noun)) first--
  if (tokens[first - 1]?.text !== ',') return
  tokens[noun].head = verb
  tokens[noun].deprel = 'nsubj'
}

/** "…, study finds": the noun before a verb of saying that closes the sentence says it. */
function subjectOfLastReport(tokens: Draft[], verb: number): void {
  const { lemma, xpos } = tokens[verb]
  if (!/^VB[DPZ]$/.test(xpos) || !(sayVerbs.has(lemma) || clauseVerbs.has(lemma))) return
  if (tokens.slice(verb + 1).some(t => t.upos !== 'PUNCT') || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass']))
    return
  const noun = verb - 1
  if (noun < 1 || !/^(NOUN|PROPN)$/.test(tokens[noun].upos) || tokens[noun].head !== verb) return
  tokens[noun].deprel = 'nsubj'
}

/** "Ortiz, whose books won prizes, died": a clause with a relative word only describes; the verb with the first subject is the sentence's. */
function clauseOfWhose(tokens: Draft[], verb: number): void {
  const relative = tokens.findIndex(
    (t, i) => i > 1 && /^(whose|who|which)$/i.test(t.text) && i < verb && isUnder(tokens, i, verb),
  )
  if (relative < 0 || !finite.test(tokens[verb].xpos)) return
  const main = tokens.findIndex(
    (t, i) =>
      i > verb && t.head === verb && t.deprel === 'conj' && finite.test(t.xpos) && !hasOwn(tokens, i, ['cc']),
  )
  if (main < 0) return
  const subject = tokens.findIndex((t, i) => i < relative && t.head === main && t.deprel.startsWith('nsubj'))
  if (subject < 0) return
  let noun = relative - 1
  while (noun > subject && tokens[noun].upos !== 'NOUN' && tokens[noun].upos !== 'PROPN') noun--
  takePlace(tokens, main, verb)
  tokens[verb].head = noun
  tokens[verb].deprel = 'acl:relcl'
}
