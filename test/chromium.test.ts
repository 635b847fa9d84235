import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { installedChromium, launchChromium } from './chromium'

it('runs a browser that came with npm ci', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Seven people died</h1>')
    expect(await page.getByRole('heading').innerText()).toBe('Seven people died')
  } finally {
    await browser.close()
  }
})

/** The C library and the support library of its compiler, which Node itself cannot start without. */
const OF_NODE = /^(?:linux-vdso|ld-linux-x86-64|libc|libm|libdl|libpthread|libgcc_s)\.so/u

it.skipIf(process.env.CHROMIUM !== undefined)(
  'asks the system for no library that Node does without',
  async () => {
    const { executablePath, env } = await installedChromium()
    const printed = execFileSync('ldd', [executablePath], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    })
    const wanted = printed
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean)
    expect(wanted.length).toBeGreaterThan(5)
    const fromSystem = wanted
      .filter(line => !line.includes(`=> ${env.LD_LIBRARY_PATH}/`))
      .map(line => line.split('/').at(line.startsWith('/') ? -1 : 0))
    expect(fromSystem.filter(name => !OF_NODE.test(name ?? ''))).toEqual([])
  },
)
