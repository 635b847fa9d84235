// Names with their descriptions: which noun a description belongs to, and which verb goes on behind it.

import { isHuman } from '../names/coreference/pronouns'
import { kindOfHead } from '../names/organisations/organisations'
import { roles } from '../names/tables'
import type { Mention } from '../types'
import { type Draft, hasOwn, isUnder, lacksSubject } from './draft-tree'

export function repairAppositions(tokens: Draft[], mentions: readonly Mention[]): void {
  const people = new Set<number>()
  const bodies = new Set<number>()
  for (const { head, kind, type } of mentions) {
    if (kind !== 'name') continue
    if (type === 'person') people.add(head)
    // "In Leeds, a man with a flag": a place is nobody.
    else if (type === 'place') bodies.add(head)
  }
  verbBehindDescription(tokens)
  tokens.forEach((token, i) => {
    if (/^(?:nsubj|obl)/.test(token.deprel)) opening(tokens, i, people)
    else if (token.deprel === 'acl:relcl') behindAge(tokens, i)
    else if (token.deprel === 'appos') {
      calledSo(tokens, i)
      behindSecond(tokens, i)
      inList(tokens, i)
      behindRole(tokens, i, people)
      if (bodies.has(token.head) && token.upos === 'NOUN' && isHuman(token.lemma.toLowerCase()))
        token.deprel = 'dislocated'
      else descriptionOfPerson(tokens, i, people)
    }
    if (people.has(i)) officeOf(tokens, i)
    if (token.deprel === 'conj') secondRole(tokens, i)
  })
}

/** "Ana Ortiz and her aide Jan Berg, a Dane": what is one stands behind the second of two, and is that one. */
function behindSecond(tokens: Draft[], at: number): void {
  const { head, xpos } = tokens[at]
  if (xpos === 'NNS' || xpos === 'NNPS' || hasOwn(tokens, at, ['conj'])) return
  const second = tokens.findLastIndex((t, i) => i < at && i > head && t.head === head && t.deprel === 'conj')
  if (second >= 0 && /^(?:NOUN|PROPN)$/.test(tokens[second].upos)) tokens[at].head = second
}

/** "Ana Ortiz, 34, whose roof fell in": it is hers, not the number's. */
function behindAge(tokens: Draft[], clause: number): void {
  const { head: age } = tokens[clause]
  if (age < 1 || age > clause || tokens[age].upos !== 'NUM' || tokens[age].head < 0) return
  if (!/^(?:appos|nummod|amod)$/.test(tokens[age].deprel) || tokens[age].head > age) return
  if (/^(?:NOUN|PROPN)$/.test(tokens[tokens[age].head].upos)) tokens[clause].head = tokens[age].head
}

/** "Acme, Borealis, the Courier and others": names before the last member of a list are members. */
function inList(tokens: Draft[], at: number): void {
  const first = firstNamed(tokens, at)
  if (first < 0 || tokens[at].upos !== 'PROPN' || isSpread(tokens, at)) return
  const last = tokens.findIndex((t, i) => i > at && t.head === first && t.deprel === 'conj')
  if (last < 0 || !tokens.some((t, i) => i > at && i < last && t.head === last && t.deprel === 'cc')) return
  // The whole stretch is names, articles and commas: "Leeds, Ortiz's home, and Calder" is not.
  for (let i = first; i < last; i++)
    if (!/^(?:PROPN|PUNCT|DET|CCONJ|ADP)$/.test(tokens[i].upos) || tokens[i].text === '(') return
  tokens[at].head = first
  tokens[at].deprel = 'conj'
}

function firstNamed(tokens: readonly Draft[], at: number): number {
  let first = tokens[at].head
  while (first >= 0 && first < at && tokens[first].deprel === 'appos') first = tokens[first].head
  return first >= 0 && first < at && tokens[first].upos === 'PROPN' ? first : -1
}

const isSpread = (tokens: readonly Draft[], at: number): boolean =>
  hasOwn(tokens, at, ['acl', 'acl:relcl', 'nmod'])

