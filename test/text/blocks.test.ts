import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/text/blocks'

const read = (text: string) => findBlocks(text).map(b => [b.kind, text.slice(b.span.start, b.span.end)])
const kinds = (text: string) => findBlocks(text).map(b => b.kind)
const kindOf = (line: string) =>
  findBlocks(`A Fire in the Old Town\n\nA fire broke out.\n\n${line}\n\nIt was put out.`)[2].kind

const PROSE =
  'The council met on Monday and after a debate of five hours it\nvoted for the new bridge, which is to be built within the\nnext three years and will cost two million.'

describe('findBlocks', () => {
  it('finds headline, paragraphs and list items', () => {
    expect(
      read('Bridge to be rebuilt\n\nThe council voted.\n\n  • It will cost a lot.\n  • It will take years.'),
    ).toEqual([
      ['headline', 'Bridge to be rebuilt'],
      ['paragraph', 'The council voted.'],
      ['list-item', '• It will cost a lot.'],
      ['list-item', '• It will take years.'],
    ])
  })

  it('finds repeated headlines and headings inside', () => {
    expect(
      kinds(
        'Bridge to be rebuilt\n\nBridge to be rebuilt\n\nThe council voted.\n\nBackground:\n\nIt fell in May.',
      ),
    ).toEqual(['headline', 'headline', 'paragraph', 'headline', 'paragraph'])
  })

  it('reads the lines of unwrapped text as paragraphs', () => {
    const line =
      'The council met on Monday and after a debate of five hours it voted for the new bridge, which is to cost two million and to open within the next three years.'
    expect(kinds(`${line}\nThe mayor was glad.\n${line}`)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('joins the lines of wrapped text', () => {
    expect(kinds(`${PROSE}\n\n${PROSE}`)).toEqual(['paragraph', 'paragraph'])
    expect(kinds(PROSE.replaceAll('\n', '\r\n'))).toEqual(['paragraph'])
  })

  it('joins an item and the wrapped lines under it', () => {
    expect(kinds(`- ${PROSE}\n- ${PROSE}`)).toEqual(['list-item', 'list-item'])
  })

  it('takes every line break there is', () => {
    expect(kinds('One.\r\nTwo.\rThree.\u2028Four.\u0085Five.')).toHaveLength(5)
  })

  it('finds page furniture', () => {
    const lines = [
      'Advertisement:',
      'Support Us',
      'Follow us on Instagram!',
      'Sign up for our newsletter',
      'Subscribe',
      'Share this article',
      'Read more: The bridge that fell',
      'Photo: Ann Low / Getty Images',
      'Ann Low/Reuters',
      '© 2023 The Daily Bridge',
      'All rights reserved.',
      'Loading…',
      'By Ann Low',
      'By ANN LOW and TOM BROWN',
      'Wednesday, 26 July 2023, 16:54',
      'Updated 5:20 p.m. EDT, July 26, 2023',
      '5 min read',
      'We use cookies to improve this site.',
      'Our reporters work day and night. Support the Daily Bridge or become our patron!',
      'Thank you for reading.',
      'Click here to subscribe',
      'Related articles',
      '* * *',
    ]
    for (const line of lines) expect([line, kindOf(line)]).toEqual([line, 'boilerplate'])
  })

  it('reads the seeds as people do', () => {
    const a = readFileSync('seeds/a.txt', 'utf8')
    expect(kinds(a).filter(k => k === 'list-item')).toHaveLength(5)
    expect(
      read(a)
        .filter(([kind]) => kind === 'headline')
        .map(([, text]) => text),
    ).toEqual([
      'Russian Defence Minister arrives in North Korea',
      'Russian Defence Minister arrives in North Korea',
      'Background:',
    ])
    expect(kinds(a).filter(k => k === 'boilerplate')).toHaveLength(7)
    const b = readFileSync('seeds/b.txt', 'utf8')
    expect(kinds(b)).toEqual([...Array(7).fill('paragraph'), ...Array(5).fill('list-item')])
  })

  describe('does not call', () => {
    it('a sentence boilerplate that only speaks of following, support or pictures', () => {
      const lines = [
        'The police urged people to follow them on Instagram and other sites during the storm.',
        'Like many others, the mayor posted on Facebook that the bridge was unsafe.',
        'Video from the scene shows the bridge falling into the river on Monday.',
        'Support for the bridge grew after the vote.',
        'Please find us a time to meet on the bridge.',
        'She added:',
        'More stories emerged from those who had been on the bridge that day.',
        'Copyright law was changed by the council on Monday.',
        'By Monday Ann Low had lost every vote in the council.',
        'Most popular parties were in favour of the bridge that the council wanted.',
        'Photographs by the police were shown to the court on the first day of the trial.',
      ]
      for (const line of lines) expect([line, kindOf(line)]).toEqual([line, 'paragraph'])
    })

    it('a statement alone a headline', () => {
      expect(kinds('The bridge fell')).toEqual(['paragraph'])
      expect(kinds('The bridge fell.\n\nIt was old.')).toEqual(['paragraph', 'paragraph'])
    })

    it('a dash at the head of a wrapped line a list', () => {
      const dashed =
        'The council met on Monday and after a debate of five hours it voted\n– as everybody had expected – for the bridge.'
      expect(kinds(dashed)).toEqual(['paragraph'])
    })
  })

  it('takes any string', () => {
    expect(findBlocks('')).toEqual([])
    expect(findBlocks(' \n\t ')).toEqual([])
    expect(kinds('<p>Markup is text.</p>')).toEqual(['paragraph'])
  })
})
