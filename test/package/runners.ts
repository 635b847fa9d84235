/** The matchers in the test runners of strangers, and in the environments that play a browser there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { complaints, NODE } from './compiler'
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
  expect(typeof document).toBe(WANTED_DOCUMENT)
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
    /** One run of that Jest over projects of several kinds. */
    const jest = (projects: readonly object[]) =>
      JSON.parse(
        stranger().run(
          'env',
          'NODE_OPTIONS=--experimental-vm-modules',
          'node',
          join(root, 'node_modules', JEST[version], 'bin/jest.js'),
          `--config=${JSON.stringify({ rootDir: stranger().folder, projects })}`,
          '--json',
          '--runInBand',
        ),
      )
    const ENVIRONMENTS = {
      node: 'node',
      jsdom: join(root, 'node_modules', JSDOM[version]),
      'happy-dom': join(root, 'node_modules/@happy-dom/jest-environment'),
    }
    const project = (file: string, env: keyof typeof ENVIRONMENTS, more: object = {}) => ({
      rootDir: stranger().folder,
      testMatch: [`<rootDir>/${file}`],
      moduleFileExtensions: ['js', 'mjs', 'cjs'],
      // Nothing here needs Babel, which takes as long as the tests.
      transform: {},
      testEnvironment: ENVIRONMENTS[env],
      globals: { WANTED_DOCUMENT: env === 'node' ? 'undefined' : 'object' },
      ...more,
    })

    it('the matchers work in Node and where a browser is played, and the example of docs/matchers.md does', () => {
      stranger().write({
        'doors.jest.js': `require('corroborate/jest')\n${DOORS}`,
        'set-up.jest.js': DOORS,
        'readme.jest.mjs': readme(),
      })
      const setUp = { setupFilesAfterEnv: ['corroborate/jest'] }
      // Every project reads the library and its data anew: each door once, each environment once; that of happy-dom is for one of them.
      const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = jest([
        project('doors.jest.js', 'node'),
        project('set-up.jest.js', 'jsdom', setUp),
        ...(version === 30 ? [project('set-up.jest.js', 'happy-dom', setUp)] : []),
        project('readme.jest.mjs', 'node'),
      ])
      expect([numPassedTests, numFailedTests, numRuntimeErrorTestSuites]).toEqual([
        version === 30 ? 10 : 7,
        0,
        0,
      ])
    })

    it('the types are there for @jest/globals and for globals, and for the example', () => {
      useTypes(stranger(), version)
      const both = `import { expect } from '@jest/globals'\nimport 'corroborate/jest'\n${TYPED}`
      // Jest's own declarations are not ours to check.
      const options = { ...NODE, lib: ['lib.es2022.d.ts'], skipLibCheck: true }
      const imported = { 'imported.mts': both, 'imported.cts': both, 'readme.mts': readme() }
      expect(complaints(stranger(), imported, options)).toBe('')
      const global = { 'global.mts': `import 'corroborate/jest'\n${TYPED}` }
      expect(complaints(stranger(), global, { ...options, types: ['jest'] })).toBe('')
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
