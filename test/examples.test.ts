import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = resolve(__dirname, '..')
const run = promisify(execFile)

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
    const { stdout } = await run('node', ['--import', 'tsx', `examples/${name}.ts`], { cwd: root })
    await expect(stdout).toMatchFileSnapshot(`../examples/expected/${name}.txt`)
  })

  it('are all pinned, but for the one that is a test itself', () => {
    const scripts = readdirSync(`${root}/examples`).filter(
      name => /^[a-z-]+\.ts$/u.test(name) && name !== 'texts.ts',
    )
    expect(scripts.map(name => name.replace('.ts', '')).sort()).toEqual(EXAMPLES)
  })
})
