import { describe, expect, it } from 'vitest'
import { compare } from '../src/index'

const A = `The city council closed the old harbour bridge on 5 September after an inspection. Engineers found 14 cracks in the steel, the council said.

Mayor Ruth Calder said the bridge would reopen in spring. The neighbouring theatre is not affected.`

/** Relations of all findings, in one order. */
const relations = (a: string, b: string): string[] =>
  compare(a, b)
    .findings.map(finding => finding.relation)
    .sort()

describe('what changes no agreement', () => {
  const same = (name: string, change: (text: string) => string) =>
    it(name, () => {
      expect(change(A)).not.toBe(A)
      expect(new Set(relations(A, change(A)))).toEqual(new Set(['agrees']))
    })
  same('American spelling', text =>
    text.replace('harbour', 'harbor').replace('neighbouring', 'neighboring').replace('theatre', 'theater'),
  )
  same('another way to write a day', text => text.replace('5 September', 'Sept. 5'))
  same('paragraphs in another order', text => text.split('\n\n').reverse().join('\n\n'))
})

describe('what a planted change does', () => {
  it('a number makes a difference, and the rest still agrees', () => {
    const found = relations(A, A.replace('14 cracks', '41 cracks'))
    expect(found).toContain('differs')
    expect(found).toContain('agrees')
  })

  it('a name replaced in both keeps the relations', () => {
    const B = A.replace('14 cracks', '41 cracks')
    const renamed = (text: string) => text.replaceAll('Ruth Calder', 'Helen Norton')
    expect(relations(renamed(A), renamed(B))).toEqual(relations(A, B))
  })

  it('swapped sources have the same relations', () => {
    const B = A.replace('14 cracks', '41 cracks')
    expect(relations(B, A)).toEqual(relations(A, B))
  })
})
