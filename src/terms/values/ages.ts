// Ages of persons: told once a person, so that two of them need no event to be set against each other.
import type { ClaimView } from '../claim-terms'

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
      : [head.head]
    const person = holders.map(named).find(isPerson)
    return person === undefined ? [] : [{ at, person }]
  })
}
