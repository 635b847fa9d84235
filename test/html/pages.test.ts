import { describe, expect, it } from 'vitest'
import { fromHtml } from '../../src/html'
import { growth, LINEAR } from '../properties/growth'
import { sized } from '../properties/how-much'

/** Enough of an article around it that the words in question are judged as a page's, not as a scrap. */
const FILLING = [
  'The harbour board of Tarvik voted on Monday to keep the old lighthouse, which was built in 1884, and to open it to visitors in spring.',
  'Work on the stairs, the lamp room and the keeper’s house will last until March, the board said, and the road stays open throughout.',
  'A group of residents, who had asked for the vote, said that they were glad, and that they would help with the paint and the garden.',
].map(words => `<p>${words}</p>`)

const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}<title>Lighthouse</title></head><body><nav><a href="/">Front page</a></nav><article><h1>Lighthouse</h1>${FILLING[0]}${body}${FILLING[1]}${FILLING[2]}</article></body></html>`

/** The blocks that `body` adds to the article. */
function blocks(body: string): string[] {
  const known = fromHtml(page('')).text.split('\n\n')
  return fromHtml(page(body))
    .text.split('\n\n')
    .filter(block => !known.includes(block))
}

describe('the article', () => {
  it('is whole without anything added', () => {
    expect(fromHtml(page('')).text.split('\n\n')).toHaveLength(4)
  })
})

describe('inline elements', () => {
  it('that stand side by side do not fuse words', () => {
    expect(
      blocks(
        '<p><span>Nine sailors</span><span>were saved,</span><a href="/x">the coastguard</a><b>Tarvik</b><i>said</i>.</p>',
      ),
    ).toEqual(['Nine sailors were saved, the coastguard Tarvik said.'])
  })

  it('do not tear words, numbers or large first letters', () => {
    expect(
      blocks(
        '<p><span>T</span><span>he</span> board spent €<span>5</span><span>m</span> on re<b>paint</b>ing.</p>',
      ),
    ).toEqual(['The board spent €5m on repainting.'])
    expect(
      blocks('<p>It is <b>un</b><b>usual</b>, <em>“so</em><strong>”</strong><em>, he said.</em></p>'),
    ).toEqual(['It is unusual, “so”, he said.'])
  })

  it('break lines where the page does', () => {
    expect(
      blocks('<p>Nine sailors were saved.<br>The lamp burned all night.<br/><br>Nobody slept.</p>').join(
        '\n',
      ),
    ).toMatch(/^Nine sailors were saved\.\n+The lamp burned all night\.\n+Nobody slept\.$/)
  })
})

describe('struck words', () => {
  it('are not said, their replacement is', () => {
    expect(
      blocks(
        '<p>The storm hit on <del>Sunday</del><ins>Saturday</ins> and lasted <s>two</s> three hours, <strike>he</strike> she said.</p>',
      ),
    ).toEqual(['The storm hit on Saturday and lasted three hours, she said.'])
  })
})

describe('raised signs', () => {
  it('that are marks of notes are no digits', () => {
    expect(
      blocks(
        '<p>The keeper died<sup>1</sup> in 1902,<sup><a href="#n2">2</a></sup> aged 71<sup>[3]</sup>,<sup class="footnote-ref">4</sup> in bed<a href="#n5">[5]</a><sup>†</sup>.</p>',
      ),
    ).toEqual(['The keeper died in 1902, aged 71, in bed.'])
  })

  it('that are exponents are exponents, and endings stay', () => {
    expect(
      blocks(
        '<p>The 21<sup>st</sup> plan spends 10<sup>9</sup> kroner on 40 km<sup>2</sup>, and CO<sub>2</sub> falls by 10<sup>-3</sup>.</p>',
      ),
    ).toEqual(['The 21st plan spends 10⁹ kroner on 40 km², and CO2 falls by 10⁻³.'])
  })
})

describe('links', () => {
  it('a paragraph that is a link stays, and its neighbour with it', () => {
    expect(
      blocks(
        '<div class="text"><p>Two boats sank.</p><p><a href="/crew">Ivar Holm, 52, who steered the second, denied on Friday that he had slept.</a></p></div>',
      ),
    ).toEqual([
      'Two boats sank.',
      'Ivar Holm, 52, who steered the second, denied on Friday that he had slept.',
    ])
  })

  it('to more of the site go', () => {
    expect(
      blocks(
        '<p><a href="/a">Read more: Lamp lit again after a year</a></p><p>Read more</p><p><strong>Read also:</strong> <a href="/b">Ferry late again</a></p><p>Related stories</p><p>Advertisement</p>',
      ),
    ).toEqual([])
  })

  it('in the words of the article stay', () => {
    expect(
      blocks(
        '<p>Read more books, <a href="/x">the teacher</a> told the children on Friday.</p><p>More on that day than on any other came to see the lamp, he said.</p>',
      ),
    ).toEqual([
      'Read more books, the teacher told the children on Friday.',
      'More on that day than on any other came to see the lamp, he said.',
    ])
  })
})

describe('tables', () => {
  it('are read row by row', () => {
    expect(
      blocks(
        '<table><caption>Visitors by year</caption><tr><th>Town</th><th>2022</th><th>2023</th></tr><tr><td><p>Tarvik</p></td><td>310</td><td>420</td></tr><tr><td>Holm</td><td>12</td><td></td></tr></table>',
      ),
    ).toEqual(['Visitors by year', 'Town | 2022 | 2023', 'Tarvik | 310 | 420', 'Holm | 12'])
  })

  it('that lay a page out give its paragraphs', () => {
    const { text } = fromHtml(
      `<html><body><table><tr><td><table><tr><td>${FILLING.join('')}</td></tr></table></td></tr></table></body></html>`,
    )
    expect(text.split('\n\n')).toEqual(FILLING.map(p => p.slice(3, -4)))
  })
})

describe('captions', () => {
  it('stand apart from the paragraph', () => {
    expect(
      blocks(
        '<figure><img src="a.jpg" alt="not said"><figcaption>The lamp in 1931</figcaption></figure><p>The lamp <span class="photo-caption">Old oil lamp</span> burned oil until it was wired.</p>',
      ),
    ).toEqual(['The lamp in 1931', 'The lamp', 'Old oil lamp', 'burned oil until it was wired.'])
  })
})

describe('live reports', () => {
  it('are read without the stamps of their posts', () => {
    expect(
      blocks(
        `<div class="post"><time datetime="2024-01-05T14:32Z">14:32 GMT</time><p>The first boat is in the harbour, the coastguard says.</p></div>
         <div class="post"><span>Updated 2 hours ago</span><p><time>2.10pm</time> The wind falls, and the second boat is seen from the pier.</p></div>`,
      ),
    ).toEqual([
      'The first boat is in the harbour, the coastguard says.',
      'The wind falls, and the second boat is seen from the pier.',
    ])
  })

  it('keep times that are news', () => {
    expect(blocks('<p>It began at 14:32 GMT on Friday.</p><p>Two hours ago it was calm.</p>')).toEqual([
      'It began at 14:32 GMT on Friday.',
      'Two hours ago it was calm.',
    ])
  })
})

describe('pages of other kinds', () => {
  it('AMP: without its menus, advertisements and pictures', () => {
    const { text } = fromHtml(
      `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Lighthouse</title></head><body><amp-sidebar id="s"><ul><li>Sport today, and weather</li></ul></amp-sidebar><article>${FILLING[0]}<amp-ad width="300">Buy a boat, now, cheap</amp-ad>${FILLING[1]}<amp-img src="a"><noscript><img src="a"></noscript></amp-img>${FILLING[2]}</article></body></html>`,
    )
    expect(text).toBe(`Lighthouse\n\n${FILLING.map(p => p.slice(3, -4)).join('\n\n')}`)
  })

  it('printed: without the words about the print', () => {
    const { text } = fromHtml(
      `<html><head><title>Lighthouse</title></head><body><p>Print this page</p><p>Close this window</p><h1>Lighthouse</h1>${FILLING.join('')}<p>Page 1 of 2</p><p>Printed from: https://tarvik.example/lighthouse</p><div style="display: none">never shown</div><div class="noprint">Menu, and more menu</div></body></html>`,
    )
    expect(text).toBe(`Lighthouse\n\n${FILLING.map(p => p.slice(3, -4)).join('\n\n')}`)
  })
})

