// The ties of one sentence between its tokens: dependencies with their function words folded in, voice undone, and the subject,
// the gap and the relative pronoun filled in.

import { EXCEPTING, LIGHT, MORE, QUOTING, REJECTING } from '../../lexicon/en/clauses/tie-words'
import { RAISING_PASSIVES } from '../../lexicon/en/clauses/verb-classes'
import type { Token } from '../../types'
import { isAmount, isPastTense } from '../events/deep-roles'
import { agedIn } from './aged'
import { servedAs } from './carriers'
import { rejoined } from './conjuncts'
import { makersHung } from './makers'
import { nounBefore } from './participles'
import { partitiveAt } from './partitives'

/**
 * What the second term is to the first: `agent` and `patient` whatever the voice; `of` a possessor or an of-phrase; `is` what is
 * said to be the same; `mod` what describes; `count` how many; `clause` what is said, wanted or begun; `in`, `for`, … by preposition.
 */
export type Role = string

const RELATIVE = new Set(['who', 'whom', 'which', 'that', 'whose'])

export type Link = readonly [from: number, role: Role, to: number]

/** The ties of one sentence between tokens; a function word passes its ties on to what it hangs from. */
export function tiesOf(read: readonly Token[]): Link[] {
  const tokens = rejoined(makersHung(read))
  const links: Link[] = agedIn(tokens)
  const children: number[][] = tokens.map(() => [])
  tokens.forEach(({ head }, i) => {
    if (head >= 0) children[head].push(i)
  })
  const child = (of: number, ...relations: readonly string[]): number =>
    children[of].find(i => relations.includes(tokens[i].deprel)) ?? -1
  const isPassive = (verb: number): boolean =>
    child(verb, 'aux:pass') >= 0 ||
    // "Had reopened" and "dropped by a tenth" are no passives, whatever their subject was read as.
    (child(verb, 'nsubj:pass', 'csubj:pass') >= 0 &&
      !isPastTense(tokens[verb]) &&
      !children[verb].some(c => tokens[c].deprel === 'aux' && tokens[c].lemma === 'have'))
  const caseOf = (of: number): string => {
    if (children[of].some(i => REJECTING.has(tokens[i].lemma.toLowerCase()) && tokens[i].deprel !== 'det'))
      return 'rather than'
    const marks = children[of]
      .filter(i => tokens[i].deprel === 'case')
      .map(i => tokens[i].lemma.toLowerCase())
    return marks.find(mark => mark !== "'s" && mark !== "'") ?? ''
  }
  const first = (of: number): number => {
    let at = of
    for (let i = 0; i < tokens.length && tokens[at].deprel === 'conj' && tokens[at].head >= 0; i++)
      at = tokens[at].head
    return at
  }
  /** The subject that a verb has or shares: of its own, of the clause beside it, or of the verb that governs it. */
  const subjectOf = (verb: number, steps = 0): number => {
    const own = child(verb, 'nsubj', 'nsubj:pass')
    // "Who used to play": who it is stands before the clause.
    const isWho = own >= 0 && RELATIVE.has(tokens[own].lemma.toLowerCase()) && tokens[own].upos === 'PRON'
    if (isWho && tokens[verb].deprel === 'acl:relcl') return tokens[verb].head
    if (own >= 0 || steps > 8) return own
    const { deprel, head } = tokens[verb]
    if (head < 0) return -1
    if (deprel === 'conj' && isPredicate(head)) return subjectOf(head, steps + 1)
    if (deprel === 'xcomp') {
      const object = child(head, 'obj', 'iobj')
      return object >= 0 ? object : subjectOf(head, steps + 1)
    }
    // "Cited a nurse as saying": who is cited says it.
    if (deprel === 'advcl' && QUOTING.has(tokens[head].lemma) && child(verb, 'mark') >= 0)
      return child(head, 'obj', 'iobj', 'nsubj:pass')
    if (deprel === 'advcl' || deprel === 'ccomp') return hasFiniteForm(verb) ? -1 : subjectOf(head, steps + 1)
    return -1
  }
  const hasFiniteForm = (i: number): boolean =>
    /^VB[DPZ]$/.test(tokens[i].xpos) ||
    children[i].some(c => /^(?:VB[DPZ]|MD)$/.test(tokens[c].xpos) && /^(?:aux|cop)/.test(tokens[c].deprel))
  const isPredicate = (i: number): boolean =>
    tokens[i].upos === 'VERB' || children[i].some(c => /^(?:cop|nsubj|aux)/.test(tokens[c].deprel))
  const withConjuncts = (i: number): number[] => [
    i,
    ...children[i].filter(c => tokens[c].deprel === 'conj' && !isPredicate(c)),
  ]
  const isBe = (verb: number): boolean => children[verb].some(c => tokens[c].deprel === 'cop')

  const roleUnder = (verb: number, at: number): Role | undefined => {
    const { deprel } = tokens[at]
    const [base] = deprel.split(':')
    if (base === 'nsubj' && isRaised(verb)) return undefined
    if (base === 'nsubj') return isPassive(verb) ? 'patient' : 'agent'
    if (base === 'csubj') return 'agent'
    if (base === 'obj') return 'patient'
    if (base === 'iobj') return 'recipient'
    // "Rose by 4 %": no amount does anything.
    if (deprel === 'obl:agent') return isAmount(tokens, at) ? 'by' : 'agent'
    if (base === 'obl' || base === 'nmod') {
      if (deprel === 'nmod:poss') return 'of'
      if (deprel.endsWith(':tmod') || deprel === 'obl:unmarked' || deprel === 'nmod:unmarked') return 'time'
      const mark = caseOf(at)
      if (mark === 'by' && isPassive(verb) && !isAmount(tokens, at)) return 'agent'
      if (mark === 'by' && base === 'nmod') return 'agent'
      return mark === '' ? 'mod' : mark
    }
    // "Magnitude 6.4" and "magnitude-6.4" are read as a name is.
    if (base === 'nummod' || (tokens[at].upos === 'NUM' && (base === 'flat' || base === 'dep')))
      return 'count'
    if (base === 'advcl') {
      const mark = children[at].find(
        c => tokens[c].deprel === 'mark' || (tokens[c].deprel === 'advmod' && tokens[c].lemma === 'when'),
      )
      const word = mark === undefined ? '' : tokens[mark].lemma.toLowerCase()
      return word === '' || word === 'to' ? 'clause' : `c:${word}`
    }
    if (base === 'ccomp' || base === 'xcomp') return 'clause'
    if (base === 'parataxis') return 'clause'
    if (base === 'amod' && children[at].some(c => tokens[c].upos === 'NUM')) return 'count'
    if (base === 'amod' || base === 'compound' || base === 'advmod' || base === 'det' || base === 'flat')
      return 'mod'
    return undefined
  }

  tokens.forEach((token, at) => {
    const { head, deprel } = token
    if (head < 0) return
    const [base] = deprel.split(':')
    const top = first(at)
    const governor = tokens[top].head
    if (base === 'conj') {
      // A conjunct stands where the first of its row stands.
      if (governor >= 0 && !isPredicate(at)) {
        const role = roleUnder(governor, top)
        const none =
          role && tokens[at].lemma.toLowerCase() === 'none'
            ? children[at].filter(c => tokens[c].deprel === 'nmod')
            : []
        for (const c of none) for (const from of [governor, top]) links.push([from, `not:${caseOf(c)}`, c])
        if (role && none.length === 0) links.push([governor, joined(at, role), at])
        if (tokens[top].deprel === 'amod') links.push([at, 'agent', governor])
      }
      if (isPredicate(at) && isPredicate(top)) shareSubject(at)
      return
    }
    if (base === 'acl') {
      relative(at, head)
      return
    }
    if (base === 'appos' || deprel === 'nmod:desc') {
      for (const other of withConjuncts(head)) links.push([other, 'is', at], [at, 'is', other])
      return
    }
    if (base === 'xcomp' || base === 'advcl' || base === 'ccomp') shareSubject(at)
    // "Served as minister", "once a dancer, she": what somebody was.
    const isOnce = base === 'advcl' && token.upos === 'NOUN' && child(at, 'mark', 'case', 'nsubj', 'cop') < 0
    if (isOnce || servedAs(tokens, head) === at) {
      const who = subjectOf(head)
      if (who >= 0) links.push([who, 'is', at], [at, 'is', who])
      if (isOnce) return
    }
    if (base === 'advcl') {
      const noun = nounBefore(tokens, at)
      if (noun >= 0) links.push([at, 'agent', noun])
    }
    // "Lent Poland 150m euros": no sum is named after somebody.
    if (base === 'compound' && token.upos === 'PROPN' && tokens[head].upos !== 'PROPN' && isSum(at, head)) {
      const verb = tokens[head].head
      if (verb >= 0 && tokens[head].deprel === 'obj') links.push([verb, 'recipient', at])
    }
    const plain = roleUnder(head, at)
    if (plain === undefined) return
    // "All save Chile": what holds of the rest does not hold of it.
    if ((base === 'nmod' || base === 'obl') && EXCEPTING.has(caseOf(at)) && tokens[head].head >= 0) {
      const held = roleUnder(tokens[head].head, head)
      if (held) links.push([tokens[head].head, `not:${held}`, at])
    }
    const parted =
      deprel === 'nummod' && tokens[head].head >= 0 ? partitiveAt(tokens, tokens[head].head) : undefined
    // "Three of the 12 jurors" are not twelve.
    if (parted?.total === at && !/^(?:all|both|each)$/i.test(tokens[parted.part].lemma)) return
    if (parted?.total === at && parted.except >= 0) {
      links.push([head, 'count', parted.except])
      return
    }
    if ((base === 'nmod' || base === 'obl') && partOf(head, -1) === at) {
      links.push([at, 'count', head])
      return
    }
    // "Whose first book sold well": whose it is stands before the clause.
    if (deprel === 'nmod:poss' && /^whose$/i.test(token.text)) {
      const clause = tokens[head].head
      if (clause >= 0 && tokens[clause].deprel === 'acl:relcl') links.push([head, 'of', tokens[clause].head])
      return
    }
    const role =
      children[at].some(c => tokens[c].deprel === 'conj' && joined(c, '') === 'or:') && !isDenied(head)
        ? `or:${plain}`
        : plain
    const isSame = base === 'nsubj' && isBe(head) && !/^(?:ADJ|VERB|NUM)$/.test(tokens[head].upos)
    if (!isSame) links.push([head, role, at])
    if (base === 'amod' && role !== 'count') {
      if (token.upos === 'VERB') links.push([at, /^VB[ND]$/.test(token.xpos) ? 'patient' : 'agent', head])
      else links.push([at, 'agent', head])
    }
    if (base === 'nsubj' && isBe(head)) {
      if (tokens[head].upos === 'ADJ' || tokens[head].upos === 'VERB') links.push([at, 'mod', head])
      else links.push([head, 'is', at], [at, 'is', head])
    }
    // "Paid a visit to Rome", "takes part in": what a light verb's object tells, its doer does.
    if (base === 'obj' && LIGHT.has(tokens[head].lemma)) {
      const doer = subjectOf(head)
      if (doer >= 0) links.push([at, 'agent', doer])
      for (const c of children[head]) {
        const other = tokens[c].deprel.startsWith('obl') ? roleUnder(head, c) : undefined
        if (other) links.push([at, other, c])
      }
    }
  })
  return links.map(([from, role, to]) => [partOf(from, to), role, partOf(to, from)])

  function isSum(before: number, head: number): boolean {
    return children[head].some(c => tokens[c].deprel === 'nummod' && c > before)
  }

  /** "Thirty of the crew": the crew are who it is said of, and thirty is their count. */
  function partOf(at: number, other: number): number {
    const than = MORE.has(tokens[at].lemma.toLowerCase())
      ? children[at].find(c => caseOf(c) === 'than')
      : undefined
    const whole = partitiveAt(tokens, than ?? at)?.whole
    return whole === undefined || whole === other ? at : whole
  }

  function isDenied(verb: number): boolean {
    return verb >= 0 && children[verb].some(c => tokens[c].lemma === 'not' || tokens[c].lemma === 'never')
  }

  /** What is one of two possibilities, or put aside for another, fills no place outright. */
  function joined(at: number, role: Role): Role {
    for (const c of children[at]) {
      const word = tokens[c].lemma.toLowerCase()
      // "Did not blame her or him" blames neither.
      if (tokens[c].deprel === 'cc' && (word === 'or' || word === 'nor'))
        return word === 'or' && !isDenied(tokens[first(at)].head) ? `or:${role}` : role
      if (tokens[c].deprel === 'det' && word === 'no' && children[at].some(o => tokens[o].lemma === 'but'))
        return `not:${role}`
      if (REJECTING.has(word) && tokens[c].deprel !== 'det') return `not:${role}`
    }
    return role
  }

  function shareSubject(verb: number): void {
    if (child(verb, 'nsubj', 'nsubj:pass') >= 0) return
    const subject = subjectOf(verb)
    if (subject < 0) return
    const isPast = child(verb, 'aux') < 0 && tokens[verb].xpos === 'VBN' && !isPassive(verb)
    const role = isPassive(verb) || (isPast && tokens[verb].deprel === 'advcl') ? 'patient' : 'agent'
    const isNoun = isBe(verb) && !/^(?:ADJ|VERB|NUM)$/.test(tokens[verb].upos)
    for (const one of withConjuncts(subject))
      if (isNoun) links.push([verb, 'is', one], [one, 'is', verb])
      else links.push([verb, role, one])
  }

  /** "Is expected to rise": the subject is that of the rising alone. */
  function isRaised(verb: number): boolean {
    return isPassive(verb) && RAISING_PASSIVES.has(tokens[verb].lemma) && child(verb, 'xcomp') >= 0
  }

  function relative(verb: number, noun: number): void {
    // "Accused the bank of hiding losses": what somebody is accused of hangs from the accusing.
    const mark = child(verb, 'mark')
    const above = tokens[noun].head
    if (
      mark >= 0 &&
      /^(?:of|from|for|into|with)$/i.test(tokens[mark].text) &&
      above >= 0 &&
      tokens[noun].deprel === 'obj'
    ) {
      links.push([above, `c:${tokens[mark].lemma.toLowerCase()}`, verb], [verb, 'agent', noun])
      return
    }
    links.push([noun, 'rel', verb])
    const pronoun = children[verb].find(
      c => RELATIVE.has(tokens[c].lemma.toLowerCase()) && tokens[c].upos === 'PRON',
    )
    if (tokens[verb].deprel === 'acl:relcl' || pronoun !== undefined) {
      const role = pronoun === undefined ? gapOf(verb) : roleUnder(verb, pronoun)
      // "A mayor, who is a fisherman"
      const isNoun = role === 'agent' && isBe(verb) && !/^(?:ADJ|VERB|NUM)$/.test(tokens[verb].upos)
      if (isNoun) links.push([verb, 'is', noun], [noun, 'is', verb])
      else if (role) links.push([verb, role, noun])
      return
    }
    if (child(verb, 'mark') >= 0) return
    links.push([verb, tokens[verb].xpos === 'VBG' ? 'agent' : 'patient', noun])
  }

  function gapOf(verb: number): Role {
    if (child(verb, 'nsubj', 'nsubj:pass') < 0) return isPassive(verb) ? 'patient' : 'agent'
    return child(verb, 'obj') < 0 ? 'patient' : 'in'
  }
}
