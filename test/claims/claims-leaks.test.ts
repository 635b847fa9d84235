import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

// What a sentence only reports, denies, plans, supposes or asks is nobody's plain statement.

interface Content {
  readonly past: string
  readonly bare: string
  readonly ing: string
  readonly who: string
}

const CONTENTS: readonly Content[] = [
  {
    who: 'the mayor',
    past: 'the mayor had sold the harbour',
    bare: 'sell the harbour',
    ing: 'selling the harbour',
  },
  {
    who: 'the bank',
    past: 'the bank had lost 40 million euros',
    bare: 'close nine branches',
    ing: 'closing nine branches',
  },
  { who: 'Weber', past: 'Weber had left the country', bare: 'leave the country', ing: 'leaving the country' },
  {
    who: 'the engineers',
    past: 'the engineers had opened the dam',
    bare: 'open the dam',
    ing: 'opening the dam',
  },
  {
    who: 'the club',
    past: 'the club had dismissed its coach',
    bare: 'dismiss its coach',
    ing: 'dismissing its coach',
  },
  {
    who: 'Ana Ortiz',
    past: 'Ana Ortiz had signed the letter',
    bare: 'sign the letter',
    ing: 'signing the letter',
  },
  {
    who: 'the ministry',
    past: 'the ministry had burned the files',
    bare: 'burn the files',
    ing: 'burning the files',
  },
  {
    who: 'the army',
    past: 'the army had shelled the port',
    bare: 'shell the port',
    ing: 'shelling the port',
  },
]

const REPORTED = [
  (c: Content) => `Two witnesses said that ${c.past}.`,
  (c: Content) => `According to a spokeswoman, ${c.past}.`,
  (c: Content) => `A newspaper claimed on Friday that ${c.past}.`,
  (c: Content) => `Prosecutors allege that ${c.past}.`,
]

const WITHHELD = [
  (c: Content) => `The lawyer denied that ${c.past}.`,
  (c: Content) => `Nobody believed that ${c.past}.`,
  (c: Content) => `The report did not say that ${c.past}.`,
  (c: Content) => `A judge asked whether ${c.past}.`,
  (c: Content) => `It is not known whether ${c.past}.`,
  (c: Content) => `If ${c.past}, the shares would fall.`,
  (c: Content) => `The council would have paid if ${c.past}.`,
  (c: Content) => `Critics feared that ${c.past}.`,
  (c: Content) => `There was no proof that ${c.past}.`,
  (c: Content) => `The union doubted that ${c.past}.`,
  (c: Content) => `${upper(c.who)} refused to ${c.bare}.`,
  (c: Content) => `${upper(c.who)} failed to ${c.bare}.`,
  (c: Content) => `${upper(c.who)} threatened to ${c.bare}.`,
  (c: Content) => `${upper(c.who)} plans to ${c.bare} next week.`,
  (c: Content) => `A court barred ${c.who} from ${c.ing}.`,
  (c: Content) => `Residents urged ${c.who} to ${c.bare}.`,
  (c: Content) => `${upper(c.who)} considered ${c.ing}.`,
  (c: Content) => `${upper(c.who)} ruled out ${c.ing}.`,
  (c: Content) => `Did ${c.who} ${c.bare}?`,
  (c: Content) => `The rules would allow ${c.who} to ${c.bare}.`,
  (c: Content) => `Talks will resume once ${c.who} agrees to ${c.bare}.`,
]

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether a claim states the content alone: no word is left of what governs it. */
function tellsAlone(text: string, { past, bare, who }: Content): boolean {
  const own = new Set(
    `${past} ${bare} ${who} is are was were has will next week sold closed left opened signed dismissed burned shelled lost`
      .toLowerCase()
      .split(' '),
  )
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every(word => own.has(word)) && words.length > 3
}

const cross = (frames: readonly ((c: Content) => string)[]) =>
  frames.flatMap(frame => CONTENTS.map((content): [string, Content] => [frame(content), content]))

describe('what a sentence only reports', () => {
  it.each(cross(REPORTED))('is told on the word of who says so: %s', (sentence, content) => {
    const { claims } = segment(sentence)
    expect(claims.filter(c => c.attribution === undefined && tellsAlone(c.text, content))).toEqual([])
  })
})

describe('what a sentence denies, plans, supposes or asks', () => {
  it.each(cross(WITHHELD))('is no claim of its own: %s', (sentence, content) => {
    const { claims } = segment(sentence)
    const leaks = claims.filter(
      c =>
        tellsAlone(c.text, content) &&
        c.polarity === 'affirmative' &&
        c.modality === 'asserted' &&
        !c.text.endsWith('?'),
    )
    expect(leaks.map(c => c.text)).toEqual([])
    expect(claims.length).toBeGreaterThan(0)
  })
})
