import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check, compare, compareAll } from '../../../src'
import { checkToHtml, toHtml, toMatrixHtml } from '../../../src/render'
import { readerGroups } from '../../../src/render/alone'
import { launchChromium } from '../../chromium'
import { ferryReport } from '../../fixtures/ferry-report'
import { floodReport } from '../../fixtures/flood-report'
import { hostileReport } from '../../fixtures/hostile-report'
import { seedsReport } from '../../fixtures/seeds-report'
import { IS_WHOLE, some } from '../../properties/how-much'
import { openPage } from './open-page'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
})

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8')
/** Compared once, when first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => (made ??= make())
}
const comparedSeeds = once(() =>
  compare({ text: seed('a'), publisher: 'Ukrainska Pravda', published: '2023-07-26' }, seed('b')),
)

const WIDE = { width: 1400, height: 900 }
const NARROW = { width: 360, height: 740 }
const view = (viewport: typeof WIDE, colorScheme: 'light' | 'dark') => ({ viewport, colorScheme })

/** Each report with the views that axe looks at, two of them at most where not the whole is looked at: axe is slow. */
const REPORTS = [
  ['the seeds by hand', seedsReport, [view(WIDE, 'light'), view(NARROW, 'dark')]],
  ...(IS_WHOLE ? [['the seeds as compared', comparedSeeds, [view(WIDE, 'light')]] as const] : []),
  [
    'the flood',
    floodReport,
    [view(WIDE, 'light'), view(WIDE, 'dark'), view(NARROW, 'dark'), view(NARROW, 'light')],
  ],
  ['the ferry as compared', once(ferryReport), [view(NARROW, 'light')]],
] as const

