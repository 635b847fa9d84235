import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(__dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

// What strangers get: the packed tarball, installed alone in an empty folder.
beforeAll(() => {
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'stranger', private: true }))
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', `./${tarball}`)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const USE = `const report = compare('Five people died on Monday.', 'Seven people died on Monday.')
console.log(report.findings.map(finding => finding.relation).join())`

describe('the packed package', () => {
  it('brings one package and no more', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual([
      'corroborate',
    ])
  })

  it('is imported as an ES module', () => {
    writeFileSync(join(folder, 'use.mjs'), `import { compare } from 'corroborate'\n${USE}`)
    expect(run('node', 'use.mjs').trim()).toBe('differs')
  })

  it('has renderings, page reading and the schema under paths of their own', () => {
    const body = `console.log(toText(compare('Five people died on Monday.', 'Seven people died on Monday.')).includes('DIFFERENCES'), fromHtml('<title>T</title><p>Words.').text, schema.$id)`
    writeFileSync(
      join(folder, 'paths.mjs'),
      `import { createRequire } from 'node:module'
import { compare } from 'corroborate'
import { fromHtml } from 'corroborate/html'
import { toText } from 'corroborate/render'
const schema = createRequire(import.meta.url)('corroborate/schema')
${body}`,
    )
    writeFileSync(
      join(folder, 'paths.cjs'),
      `const { compare } = require('corroborate')
const { fromHtml } = require('corroborate/html')
const { toText } = require('corroborate/render')
const schema = require('corroborate/schema')
${body}`,
    )
    const expected = 'true T\n\nWords. urn:corroborate:schema:report:1'
    expect(run('node', 'paths.mjs').trim()).toBe(expected)
    expect(run('node', 'paths.cjs').trim()).toBe(expected)
  })

  it('is required as CommonJS', () => {
    writeFileSync(join(folder, 'use.cjs'), `const { compare } = require('corroborate')\n${USE}`)
    expect(run('node', 'use.cjs').trim()).toBe('differs')
  })

  it('brings types that hold under strict rules', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { check, compare, segment, type Finding, type Report, type Source } from 'corroborate'
import { fromHtml } from 'corroborate/html'
import { toHtml } from 'corroborate/render'
const report: Report = compare('a', { text: 'b', published: '2023-07-26' })
const first: Finding | undefined = report.findings[0]
const verdict: 'supported' | 'contradicted' | 'partly-supported' | 'not-found' = check('a', ['b', { text: 'c' }]).verdict
// @ts-expect-error a source is a string or has a text
segment({ title: 'no text' })
const page: string = toHtml(report)
const source: Source = fromHtml(page, { url: 'https://x.example' })
export { first, source, verdict }`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    run('node', tsc, '--noEmit', '--strict', '--module', 'nodenext', 'use.ts')
  }, 60_000)

  it('puts the command on the path', () => {
    expect(run('npx', '--no-install', 'corroborate', '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
