// Clauses that were hung on a word between them and the one that they belong to.
import { signatureOf } from '../lexicon/en/clauses/clause-embedding'
import { clauseVerbs } from '../lexicon/en/reporting/reporting-frames'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairStrayedClauses(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    contentBehindInsertion(tokens, i)
    behindSemicolon(tokens, i)
    havingDone(tokens, i)
    saidWithin(tokens, i)
    whenBehindComma(tokens, i)
  })
  whoseRoot(tokens)
  tokens.forEach((_, i) => {
    listBehindAnd(tokens, i)
    withoutAuxiliary(tokens, i)
    withBoth(tokens, i)
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

/** "The vote was held by the club, whose chair, Ortiz, has resigned": the clause with "whose" describes, and the one before tells. */
function whoseRoot(tokens: Draft[]): void {
  const root = tokens.findIndex(t => t.head < 0)
  const whose = tokens.findIndex((t, i) => i > 1 && /^whose$/.test(t.text) && tokens[i - 1].text === ',')
  if (root < whose || whose < 0) return
  const subject = tokens[whose].head
  if (subject < whose || tokens[subject].head !== root || !tokens[subject].deprel.startsWith('nsubj')) return
  const main = tokens.findIndex(
    (t, i) =>
      i < whose && t.head === root && /^(?:advcl|ccomp|parataxis)$/.test(t.deprel) && isTensed(tokens, i),
  )
  if (main < 0 || hasOwn(tokens, main, ['mark']) || !hasOwn(tokens, main, SUBJECTS)) return
  let noun = whose - 2
  while (tokens[noun].deprel === 'flat' && tokens[noun].head >= 0) noun = tokens[noun].head
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun].upos)) return
  Object.assign(tokens[main], { head: -1, deprel: 'root' })
  Object.assign(tokens[root], { head: noun, deprel: 'acl:relcl' })
}

