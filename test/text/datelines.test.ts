import { describe, expect, it } from 'vitest'
import { datelineEnd } from '../../src/text/datelines'
import { tokenize } from '../../src/text/tokens'

const rest = (text: string) => {
  const words = tokenize(text, { start: 0, end: text.length })
  return text.slice(words[datelineEnd(words)].span.start)
}

describe('datelineEnd', () => {
  it.each([
    ['OSTEND (Newsline) — A barge sank on Monday.', 'A barge sank on Monday.'],
    ['PORT ELLEN, Islay, May 3 (Newsline) - Two men were hurt.', 'Two men were hurt.'],
    ['LYON—The strike is over.', 'The strike is over.'],
    ['MERIDEN, Conn. — “We won,” she said.', '“We won,” she said.'],
  ])('%s', (text, behind) => expect(rest(text)).toBe(behind))

  it.each([
    'NATO — said to be ready — met on Monday.',
    'UNICEF, the fund for children — long short of money — asked for more.',
    'US officials — The ones who spoke — were named.',
    'Ghent (Newsline) — not in capitals',
    'BBC — once more — was late.',
    'LYON won 2-1.',
  ])('none in: %s', text => expect(rest(text)).toBe(text))
})
