/** The examples that run beside packages of others, as a stranger runs them: from the packed package and the registry's. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onnxModel } from '../../tools/write/write-onnx'
import { root, run, type Stranger } from './stranger'

const folder = join(root, 'examples/with')

export function describeBesideOthers(stranger: () => Stranger): void {
  it('the model of the example is what its script writes', () => {
    expect(new Uint8Array(readFileSync(join(folder, 'stand-in.onnx')))).toEqual(onnxModel())
  })

  it('promptfoo’s assertion passes what the source says and says why it fails the rest', () => {
    const assertion = readFileSync(join(folder, 'promptfoo/supported.mjs'), 'utf8')
    stranger().write({
      'supported.mjs': assertion,
      'ask.mjs': `import supported from './supported.mjs'
const vars = { article: 'Five people died in the fire on Monday, police said.' }
console.log(JSON.stringify([supported('Five people died on Monday.', { vars }), supported('Nine people died.', { vars })]))`,
    })
    const [passed, failed] = JSON.parse(stranger().run('node', 'ask.mjs'))
    expect(passed).toMatchObject({ pass: true, reason: 'corroborate: supported.' })
    expect(failed).toMatchObject({
      pass: false,
      reason: expect.stringContaining('A says Nine people, B says Five people.'),
    })
  })

  it('onnxruntime-node, LangChain.js and the AI SDK run them, and they print what is pinned', async () => {
    const project = join(stranger().folder, 'beside-others')
    mkdirSync(project, { recursive: true })
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    stranger().write({
      'beside-others/package.json': JSON.stringify({
        ...manifest,
        dependencies: { ...manifest.dependencies, corroborate: `file:${stranger().tarball}` },
      }),
    })
    const scripts = readdirSync(folder).filter(name => name.endsWith('.mjs'))
    for (const name of [...scripts, 'stand-in.onnx']) copyFileSync(join(folder, name), join(project, name))
    // Scripts of packages are not run: onnxruntime-node brings what a processor needs, and would fetch what a graphics card does.
    install(project, '--ignore-scripts')
    for (const name of scripts)
      await expect(run(project, 'node', name)).toMatchFileSnapshot(
        `../../examples/expected/with/${name.replace('.mjs', '.txt')}`,
      )
  })
  it('rollup, ncc and Bun bundle it, and Bun and Deno run it', () => {
    const project = join(stranger().folder, 'bundlers')
    stranger().write({
      'bundlers/package.json': JSON.stringify({
        private: true,
        type: 'module',
        dependencies: { corroborate: `file:${stranger().tarball}`, ...BUNDLERS },
      }),
      'bundlers/app.mjs': APP,
      'bundlers/alone.mjs': `import './data.mjs'\n${APP}`,
    })
    install(project)
    const npx = (...command: readonly string[]) => run(project, 'npx', '--no-install', ...command)
    npx('corroborate', 'embed', 'data.mjs')
    npx('rollup', 'alone.mjs', '-p', 'node-resolve', '-p', 'commonjs', '-f', 'es', '-o', 'rollup/out.mjs')
    npx('ncc', 'build', 'alone.mjs', '-o', 'ncc')
    npx('bun', 'build', 'alone.mjs', '--target=node', '--outfile=bun/out.mjs')
    const said = [npx('bun', 'app.mjs'), npx('deno', 'run', '-A', 'app.mjs')]
    for (const bundle of ['rollup/out.mjs', 'ncc/index.mjs', 'bun/out.mjs']) {
      // Nothing is installed where it runs.
      const folder = mkdtempSync(join(tmpdir(), 'corroborate-bundled-'))
      copyFileSync(join(project, bundle), join(folder, 'out.mjs'))
      said.push(run(folder, 'node', 'out.mjs'))
      rmSync(folder, { recursive: true, force: true })
    }
    expect(said.map(text => text.trim())).toEqual(['differs', 'differs', 'differs', 'differs', 'differs'])
  })
}

const APP = `import { compare } from 'corroborate'
console.log(compare('Five people died on Monday.', 'Seven people died on Monday.').findings.map(f => f.relation).join())`

const BUNDLERS = {
  '@rollup/plugin-commonjs': '^29.0.0',
  '@rollup/plugin-node-resolve': '^16.0.0',
  '@vercel/ncc': '^0.45.0',
  bun: '^1.4.0',
  deno: '^2.9.0',
  rollup: '^4.68.0',
}

function install(project: string, ...more: readonly string[]): void {
  run(project, 'npm', 'install', '--silent', '--no-audit', '--no-fund', ...more)
}
