import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Check, Verdict } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'
import { runCli } from './world'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-outputs-'))
const at = (name: string) => join(folder, name)
const A = at('a.txt')
writeFileSync(A, 'Words.')

const compare = (...args: string[]) =>
  runCli(['compare', A, A, ...args], { library: { compare: floodReport }, isTerminal: true })

describe('outputs', () => {
  it('may be several, each in the format that its ending speaks of', async () => {
    const { code, out, err } = await compare(
      '-o',
      at('r.html'),
      '-o',
      at('r.xml'),
      '-o',
      '-',
      '-o',
      at('r.ndjson'),
    )
    expect(code).toBe(0)
    expect(out).toContain('CONFLICTS')
    expect(err.match(/^Wrote /gmu)).toHaveLength(3)
    expect(readFileSync(at('r.html'), 'utf8')).toMatch(/^<!doctype html>/u)
    expect(readFileSync(at('r.xml'), 'utf8')).toMatch(/^<\?xml/u)
    expect(readFileSync(at('r.ndjson'), 'utf8')).toMatch(/^\{"id":"f1"/u)
  })

  it('take formats in turn, and colours only on the terminal', async () => {
    const { out } = await compare('-o', at('plain'), '-o', '-', '-f', 'text', '-f', 'text')
    expect(readFileSync(at('plain'), 'utf8')).not.toContain('\u001b')
    expect(out).toContain('\u001b')
    expect((await compare('-o', '-', '-f', 'csv', '-q')).out).toMatch(/^id,relation/u)
  })

  it.each([
    [['-o', 'report.htlm'], /report\.htlm: \.htlm speaks of no format: did you mean \.html\?/u],
    [['-o', 'report.pdf'], /\.pdf speaks of no format: there are \.txt, .*\.sarif\. Or name one/u],
    [['-o', 'r.json', '-o', 'r.json'], /r\.json is given twice/u],
    [['-o', 'r.json', '-f', 'json', '-f', 'csv'], /--format is given 2 times for 1 outputs/u],
    [['-f', 'jnuit'], /Did you mean junit\?/u],
    [['-f', 'pdf'], /Allowed choices are text, markdown, /u],
    [['--outptu', 'x'], /Did you mean --output\?/u],
    [['--fail-on', 'conflicts'], /Did you mean conflict\?/u],
    [['--fail-on', 'unsupported'], /Allowed choices are conflict, differs, never/u],
  ])('%j is told to be wrong before any work is done', async (args, message) => {
    const { code, out, err } = await runCli(['compare', A, A, ...args])
    expect(err).toMatch(message)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(existsSync('r.json')).toBe(false)
  })

  it('of more than two sources, or of claims, are what those can be written as', async () => {
    expect((await runCli(['compare', A, A, A, '-f', 'prov'])).err).toMatch(
      /this cannot be written as prov: there are text, markdown, html, json, ndjson, junit, sarif, gha\n/u,
    )
    expect((await runCli(['claims', A, '-o', 'x.html'])).err).toMatch(/x\.html cannot be written as html/u)
  })

  it('a command that is misspelt is told the nearest', async () => {
    expect(await runCli(['comapre', A, A])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean compare?'),
    })
  })
})

describe('corroborate check', () => {
  const codes = async (verdict: Verdict) => {
    const check = (): Check => ({
      verdict,
      support: 0,
      conflict: 0,
      findings: [],
      documents: floodReport().documents,
    })
    const code = async (...args: string[]) =>
      (await runCli(['check', 'Words.', A, ...args], { library: { check } })).code
    return [
      await code(),
      await code('--fail-on', 'partly'),
      await code('--fail-on', 'unsupported'),
      await code('--fail-on', 'conflict'),
      await code('--fail-on', 'never'),
    ]
  }

  it('exits 1 for what is not supported, as strictly as asked', async () => {
    expect(await codes('supported')).toEqual([0, 0, 0, 0, 0])
    expect(await codes('partly-supported')).toEqual([1, 1, 0, 0, 0])
    expect(await codes('not-found')).toEqual([1, 1, 1, 0, 0])
    expect(await codes('contradicted')).toEqual([1, 1, 1, 1, 0])
  })

  it('reads a statement from standard input, but not a source as well', async () => {
    const given: unknown[] = []
    const check = (statement: unknown): Check => {
      given.push(statement)
      return {
        verdict: 'supported',
        support: 1,
        conflict: 0,
        findings: [],
        documents: floodReport().documents,
      }
    }
    expect((await runCli(['check', '-', A], { library: { check }, stdin: 'Piped.' })).code).toBe(0)
    expect(given).toEqual([{ text: 'Piped.' }])
    expect((await runCli(['check', '-', '-'])).err).toMatch(/statement or a source, not both/u)
  })
})
