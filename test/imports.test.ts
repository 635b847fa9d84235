import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Data runs one way: what each room may import, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  types: [],
  version: [],
  lexicon: ['types', 'version'],
  text: ['types', 'lexicon'],
  syntax: ['types', 'lexicon', 'text'],
  values: ['types', 'lexicon', 'text', 'syntax'],
  names: ['types', 'lexicon', 'text', 'syntax', 'values'],
  claims: ['types', 'lexicon', 'text', 'syntax', 'values', 'names'],
  terms: ['types', 'lexicon', 'text', 'syntax', 'values', 'names', 'claims'],
  align: ['types', 'lexicon', 'text', 'syntax', 'values', 'names', 'claims', 'terms'],
  judge: ['types', 'lexicon', 'text', 'syntax', 'values', 'names', 'claims', 'terms'],
  render: ['types'],
  html: ['types'],
  source: ['types'],
}
/** The doors of the library: they may import any room. */
const DOORS = [
  'index',
  'segment',
  'find',
  'compare',
  'check',
  'check-sentences',
  'matchers',
  'vitest',
  'jest',
  'embedded',
  'cli',
  'compare-all',
  'load',
  'options',
  'extend',
  'batch',
  'all',
]

const SRC = resolve(__dirname, '../src')

describe('the direction of imports', () => {
  for (const file of files(SRC)) {
    const room = roomOf(file)
    it(`${relative(SRC, file)} imports only what lies before it`, () => {
      expect([...Object.keys(ALLOWED), ...DOORS]).toContain(room)
      if (DOORS.includes(room)) return
      const wrong = imports(file)
        .map(roomOf)
        .filter(other => other !== room && !ALLOWED[room].includes(other))
      expect(wrong).toEqual([])
    })
  }

  it('sees the imports there are', () => {
    expect(imports(join(SRC, 'compare.ts')).map(roomOf)).toContain('align')
  })
})

function files(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return files(path)
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : []
  })
}

function imports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g)].map(m =>
    resolve(dirname(file), m[1]),
  )
}

function roomOf(path: string): string {
  return relative(SRC, path).split('/')[0].replace(/\.ts$/, '')
}
