import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BatchPair, BatchResult } from '../../src/batch'
import { run } from '../../src/cli/program'
import type { Library, System } from '../../src/cli/system'
import { check, compare, compareAll, segment } from '../../src/index'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-batch-'))
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const lines = (...pairs: readonly unknown[]) => pairs.map(pair => JSON.stringify(pair)).join('\n')

interface Ran {
  code: number
  /** The lines of standard output, read. */
  results: (BatchResult & Record<string, unknown>)[]
  err: string
  shown: string[]
  given: BatchPair[]
  threads: number | undefined
}

async function batch(args: string[], stdin = '', world: Partial<System> = {}): Promise<Ran> {
  const ran: Ran = { code: -1, results: [], err: '', shown: [], given: [], threads: undefined }
  let out = ''
  /** As on threads, but on this one. */
  async function* inTurn(pairs: AsyncIterable<BatchPair>, signal?: AbortSignal): AsyncGenerator<BatchResult> {
    let index = 0
    for await (const pair of pairs) {
      ran.given.push(pair)
      signal?.throwIfAborted()
      const told = { index, id: pair.id ?? String(index) }
      index++
      try {
        yield { ...told, status: 'compared', report: compare(pair.a, pair.b) }
      } catch (error) {
        yield { ...told, status: 'failed', error: { name: 'RangeError', message: String(error) } }
      }
    }
  }
  const library: Library = {
    check,
    compare,
    compareAll,
    segment,
    compareBatch: async (pairs, { threads, signal }) => {
      ran.threads = threads
      return inTurn(pairs, signal)
    },
  }
  ran.code = await run(['batch', ...args], {
    library,
    out: text => {
      out += text
    },
    err: text => {
      ran.err += text
    },
    stdin: async function* () {
      // Chunks end where they like, in the middle of a letter too.
      const bytes = new TextEncoder().encode(stdin)
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    },
    fetch: async () =>
      new Response('<title>T</title><p>Five people died.', { headers: { 'content-type': 'text/html' } }),
    env: {},
    isTerminal: false,
    columns: undefined,
    showProgress: () => () => undefined,
    showStatus: text => ran.shown.push(text),
    interruption: () => new AbortController().signal,
    ...world,
  })
  ran.results = out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))
  return ran
}

const FIVE = 'Five people died in the fire on Monday.'
const SEVEN = 'Seven people died in the fire on Monday.'
const relations = ({ report }: BatchResult) => report?.findings.map(finding => finding.relation).join()

describe('corroborate batch', () => {
  it('compares the pairs of standard input, one result a line, in order', async () => {
    const { code, results, err } = await batch(
      [],
      lines({ id: 'toll', a: FIVE, b: SEVEN }, { a: FIVE, b: FIVE }),
    )
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(results.map(({ index, id, status }) => [index, id, status])).toEqual([
      [0, 'toll', 'compared'],
      [1, '1', 'compared'],
    ])
    expect(results.map(relations)).toEqual(['differs', 'agrees'])
  })

  it('reads the pairs of a file, and the files that they name beside it', async () => {
    mkdirSync(join(folder, 'day'))
    file('day/five.html', `<html lang="en"><title>Fire</title><article><p>${FIVE}</p></article>`)
    const pairs = lines({
      id: 7,
      a: { file: 'five.html', publisher: 'Radio' },
      b: { text: SEVEN, published: '2024-03-04' },
    })
    const { code, given } = await batch([file('day/pairs.jsonl', `\ufeff${pairs}\r\n\r\n`)])
    expect(code).toBe(0)
    expect(given).toEqual([
      {
        id: '7',
        a: { text: `Fire\n\n${FIVE}`, title: 'Fire', language: 'en', publisher: 'Radio' },
        b: { text: SEVEN, published: '2024-03-04' },
      },
    ])
  })

  it('reads pages from the web, and text with letters and separators of every kind', async () => {
    const odd = 'Zoë said: “漢字” 😀\u2028and left.'
    const { given } = await batch(['-'], lines({ a: { file: 'https://x.example/story' }, b: odd }))
    expect(given[0]).toMatchObject({ a: { title: 'T', url: 'https://x.example/story' }, b: { text: odd } })
  })

  it('writes a file, says so, and how far it is', async () => {
    const path = join(folder, 'reports.jsonl')
    const { results, err, shown } = await batch(
      ['--output', path],
      lines({ a: FIVE, b: SEVEN }, { a: 1, b: SEVEN }),
    )
    expect(results).toEqual([])
    expect(err).toBe(`corroborate: 1 of 2 pairs failed\nWrote ${path}\n`)
    expect(
      readFileSync(path, 'utf8')
        .split('\n')
        .map(line => line.slice(0, 11)),
    ).toEqual(['{"index":0,', '{"index":1,', ''])
    expect(shown).toEqual(['Comparing … 1 pair', 'Comparing … 2 pairs, 1 failed', ''])
  })

  it('hands on how many workers there are, and leaves out what is below --min-confidence', async () => {
    const { threads, results } = await batch(
      ['--workers', '3', '--min-confidence', '1'],
      lines({ a: FIVE, b: SEVEN }),
    )
    expect(threads).toBe(3)
    expect(results[0].report?.findings).toEqual([])
  })

  it('exits 1 when --fail-on finds what it looks for, and prints nothing with --quiet', async () => {
    const pairs = lines({ a: FIVE, b: FIVE }, { a: FIVE, b: SEVEN })
    expect(await batch(['--fail-on', 'conflict', '--quiet'], pairs)).toMatchObject({
      code: 1,
      results: [],
      err: '',
      shown: [''],
    })
    expect((await batch(['--fail-on', 'conflict'], lines({ a: FIVE, b: FIVE }))).code).toBe(0)
  })
})

