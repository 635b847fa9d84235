import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeServer } from '../../src/cli/mcp/server'
import { check, compare, compareAll, segment } from '../../src/index'
import { VERSION } from '../../src/version'

const client = new Client({ name: 'test', version: '0' })
const server = makeServer({
  check,
  compare,
  compareAll,
  segment,
  compareBatch: () => Promise.reject(new Error('never asked')),
})

beforeAll(async () => {
  const [here, there] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(there), client.connect(here)])
})
afterAll(() => client.close())

const call = (name: string, given: Record<string, unknown>) => client.callTool({ name, arguments: given })
const FIVE = { text: 'Five people died in the fire on Monday, police said.' }
const SEVEN = { text: 'Seven people died in the fire on Monday.' }

describe('corroborate mcp', () => {
  it('tells who it is and what may be asked', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'corroborate', version: VERSION })
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['check', 'compare', 'segment'])
    for (const { inputSchema, description, annotations } of tools) {
      expect(inputSchema.required).toEqual(Object.keys(inputSchema.properties ?? {}))
      expect(description).toBeTruthy()
      expect(annotations?.readOnlyHint).toBe(true)
    }
  })

  it('checks a statement', async () => {
    const { structuredContent, content } = await call('check', {
      statement: 'Five people died.',
      sources: [FIVE],
    })
    expect(structuredContent).toMatchObject({ verdict: 'supported' })
    const wrong = await call('check', {
      statement: 'Nine people died in the fire on Monday.',
      sources: [SEVEN],
    })
    expect(wrong.structuredContent).toMatchObject({
      verdict: 'contradicted',
      findings: [{ relation: 'differs', severity: 'conflict', facets: ['number'] }],
    })
    // For clients that read text alone.
    expect(content).toEqual([{ type: 'text', text: JSON.stringify(structuredContent) }])
  })

  it('compares two articles, with the words of both', async () => {
    const { structuredContent } = await call('compare', { a: FIVE, b: SEVEN })
    expect(structuredContent).toMatchObject({
      summary: { conflicts: 1 },
      findings: expect.arrayContaining([
        expect.objectContaining({
          severity: 'conflict',
          a: expect.arrayContaining([expect.objectContaining({ source: 'a' })]),
          b: [expect.objectContaining({ source: 'b' })],
        }),
      ]),
    })
  })

  it('segments a text into claims that lie where they say, with who says so', async () => {
    const { structuredContent } = await call('segment', { source: FIVE })
    const { claims } = structuredContent as {
      claims: { quotes: string[]; spans: { start: number; end: number }[] }[]
    }
    expect(claims).toContainEqual(expect.objectContaining({ saidBy: ['police'] }))
    for (const { quotes, spans } of claims)
      expect(spans.map(({ start, end }) => FIVE.text.slice(start, end))).toEqual(quotes)
  })

  it.each([
    ['check', { statement: 'A.' }, 'arguments.sources must be an array of sources'],
    ['check', { statement: 5, sources: [] }, 'arguments.statement must be a string'],
    ['compare', { a: FIVE, b: 'Words.' }, 'arguments.b must be an object'],
    ['compare', { a: FIVE, b: { ...SEVEN, publishd: 'x' } }, 'did you mean "published"?'],
    ['compare', { a: FIVE, b: { ...SEVEN, published: '4 March' } }, 'published must be an ISO 8601 date'],
    ['segment', { source: FIVE, options: {} }, 'unknown argument "options"'],
  ])('tells the assistant what is wrong: %s %j', async (name, given, message) => {
    const { isError, content } = await call(name, given)
    expect(isError).toBe(true)
    expect(content).toMatchObject([{ type: 'text', text: expect.stringContaining(message) }])
  })

  it('has no other tool', async () => {
    await expect(call('chekc', {})).rejects.toThrow('there is no tool "chekc": did you mean "check"?')
  })
})
