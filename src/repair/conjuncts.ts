// Verbs that a tree joins to the noun before them or hangs too deep: "set a date for the vote and left".
import { type Draft, hasOwn, isUnder, lacksSubject } from './draft-tree'

export function repairConjuncts(tokens: Draft[]): void {
  tokens.forEach((token, i) => {
    if (token.deprel === 'cc') {
      betweenSubjects(tokens, i)
      beforeConjunct(tokens, i)
    } else if (token.deprel === 'compound') subjectOfVerb(tokens, i)
    else if (token.deprel === 'conj') {
      asTheFirst(tokens, i)
      besideNoun(tokens, i)
      partOfThem(tokens, i)
      countedBefore(tokens, i)
    } else if (token.deprel === 'advcl') {
      besideInfinitive(tokens, i)
      subordinated(tokens, i)
    } else if (token.deprel === 'mark') overNoun(tokens, i)
  })
}

/** "200 barns and houses were lost": two subjects with a conjunction between them are one. */
function betweenSubjects(tokens: Draft[], cc: number): void {
  const [left, right] = [tokens[cc - 1], tokens[cc + 1]]
  if (!left || !right || !left.deprel.startsWith('nsubj') || left.deprel !== right.deprel) return
  if (left.head !== right.head || left.head < cc) return
  right.head = cc - 1
  right.deprel = 'conj'
}

/** "about 40 houses and barns were lost": a conjunction joins the conjunct that follows it, whatever the tree says. */
function beforeConjunct(tokens: Draft[], cc: number): void {
  const member = tokens.findIndex((t, i) => i > cc && t.deprel === 'conj')
  if (member < 0 || tokens[cc].head === member) return
  for (let i = cc + 1; i < member; i++) if (!isUnder(tokens, i, member)) return
  if (tokens.some((t, i) => i < member && t.head === member && t.deprel === 'cc')) return
  tokens[cc].head = member
}

/** "a rider fell and broke a leg": right before a verb with tense that lacks its subject a noun is no part of a compound. */
function subjectOfVerb(tokens: Draft[], noun: number): void {
  const verb = tokens[noun].head
  if (verb !== noun + 1 || tokens[verb].upos !== 'VERB' || !/^VB[DZ]$/.test(tokens[verb].xpos)) return
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun].upos) || !lacksSubject(tokens, verb)) return
  tokens[noun].deprel = 'nsubj'
  tokens.forEach((t, i) => {
    if (i < noun && t.head === verb && /^(?:det|amod|compound|nmod:poss)$/.test(t.deprel)) t.head = noun
  })
}

/** "broke in and escaped with the takings", "to shut the mill, cut jobs": what goes on with a verb that is no passive is none. */
function asTheFirst(tokens: Draft[], verb: number): void {
  const { head: first, xpos, upos, text, lemma } = tokens[verb]
  if (upos !== 'VERB' || xpos !== 'VBN' || first < 0 || first > verb || tokens[first].upos !== 'VERB') return
  if (hasOwn(tokens, verb, ['aux', 'aux:pass', 'nsubj', 'nsubj:pass', 'obl:agent'])) return
  if (hasOwn(tokens, first, ['aux:pass'])) return
  const isBare = hasOwn(tokens, first, ['mark', 'aux']) && tokens[first].xpos === 'VB'
  if (isBare && text.toLowerCase() === lemma) tokens[verb].xpos = 'VB'
  else if (/^VB[DZP]$/.test(tokens[first].xpos) && !hasOwn(tokens, first, ['aux'])) tokens[verb].xpos = 'VBD'
}

/** A verb with tense goes on with a verb of its tense, not with a noun. */
function besideNoun(tokens: Draft[], verb: number): void {
  const { head: noun, xpos, upos } = tokens[verb]
  if (upos !== 'VERB' || !/^VB[DZ]$/.test(xpos) || noun < 0 || noun > verb) return
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun].upos)) return
  if (hasOwn(tokens, noun, ['cop', 'nsubj', 'nsubj:pass', 'aux'])) return
  if (hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark'])) return
  const first = above(tokens, noun, t => t.upos === 'VERB' && /^VB[DPZ]$/.test(t.xpos))
  // "grew about prices and fears": a plural read as a verb.
  if (first < 0 || (xpos === 'VBZ' && tokens[first].xpos !== 'VBZ')) return
  // "… and repeated the board is ready", with the board taken for what was repeated: the tree is lost.
  if (
    tokens.some(
      (t, i) =>
        i > verb &&
        t.head < verb &&
        t.head >= 0 &&
        tokens[verb + 1]?.text !== 'that' &&
        /^(?:acl|ccomp|advcl|conj|parataxis)/.test(t.deprel),
    )
  )
    return
  tokens[verb].head = first
  reportedBehind(tokens, verb)
}