describe('what a page says of itself', () => {
  it('is followed through the references of a graph', () => {
    const graph = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Lighthouse',
          author: [{ '@id': '#w' }],
          publisher: { '@id': '#p' },
        },
        { '@type': 'Person', '@id': '#w', name: 'Runa Dahl' },
        { '@type': 'Organization', '@id': '#p', name: 'Tarvik Post' },
      ],
    }
    const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`
    expect(fromHtml(page('', head))).toMatchObject({ author: 'Runa Dahl', publisher: 'Tarvik Post' })
  })
})

describe('hostile pages', () => {
  const SIZE = sized(16_000, 100_000)
  const HOSTILE: Readonly<Record<string, string>> = {
    'nested blocks': '<div>',
    'nested letters': '<b>',
    'nested tables': '<table><tr><td>',
    'nested lists': '<ul><li>x',
    'unclosed paragraphs': '<p>x',
    'unclosed links': '<a href="/x">y ',
    'unclosed attributes': '<a href="',
    'stray ends': '<div>x</span>',
    'ends alone': '</b>',
    comments: '<!--',
    ampersands: '&amp',
    angles: '<',
    'raised signs': '<sup>1',
    'struck signs': '<s>x</s>y',
    'open scripts': '<script>',
  }

  it.each(Object.entries(HOSTILE))('of %s take a time that grows with their size', (_, unit) => {
    expect(growth(size => fromHtml(unit.repeat(size / unit.length)), SIZE)).toBeLessThan(LINEAR)
  })

  it('keep their words', () => {
    expect(fromHtml(`${'<div>'.repeat(100_000)}deep words${'</div>'.repeat(100_000)} and more`).text).toBe(
      'deep words\n\nand more',
    )
  })
})

describe('signs of every kind in one article', () => {
  it.each([
    [
      '<p><b>Ann</b><i>Roe</i> spoke to <span>Halm</span><span>Dorn</span>.</p>',
      ['Ann Roe spoke to Halm Dorn.'],
    ],
    ['<p>It cost <s>€5m</s> €6m and <del>ten</del><ins>nine</ins> fled.</p>', ['It cost €6m and nine fled.']],
    ['<p>It cost <strike>ten</strike> nine.</p>', ['It cost nine.']],
    ['<p>The slide hurt 12<sup><a href="#n3">[3]</a></sup> people.</p>', ['The slide hurt 12 people.']],
    ['<p>The yard is 60 m<sup>2</sup>.</p>', ['The yard is 60 m².']],
    ['<p>Some 2.5 × 10<sup>6</sup> eels came.</p>', ['Some 2.5 × 10⁶ eels came.']],
    ['<p>The 21<sup>st</sup> of May.</p>', ['The 21st of May.']],
    ['<p>It cost &pound;5 &amp; more.</p>', ['It cost £5 & more.']],
    ['<p>Un<wbr>break<wbr>able.</p>', ['Unbreakable.']],
    [
      '<p><time>14:35</time></p><p>The mast fell at 14:35, police said.</p>',
      ['The mast fell at 14:35, police said.'],
    ],
    ['<p>14:35 GMT</p><p>Police said so.</p>', ['Police said so.']],
    ['<p><a href="/more">Read more: What we know of the mast</a></p>', []],
    ['<p>READ MORE: What we know of the mast</p>', []],
    ['<p><strong>Read more:</strong> What we know of the mast</p>', []],
    ['<p>Also read: Ten masts that fell</p>', []],
    ['<p>SEE ALSO | Ten masts that fell</p>', []],
    ['<p>WATCH: The mast falls</p>', []],
    [
      '<p>Read more of his letters and you find: a mast.</p>',
      ['Read more of his letters and you find: a mast.'],
    ],
    ['<p>Watch the mast: it leans.</p>', ['Watch the mast: it leans.']],
    ['<p>“Read more,” he said: “It helps.”</p>', ['“Read more,” he said: “It helps.”']],
    ['<p>Related stories were told of two masts.</p>', ['Related stories were told of two masts.']],
    [
      '<figure><img src="a.jpg"><figcaption>The mast on Friday.</figcaption></figure><p>It fell.</p>',
      ['The mast on Friday.', 'It fell.'],
    ],
  ])('%s', (body, words) => expect(blocks(body)).toEqual(words))
})
