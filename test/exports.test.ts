import { expect, it } from 'vitest'
import * as corroborate from '../src/index'

it('exports exactly what is promised', () => {
  expect(Object.keys(corroborate).sort()).toEqual([
    'check',
    'checkAsync',
    'compare',
    'compareAll',
    'compareAsync',
    'load',
    'names',
    'quantities',
    'reportBetween',
    'segment',
    'times',
  ])
})
