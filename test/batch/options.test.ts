import { describe, expect, it } from 'vitest'
import { compareBatch } from '../../src/batch/index'

describe('a wrong option of a batch', () => {
  const refused = (name: string, start: () => unknown, message: RegExp) =>
    it(`is told before any thread starts: ${name}`, () => {
      expect(start).toThrow(message)
    })
  refused(
    'threads',
    () => compareBatch([], { threads: 0 }),
    /^corroborate: threads must be a whole number from 1, got number 0$/,
  )
  refused('half a thread', () => compareBatch([], { threads: 1.5 }), /threads must be a whole number/)
  refused(
    'a path for a module',
    () => compareBatch([], { optionsModule: './judges.js' }),
    /optionsModule must be a URL/,
  )
  refused(
    'least confidence',
    () => compareBatch([], { minConfidence: 2 }),
    /minConfidence must lie between 0 and 1/,
  )
  refused('an unknown one', () => compareBatch([], JSON.parse('{"thread": 2}')), /unknown option "thread"/)
  refused(
    'pairs that are none',
    () => compareBatch(JSON.parse('{}')),
    /pairs must be an array or another iterable/,
  )
})
