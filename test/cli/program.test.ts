import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../src/cli/system'
import type { Check, Report, Source, Story } from '../../src/types'
import { floodReport } from '../fixtures/flood-report'
import { seedsReport } from '../fixtures/seeds-report'
import { runCli } from './world'

const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const A = file('a.txt', 'The bridge was shut on Monday.')
const B = file('b.txt', 'The bridge was shut on Tuesday.')

type World = Parameters<typeof runCli>[1] & { readonly report?: Report }

async function cli(args: string[], { report = floodReport(), ...world }: World = {}) {
  let given: Source[] = []
  const library: Library = {
    compare: (a, b) => {
      given = [a, b]
      return report
    },
    compareAll: sources => {
      given = [...sources]
      return storyOf(report)
    },
    segment: source => {
      given = [source]
      return report.documents[0]
    },
    check: (statement, sources) => {
      given = [statement, ...sources]
      return checkFrom(report)
    },
    compareBatch: async () => notHere(),
  }
  return { ...(await runCli(args, { library, ...world })), given }
}

/** Batches have tests of their own. */
async function* notHere(): AsyncGenerator<never> {}

function checkFrom(report: Report): Check {
  return {
    verdict: 'contradicted',
    support: 0.1,
    conflict: 0.9,
    findings: report.findings.filter(finding => finding.claims.a.length > 0),
    documents: report.documents,
  }
}

