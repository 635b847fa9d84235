/** Where results go and in which formats: planned before the work is done, so that what is wrong is told at once. */
import { extname, resolve } from 'node:path'
import { nearest } from '../nearest'
import { InputError } from './failure'
import { ENDINGS, type Formats, type Setting } from './formats'
import type { System } from './system'
import { writeWhole } from './write'

export interface OutputOptions {
  /** One for each output in turn. */
  readonly format?: readonly string[]
  /** Files, or `-` for standard output. */
  readonly output?: readonly string[]
  readonly quiet?: boolean
  readonly color?: boolean
}

export interface Output {
  readonly format: string
  /** Absent for standard output. */
  readonly file?: string
}

/** @throws InputError when a format cannot be told, is none of these, two outputs are one file, or one is a file that is `read` */
export function planOutputs(
  options: OutputOptions,
  formats: Formats<never>,
  read: readonly (string | undefined)[],
): Output[] {
  const { format: asked = [], output: files = ['-'] } = options
  if (asked.length > files.length)
    throw new InputError(`--format is given ${asked.length} times for ${files.length} outputs`)
  const twice = files.find((file, i) => files.indexOf(file) < i)
  if (twice !== undefined) throw new InputError(`--output ${twice} is given twice`)
  for (const file of files) spare(file, read)
  return files.map((file, i) => {
    const format = known(asked[i] ?? formatOf(file), file, formats)
    return file === '-' ? { format } : { format, file }
  })
}

/** @throws InputError where writing the file would undo what is read */
export function spare(file: string, read: readonly (string | undefined)[]): void {
  if (file !== '-' && read.some(other => other !== undefined && resolve(other) === resolve(file)))
    throw new InputError(`${file} is read: writing it would undo it; name another file`)
}

/** Writes the result to each output; standard output stays silent with `--quiet` unless it was named. */
export async function writeOutputs<Result>(
  result: Result,
  outputs: readonly Output[],
  formats: Formats<Result>,
  options: OutputOptions & Omit<Setting, 'color' | 'width'>,
  system: System,
): Promise<void> {
  const { quiet = false, output = [] } = options
  for (const { format, file } of outputs) {
    const color = wantsColor(options, system) && file === undefined
    const text = () => formats[format](result, { ...options, color, width: system.columns })
    if (file !== undefined) {
      await writeWhole(file, text())
      if (!quiet) system.err(`Wrote ${file}\n`)
    } else if (!quiet || output.includes('-')) system.out(text())
  }
}

function formatOf(file: string): string {
  const ending = extname(file).toLowerCase()
  if (file === '-' || ending === '') return 'text'
  if (Object.hasOwn(ENDINGS, ending)) return ENDINGS[ending]
  const meant = nearest(ending, Object.keys(ENDINGS))
  const hint =
    meant === undefined ? `there are ${Object.keys(ENDINGS).join(', ')}.` : `did you mean ${meant}?`
  throw new InputError(`${file}: ${ending} speaks of no format: ${hint} Or name one by --format`)
}

function known(format: string, file: string, formats: Formats<never>): string {
  if (Object.hasOwn(formats, format)) return format
  throw new InputError(
    `${file === '-' ? 'this' : file} cannot be written as ${format}: there are ${Object.keys(formats).join(', ')}`,
  )
}

/** The option decides, then NO_COLOR (no-color.org) and FORCE_COLOR, then whether a terminal reads the output. */
function wantsColor({ color }: OutputOptions, system: System): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = system.env
  if (color !== undefined) return color
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return system.isTerminal && TERM !== 'dumb'
}
