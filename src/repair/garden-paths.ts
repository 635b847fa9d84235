// Sentences that a reader takes the wrong turn in: "due to begin", "after an audit found", "Experts not involved urged caution".

import { BEATING, DONE_TO_CLAIMS, SCHEDULED } from '../lexicon/en/clauses/repair-words'
import { kindOfHead } from '../names/organisations/organisations'
import { roles } from '../names/tables'
import { type Draft, hasOwn, isUnder } from './draft-tree'

export function repairGardenPaths(tokens: Draft[]): void {
  headlineWin(tokens)
  headlineToCome(tokens)
  tokens.forEach((_, i) => {
    ampersand(tokens, i)
    countedMore(tokens, i)
    clauseOfTime(tokens, i)
    dueTo(tokens, i)
    provided(tokens, i)
    inCase(tokens, i)
    strayedSubject(tokens, i)
    reducedRoot(tokens, i)
    claimRejected(tokens, i)
    behindParticle(tokens, i)
  })
  behindRelative(tokens)
}

const isNoun = ({ upos }: Draft): boolean => upos === 'NOUN' || upos === 'PROPN'

const isTensed = ({ xpos }: Draft): boolean => /^(?:VB[DPZ]|MD)$/.test(xpos)

/** "Harker & Sons": one name, whatever may stand behind it. */
function ampersand(tokens: Draft[], cc: number): void {
  if (tokens[cc].text !== '&' || tokens[cc].deprel !== 'cc') return
  const second = tokens[cc].head
  const first = second < 0 ? -1 : tokens[second].head
  if (first < 0 || first > cc || second < cc || tokens[second].deprel !== 'conj') return
  if (![first, second].every(t => isNoun(tokens[t]) && /^\p{Lu}/u.test(tokens[t].text))) return
  if (tokens.some((t, i) => i > first && i < cc && t.text === ',')) return
  tokens[second].deprel = 'flat'
  tokens[cc].head = first
  tokens[cc].deprel = 'flat'
}

/** "On Monday, a few minutes before they landed, a storm …": when something happened tells of no day which one it is. */
function clauseOfTime(tokens: Draft[], mark: number): void {
  const { deprel, head: clause, text } = tokens[mark]
  if (deprel !== 'mark' || !/^(?:before|after|until|since)$/.test(text) || clause < mark) return
  const day = tokens[clause].head
  if (tokens[clause].deprel !== 'acl' || day < 0 || day > mark || !/^obl/.test(tokens[day].deprel)) return
  tokens[clause].head = tokens[day].head
  tokens[clause].deprel = 'advcl'
  // "a few minutes" are measured up to it.
  if (day === mark - 1) tokens[day].head = clause
}

