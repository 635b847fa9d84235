/** Headless Chromium for the tests of the HTML report. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Fails, rather than skips, where there is no browser: an untested page is not a tested one. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = CANDIDATES.find(path => path !== undefined && existsSync(path))
  if (executablePath === undefined) {
    throw new Error(
      'These tests need Chromium: install it (apt-get install chromium), or name it in the variable CHROMIUM.',
    )
  }
  return chromium.launch({ executablePath, args: FLAGS })
}

export interface OpenPage {
  readonly page: Page
  /** Everything the page complained of: script errors, refused content, failed requests. */
  readonly complaints: readonly string[]
  /** Every address it asked for but its own. */
  readonly requests: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'corroborate-html-'))

/** Opens the HTML as a file, as a reader would. */
export async function openPage(
  browser: Browser,
  html: string,
  options: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenPage> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.html`)
  writeFileSync(file, html)
  const { hash = '', ...context } = options
  const page = await browser.newPage({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    ...context,
  })
  page.setDefaultTimeout(10_000)
  const complaints: string[] = []
  const requests: string[] = []
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => complaints.push(`error: ${error.message}`))
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`))
  page.on('request', request => {
    if (!request.url().startsWith(pathToFileURL(file).href)) requests.push(request.url())
  })
  await page.goto(pathToFileURL(file).href + hash)
  return { page, complaints, requests }
}
