/** Runs a script as a program of its own would run, but in this process, where the library is loaded already. */
import { Console } from 'node:console'
import { Writable } from 'node:stream'

/** What importing the script printed; it sees no arguments but these. */
export async function printedBy(script: string, ...args: readonly string[]): Promise<string> {
  let printed = ''
  const sink = new Writable({
    write(chunk, _, done) {
      printed += chunk
      done()
    },
  })
  const { console } = globalThis
  const { argv } = process
  globalThis.console = new Console(sink)
  process.argv = [argv[0], script, ...args]
  try {
    await import(/* @vite-ignore */ script)
  } finally {
    globalThis.console = console
    process.argv = argv
  }
  return printed
}
