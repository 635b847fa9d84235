import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../src/render'
import { MATRIX_STYLE_HASH, SCRIPT_HASH, STYLE_HASH } from '../../../src/render/html/integrity'
import { html } from '../../../src/render/html/markup'
import { SCRIPT } from '../../../src/render/html/script'
import { segmentText } from '../../../src/render/html/segments'
import { STYLE } from '../../../src/render/html/style'
import { MATRIX_STYLE } from '../../../src/render/matrix/style'
import { groupFindings } from '../../../src/render/view'
import { floodReport } from '../../fixtures/flood-report'
import { hostileReport } from '../../fixtures/hostile-report'
import { seedsReport } from '../../fixtures/seeds-report'

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`

describe('the policy of the page', () => {
  it('names the style and the script by their hashes', () => {
    expect(STYLE_HASH).toBe(sha256(STYLE))
    expect(SCRIPT_HASH).toBe(sha256(SCRIPT))
    expect(MATRIX_STYLE_HASH).toBe(sha256(MATRIX_STYLE))
  })

  it('allows nothing else, and the page needs nothing else', () => {
    const page = toHtml(hostileReport())
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/ style="/)
    expect(page).not.toMatch(/unsafe/)
    expect(STYLE).not.toMatch(/url\(|@import|<\//)
    expect(SCRIPT).not.toMatch(/innerHTML|<\/|eval|fetch|XMLHttp/)
  })
})

describe('html`` escapes', () => {
  it('every value, in content and in attributes', () => {
    expect(html`<p title="${`"'<>&`}">${'</p><script>'}</p>`.markup).toBe(
      '<p title="&quot;&apos;&lt;&gt;&amp;">&lt;/p&gt;&lt;script&gt;</p>',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/)
      }),
      { numRuns: 50 },
    )
  })
})

describe('segmentText', () => {
  it('gives back the whole text, and every claim in whole segments', () => {
    for (const report of [seedsReport(), floodReport(), hostileReport()]) {
      const views = groupFindings(report).flatMap(group => group.findings)
      for (const [index, side] of (['a', 'b'] as const).entries()) {
        const document = report.documents[index]
        const segments = segmentText(document, side, views)
        expect(segments.map(segment => document.source.text.slice(segment.start, segment.end)).join('')).toBe(
          document.source.text,
        )
        for (const view of views) {
          for (const { claim } of view[side]) {
            for (const span of claim.spans) {
              const inside = segments.filter(
                segment => segment.start >= span.start && segment.end <= span.end,
              )
              expect(inside.every(segment => segment.findings.includes(view.finding.id))).toBe(true)
              expect(inside.reduce((sum, segment) => sum + segment.end - segment.start, 0)).toBe(
                span.end - span.start,
              )
            }
          }
        }
      }
    }
  })

  it('has one empty list of segments for an empty text, and leaves out spans that are none', () => {
    const [a] = floodReport().documents
    expect(segmentText({ ...a, source: { id: 'a', text: '' } }, 'a', [])).toEqual([])
    const views = groupFindings(floodReport()).flatMap(group => group.findings)
    expect(segmentText({ ...a, blocks: [], source: { id: 'a', text: 'short' } }, 'a', views)).toEqual([
      { start: 0, end: 5, findings: [], tone: undefined },
    ])
  })
})

describe('the page', () => {
  it('reads as the fixture does', async () => {
    await expect(toHtml(floodReport())).toMatchFileSnapshot('../../fixtures/expected/flood.html.expected')
  })
})
