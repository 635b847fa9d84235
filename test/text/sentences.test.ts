import { describe, expect, it } from 'vitest'
import { findBlocks } from '../../src/text/blocks'
import { splitSentences } from '../../src/text/sentences'

const sentences = (text: string) =>
  splitSentences(text, findBlocks(text)).map(s => text.slice(s.span.start, s.span.end))
/** Bars stand where sentences end. */
const splits = (marked: string) => {
  const parts = marked.split('|').map(s => s.trim())
  expect(sentences(marked.replaceAll('|', ''))).toEqual(parts)
}
const whole = (text: string) => expect(sentences(text)).toEqual([text])

describe('splitSentences', () => {
  it('splits at full stops, marks and ellipses before a capital', () => {
    splits('The bridge fell. | Was it old? | It was! | Nobody knew... | The mayor left.')
    splits('Hello!! | Is that you?! | Yes.')
    splits('He never meant it.... | She left.')
  })

  it('splits after abbreviations only before a word that begins sentences', () => {
    splits('Low & Co. sold it. | They bought Low & Co. | It grew.')
    splits('She lives in the U.S. | How about you?')
    splits('He was born in St. Paul, Minn. | The town is small.')
    splits('They sold pens, paper, etc. | Business was slow.')
  })

  it('tells rulers apart by their numerals', () => {
    splits('She wrote on James I. | Elizabeth II came first.')
    splits('The bust is of Louis X. | Philip V followed him.')
    splits('He studied Henry V. | Charles II he left aside.')
    whole('He met Albert I. Low III of Hull.')
    whole('Mary V. George sang.')
    whole('Ann I. Low spoke of Charles II.')
  })

  it('splits after a state behind a comma where small letters go on', () => {
    splits('He moved to Washington, D.C. | Neighbours call it a mistake.')
    splits('She was born in Buffalo, N.Y. | Police found her there.')
    whole('The D.C. Council met in the hall.')
    whole('He sued in a Washington, D.C. Superior Court.')
    whole('He met Bo Lind, Jr. Singh of Hull.')
  })

  it('keeps one word called out over and over together where the sentence goes on', () => {
    splits('"Fire! Fire! Fire!" is a song. | Its author lives in Leeds.')
    splits('"Help! Help!" she cried. | Nobody came.')
    splits('"Halt! | Halt!" | He ran.')
    splits('"Stop! | Go!" he said.')
  })

  it('reads times of day by what stands around them', () => {
    splits('At 5 a.m. Mr. Low went out. | He came back at 6 p.m. | Mr. Low slept.')
    whole('The 10 a.m. Senate vote was held at 5 p.m. Eastern on Monday.')
  })

  it('keeps closing quotes and brackets and footnotes with their sentence', () => {
    splits(
      'She said, “It fell.” | He agreed. (Nobody else did.) | They left.'.replace('agreed. (', 'agreed. | ('),
    )
    splits('It was rebuilt.[3] | It fell again. [4] [5] | It stands.')
  })

  it('splits a quotation of several sentences within a story', () => {
    splits('“It fell,” Ann Low said. | “It was old. | We knew it.”')
  })

  it('reads a block of nothing but direct speech turn by turn', () => {
    splits('"How odd! And so late. Who was it?" | "I know him! He lives here."')
  })

  it('reads items of a list on one line', () => {
    splits('1) Open the box | 2) Take the key | 3) Close it')
    splits('a. The first part | b. The second part')
    splits('• One thing • Another thing'.replace(' • A', ' | • A'))
    splits('1. The first one. | 2. The second one.')
  })

  it('splits where a space is missing', () => {
    splits('It rained.|The game was off.|Mr. Low lost 1,000.|That hurt.')
  })

  it('begins in small letters what follows a sentence in small letters', () => {
    splits('it was nice. | we stayed long')
  })

  it('joins lines that were broken in mid-sentence', () => {
    expect(sentences('It was a cold \nnight in town.')).toEqual(['It was a cold \nnight in town.'])
  })

  describe('does not split', () => {
    it('after titles, initials, numbers and introductions', () => {
      whole(
        'Gen. Ann E. Low, Jr. of No. 5, p. 55 and Fig. 3, spoke to Lt. Col. J. K. Smith vs. Mr. Brown, e.g. on Jan. 5.',
      )
    })

    it('inside figures and addresses', () => {
      whole('It cost $100.50 at www.example.org/a.B or from Ann.Low@example.org in 2.5 days.')
    })

    it('inside brackets and quotations in mid-sentence', () => {
      whole('He teaches (He once was an engineer. It bored him.) at the school.')
      whole("They called out 'Help! Help!' and ran.")
      whole('"This is great." she said.')
      whole("She cried: 'Help! Help! Who is there?'")
    })

    it('after an ellipsis that leaves out words', () => {
      whole('“The bridge [...] was old,” she said, “and … well . . . I knew.”')
    })

    it('after names that end in a mark', () => {
      whole('She works at Yahoo! News in London.')
    })

    it('after abbreviations in headlines, where every word has a capital', () => {
      const text = 'Chance G.O.P. Will Lose the House\n\nThe party may lose.'
      expect(sentences(text)[0]).toBe('Chance G.O.P. Will Lose the House')
    })
  })
})
