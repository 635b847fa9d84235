import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { blockFolder, codeBlocks, readPapers } from '../../tools/write/papers'

const folder = blockFolder('matchers')
mkdirSync(folder, { recursive: true })
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Code that needs a test runner stands in blocks marked `typescript`; the others, marked `ts`, run by themselves.
const papers = readPapers().map(paper => paper.text)
const blocks = papers.flatMap(codeBlocks).filter(({ language }) => language === 'typescript')

describe('the matchers in the papers pass', async () => {
  const loose: unknown[] = []
  for (const [i, { code }] of blocks.entries()) {
    const file = `${folder}/block-${i}.ts`
    writeFileSync(file, code)
    // What holds tests of its own is collected with those of this file; what holds none is run here.
    if (/^it\(/mu.test(code)) await import(/* @vite-ignore */ file)
    else loose.push(file)
  }

  it('where they stand in no test', async () => {
    const imports = papers.flatMap(text => [...text.matchAll(/^import 'corroborate\/vitest'$/gmu)])
    expect(imports.length).toBeGreaterThan(0)
    expect(blocks).toHaveLength(imports.length)
    expect(loose.length).toBeGreaterThan(0)
    for (const file of loose) await import(/* @vite-ignore */ String(file))
  })
})
