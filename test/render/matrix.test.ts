import { describe, expect, it } from 'vitest'
import { compareAll } from '../../src/index'
import { toMatrixHtml, toMatrixMarkdown } from '../../src/render'

const story = compareAll([
  { publisher: 'The <b>Echo</b>', text: 'The ferry sank on Monday. Five people died, the coast guard said.' },
  { publisher: 'The | Post', text: 'The ferry sank on Monday. Seven people died, the coast guard said.' },
  { text: 'The ferry sank on Monday.' },
])

describe('a matrix of facts by sources', () => {
  it('is a Markdown table with what differs first', () => {
    const lines = toMatrixMarkdown(story).split('\n')
    const rows = lines.filter(line => line.startsWith('|'))
    expect(rows[0]).toContain('The \\| Post')
    expect(rows[2]).toMatch(/Five people died.*differs: Seven people died.*–/)
    expect(rows.some(row => /sank.*\| 3 \|/.test(row))).toBe(true)
  })

  it('is HTML in which every word of a source is text', () => {
    const page = toMatrixHtml(story)
    expect(page).toContain('The &lt;b&gt;Echo&lt;/b&gt;')
    expect(page).toMatch(/<td class="differs">differs: Seven people died/)
  })

  it('leaves out what one source alone has unless asked', () => {
    const alone = compareAll(['The ferry sank.', 'The mayor resigned.'])
    const rows = (text: string) => text.split('\n').filter(line => line.startsWith('|')).length - 2
    expect(rows(toMatrixMarkdown(alone))).toBe(0)
    expect(rows(toMatrixMarkdown(alone, { leastSources: 1 }))).toBe(2)
  })
})
