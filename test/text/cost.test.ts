import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/text/blocks'
import { splitSentences } from '../../src/text/sentences'
import { tokenize } from '../../src/text/tokens'
import { growth, LINEAR } from '../properties/growth'
import { sized } from '../properties/how-much'

const LENGTH = sized(60_000, 150_000)

const ODDITIES: Record<string, string> = {
  'one word': 'a',
  'words without a stop': 'word ',
  digits: '7',
  brackets: '(',
  'closing brackets': ')',
  stops: '.',
  'spaced stops': '. ',
  quotes: '"',
  apostrophes: "a's",
  breaks: '\n',
  blanks: ' ',
  'at signs': 'a@',
  colons: ':(',
  links: 'http://',
  dots: 'aa.bb.',
  hyphens: 'anti-',
  'groups of figures': '1-',
  notes: '.[1]',
  abbreviations: 'a.m. X ',
  items: '2) ',
  bullets: '• x ',
  'short lines': 'ab\n',
  pictographs: '😀',
  ideographs: '漢字。',
}

function read(text: string): void {
  for (const { span } of splitSentences(text, findBlocks(text))) tokenize(text, span)
}

describe('the cost of reading', () => {
  it.each(Object.entries(ODDITIES))('grows no faster than the length of a text of %s', (_, piece) => {
    expect(growth(size => read(piece.repeat(size / piece.length)), LENGTH)).toBeLessThan(LINEAR)
  })
})