/** "and nine more stayed away": it is the nine who did. */
function countedMore(tokens: Draft[], more: number): void {
  const count = more - 1
  if (tokens[more].text !== 'more' || tokens[count]?.upos !== 'NUM' || tokens[count].head !== more) return
  const verb = tokens[more].head
  if (!/^(?:nsubj|nummod)$/.test(tokens[count].deprel) || tokens[more].deprel !== 'advmod' || verb < more)
    return
  if (tokens[verb].upos !== 'VERB' || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass'])) return
  tokens[count].head = verb
  tokens[count].deprel = hasOwn(tokens, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'
  tokens[more].head = count
}

/** "Put off the vote on Friday": what stands right behind a particle, and under no preposition, is what is put off; but "up a tenth". */
function behindParticle(tokens: Draft[], particle: number): void {
  const { deprel, head: verb, text } = tokens[particle]
  if (deprel !== 'compound:prt' || verb !== particle - 1 || /^(?:up|down)$/i.test(text)) return
  if (hasOwn(tokens, verb, ['obj', 'nsubj:pass'])) return
  const noun = tokens.findIndex((t, i) => i > particle && t.head === verb && t.deprel === 'obl')
  if (noun < 0 || tokens[noun].upos !== 'NOUN' || hasOwn(tokens, noun, ['case'])) return
  if (tokens.every((_, i) => i <= particle || i >= noun || isUnder(tokens, i, noun)))
    tokens[noun].deprel = 'obj'
}

/** "is due to begin in May": no cause, but what is to come; "is due to rain" and "due to a strike" are causes. */
function dueTo(tokens: Draft[], due: number): void {
  const verb = due + 2
  if (tokens[due].text !== 'due' || tokens[due + 1]?.text !== 'to' || verb >= tokens.length) return
  const isUnderVerb = tokens[due].head === verb && /^(?:case|mark|advmod)$/.test(tokens[due].deprel)
  if (!isUnderVerb && (tokens[verb].head !== due || tokens[due + 1].deprel !== 'fixed')) return
  if (!tokens.some((t, i) => i < due && (t.head === verb || t.head === due) && t.deprel === 'cop')) return
  if (hasOwn(tokens, verb, ['det', 'amod', 'nmod:poss', 'nummod', 'compound'])) return
  const { text, xpos } = tokens[verb]
  if (xpos !== 'VB' && !hasOwn(tokens, verb, ['obj']) && !SCHEDULED.has(text.toLowerCase())) return
  tokens.forEach((t, i) => {
    if (t.head !== verb || i === due) return
    if (i < due || t.deprel === 'punct') t.head = due
  })
  if (isUnderVerb) {
    tokens[due].head = tokens[verb].head
    tokens[due].deprel = tokens[verb].deprel
  }
  Object.assign(tokens[due], { upos: 'ADJ', xpos: 'JJ' })
  Object.assign(tokens[due + 1], { head: verb, deprel: 'mark', upos: 'PART', xpos: 'TO' })
  Object.assign(tokens[verb], {
    head: due,
    deprel: 'xcomp',
    upos: 'VERB',
    xpos: 'VB',
    lemma: text.toLowerCase(),
  })
}

/** "reopens provided that the roof holds": a condition, and nobody who provides it. */
function provided(tokens: Draft[], word: number): void {
  if (!/^provid(?:ed|ing)$/.test(tokens[word].text) || tokens[word + 1]?.text !== 'that') return
  const clause = tokens[word + 1].head
  if (clause < word || tokens[clause].head !== word || !/^VB/.test(tokens[word].xpos)) return
  if (hasOwn(tokens, word, ['aux', 'aux:pass', 'obj', 'iobj'])) return
  const subject = tokens.findIndex((t, i) => i < word && t.head === word && t.deprel.startsWith('nsubj'))
  let above = tokens[word].head
  if (above < 0) {
    // The verb before it was taken for the noun that provides.
    const noun = tokens.findIndex((t, i) => i < word && t.head === subject && t.deprel === 'compound')
    if (subject !== word - 1 || noun < 0 || tokens[subject].xpos !== 'NNS') return
    above = subject
    tokens.forEach((t, i) => {
      if (i < subject && t.head === subject) t.head = noun
      else if (t.head === word && i !== clause) t.head = subject
    })
    Object.assign(tokens[subject], { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBZ' })
    Object.assign(tokens[noun], { head: subject, deprel: 'nsubj' })
  } else {
    if (subject >= 0) return
    const said = tokens.findIndex((t, i) => i < word && t.head === above && t.deprel === 'ccomp')
    tokens.forEach(t => {
      if (t.head === word && t.deprel === 'punct') t.head = clause
    })
    if (said >= 0) above = said
  }
  Object.assign(tokens[clause], { head: above, deprel: 'advcl' })
  Object.assign(tokens[word], { head: clause, deprel: 'mark', upos: 'SCONJ', xpos: 'IN' })
  Object.assign(tokens[word + 1], { head: word, deprel: 'fixed' })
}

/** "In case the roof leaks": "case" is what makes it a condition. */
function inCase(tokens: Draft[], word: number): void {
  const next = tokens[word + 1]
  if (!/^in$/i.test(tokens[word].text) || next?.text !== 'case' || next.head !== word) return
  if (tokens[word].deprel !== 'mark') return
  Object.assign(next, { head: tokens[word].head, deprel: 'mark' })
  Object.assign(tokens[word], { head: word + 1, deprel: 'fixed' })
}

const joining = /^(?:after|before|because|since|when|while|although|though|as)$/

/** "resigned after an audit found that …": between the conjunction and a verb that lacks its subject stands the subject. */
function strayedSubject(tokens: Draft[], noun: number): void {
  const { head, deprel } = tokens[noun]
  if (head < 0 || head > noun || !/^(?:obl|obj|nmod)$/.test(deprel) || !isNoun(tokens[noun])) return
  const verb = tokens.findIndex((t, i) => i > noun && t.head === head && t.deprel === 'advcl' && isTensed(t))
  if (verb < 0 || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'expl', 'csubj', 'aux:pass'])) return
  const mark = tokens.findIndex(
    (t, i) => i > head && i < noun && t.head === verb && t.deprel === 'mark' && joining.test(t.text),
  )
  if (mark < 0) return
  for (let i = mark + 1; i < verb; i++)
    if (tokens[i].text === ',' || !(isUnder(tokens, i, noun) || tokens[i].head === verb)) return
  tokens[noun].head = verb
  tokens[noun].deprel = 'nsubj'
}

/** "A clerk who stole to pay for a boat and a car was jailed": what follows the relative clause is said of the clerk. */
function behindRelative(tokens: Draft[]): void {
  const root = tokens.findIndex(t => t.head < 0)
  if (root < 0 || !isNoun(tokens[root]) || hasOwn(tokens, root, ['cop', 'nsubj', 'aux'])) return
  const relative = tokens.findIndex(t => t.head === root && t.deprel === 'acl:relcl')
  const verb = tokens.findIndex((t, i) => i > relative && t.head === root && t.deprel === 'conj')
  if (relative < 0 || verb < 0) return
  const cc = tokens.findIndex((t, i) => i > relative && t.head === verb && t.deprel === 'cc')
  const subject = tokens.findIndex((t, i) => i > cc && t.head === verb && t.deprel.startsWith('nsubj'))
  if (cc < 0 || subject < 0 || subject > verb || tokens[cc - 1].text === ',' || !isNoun(tokens[cc - 1]))
    return
  const { deprel } = tokens[subject]
  tokens.forEach((t, i) => {
    if (t.head === root && i > verb) t.head = verb
  })
  Object.assign(tokens[subject], { head: cc - 1, deprel: 'conj' })
  tokens[cc].head = subject
  Object.assign(tokens[verb], { head: -1, deprel: 'root' })
  Object.assign(tokens[root], { head: verb, deprel })
}

/** "a claim that the bank rejected": with nothing else to reject, it is the claim that is rejected. */
function claimRejected(tokens: Draft[], that: number): void {
  const { head: clause, deprel, text } = tokens[that]
  if (text !== 'that' || deprel !== 'mark' || clause < that || !DONE_TO_CLAIMS.has(tokens[clause].lemma))
    return
  if (tokens[clause].deprel !== 'acl' || tokens[clause].head !== that - 1) return
  if (!hasOwn(tokens, clause, ['nsubj']) || hasOwn(tokens, clause, ['obj', 'ccomp', 'xcomp', 'cop'])) return
  tokens[clause].deprel = 'acl:relcl'
  Object.assign(tokens[that], { deprel: 'obj', upos: 'PRON', xpos: 'WDT' })
}

/** "Experts not involved in the work urged caution": a participle without its auxiliary is no verb where another has tense. */
function reducedRoot(tokens: Draft[], root: number): void {
  const { head, xpos, deprel } = tokens[root]
  if (head >= 0 || deprel !== 'root' || !/^(?:VBN|JJ)$/.test(xpos)) return
  if (hasOwn(tokens, root, ['aux', 'aux:pass', 'cop', 'conj', 'ccomp'])) return
  const subject = tokens.findIndex(
    (t, i) => i < root && t.head === root && t.deprel.startsWith('nsubj') && isNoun(t),
  )
  const verb = tokens.findIndex(
    (t, i) =>
      i > root + 1 &&
      t.head === root &&
      /^(?:advcl|parataxis|xcomp)$/.test(t.deprel) &&
      /^VB[DZ]$/.test(t.xpos),
  )
  if (subject < 0 || verb < 0 || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'mark', 'cc', 'aux'])) return
  if (tokens.slice(root, verb).some(t => t.upos === 'PUNCT')) return
  tokens.forEach((t, i) => {
    if (t.head === root && i > verb) t.head = verb
  })
  Object.assign(tokens[verb], { head: -1, deprel: 'root' })
  Object.assign(tokens[subject], { head: verb, deprel: 'nsubj' })
  Object.assign(tokens[root], { head: subject, deprel: 'acl' })
}

