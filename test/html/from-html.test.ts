import { describe, expect, it } from 'vitest'
import { fromHtml, fromMarkdown, fromText } from '../../src/html'
import { isoDate } from '../../src/html/iso-date'
import { growth, LINEAR } from '../properties/growth'
import { sized } from '../properties/how-much'

const PARAGRAPHS = `<p>Heavy rain closed the <b>Harwell</b> bridge on Monday, and 120 people left their homes, the council said, in a statement.</p>
<p>Mayor Ana Duarte said the dam would hold. “We are watching it, hour by hour,” she said, adding that help was near.</p>
<ul><li>Schools stay shut, for now</li><li>Buses run, but late</li></ul>
<p>Repairs will cost about £2&nbsp;million, by a first estimate, from the engineers, who came on Tuesday morning.</p>`

const page = (head: string, body = `<article><h1>Flood shuts bridge</h1>${PARAGRAPHS}</article>`) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a><a href="/sport">Sport</a></nav>${body}<footer>© Courier</footer><script>var x = "never text"</script></body></html>`

describe('fromHtml', () => {
  it('gives the words of the article, without the page around it', () => {
    expect(fromHtml(page('<title>Flood shuts bridge</title>')).text).toBe(
      [
        'Flood shuts bridge',
        'Heavy rain closed the Harwell bridge on Monday, and 120 people left their homes, the council said, in a statement.',
        'Mayor Ana Duarte said the dam would hold. “We are watching it, hour by hour,” she said, adding that help was near.',
        '• Schools stay shut, for now',
        '• Buses run, but late',
        'Repairs will cost about £2 million, by a first estimate, from the engineers, who came on Tuesday morning.',
      ].join('\n\n'),
    )
  })

  it('reads JSON-LD, in a graph, with several authors and escaped characters', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'Flood &amp; storm',
          datePublished: '2024-03-04T18:30:00+0100',
          author: [{ name: 'J. Okafor' }, 'L. Bo', { name: 'https://x.example/bo' }],
          publisher: { name: 'Courier Media' },
        },
      ],
    }
    const head = `<meta property="og:site_name" content="Other"><script type="application/ld+json">${JSON.stringify(ld)}</script>`
    expect(fromHtml(page(head), { url: 'https://courier.example/1' })).toMatchObject({
      title: 'Flood & storm',
      published: '2024-03-04T18:30:00+01:00',
      author: ['J. Okafor', 'L. Bo'],
      publisher: 'Courier Media',
      url: 'https://courier.example/1',
      language: 'en-GB',
    })
  })

  it('reads meta tags where there is no JSON-LD, or none that parses', () => {
    const head = `<script type="application/ld+json">{"broken": </script><title>Flood | Courier</title>
      <meta property="og:title" content="Flood shuts bridge"><meta property="og:site_name" content="The Courier">
      <meta name="author" content="J. Okafor"><meta property="article:published_time" content="2024-03-04T18:30:00Z">
      <link rel="canonical" href="https://courier.example/flood">`
    expect(fromHtml(page(head))).toMatchObject({
      title: 'Flood shuts bridge',
      publisher: 'The Courier',
      author: 'J. Okafor',
      published: '2024-03-04T18:30:00Z',
      url: 'https://courier.example/flood',
    })
  })

  it('reads the date of a time element', () => {
    expect(
      fromHtml(page('', `<time datetime="2024-03-04">4 March</time><article>${PARAGRAPHS}</article>`))
        .published,
    ).toBe('2024-03-04')
  })

  it('takes any string', () => {
    expect(fromHtml('')).toEqual({ text: '' })
    expect(fromHtml('just words').text).toBe('just words')
    expect(fromHtml('<p>one<p>two').text).toBe('one\n\ntwo')
    expect(fromHtml('<html>').text).toBe('')
    expect(fromHtml('<!-- never closed').text).toBe('')
    expect(fromHtml('\ud800<b>x').text).toContain('x')
  })

  it('is not held up by absurd nesting', () => {
    expect(fromHtml(`${'<div>'.repeat(5000)}deep words`).text).toBe('deep words')
  })

  it('finds the words of pages without head or body', () => {
    const { title, text, language } = fromHtml(
      '<html lang="en"><title>Flood</title><body><p>The dam burst.</p></body></html>',
    )
    expect({ title, text, language }).toEqual({
      title: 'Flood',
      text: 'Flood\n\nThe dam burst.',
      language: 'en',
    })
    expect(fromHtml('<html><title>Flood</title><p>The dam burst.').text).toBe('Flood\n\nThe dam burst.')
    expect(fromHtml('<html'.repeat(100_000)).text).toBe('')
  })

  it('makes no publisher, date or language up', () => {
    const source = fromHtml('<html><title>T</title><meta name="date" content="yesterday"><p>Words.')
    expect(Object.keys(source).sort()).toEqual(['text', 'title'])
  })
})

describe('isoDate', () => {
  it('reads the forms that need no guess', () => {
    expect(isoDate('2024-03-04')).toBe('2024-03-04')
    expect(isoDate('2024-03-04 18:30')).toBe('2024-03-04T18:30:00')
    expect(isoDate('2024-03-04T18:30:00.000Z')).toBe('2024-03-04T18:30:00.000Z')
    expect(isoDate('2024-03-04T18:30:00-05')).toBe('2024-03-04T18:30:00-05:00')
    expect(isoDate('Mon, 04 Mar 2024 18:30:00 GMT')).toBe('2024-03-04T18:30:00Z')
  })

  it('leaves the others', () => {
    for (const text of [
      '',
      '04/03/2024',
      '2024-13-04',
      '2024-02-30',
      'March 4, 2024',
      'yesterday',
      '20240304',
    ]) {
      expect(isoDate(text), text).toBeUndefined()
    }
  })
})

describe('fromMarkdown', () => {
  it('takes the signs out and keeps the words', () => {
    const markdown = `# Flood

Rain **closed** the [bridge](https://x.example "t") and _all_ \`roads\`, snake_case and 2 * 3 * 4.
![a photo](x.png)
> “It held.”

* one
1. two

\`\`\`
code
\`\`\`
<b>Bold</b> <!-- not said --> \\*end\\*

[x]: https://x.example`
    expect(fromMarkdown(markdown).text).toBe(
      'Flood\n\nRain closed the bridge and all roads, snake_case and 2 * 3 * 4.\n\n“It held.”\n\n- one\n\n1. two\n\nBold *end*',
    )
  })

  const text = (markdown: string) => fromMarkdown(markdown).text

  it('breaks lines where the text does', () => {
    expect(text('The dam held.<br>Nobody slept.\\\nRain fell.')).toBe(
      'The dam held.\nNobody slept.\nRain fell.',
    )
  })

  it('does not say what is struck out, and takes one tilde for "about"', () => {
    expect(text('The storm took ~~ten~~ nine roofs, <del>on Sunday</del> on Monday.')).toBe(
      'The storm took nine roofs, on Monday.',
    )
    expect(text('It took ~10 roofs and ~20 trees.')).toBe('It took ~10 roofs and ~20 trees.')
  })

  it('reads entities, references, notes and headings of every form', () => {
    expect(text('It cost &pound;5 &amp; more[^1].\n\n[^1]: By one estimate.')).toBe(
      'It cost £5 & more.\n\nBy one estimate.',
    )
    expect(text('The [council][c] met at <https://c.example>.\n\n[c]: https://c.example')).toBe(
      'The council met at https://c.example.',
    )
    expect(fromMarkdown('Storm *takes* roofs\n===\n\nNine are gone.')).toEqual({
      title: 'Storm takes roofs',
      text: 'Storm takes roofs\n\nNine are gone.',
    })
  })

  it('reads tables row by row and lists item by item, in quotations too', () => {
    expect(text('| Town | Roofs |\n| --- | ---: |\n| Tarvik | **9** |')).toBe('Town | Roofs\nTarvik | 9')
    expect(text('> - one\n>   - inner\n> - two\n>\n> Said.')).toBe('- one\n- inner\n- two\n\nSaid.')
    expect(text('3. three\n4. four')).toBe('3. three\n4. four')
  })

  it('reads markup as a page', () => {
    expect(text('<div>\n<p>Nine roofs<sup>[1]</sup> are gone.</p><p>Two stand.</p>\n</div>')).toBe(
      'Nine roofs are gone.\n\nTwo stand.',
    )
  })

  it('keeps a paragraph that somebody indented, and emphasis that is none', () => {
    expect(text('First.\n\n    Indented, but prose.')).toBe('First.\n\nIndented, but prose.')
    expect(text('He paid 5* and 6* for **it')).toBe('He paid 5* and 6* for **it')
  })

  it('reads the front matter', () => {
    expect(
      fromMarkdown('---\ntitle: "A flood"\ndate: 2024-03-04\nsite: Courier\ntags: [x]\n---\nIt rained.'),
    ).toEqual({
      title: 'A flood',
      published: '2024-03-04',
      publisher: 'Courier',
      text: 'It rained.',
    })
  })

  it.each([
    ...['*', '[', '_', '`', '<', '![', '[a](', '> ', '\\', '<!--', '**a', '*a_', '~~a', '1. ', '- ', '- a\n'],
    ...['> a\n', '[a]: b\n', '|a|\n|-|\n', '[^a]', '&', 'a\n', '# ', '    a\n'],
  ])('takes a time that grows with the size of %j', unit => {
    expect(growth(size => fromMarkdown(unit.repeat(size / unit.length)), sized(6_000, 15_000))).toBeLessThan(
      LINEAR,
    )
  })
})

describe('fromText', () => {
  it('takes a first line that stands alone for the title', () => {
    expect(fromText('\ufeffFlood shuts bridge\n\nIt rained.')).toEqual({
      title: 'Flood shuts bridge',
      text: 'Flood shuts bridge\n\nIt rained.',
    })
    expect(fromText('It rained.\n\nMore.').title).toBeUndefined()
    expect(fromText('It rained\nand rained.').title).toBeUndefined()
    expect(fromText('A\n\nB', { title: 'Known', publisher: 'P' })).toEqual({
      title: 'Known',
      publisher: 'P',
      text: 'A\n\nB',
    })
  })
})
