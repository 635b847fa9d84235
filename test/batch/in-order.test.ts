import { describe, expect, it } from 'vitest'
import { inOrder, type Workers } from '../../src/batch/in-order'

interface Told {
  readonly said: string
}

/** Workers that answer when told to, by the name of the job. */
function manualWorkers() {
  const answers = new Map<string, () => void>()
  let isClosed = false
  const workers: Workers<string, Told> = {
    run: job => new Promise(resolve => answers.set(job, () => resolve({ said: job }))),
    close: async () => {
      isClosed = true
    },
  }
  const answer = async (job: string) => {
    answers.get(job)?.()
    await settled()
  }
  return { workers, answer, isClosed: () => isClosed, running: () => [...answers.keys()] }
}

/** Workers that answer at once. */
const quick: Workers<string, Told> = { run: async job => ({ said: job }), close: async () => undefined }

const settled = () => new Promise(done => setImmediate(done))

async function all(results: AsyncIterable<Told>): Promise<string> {
  let said = ''
  for await (const result of results) said += result.said
  return said
}

describe('jobs on several workers', () => {
  it('give their results in the order of the jobs, whichever ends first', async () => {
    const { workers, answer, isClosed } = manualWorkers()
    const said = all(inOrder(['a', 'b', 'c'], workers, { atOnce: 2, ahead: 4 }))
    await settled()
    for (const job of ['b', 'c', 'a']) await answer(job)
    expect(await said).toBe('abc')
    expect(isClosed()).toBe(true)
  })

  it('are never more at once than there are workers', async () => {
    const { workers, answer, running } = manualWorkers()
    const said = all(inOrder(['a', 'b', 'c'], workers, { atOnce: 2, ahead: 4 }))
    await settled()
    expect(running()).toEqual(['a', 'b'])
    await answer('a')
    expect(running()).toEqual(['a', 'b', 'c'])
    await answer('b')
    await answer('c')
    expect(await said).toBe('abc')
  })

  it('come from arrays, generators and streams alike', async () => {
    async function* stream() {
      yield* ['x', 'y', 'z']
    }
    expect(await all(inOrder(stream(), quick, { atOnce: 3, ahead: 3 }))).toBe('xyz')
    expect(await all(inOrder(new Set('abcdefgh'), quick, { atOnce: 2, ahead: 2 }))).toBe('abcdefgh')
    expect(await all(inOrder([], quick, { atOnce: 1, ahead: 1 }))).toBe('')
  })

  it('are not taken from their source before there is room for the result', async () => {
    let read = 0
    function* endless() {
      for (;;) yield String(read++)
    }
    const results = inOrder(endless(), quick, { atOnce: 2, ahead: 4 })
    await results.next()
    for (let i = 0; i < 20; i++) await settled()
    expect(read).toBeLessThanOrEqual(5)
    await results.return()
  })

  it('tell of each that is done as soon as it is', async () => {
    const { workers, answer } = manualWorkers()
    const told: string[] = []
    const said = all(
      inOrder(['a', 'b'], workers, { atOnce: 2, ahead: 2, onDone: ({ said: job }) => told.push(job) }),
    )
    await settled()
    await answer('b')
    expect(told).toEqual(['b'])
    await answer('a')
    await said
    expect(told).toEqual(['b', 'a'])
  })
})

describe('what stops them', () => {
  it('is a signal, at once: the workers are closed and its reason is thrown', async () => {
    const { workers, isClosed, running } = manualWorkers()
    const controller = new AbortController()
    const said = all(inOrder(['a', 'b', 'c'], workers, { atOnce: 2, ahead: 4, signal: controller.signal }))
    await settled()
    expect(running()).toEqual(['a', 'b'])
    controller.abort(new Error('enough'))
    await expect(said).rejects.toThrow('enough')
    expect(isClosed()).toBe(true)
  })

  it('is a signal that came before the first', async () => {
    const results = inOrder(['a'], quick, { atOnce: 1, ahead: 1, signal: AbortSignal.abort() })
    await expect(results.next()).rejects.toThrow(/abort/i)
  })

  it('is a signal while the reader is busy', async () => {
    const { workers, answer, isClosed } = manualWorkers()
    const controller = new AbortController()
    const results = inOrder(['a', 'b'], workers, { atOnce: 1, ahead: 2, signal: controller.signal })
    const first = results.next()
    await settled()
    await answer('a')
    await first
    controller.abort()
    expect(isClosed()).toBe(true)
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
    const { workers, isClosed, answer } = manualWorkers()
    const results = inOrder(jobs(), workers, { atOnce: 1, ahead: 2 })
    const first = results.next()
    await settled()
    await answer('a')
    await first
    await results.return()
    expect(left).toBe(true)
    expect(isClosed()).toBe(true)
  })

  it('is a source that throws, a listener that does, or that no worker is left', async () => {
    function* broken() {
      yield 'a'
      throw new Error('no more')
    }
    await expect(all(inOrder(broken(), quick, { atOnce: 1, ahead: 1 }))).rejects.toThrow('no more')
    const nobody = { ...quick, run: () => Promise.reject(new Error('nobody left')) }
    await expect(all(inOrder(['a'], nobody, { atOnce: 1, ahead: 1 }))).rejects.toThrow('nobody left')
    const onDone = () => {
      throw new Error('deaf')
    }
    await expect(all(inOrder(['a'], quick, { atOnce: 1, ahead: 1, onDone }))).rejects.toThrow('deaf')
  })
})
