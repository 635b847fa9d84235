/** Sees whether everything that the library needs is there and works. */
import { engines } from '../../package.json'
import { ASSET_NAMES, asset } from '../assets'
import { VERSION } from '../version'
import { EXIT_CODES } from './failure'
import type { System } from './system'

/** What is looked at: a line that tells what was found, or throws with what is wrong. */
type Examination = readonly [name: string, look: (system: System) => string]

const EXAMINATIONS: readonly Examination[] = [
  ['Node', () => node(process.versions.node)],
  ['compiled data', () => ASSET_NAMES.map(name => `${name} ${kilobytes(asset(name))}`).join(', ')],
  ['a comparison', comparison],
  ['a check', check],
]

/** Prints what was found, a line each, and gives the exit code. */
export function examine(system: System): number {
  system.out(`corroborate ${VERSION}\n`)
  let code: number = EXIT_CODES.success
  for (const [name, look] of EXAMINATIONS) {
    try {
      system.out(`  ok    ${name}: ${look(system)}\n`)
    } catch (error) {
      code = EXIT_CODES.failedOn
      system.out(`  WRONG ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  return code
}

/** @throws Error when the version is older than package.json asks for */
export function node(version: string): string {
  const [major, minor] = version.split('.').map(Number)
  const [leastMajor, leastMinor] = engines.node.replace('>=', '').split('.').map(Number)
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    throw new Error(`${version} is too old; it must be ${engines.node}`)
  return `${version}, ${process.platform} ${process.arch}`
}

const kilobytes = (bytes: Uint8Array): string => `${Math.round(bytes.byteLength / 1000)} kB`

const FIVE = { text: 'Five people died in the fire on Monday.' }
const SEVEN = { text: 'Seven people died in the fire on Monday.' }

function comparison({ library }: System): string {
  const { conflicts } = library.compare(FIVE, SEVEN).summary
  if (conflicts !== 1) throw new Error(`five and seven dead make ${conflicts} conflicts, where there is one`)
  return 'five and seven dead are found to clash'
}

function check({ library }: System): string {
  const { verdict } = library.check({ text: 'Five people died.' }, [FIVE])
  if (verdict !== 'supported') throw new Error(`what a source says is called ${verdict}`)
  return 'what a source says is supported'
}
