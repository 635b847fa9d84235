import { describe, expect, it } from 'vitest'
import { toBaseUnit } from '../../src/values/quantities/base-units'
import { dayInterval } from '../../src/values/times/day-intervals'

const of = (value: number, unit: string) => toBaseUnit({ value, min: value, max: null, unit })

describe('base units', () => {
  it('brings miles and kilometres together', () => {
    expect(of(20, 'mi')).toEqual({ value: 32186.88, min: 32186.88, max: null, dimension: 'length' })
    expect(of(32.18688, 'km').value).toBeCloseTo(32186.88)
  })
  it('brings Fahrenheit and Celsius together', () =>
    expect(of(212, '°F').value).toBeCloseTo(of(100, '°C').value))
  it('brings cents and dollars together', () =>
    expect(of(50, 'USX')).toMatchObject({ value: 0.5, dimension: 'USD' }))
  it('brings fractions and percentages together', () => expect(of(50, '%')).toEqual({ ...of(0.5, '1') }))
  it('keeps percentage points apart from percentages', () =>
    expect(of(5, 'pp').dimension).not.toBe(of(5, '%').dimension))
  it('brings speeds together', () => {
    expect(of(60, 'mph').value).toBeCloseTo(of(60 * 1.609344, 'km/h').value, 3)
    expect(of(1, 'm/s')).toMatchObject({ value: 1, dimension: 'speed' })
  })
  it('takes no other rate for a speed', () =>
    expect([of(2, 'kg/h').dimension, of(2, 'l/h').dimension]).toEqual(['mass/time', 'volume/time']))
  it('leaves counted nouns as they are', () =>
    expect(of(3, 'soldier')).toMatchObject({ value: 3, dimension: 'soldier' }))
})

describe('day intervals', () => {
  it('counts days from 1970', () =>
    expect(dayInterval({ type: 'date', start: '1970-01-02', end: '1970-01-03', precision: 'day' })).toEqual({
      start: 1,
      end: 2,
    }))
  it('leaves open sides open', () =>
    expect(dayInterval({ type: 'date', start: '1970-01-02', precision: 'day' })).toEqual({
      start: 1,
      end: null,
    }))
  it('widens a day told by the year', () =>
    expect(dayInterval({ type: 'date', start: '1971-01-01', end: '1971-01-01', precision: 'year' })).toEqual({
      start: 365 - 183,
      end: 365 + 183,
    }))
  it('has none for durations', () =>
    expect(dayInterval({ type: 'duration', precision: 'day' })).toBeUndefined())
})
