import { describe, expect, it } from 'vitest'
import { inOrder, type Lane } from '../../src/batch/in-order'

interface Told {
  readonly said: string
}

/** A lane that answers when told to, by the name of the job. */
function manualLanes(count: number) {
  const answers = new Map<string, () => void>()
  const closed: number[] = []
  const lanes = Array.from(
    { length: count },
    (_, lane): Lane<string, Told> => ({
      run: job => new Promise(resolve => answers.set(job, () => resolve({ said: job }))),
      close: async () => {
        closed.push(lane)
      },
    }),
  )
  const answer = async (job: string) => {
    answers.get(job)?.()
    await settled()
  }
  return { lanes, closed, answer, running: () => [...answers.keys()] }
}

/** Lanes that answer at once. */
const quickLanes = (count: number): Lane<string, Told>[] =>
  Array.from({ length: count }, () => ({ run: async job => ({ said: job }), close: async () => undefined }))

const settled = () => new Promise(done => setImmediate(done))

async function all(results: AsyncIterable<Told>): Promise<string> {
  let said = ''
  for await (const result of results) said += result.said
  return said
}

describe('jobs on several lanes', () => {
  it('give their results in the order of the jobs, whichever ends first', async () => {
    const { lanes, answer, closed } = manualLanes(2)
    const said = all(inOrder(['a', 'b', 'c'], lanes, { ahead: 4 }))
    await settled()
    for (const job of ['b', 'c', 'a']) await answer(job)
    expect(await said).toBe('abc')
    expect(closed).toEqual([0, 1])
  })

  it('come from arrays, generators and streams alike', async () => {
    async function* stream() {
      yield* ['x', 'y', 'z']
    }
    expect(await all(inOrder(stream(), quickLanes(3), { ahead: 3 }))).toBe('xyz')
    expect(await all(inOrder(new Set('abcdefgh'), quickLanes(2), { ahead: 2 }))).toBe('abcdefgh')
    expect(await all(inOrder([], quickLanes(1), { ahead: 1 }))).toBe('')
  })

  it('are not taken from their source before there is room for the result', async () => {
    let read = 0
    function* endless() {
      for (;;) yield String(read++)
    }
    const results = inOrder(endless(), quickLanes(2), { ahead: 4 })
    await results.next()
    for (let i = 0; i < 20; i++) await settled()
    expect(read).toBeLessThanOrEqual(5)
    await results.return()
  })

  it('tell of each that is done as soon as it is', async () => {
    const { lanes, answer } = manualLanes(2)
    const told: string[] = []
    const said = all(inOrder(['a', 'b'], lanes, { ahead: 2, onDone: ({ said: job }) => told.push(job) }))
    await settled()
    await answer('b')
    expect(told).toEqual(['b'])
    await answer('a')
    await said
    expect(told).toEqual(['b', 'a'])
  })
})

describe('what stops them', () => {
  it('is a signal, at once: the lanes are closed and its reason is thrown', async () => {
    const { lanes, closed, running } = manualLanes(2)
    const controller = new AbortController()
    const said = all(inOrder(['a', 'b', 'c'], lanes, { ahead: 4, signal: controller.signal }))
    await settled()
    expect(running()).toEqual(['a', 'b'])
    controller.abort(new Error('enough'))
    await expect(said).rejects.toThrow('enough')
    expect(new Set(closed)).toEqual(new Set([0, 1]))
  })

  it('is a signal that came before the first', async () => {
    const results = inOrder(['a'], quickLanes(1), { ahead: 1, signal: AbortSignal.abort() })
    await expect(results.next()).rejects.toThrow(/abort/i)
  })

  it('is a signal while the reader is busy', async () => {
    const { lanes, answer, closed } = manualLanes(1)
    const controller = new AbortController()
    const results = inOrder(['a', 'b'], lanes, { ahead: 2, signal: controller.signal })
    const first = results.next()
    await settled()
    await answer('a')
    await first
    controller.abort()
    expect(closed).toEqual([0])
    await expect(results.next()).rejects.toThrow(/abort/i)
  })

  it('is a reader that leaves; the source is told', async () => {
    let left = false
    function* jobs() {
      try {
        for (;;) yield 'a'
      } finally {
        left = true
      }
    }
    const { lanes, closed, answer } = manualLanes(1)
    const results = inOrder(jobs(), lanes, { ahead: 2 })
    const first = results.next()
    await settled()
    await answer('a')
    await first
    await results.return()
    expect(left).toBe(true)
    expect(closed).toEqual([0])
  })

  it('is a source that throws, or a listener that does', async () => {
    function* broken() {
      yield 'a'
      throw new Error('no more')
    }
    await expect(all(inOrder(broken(), quickLanes(1), { ahead: 1 }))).rejects.toThrow('no more')
    const onDone = () => {
      throw new Error('deaf')
    }
    await expect(all(inOrder(['a'], quickLanes(1), { ahead: 1, onDone }))).rejects.toThrow('deaf')
  })
})
