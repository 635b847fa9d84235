import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'
import { toMarkdown, toText } from '../../src/render'
import { nearNotes } from '../../src/render/doubts'
import { groupFindings } from '../../src/render/view'

const article = (name: string): string =>
  readFileSync(join(__dirname, '../fixtures/articles', `${name}.txt`), 'utf8')

describe('what one source alone has', () => {
  const report = compare(article('depot-herald'), article('depot-courier'))
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
      expect(toMarkdown(report)).toContain(note.slice(0, 20))
    }
    for (const { relation, claims, reasons } of report.findings)
      if (relation === 'unmatched')
        expect(Object.keys(reasons[0])).not.toContain(claims.a.length > 0 ? 'a' : 'b')
  })
})