/** "Moser stuns champion Pike to win in Leeds": between two names of a headline without a verb a word of beating is one. */
function headlineWin(tokens: Draft[]): void {
  if (tokens.some(isTensed) || /^[.?!]$/.test(tokens[tokens.length - 1]?.text ?? '.')) return
  const verb = tokens.findIndex(t => isNoun(t) && t.text.endsWith('s') && BEATING.has(beatingOf(t.text)))
  const root = tokens.findIndex(t => t.head < 0)
  if (verb < 1 || tokens[verb - 1].upos !== 'PROPN' || root < 0) return
  const beaten = tokens.findIndex((t, i) => i > verb && /^(?:NOUN|PROPN)$/.test(t.upos))
  if (beaten < 0 || tokens.slice(0, verb).some(t => t.upos !== 'PROPN')) return
  const to = tokens.findIndex((t, i) => i > beaten && t.upos === 'PART' && /^to$/i.test(t.text))
  const end = to < 0 ? tokens.length : to
  // The last word of the name, or of what stands before it, is who is beaten.
  const name = tokens.findLastIndex(
    (t, i) => i >= beaten && i < end && t.upos === 'PROPN' && !hasOwn(tokens, i, ['case']),
  )
  const object = name < 0 ? beaten : name
  tokens.forEach((t, i) => {
    if (i < verb - 1 && t.head >= verb - 1) Object.assign(t, { head: verb - 1, deprel: 'compound' })
    else if (i > verb && i < object)
      Object.assign(t, { head: object, deprel: t.upos === 'PROPN' ? 'compound' : 'nmod:desc' })
    else if (i > object && t.head < object && i !== root) t.head = verb
  })
  if (to > 0 && tokens[to].head > to) Object.assign(tokens[tokens[to].head], { head: verb, deprel: 'advcl' })
  Object.assign(tokens[verb - 1], { head: verb, deprel: 'nsubj' })
  Object.assign(tokens[object], { head: verb, deprel: 'obj' })
  Object.assign(tokens[verb], {
    head: -1,
    deprel: 'root',
    upos: 'VERB',
    xpos: 'VBZ',
    lemma: beatingOf(tokens[verb].text),
  })
}

