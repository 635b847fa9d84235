import { describe, expect, it } from 'vitest'
import { fromMarkdown } from '../../src/html'

const text = (markdown: string): string => fromMarkdown(markdown).text

describe('HTML within Markdown is read as a page is', () => {
  it.each([
    ['Five died.<br>Police said so.', 'Five died.\nPolice said so.'],
    ['The <b>mayor</b><i>Ann Roe</i> spoke.', 'The mayor Ann Roe spoke.'],
    ['It killed <s>ten</s> five people.', 'It killed five people.'],
    ['It killed <del>ten</del> <ins>five</ins> people.', 'It killed five people.'],
    ['The star is 10<sup>7</sup> km away.', 'The star is 10⁷ km away.'],
    ['It killed 5<sup>[1]</sup> people.', 'It killed 5 people.'],
    ['It fell on the 5<sup>th</sup> of May.', 'It fell on the 5th of May.'],
    ['A word <!-- unseen --> more.', 'A word more.'],
    ['5[^1] fled.', '5[^1] fled.'],
    ['Nine fled.  \nTwo stayed.', 'Nine fled.\nTwo stayed.'],
    ['![a mast](a.png) It fell.', 'It fell.'],
    ['It is 2 * 3 * 4 and snake_case_word.', 'It is 2 * 3 * 4 and snake_case_word.'],
    ['They ate fish &amp; chips for &euro;9, <b>he</b> *said*.', 'They ate fish & chips for €9, he said.'],
    ['The [mayor](x), <b>Ann</b> ~~Bell~~ Roe, spoke.', 'The mayor, Ann Roe, spoke.'],
  ])('%s', (markdown, words) => expect(text(markdown)).toBe(words))
  it('and signs that are none stay', () => {
    expect(text('It is 3 < 5 and 5 > 3, <b>said</b> the note.')).toBe('It is 3 < 5 and 5 > 3, said the note.')
    expect(text('H<sub>2</sub>O')).toBe('H2O')
  })
})
