/** What goes wrong in ways the reader of one line on stderr can mend. */

/** An input that cannot be read, or an option that cannot be: exit code 2. */
export class InputError extends Error {}

export const EXIT_CODES = { success: 0, failedOn: 1, badInput: 2, interrupted: 130 } as const

/** One line, whatever was thrown. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const line = message.replace(/\s+/g, ' ').trim()
  return line.startsWith('corroborate: ') ? line : `corroborate: ${line}`
}

/** Why the system would not read or write. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return 'there is no such file'
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on the disk'
  if (code === 'EISDIR') return 'it is a folder'
  return error instanceof Error ? error.message : String(error)
}
