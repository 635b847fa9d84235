import { expect, it } from 'vitest'
import { growth, LINEAR } from './growth'

const spin = (steps: number): number => {
  let sum = 0
  for (let i = 0; i < steps; i++) sum = (sum * 31 + i) % 65_521
  return sum
}

it('tells work that grows with the size from work that grows with its square', () => {
  expect(growth(size => spin(size), 8_000_000)).toBeLessThan(LINEAR)
  expect(growth(size => spin(size * size), 4_000)).toBeGreaterThan(LINEAR)
})
