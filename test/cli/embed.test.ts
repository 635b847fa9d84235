import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { ASSET_NAMES, asset } from '../../src/assets'
import { VERSION } from '../../src/version'
import { IS_WHOLE } from '../properties/how-much'
import { runCli } from './world'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-embed-'))

/** What the module hands to `load`, where the globals are those given. */
async function handedBy(path: string, globals: object): Promise<Record<string, Uint8Array>> {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'cjs' })
  let given: { data: Record<string, Uint8Array> } = { data: {} }
  const load = (options: typeof given) => {
    given = options
  }
  runInNewContext(code, {
    require: (name: string) => (name === 'corroborate/load' ? { load } : {}),
    module: {},
    ...globals,
  })
  return given.data
}

describe('corroborate embed', () => {
  it.each(['data.js', 'data.mjs', 'data.cjs', 'data.ts', 'data.mts'])(
    'writes all data into %s, there at once, with Buffer and without',
    async name => {
      const path = join(folder, name)
      expect(await runCli(['embed', path])).toMatchObject({ code: 0, out: '', err: `Wrote ${path}\n` })
      // What is slow where there is no Buffer is the same in each.
      for (const globals of IS_WHOLE || name === 'data.js' ? [{ Buffer }, { atob }] : [{ Buffer }]) {
        const data = await handedBy(path, globals)
        expect(Object.keys(data)).toEqual([...ASSET_NAMES])
        for (const asset_ of ASSET_NAMES)
          expect(Buffer.compare(Buffer.from(data[asset_]), asset(asset_)), asset_).toBe(0)
      }
      expect(readFileSync(path, 'utf8')).toContain(`corroborate ${VERSION},`)
    },
  )

  it('writes whole files and leaves nothing beside them', async () => {
    const path = join(folder, 'data.mjs')
    await runCli(['embed', path, '--quiet'])
    expect(statSync(path).size).toBeGreaterThan(1_000_000)
    expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
  })

  it('refuses what is no module, and a folder that is not there', async () => {
    expect(await runCli(['embed', join(folder, 'data.json')])).toMatchObject({
      code: 2,
      err: expect.stringContaining('must be a module and end in one of .js, .mjs, .cjs, .ts, .mts'),
    })
    expect(await runCli(['embed', join(folder, 'none', 'data.mjs')])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^corroborate: cannot write .*data\.mjs: there is no such folder\n$/u),
    })
  })
})
