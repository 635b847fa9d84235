import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { bundlePiscina, PISCINA_OPTIONAL, PISCINA_THREAD } from './tools/bundle-piscina'
import { commonJs } from './tools/common-js'
import { declare } from './tools/declare'

const PUBLIC = {
  render: 'src/render/index.ts',
  html: 'src/html/index.ts',
  batch: 'src/batch/index.ts',
  index: 'src/index.ts',
  load: 'src/load.ts',
  matchers: 'src/matchers.ts',
  assert: 'src/assert.ts',
  vitest: 'src/vitest.ts',
  jest: 'src/jest.ts',
}

/** What the threads of a batch do with a pair; nobody but their pool imports it. */
const THREAD = { 'batch-worker': 'src/batch/worker.ts' }

/** The matchers join the runner that runs the tests; a copy of it would register them nowhere. */
const leftOutside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'left-outside',
  setup(build) {
    build.onResolve({ filter: /^(?:vitest|@jest\/globals)$/ }, ({ path }) => ({ path, external: true }))
  },
}

/** The command line calls the library that lies beside it, rather than carry another copy. */
const besideLibrary: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'beside-library',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|render|html|batch)$/ }, ({ path }) => ({
      path: `./${path.replaceAll('../', '')}.js`,
      external: true,
    }))
  },
}

/** Node first: a test environment that plays a browser has a document as well. */
const IMPORT_META_URL = `const importMetaUrl = typeof process !== 'object' || !process.getBuiltinModule ? globalThis.document?.baseURI
  : typeof __filename === 'string' ? process.getBuiltinModule('node:url').pathToFileURL(__filename).href : undefined;`

// Everything the library uses is bundled, so that installing it brings one package.
const shared: Options = {
  target: 'es2022',
  sourcemap: true,
  noExternal: [/.*/],
  // Taking `node:` off names comes before every plugin, and the one that bundles the pool goes by it.
  removeNodeProtocol: false,
}

const declarations = mkdtempSync(join(tmpdir(), 'corroborate-declarations-'))
process.on('exit', () => rmSync(declarations, { recursive: true, force: true }))

export default defineConfig([
  {
    ...shared,
    entry: { ...PUBLIC, ...THREAD },
    format: ['esm', 'cjs'],
    // Types are checked by `npm run typecheck`, once.
    dts: { entry: declare(PUBLIC, declarations) },
    splitting: false,
    plugins: [commonJs],
    esbuildPlugins: [leftOutside, bundlePiscina],
    // CommonJS has no import.meta; tsup's own shim would put Node's `path` and `url` into the ES modules as well.
    esbuildOptions: (options, { format }) => {
      if (format === 'cjs') options.define = { ...options.define, 'import.meta.url': 'importMetaUrl' }
    },
    banner: ({ format }) => (format === 'cjs' ? { js: IMPORT_META_URL } : {}),
    clean: true,
    onSuccess: async () => {
      // The compiled data lies beside the code that reads it, in dist as in src.
      cpSync('src/data', 'dist/data', { recursive: true })
      cpSync('src/schema', 'dist/schema', { recursive: true })
    },
  },
  {
    ...shared,
    entry: { 'batch-thread': PISCINA_THREAD },
    format: ['cjs'],
    sourcemap: false,
    esbuildOptions: options => {
      options.external = PISCINA_OPTIONAL
    },
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    sourcemap: false,
    esbuildPlugins: [besideLibrary],
    // commander is CommonJS and asks for Node's own modules by `require`, which ES modules do not have.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
])
