import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { check, compare, compareAll } from '../../src/index'
import { runCli } from './world'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-watch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Runs a command that watches; each time it has printed something, the next step is taken, and Ctrl-C is pressed after the last. */
async function watched(args: readonly string[], steps: readonly (() => void)[]) {
  const controller = new AbortController()
  const printed: string[] = []
  const todo = [...steps]
  const say = (text: string) => {
    printed.push(text)
    if (text.startsWith('Watching')) return
    const step = todo.shift()
    // After the one look at the files, so that a change is seen as one.
    setTimeout(() => (step === undefined ? controller.abort() : step()), 50)
  }
  const { code } = await runCli(args, {
    library: { check, compare, compareAll },
    out: say,
    err: say,
    interruption: () => controller.signal,
  })
  return { code, printed }
}

describe('a command that watches', () => {
  const draft = file('draft.txt', 'Five people died in the fire.')
  const wire = file('wire.txt', 'Seven people died in the fire.')

  it('compares again whenever a source changes, and ends with 130 at Ctrl-C', async () => {
    const { code, printed } = await watched(
      ['watch', draft, wire],
      [() => writeFileSync(draft, 'Seven people died in the fire.')],
    )
    expect(code).toBe(130)
    expect(printed.filter(text => text.startsWith('Watching'))).toEqual([
      `Watching ${draft}, ${wire} (Ctrl-C ends)\n`,
    ])
    const reports = printed.filter(text => text.includes('The two'))
    expect(reports).toHaveLength(2)
    expect(reports[0]).toContain('CONFLICTS (1)')
    expect(reports[1]).not.toContain('CONFLICTS')
  })

  it('sees a file that an editor puts in the place of the old one', async () => {
    const { printed } = await watched(
      ['check', 'Nine people died.', wire, '--watch', '--fail-on', 'never'],
      [() => renameSync(file('wire.new', 'Nine people died in the fire.'), wire)],
    )
    expect(printed.some(text => text.includes('CONTRADICTED'))).toBe(true)
    expect(printed.at(-1)).toContain(' SUPPORTED')
  })

  it('goes on when a change cannot be read', async () => {
    const { code, printed } = await watched(
      ['watch', draft, wire],
      [() => writeFileSync(draft, 'a\0b'), () => writeFileSync(draft, 'Nine people died in the fire.')],
    )
    expect(code).toBe(130)
    expect(printed).toContain(`corroborate: ${draft} is a binary file, not text\n`)
    expect(printed.at(-1)).toContain('The two')
  })

  it.each([
    [['watch', '-', draft], 'standard input cannot be watched; name a file'],
    [['check', '-', draft, '--watch'], 'standard input cannot be watched; name a file'],
    [['claims', 'https://x.example/', '--watch'], 'none of these can be watched; name a file'],
    [['watch', join(folder, 'nothing'), draft], 'there is no such file'],
    [['watch', draft, wire, '-o', 'x.htlm'], 'did you mean .html?'],
  ])('is refused where there is nothing to watch, and where it cannot begin: %j', async (args, said) => {
    const { code, err } = await runCli(args)
    expect(code).toBe(2)
    expect(err).toContain(said)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })
})
