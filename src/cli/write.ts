/** Writes results to files, whole or not at all. */
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { InputError, reasonOf } from './failure'

/**
 * Writes a file in one step: who reads it finds the old one or the new one, and a disk that is full or a program that is
 * stopped leaves nothing half written. What is no file of its own (a pipe, a device) is written as it is.
 *
 * @throws InputError that says why it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const known = await stat(path).catch(() => undefined)
    if (known && !known.isFile()) {
      await writeFile(path, text)
      return
    }
    const target = known ? await realpath(path) : path
    const draft = `${target}.${process.pid}.part`
    try {
      await writeFile(draft, text, known && { mode: known.mode })
      await rename(draft, target)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
  } catch (error) {
    const isNowhere = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw new InputError(`cannot write ${path}: ${isNowhere ? 'there is no such folder' : reasonOf(error)}`)
  }
}
