/** Every example in the docstrings of what the package exports is run, and gives what it promises. */
import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as html from '../../src/html'
import * as library from '../../src/index'
import * as matchers from '../../src/matchers'
import * as render from '../../src/render'

expect.extend(matchers)

const root = new URL('../../src/', import.meta.url)
const inFolder = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).map(name => `${folder}${name}`)
/** Where what the package exports is written; the batch is run from what is built, in readme.test.ts. */
const FILES = [
  ...inFolder(''),
  ...inFolder('render/'),
  ...inFolder('render/matrix/'),
  ...inFolder('render/standards/'),
  ...inFolder('render/html/'),
  ...inFolder('html/'),
].filter(name => name.endsWith('.ts'))
const EXPORTED: Readonly<Record<string, unknown>> = { ...library, ...render, ...html, ...matchers }
const NEEDS_A_BROWSER = ['load']

interface Example {
  readonly name: string
  readonly code: string
}

/** `@example` up to the end of its docstring, and the function under it. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [
    ...source.matchAll(/ \* @example\n((?: \*(?!\/).*\n)+) \*\/\nexport (?:async )?function (\w+)/gu),
  ].map(([, lines, name]) => ({ name, code: lines.replace(/^ \* ?/gmu, '') }))
}

const examples = FILES.flatMap(examplesOf).filter(
  ({ name }) => name in EXPORTED && !NEEDS_A_BROWSER.includes(name),
)

/** What examples take for given. */
const article = 'Five people died in the fire on Monday, police said. The mayor resigned on Monday.'
const GIVEN: Readonly<Record<string, unknown>> = {
  a: 'Five people died on Monday.',
  b: 'Seven people died on Monday.',
  c: 'Five people died.',
  article,
  summary: 'Five people died.',
  draft: 'Five people died.',
  source: article,
  report: library.compare('Five people died on Monday.', 'Seven people died on Monday.'),
  first: 'Five people died.',
  second: 'Seven people died.',
  third: 'Five people died, police said.',
  page: {
    url: 'https://courier.example/flood',
    text: async () => '<meta property="og:site_name" content="The Harwell Courier"><p>Rain fell.',
  },
  askMyModel: async () => [],
  writeFile: async (_: string, text: string) => expect(text.length).toBeGreaterThan(40),
  process: { stdout: { write: (text: string) => expect(text).toContain('Five'), isTTY: false, columns: 80 } },
  expect,
  ...EXPORTED,
}

/** The value of each line that promises one, with the promise; the lines before it have run. */
async function told(code: string): Promise<[value: unknown, promise: string][]> {
  const names = Object.keys(GIVEN).filter(
    name => !new RegExp(`const (?:\\{[^}]*\\b)?${name}\\b`, 'u').test(code),
  )
  const lines = code
    .trimEnd()
    .replace(/^(.+?) \/\/ (.+)$/gmu, (_, expression: string, promise: string) =>
      /^\s*\/\//u.test(expression) ? '' : `told.push([${expression}, ${JSON.stringify(promise)}])`,
    )
  const values: [unknown, string][] = []
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor
  await AsyncFunction('told', ...names, lines)(values, ...names.map(name => GIVEN[name]))
  return values
}

describe('the example of', () => {
  it.each(examples)('$name runs and gives what it promises', async ({ code }) => {
    for (const [value, promise] of await told(code)) {
      if (promise.includes('…') && typeof value === 'object')
        expect(value).toMatchObject(new Function(`return ${promise.replace(/, … \}/u, ' }')}`)())
      else if (promise.includes('…')) expect(inspect(value)).toContain(promise.split('…')[0])
      else expect(inspect(value, { breakLength: Number.POSITIVE_INFINITY })).toBe(promise)
    }
  })

  it('every exported function is there', () => {
    const functions = Object.keys(EXPORTED).filter(
      name => typeof EXPORTED[name] === 'function' && !NEEDS_A_BROWSER.includes(name),
    )
    expect([...new Set(examples.map(({ name }) => name))].sort()).toEqual(functions.sort())
  })
})
