import { describe, expect, it } from 'vitest'
import { quantities, times } from '../../src/index'
import type { Quantity, TimeExpression } from '../../src/types'
import * as amounts from './usage-quantities'
import * as moments from './usage-times'

const PUBLISHED = '2025-10-16'

const figure = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))))

function told({ min, max, unit }: Quantity): string {
  const size = min === max ? figure(min) : `${figure(min)}..${figure(max)}`
  return unit === undefined ? size : `${size} ${unit}`
}

/** Expected figures may be written short: `3e6` is 3000000. */
function normal(values: string): string {
  return values
    .split('; ')
    .map(value => {
      const [size, ...unit] = value.split(' ')
      const ends = size.split('..').map(end => (end === '' ? '' : figure(Number(end))))
      return [ends.join('..'), ...unit].join(' ')
    })
    .join('; ')
}

function when({ type, start, end, seconds }: TimeExpression): string {
  if (type === 'set') return 'set'
  if (type === 'duration') return `${seconds}s`
  const [from, to] = [start, end].map(side => (side === undefined ? '' : side.slice(0, 16)))
  if (from === '' && to === '') return '?'
  return from === to ? from : `${from}..${to}`
}

for (const [kind, rows] of Object.entries(amounts))
  describe(`quantities as news writes them: ${kind}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(quantities(sentence).map(told).join('; ')).toBe(values && normal(values)))
  })

for (const [kind, rows] of Object.entries(moments))
  describe(`times as news writes them: ${kind}`, () => {
    for (const [sentence, values] of rows)
      it(sentence, () => expect(times(sentence, { published: PUBLISHED }).map(when).join('; ')).toBe(values))
  })
