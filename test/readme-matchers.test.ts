import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const readme = readFileSync(process.env.README ?? resolve(__dirname, '../README.md'), 'utf8')
const folder = resolve(__dirname, 'readme-blocks/matchers')

// Code that needs a test runner stands in blocks marked `typescript`; the others, marked `ts`, run by themselves.
it('has matchers in its README that pass', async () => {
  const blocks = [...readme.matchAll(/^```typescript\n([\s\S]*?)^```/gmu)].map(match => match[1])
  expect(blocks).toHaveLength([...readme.matchAll(/^import 'corroborate\/vitest'$/gmu)].length)
  mkdirSync(folder, { recursive: true })
  try {
    for (const [i, block] of blocks.entries()) {
      writeFileSync(`${folder}/block-${i}.ts`, block)
      await import(/* @vite-ignore */ `${folder}/block-${i}.ts`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
