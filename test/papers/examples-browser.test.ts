import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../chromium'
import { type Site, serve } from '../package/site'
import { PATIENCE } from '../patience'
import { printedBy } from './printed'

const root = resolve(__dirname, '../..')
const site = mkdtempSync(join(tmpdir(), 'corroborate-site-'))
let files: Site
let browser: Browser

beforeAll(async () => {
  await printedBy(join(root, 'examples/browser/build.ts'), site)
  files = await serve(site)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  files?.close()
  rmSync(site, { recursive: true, force: true })
})

const status = (page: Page, words: RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor({ timeout: PATIENCE })

describe('the page in a browser', () => {
  it('compares in a worker, as one types, with nothing but static files', async () => {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    const complaints: string[] = []
    page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', error => complaints.push(error.message))
    await page.goto(files.address)
    await status(page, /\d+ ms/)
    expect(page.workers()).toHaveLength(1)
    expect(files.served.filter(url => url.endsWith('.bin')).sort()).toEqual([
      '/data/encoder.bin',
      '/data/places.bin',
      '/data/vectors.bin',
      '/data/weights.bin',
      '/data/wordnet.bin',
    ])
    const report = page.frameLocator('#report')
    await report.getByText('Seven people died').first().waitFor()

    await page.getByLabel('Article A').fill('The mill employed 300 people.')
    await page.getByLabel('Article B').fill('')
    await page.getByLabel('Article B').pressSequentially('The mill employed 300 people.')
    await status(page, /^1 agree, 0 add detail, 0 differ/)
    expect(await page.getByLabel('Article B').inputValue()).toBe('The mill employed 300 people.')
    expect(complaints.filter(complaint => !/favicon|404/u.test(complaint))).toEqual([])
    await page.close()
  })

  it('says when the data cannot be had', async () => {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.route('**/encoder.bin', route => route.fulfill({ status: 404, body: '' }))
    await page.goto(files.address)
    await status(page, /encoder\.bin answered 404/)
    await page.close()
  })

  it('gives the same report as Node does', async () => {
    const { compare } = await import('../../src')
    const a = 'Ferry crews went on strike in Oriel on Friday. Calder Lines cancelled six crossings.'
    const b = 'Ferry crews in Oriel did not go on strike on Friday. The company cancelled five crossings.'
    const { agrees, addsDetail, differs } = compare(a, b).summary
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.goto(files.address)
    await page.getByLabel('Article A').fill(a)
    await page.getByLabel('Article B').fill(b)
    await page.frameLocator('#report').getByText('five crossings').first().waitFor({ timeout: PATIENCE })
    await status(page, new RegExp(`^${agrees} agree, ${addsDetail} add detail, ${differs} differ`, 'u'))
    await page.close()
  })
})
