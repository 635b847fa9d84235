import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoText, withDemo } from '../../tools/write/demo-text'
import { blockFolder, codeBlocks, missingPaths, readPapers, withPrinted } from '../../tools/write/papers'
import { buildBatch } from '../batch/built'
import { printedBy } from './printed'

const folder = blockFolder('alone')
const papers = readPapers()
/** Promised beside the call, in the line of it. */
const PROMISE = /console\.log\(.*\) \/\/ (.*)/gu
/** `typescript` needs a test runner (see readme-matchers.test.ts), `js` another place than Node or a built package. */
const LANGUAGES = ['ts', 'typescript', 'js', 'sh', 'json', 'text']
let runs = 0

async function printed(code: string): Promise<string> {
  const file = join(folder, `block-${runs++}.ts`)
  writeFileSync(file, code)
  return printedBy(file)
}

const blocks = (text: string, language: string): string[] =>
  codeBlocks(text).flatMap(block => (block.language === language ? [block.code] : []))

const keepsPromises = (code: string, output: string): void => {
  for (const [, promised] of code.matchAll(PROMISE)) expect(output.split('\n')).toContain(promised)
}

beforeAll(() => mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the README', () => {
  const readme = papers[0].text

  it('shows the report of the seeds as it is really printed', () => {
    expect(readme).toBe(withDemo(readme, demoText()))
    expect(readme).toContain(demoText())
  })

  it('is short, and has its first code where people look', () => {
    expect(Buffer.byteLength(readme)).toBeLessThan(9000)
    expect(readme.slice(0, readme.indexOf('```')).split('\n').length).toBeLessThan(30)
  })
})

describe('papers', () => {
  for (const paper of papers) {
    it(`${paper.path} has code that runs and says what it prints`, async () => {
      for (const code of blocks(paper.text, 'ts')) keepsPromises(code, await printed(code))
      expect(await withPrinted(paper.text, printed)).toBe(paper.text)
    })

    it(`${paper.path} names no missing path, file or heading`, () => {
      expect(missingPaths(paper)).toEqual([])
    })

    it(`${paper.path} has code of kinds that are checked`, async () => {
      for (const { language, code } of codeBlocks(paper.text)) {
        expect(LANGUAGES).toContain(language)
        if (language === 'json') JSON.parse(code)
        if (language === 'js') await importsWhatThereIs(code)
      }
    })
  }

  it('have batches that run', async () => {
    const batches = papers.flatMap(paper => blocks(paper.text, 'js').filter(code => code.includes('/batch')))
    expect(batches.length).toBeGreaterThan(0)
    const built = await buildBatch()
    try {
      for (const code of batches) {
        built.write('block.js', code.replaceAll("'corroborate/batch'", "'./batch.js'"))
        const { out, err, code: exit } = built.run('block.js')
        expect([err, exit]).toEqual(['', 0])
        keepsPromises(code, out)
      }
    } finally {
      built.leave()
    }
  })
})

describe('what holds the papers', () => {
  const made = (text: string) => ({ path: 'docs/made.md', text })

  it('sees a path, a file, a link and a heading that are missing', () => {
    expect(missingPaths(made('Look into `src/nowhere.ts`, and into src/index.ts.'))).toEqual([
      'src/nowhere.ts',
    ])
    expect(missingPaths(made('`nowhere.ts` and `index.ts`'))).toEqual(['nowhere.ts'])
    expect(missingPaths(made('[this](../NOWHERE.md), [that](../NOTICE)'))).toEqual(['../NOWHERE.md'])
    expect(missingPaths(made('# One\n\n[here](#one), [there](#two)'))).toEqual(['#two'])
  })

  it('puts in what code prints, whatever stood there', async () => {
    const text = (output: string) =>
      `\`\`\`ts\ncode\n\`\`\`\n\n<!-- printed -->\n\`\`\`text\n${output}\n\`\`\`\n`
    expect(await withPrinted(text('old'), async code => `$& ${code}`)).toBe(text('$& code'))
  })

  it('sees a promise that is not kept', () => {
    expect(() => keepsPromises('console.log(1) // 2', '1\n')).toThrow()
  })
})

/** Code for a browser, Jest or a bundle cannot run here, but it can be parsed, and what it imports can be looked for. */
async function importsWhatThereIs(code: string): Promise<void> {
  await transform(code, { loader: 'js', format: 'esm' })
  for (const [, wanted, from] of code.matchAll(/import \{([^}]*)\} from '(corroborate[^']*)'/gu)) {
    const module: object = await import(/* @vite-ignore */ from)
    expect(Object.keys(module)).toEqual(expect.arrayContaining(wanted.split(',').map(name => name.trim())))
  }
}
