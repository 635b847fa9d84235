/** Jobs done by many at once, their results in the order of the jobs, no more of either held than asked for. */

/** What does the jobs, threads as a rule. A job that fails is a result that says so: `run` rejects only when no job can be done. */
export interface Workers<Job, Result> {
  run(job: Job): Promise<Result>
  close(): Promise<void>
}

export interface Bounds<Result> {
  /** Jobs being done at the same time. */
  readonly atOnce: number
  /** Jobs taken from the source whose results nobody has taken yet: memory grows with this, not with the jobs. */
  readonly ahead: number
  readonly signal?: AbortSignal | undefined
  /** Hears of each job done, in the order in which they end, with how many more are being worked on. */
  readonly onDone?: (result: Result, running: number) => void
}

/**
 * Closes the workers when all is done, when the reader leaves, and when the signal says so; it then throws the signal's reason.
 * What the source of the jobs throws, it throws.
 */
export async function* inOrder<Job, Result extends object>(
  jobs: Iterable<Job> | AsyncIterable<Job>,
  workers: Workers<Job, Result>,
  { atOnce, ahead, signal, onDone }: Bounds<Result>,
): AsyncGenerator<Result, void, undefined> {
  const iterator = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]()
  const done = new Map<number, Result>()
  let running = 0
  let given = 0
  let taken = 0
  let isFed = false
  let failure: { readonly reason: unknown } | undefined
  const { wake, woken } = bell()
  const fail = (reason: unknown) => {
    failure ??= { reason }
    wake()
  }
  const onAbort = () => {
    fail(signal?.reason)
    // The reader may be busy with what it has; the workers need not go on meanwhile.
    void workers.close()
  }
  const start = async (job: Job) => {
    const index = given++
    running++
    const result = await workers.run(job)
    running--
    if (failure) return
    done.set(index, result)
    onDone?.(result, running)
    wake()
  }
  const feed = async () => {
    for (;;) {
      while (running >= atOnce || given - taken >= ahead) {
        if (failure) return
        await woken()
      }
      const next = await iterator.next()
      if (failure) return
      if (next.done) break
      start(next.value).catch(fail)
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
    await workers.close()
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
