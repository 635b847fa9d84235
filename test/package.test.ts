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

  it('is required as CommonJS', () => {
    writeFileSync(join(folder, 'use.cjs'), `const { compare } = require('corroborate')\n${USE}`)
    expect(run('node', 'use.cjs').trim()).toBe('differs')
  })

  it('brings types that hold under strict rules', () => {
    writeFileSync(
      join(folder, 'use.ts'),
      `import { check, compare, segment, type Finding, type Report } from 'corroborate'
const report: Report = compare('a', { text: 'b', published: '2023-07-26' })
const first: Finding | undefined = report.findings[0]
const verdict: 'supported' | 'contradicted' | 'partly-supported' | 'not-found' = check('a', ['b', { text: 'c' }]).verdict
// @ts-expect-error a source is a string or has a text
segment({ title: 'no text' })
export { first, verdict }`,
    )
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    run('node', tsc, '--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'use.ts')
  }, 60_000)

  it('puts the command on the path', () => {
    expect(run('npx', '--no-install', 'corroborate', '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/)
  })
})
