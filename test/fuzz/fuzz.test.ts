import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { IS_WHOLE } from '../properties/how-much'
import { faultsOf } from './faults'
import { type Input, inputOf } from './inputs'
import { loadTested } from './tested'

const tested = await loadTested()
/** The run of a hundred thousand is `npm run fuzz`; these are the first of another seed. */
const SEED = 20260726
const ROUNDS = IS_WHOLE ? 40 : 6

/** What the long runs found: each broke an invariant once. */
const FOUND: readonly { readonly fault: string; readonly input: Input }[] = JSON.parse(
  readFileSync(new URL('./found.json', import.meta.url), 'utf8'),
)

describe('texts that nobody wrote', () => {
  it('break no invariant, whatever is wrong with them', () => {
    for (let index = 0; index < ROUNDS; index++) {
      const input = inputOf(SEED, index)
      expect(faultsOf(input, tested), JSON.stringify(input)).toEqual([])
    }
  })

  it('are the same for the same seed and number, and others for another', () => {
    expect(inputOf(3, 7)).toEqual(inputOf(3, 7))
    expect(inputOf(3, 7)).not.toEqual(inputOf(3, 8))
    expect(inputOf(3, 7)).not.toEqual(inputOf(4, 7))
  })
})

describe('what the long runs found', () => {
  it.each(FOUND)('is mended: $fault', ({ input }) => {
    expect(faultsOf(input, tested)).toEqual([])
  })
})

describe('the search for faults', () => {
  const input: Input = {
    kind: '',
    a: { text: 'Five men died in Rome on Monday.' },
    b: { text: 'Six men died in Rome on Monday.' },
    options: {},
    also: ['mirror', 'itself'],
  }
  const broken = (change: (report: ReturnType<typeof tested.library.compare>) => unknown) =>
    faultsOf(input, {
      ...tested,
      library: {
        ...tested.library,
        compare: (...args) => JSON.parse(JSON.stringify(change(tested.library.compare(...args)))),
      },
    })

  it('finds a lost claim, a foreign word, a wrong shape, a crash', () => {
    expect(broken(report => report)).toEqual([])
    expect(broken(report => ({ ...report, findings: [] })).join()).toMatch(/lost claims a1/)
    expect(broken(report => ({ ...report, more: 1 })).join()).toMatch(/schema/)
    expect(
      broken(report => ({
        ...report,
        documents: report.documents.map(d => ({ ...d, source: { ...d.source, text: 'No.' } })),
      })).join(),
    ).toMatch(/spans.*evidence/s)
    expect(
      broken(() => {
        throw new Error('no')
      }).join(),
    ).toMatch(/no/)
  })
})
