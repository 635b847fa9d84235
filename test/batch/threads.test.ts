import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sized } from '../properties/how-much'
import { type Built, buildBatch } from './built'

let built: Built
beforeAll(async () => {
  built = await buildBatch({ compares: false })
})
afterAll(() => built?.leave())

/** Runs a program with `compareBatch`, `people` and `endless` at hand; what it has printed, or how it ended instead. */
function printed(body: string, ...options: string[]): string {
  built.write(
    'program.js',
    `import { compareBatch } from './batch.js'
const people = n => ({ a: n + ' people died in the fire.', b: 'Seven people died in the fire.' })
function* endless() { for (;;) yield people('Nine') }
${body}
console.log('the end')`,
  )
  const { code, out, err } = built.run(...options, 'program.js')
  return code === 0 ? out.trim() : `code ${code}\n${out}\n${err}`
}

/** Aborts or leaves just when an answer may be under way: a few milliseconds after the last, another number each time. */
const AT_ANY_MOMENT = (stop: string) => `
for (let round = 0; round < ${sized(7, 12)}; round++) {
  const controller = new AbortController()
  let taken = 0
  try {
    for await (const _ of compareBatch(endless(), { threads: 2, signal: controller.signal })) {
      if (++taken <= round % 4) continue
      const until = performance.now() + (round % 7)
      while (performance.now() < until);
      ${stop}
    }
  } catch (error) {
    if (error.name !== 'AbortError') throw error
  }
}`

describe('the process goes on after a batch', () => {
  it('that was aborted, at whatever moment', () => {
    expect(printed(AT_ANY_MOMENT('controller.abort()'))).toBe('the end')
  })

  it('that its reader left, at whatever moment', () => {
    expect(printed(AT_ANY_MOMENT('break'))).toBe('the end')
  })

  it('that was read to its end, whatever broke', () => {
    built.write(
      'judges.js',
      `export const options = { judges: [a => { if (a.claim.text.includes('Six')) process.exit(3); return [] }] }`,
    )
    const body = `
const optionsModule = new URL('./judges.js', import.meta.url)
const pairs = [people('Six'), people('Five'), people('Six'), people('Six'), people('Seven')]
const said = []
for await (const { index, status } of compareBatch(pairs, { threads: 2, optionsModule })) said.push(index + status)
console.log(said.join(' '))`
    expect(printed(body)).toBe('0failed 1compared 2failed 3failed 4compared\nthe end')
  })

  it('whose module ends the threads that load it', () => {
    built.write('exits.js', 'process.exit(5)')
    const body = `
const optionsModule = new URL('./exits.js', import.meta.url)
for await (const { status } of compareBatch([people('Six'), people('Five')], { threads: 2, optionsModule })) console.log(status)`
    expect(printed(body)).toBe('failed\nfailed\nthe end')
  })

  it('whose threads cannot even start; it throws', () => {
    built.write(
      'no-threads.js',
      `import { isMainThread } from 'node:worker_threads'
if (!isMainThread) process.exit(1)`,
    )
    const body = `
try {
  for await (const _ of compareBatch(endless(), { threads: 2 })) console.log('never')
} catch (error) { console.log(error.message) }`
    expect(printed(body, '--import', './no-threads.js')).toBe(
      'corroborate: no thread could be started\nthe end',
    )
  })
})

describe('a process', () => {
  it('ends by itself while a batch that nobody reads on waits', () => {
    expect(printed(`await compareBatch(endless(), { threads: 1 }).next()`)).toBe('the end')
  })
})
