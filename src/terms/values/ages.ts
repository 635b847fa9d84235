// Ages of persons: told once a person, so that two of them need no event to be set against each other.
import type { Token } from '../../types'
import type { ClaimView, Term } from '../claim-terms'
import { classesOf } from '../events/event-classes'

/** UCUM's year. */
const YEAR = 'a'

/** An age among the terms of a claim, and the person whose it is. */
export interface Age {
  /** Index of the term. */
  readonly at: number
  readonly person: string
}

/** "Ana Ortiz, 43, …", "Ana Ortiz, a 43-year-old nurse", "the 43-year-old", "a teenager", where it is known who is meant. */
export function agesIn({ terms, document, sentence, mentions, claim }: ClaimView): Age[] {
  return terms.flatMap(({ kind, quantity, amount, head, index, span }, at) => {
    // Who was "a teenage star" may be as old as anybody by now.
    const isWord = kind === 'word' && amount?.unit === YEAR && head.upos === 'NOUN'
    if (!isWord && quantity?.unit !== YEAR) return []
    const text = document.source.text.slice(span.start, span.end)
    const isSpelled = isWord || /year-olds?$/i.test(text)
    if (!isSpelled && head.upos !== 'NUM') return []
    const { tokens } = sentence
    const isPerson = (id: string | undefined): id is string =>
      document.entities.some(entity => entity.id === id && entity.type === 'person')
    const named = (token: number): string | undefined =>
      token < 0
        ? undefined
        : (terms.find(term => term.kind === 'name' && term.tokens.includes(token))?.entity ??
          mentions.find(mention => mention.sentence === claim.sentence && mention.head === token)?.entity)
    // "Ana Ortiz and Jan Berg, a 43-year-old Dane": whoever is named right before.
    let before = index
    while (before > 0 && tokens[before - 1].text !== ',' && index - before < 6) before--
    const near = tokens[before - 1]?.text === ',' ? named(before - 2) : undefined
    if (isSpelled && near !== undefined && tokens[before]?.upos === 'DET')
      return isPerson(near) ? [{ at, person: near }] : []
    // "the 43-year-old" may itself be who is meant; "a 43-year-old nurse" is the nurse, and who the nurse is.
    const holders = isSpelled
      ? [index, head.head, tokens[head.head]?.deprel === 'appos' ? tokens[head.head].head : -1]
      : [head.head, aged(tokens, index)]
    const person = holders.map(named).find(isPerson)
    return person === undefined ? [] : [{ at, person }]
  })
}

/** Who is said to be so old: "she is 91", "who was 91", "died, aged 91", "died after turning 91"; -1 for none. */
function aged(tokens: readonly Token[], number: number): number {
  const under = (at: number, deprel: RegExp) => tokens.findIndex(t => t.head === at && deprel.test(t.deprel))
  const subjectOf = (at: number): number =>
    tokens[at].deprel.startsWith('acl') ? tokens[at].head : under(at, /^nsubj/)
  if (under(number, /^cop$/) >= 0) {
    // "He was 34 when he took over" is not how old he is.
    const then = under(number, /^advcl/)
    return then < 0 || isDying(tokens[then]) ? subjectOf(number) : -1
  }
  let at = number
  while (/^(?:nmod|obl|obj|advcl)$/.test(tokens[at].deprel) && tokens[at].head >= 0) {
    at = tokens[at].head
    if (isDying(tokens[at])) return subjectOf(at)
    if (!/^(?:age|aged|turn)$/.test(tokens[at].lemma)) return -1
  }
  return tokens[at].lemma === 'aged' && tokens[at].deprel === 'acl' ? tokens[at].head : -1
}

/** "Took over at the age of 34", "was 34 when she took over": how old somebody was then, and is no more. */
export function isOfThen({ sentence: { tokens } }: ClaimView, { quantity, head, index }: Term): boolean {
  if (quantity?.unit !== YEAR || head.upos !== 'NUM') return false
  const under = (at: number) => tokens.filter(t => t.head === at && t.deprel.startsWith('advcl'))
  if (tokens.some(t => t.head === index && t.deprel === 'cop')) return under(index).some(t => !isDying(t))
  let at = index
  while (/^(?:nmod|obl|obj|advcl)$/.test(tokens[at].deprel) && /^(?:age|aged)$|^\d/.test(tokens[at].lemma))
    at = tokens[at].head
  return at !== index && tokens[at]?.upos === 'VERB' && tokens[at].lemma !== 'age' && !isDying(tokens[at])
}

/** What one does once, at one age. */
const isDying = ({ lemma }: Token): boolean => classesOf(lemma).includes('die')
