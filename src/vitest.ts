/**
 * Registers the matchers of `corroborate/matchers` with Vitest's `expect`, and types them.
 *
 * @example
 * // vitest.config.ts: test: { setupFiles: ['corroborate/vitest'] }; or at the top of a test file:
 * import 'corroborate/vitest'
 * expect('Three people died.').toBeSupportedBy('Police said three people had died.')
 */
import { expect } from 'vitest'
import * as matchers from './matchers'

declare module 'vitest' {
  interface Matchers<T> extends matchers.CorroborateMatchers<T> {}
  // `expect.not.…` of asymmetric use; the same types as in Matchers, since ExpectStatic joins the two.
  interface AsymmetricMatchersContaining extends Pick<Matchers, keyof matchers.CorroborateMatchers> {}
}

expect.extend({ ...matchers })

export type { CorroborateMatchers } from './matchers'
