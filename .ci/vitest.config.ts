import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { PATIENCE } from '../test/patience'
import { builtSources } from './built-sources'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** What takes longest begins first, so that no core is left without work at the end. */
const LONGEST = ['test/package/', 'test/properties/', 'test/cli/main.', 'test/render/html/', 'test/batch/']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex(path => moduleId.includes(path))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((x, y) => place(x) - place(y))
  }
}

// Examples import the package by its name, as users do; here that is the source beside them.
export default defineConfig({
  plugins: [builtSources()],
  resolve: {
    alias: [
      { find: /^corroborate$/, replacement: source('index.ts') },
      { find: /^corroborate\/(render|html|batch)$/, replacement: source('$1/index.ts') },
      { find: /^corroborate\/(load|matchers|assert|vitest|jest)$/, replacement: source('$1.ts') },
    ],
  },
  test: {
    // Those are for a project of someone else's, in which test/package runs them; what installs packages of others is run by
    // itself: `npm run test:registry`.
    exclude: [...configDefaults.exclude, 'examples/doors/**', 'test/registry/**'],
    // Vitest leaves a core alone; of two that would be half.
    maxWorkers: '100%',
    // The library has no state that one file could leave to another; to load its data anew for each takes half of the time.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What has no snapshot yet fails, rather than be its own: `-u` writes one.
    update: 'none',
    // Only what never ends takes so long, on the slowest and busiest of machines: no test waits for the clock.
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
})
