/** The package within bundles for Node: with its data in them, beside them, still installed, or nowhere. */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { build as viteBuild } from 'vite'
import { describe, expect, it } from 'vitest'
import { webpack } from 'webpack'
import { ASSET_NAMES } from '../../src/assets'
import { run, type Stranger } from './stranger'

const USE = `console.log(compare('Five people died on Monday.', 'Seven people died on Monday.').findings.map(f => f.relation).join())`
const COMPARE = `import { compare } from 'corroborate'\n`
const PLAIN = `${COMPARE}${USE}`
const BOTH = `console.log(compare('Five people died.', 'Seven people died.').findings.map(f => f.relation).join(), check('Five people died.', 'Five people died.').verdict)`
const EMBEDDED = `import './data.mjs'\nimport { check, compare } from 'corroborate'\n${BOTH}`
/** No \`await\` at the top, which CommonJS lacks. */
const HANDED = `import { compare, load } from 'corroborate'
${ASSET_NAMES.map(name => `import ${name} from 'corroborate/data/${name}.bin'`).join('\n')}
load({ data: { ${ASSET_NAMES.join(', ')}, ${ASSET_NAMES[0]}: new Uint8Array(${ASSET_NAMES[0]}).buffer } }).then(() => { ${USE} })`
const REQUIRED = `require('./data.cjs')\nconst { check, compare } = require('corroborate')\n${BOTH}`

export function describeBundles(stranger: () => Stranger): void {
  const FORMATS = [
    ['esm', 'out.mjs'],
    ['cjs', 'out.cjs'],
  ] as const
  const bundle = async (format: 'esm' | 'cjs', code: string, output: string, entry = 'app.mjs') => {
    stranger().write({ [entry]: code })
    await build({
      entryPoints: [join(stranger().folder, entry)],
      outfile: join(stranger().folder, output),
      bundle: true,
      platform: 'node',
      target: 'node20',
      format,
      loader: { '.bin': 'binary' },
      // Of CommonJS it is known, and told, that it has no import.meta.
      logLevel: 'error',
    })
  }

  const embedded = new Set<string>()
  /** Has the command write the data into a module, once for all who ask for it. */
  const embed = (file: string) => {
    if (embedded.has(file)) return
    embedded.add(file)
    stranger().corroborate('embed', file)
  }

  /** Runs what was bundled in an empty folder, with nothing installed above it nor where it was bundled. */
  const alone = (program: string, ...more: readonly string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'corroborate-alone-'))
    const installed = join(stranger().folder, 'node_modules')
    for (const file of [program, ...more])
      cpSync(join(stranger().folder, file), join(folder, file), { recursive: true })
    renameSync(installed, `${installed}-away`)
    try {
      return run(folder, 'node', program).trim()
    } finally {
      renameSync(`${installed}-away`, installed)
      rmSync(folder, { recursive: true, force: true })
    }
  }

  describe.each(FORMATS)('a bundle by esbuild for Node, as %s', (format, output) => {
    it('finds the data of the installed package', async () => {
      await bundle(format, PLAIN, `built/${output}`)
      // From elsewhere, since it is not to go by where it is run.
      expect(run(join(stranger().folder, 'built'), 'node', output).trim()).toBe('differs')
    })

    it('without it says what to do', async () => {
      await bundle(format, PLAIN, output)
      expect(() => alone(output)).toThrow(/compiled data "\w+" is not at .*`corroborate embed data\.mjs`/u)
    })

    it('runs alone with the data in it', async () => {
      embed('data.mjs')
      await bundle(format, EMBEDDED, output)
      expect(alone(output)).toBe('differs supported')
    })

    it('runs alone when made of CommonJS', async () => {
      embed('data.cjs')
      await bundle(format, REQUIRED, output, 'app.cjs')
      expect(alone(output)).toBe('differs supported')
    })
  })

  it('a bundle by esbuild runs alone with data handed to load, where CommonJS cannot wait for it', async () => {
    await bundle('cjs', HANDED, 'out.cjs')
    expect(alone('out.cjs')).toBe('differs')
  })

  it('a bundle by webpack carries the data along by itself', async () => {
    stranger().write({ 'app.mjs': PLAIN })
    const path = join(stranger().folder, 'packed')
    await new Promise<void>((done, fail) => {
      const entry = join(stranger().folder, 'app.mjs')
      webpack(
        { mode: 'none', target: 'node', entry, output: { path, filename: 'out.js' } },
        (error, stats) =>
          error || stats?.hasErrors() ? fail(error ?? new Error(stats?.toString())) : done(),
      )
    })
    expect(readdirSync(path).filter(file => file.endsWith('.bin'))).toHaveLength(ASSET_NAMES.length)
    expect(alone('packed/out.js', 'packed')).toBe('differs')
  })

  it('a bundle by Vite for a server runs alone with the data in it', async () => {
    embed('data.ts')
    stranger().write({ 'app.mjs': EMBEDDED.replace('data.mjs', 'data.ts') })
    await viteBuild({
      root: stranger().folder,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: 'app.mjs',
        outDir: 'served',
        target: 'node20',
        rollupOptions: { output: { entryFileNames: 'out.mjs' } },
      },
    })
    expect(alone('served/out.mjs', 'served')).toBe('differs supported')
  })
}
