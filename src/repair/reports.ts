// Reports that lost what they report, or took for it what is said beside it.
import { OCCASIONS, TOLD_APART_BY_FORM } from '../lexicon/en/clauses/repair-words'
import { clauseVerbs, sayVerbs } from '../lexicon/en/reporting/reporting-frames'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairReports(tokens: Draft[]): void {
  addedOutside(tokens)
  goneOn(tokens)
  tokens.forEach((_, i) => {
    reportedClause(tokens, i)
    saidThere(tokens, i)
    quotationAfter(tokens, i)
    questionWord(tokens, i)
    askedWhether(tokens, i)
    saidWhere(tokens, i)
    besideReport(tokens, i)
    contentBeside(tokens, i)
    saidLast(tokens, i)
    conditionBefore(tokens, i)
  })
}

/** 'told the court, "We lost it", adding that …': what stands behind the marks goes on with who spoke, not with the words in them. */
function addedOutside(tokens: Draft[]): void {
  let isInside = false
  const inside = tokens.map(({ text, upos }) => {
    if (upos === 'PUNCT' && /^["“”]$/.test(text)) isInside = text === '"' ? !isInside : text === '“'
    return isInside
  })
  if (!inside.includes(true)) return
  tokens.forEach((token, i) => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || inside[i] || !sayVerbs.has(token.lemma)) return
    if (token.head < 0 || token.head > i || !inside[token.head]) return
    let above = tokens[token.head].head
    while (above >= 0 && inside[above]) above = tokens[above].head
    if (above >= 0 && above < i && tokens[above].upos === 'VERB') token.head = above
  })
}

/** Verbs that go on with what one said before. */
const goingOn = /^(?:add|stress|note|emphasise|emphasize)$/

/** "said the price was high, adding that …": who went on to say it is who spoke, not who was spoken of. */
function goneOn(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
    if (token.xpos !== 'VBG' || token.deprel !== 'advcl' || !goingOn.test(token.lemma)) return
    if (tokens[i - 1]?.text !== ',' || token.head < 0 || token.head > i) return
    let below = token.head
    for (let above = tokens[below].head; above >= 0 && above < below; above = tokens[below].head) {
      if (tokens[below].deprel === 'ccomp' && sayVerbs.has(tokens[above].lemma)) {
        token.head = above
        return
      }
      if (!/^(?:conj|ccomp|xcomp|advcl)$/.test(tokens[below].deprel)) return
      below = above
    }
  })
}

/** "announced on Friday that, in time, it will pay": what "that" opens after a verb of saying is what is said. */
function reportedClause(tokens: Draft[], that: number): void {
  const { text, head: clause, deprel } = tokens[that]
  if (text.toLowerCase() !== 'that' || deprel !== 'mark' || clause < that) return
  const { head: verb, deprel: joined } = tokens[clause]
  if (verb < 0 || verb > that || !['parataxis', 'advcl', 'appos'].includes(joined)) return
  if (!sayVerbs.has(tokens[verb].lemma) || hasOwn(tokens, verb, ['ccomp'])) return
  tokens[clause].deprel = 'ccomp'
}

/** "wrote in a letter to staff that pay will rise": it is written there, and the letter is no other's word. */
function saidThere(tokens: Draft[], that: number): void {
  const { text, head: clause, deprel } = tokens[that]
  if (
    text.toLowerCase() !== 'that' ||
    deprel !== 'mark' ||
    clause < that ||
    !tokens[clause].deprel.startsWith('acl')
  )
    return
  if (tokens[clause].head === that - 1 && tokens[that - 1].deprel.startsWith('nsubj')) return
  let noun = tokens[clause].head
  while (noun >= 0 && tokens[noun].deprel === 'nmod') noun = tokens[noun].head
  if (noun < 0 || !tokens[noun].deprel.startsWith('obl') || !OCCASIONS.has(tokens[noun].lemma)) return
  const verb = tokens[noun].head
  if (verb < 0 || verb > noun || !sayVerbs.has(tokens[verb].lemma)) return
  if (hasOwn(tokens, verb, ['ccomp']) || !hasOwn(tokens, clause, ['nsubj', 'nsubj:pass', 'expl'])) return
  tokens[clause].head = verb
  tokens[clause].deprel = 'ccomp'
}

