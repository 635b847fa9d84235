// Puts what the demo and the examples really print into the README and the papers in docs/: `npx tsx tools/write/write-readme.ts`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { printedBy } from '../../test/papers/printed'
import { demoText, withDemo } from './demo-text'
import { blockFolder, pathOf, readPapers, withPrinted } from './papers'

const folder = blockFolder('written')
const demo = demoText()
let runs = 0
mkdirSync(folder, { recursive: true })
try {
  for (const paper of readPapers()) {
    const text = await withPrinted(withDemo(paper.text, demo), code => {
      const file = join(folder, `block-${runs++}.ts`)
      writeFileSync(file, code)
      return printedBy(file)
    })
    if (text !== paper.text) writeFileSync(pathOf(paper), text)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
