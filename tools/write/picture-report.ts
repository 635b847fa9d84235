/** Takes the pictures of the HTML pages that the README and docs/ show: `npx tsx tools/write/picture-report.ts` after a build. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchChromium } from '../../test/chromium'

const root = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'corroborate-picture-'))
const seeds = ['seeds/a.txt', 'seeds/b.txt', '--sources', 'seeds/sources.json']
const revisions = [1, 2, 3].map(n => `examples/texts/bridge-${n}.txt`)
const names = ['First report', 'At noon', 'In the evening'].flatMap(name => ['--publisher', name])

const summary =
  'The Oriel bridge was shut on Monday after cracks were found. The repair will cost $5 million. Ferries will run in its place.'

const pageOf = (name: string, ...args: readonly string[]): string => {
  const file = join(folder, `${name}.html`)
  execFileSync('node', ['dist/cli.js', ...args, '--output', file, '--quiet'], { cwd: root })
  return pathToFileURL(file).href
}
const report = pageOf('report', 'compare', ...seeds)
const story = pageOf('story', 'compare', ...revisions, ...names)
// What it contradicts is in it: a check that finds something ends with 1, unless it is asked for less.
const check = pageOf('check', 'check', summary, revisions[0], ...names.slice(0, 2), '--fail-on', 'never')

const browser = await launchChromium()
for (const [name, address, width, height] of [
  ['report-desk', report, 1360, 980],
  ['report-phone', `${report}#findings`, 390, 844],
  ['story-desk', story, 1200, 620],
  ['story-phone', story, 390, 844],
  ['check-desk', check, 1200, 900],
  ['check-phone', `${check}#findings`, 390, 844],
] as const) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(address)
  await page.screenshot({ path: join(root, `docs/${name}.png`) })
  await page.close()
}
await browser.close()
