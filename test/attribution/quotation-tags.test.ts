import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'

const held = (text: string) => {
  const { claims, attributions } = segment(text)
  return claims.map(({ text: told, attribution }) => {
    const by = attribution === undefined ? [] : attributions[attribution].source
    return `${told} [${by.map(s => text.slice(s.start, s.end)).join()}]`
  })
}
const isHeld = (text: string) => held(text).some(told => !told.endsWith('[]'))

describe('a verb that stands between closing marks and a person', () => {
  it.each(['stormed', 'bristled', 'shrugged', 'fumed', 'glowered', 'countered', 'philosophised'])(
    'says who speaks: %s',
    verb => {
      const told = held(`"The ferry is a wreck," ${verb} Hilda Okoro, "and nobody will own up."`)
      expect(told).toContain('The ferry is a wreck. [Hilda Okoro]')
      expect(told).toContain('Nobody will own up. [Hilda Okoro]')
      expect(told.some(text => /^(?:The ferry )?(?:stormed|shrugged)/i.test(text))).toBe(false)
    },
  )
  it('gives the next sentence in marks to the same speaker', () => {
    expect(held('"The ferry is a wreck," bristled Hilda Okoro. "I was told to keep quiet."')).toContain(
      'Hilda Okoro said: "I was told to keep quiet." [Hilda Okoro]',
    )
    expect(held('"I have no idea," Hilda Okoro shrugged. "The pier is shut."')).toContain(
      'The pier is shut. [Hilda Okoro]',
    )
  })
  it('may stand before the marks', () => {
    expect(held('Hilda Okoro bristled: "The pier has rotted."')).toContain(
      'The pier has rotted. [Hilda Okoro]',
    )
  })
  it('may have a noun for its person', () => {
    expect(held('"The ferry is a wreck," stormed the skipper, a former sailor.')).toContain(
      'The ferry is a wreck. [the skipper, a former sailor]',
    )
  })
})

describe('marks beside a verb say nothing of a speaker', () => {
  it.each([
    'After the song "Boats at Night," Hilda Okoro smiled.',
    'Known as "the Hammer," Hilda Okoro won.',
    '"No more delays", the Harbour Post won its second prize.',
    '"The ferry is a wreck," Hilda Okoro left the hall.',
    '"The ferry is a wreck!" The crowd marched.',
    'In "Boats at Night," Hilda Okoro paints the harbour.',
    "The pier is 'unsafe'. 'Gulls' is a film. Bo Lund ran.",
  ])('%s', text => {
    expect(isHeld(text)).toBe(false)
  })
})

describe('single marks', () => {
  it('quote as double ones do', () => {
    const told = held("'The pier is shut,' said Hilda Okoro. 'If the gate opens, do not go in.'")
    expect(told).toContain('Hilda Okoro said: "If the gate opens, do not go in." [Hilda Okoro]')
    expect(held("'The pier is shut,' said Hilda Okoro, 'and it will stay shut.'").join()).toContain(
      'It will stay shut." [Hilda Okoro]',
    )
  })
  it('are told from the apostrophe of a plural', () => {
    expect(held("'We were given three weeks' warning of the sale,' complained Hilda Okoro.")).toEqual([
      'Hilda Okoro said: "We were given three weeks\' warning of the sale." [Hilda Okoro]',
      "'We were given three weeks' warning of the sale,' complained Hilda Okoro. []",
    ])
    expect(held("The players' lounge is 'cold', and the owners' room is not.").join()).toContain(
      "The players' lounge is 'cold'",
    )
  })
})