describe('corroborate compare', () => {
  it('prints the report as text and exits 0', async () => {
    const { code, out, err } = await cli(['compare', A, B])
    expect(code).toBe(0)
    expect(out).toContain('CONFLICTS (2)')
    expect(out).not.toContain('\u001b')
    expect(err).toBe('')
  })

  it('gives the library the words of the files and what the options say of them', async () => {
    const { given } = await cli([
      'compare',
      A,
      B,
      '--published',
      '2024-03-04',
      '--publisher',
      'One',
      '--publisher',
      'Two',
    ])
    expect(given).toEqual([
      { text: 'The bridge was shut on Monday.', published: '2024-03-04', publisher: 'One' },
      { text: 'The bridge was shut on Tuesday.', publisher: 'Two' },
    ])
  })

  it('reads what is known of the sources from a file, and lets the options overrule it', async () => {
    const known = file(
      'sources.json',
      '{"a": {"publisher": "Courier", "published": "2024-03-04", "url": null}, "b": {}}',
    )
    const { given } = await cli(['compare', A, B, '--sources', known, '--publisher', 'Radio'])
    expect(given[0]).toEqual({
      text: 'The bridge was shut on Monday.',
      publisher: 'Radio',
      published: '2024-03-04',
    })
  })

  it('reads one source from standard input', async () => {
    const { given } = await cli(['compare', '-', B], { stdin: 'Piped words.' })
    expect(given[0].text).toBe('Piped words.')
  })

  it('reads pages, Markdown and JSON sources by their endings', async () => {
    const page = file('page.html', '<title>Flood</title><article><p>The bridge was shut.</p></article>')
    const json = file(
      'source.json',
      '{"text": "The road is open.", "publisher": "Radio", "author": ["X", "Y"]}',
    )
    const { given } = await cli(['compare', page, json])
    expect(given[0]).toMatchObject({ title: 'Flood', text: 'Flood\n\nThe bridge was shut.' })
    expect(given[1]).toEqual({ text: 'The road is open.', publisher: 'Radio', author: ['X', 'Y'] })
    const markdown = file('post.md', '# Flood\n\nThe **bridge** was shut.')
    expect((await cli(['claims', markdown])).given[0].text).toBe('Flood\n\nThe bridge was shut.')
  })

  it('reads web pages', async () => {
    const fetch = async () =>
      new Response('<html lang=en><title>Flood</title><body><p>The bridge was shut.</p>', {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    const { given } = await cli(['compare', 'https://courier.example/flood', B], { fetch })
    expect(given[0]).toMatchObject({ url: 'https://courier.example/flood', language: 'en', title: 'Flood' })
  })

  it('writes to a file in the format that its name speaks of, and says so', async () => {
    const path = join(folder, 'report.md')
    const { out, err } = await cli(['compare', A, B, '--output', path])
    expect(out).toBe('')
    expect(err).toBe(`Wrote ${path}\n`)
    expect(readFileSync(path, 'utf8')).toContain('## Conflicts')
  })

  it('writes every format', async () => {
    const starts = {
      text: '\n  A  The Harwell',
      markdown: '# ',
      html: '<!doctype html>',
      json: '{\n  "schema"',
      csv: 'id,relation',
      prov: '{\n  "@context"',
      'web-annotation': '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"',
      'schema-org': '{\n  "@context": "https://schema.org"',
    }
    for (const [format, start] of Object.entries(starts)) {
      const { code, out } = await cli(['compare', A, B, '--format', format])
      expect({ code, start: out.slice(0, start.length), end: out.at(-1) }).toEqual({
        code: 0,
        start,
        end: '\n',
      })
    }
  })

  it('exits 1 when --fail-on finds what it looks for, and 0 when it does not', async () => {
    expect((await cli(['compare', A, B, '--fail-on', 'conflict'])).code).toBe(1)
    expect((await cli(['compare', A, B, '--fail-on', 'conflict'], { report: seedsReport() })).code).toBe(0)
    expect((await cli(['compare', A, B, '--fail-on', 'differs'], { report: seedsReport() })).code).toBe(1)
    expect((await cli(['compare', A, B, '--fail-on', 'conflict', '--min-confidence', '0.99'])).code).toBe(0)
  })

  it('leaves out findings below --min-confidence and counts again', async () => {
    const { out } = await cli(['compare', A, B, '--min-confidence', '0.8', '--format', 'json'])
    const report = JSON.parse(out)
    expect(report.summary).toMatchObject({ differs: 2, conflicts: 2 })
    expect(report.findings.every((finding: { confidence: number }) => finding.confidence >= 0.8)).toBe(true)
  })

  it('prints nothing with --quiet', async () => {
    expect(await cli(['compare', A, B, '--quiet'])).toMatchObject({ code: 0, out: '', err: '' })
  })
})

describe('corroborate claims and check', () => {
  it('lists claims with speakers and offsets', async () => {
    const { out } = await cli(['claims', A])
    expect(out).toContain('5 claims')
    expect(out).toContain('← Mayor Ana Duarte · probable · at ')
  })

  it('gives claims as JSON', async () => {
    expect(JSON.parse((await cli(['claims', A, '--format', 'json'])).out).claims).toHaveLength(5)
  })

  it('checks a statement against several sources', async () => {
    const { code, out, given } = await cli(['check', 'The bridge was shut on Monday.', A, B])
    expect(code).toBe(1)
    expect(given.map(source => source.text)).toHaveLength(3)
    expect(out).toContain('CONTRADICTED')
  })
})

describe('colour', () => {
  const hasColor = async (args: string[], world: World) =>
    (await cli(['compare', A, B, ...args], world)).out.includes('\u001b[')

  it('is there on a terminal and not elsewhere', async () => {
    expect(await hasColor([], { isTerminal: true })).toBe(true)
    expect(await hasColor([], { isTerminal: false })).toBe(false)
    expect(await hasColor([], { isTerminal: true, env: { TERM: 'dumb' } })).toBe(false)
  })

  it('obeys --no-color, NO_COLOR and FORCE_COLOR', async () => {
    expect(await hasColor(['--no-color'], { isTerminal: true, env: { FORCE_COLOR: '1' } })).toBe(false)
    expect(await hasColor([], { isTerminal: true, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await hasColor([], { isTerminal: true, env: { NO_COLOR: '' } })).toBe(true)
    expect(await hasColor([], { env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await hasColor([], { isTerminal: true, env: { FORCE_COLOR: '0' } })).toBe(false)
  })
})

describe('what cannot be read', () => {
  const fails = async (args: string[], message: RegExp, world: World = {}) => {
    const { code, out, err } = await cli(args, world)
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  }

  it('is one line on standard error and exit code 2', async () => {
    await fails(
      ['compare', join(folder, 'none.txt'), B],
      /^corroborate: cannot read .*none\.txt: there is no such file\n$/,
    )
    await fails(['compare', folder, B], /is a folder; give a file/)
    await fails(['compare', file('image.bin', new Uint8Array([137, 80, 78, 71, 0, 1, 2])), B], /binary file/)
    await fails(
      [
        'compare',
        file(
          'packed.bin',
          Uint8Array.from({ length: 900 }, (_, i) => 1 + ((i * 89) % 255)),
        ),
        B,
      ],
      /binary file/,
    )
    await fails(['claims', '-'], /standard input is a binary file/, { stdin: new Uint8Array([0, 1]) })
    await fails(['compare', '-', '-'], /standard input can be only one/)
    await fails(['claims', file('bad.json', '{')], /bad\.json is not JSON/)
    await fails(['claims', file('list.json', '[]')], /"text"; got an array/)
    await fails(['compare', A, B, '--sources', file('no.json', '{"a": 1}')], /"a" must be an object/)
    const misspelt = file('misspelt.json', '{"text": "Words.", "publishd": "2024-03-04"}')
    await fails(['claims', misspelt], /misspelt\.json: unknown fact "publishd": did you mean "published"\?/)
    await fails(['compare', A, B, '--sources', file('big.json', '{"A": {}}')], /"A" is none of the sources/)
    await fails(['compare', A, B, '--output', A], /a\.txt is read: writing it would undo it/)
    await fails(['batch', A, '--output', A], /a\.txt (?:is read|cannot be written)/)
    await fails(['compare', A, B, '--output', join(folder, 'no', 'such', 'folder.txt')], /cannot write/)
  })

  it('tells why an address cannot be fetched', async () => {
    await fails(
      ['claims', 'https://nowhere.example/'],
      /cannot fetch https:\/\/nowhere\.example\/: getaddrinfo ENOTFOUND/,
    )
    const fetch = (status: number, type: string) => async () =>
      new Response('x', { status, headers: { 'content-type': type } })
    const other =
      /ftp:\/\/x\.example\/y is no file, and of addresses only http:\/\/ and https:\/\/ are fetched/
    await fails(['claims', 'ftp://x.example/y'], other)
    await fails(['claims', 'https://x.example/'], /cannot fetch .*: 404/, { fetch: fetch(404, 'text/html') })
    await fails(['claims', 'https://x.example/'], /is image\/png, not a page/, {
      fetch: fetch(200, 'image/png'),
    })
  })

  it('includes what the library refuses', async () => {
    const library: Library = {
      compare: () => {
        throw new RangeError('corroborate: published must be an ISO 8601 date, got "26 July"')
      },
      compareAll: () => storyOf(floodReport()),
      segment: () => floodReport().documents[0],
      check: () => checkFrom(floodReport()),
      compareBatch: async () => notHere(),
    }
    await fails(
      ['compare', A, B, '--published', '26 July'],
      /^corroborate: published must be an ISO 8601 date, got "26 July"\n$/,
      { library },
    )
  })

  it('includes wrong options', async () => {
    for (const args of [
      [],
      ['compare', A],
      ['compare', A, B, '--format', 'pdf'],
      ['compare', A, B, '--min-confidence', '2'],
      ['nonsense'],
      ['compare', A, B, '--nonsense'],
    ]) {
      const { code, err } = await cli(args)
      expect(code, args.join(' ')).toBe(2)
      expect(err, args.join(' ')).not.toBe('')
    }
  })
})

describe('text in other encodings', () => {
  it('is read as text', async () => {
    const utf16 = file(
      'utf16.txt',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Zoë came.', 'utf16le')]),
    )
    const latin = file('latin.txt', Buffer.from('Zoë came.', 'latin1'))
    const marked = file('bom.txt', '\ufeffZoë came.')
    for (const path of [utf16, latin, marked])
      expect((await cli(['claims', path])).given[0].text).toBe('Zoë came.')
  })
})

describe('an input without words', () => {
  it('is told, whatever it came as', async () => {
    const empty = file('empty.txt', ' \n')
    const page = file('empty.html', '<html><body><script>fill()</script></body></html>')
    for (const args of [
      ['claims', empty],
      ['compare', page, file('full.txt', 'Five people died.')],
      ['check', 'Five people died.', empty],
    ])
      expect(await cli(args)).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^corroborate: .*empty\.\w+ has no text to read\n$/),
      })
    expect(await cli(['check', ' ', file('full.txt', 'Five people died.')])).toMatchObject({
      code: 2,
      err: 'corroborate: the statement has no text to read\n',
    })
    expect(await runCli(['check', '-', file('full.txt', 'Five people died.')], { stdin: '' })).toMatchObject({
      code: 2,
      err: 'corroborate: standard input has no text to read\n',
    })
  })
})

describe('help', () => {
  it('shows examples and exit codes, and exits 0', async () => {
    const { code, out } = await cli(['--help'])
    expect(code).toBe(0)
    expect(out).toContain('corroborate compare ours.txt theirs.txt')
    expect(out).toContain('Exit codes:')
    expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

function storyOf({ generator, documents }: Report): Story {
  const sources = documents.map(document => document.source.id)
  return { schema: '', generator, documents, facts: [], origins: [{ sources }] }
}