/** "… and added that he would stay": the clause that "that" opens behind a verb is what it says. */
function reportedBehind(tokens: Draft[], verb: number): void {
  const that = tokens[verb + 1]
  if (that?.text.toLowerCase() !== 'that' || that.deprel !== 'mark') return
  const clause = that.head
  if (clause <= verb || tokens[clause].head >= verb || hasOwn(tokens, verb, ['ccomp', 'obj'])) return
  tokens[clause].head = verb
  tokens[clause].deprel = 'ccomp'
}

/** "carried 40 men, and two of them drowned": a part of those named begins a clause of its own. */
function partOfThem(tokens: Draft[], verb: number): void {
  const { upos, xpos, head } = tokens[verb]
  if (upos !== 'VERB' || !/^VB[DN]$/.test(xpos) || head < 0 || head > verb) return
  if (hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'aux', 'cc', 'mark'])) return
  const part = tokens.findLastIndex(
    (t, i) =>
      i > head && i < verb && /^(?:NUM|PRON|DET)$/.test(t.upos) && /^them$/i.test(tokens[i + 2]?.text ?? ''),
  )
  if (part < 0 || !/^of$/i.test(tokens[part + 1].text) || tokens[part].deprel !== 'conj') return
  const whole = tokens[part].head
  tokens[part + 2].head = part
  tokens[part].head = verb
  tokens[part].deprel = xpos === 'VBN' && hasOwn(tokens, verb, ['aux:pass']) ? 'nsubj:pass' : 'nsubj'
  if (xpos === 'VBN' && !hasOwn(tokens, verb, ['aux:pass'])) tokens[verb].xpos = 'VBD'
  tokens.forEach((t, i) => {
    if (t.deprel === 'cc' && t.head === part) t.head = verb
    else if (t.deprel === 'appos' && t.head === whole && i > part && i < verb) t.head = part
  })
}

/** "Nine walkers were rescued and three treated": those treated are the three. */
function countedBefore(tokens: Draft[], verb: number): void {
  const { xpos, head } = tokens[verb]
  const number = verb - 1
  if (xpos !== 'VBN' || head < 0 || head > number || tokens[number].upos !== 'NUM') return
  if (hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass'])) return
  if (!hasOwn(tokens, head, ['aux:pass']) || !hasOwn(tokens, head, ['nsubj:pass'])) return
  const { head: above, deprel } = tokens[number]
  if (above !== verb && !(above === head && deprel === 'conj')) return
  tokens[number].head = verb
  tokens[number].deprel = 'nsubj:pass'
}

const subordinating = /^(?:after|before|until|since|as)$/i

/** "after a man who knew her asked her to stay": a conjunction taken for a preposition leaves its verb without a subject. */
function subordinated(tokens: Draft[], verb: number): void {
  if (!/^VB[DZ]$/.test(tokens[verb].xpos) || hasOwn(tokens, verb, ['nsubj', 'nsubj:pass', 'mark', 'aux']))
    return
  // "cut to ten men before noon, won"
  if (tokens[verb - 1]?.text === ',') return
  const joint = tokens.findIndex(
    (t, i) =>
      i < verb &&
      t.deprel === 'case' &&
      subordinating.test(t.text) &&
      t.head < verb &&
      tokens[t.head].head === verb &&
      tokens[t.head].deprel === 'obl',
  )
  if (joint < 0) return
  const subject = tokens[joint].head
  const { head: above } = tokens[verb]
  tokens[joint].head = verb
  tokens[joint].deprel = 'mark'
  tokens[subject].deprel = 'nsubj'
  tokens.forEach((t, i) => {
    if (i < joint && t.head === verb) t.head = above
  })
}

/** "so slowly that those who saw it slept": the conjunction joins the clause that the noun is the subject of. */
function overNoun(tokens: Draft[], mark: number): void {
  const clause = tokens[mark].head
  if (clause < mark || tokens[clause].deprel !== 'acl:relcl') return
  const noun = tokens[clause].head
  if (noun <= mark || noun > clause || !tokens[noun].deprel.startsWith('nsubj')) return
  if (tokens[noun].head > mark) tokens[mark].head = tokens[noun].head
}

const contrasting = /^(?:while|whereas|although|though)$/i

/** "tried to leave while others stayed": what is set against a clause is no part of what was tried. */
function besideInfinitive(tokens: Draft[], clause: number): void {
  const { head: infinitive, xpos } = tokens[clause]
  if (infinitive < 0 || infinitive > clause || tokens[infinitive].xpos !== 'VB' || xpos !== 'VBD') return
  const isContrast = tokens.some(
    (t, i) => t.head === clause && i < clause && t.deprel === 'mark' && contrasting.test(t.text),
  )
  if (!isContrast || !hasOwn(tokens, clause, ['nsubj', 'nsubj:pass'])) return
  const verb = above(tokens, infinitive, t => t.xpos === 'VBD')
  if (verb >= 0) tokens[clause].head = verb
}

function above(tokens: readonly Draft[], from: number, found: (token: Draft) => boolean): number {
  let at = tokens[from].head
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (found(tokens[at])) return at
    at = tokens[at].head
  }
  return -1
}
