/**
 * Registers the matchers of `corroborate/matchers` with Jest's `expect` (29 and 30), and types them, for the globals
 * and for `@jest/globals`.
 *
 * @example
 * // jest.config.js: setupFilesAfterEnv: ['corroborate/jest']; or at the top of a test file:
 * import 'corroborate/jest'
 * expect('Three people died.').toBeSupportedBy('Police said three people had died.')
 */
import { expect } from '@jest/globals'
import * as matchers from './matchers'

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T> extends matchers.CorroborateMatchers<R> {}
  // `expect.toBeSupportedBy(…)` within `toEqual`, and `expect.not.…` of it.
  interface AsymmetricMatchers extends matchers.CorroborateMatchers {}
}

declare global {
  // The globals of `@types/jest` are typed apart from Jest's own `expect`.
  namespace jest {
    interface Matchers<R, T> extends matchers.CorroborateMatchers<R> {}
    interface Expect extends matchers.CorroborateMatchers {}
    interface InverseAsymmetricMatchers extends matchers.CorroborateMatchers {}
  }
}

expect.extend({ ...matchers })

export type { CorroborateMatchers } from './matchers'
