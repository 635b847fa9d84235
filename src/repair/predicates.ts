// Verbs that lost their auxiliary or were taken for another form, and compounds taken apart, set right.
import { type Draft, finite, hasOwn, takePlace } from './draft-tree'

export function repairPredicates(tokens: Draft[]): void {
  compoundPhrases(tokens)
  callToListen(tokens)
  tokens.forEach((_, i) => {
    emphaticDo(tokens, i)
    participleBeforeVerb(tokens, i)
    participle(tokens, i)
    partedAuxiliary(tokens, i)
    firstInQuotation(tokens, i)
  })
}

/** "a two-to-one vote": words with a preposition, joined by hyphens before a noun, describe the noun. */
function compoundPhrases(tokens: Draft[]): void {
  for (let from = 0; from < tokens.length - 2; from++) {
    let to = from
    while (isJoined(tokens, to + 1)) to += 2
    if (to === from) continue
    const noun = to + 1
    const inside = (i: number) => i >= from && i <= to
    const inner = tokens.slice(from, to + 1)
    if (tokens[noun]?.upos === 'NOUN' && inner.some(t => t.upos === 'ADP' && t.head === noun)) {
      const first = inner.find(t => !inside(t.head) && t.head !== noun)
      if (first !== undefined) {
        tokens[noun].head = first.head
        tokens[noun].deprel = first.deprel
      }
      for (const t of inner) {
        if (t.upos === 'PUNCT') continue
        t.head = noun
        t.deprel = 'compound'
      }
    }
    from = to
  }
}

/** "Look, if they vote, we win": the first word only calls for attention; the clause behind it is the sentence. */
function callToListen(tokens: Draft[]): void {
  const call = tokens.findIndex(t => t.upos !== 'PUNCT')
  if (call < 0 || !/^(look|listen|see)$/i.test(tokens[call].text)) return
  if (tokens[call].head >= 0 && !/^(ccomp|parataxis)$/.test(tokens[call].deprel)) return
  if (tokens[call + 1]?.text !== ',') return
  const clause = tokens.findIndex(
    (t, i) => t.head === call && i > call && /^(parataxis|ccomp|conj)$/.test(t.deprel),
  )
  if (clause < 0) return
  takePlace(tokens, clause, call)
  for (const t of tokens) if (t.head === call) t.head = clause
  tokens[call].head = clause
  tokens[call].deprel = 'discourse'
}

/** Whether a hyphen at an index joins the words beside it without a space. */
function isJoined(tokens: readonly Draft[], hyphen: number): boolean {
  const [left, mark, right] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]]
  return (
    mark?.text === '-' &&
    right !== undefined &&
    left.span.end === mark.span.start &&
    mark.span.end === right.span.start
  )
}

/** "She does, however, regret it": before a bare infinitive "do" is an auxiliary, whatever stands between. */
function emphaticDo(tokens: Draft[], verb: number): void {
  const { head: auxiliary, deprel, xpos } = tokens[verb]
  if (auxiliary < 0 || auxiliary > verb || !/^VBP?$/.test(xpos)) return
  if (!['conj', 'ccomp', 'xcomp', 'parataxis', 'advcl'].includes(deprel)) return
  const support = tokens[auxiliary]
  if (support.lemma !== 'do' || !/^VB[DPZ]$/.test(support.xpos)) return
  if (tokens.some(t => t.head === verb && ['nsubj', 'mark', 'cc', 'aux'].includes(t.deprel))) return
  if (
    tokens.slice(auxiliary + 1, verb).some(t => t.upos !== 'PUNCT' && t.upos !== 'ADV' && t.upos !== 'PART')
  )
    return
  takePlace(tokens, verb, auxiliary)
  tokens[verb].xpos = 'VB'
  support.head = verb
  support.deprel = 'aux'
  support.upos = 'AUX'
  tokens.forEach((t, i) => {
    if (t.head === auxiliary && i !== verb) t.head = verb
  })
}

/** "as a man holding a flag stands by": of a participle and a finite verb with one subject the first describes it. */
function participleBeforeVerb(tokens: Draft[], verb: number): void {
  if (
    !finite.test(tokens[verb].xpos) ||
    hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'expl', 'csubj', 'mark', 'cc'])
  )
    return
  const participle = tokens.findIndex(
    (t, i) =>
      i < verb &&
      t.xpos === 'VBG' &&
      (t.head === verb || tokens[verb].head === i || t.head === tokens[verb].head) &&
      t.head >= -1 &&
      !hasOwn(tokens, i, ['aux', 'cop']),
  )
  if (participle < 0 || (tokens[participle].head < 0 && tokens[verb].head !== participle)) return
  const subject = tokens.findIndex((t, i) => i < participle && t.head === participle && t.deprel === 'nsubj')
  if (subject < 0 || tokens.slice(subject, verb).some(t => /^[,;:"“”]$/.test(t.text))) return
  if (tokens[participle].head !== verb) takePlace(tokens, verb, participle)
  tokens[subject].head = verb
  tokens[participle].head = subject
  tokens[participle].deprel = 'acl'
  tokens.forEach((t, i) => {
    if (t.head === participle && (i < subject || i > verb)) t.head = verb
  })
}

/** "a rule brought about by strikes": a noun described by a verb without a subject of its own is described by a participle. */
function participle(tokens: Draft[], verb: number): void {
  const { deprel, xpos, head } = tokens[verb]
  // "after a ferry capsized": with a subject that does it and no auxiliary the form is the past.
  if (
    xpos === 'VBN' &&
    hasOwn(tokens, verb, ['nsubj']) &&
    !hasOwn(tokens, verb, ['aux', 'aux:pass', 'cop']) &&
    /^(advcl|ccomp|acl:relcl|conj)$/.test(deprel)
  ) {
    const from = head >= 0 && deprel === 'conj' ? head : verb
    if (from === verb) tokens[verb].xpos = 'VBD'
  }
  if (deprel !== 'acl' || xpos !== 'VBD' || head > verb) return
  if (!hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'expl', 'csubj', 'mark', 'aux', 'cc']))
    tokens[verb].xpos = 'VBN'
}

/** "there are going to be": "be" right before a participle that hangs beside it is its auxiliary. */
function partedAuxiliary(tokens: Draft[], be: number): void {
  const { lemma, xpos, head, deprel } = tokens[be]
  const next = tokens[be + 1]
  if (lemma !== 'be' || !finite.test(xpos) || next === undefined || next.xpos !== 'VBG') return
  if (next.head !== head || next.deprel !== deprel || deprel === 'aux' || deprel === 'cop') return
  for (const t of tokens) if (t.head === be) t.head = be + 1
  tokens[be].head = be + 1
  tokens[be].deprel = 'aux'
  tokens[be].upos = 'AUX'
}

/** 'because of the ruling, "loving couples will …"': a quotation begins anew and describes nothing before it. */
function firstInQuotation(tokens: Draft[], word: number): void {
  const { head, deprel, upos } = tokens[word]
  if (word < 2 || head < 0 || head > word || !/^(acl|amod)$/.test(deprel) || upos === 'PUNCT') return
  if (!/^["“]$/.test(tokens[word - 1].text) || tokens[word - 2].text !== ',') return
  const noun = tokens.findIndex((t, i) => i > word && t.deprel.startsWith('nsubj') && t.upos !== 'PRON')
  if (noun < 0) return
  tokens[word].head = noun
  tokens[word].deprel = 'amod'
}
