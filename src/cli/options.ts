/** The options that commands share, and what is told of a value that is none. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { nearest } from '../nearest'

/** What each command may be asked to fail on. */
const FAIL_ON = {
  compare: ['conflict', 'differs', 'never'],
  check: ['conflict', 'differs', 'unsupported', 'partly', 'never'],
} as const

/** One of these, or the nearest is told. */
export function oneOf(names: readonly string[]): (text: string) => string {
  return text => {
    if (names.includes(text)) return text
    const meant = nearest(text, names)
    throw new InvalidArgumentError(
      meant === undefined ? `Allowed choices are ${names.join(', ')}.` : `Did you mean ${meant}?`,
    )
  }
}

const collect = (value: string, before: readonly string[] = []) => [...before, value]

export function failOn(command: keyof typeof FAIL_ON): Option {
  const names = FAIL_ON[command]
  const words = command === 'check' ? 'exit 1 when the sources leave it so' : 'exit 1 when a finding is one'
  return new Option('--fail-on <what>', words).choices(names).argParser(oneOf(names))
}

export const explain = () =>
  new Option('--explain', 'each reason with the rule that gave it, in text, Markdown and HTML')

export const minConfidence = () =>
  new Option('--min-confidence <number>', 'leave out findings below this, 0 to 1').argParser(parseShare)

/** Options of every command that reads sources and writes a result. */
export function shared(command: Command, formats: object): Command {
  const names = Object.keys(formats)
  const format = oneOf(names)
  return command
    .addOption(
      new Option(
        '-f, --format <name>',
        'how to write it (text unless --output says); give it once for each output in turn',
      )
        .choices(names)
        .argParser((text: string, before?: readonly string[]) => collect(format(text), before)),
    )
    .option('-o, --output <file>', 'write to a file, or - for standard output; may be given again', collect)
    .option(
      '--published <date>',
      'when a source was published, ISO 8601; give it once for each source in turn',
      collect,
    )
    .option('--publisher <name>', 'who published a source; give it once for each source in turn', collect)
    .option(
      '--sources <file>',
      'what is known of the sources, as JSON: {"a": {"publisher": …, "published": …}, "b": …}',
    )
    .option('--watch', 'do it again whenever a source changes, until Ctrl-C')
    .option('-q, --quiet', 'print nothing but the result of --output and errors')
    .option('--color', 'colours even where standard output is no terminal')
    .option('--no-color', 'no colours')
}

function parseShare(text: string): number {
  const share = Number(text)
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return share
}

export function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return count
}