/** "Ana Ortiz, the head of Acme, the maker of pumps": a thing behind somebody's role is what the role is held in. */
function behindRole(tokens: Draft[], thing: number, people: ReadonlySet<number>): void {
  const { head: person, upos, lemma } = tokens[thing]
  if (upos !== 'NOUN' || person > thing || !people.has(person) || !hasOwn(tokens, thing, ['det'])) return
  const noun = lemma.toLowerCase()
  if (isHuman(noun) || roles().has(noun)) return
  const role = tokens.findLastIndex(
    (t, i) => i > person && i < thing && t.head === person && t.deprel === 'appos' && t.upos === 'NOUN',
  )
  if (role < 0 || !isHuman(tokens[role].lemma.toLowerCase())) return
  const held = tokens.findLastIndex(
    (t, i) => i > role && i < thing && t.upos === 'PROPN' && isUnder(tokens, i, role),
  )
  if (held >= 0) tokens[thing].head = tokens[held].deprel === 'flat' ? tokens[held].head : held
}

/** "Ana Ortiz, head of the union, described the plan": a noun that no verb governs is the subject of the verb behind its description. */
function verbBehindDescription(tokens: Draft[]): void {
  const noun = tokens.findIndex(t => t.head < 0)
  if (noun < 0 || (tokens[noun].upos !== 'NOUN' && tokens[noun].upos !== 'PROPN')) return
  if (hasOwn(tokens, noun, ['cop', 'nsubj', 'nsubj:pass', 'aux', 'case', 'parataxis'])) return
  const opened = tokens.findIndex((t, i) => i > noun && t.text === ',')
  if (opened < 0) return
  const verb = tokens.findIndex(
    (t, i) =>
      i > opened + 1 &&
      tokens[i - 1].text === ',' &&
      isUnder(tokens, i, noun) &&
      (t.xpos === 'VBD' || t.xpos === 'VBZ' || t.xpos === 'VBP' || t.xpos === 'VBN') &&
      !hasOwn(tokens, i, ['nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark', 'cc', 'obl:agent']) &&
      // A headline's "shot dead" is no past tense; with an object it is.
      (t.xpos !== 'VBN' || hasOwn(tokens, i, ['obj', 'ccomp', 'xcomp'])),
  )
  if (verb < 0) return
  if (/^(?:cop|aux)/.test(tokens[verb].deprel)) {
    // "Ana Ortiz, a runner, was second": what she was is the predicate.
    const predicate = tokens[verb].head
    if (predicate < verb || hasOwn(tokens, predicate, ['nsubj', 'nsubj:pass'])) return
    makeSubject(tokens, noun, predicate, opened, verb)
    return
  }
  makeSubject(tokens, noun, verb, opened, verb)
}

function makeSubject(tokens: Draft[], noun: number, verb: number, opened: number, first: number): void {
  tokens.forEach((t, i) => {
    if (t.head === noun && i > first) t.head = verb
  })
  const description = tokens.slice(opened + 1, first).find(t => t.head === verb)
  if (description !== undefined) description.head = noun
  tokens[verb].head = -1
  tokens[verb].deprel = 'root'
  if (tokens[verb].xpos === 'VBN') tokens[verb].xpos = 'VBD'
  tokens[noun].head = verb
  tokens[noun].deprel = 'nsubj'
}

const times = /^(?:second|minute|hour|day|week|month|year|night|morning|evening|afternoon|weekend|moment)$/

/**
 * "Hours after the vote, crowds gathered", "Late on Friday night, Ortiz left", "At Leeds Crown Court, Ortiz, 44, was fined":
 * when and where it was does nothing.
 */
function opening(tokens: Draft[], time: number, people: ReadonlySet<number>): void {
  const { head: verb, lemma, deprel } = tokens[time]
  if (verb < time) return
  const isTime = times.test(lemma)
  const isPlace = deprel === 'obl' && !people.has(time) && hasOwn(tokens, time, ['case'])
  if (!isTime && !isPlace) return
  const subject = tokens.findIndex(
    (t, i) =>
      i > time &&
      i < verb &&
      ((isTime && t.deprel.startsWith('nsubj') && t.head === verb) ||
        (t.deprel === 'appos' && t.head === time && (isTime || people.has(i)))),
  )
  if (subject < 0 || !tokens.slice(time, subject).some(t => t.text === ',')) return
  const isSubject = tokens[time].deprel.startsWith('nsubj')
  if (!isSubject && !lacksSubject(tokens, verb)) return
  tokens[subject].deprel = isSubject ? tokens[time].deprel : 'nsubj'
  tokens[subject].head = verb
  tokens[time].deprel = 'obl:unmarked'
}

