import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'

const wordings = (a: string, b: string) => {
  const report = compare(a, b)
  const text = new Map(report.documents.flatMap(d => d.claims).map(claim => [claim.id, claim.text]))
  return report.findings
    .filter(f => f.relation !== 'unmatched')
    .map(f => ({
      a: f.claims.a.map(id => text.get(id)),
      b: f.claims.b.map(id => text.get(id)),
      relation: f.relation,
    }))
}

it.each(['Background', 'The Calder Post', 'Ada Quill'])('%s alone is no fact that two could share', title => {
  expect(wordings(`${title}\n\nFive people died.`, `${title}\n\nThe roof fell in.`)).toEqual([])
  expect(wordings(`${title} fell\n\nIt rained.`, `${title} fell\n\nThe roof leaks.`)).toHaveLength(1)
})

describe('one fact is one finding', () => {
  it('holds a clause and the report of it, though both differ', () => {
    const found = wordings(
      'The repair will cost $2 million, the director said.',
      'The repair will cost $5 million, the director said.',
    )
    expect(found.map(f => f.relation)).toEqual(['differs'])
  })

  it('holds a headline and the body that says it again', () => {
    const found = wordings(
      'Lena Marsh is the chairwoman of Calder Lines.\n\nThe ferry company said on Friday that fares would rise.\n\nLena Marsh is chairwoman of Calder Lines.',
      'Fares will rise.\n\nLena Marsh is the chairwoman of Calder Lines.',
    )
    expect(found.filter(f => f.b.some(text => text?.includes('chairwoman')))).toHaveLength(1)
  })

  it('is not widened by a report that says more besides', () => {
    const text =
      '"We have forty boats at sea, sixty men on shore, and we have nine crews in training," Ito said.'
    const found = wordings(text, `Ito spoke on Monday. ${text}`)
    expect(found.length).toBeGreaterThan(1)
  })

  it('leaves no claim out', () => {
    const report = compare(
      'Officials said that the dam held, that the road was cut and that two villages were without power.',
      'The dam held, officials said. The road was cut. Two villages had no power.',
    )
    const held = new Set(report.findings.flatMap(f => [...f.claims.a, ...f.claims.b]))
    for (const claim of report.documents.flatMap(d => d.claims)) expect(held.has(claim.id)).toBe(true)
  })
})
