import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'
import { toMarkdown, toText } from '../../src/render'
import { nearNotes } from '../../src/render/doubts'
import { groupFindings } from '../../src/render/view'

const A =
  'About 640 drivers took part in the walkout, the union said. Picket lines formed before dawn outside the Mill Lane garage. The canal froze.'
const B =
  'Just under 500 drivers joined the walkout, the union said. Strikers had gathered at the Mill Lane depot while it was dark. Skaters came from afar.'

describe('what one source alone has', () => {
  const report = compare(A, B)
  const alone = groupFindings(report).flatMap(({ key, findings }) => (key.startsWith('only') ? findings : []))

  it('is told without a note where nothing of the other comes near', () => {
    const far = alone.filter(({ finding }) => finding.reasons[0].message === 'Only A has this.')
    expect(far.length).toBeGreaterThan(0)
    expect(far.flatMap(nearNotes)).toEqual([])
  })

  it('names the words of the other that may say as much, cut where they are long', () => {
    const [finding] = alone.map(({ finding: found }) => found)
    const text = `${'a word '.repeat(30)}more`
    const near = {
      ...finding,
      claims: { a: ['a1'], b: [] },
      reasons: [{ ...finding.reasons[0], b: { span: { start: 0, end: 5 }, text } }],
    } as const
    const [note] = nearNotes({ finding: near, a: [], b: [] })
    expect(note).toMatch(/^unless “a word .* …” says as much$/)
    expect(note.length).toBeLessThan(130)
  })

  it('stands so in every report', () => {
    const noted = report.findings.flatMap(finding => nearNotes({ finding, a: [], b: [] }))
    expect(noted.length).toBeGreaterThan(0)
    for (const note of noted) {
      expect(toText(report).replace(/\s+/g, ' ')).toContain(note)
      expect(toMarkdown(report)).toContain('says as much')
    }
    for (const { relation, claims, reasons } of report.findings)
      if (relation === 'unmatched')
        expect(Object.keys(reasons[0])).not.toContain(claims.a.length > 0 ? 'a' : 'b')
  })
})
