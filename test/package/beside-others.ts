/** The examples that run beside packages of others, as a stranger runs them: from the packed package and the registry's. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { onnxModel } from '../../tools/write-onnx'
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

  it('onnxruntime-node, LangChain.js and the AI SDK run them, and they print what is pinned', async context => {
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
    try {
      // Scripts of packages are not run: onnxruntime-node brings what a processor needs, and would fetch what a graphics card does.
      run(project, 'npm', 'install', '--silent', '--no-audit', '--no-fund', '--ignore-scripts')
    } catch (error) {
      // Only where the registry cannot be reached: everything else is a failure.
      if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED/.test(String(error)))
        context.skip('no registry here')
      throw error
    }
    for (const name of scripts)
      await expect(run(project, 'node', name)).toMatchFileSnapshot(
        `../examples/expected/with/${name.replace('.mjs', '.txt')}`,
      )
  })
}
