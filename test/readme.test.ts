import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { demoText, withDemo } from '../tools/demo-text'
import { printedBy } from './printed'

const root = resolve(__dirname, '..')
const folder = resolve(__dirname, 'readme-blocks/alone')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('shows the report of the seeds as it is really printed', () => {
  expect(readme).toBe(withDemo(readme, demoText()))
  expect(demoText()).toContain('70th anniversary')
})

it('has code that runs and says what it prints', async () => {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(match => match[1])
  expect(blocks.length).toBeGreaterThan(1)
  mkdirSync(folder, { recursive: true })
  try {
    for (const [i, block] of blocks.entries()) {
      const file = join(folder, `block-${i}.ts`)
      writeFileSync(file, block)
      const printed = await printedBy(file)
      for (const [, promised] of block.matchAll(/console\.log\(.*\) \/\/ (.*)/g))
        expect(printed.split('\n')).toContain(promised)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