describe('a pair that fails', () => {
  it('is a line that says why, stops nothing, and makes the exit code 2', async () => {
    const wrong = [
      '{',
      '[]',
      '5',
      '{}',
      lines({ id: 'x', a: FIVE }),
      lines({ a: { file: 'none.txt' }, b: FIVE }),
    ]
    const more = [
      lines({ a: { text: FIVE, file: 'x' }, b: FIVE }),
      lines({ a: { file: '-' }, b: FIVE }),
      lines({ a: { text: FIVE, title: 5 }, b: FIVE }),
      lines({ a: { text: FIVE, published: 'May' }, b: FIVE }),
      lines({ a: { text: null }, b: FIVE }),
      lines({ a: FIVE, b: { text: 5 } }),
      lines({ a: FIVE, b: { text: null, file: 5 } }),
      lines({ a: FIVE, b: { file: 'ftp://x.example/y' } }),
    ]
    const { code, results, err } = await batch(
      [],
      [...wrong, ...more, lines({ id: 'last', a: FIVE, b: SEVEN })].join('\n'),
    )
    expect(code).toBe(2)
    expect(err).toBe('corroborate: 14 of 15 pairs failed\n')
    const said = results.map(({ status, error }) => (status === 'failed' ? error?.message : status))
    const reasons = [
      /^standard input:1 is not JSON: /,
      /^standard input:2 must be a JSON object like/,
      /^standard input:3 must be a JSON object/,
      /^standard input:4: "a" must be a text, or an object with either/,
      /^standard input:5: "b" must be a text/,
      /^cannot read .*none\.txt: there is no such file$/,
      /^standard input:7: "a" must be a text, or an object with either/,
      /^standard input:8: "a": "file" must be the name of a file/,
      /^standard input:9: "a": "title" must be a string/,
      /published must be an ISO 8601 date/,
      /^standard input:11: "a" must be a text, or an object with either a "text" or a "file"$/,
      /^standard input:12: "b": "text" must be a string$/,
      /^standard input:13: "b": "file" must be the name of a file/,
      /^ftp:\/\/x\.example\/y is no file/,
      /^compared$/,
    ]
    for (const [i, reason] of reasons.entries()) expect(said[i]).toMatch(reason)
    expect(results.map(({ id }) => id).filter(id => !/^\d+$/.test(id))).toEqual(['x', 'last'])
  })
})

