// The long run: npm run fuzz -- [--count 1000] [--seed 1] [--from 0] [--dist dist] [--log FILE]
// Prints each input that breaks an invariant, crashes or hangs, as JSON to make a fixture of; --from goes on where a run ended.
import { fork } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { inputOf } from './inputs'
import type { Progress } from './runner'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    dist: { type: 'string' },
    log: { type: 'string' },
  },
})
const [count, seed, from] = [values.count, values.seed, values.from].map(Number)
/** An input that takes longer than this hangs, in milliseconds; a megabyte on a busy machine takes a tenth of it. */
const LONGEST = 300_000
/** An input that takes more processor time than this, in milliseconds, grows too fast; a megabyte may take longer. */
const SLOW = 15_000
const TELL_EVERY = 1_000

let failures = 0
let next = from
while (next < from + count) next = await tryFrom(next)
say(`seed ${seed}: inputs ${from} to ${from + count - 1}, ${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0

/** Tries inputs until all are done or one ends the process; gives the one to go on with. */
function tryFrom(first: number): Promise<number> {
  const runner = fork(
    fileURLToPath(new URL('./runner.ts', import.meta.url)),
    [seed, first, from + count, ...(values.dist ? [values.dist] : [])].map(String),
  )
  return new Promise(done => {
    let at = first
    let fault: string | undefined
    const patience = setTimeout(() => {
      fault = 'hangs'
      runner.kill('SIGKILL')
    }, LONGEST)
    runner.on('message', ({ index, faults, took = 0 }: Progress) => {
      at = index
      patience.refresh()
      if (!faults) return
      at = index + 1
      const isSlow = took > SLOW && inputOf(seed, index).kind !== 'megabyte'
      const found = [...faults, ...(isSlow ? [`slow: ${Math.round(took)} ms`] : [])]
      if (found.length > 0) report(index, found)
      if (at % TELL_EVERY === 0) say(`seed ${seed}: at ${at}, ${failures} failures`)
    })
    runner.on('exit', (code, signal) => {
      clearTimeout(patience)
      if (at >= from + count) return done(at)
      report(at, [fault ?? `the process ended with ${code ?? signal}`])
      done(at + 1)
    })
  })
}

function report(index: number, faults: readonly string[]): void {
  failures++
  const input = inputOf(seed, index)
  const line = JSON.stringify({ seed, index, faults, input: input.kind === 'megabyte' ? input.kind : input })
  console.log(line)
  if (values.log) appendFileSync(`${values.log}.failures`, `${line}\n`)
}

function say(line: string): void {
  console.error(line)
  if (values.log) writeFileSync(values.log, `${line}\n`)
}
