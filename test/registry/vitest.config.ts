/** What `npm run test:registry` runs: packages of others are installed, which the tests proper do not wait for. */
import { configDefaults, defineConfig } from 'vitest/config'
import config from '../../.ci/vitest.config'

export default defineConfig({
  ...config,
  test: { ...config.test, include: ['test/registry/**/*.test.ts'], exclude: configDefaults.exclude },
})
