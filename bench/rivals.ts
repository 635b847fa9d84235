// What one would pick instead, on the same texts: sentences of two texts, and for each the likest of the other.

import nlp from 'compromise'
import { diffSentences } from 'diff'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemSentence, type ItemToken } from 'wink-nlp'

const wink = winkNLP(model)

/** Each does its own whole work on two texts and gives the number of pairs it found. */
export const RIVALS: Readonly<Record<string, (a: string, b: string) => number>> = {
  'wink-nlp sentences, Dice': (a, b) => pairUp(winkBags(a), winkBags(b)),
  'compromise sentences, Dice': (a, b) => pairUp(compromiseBags(a), compromiseBags(b)),
  'jsdiff diffSentences': (a, b) => diffSentences(a, b).filter(part => !part.added && !part.removed).length,
}

/** As alike as this two sentences count as a pair. */
const ALIKE = 0.4

function winkBags(text: string): Set<string>[] {
  const { its } = wink
  const bags: Set<string>[] = []
  wink
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const words = sentence
        .tokens()
        .filter((token: ItemToken) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
      bags.push(new Set(words.out(its.normal)))
    })
  return bags
}

function compromiseBags(text: string): Set<string>[] {
  const sentences: { terms: { normal: string }[] }[] = nlp(text).sentences().json()
  return sentences.map(({ terms }) => new Set(terms.map(term => term.normal)))
}

function pairUp(a: readonly ReadonlySet<string>[], b: readonly ReadonlySet<string>[]): number {
  return a.filter(x => b.some(y => dice(x, y) >= ALIKE)).length
}

function dice(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let shared = 0
  for (const word of x) if (y.has(word)) shared++
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size)
}
