/**
 * A script for each way in, as a newcomer runs it: `examples/doors` in an empty folder, with the packed package and the registry's.
 * To install these takes longer than all other tests, so that `npm run test:registry` runs them by themselves.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onnxModel } from '../../tools/write/write-onnx'
import { installedChromium } from '../chromium'
import { makeStranger, root, run, type Stranger } from '../package/stranger'

const DOORS = join(root, 'examples/doors')

/** They tell how long each test took: that they end well is what counts. */
const RUNNERS = ['vitest', 'jest', 'jest-29', 'node-test']

/** The same bytes, whatever runs it and however it is had. */
const LIKE_IMPORT = ['bun', 'deno', 'require']

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

describe('the doors of a newcomer', () => {
  let stranger: Stranger
  beforeAll(() => {
    stranger = makeStranger()
  })

  const folders: string[] = []
  afterAll(() => {
    stranger?.leave()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  })

  /** A copy of the folder where nothing of ours is above it, with all that it asks for and the packed package. */
  const install = (source: string, more: Readonly<Record<string, string>>, ...flags: readonly string[]) => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-doors-'))
    folders.push(folder)
    cpSync(source, folder, { recursive: true })
    const manifest = manifestIn(folder)
    const dependencies = { ...manifest.dependencies, corroborate: `file:${stranger.tarball}`, ...more }
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }))
    run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', ...flags)
    return folder
  }

  describe('one by one', () => {
    let folder: string
    beforeAll(() => {
      // Scripts of packages run for those that need theirs: onnxruntime-node would fetch what a graphics card does.
      folder = install(DOORS, {}, '--ignore-scripts')
      run(folder, 'npm', 'rebuild', '--silent', 'bun', 'deno')
    })

    it.each(Object.keys(manifestIn(DOORS).scripts))('npm run %s', async name => {
      const { executablePath, env } = await installedChromium()
      const variables = Object.entries({ ...env, CHROMIUM: executablePath })
      const given = name === 'page' ? variables.map(pair => pair.join('=')) : []
      const printed = run(folder, 'env', ...given, 'npm', 'run', '--silent', name)
      if (RUNNERS.includes(name)) return
      const pinned = LIKE_IMPORT.includes(name) ? 'import' : name
      await expect(printed).toMatchFileSnapshot(`../../examples/expected/doors/${pinned}.txt`)
    })
  })

  it('npm run promptfoo', () => {
    // Lean: a gigabyte of what other providers need is optional, and with it the database for this machine.
    const database = `@libsql/${process.platform}-${process.arch}-gnu`
    const folder = install(join(DOORS, 'promptfoo'), { [database]: '*' }, '--omit=optional')
    const settings = { DISABLE_TELEMETRY: 1, DISABLE_UPDATE: 1, CONFIG_DIR: folder, FAILED_TEST_EXIT_CODE: 0 }
    const variables = Object.entries(settings).map(([name, value]) => `PROMPTFOO_${name}=${value}`)
    run(folder, 'env', ...variables, 'npm', 'run', '--silent', 'promptfoo')
    const { results } = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')).results
    const said = results.map(({ gradingResult }: { gradingResult: { pass: boolean; reason: string } }) => [
      gradingResult.pass,
      gradingResult.reason,
    ])
    expect(said).toEqual([
      [true, 'All assertions passed'],
      [false, 'corroborate: contradicted. A says Nine people, B says Five people.'],
    ])
  })

  it('the model of the example is what its script writes', () => {
    expect(new Uint8Array(readFileSync(join(DOORS, 'judges/stand-in.onnx')))).toEqual(onnxModel())
  })
})
