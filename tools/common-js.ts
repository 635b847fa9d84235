/** Chunks of ES modules as CommonJS, each by itself: esbuild shares chunks between entries where they are ES modules alone. */
import { transform } from 'esbuild'
import type { Options } from 'tsup'

export const commonJs: NonNullable<Options['plugins']>[number] = {
  name: 'common-js',
  esbuildOptions(options) {
    // What tsup itself knows as split it has rewritten by slower means, into older syntax.
    options.splitting = true
    options.format = 'esm'
  },
  async renderChunk(code, chunk) {
    if (this.format !== 'cjs' || chunk.type !== 'chunk') return
    const map = typeof chunk.map === 'object' ? JSON.stringify(chunk.map) : chunk.map
    const mapped = map
      ? `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`
      : ''
    const made = await transform(code + mapped, {
      format: 'cjs',
      platform: 'node',
      target: 'es2022',
      sourcefile: chunk.path,
      banner: '"use strict";',
      sourcemap: map ? 'external' : false,
    })
    // It leads to the sources already; a map that is given back would be joined to the chunk's own.
    if (map) chunk.map = made.map
    return { code: made.code }
  },
}
