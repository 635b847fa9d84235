#!/usr/bin/env node
/** The `corroborate` command: gives the program the real world, and the world its exit code. */
import { writeSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'
import { EXIT_CODES, reasonOf } from './failure'
import { runProgress, startProgress } from './progress'

/** Code is compiled anew only once it has run longer than V8 waits of itself: most of what a command does it does once. */
const PATIENCE = '--interrupt-budget=1000000'
/** The V8 of Node 20; that of later ones knows no such flag, and says so on the terminal. */
const KNOWS_PATIENCE = process.versions.v8.startsWith('11.')

const STDERR = 2

if (isMainThread) void main()
else runProgress()

async function main(): Promise<void> {
  if (KNOWS_PATIENCE) setFlagsFromString(PATIENCE)
  const { run } = await import('./program')
  const { check, compare, compareAll, segment } = await import('../index')
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure. A full disk is.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    writeSync(STDERR, `corroborate: cannot write standard output: ${reasonOf(error)}\n`)
    process.exit(EXIT_CODES.badInput)
  })
  process.exitCode = await run(process.argv.slice(2), {
    library: {
      check,
      compare,
      compareAll,
      segment,
      compareBatch: async (pairs, options) => (await import('../batch')).compareBatch(pairs, options),
    },
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stdin: () => process.stdin,
    fetch: globalThis.fetch,
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    showProgress: label =>
      process.stderr.isTTY === true ? startProgress(label, new URL(import.meta.url)) : () => undefined,
    showStatus: text => {
      if (process.stderr.isTTY === true) process.stderr.write(`\r\u001b[K${text}`)
    },
    interruption,
  })
  // Standard input that nobody closes would keep the program for ever; what was printed is still to be read.
  if (process.exitCode === EXIT_CODES.interrupted) process.stdout.write('', () => process.exit())
}

function interruption(): AbortSignal {
  const controller = new AbortController()
  process.once('SIGINT', () => controller.abort())
  return controller.signal
}