describe('ids', () => {
  const idsOf = async (...pairs: readonly unknown[]) => {
    const { results } = await batch([], lines(...pairs))
    return results.map(({ id, error }) => (error ? `${id}: ${error.message}` : id))
  }
  const plain = { a: FIVE, b: FIVE }

  it('are given, as strings or numbers, or are the number of the pair', async () => {
    expect(
      await idsOf({ id: 'fire', ...plain }, { id: 12, ...plain }, plain, { id: null, ...plain }),
    ).toEqual(['fire', '12', '2', '3'])
  })

  it('are never that of another pair', async () => {
    expect(await idsOf({ id: '1', ...plain }, plain, { id: 'x', ...plain }, { id: 'x', ...plain })).toEqual([
      '1',
      '1-2',
      'x',
      '3: standard input:4: an earlier pair goes by the id "x"',
    ])
    expect(await idsOf(plain, { id: 0, ...plain })).toEqual([
      '0',
      '1: standard input:2: an earlier pair goes by the id "0"',
    ])
  })

  it('that are no names fail', async () => {
    expect(await idsOf({ id: ['x'], ...plain }, { id: true, ...plain })).toEqual([
      '0: standard input:1: "id" must be a string or a number',
      '1: standard input:2: "id" must be a string or a number',
    ])
  })
})

describe('a batch that cannot be', () => {
  it('is one line on standard error and exit code 2', async () => {
    const fails = async (args: string[], message: RegExp) => {
      const { code, results, err } = await batch(args, lines({ a: FIVE, b: FIVE }))
      expect({ code, results }).toEqual({ code: 2, results: [] })
      expect(err).toMatch(message)
    }
    await fails(
      [join(folder, 'none.jsonl')],
      /^corroborate: cannot read .*none\.jsonl: there is no such file\n$/,
    )
    await fails(['--output', join(folder, 'no', 'such', 'file')], /^corroborate: cannot write .*\n$/)
    await fails(
      ['--output', join(folder, 'reports.json')],
      /a batch gives lines of JSON, \.jsonl or \.ndjson/,
    )
    await fails([file('empty.jsonl', '\n')], /^corroborate: .*empty\.jsonl has no pairs to read\n$/)
    await fails(['--workers', '0'], /whole number from 1/)
    await fails(['--workers', 'many'], /whole number from 1/)
  })

  it('is told once of a file that is no text at all', async () => {
    const packed = file('packed.jsonl', 'PK\u0003\u0004\n\u0000\n\u0001\n')
    const { code, results, err } = await batch([packed])
    expect({ code, results }).toEqual({ code: 2, results: [] })
    expect(err).toBe(`corroborate: ${packed} is a binary file, not lines of JSON\n`)
  })

  it('leaves the old file as it was, and what was done beside it', async () => {
    const own = mkdtempSync(join(folder, 'own-'))
    const path = join(own, 'reports.jsonl')
    writeFileSync(path, 'old')
    expect((await batch([file('packed.ndjson', 'PK\u0003\u0000\n'), '--output', path])).code).toBe(2)
    expect([readdirSync(own), readFileSync(path, 'utf8')]).toEqual([['reports.jsonl'], 'old'])
    const broken = async function* () {
      yield new TextEncoder().encode(`${lines({ a: FIVE, b: FIVE })}\n`)
      yield new Uint8Array([0])
    }
    const { code, err } = await batch(['--output', path], '', { stdin: broken })
    const part = `${path}.${process.pid}.part`
    expect({ code, err }).toEqual({
      code: 2,
      err: `corroborate: standard input is a binary file, not lines of JSON; what was done before is in ${part}\n`,
    })
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(JSON.parse(readFileSync(part, 'utf8'))).toMatchObject({ index: 0, status: 'compared' })
  })

  it.runIf(existsSync('/dev/full'))('says that there is no room', async () => {
    const { code, err } = await batch(['--output', '/dev/full'], lines({ a: FIVE, b: FIVE }))
    expect({ code, err }).toEqual({
      code: 2,
      err: 'corroborate: cannot write /dev/full: there is no room left on the disk\n',
    })
  })

  it('ends with code 130 and whole lines when the user interrupts', async () => {
    const controller = new AbortController()
    const pairs = lines(...Array.from({ length: 9 }, () => ({ a: FIVE, b: SEVEN })))
    const { code, results, err } = await batch([], pairs, {
      interruption: () => controller.signal,
      showStatus: text => {
        if (text.includes('2 pairs')) controller.abort()
      },
    })
    expect({ code, err }).toEqual({ code: 130, err: 'corroborate: interrupted after 2 pairs\n' })
    expect(results).toHaveLength(2)
  })
})
