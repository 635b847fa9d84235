import { describe, expect, it } from 'vitest'
import { compare, segment } from '../../src/index'
import type { Report } from '../../src/types'

/** Claims of a finding, of both sides, by what the report says of them. */
function told(a: string, b: string): string[] {
  const report: Report = compare(a, b)
  const texts = new Map(report.documents.flatMap(({ claims }) => claims).map(({ id, text }) => [id, text]))
  return report.findings
    .filter(({ claims }) => claims.a.length > 0 && claims.b.length > 0)
    .map(
      ({ claims, relation }) =>
        `${claims.a.map(id => texts.get(id)).join(' ')} ${relation} ${claims.b.map(id => texts.get(id)).join(' ')}`,
    )
}

const A = 'A ferry was chartered to bring the crew home.'
const B = 'The harbour stayed open through the night.'

describe('who somebody is, where both sources say it', () => {
  it.each([
    [
      'Chief Executive Ada Lund thanked them.',
      'CEO Ada Lund bought the cakes.',
      'Ada Lund is Chief Executive. agrees Ada Lund is CEO.',
    ],
    [
      'Gov. Omar Bell thanked them.',
      "The state's governor, Omar Bell, slept late.",
      "Omar Bell is Gov. agrees Omar Bell is the state's governor.",
    ],
    [
      "The union's chief negotiator Petra Roth waved.",
      'Union negotiator Petra Roth was in bed.',
      "Petra Roth is the union's chief negotiator. agrees Petra Roth is Union negotiator.",
    ],
    [
      'Police chief Col. Ivo Brandt waved.',
      'Police chief Ivo Brandt was in bed.',
      'Ivo Brandt is Police chief. agrees Ivo Brandt is Police chief.',
    ],
  ])('is a fact: %s / %s', (a, b, expected) => {
    expect(told(`${A} ${a}`, `${B} ${b}`)).toContain(expected)
  })

  it.each([
    ['one alone gives a title', 'Chief Executive Ada Lund thanked them.', 'Ada Lund bought the cakes.'],
    ['it only says how one is addressed', 'Dr Ada Lund thanked them.', 'Mrs Ada Lund bought the cakes.'],
    ['two people bear it', 'Judge Ada Lund thanked them.', 'Judge Omar Bell bought the cakes.'],
    [
      'it is the title of several',
      'Judges Ada Lund and Jo Bell waved.',
      'Judges Ada Lund and Jo Bell slept.',
    ],
  ])('adds no claim where %s', (_, a, b) => {
    const { documents } = compare(a, b)
    expect(documents.map(({ claims }) => claims.length)).toEqual(
      [a, b].map(text => segment(text).claims.length),
    )
  })

  it('a deputy is no agreement', () => {
    expect(told(`${A} Mayor Ada Lund waved.`, `${B} Deputy mayor Ada Lund slept.`).join()).not.toContain(
      ' agrees ',
    )
  })

  it('takes the two that name one office', () => {
    const a = 'Sen. Ada Lund spoke first. Party leader Ada Lund spoke for an hour.'
    const b = 'Leader Ada Lund was cheered.'
    expect(told(`${A} ${a}`, `${B} ${b}`)).toContain('Ada Lund is Party leader. agrees Ada Lund is Leader.')
  })

  it('is the same from the other side', () => {
    const [a, b] = [`${A} Mayor Ada Lund waved.`, `${B} The mayor, Ada Lund, slept.`]
    const turned = ({ claims, relation }: Report['findings'][number]) => [claims.b, relation, claims.a]
    const [there, back] = [
      compare({ id: 'x', text: a }, { id: 'y', text: b }),
      compare({ id: 'y', text: b }, { id: 'x', text: a }),
    ]
    expect(there.findings.map(({ claims, relation }) => [claims.a, relation, claims.b])).toEqual(
      expect.arrayContaining(back.findings.map(turned)),
    )
  })
})
