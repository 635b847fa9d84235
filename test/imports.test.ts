import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Data runs one way. Rooms in the order of the data: each may import those before it, but for those it must not know.
 * Tables import nothing but types; `align` and `judge` do not know each other.
 */
const ORDER: readonly (readonly [room: string, ...never: string[]])[] = [
  ['types'],
  ['version'],
  ['nearest', 'types', 'version'],
  ['shapes', 'types', 'version'],
  ['memo', 'types', 'version'],
  ['assets', 'memo'],
  ['lexicon', 'nearest', 'shapes', 'version', 'memo', 'assets'],
  ['source', 'memo', 'assets', 'lexicon'],
  ['text', 'memo', 'assets', 'source'],
  ['words', 'source', 'text'],
  ['encoder', 'types', 'version', 'lexicon', 'source', 'words'],
  ['syntax', 'source'],
  ['values', 'source', 'assets'],
  ['names', 'source', 'assets', 'values'],
  ['repair', 'source', 'assets', 'values', 'words'],
  ['attribution', 'source', 'assets', 'values', 'words'],
  ['claims', 'source', 'assets'],
  ['terms', 'source'],
  ['align', 'source', 'assets', 'repair', 'attribution'],
  ['judge', 'source', 'assets', 'repair', 'attribution', 'align'],
  ['verdict', 'source', 'assets', 'repair', 'attribution'],
  ['findings', 'source', 'assets', 'repair', 'attribution'],
]

/** What lies beside the way of the data, and the few files that know more than one stage: what each may import. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  render: ['types', 'shapes'],
  html: ['types', 'shapes', 'source'],
  options: ['types', 'shapes', 'terms', 'align', 'judge'],
  extend: ['types', 'options', 'names', 'claims'],
  load: ['assets', 'shapes'],
  find: ['types', 'shapes', 'source', 'text', 'syntax', 'values', 'names'],
  segment: [
    'types',
    'shapes',
    'source',
    'options',
    'extend',
    'text',
    'syntax',
    'values',
    'names',
    'repair',
    'attribution',
    'claims',
  ],
  compare: [
    'types',
    'shapes',
    'version',
    'source',
    'options',
    'extend',
    'segment',
    'text',
    'terms',
    'align',
    'judge',
    'findings',
  ],
  check: [
    'types',
    'shapes',
    'source',
    'options',
    'extend',
    'segment',
    'compare',
    'terms',
    'align',
    'judge',
    'verdict',
    'findings',
  ],
  hear: ['types', 'shapes', 'options', 'terms', 'judge'],
  'compare-async': ['types', 'shapes', 'options', 'terms', 'compare', 'hear'],
  'check-async': ['types', 'shapes', 'options', 'judge', 'check', 'hear'],
  'compare-all': [
    'types',
    'shapes',
    'version',
    'source',
    'options',
    'extend',
    'segment',
    'compare',
    'text',
    'terms',
    'align',
    'judge',
    'findings',
  ],
  matchers: ['types', 'shapes', 'options', 'segment', 'compare', 'check', 'render'],
  assert: ['matchers'],
  vitest: ['matchers'],
  jest: ['matchers'],
  batch: ['types', 'shapes', 'options', 'compare'],
  index: [
    'types',
    'version',
    'options',
    'load',
    'find',
    'segment',
    'compare',
    'check',
    'compare-all',
    'compare-async',
    'check-async',
    'terms',
    'align',
    'judge',
  ],
  cli: ['types', 'version', 'nearest', 'shapes', 'assets', 'index', 'batch', 'render', 'html'],
}

const SRC = resolve(__dirname, '../src')

describe('the direction of imports', () => {
  for (const file of files(SRC))
    it(`${relative(SRC, file)} imports only what lies before it`, () => {
      expect(wrongImports(roomOf(file), imports(file).map(roomOf))).toEqual([])
    })

  it('sees the imports there are', () => {
    expect(imports(join(SRC, 'compare.ts')).map(roomOf)).toContain('align')
  })

  it('tells an import that runs against the data', () => {
    expect(wrongImports('claims', ['types', 'names', 'align'])).toEqual(['align'])
    expect(wrongImports('judge', ['terms', 'align'])).toEqual(['align'])
    expect(wrongImports('align', ['judge'])).toEqual(['judge'])
    expect(wrongImports('render', ['compare'])).toEqual(['compare'])
    expect(wrongImports('lexicon', ['words'])).toEqual(['words'])
    expect(wrongImports('segment', ['findings'])).toEqual(['findings'])
    expect(wrongImports('attic', ['types'])).toEqual(['attic is no room'])
  })
})

/** More than this in one folder is a corridor, not a room. */
const MOST = 25

describe('rooms are small', () => {
  for (const root of ['src', 'test', 'tools', 'examples', 'bench'])
    it(`no folder of ${root} holds more than ${MOST} files`, () => {
      const counts = folderSizes(resolve(__dirname, '..', root))
      expect(counts.length).toBeGreaterThan(0)
      expect(counts.filter(([, size]) => size > MOST)).toEqual([])
    })
})

/** Each folder and how many files lie right in it. */
function folderSizes(folder: string): [folder: string, files: number][] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const within = entries.filter(entry => entry.isDirectory() && entry.name !== 'node_modules')
  return [
    [relative(SRC, folder), entries.filter(entry => !entry.isDirectory()).length],
    ...within.flatMap(entry => folderSizes(join(folder, entry.name))),
  ]
}

/** The rooms imported that a room must not know. */
function wrongImports(room: string, imported: readonly string[]): string[] {
  const allowed = BESIDE[room] ?? before(room)
  if (!allowed) return [`${room} is no room`]
  return [...new Set(imported.filter(other => other !== room && !allowed.includes(other)))]
}

function before(room: string): readonly string[] | undefined {
  const at = ORDER.findIndex(([name]) => name === room)
  if (at < 0) return undefined
  const [, ...never] = ORDER[at]
  return ORDER.slice(0, at).flatMap(([name]) => (never.includes(name) ? [] : [name]))
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return files(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)]
    .map(m => resolve(dirname(file), m[1]))
    .filter(path => path.startsWith(SRC))
}

function roomOf(path: string): string {
  return relative(SRC, path).split('/')[0].replace(/\.ts$/, '')
}
