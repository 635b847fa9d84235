import { describe, expect, it } from 'vitest'
import { besideEachOther } from '../../src/findings/two-details'
import type { Facet, Reason, Side } from '../../src/types'

const alone = (side: Side, text: string, value?: unknown, facet: Facet = 'number'): Reason => ({
  judge: 'detail/unanswered',
  facet,
  effect: 'adds-detail',
  addedBy: side,
  [side]: { span: { start: 0, end: text.length }, text, ...(value !== undefined && { value }) },
  basis: 'stated',
  message: `Only ${side.toUpperCase()} says “${text}”.`,
})
const messages = (...reasons: Reason[]) => besideEachOther(reasons).map(({ message }) => message)

describe('what each source alone says of one facet', () => {
  it('is told as one, with the words of both', () => {
    const [told, ...rest] = besideEachOther([alone('a', 'Three', [3, 3]), alone('b', 'four', [4, 4])])
    expect(rest).toEqual([])
    expect(told).toMatchObject({ message: 'A says “Three”, B says “four”.', addedBy: 'both' })
    expect([told.a?.text, told.b?.text]).toEqual(['Three', 'four'])
  })

  it('in the place of the first, with everything else as it was', () => {
    const monday = alone('a', 'Monday', undefined, 'time')
    const friday = alone('b', 'Friday', undefined, 'time')
    const name = alone('b', 'Oriel', undefined, 'entity')
    expect(messages(alone('a', '$3m', [3e6, 3e6, 'USD']), monday, name, friday)).toEqual([
      'Only A says “$3m”.',
      'A says “Monday”, B says “Friday”.',
      'Only B says “Oriel”.',
    ])
  })

  it.each<[string, Reason[]]>([
    [
      'one side has two',
      [alone('a', '31', [31, 31]), alone('a', '22', [22, 22]), alone('b', '24', [24, 24])],
    ],
    ['they measure other things', [alone('a', 'two miles', [2, 2, 'length']), alone('b', '24', [24, 24])]],
    [
      'one is resolved alone',
      [alone('a', 'Monday', ['2026-05-11', '2026-05-11'], 'time'), alone('b', 'an hour', undefined, 'time')],
    ],
    [
      'it is no value',
      [alone('a', 'Oriel', undefined, 'entity'), alone('b', 'Ardmore', undefined, 'entity')],
    ],
    ['one side says nothing', [alone('a', 'Three', [3, 3])]],
  ])('stays apart where %s', (_, reasons) => {
    expect(besideEachOther(reasons)).toEqual(reasons)
  })
})
