import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BatchResult } from '../../src/batch'
import { bundlePiscina, PISCINA_OPTIONAL, PISCINA_THREAD } from '../../tools/bundle-piscina'
import { runCli } from './world'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = mkdtempSync(join(tmpdir(), 'corroborate-command-'))
const SEEDS = [join(root, 'seeds/a.txt'), join(root, 'seeds/b.txt')]
/** Two texts that are soon read, where it is no matter what they say. */
const SHORT = ['Five', 'Six'].map(n => {
  const path = join(program, `${n}.txt`)
  writeFileSync(path, `${n} people died in the fire.`)
  return path
})

/** The sources made into a program once, rather than read anew by each start of it. */
beforeAll(async () => {
  writeFileSync(join(program, 'package.json'), '{ "type": "module" }')
  symlinkSync(join(root, 'src/data'), join(program, 'data'))
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', 'batch-worker': 'src/batch/worker.ts' },
    outdir: program,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // commander is CommonJS and asks for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);",
    },
    plugins: [bundlePiscina],
  })
  await build({
    absWorkingDir: root,
    entryPoints: { 'batch-thread': PISCINA_THREAD },
    outdir: program,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: PISCINA_OPTIONAL,
  })
})
afterAll(() => rmSync(program, { recursive: true, force: true }))

interface Ran {
  code: number | null
  out: string
  err: string
}

/** Runs the real command, as a shell would; `take` closes its output after so many bytes, `interrupt` presses Ctrl-C instead. */
function corroborate(
  args: readonly string[],
  { input = '', take = Number.POSITIVE_INFINITY, interrupt = false } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(program, 'cli.js'), ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: '', NO_COLOR: '' },
  })
  const ran: Ran = { code: null, out: '', err: '' }
  let isTaken = false
  child.stdout.on('data', chunk => {
    ran.out += chunk
    if (isTaken || ran.out.length < take) return
    isTaken = true
    if (interrupt) child.kill('SIGINT')
    else child.stdout.destroy()
  })
  child.stderr.on('data', chunk => {
    ran.err += chunk
  })
  child.stdin.on('error', () => undefined)
  if (interrupt) child.stdin.write(input)
  else child.stdin.end(input)
  return new Promise(resolve => child.on('close', code => resolve({ ...ran, code })))
}

