/** The matchers in the test runners of strangers, and in the environments that play a browser there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, type Stranger } from './stranger'

const JEST = { 30: 'jest', 29: 'jest-29' } as const
const JSDOM = { 30: 'jest-environment-jsdom', 29: 'jest-environment-jsdom-29' } as const

/** Every door that is no program's own, loaded as Jest loads it. */
const DOORS = `const { compare } = require('corroborate')
const { toText } = require('corroborate/render')
const { fromHtml } = require('corroborate/html')
test('keeps to its source', () => {
  expect('Three people died.').toBeSupportedBy('Police said three people had died.')
  expect({ answer: 'Three people died.' }).toEqual({ answer: expect.toBeSupportedBy('Three people died.') })
  expect('The owner fled abroad.').not.toBeSupportedBy('Police said three people had died.')
  expect(toText(compare('Five people died.', 'Seven people died.'))).toContain('CONFLICTS')
  expect(fromHtml('<title>T</title><p>Words.').title).toBe('T')
})
test('has a document where there is to be one', () => {
  expect(typeof document).toBe(process.env.WANTED_DOCUMENT)
})
test('fails where it should', () => {
  expect(() => expect('The owner fled abroad.').toBeSupportedBy('Three people died.')).toThrow('corroborate toBeSupportedBy')
})`

const TYPED = `expect('a').toBeSupportedBy('b', { text: 'c' })
expect('a').not.toDifferFrom('b', { facet: 'number', severity: 'conflict' })
expect({ answer: 'a' }).toEqual({ answer: expect.toBeSupportedBy('b') })
expect({ answer: 'a' }).toEqual({ answer: expect.not.toBeSupportedBy('b') })
export const later: Promise<void> = expect(Promise.resolve('a')).resolves.toAgreeWith('b')
// @ts-expect-error a severity is one of two
expect('a').toDifferFrom('b', { severity: 'bad' })
// @ts-expect-error no such matcher
expect('a').toBeSupportedOn('b')`

const readme = () => {
  const text = readFileSync(join(root, 'docs/matchers.md'), 'utf8')
  const block = [...text.matchAll(/^```\w+\n([\s\S]*?)^```/gmu)].find(([, code]) =>
    code.includes("'corroborate/jest'"),
  )
  if (block === undefined) throw new Error('docs/matchers.md has no example for Jest')
  return block[1]
}

export function describeRunners(stranger: () => Stranger): void {
  describe.each([30, 29] as const)('in Jest %i', version => {
    const jest = (env: 'node' | 'jsdom', file: string, ...flags: string[]) => {
      const environment = env === 'node' ? env : join(root, 'node_modules', JSDOM[version])
      return stranger().run(
        'env',
        `WANTED_DOCUMENT=${env === 'node' ? 'undefined' : 'object'}`,
        'NODE_OPTIONS=--experimental-vm-modules',
        'node',
        join(root, 'node_modules', JEST[version], 'bin/jest.js'),
        `--rootDir=${stranger().folder}`,
        `--env=${environment}`,
        '--json',
        ...flags,
        file,
      )
    }
    const config = (more: object = {}) =>
      JSON.stringify({
        testMatch: ['**/*.jest.{js,mjs}'],
        moduleFileExtensions: ['js', 'mjs', 'cjs'],
        ...more,
      })

    it.each(['node', 'jsdom'] as const)('the matchers work in the environment %s', env => {
      stranger().write({
        'doors.jest.js': `require('corroborate/jest')\n${DOORS}`,
        'set-up.jest.js': DOORS,
        'jest.json': config(),
        'jest.set-up.json': config({ setupFilesAfterEnv: ['corroborate/jest'] }),
      })
      const passed = expect.objectContaining({ numPassedTests: 3, numFailedTests: 0 })
      expect(JSON.parse(jest(env, 'doors.jest', '--config=jest.json'))).toEqual(passed)
      expect(JSON.parse(jest(env, 'set-up.jest', '--config=jest.set-up.json'))).toEqual(passed)
    })

    it('the example of docs/matchers.md runs as an ES module, and compiles', () => {
      stranger().write({ 'readme.jest.mjs': readme(), 'jest.json': config() })
      expect(JSON.parse(jest('node', 'readme.jest', '--config=jest.json'))).toMatchObject({
        numPassedTests: 1,
        numFailedTests: 0,
      })
      useTypes(stranger(), version)
      compile(stranger(), { 'readme.mts': readme() })
    })

    it('the types are there for @jest/globals and for globals', () => {
      useTypes(stranger(), version)
      const both = `import { expect } from '@jest/globals'\nimport 'corroborate/jest'\n${TYPED}`
      compile(stranger(), { 'imported.mts': both, 'imported.cts': both })
      compile(stranger(), { 'global.mts': `import 'corroborate/jest'\n${TYPED}` }, ['jest'])
    })
  })
}

/** The declarations of that Jest, from where our own tests have them. */
function useTypes(stranger: Stranger, version: 29 | 30): void {
  const within = version === 30 ? '' : 'jest-29/node_modules/'
  stranger.use('expect', `${within}expect`)
  stranger.use('@jest/globals', `${within}@jest/globals`)
  stranger.use('@types/jest', version === 30 ? '@types/jest' : '@types/jest-29')
}

/** Jest's own declarations are not ours to check. */
function compile(
  stranger: Stranger,
  files: Readonly<Record<string, string>>,
  types: readonly string[] = [],
): void {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    module: 'nodenext',
    skipLibCheck: true,
    types,
  }
  stranger.write({
    ...files,
    'tsconfig.jest.json': JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  })
  stranger.run('node', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.jest.json')
}
