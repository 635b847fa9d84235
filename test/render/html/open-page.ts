/** Pages of the HTML report opened in a browser, with all that they complain of and ask for. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { PATIENCE } from '../../patience'

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
  page.setDefaultTimeout(PATIENCE)
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
