import { expect } from 'vitest'
import { check } from '../../../src/index'

const LETTERS: Readonly<Record<string, string>> = {
  supported: 's',
  contradicted: 'c',
  'not-found': 'n',
  'partly-supported': 'p',
}

/** That the verdict is one of those that are right of the statement. */
export const expectVerdict = (statement: string, source: string, verdicts: string): void =>
  expect(verdicts).toContain(LETTERS[check(statement, source).verdict])