/** 'He went on, "…"', 'She put it plainly: "…"': words in marks right behind a clause are what it brings in. */
function quotationAfter(tokens: Draft[], clause: number): void {
  const { head: verb, deprel } = tokens[clause]
  if (deprel !== 'parataxis' || verb < 0 || verb > clause || !/^VB[DPZ]$/.test(tokens[verb].xpos)) return
  if (!sayVerbs.has(tokens[verb].lemma) && !goesOn(tokens, verb)) return
  if (hasOwn(tokens, verb, ['ccomp', 'obj'])) return
  const mark = tokens.findIndex((t, i) => i > verb && /^["“]$/.test(t.text))
  if (mark < 0 || mark > clause || !/^[,:]$/.test(tokens[mark - 1].text)) return
  tokens[clause].deprel = 'ccomp'
}

function goesOn(tokens: readonly Draft[], verb: number): boolean {
  return tokens[verb].lemma === 'go' && tokens[verb + 1]?.text === 'on'
}

/** "knows how it works": the question word belongs to the clause it opens. */
function questionWord(tokens: Draft[], word: number): void {
  const { xpos, head } = tokens[word]
  if (xpos !== 'WRB' || head < 0 || head > word) return
  const clause = tokens.findIndex((t, i) => i > word && t.head === head && t.deprel === 'ccomp')
  if (clause < 0) return
  for (let i = word + 1; i < clause; i++) if (!isUnder(tokens, i, clause)) return
  tokens[word].head = clause
  tokens[word].deprel = 'advmod'
}

/** "Ortiz, asked whether she would run, said", "Asked if she would, Ortiz said": it is who was asked, and that was the question. */
function askedWhether(tokens: Draft[], verb: number): void {
  const { lemma, xpos, head, deprel } = tokens[verb]
  if (lemma !== 'ask' || !/^VB[DN]$/.test(xpos) || head < verb || (verb > 0 && tokens[verb - 1].text !== ','))
    return
  if (!/^(?:advcl|acl|parataxis)$/.test(deprel) || hasOwn(tokens, verb, ['nsubj', 'obj', 'iobj'])) return
  const next = tokens[verb + 1]?.text ?? ''
  if (!/^(?:if|whether|about|why|how|what|when|by)$/.test(next)) return
  tokens[verb].xpos = 'VBN'
  const question = tokens[verb + 1].head
  if (
    !/^(?:if|whether)$/.test(next) ||
    question <= verb ||
    !/^(?:advcl|ccomp)$/.test(tokens[question].deprel)
  )
    return
  tokens[question].head = verb
  tokens[question].deprel = 'ccomp'
}

/** "said they will lose in an interview on Friday": an interview is where things are said, not where they happen. */
function saidWhere(tokens: Draft[], occasion: number): void {
  const { lemma, deprel, head } = tokens[occasion]
  if (deprel !== 'obl' || head < 0 || head > occasion || !OCCASIONS.has(lemma)) return
  if (!tokens.some(t => t.head === occasion && t.deprel === 'case' && /^(in|on|at|during)$/i.test(t.text)))
    return
  if (!tokens.some(t => t.head === occasion && t.deprel === 'det' && /^an?$/i.test(t.text))) return
  if (sayVerbs.has(tokens[head].lemma)) return
  let verb = tokens[head].head
  let below = head
  while (verb >= 0 && !(sayVerbs.has(tokens[verb].lemma) && tokens[below].deprel === 'ccomp')) {
    below = verb
    verb = tokens[verb].head
  }
  if (verb < 0 || verb > below || tokens[verb].xpos !== 'VBD') return
  // Behind words in marks the phrase is the writer's; within them it is the speaker's.
  const marks = tokens.slice(verb, occasion).filter(t => /^["“”]$/.test(t.text)).length
  if (marks % 2 === 1) return
  tokens[occasion].head = verb
  tokens.forEach((t, i) => {
    if (i > occasion && t.head === head && t.deprel.startsWith('obl')) t.head = verb
  })
}

function mayBeParticiple(tokens: readonly Draft[], verb: number, content: number): boolean {
  const { lemma } = tokens[verb]
  if (TOLD_APART_BY_FORM.has(lemma) || sayVerbs.has(lemma) || clauseVerbs.has(lemma)) return false
  if (tokens.some(t => t.head === verb && t.deprel === 'cc' && t.text.toLowerCase() === 'but')) return false
  // "had been hacked and dismissed it": what was done to one does nothing to another.
  if (hasOwn(tokens, content, ['aux:pass']) && hasOwn(tokens, verb, ['obj'])) return false
  return tokens.some(t => t.head === content && t.deprel === 'aux' && t.text.toLowerCase() === 'had')
}

/** "denied that he had lied and refused to leave": after "had" or "would" a bare past form goes on with the report's verb. */
function besideReport(tokens: Draft[], verb: number): void {
  const { head: content, deprel, xpos } = tokens[verb]
  if (
    deprel !== 'conj' ||
    xpos !== 'VBD' ||
    content < 0 ||
    content > verb ||
    tokens[content].deprel !== 'ccomp'
  )
    return
  if (hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'aux', 'mark', 'expl'])) return
  const said = tokens[content].head
  // "said the board had failed and said it would sue": who says once says again.
  if (said >= 0 && tokens[verb].lemma === tokens[said].lemma && hasOwn(tokens, verb, ['ccomp'])) {
    tokens[verb].head = said
    return
  }
  if (
    !tokens.some(
      t => t.head === content && t.deprel === 'aux' && /^(had|would|will|could|might)$/i.test(t.text),
    )
  )
    return
  const report = tokens[content].head
  if (report < 0 || tokens[report].xpos !== 'VBD' || tokens[report].lemma === 'hear') return
  // "said it had repaid them and apologised": behind "had" a form that may be a participle is one.
  if (mayBeParticiple(tokens, verb, content)) {
    tokens[verb].xpos = 'VBN'
    return
  }
  tokens[verb].head = report
}

/** "Ten were hurt, forty fled, Ortiz said": who said it joins nothing to what was said. */
function saidLast(tokens: Draft[], verb: number): void {
  const { deprel, lemma, head } = tokens[verb]
  if (deprel !== 'conj' || head < 0 || head > verb || !sayVerbs.has(lemma)) return
  if (tokens.slice(verb + 1).some(t => t.upos !== 'PUNCT')) return
  if (!hasOwn(tokens, verb, ['nsubj']) || hasOwn(tokens, verb, ['cc', 'ccomp', 'obj', 'aux'])) return
  const first = tokens.findIndex((t, i) => t.upos !== 'PUNCT' && isUnder(tokens, i, verb))
  if (tokens[first - 1]?.text === ',') tokens[verb].deprel = 'parataxis'
}

/** "called it weak and said doubts remained": a clause right behind a verb of saying that lacks its content is what was said. */
function contentBeside(tokens: Draft[], clause: number): void {
  const { deprel, head } = tokens[clause]
  if (deprel !== 'conj' || head < 0 || !hasOwn(tokens, clause, ['nsubj', 'nsubj:pass'])) return
  const first = tokens.findIndex((_, i) => isUnder(tokens, i, clause))
  const verb = first - 1
  if (verb <= head || tokens[verb].head !== head || tokens[verb].deprel !== 'conj') return
  if (!sayVerbs.has(tokens[verb].lemma) || hasOwn(tokens, verb, ['ccomp', 'obj', 'nsubj'])) return
  tokens[clause].head = verb
  tokens[clause].deprel = 'ccomp'
}

/** "Had it rained, he added, the wheat would have grown": the condition is of what he added, not of his adding it. */
function conditionBefore(tokens: Draft[], clause: number): void {
  const { head: verb, deprel } = tokens[clause]
  if (
    deprel !== 'advcl' ||
    verb < clause ||
    !sayVerbs.has(tokens[verb].lemma) ||
    tokens[verb + 1]?.text !== ','
  )
    return
  const said = tokens.findIndex((t, i) => i > verb && t.head === verb && t.deprel === 'ccomp')
  const opening = tokens.findIndex((_, i) => isUnder(tokens, i, clause))
  const isCondition =
    /^(?:if|unless)$/i.test(tokens[opening].text) ||
    (/^(?:had|were|should)$/i.test(tokens[opening].text) && /^(?:aux|cop|mark)/.test(tokens[opening].deprel))
  if (said >= 0 && isCondition) tokens[clause].head = said
}
