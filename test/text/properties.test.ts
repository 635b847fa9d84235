import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/text/blocks'
import { splitSentences } from '../../src/text/sentences'
import { contains, isSpace } from '../../src/text/spans'
import { tokenize } from '../../src/text/tokens'

/** Text that is likely to meet the rules: words, figures, marks, breaks and oddities in any order. */
const PIECES = [
  'Mr. ',
  'the ',
  'U.S. ',
  'Low',
  "n't",
  'ʼs ',
  '. ',
  '.',
  '! ',
  '?',
  '...',
  ' . . . ',
  '(',
  ')',
  '[1]',
  '"',
  '“',
  '”',
  "'",
  '’',
  '1) ',
  '2) ',
  'a. ',
  '• ',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '$3.5bn',
  '10%',
  '9/11',
  '1-800-555-0123',
  '5 p.m. ',
  'www.x.org/',
  'a@b.org',
  '@x',
  '#y',
  ':-)',
  '😀',
  '👩‍👧',
  '🇺🇦',
  '\ud83d',
  '\ude00',
  'é',
  '漢字。',
  '-',
  '--',
  '/',
  ',',
  'Advertisement:',
  'By Ann Low\n',
  '\t',
  '\u00a0',
  '_',
  '*',
  'can',
  'not',
  'anti-',
  '&',
  '+',
  '²',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)

describe('blocks, sentences and words of any text', () => {
  it('are in order, inside one another, cut no pair, and hold each character but white space once', () => {
    fc.assert(
      fc.property(texts, text => {
        const blocks = findBlocks(text)
        const sentences = splitSentences(text, blocks)
        const tokens = sentences.map(s => tokenize(text, s.span))
        const held = new Uint8Array(text.length)
        let end = 0
        sentences.forEach((sentence, i) => {
          expect(contains(blocks[sentence.block].span, sentence.span)).toBe(true)
          for (const { span } of tokens[i]) {
            expect(contains(sentence.span, span)).toBe(true)
            expect(span.start).toBeGreaterThanOrEqual(end)
            expect(span.end).toBeGreaterThan(span.start)
            expect(cutsSurrogates(text, span.start) || cutsSurrogates(text, span.end)).toBe(false)
            end = span.end
            for (let at = span.start; at < span.end; at++) held[at]++
          }
        })
        for (let at = 0; at < text.length; at++) expect(held[at]).toBe(isSpace(text.charCodeAt(at)) ? 0 : 1)
      }),
      { numRuns: 500 },
    )
  })

  it('are trimmed blocks that do not overlap', () => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0
        for (const { span } of findBlocks(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(isSpace(text.charCodeAt(span.start)) || isSpace(text.charCodeAt(span.end - 1))).toBe(false)
          end = span.end
        }
      }),
    )
  })
})

/** Whether an edge there falls between the two halves of a surrogate pair. */
function cutsSurrogates(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
}
