// What stands between commas behind a name: an age, the place somebody is from, the rest of the name.
import { isParentOf } from '../names/mentions/name-words'
import type { Mention } from '../types'
import { type Draft, isUnder } from './draft-tree'

export function repairBesideNames(tokens: Draft[], mentions: readonly Mention[]): void {
  const people = new Set<number>()
  for (const { head, kind, type } of mentions) if (kind === 'name' && type === 'person') people.add(head)
  tokens.forEach((token, i) => {
    if (token.upos === 'NUM') ageOf(tokens, i)
    if (isParentOf(tokens, i)) parentOf(tokens, i)
    if (token.deprel !== 'appos') return
    restOfName(tokens, i)
    placeOf(tokens, i, people)
  })
}

/** "Mum-of-three Ana Ortiz left": what she is describes her name, and she it is who left. */
function parentOf(tokens: Draft[], parent: number): void {
  const number = parent + 4
  let name = number + 1
  if (tokens[name]?.upos !== 'PROPN') return
  // From the first word of the name to its head.
  while (tokens[name].head > number && /^(?:flat|compound)$/.test(tokens[name].deprel))
    name = tokens[name].head
  const { head, deprel } = tokens[parent]
  if (tokens[name].head >= parent && tokens[name].head <= number)
    Object.assign(tokens[name], { head, deprel })
  tokens.forEach((t, i) => {
    if (t.head >= parent && t.head <= number && (i < parent || i > number) && i !== name) t.head = name
  })
  Object.assign(tokens[parent], { head: name, deprel: 'nmod:desc', upos: 'NOUN', xpos: 'NN' })
  for (let i = parent + 1; i < number; i++) tokens[i].head = number
  Object.assign(tokens[number], { head: parent, deprel: 'nmod' })
}

/** "One of the guests, Ana Ortiz, 58, left": the age is of the name before it. */
function ageOf(tokens: Draft[], age: number): void {
  if (age < 2 || !/^\d{1,3}$/.test(tokens[age].text) || tokens[age - 1].text !== ',') return
  if (!/^[,.]$/.test(tokens[age + 1]?.text ?? '') || tokens[age - 2].upos !== 'PROPN') return
  if (tokens.some(t => t.head === age && t.upos !== 'PUNCT')) return
  let name = age - 2
  while (name > 0 && /^(?:flat|compound)/.test(tokens[name].deprel) && isNameWord(tokens, tokens[name].head))
    name = tokens[name].head
  if (tokens[age].head !== name && !isUnder(tokens, name, age)) tokens[age].head = name
}

const isNameWord = (tokens: readonly Draft[], i: number) => i >= 0 && tokens[i].upos === 'PROPN'

/** "the worm, Lamella minor, grows": of two names right behind one another the second is part of the first. */
function restOfName(tokens: Draft[], name: number): void {
  const before = tokens[name - 1]
  if (before === undefined || before.deprel !== 'appos' || before.head !== tokens[name].head) return
  if (before.upos !== 'PROPN' || tokens[name].upos !== 'PROPN') return
  tokens[name].head = name - 1
  tokens[name].deprel = 'flat'
}

/** "Ana Ortiz, of Mill Lane, Harwick, pleaded guilty": the town tells where the lane is, not who she is. */
function placeOf(tokens: Draft[], place: number, people: ReadonlySet<number>): void {
  const { head: person, upos } = tokens[place]
  if (upos !== 'PROPN' || person < 0 || person > place || !people.has(person)) return
  if (people.has(place) && tokens.some(t => t.head === place && t.upos === 'PROPN')) return
  if (tokens[place - 1]?.text !== ',') return
  const street = tokens[place - 2]
  if (street?.upos !== 'PROPN' || street.deprel !== 'nmod' || street.head !== person) return
  tokens[place].head = place - 2
}
