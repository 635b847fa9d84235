import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { demoText, withDemo } from '../tools/demo-text'

const root = resolve(__dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')

it('shows the report of the seeds as it is really printed', () => {
  expect(readme).toBe(withDemo(readme, demoText()))
  expect(demoText()).toContain('70th anniversary')
})

it('has code that runs and says what it prints', () => {
  const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(match => match[1])
  expect(blocks.length).toBeGreaterThan(1)
  const folder = mkdtempSync(join(root, 'node_modules', '.readme-'))
  try {
    blocks.forEach((block, i) => {
      const file = join(folder, `block-${i}.ts`)
      writeFileSync(file, block.replaceAll("'corroborate'", JSON.stringify(join(root, 'src/index'))))
      const printed = execFileSync('npx', ['tsx', file], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      for (const [, promised] of block.matchAll(/console\.log\(.*\) \/\/ (.*)/g))
        expect(printed.split('\n')).toContain(promised)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
