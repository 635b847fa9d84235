import { describe, expect, it } from 'vitest'
import { MOST_CHARACTERS, withinLimit } from '../../src/cli/limit'
import { TOOLS } from '../../src/cli/mcp/tools'
import { readPairs } from '../../src/cli/pairs'
import { runCli } from './world'

const LONG = 'Rain fell. '.repeat(100_000)
const SAID = 'has 1,100,000 characters, and at most 1,000,000 are read at once; give a part of it'

describe('a text longer than is read at once', () => {
  it('is told in one line of a command', async () => {
    expect(await runCli(['claims', '-'], { stdin: LONG })).toEqual({
      code: 2,
      out: '',
      err: `corroborate: standard input ${SAID}\n`,
    })
  })

  it('is a pair of a batch that fails', async () => {
    const stdin = async function* () {
      yield new TextEncoder().encode(`${JSON.stringify({ a: LONG, b: { text: LONG } })}\n`)
    }
    const pairs: unknown[] = []
    for await (const pair of readPairs('-', { stdin } as never)) pairs.push(pair)
    expect(pairs).toMatchObject([{ refusal: { message: `standard input:1: "a" ${SAID}` } }])
  })

  it('is no argument of an assistant', () => {
    const [check] = TOOLS
    expect(() => check.check({ statement: LONG, sources: [] }, 'arguments')).toThrow(
      'at most 1000000 characters',
    )
  })

  it('is none where it is as long as that', () => {
    const source = { text: 'a'.repeat(MOST_CHARACTERS) }
    expect(withinLimit(source, 'it')).toBe(source)
  })
})
