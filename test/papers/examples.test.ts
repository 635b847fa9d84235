import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printedBy } from './printed'

const root = resolve(__dirname, '../..')

const EXAMPLES = [
  'attribution-chain',
  'batch-to-csv',
  'check-a-summary',
  'compare-seeds',
  'custom-judge',
  'report-to-html',
  'revisions',
]

describe('the examples', () => {
  it.each(EXAMPLES)('%s prints what is pinned', async name => {
    const printed = await printedBy(`${root}/examples/${name}.ts`)
    await expect(printed).toMatchFileSnapshot(`../../examples/expected/${name}.txt`)
  })

  it('are all pinned, but for the one that is a test itself', () => {
    const scripts = readdirSync(`${root}/examples`).filter(
      name => /^[a-z-]+\.ts$/u.test(name) && name !== 'texts.ts',
    )
    expect(scripts.map(name => name.replace('.ts', '')).sort()).toEqual(EXAMPLES)
  })
})