describe('the command itself', () => {
  it('compares the seeds', async () => {
    const { code, out, err } = await corroborate([
      'compare',
      ...SEEDS,
      '--sources',
      join(root, 'seeds/sources.json'),
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('A  Ukrainska Pravda, 26 July 2023')
    expect(out).toContain('ONLY IN B')
  })

  it('reads standard input and checks a statement', async () => {
    const { code, out } = await corroborate(['check', 'The bridge was closed on Monday.', '-'], {
      input: 'The bridge was closed on Monday.',
    })
    expect(code).toBe(0)
    expect(out).toMatch(/SUPPORTED/)
  })

  it('reads a page from a server', async () => {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(
        '<html lang="en"><title>Flood</title><body><p>The dam at Harwell burst on Monday.</p></body></html>',
      )
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const { code, out } = await corroborate(['claims', `http://127.0.0.1:${port}/story`])
    server.close()
    expect(code).toBe(0)
    expect(out).toContain('burst')
  })

  it('serves an assistant over standard input and output, and ends when that closes', async () => {
    const client = new Client({ name: 'test', version: '0' })
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [join(program, 'cli.js'), 'mcp'],
      stderr: 'pipe',
    })
    let said = ''
    transport.stderr?.on('data', chunk => {
      said += chunk
    })
    await client.connect(transport)
    const source = { text: 'The bridge was closed on Monday.' }
    const { structuredContent } = await client.callTool({
      name: 'check',
      arguments: { statement: source.text, sources: [source] },
    })
    expect(structuredContent).toMatchObject({ verdict: 'supported' })
    await client.close()
    expect(said).toBe('')
    expect(await corroborate(['mcp'])).toEqual({ code: 0, out: '', err: '' })
  })

  it('ends quietly when its reader has seen enough', async () => {
    const { code, err } = await corroborate(['claims', SEEDS[0], '--format', 'json'], { take: 100 })
    expect({ code, err }).toEqual({ code: 0, err: '' })
  })

  it('compares a batch on threads, in order, whatever fails', async () => {
    const pair = (n: string) => `{"a": "${n} people died in the fire.", "b": "Six people died in the fire."}`
    const { code, out, err } = await corroborate(['batch', '--workers', '2'], {
      input: [pair('Five'), '{', pair('Six')].join('\n'),
    })
    expect({ code, err }).toEqual({ code: 2, err: 'corroborate: 1 of 3 pairs failed\n' })
    const results: BatchResult[] = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(results.map(({ report }) => report?.summary.conflicts)).toEqual([1, undefined, 0])
  })

  it('ends a batch at Ctrl-C, though its input has not ended', async () => {
    const input = '{"a": "Rain fell.", "b": "Rain fell."}\n'
    const ran = await corroborate(['batch', '--workers', '1'], { input, take: 1, interrupt: true })
    expect(ran).toMatchObject({ code: 130, err: 'corroborate: interrupted after 1 pair\n' })
    expect(ran.out.trimEnd().split('\n')).toHaveLength(1)
  })

  it.runIf(existsSync('/dev/full'))('exits 2 with one line where the disk is full', async () => {
    const full = 'there is no room left on the disk\n'
    expect(await corroborate(['compare', ...SHORT, '-o', '/dev/full'])).toEqual({
      code: 2,
      out: '',
      err: `corroborate: cannot write /dev/full: ${full}`,
    })
    const pair = '{"a": "Rain fell.", "b": "Rain fell."}'
    expect(await corroborate(['batch', '-o', '/dev/full', '--workers', '1'], { input: pair })).toMatchObject({
      code: 2,
      err: `corroborate: cannot write /dev/full: ${full}`,
    })
    const command = [process.execPath, join(program, 'cli.js'), 'compare', ...SHORT]
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `${command.map(word => `'${word}'`).join(' ')} > /dev/full`],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([2, `corroborate: cannot write standard output: ${full}`])
  })

  it('watches until Ctrl-C', async () => {
    const ran = await corroborate(['watch', ...SHORT, '--format', 'json'], { take: 1, interrupt: true })
    expect([ran.code, JSON.parse(ran.out).generator.name]).toEqual([130, 'corroborate'])
  })

  it('tells in one line what is wrong with the command itself', async () => {
    for (const [args, said] of [
      [['comparr', ...SEEDS], "unknown command 'comparr' (Did you mean compare?)"],
      [['compare', SEEDS[0]], "missing required argument 'b'"],
      [['compare', ...SEEDS, '--formt', 'json'], "unknown option '--formt' (Did you mean --format?)"],
      [
        ['compare', ...SEEDS, '-f', 'jsn'],
        "option '-f, --format <name>' argument 'jsn' is invalid. Did you mean json?",
      ],
    ] as const) {
      const ran = { code: 2, out: '', err: `corroborate: ${said} (see corroborate --help)\n` }
      expect(await runCli(args)).toEqual(ran)
      if (args[0] === 'comparr') expect(await corroborate(args)).toEqual(ran)
    }
  })

  it('exits 2 with one line for what cannot be read, and 1 for --fail-on', async () => {
    expect(await corroborate(['claims', 'no-such-file.txt'])).toEqual({
      code: 2,
      out: '',
      err: 'corroborate: cannot read no-such-file.txt: there is no such file\n',
    })
    const { code, err } = await corroborate(['claims', SEEDS[0], '--published', '26 July'])
    expect(code).toBe(2)
    expect(err).toMatch(/^corroborate: published must be an ISO 8601 date.*\n$/)
  })
})