/** Read once; the readable edition is twice as long to send and to compile. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

async function violations(page: Page): Promise<string[]> {
  const { passed, violated } = await page.evaluate(async () => {
    const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })
    return {
      passed: passes.length,
      violated: violations.map(({ id, impact, nodes }) => {
        const shown = nodes.slice(0, 3).map(node => node.html.slice(0, 160))
        return `${impact} ${id}: ${shown.join(' | ')}`
      }),
    }
  })
  // A checker that checked nothing would find nothing.
  expect(passed).toBeGreaterThan(20)
  return violated
}

const isLit = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => element.classList.contains('lit'))
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '')

describe.each(REPORTS)('the page of %s', (_, report, views) => {
  it('opens without a complaint and asks for nothing', async () => {
    const { page, complaints, requests } = await openPage(browser, toHtml(report()))
    expect(await page.locator('.finding').count()).toBe(
      readerGroups(report()).flatMap(({ findings }) => findings).length,
    )
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
    await page.close()
  })

  it('is accessible by axe-core, wide and narrow, light and dark', async () => {
    const { page } = await openPage(browser, toHtml(report()))
    await page.evaluate(AXE)
    for (const { viewport, colorScheme } of some(views, 2)) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), JSON.stringify({ viewport, colorScheme })).toEqual([])
    }
    await page.close()
  })

  it('fits a window of 320 pixels', async () => {
    const { page } = await openPage(browser, toHtml(report()), { viewport: { width: 320, height: 600 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

describe('the page of a check', () => {
  const statement =
    'The ferry sank on Monday with 30 people on board. Five people died. The owner will be fined, the mayor said.'
  const checked = once(() =>
    checkToHtml(
      check(statement, [
        { publisher: 'The Echo', text: 'The ferry sank on Monday. Seven people died, the coast guard said.' },
        { publisher: 'Radio Nord', text: 'Seven people died when a ferry sank near Skarvik.' },
        { publisher: 'The Herald', text: 'Thirty people were on board the ferry.' },
      ]),
    ),
  )

  it('opens without a complaint and asks for nothing, and shows the statement beside each source', async () => {
    const { page, complaints, requests } = await openPage(browser, checked())
    expect(await page.locator('h1').textContent()).toBe('Contradicted')
    expect(await page.locator('.article').count()).toBe(4)
    expect([complaints, requests]).toEqual([[], []])
    const card = page.locator('.finding.conflict').first()
    await card.locator('a.show').nth(1).click()
    expect(await page.locator('.articles .seg.lit').count()).toBeGreaterThan(0)
    expect(await page.locator('#article-a .seg.lit').count()).toBeGreaterThan(0)
    await page.locator('#article-a a.seg.conflict').first().click()
    expect(await focused(page)).toBe(await card.getAttribute('id'))
    await page.close()
  })

  it('shows what one source has alone when it is chosen', async () => {
    const { page } = await openPage(browser, checked())
    const all = await page.locator('.finding').count()
    await page.locator('select[name=speaker]').selectOption('d')
    expect(await page.locator('.finding:visible').count()).toBeLessThan(all)
    await page.close()
  })

  it('is accessible by axe-core, wide and narrow, light and dark, and fits a window of 320 pixels', async () => {
    const { page } = await openPage(browser, checked())
    await page.evaluate(AXE)
    for (const { viewport, colorScheme } of some(
      [view(WIDE, 'dark'), view(NARROW, 'light'), view(WIDE, 'light')],
      2,
    )) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), JSON.stringify({ viewport, colorScheme })).toEqual([])
    }
    await page.setViewportSize({ width: 320, height: 600 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.close()
  })
})

describe('the page of a story', () => {
  const page = once(() =>
    toMatrixHtml(
      compareAll([
        {
          publisher: 'The Echo',
          published: '2024-03-05',
          text: 'The ferry sank on Monday. Five people died, the coast guard said.',
        },
        {
          publisher: 'The Post',
          text: 'A ferry sank on Monday night. Seven people died, the coast guard said.',
        },
        { text: 'The ferry sank. Five people died.' },
      ]),
    ),
  )

  it('opens without a complaint, asks for nothing, and fits a window of 320 pixels', async () => {
    const opened = await openPage(browser, page(), { viewport: { width: 320, height: 600 } })
    expect(await opened.page.locator('td.differs').count()).toBeGreaterThan(0)
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect([opened.complaints, opened.requests]).toEqual([[], []])
    await opened.page.close()
  })

  it('is accessible by axe-core, wide and narrow, light and dark', async () => {
    const opened = await openPage(browser, page())
    await opened.page.evaluate(AXE)
    for (const { viewport, colorScheme } of [view(WIDE, 'dark'), view(NARROW, 'light')]) {
      await opened.page.setViewportSize(viewport)
      await opened.page.emulateMedia({ colorScheme })
      expect(await violations(opened.page), JSON.stringify({ viewport, colorScheme })).toEqual([])
    }
    await opened.page.close()
  })
})

describe('findings and articles are linked both ways', () => {
  it('by hovering', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()))
    await page.hover('#f1 blockquote >> nth=0')
    expect(
      await page.locator('.seg.lit').evaluateAll(segments => segments.map(segment => segment.textContent)),
    ).toEqual(['120 people left their homes', 'Some 200 people left their homes after the river rose'])
    await page.hover('#article-b .seg.conflict >> nth=1')
    expect(await isLit(page, '#f3')).toBe(true)
    expect(await isLit(page, '#f1')).toBe(false)
    await page.close()
  })

  it('by clicking', async () => {
    const { page } = await openPage(browser, toHtml(seedsReport()), {
      viewport: { width: 1400, height: 500 },
    })
    await page.click('#article-a .seg.framing >> nth=-1')
    expect(page.url()).toMatch(/#f6$/)
    expect(await focused(page)).toBe('f6')
    expect(await page.locator('#f6').evaluate(card => card.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    )
    await page.click('#f5 .show >> nth=1')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'On September 5, 2022, The New York Times',
    )
    const box = await page.locator('#article-b .seg:focus').boundingBox()
    expect(box !== null && box.y >= 0 && box.y < 500).toBe(true)
    await page.close()
  })

  it('by the bands and bars of the picture', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()))
    await page.locator('.part.conflict').first().click()
    expect(await focused(page)).toBe('f1')
    await page.close()
  })

  it('goes through all findings of words that several claims share', async () => {
    const { page } = await openPage(browser, toHtml(seedsReport()))
    const shared = page.locator('#article-a .seg[data-f~="f1"]').first()
    const ids = (await shared.getAttribute('data-f'))?.split(' ') ?? []
    expect(ids.length).toBeGreaterThan(1)
    const visited: string[] = []
    for (const _ of ids) {
      await shared.click()
      visited.push(await focused(page))
    }
    expect(visited.sort()).toEqual([...ids].sort())
    await page.close()
  })
})

describe('the keyboard', () => {
  it('goes from a finding to its words, from words to their finding, and back', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Summary')
    await page.locator('#f1 .show').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('120 people left their homes')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('f1')
    expect(await isLit(page, '#f1')).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('seg')
    await page.keyboard.press('Enter')
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('f3')
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('f1')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('120 people left their homes')
    await page.close()
  })

  it('reaches every finding by the Tab key alone', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()))
    const reached = new Set<string>()
    for (let press = 0; press < 80; press++) {
      await page.keyboard.press('Tab')
      const id = await page.evaluate(() => document.activeElement?.closest('.finding')?.id ?? '')
      if (id !== '') reached.add(id)
    }
    expect([...reached].sort()).toEqual(
      floodReport()
        .findings.map(finding => finding.id)
        .sort(),
    )
    await page.close()
  })
})

describe('the filters', () => {
  const visible = (page: Page) =>
    page.locator('.finding:not([hidden])').evaluateAll(cards => cards.map(card => card.id).sort())

  it('choose by relation, facet and source, and tell how many are shown', async () => {
    const { page } = await openPage(browser, toHtml(seedsReport()))
    const shown = page.locator('.shown')
    expect(await shown.textContent()).toBe('All 12 findings')
    for (const relation of ['agrees', 'only-a', 'only-b']) await page.uncheck(`input[value="${relation}"]`)
    expect(await shown.textContent()).toBe('5 of 12 findings')
    expect(await page.locator('#group-agrees').isVisible()).toBe(false)
    await page.selectOption('select[name=facet]', 'time')
    expect(await visible(page)).toEqual(['f3', 'f5', 'f7'])
    await page.selectOption('select[name=speaker]', { label: 'declassified US intelligence' })
    expect(await visible(page)).toEqual(['f5'])
    expect(await page.locator('#article-a .seg.framing').first().getAttribute('class')).toContain('off')
    await page.click('button[type=reset]')
    await page.waitForFunction(() => document.querySelector('.shown')?.textContent === 'All 12 findings')
    await page.selectOption('select[name=speaker]', 'b')
    expect((await visible(page)).length).toBe(9)
    await page.close()
  })

  it('give way when a hidden finding is asked for', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()))
    await page.uncheck('input[value="conflict"]')
    await page.click('#article-a .seg.conflict >> nth=0')
    expect(await page.locator('#f1').isVisible()).toBe(true)
    expect(await focused(page)).toBe('f1')
    await page.close()
  })
})

describe('a deep link', () => {
  it('opens at its finding, with its words lit', async () => {
    const { page } = await openPage(browser, toHtml(seedsReport()), { hash: '#f6' })
    expect(await focused(page)).toBe('f6')
    expect(await page.locator('#article-b .seg.lit').count()).toBeGreaterThan(0)
    const top = await page.locator('#f6').evaluate(card => card.getBoundingClientRect().top)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(900)
    await page.close()
  })
})

describe('a source full of markup and script', () => {
  it('is shown to the letter and does nothing', async () => {
    const { page, complaints, requests } = await openPage(browser, toHtml(hostileReport()))
    for (const segment of await page.locator('.seg, .finding, .part, .title').all())
      await segment.hover({ force: true })
    await page.locator('.seg').first().click()
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    expect({ complaints, requests }).toEqual({ complaints: [], requests: [] })
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img, iframe, object, embed, base, .text svg').count()).toBe(0)
    const text = await page.locator('#article-a').textContent()
    expect(text).toContain('<script>window.hacked = 1</script> & "onmouseover=window.hacked=1')
    expect(text).toContain('</style><img src=x onerror="window.hacked=2">')
    const addresses = await page
      .locator('[href]')
      .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    expect(addresses.filter(address => !/^(?:#|https?:)/.test(address))).toEqual([])
    const handlers = await page.evaluate(() =>
      Array.from(document.querySelectorAll('*'))
        .flatMap(element => Array.from(element.attributes).map(attribute => attribute.name))
        .filter(name => name.startsWith('on')),
    )
    expect(handlers).toEqual([])
    await page.close()
  })
})

describe('without script, and on paper', () => {
  it('everything is there to read', async () => {
    const { page } = await openPage(browser, toHtml(floodReport()), { javaScriptEnabled: false })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('.finding:visible').count()).toBe(6)
    expect(await page.locator('.timeline').isVisible()).toBe(true)
    await page.close()
    const printed = await openPage(browser, toHtml(floodReport()))
    await printed.page.emulateMedia({ media: 'print' })
    expect(await printed.page.locator('.filters').isVisible()).toBe(false)
    expect(
      await printed.page.locator('#article-a').evaluate(article => getComputedStyle(article).overflowY),
    ).toBe('visible')
    await printed.page.close()
  })
})
