#!/usr/bin/env node
/** The `corroborate` command: gives the program the real world, and the world its exit code. */
import { isMainThread } from 'node:worker_threads'
import { runProgress, startProgress } from './progress'

if (isMainThread) void main()
else runProgress()

async function main(): Promise<void> {
  const { run } = await import('./program')
  const { check, compare, compareAll, segment } = await import('../index')
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    throw error
  })
  process.exitCode = await run(process.argv.slice(2), {
    library: { check, compare, compareAll, segment },
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    readStdin,
    fetch: globalThis.fetch,
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    showProgress: label =>
      process.stderr.isTTY === true ? startProgress(label, new URL(import.meta.url)) : () => undefined,
  })
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
