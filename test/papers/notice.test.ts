import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { VERSION } from '../../src/version'
import { bundledPackages } from '../../tools/write/bundled-packages'

const root = resolve(__dirname, '../..')

it('NOTICE carries the licence of every package that the build bundles', async () => {
  const notice = readFileSync(`${root}/NOTICE`, 'utf8')
  const packages = await bundledPackages(root)
  expect(packages.map(p => p.name)).toContain('natural')
  expect(packages.filter(p => !notice.includes(`${p.name} ${p.version} (`))).toEqual([])
})

it('reports give the version of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).version)
})
