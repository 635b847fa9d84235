import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { node } from '../../src/cli/doctor'
import { check, compare } from '../../src/index'
import { VERSION } from '../../src/version'
import { runCli } from './world'

const script = join(mkdtempSync(join(tmpdir(), 'corroborate-completion-')), 'completion.bash')
beforeAll(async () => {
  writeFileSync(script, (await runCli(['completion', 'bash'])).out)
})

/** What bash offers for the last of these words. */
function offered(...words: string[]): string[] {
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _corroborate; printf '%s\\n' "\${COMPREPLY[@]}"`
  const out = execFileSync('bash', ['--norc', '-c', ask, 'bash', script, 'corroborate', ...words])
  return out.toString().split('\n').filter(Boolean)
}

describe('corroborate completion', () => {
  it('completes commands, options and their values in bash', () => {
    expect(offered('c')).toEqual(['compare', 'claims', 'check', 'completion'])
    expect(offered('check', '--f')).toEqual(['--format', '--fail-on'])
    expect(offered('check', 'x', '--fail-on', 'p')).toEqual(['partly'])
    expect(offered('compare', '-f', 's')).toEqual(['sarif', 'schema-org'])
    expect(offered('completion', 'z')).toEqual(['zsh'])
  })

  it('leaves files to bash', () => {
    expect(offered('compare', 'a')).toEqual([])
    expect(offered('compare', '--output', '-')).toEqual([])
  })

  it('has the same for zsh and fish, and knows no other shell', async () => {
    const zsh = (await runCli(['completion', 'zsh'])).out
    expect(zsh).toMatch(/^#compdef corroborate\n/u)
    expect(zsh).toContain(
      "'*--fail-on[exit 1 when the sources leave it so]:value:(conflict differs unsupported partly never)'",
    )
    const fish = (await runCli(['completion', 'fish'])).out
    expect(fish).toContain(
      "-n '__fish_seen_subcommand_from check' -l fail-on -x -a 'conflict differs unsupported partly never'",
    )
    expect(await runCli(['completion', 'fihs'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean fish?'),
    })
  })
})

describe('corroborate doctor', () => {
  it('tells what is there and works', async () => {
    const { code, out } = await runCli(['doctor'], { library: { compare, check } })
    expect(code).toBe(0)
    expect(out.split('\n')[0]).toBe(`corroborate ${VERSION}`)
    expect(out.match(/^ {2}ok /gmu)).toHaveLength(4)
  })

  it('exits 1 where something does not work, and goes on', async () => {
    const { code, out } = await runCli(['doctor'], {
      library: { compare: () => compare('Rain.', 'Rain.'), check },
    })
    expect(code).toBe(1)
    expect(out).toContain('WRONG a comparison: five and seven dead make 0 conflicts')
    expect(out).toContain('ok    a check')
  })

  it('knows a Node that is too old', () => {
    expect(() => node('20.15.9')).toThrow('too old')
    expect(() => node('18.20.0')).toThrow('too old')
    expect(node('20.16.0')).toContain('20.16.0')
    expect(node('24.0.0')).toContain('24.0.0')
  })
})
