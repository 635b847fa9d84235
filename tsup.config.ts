import { cpSync } from 'node:fs'
import { defineConfig } from 'tsup'

// Everything the library uses is bundled, so that installing it brings one package.
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  dts: { entry: { index: 'src/index.ts' } },
  sourcemap: true,
  clean: true,
  splitting: true,
  treeshake: true,
  shims: true,
  noExternal: [/.*/],
  onSuccess: async () => {
    // The compiled data lies beside the code that reads it, in dist as in src/lexicon.
    cpSync('src/lexicon/data', 'dist/data', { recursive: true })
  },
})
