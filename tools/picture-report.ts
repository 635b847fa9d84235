/** Takes the picture of the HTML report that the README shows: `npx tsx tools/picture-report.ts` after a build. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../test/chromium'

const root = resolve(import.meta.dirname, '..')
const report = join(mkdtempSync(join(tmpdir(), 'corroborate-picture-')), 'report.html')
const seeds = ['seeds/a.txt', 'seeds/b.txt', '--sources', 'seeds/sources.json']
execFileSync('node', ['dist/cli.js', 'compare', ...seeds, '--output', report, '--quiet'], { cwd: root })

const browser = await launchChromium()
const page = await browser.newPage({ viewport: { width: 1360, height: 980 }, reducedMotion: 'reduce' })
await page.goto(pathToFileURL(report).href)
await page.screenshot({ path: join(root, 'examples/report.png') })
await browser.close()
