/** Writes results to files, whole or not at all. */
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { InputError, reasonOf } from './failure'

/** A file under way: who reads it finds the old one until it is finished. */
export interface Draft {
  /** @throws InputError when there is no room; what was added before is then all that is there. */
  readonly add: (text: string) => Promise<void>
  readonly finish: () => Promise<void>
  /** Leaves the old file as it was; with `keep`, what was added stays beside it, and it is told where. */
  readonly leave: (keep: boolean) => Promise<string | undefined>
}

/**
 * Writes a file in one step: a disk that is full or a program that is stopped leaves nothing half written.
 * @throws InputError that says why it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = await openDraft(path)
  try {
    await draft.add(text)
    await draft.finish()
  } catch (error) {
    await draft.leave(false)
    throw error
  }
}

/**
 * Begins a file beside where it is to be. What is no file of its own (a pipe, a device) is written as it is.
 * @throws InputError that says why it cannot be written
 */
export async function openDraft(path: string): Promise<Draft> {
  const refuse = (error: unknown): never => {
    const isNowhere = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new InputError(`cannot write ${path}: ${isNowhere ? 'there is no such folder' : reasonOf(error)}`)
  }
  const known = await stat(path).catch(() => undefined)
  const isFile = known?.isFile() ?? true
  const target = known && isFile ? await realpath(path) : path
  const draft = isFile ? `${target}.${process.pid}.part` : target
  const file: FileHandle = await open(draft, 'w', known?.mode).catch(refuse)
  let length = 0
  return {
    add: async text => {
      await file.appendFile(text).catch(async (error: unknown) => {
        await file.truncate(length).catch(() => undefined)
        refuse(error)
      })
      length += Buffer.byteLength(text)
    },
    finish: async () => {
      await file.close().catch(refuse)
      if (isFile) await rename(draft, target).catch(refuse)
    },
    leave: async keep => {
      await file.close()
      if (!isFile) return undefined
      if (keep && length > 0) return draft
      await rm(draft, { force: true })
      return undefined
    },
  }
}
