/** Shows on a terminal that work goes on, from a thread of its own: the work itself does not let go of the main one. */
import { writeSync } from 'node:fs'
import { Worker, workerData } from 'node:worker_threads'

/** Work that is done before this needs no word. */
const PATIENCE_MS = 1000
const TICK_MS = 500
const STDERR = 2
const CLEAR_LINE = '\r\u001b[K'
const RUNNING = 0
const DONE = 1

interface Shared {
  readonly label: string
  /** `[0]`: running or done; `[1]`: 1 once something was shown. */
  readonly state: Int32Array
}

/** Starts the thread, which runs this same program; the function returned ends it and clears the line. */
export function startProgress(label: string, program: URL): () => void {
  const state = new Int32Array(new SharedArrayBuffer(8))
  const shared: Shared = { label, state }
  const worker = new Worker(program, { workerData: shared })
  worker.on('error', () => undefined)
  worker.unref()
  return () => {
    Atomics.store(state, 0, DONE)
    Atomics.notify(state, 0)
    if (Atomics.load(state, 1) === 1) writeSync(STDERR, CLEAR_LINE)
  }
}

/** What the thread does: it waits, and says so when the wait grows long. */
export function runProgress(): void {
  const shared: unknown = workerData
  if (!isShared(shared)) return
  const { label, state } = shared
  let waited = 0
  while (Atomics.wait(state, 0, RUNNING, waited === 0 ? PATIENCE_MS : TICK_MS) === 'timed-out') {
    waited += waited === 0 ? PATIENCE_MS : TICK_MS
    Atomics.store(state, 1, 1)
    writeSync(STDERR, `${CLEAR_LINE}${label} … ${Math.floor(waited / 1000)} s`)
  }
}

function isShared(value: unknown): value is Shared {
  return (
    typeof value === 'object' &&
    value !== null &&
    'state' in value &&
    value.state instanceof Int32Array &&
    'label' in value
  )
}
