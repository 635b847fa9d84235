import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/text/blocks'
import { splitSentences } from '../../src/text/sentences'
import { tokenize } from '../../src/text/tokens'

const LENGTH = 150_000
/** Linear cost is well under a second, quadratic cost minutes; processor time, so that a busy machine changes little. */
const MOST_MILLISECONDS = 5_000

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

function milliseconds(text: string): number {
  const start = process.cpuUsage()
  for (const { span } of splitSentences(text, findBlocks(text))) tokenize(text, span)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

describe('the cost of reading', { timeout: 120_000 }, () => {
  it.each(Object.entries(ODDITIES))('grows no faster than the length of a text of %s', (_, piece) => {
    expect(milliseconds(piece.repeat(LENGTH / piece.length))).toBeLessThan(MOST_MILLISECONDS)
  })
})
