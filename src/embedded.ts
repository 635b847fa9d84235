/**
 * Carries the compiled data within the code, for bundles that are put up as one file without `node_modules`
 * (a function in the cloud, a single executable). It makes the bundle larger by a third more than the data is.
 *
 * @example
 * import 'corroborate/embedded'
 * import { compare } from 'corroborate'
 */

import { ASSET_NAMES, setAsset } from './assets'
import data from './embedded-data.cjs'

for (const name of ASSET_NAMES) setAsset(name, bytesOf(data[name]))

function bytesOf(base64: string): Uint8Array {
  if (typeof Buffer !== 'undefined') return Buffer.from(base64, 'base64')
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
