/** What the tables of usage write for a value, and what the library finds written the same way. */
import type { Quantity, TimeExpression } from '../../src/types'

const figure = (x: number | null): string => (x === null ? '' : String(Number(x.toPrecision(6))))

/** "12 USD", "3..9 people", "..40". */
export function amountOf({ min, max, unit }: Quantity): string {
  const size = min === max ? figure(min) : `${figure(min)}..${figure(max)}`
  return unit === undefined ? size : `${size} ${unit}`
}

/** Expected figures may be written short: `3e6` is 3000000. */
export function inFull(values: string): string {
  return values
    .split('; ')
    .map(value => {
      const [size, ...unit] = value.split(' ')
      const ends = size.split('..').map(end => (end === '' ? '' : figure(Number(end))))
      return [ends.join('..'), ...unit].join(' ')
    })
    .join('; ')
}

/** A day, `first..last`, a length in seconds, `set`; `?` where no date can be known. */
export function when({ type, start, end, seconds }: TimeExpression): string {
  if (type === 'set') return 'set'
  if (type === 'duration') return `${seconds}s`
  const [from, to] = [start, end].map(side => (side === undefined ? '' : side.slice(0, 16)))
  if (from === '' && to === '') return '?'
  return from === to ? from : `${from}..${to}`
}

/** "AGES_AND_SCORES" as words. */
export const readable = (table: string): string => table.toLowerCase().replaceAll('_', ' ')