/** "It was not, Ortiz recalled, much of a boat": what stands on both sides of who recalls it is one clause. */
function saidWithin(tokens: Draft[], be: number): void {
  const { lemma, deprel, head: verb } = tokens[be]
  if (lemma !== 'be' || deprel !== 'ccomp' || verb < be || !clauseVerbs.has(tokens[verb].lemma)) return
  if (tokens[verb + 1]?.text !== ',' || !hasOwn(tokens, be, SUBJECTS)) return
  const predicate = tokens.findIndex(
    (t, i) => i > verb && t.head === verb && /^(?:obj|obl|xcomp|advmod)$/.test(t.deprel),
  )
  if (predicate < 0) return
  tokens.forEach(t => {
    if (t.head === be) t.head = predicate
  })
  const not = tokens[be + 1]
  if (/^(?:not|n't|never)$/.test(not.text) && not.head === verb) not.head = predicate
  Object.assign(tokens[predicate], { head: verb, deprel: 'ccomp' })
  Object.assign(tokens[be], { head: predicate, deprel: 'cop' })
}

/** "was a member of the Calder Club, a judge and, in May, mayor of Leeds": with no comma before "and" a list, and no other name of the club. */
function listBehindAnd(tokens: Draft[], cc: number): void {
  const { deprel, head: last, text } = tokens[cc]
  if (deprel !== 'cc' || text !== 'and' || last < cc || tokens[cc - 1]?.text === ',') return
  const first = tokens[last].head
  if (tokens[last].deprel !== 'conj' || first < 0 || first > cc || !hasOwn(tokens, first, ['cop'])) return
  const item = tokens.findIndex(
    (t, i) =>
      i > first &&
      i < cc &&
      t.deprel === 'appos' &&
      t.head > first &&
      isUnder(tokens, i, first) &&
      t.upos === 'NOUN',
  )
  if (item < 0 || !tokens.some(t => t.head === item && t.deprel === 'det' && /^an?$/.test(t.text))) return
  if (tokens[tokens[item].head].deprel !== 'nmod' || hasOwn(tokens, item, ['conj'])) return
  const opening = tokens.findIndex((_, i) => isUnder(tokens, i, item))
  if (!/^(?:,|an?)$/.test(tokens[opening].text)) return
  Object.assign(tokens[item], { head: first, deprel: 'conj' })
  // What stands between commas behind "and" is told of the last.
  if (tokens[cc + 1].text !== ',') return
  tokens.forEach((t, i) => {
    if (i > cc && i < last && t.upos !== 'PUNCT' && t.head < cc) t.head = last
  })
}

/** "Two were killed and 37 injured, six of them badly": the number before the second participle is who was. */
function withoutAuxiliary(tokens: Draft[], participle: number): void {
  const { deprel, head: first, xpos } = tokens[participle]
  if (deprel !== 'conj' || !/^VB[DN]$/.test(xpos) || first < 0 || first > participle) return
  if (!hasOwn(tokens, first, ['aux:pass']) || hasOwn(tokens, participle, ['aux', 'aux:pass', 'obj', 'mark']))
    return
  const number = participle - 1
  if (
    tokens[number].upos !== 'NUM' ||
    tokens[number].head !== participle ||
    tokens[number - 1]?.deprel !== 'cc'
  )
    return
  Object.assign(tokens[number], { deprel: 'nsubj:pass' })
  tokens[participle].xpos = 'VBN'
  const part = participle + 2
  if (tokens[participle + 1]?.text !== ',' || tokens[part]?.upos !== 'NUM' || tokens[part + 1]?.text !== 'of')
    return
  Object.assign(tokens[part], { head: participle, deprel: 'dep' })
  const how = part + 3
  if (/^(?:ADV|ADJ)$/.test(tokens[how]?.upos ?? ''))
    Object.assign(tokens[how], { head: part, deprel: 'advmod' })
}

/** "with the shop shut and the bridge closed, he baked": both are how it was when he did. */
function withBoth(tokens: Draft[], second: number): void {
  const { deprel, head: verb, xpos } = tokens[second]
  if (deprel !== 'advcl' || !/^VB[DN]$/.test(xpos) || verb < second || tokens[second + 1]?.text !== ',')
    return
  const cc = tokens.findIndex(t => t.head === second && t.deprel === 'cc')
  const subject = tokens.findIndex((t, i) => i > cc && t.head === second && t.deprel.startsWith('nsubj'))
  if (cc < 0 || subject < 0 || subject > second || hasOwn(tokens, second, ['aux', 'aux:pass', 'mark', 'obj']))
    return
  const opening = tokens.findLastIndex((t, i) => i < cc && /^with$/i.test(t.text) && !/^[,;]$/.test(t.text))
  if (opening < 0 || tokens.slice(opening, cc).some(t => /^[,;]$/.test(t.text))) return
  const first = tokens.findIndex((t, i) => i > opening && i < cc && (t.head === verb || t.head === second))
  if (first < 0) return
  if (tokens[first].head === second) Object.assign(tokens[first], { head: verb, deprel: 'advcl' })
  Object.assign(tokens[second], { head: first, deprel: 'conj', xpos: 'VBN' })
  for (let i = opening; i < first; i++)
    if (tokens[i].head > second || !isUnder(tokens, i, first)) tokens[i].head = first
}

/** "in the winter of the flood, when, by candle, he sewed": what was done when tells of the time named before. */
function whenBehindComma(tokens: Draft[], when: number): void {
  const { text, head: verb } = tokens[when]
  if (text !== 'when' || tokens[when - 1]?.text !== ',' || tokens[when + 1]?.text !== ',' || verb < when)
    return
  if (!/^(?:conj|parataxis)$/.test(tokens[verb].deprel) || hasOwn(tokens, verb, ['cc'])) return
  let noun = when - 2
  while (noun > 0 && /^(?:nmod|flat|compound|nummod)$/.test(tokens[noun].deprel) && tokens[noun].head < when)
    noun = tokens[noun].head
  if (noun < 1 || tokens[noun].upos !== 'NOUN') return
  Object.assign(tokens[verb], { head: noun, deprel: 'acl:relcl' })
}
