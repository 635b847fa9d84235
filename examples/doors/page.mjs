// A page without a bundler, from a folder of static files, in the Chromium that CHROMIUM names: npm run page
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { chromium } from 'playwright-core'

const TYPES = { html: 'text/html', js: 'text/javascript' }
const server = createServer(({ url }, response) => {
  try {
    const bytes = readFileSync(new URL(`.${url}`, import.meta.url))
    response.setHeader('content-type', TYPES[url.split('.').at(-1)] ?? 'application/octet-stream')
    response.end(bytes)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise(ready => server.listen(0, '127.0.0.1', ready))

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ['--no-sandbox'],
  timeout: 0,
})
const page = await browser.newPage()
page.setDefaultTimeout(0)
await page.goto(`http://127.0.0.1:${server.address().port}/page.html`)
console.log(await page.locator('#said', { hasText: 'says' }).textContent())
await browser.close()
server.close()
