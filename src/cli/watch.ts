/** Does a command again whenever one of its files changes, until the user interrupts. */
import { type Stats, unwatchFile, watchFile } from 'node:fs'
import { EXIT_CODES, InputError, messageOf } from './failure'
import { isAddress } from './input'
import type { System } from './system'

/** Looked at rather than waited for: editors replace files, and not every file system tells what happens in it. */
const INTERVAL_MS = 200
const CLEAR_SCREEN = '\u001b[2J\u001b[H'

/**
 * @param args the sources of the command; addresses are read anew with the files, and standard input can be read but once
 * @param once does the command; what goes wrong in it after the first time is told, and may be mended by the next change
 */
export async function watching(
  args: readonly string[],
  once: () => Promise<number>,
  system: System,
): Promise<number> {
  if (args.includes('-')) throw new InputError('standard input cannot be watched; name a file')
  const files = args.filter(argument => !isAddress(argument))
  if (files.length === 0) throw new InputError('none of these can be watched; name a file')
  const signal = system.interruption()
  const changes = changesOf(files, signal)
  const tell = (error: unknown): void => system.err(`${messageOf(error)}\n`)
  try {
    await once()
    system.err(`Watching ${files.join(', ')} (Ctrl-C ends)\n`)
    while (await changes.next()) {
      if (system.isTerminal) system.out(CLEAR_SCREEN)
      await once().catch(tell)
    }
    return EXIT_CODES.interrupted
  } finally {
    changes.stop()
  }
}

interface Changes {
  /** Waits for the next; false when there will be none. A change during the work counts. */
  readonly next: () => Promise<boolean>
  readonly stop: () => void
}

function changesOf(files: readonly string[], signal: AbortSignal): Changes {
  let isChanged = false
  let wake = (): void => undefined
  const notice = (now: Stats, before: Stats): void => {
    const isGone = now.nlink === 0
    if (isGone || (now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino))
      return
    isChanged = true
    wake()
  }
  for (const file of files) watchFile(file, { interval: INTERVAL_MS }, notice)
  signal.addEventListener('abort', () => wake())
  return {
    next: async () => {
      if (!isChanged && !signal.aborted)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      isChanged = false
      return !signal.aborted
    },
    stop: () => {
      for (const file of files) unwatchFile(file, notice)
    },
  }
}