/** "the host of the debate, Ana Ortiz", "the death of Ortiz, a father of two": a description of somebody is of a person. */
function descriptionOfPerson(tokens: Draft[], description: number, people: ReadonlySet<number>): void {
  const { head: noun, lemma, upos } = tokens[description]
  if (noun < 0 || noun > description) return
  if (tokens[noun].upos === 'PROPN') {
    bearerBehindBody(tokens, description, people)
    return
  }
  if (tokens[noun].upos !== 'NOUN') return
  const isPerson = people.has(description) || (upos === 'NOUN' && isHuman(lemma.toLowerCase()))
  const thing = tokens[noun].lemma.toLowerCase()
  if (!isPerson || isHuman(thing) || /S$/.test(tokens[noun].xpos)) return
  // "a firm owned by his brother, Jan Berg": whoever is named right before.
  const mark = firstOf(tokens, description) - 1
  const before = tokens[mark]?.text === ',' ? mark - 1 : -1
  if (before > noun && tokens[before].upos === 'NOUN' && isHuman(tokens[before].lemma.toLowerCase())) {
    tokens[description].head = before
    return
  }
  if (kindOfHead(thing) !== undefined) return
  const named = tokens.findLastIndex(
    (_, i) => i > noun && i < description && people.has(i) && isUnder(tokens, i, noun),
  )
  if (named >= 0 && !people.has(description)) {
    tokens[description].head = named
    return
  }
  let above = noun
  // "the woman who took the photo, Ana Ortiz": up through what the clause tells of her.
  while (tokens[above].head >= 0 && /^(?:nmod|obj|obl|acl:relcl)$/.test(tokens[above].deprel))
    above = tokens[above].head
  if (above !== noun && tokens[above].upos === 'NOUN' && isHuman(tokens[above].lemma.toLowerCase()))
    tokens[description].head = above
}

/** "an aide to the Harwick Council, Ana Ortiz, said": the person named is the aide, not the council. */
function bearerBehindBody(tokens: Draft[], name: number, people: ReadonlySet<number>): void {
  const { head: body } = tokens[name]
  if (!people.has(name) || people.has(body) || tokens[body].deprel !== 'nmod') return
  const { head: role } = tokens[body]
  if (role >= 0 && role < body && tokens[role].upos === 'NOUN' && isHuman(tokens[role].lemma.toLowerCase()))
    tokens[name].head = role
}

/** The first word of a phrase, marks aside. */
function firstOf(tokens: readonly Draft[], head: number): number {
  let first = head
  while (first > 0 && tokens[first - 1].upos !== 'PUNCT' && isUnder(tokens, first - 1, head)) first--
  return first
}

/** "Ortiz, a former judge and candidate, spoke": the second role is hers as well, not another who spoke. */
function secondRole(tokens: Draft[], role: number): void {
  const { head: name, upos } = tokens[role]
  if (upos !== 'NOUN' || name < 0 || name > role || tokens[name].upos !== 'PROPN') return
  const description = tokens.findIndex(
    (t, i) => i > name && i < role && t.head === name && t.deprel === 'appos' && t.upos === 'NOUN',
  )
  if (description < 0 || tokens.slice(description, role).some(t => t.text === ',')) return
  tokens[role].head = description
}

const naming = /^(?:call|dub|name|label|brand|term|deem|consider)$/

/** 'called the feast "a day of joy"': what something is called belongs to the calling. */
function calledSo(tokens: Draft[], name: number): void {
  const { head: thing } = tokens[name]
  const verb = tokens[thing]?.head ?? -1
  if (thing > name || verb < 0 || tokens[thing].deprel !== 'obj' || !naming.test(tokens[verb].lemma)) return
  if (tokens.slice(thing, name).some(t => /^[,(–—-]$/.test(t.text))) return
  tokens[name].head = verb
  tokens[name].deprel = 'xcomp'
}

/** "Secretary of State Ana Ortiz resigned": the office with its "of" describes the name. */
function officeOf(tokens: Draft[], name: number): void {
  const of = name - 2
  const office = name - 3
  if (office < 0 || tokens[of].lemma !== 'of' || !/^\p{Lu}/u.test(tokens[name - 1].text)) return
  if (!roles().has(tokens[office].lemma.toLowerCase()) || !/^\p{Lu}/u.test(tokens[office].text)) return
  if (tokens[name - 1].head !== name || isUnder(tokens, name, office)) return
  tokens[office].head = name
  tokens[office].deprel = 'nmod:desc'
  tokens[name - 1].head = office
  tokens[name - 1].deprel = 'nmod'
  tokens[of].head = name - 1
}
