/** Jobs spread over lanes that work at once, their results in the order of the jobs, no more of either held than asked for. */

/** What does one job after another, a thread as a rule. A job that fails is a result that says so: `run` never rejects. */
export interface Lane<Job, Result> {
  run(job: Job): Promise<Result>
  close(): Promise<void>
}

export interface Bounds<Result> {
  /** Jobs taken from the source whose results nobody has taken yet: memory grows with this, not with the jobs. */
  readonly ahead: number
  readonly signal?: AbortSignal | undefined
  /** Hears of each job done, in the order in which they end, with how many more are being worked on. */
  readonly onDone?: (result: Result, running: number) => void
}

/**
 * Closes the lanes when all is done, when the reader leaves, and when the signal says so; it then throws the signal's reason.
 * What the source of the jobs throws, it throws.
 */
export async function* inOrder<Job, Result extends object>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  lanes: readonly Lane<Job, Result>[],
  { ahead, signal, onDone }: Bounds<Result>,
): AsyncGenerator<Result, void, undefined> {
  const iterator = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]()
  const idle = [...lanes]
  const done = new Map<number, Result>()
  let given = 0
  let taken = 0
  let isFed = false
  let failure: { readonly reason: unknown } | undefined
  const { wake, woken } = bell()
  const fail = (reason: unknown) => {
    failure ??= { reason }
    wake()
  }
  const closeAll = () => Promise.all(lanes.map(lane => lane.close()))
  const onAbort = () => {
    fail(signal?.reason)
    // The reader may be busy with what it has; the lanes need not work on meanwhile.
    void closeAll()
  }
  const start = async (job: Job, lane: Lane<Job, Result>) => {
    const index = given++
    const result = await lane.run(job)
    idle.push(lane)
    if (failure) return
    done.set(index, result)
    onDone?.(result, lanes.length - idle.length)
    wake()
  }
  const feed = async () => {
    for (;;) {
      while (idle.length === 0 || given - taken >= ahead) {
        if (failure) return
        await woken()
      }
      const next = await iterator.next()
      if (failure) return
      if (next.done) break
      const lane = idle.pop()
      if (lane) start(next.value, lane).catch(fail)
    }
    isFed = true
    wake()
  }
  try {
    signal?.throwIfAborted()
    signal?.addEventListener('abort', onAbort)
    feed().catch(fail)
    for (;;) {
      while (!failure && !done.has(taken)) {
        if (isFed && taken === given) return
        await woken()
      }
      if (failure) throw failure.reason
      const result = done.get(taken)
      done.delete(taken)
      if (result !== undefined) yield result
      taken++
      wake()
    }
  } finally {
    signal?.removeEventListener('abort', onAbort)
    fail(undefined)
    // Not awaited: a source that waits for something itself need not hold up the reader that has left.
    void iterator.return?.()
    await closeAll()
  }
}

/** Lets what waits look again whether that has come what it waits for. */
function bell(): { wake: () => void; woken: () => Promise<void> } {
  let waiting: (() => void)[] = []
  return {
    wake: () => {
      const all = waiting
      waiting = []
      for (const go of all) go()
    },
    woken: () => new Promise(go => waiting.push(go)),
  }
}
