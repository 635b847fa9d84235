/** The batch as it is built, in a folder of its own: threads run built files, and Node alone decides when a process ends. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundlePiscina, PISCINA_OPTIONAL, PISCINA_THREAD } from '../../tools/bundle-piscina'

const root = resolve(__dirname, '../..')

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface Built {
  write(name: string, code: string): void
  run(...args: string[]): Ended
  leave(): void
}

/** Stands in for `compare` where it is no matter what a pair says, and every thread would read the data anew. */
const IN_ITS_PLACE = `export function compare(a, b, { judges = [] }) {
  for (const judge of judges) judge({ claim: { text: a } }, { claim: { text: b } })
  return { a, b }
}`

const withoutComparing: Plugin = {
  name: 'without-comparing',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]compare\.ts$/ }, () => ({ contents: IN_ITS_PLACE }))
  },
}

export async function buildBatch({ compares = true } = {}): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-threads-'))
  const shared = {
    absWorkingDir: root,
    bundle: true,
    outdir: folder,
    platform: 'node',
    target: 'es2022',
  } as const
  await build({
    ...shared,
    entryPoints: { batch: 'src/batch/index.ts', 'batch-worker': 'src/batch/worker.ts' },
    format: 'esm',
    splitting: true,
    plugins: [bundlePiscina, ...(compares ? [] : [withoutComparing])],
  })
  await build({
    ...shared,
    entryPoints: { 'batch-thread': PISCINA_THREAD },
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: PISCINA_OPTIONAL,
  })
  cpSync(join(root, 'src/data'), join(folder, 'data'), { recursive: true })
  const write = (name: string, code: string) => writeFileSync(join(folder, name), code)
  write('package.json', '{ "type": "module" }')
  return {
    write,
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        // Only what never ends takes so long; without this it would take the tests with it.
        timeout: 300_000,
        killSignal: 'SIGKILL',
      })
      return { code: status, out: stdout, err: stderr }
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