const beatingOf = (text: string): string => text.slice(0, /shes$/.test(text) ? -2 : -1)

/** "Borealis to buy Harker for $2m": of a headline without a verb in tense, what somebody is to do. */
function headlineToCome(tokens: Draft[]): void {
  const noun = tokens.findIndex(t => t.head < 0)
  const verb = tokens.findIndex(t => t.head === noun && t.deprel === 'acl' && t.xpos === 'VB')
  if (noun < 0 || verb < noun || tokens.some(isTensed) || /^[.?!]$/.test(tokens[tokens.length - 1].text))
    return
  const to = tokens.findIndex(t => t.head === verb && t.deprel === 'mark' && /^to$/i.test(t.text))
  if (to !== verb - 1 || to < noun) return
  const { lemma, upos } = tokens[noun]
  const name = lemma.toLowerCase()
  if (upos !== 'PROPN' && !(upos === 'NOUN' && (kindOfHead(name) !== undefined || roles().has(name)))) return
  for (let i = 0; i < to; i++) if (!isUnder(tokens, i, noun) || isUnder(tokens, i, verb)) return
  tokens.forEach((t, i) => {
    if (t.head === noun && i > verb) t.head = verb
  })
  Object.assign(tokens[verb], { head: -1, deprel: 'root' })
  Object.assign(tokens[noun], { head: verb, deprel: 'nsubj' })
}
