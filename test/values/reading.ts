import type { Sentence, Token } from '../../src/types'

/**
 * One sentence whose tokens carry rough tags: enough for the value grammars, which must not lean on a parser.
 * Words may be written with their tag (`ran/VBD`); the tag is taken off before the text is read.
 */
export function readingOf(tagged: string): { text: string; sentences: Sentence[] } {
  const tokens: Token[] = []
  let text = ''
  for (const part of tagged.split(/(\s+)/)) {
    const match = /^(.+?)\/([A-Z]{2,4}\$?)$/.exec(part)
    const word = match ? match[1] : part
    if (word.trim()) {
      for (const piece of word.match(/[A-Za-z]+|\d[\d.,]*|[^\s]/g) ?? []) {
        const start = text.length + word.indexOf(piece)
        const xpos = match ? match[2] : guess(piece)
        tokens.push({
          span: { start, end: start + piece.length },
          text: piece,
          lemma: lemmaOf(piece, xpos),
          upos: UPOS[xpos] ?? 'X',
          xpos,
          head: -1,
          deprel: 'dep',
        })
      }
    }
    text += word
  }
  return { text, sentences: [{ span: { start: 0, end: text.length }, block: 0, tokens }] }
}

const UPOS: Readonly<Record<string, string>> = {
  CD: 'NUM',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  VBD: 'VERB',
  VB: 'VERB',
  VBZ: 'VERB',
  MD: 'AUX',
  IN: 'ADP',
  DT: 'DET',
  JJ: 'ADJ',
  RB: 'ADV',
}
const CLOSED: Readonly<Record<string, string>> = {
  the: 'DT',
  a: 'DT',
  an: 'DT',
  of: 'IN',
  in: 'IN',
  on: 'IN',
  to: 'IN',
  by: 'IN',
  for: 'IN',
  from: 'IN',
  will: 'MD',
  may: 'MD',
  was: 'VBD',
  were: 'VBD',
  died: 'VBD',
  said: 'VBD',
  met: 'VBD',
  is: 'VBZ',
  and: 'CC',
}

function guess(piece: string): string {
  if (/^\d/.test(piece)) return 'CD'
  const closed = CLOSED[piece.toLowerCase()]
  if (closed) return closed
  if (/^[A-Z]/.test(piece)) return 'NNP'
  return /[a-z]s$/.test(piece) ? 'NNS' : /^[a-z]/.test(piece) ? 'NN' : 'PUNCT'
}

function lemmaOf(piece: string, xpos: string): string {
  return xpos === 'NNS' ? piece.toLowerCase().replace(/s$/, '') : piece.toLowerCase()
}
