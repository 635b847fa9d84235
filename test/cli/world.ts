/** The command line in a world of a test's own: what it prints is kept, and the library is given. */
import { run } from '../../src/cli/program'
import type { Library, System } from '../../src/cli/system'

export interface Ran {
  code: number
  out: string
  err: string
}

export type World = Omit<Partial<System>, 'stdin' | 'library'> & {
  readonly library?: Partial<Library>
  readonly stdin?: string | Uint8Array
}

const unasked = (name: string) => () => {
  throw new Error(`${name} was not to be called`)
}

/** The library of a test that has no need of any. */
const NONE: Library = {
  compare: unasked('compare'),
  compareAll: unasked('compareAll'),
  segment: unasked('segment'),
  check: unasked('check'),
  compareBatch: unasked('compareBatch'),
}

export async function runCli(
  args: readonly string[],
  { stdin = '', library = {}, ...world }: World = {},
): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' }
  ran.code = await run(args, {
    library: { ...NONE, ...library },
    out: text => {
      ran.out += text
    },
    err: text => {
      ran.err += text
    },
    fetch: async () => {
      throw new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND nowhere.example') })
    },
    env: {},
    isTerminal: false,
    columns: undefined,
    showProgress: () => () => undefined,
    showStatus: () => undefined,
    interruption: () => new AbortController().signal,
    ...world,
    stdin: async function* () {
      yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin
    },
  })
  return ran
}
