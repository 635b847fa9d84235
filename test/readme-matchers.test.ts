import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { blockFolder, codeBlocks, readPapers } from '../tools/papers'

const folder = blockFolder('matchers')

// Code that needs a test runner stands in blocks marked `typescript`; the others, marked `ts`, run by themselves.
it('has matchers in its papers that pass', async () => {
  const papers = readPapers().map(paper => paper.text)
  const blocks = papers.flatMap(codeBlocks).filter(({ language }) => language === 'typescript')
  const imports = papers.flatMap(text => [...text.matchAll(/^import 'corroborate\/vitest'$/gmu)])
  expect(imports.length).toBeGreaterThan(0)
  expect(blocks).toHaveLength(imports.length)
  mkdirSync(folder, { recursive: true })
  try {
    for (const [i, { code }] of blocks.entries()) {
      writeFileSync(`${folder}/block-${i}.ts`, code)
      await import(/* @vite-ignore */ `${folder}/block-${i}.ts`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
