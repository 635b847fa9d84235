// Piscina is CommonJS and starts its threads from a file beside its own: neither holds once it is bundled into ES modules.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const HERE = "(0, node_path_1.resolve)(__dirname, 'worker.js')"
const ADDRESSES = fileURLToPath(new URL('../src/batch/programs.ts', import.meta.url))
const OWN_FILE = /[\\/]node_modules[\\/]piscina[\\/]/

/** What each thread of the pool runs first: the entry to build as `batch-thread.cjs`, as CommonJS, without packages it may lack. */
export const PISCINA_THREAD = 'node_modules/piscina/dist/worker.js'
export const PISCINA_OPTIONAL = ['@napi-rs/nice']

export const bundlePiscina: Plugin = {
  name: 'bundle-piscina',
  setup(build) {
    build.onResolve({ filter: /^corroborate:programs$/ }, () => ({ path: ADDRESSES }))
    build.onLoad({ filter: /[\\/]piscina[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8')
      if (!code.includes(HERE)) throw new Error(`${path} no longer names its worker as ${HERE}`)
      return { contents: code.replace(HERE, "require('corroborate:programs').programOf('batch-thread.cjs')") }
    })
    // ES modules have no `require` for Node's own modules; they import them.
    build.onResolve({ filter: /^node:/ }, ({ path, importer, kind }) =>
      kind === 'require-call' && OWN_FILE.test(importer) ? { path, namespace: 'imported' } : undefined,
    )
    build.onLoad({ filter: /^/, namespace: 'imported' }, ({ path }) => ({
      contents: `export * from '${path}'; export { default } from '${path}'`,
    }))
    build.onResolve({ filter: /^node:/, namespace: 'imported' }, ({ path }) => ({ path, external: true }))
  },
}
