import { describe, expect, it } from 'vitest'
import { compare } from '../../src/compare'
import { markWordings } from '../../src/render/marking'
import { groupFindings, viewClaims } from '../../src/render/view'
import { segment } from '../../src/segment'
import type { Finding } from '../../src/types'

const A = 'Other towns, the minister told them, could learn from what he had built there.'
const B = 'A new quay was opened on the west bank of the river last spring.'

const finding = (words: string): Finding => ({
  id: 'f1',
  relation: 'adds-detail',
  addedBy: 'a',
  claims: { a: ['a1'], b: ['b1'] },
  facets: ['entity'],
  confidence: 0.5,
  reasons: [
    {
      judge: 'detail/unanswered',
      facet: 'entity',
      effect: 'adds-detail',
      addedBy: 'a',
      basis: 'stated',
      message: `Only A says “${words}”.`,
      a: { span: { start: 0, end: words.length }, text: words },
    },
  ],
})

const claimOf = (text: string, id: string) => {
  const views = viewClaims(segment({ id, text }))
  return views.find(view => view.quote.length > text.length / 2) ?? views[0]
}

const markedIn = (words: string): string =>
  markWordings({ finding: finding(words), a: [claimOf(A, 'a')], b: [claimOf(B, 'b')] })
    .a.map(({ text, differs }) => (differs ? `*${text}*` : text))
    .join('')

describe('words that a reason names are marked', () => {
  it('where they stand as words, not as letters of others', () => {
    expect(markedIn('he')).toContain('what *he* had')
    expect(markedIn('he')).not.toContain('t*he*')
  })
  it('alone, where the wordings have other words of their own', () => {
    const [x, y] = [
      'Five people died when the old ferry sank on Monday.',
      'Seven people died when a ferry went down on Monday.',
    ]
    const report = compare(x, y)
    const [view] = groupFindings(report)[0].findings
    const side = (pieces: readonly { text: string; differs: boolean }[]) =>
      pieces.map(({ text, differs }) => (differs ? `*${text}*` : text)).join('')
    const { a, b } = markWordings({
      ...view,
      finding: { ...view.finding, reasons: [view.finding.reasons[0]] },
    })
    expect(side(a)).toBe('*Five* people died when the old ferry sank on Monday')
    expect(side(b)).toBe('*Seven* people died when a ferry went down on Monday')
  })
  it('and no others where they differ in who says so', () => {
    const { a } = markWordings({
      finding: { ...finding('Reed'), reasons: [{ ...finding('Reed').reasons[0], facet: 'attribution' }] },
      a: [claimOf('A quay was opened on the west bank last spring.', 'a')],
      b: [claimOf('A new quay was opened on the west bank last year.', 'b')],
    })
    expect(a.some(({ differs }) => differs)).toBe(false)
  })
  it('nowhere when they are letters of others only', () => {
    expect(markedIn('own')).not.toContain('*')
  })
})
