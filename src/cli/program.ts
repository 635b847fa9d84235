/** The commands and their options. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import type { Check, Source } from '../types'
import { type BatchCommandOptions, compareBatch } from './batch'
import { embed } from './embed'
import { EXIT_CODES, InputError, messageOf } from './failure'
import { CHECK_FORMATS, CLAIMS_FORMATS, chooseFormat, REPORT_FORMATS, STORY_FORMATS } from './formats'
import { readFacts, readSource } from './input'
import { atLeast, failsOn } from './report-filter'
import type { System } from './system'
import { writeWhole } from './write'

interface Options {
  readonly format?: string
  readonly output?: string
  readonly published?: readonly string[]
  readonly publisher?: readonly string[]
  readonly sources?: string
  readonly failOn?: 'conflict' | 'differs'
  readonly minConfidence?: number
  readonly quiet?: boolean
  readonly color?: boolean
}

const EXAMPLES = `
Sources are text, Markdown, HTML or .json files, http(s) addresses, or - for standard input.

Examples:
  corroborate compare ours.txt theirs.txt
  corroborate compare ours.html https://example.org/story --output report.html
  corroborate compare a.txt b.txt --published 2024-03-04 --published 2024-03-05
  corroborate compare draft.md wire.txt --fail-on conflict --quiet
  corroborate claims article.txt --format json
  corroborate batch pairs.jsonl --workers 4 --output reports.jsonl
  curl -s https://example.org/story | corroborate check "The bridge was shut on Monday." -

Exit codes:
  0  done
  1  --fail-on found what it looks for
  2  an input cannot be read (of a batch: a pair failed), or an option is wrong`

const PAIRS = `
Each line is a pair:
  {"id": "fire", "a": "the text", "b": {"text": "…", "publisher": "Radio", "published": "2024-03-04"}}
  {"a": {"file": "a.html"}, "b": {"file": "https://example.org/story"}}
Files lie beside the file of pairs. Each line of the result has the "index", "id" and "status" of its pair, and its "report";
of a pair that failed, the "error": it stops nothing, and the exit code is 2 in the end (130 where Ctrl-C ended it).`

/** Runs the command line and gives the exit code. */
export async function run(args: readonly string[], system: System): Promise<number> {
  let code: number = EXIT_CODES.success
  const program = makeProgram(system, found => {
    code = found
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? EXIT_CODES.success : EXIT_CODES.badInput
    if (error instanceof InputError || error instanceof TypeError || error instanceof RangeError) {
      system.err(`${messageOf(error)}\n`)
      return EXIT_CODES.badInput
    }
    throw error
  }
}

function makeProgram(system: System, finish: (code: number) => void): Command {
  const program = new Command('corroborate')
    .description(
      'Compare what two sources claim: where they agree, add detail or differ, in their own words.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: system.out, writeErr: system.err })
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(corroborate --help shows what there is)')

  shared(program.command('compare'), REPORT_FORMATS)
    .description('compare two sources')
    .argument('<a>', 'the first source')
    .argument('<b>', 'the second source')
    .addOption(failOn())
    .argument('[more...]', 'further sources: the result is a matrix of facts by sources')
    .action(async (a: string, b: string, more: string[], options: Options) =>
      finish(
        more.length > 0
          ? await compareStory([a, b, ...more], options, system)
          : await compareSources(a, b, options, system),
      ),
    )

  shared(program.command('claims'), CLAIMS_FORMATS)
    .description('list the claims of one source, with who says so and where')
    .argument('<source>', 'the source')
    .action(async (source: string, options: Options) => finish(await listClaims(source, options, system)))

  shared(program.command('check'), CHECK_FORMATS)
    .description('see whether sources support a statement')
    .argument('<statement>', 'the statement, in quotes')
    .argument('<source...>', 'one or more sources')
    .addOption(failOn())
    .action(async (statement: string, sources: string[], options: Options) =>
      finish(await checkStatement(statement, sources, options, system)),
    )

  program
    .command('batch')
    .description(
      'compare many pairs on all cores: a JSON object a line in, a JSON object a line out, in order',
    )
    .argument('[pairs]', 'the file of pairs, or - for standard input', '-')
    .option('-w, --workers <number>', 'how many threads compare at once (one for each core)', parseCount)
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(failOn())
    .addOption(minConfidence())
    .option('-q, --quiet', 'print nothing but errors')
    .addHelpText('after', PAIRS)
    .action(async (pairs: string, options: BatchCommandOptions) =>
      finish(await compareBatch(pairs, options, system)),
    )

  program
    .command('embed')
    .description(
      'write a module that carries the compiled data, to import in a bundle that is put up without node_modules',
    )
    .argument('<file>', 'the module to write: .js, .mjs, .ts or .mts, or .cjs where code is CommonJS')
    .option('-q, --quiet', 'print nothing but errors')
    .action((file: string, options: { quiet?: boolean }) => embed(file, options, system))
  return program
}

const failOn = () =>
  new Option('--fail-on <what>', 'exit 1 when a finding is one').choices(['conflict', 'differs'])
const minConfidence = () =>
  new Option('--min-confidence <number>', 'leave out findings below this, 0 to 1').argParser(parseShare)

function shared(command: Command, formats: object): Command {
  const collect = (value: string, before: readonly string[] = []) => [...before, value]
  return command
    .addOption(
      new Option('-f, --format <name>', 'how to write it (text unless --output says)').choices(
        Object.keys(formats),
      ),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
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
    .addOption(minConfidence())
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

function parseCount(text: string): number {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1)
    throw new InvalidArgumentError('It must be a whole number from 1.')
  return count
}

async function compareSources(a: string, b: string, options: Options, system: System): Promise<number> {
  const [sourceA, sourceB] = await readAll([a, b], options, system)
  const whole = work('Comparing', system, options, () => system.library.compare(sourceA, sourceB))
  const report = atLeast(whole, options.minConfidence)
  const format = chooseFormat(options.format, options.output, Object.keys(REPORT_FORMATS))
  await write(REPORT_FORMATS[format](report, textOptions(options, system)), options, system)
  return failsOn(report.findings, options.failOn) ? EXIT_CODES.failedOn : EXIT_CODES.success
}

async function compareStory(args: readonly string[], options: Options, system: System): Promise<number> {
  const format = chooseFormat(options.format, options.output, Object.keys(STORY_FORMATS))
  if (!Object.hasOwn(STORY_FORMATS, format))
    throw new InputError(`more than two sources can be written as ${Object.keys(STORY_FORMATS).join(', ')}`)
  const sources = await readAll(args, options, system)
  const story = work('Comparing', system, options, () => system.library.compareAll(sources))
  await write(STORY_FORMATS[format](story, textOptions(options, system)), options, system)
  const tellings = story.facts.flatMap(fact => fact.tellings)
  return failsOn(tellings, options.failOn) ? EXIT_CODES.failedOn : EXIT_CODES.success
}

async function listClaims(argument: string, options: Options, system: System): Promise<number> {
  const [source] = await readAll([argument], options, system)
  const document = work('Reading', system, options, () => system.library.segment(source))
  const format = chooseFormat(options.format, options.output, Object.keys(CLAIMS_FORMATS))
  await write(CLAIMS_FORMATS[format](document, textOptions(options, system)), options, system)
  return EXIT_CODES.success
}

async function checkStatement(
  statement: string,
  args: readonly string[],
  options: Options,
  system: System,
): Promise<number> {
  const sources = await readAll(args, options, system)
  const whole = work('Checking', system, options, () => system.library.check({ text: statement }, sources))
  const least = options.minConfidence ?? 0
  const result: Check = { ...whole, findings: whole.findings.filter(finding => finding.confidence >= least) }
  const format = chooseFormat(options.format, options.output, Object.keys(CHECK_FORMATS))
  await write(CHECK_FORMATS[format](result, textOptions(options, system)), options, system)
  return failsOn(result.findings, options.failOn) ? EXIT_CODES.failedOn : EXIT_CODES.success
}

/** The sources in turn, with what the file of `--sources` and then the options say of them; `a` is the first. */
async function readAll(args: readonly string[], options: Options, system: System): Promise<Source[]> {
  if (args.filter(argument => argument === '-').length > 1) {
    throw new InputError('standard input can be only one of the sources')
  }
  const facts = options.sources === undefined ? {} : await readFacts(options.sources)
  const sources: Source[] = []
  for (const [index, argument] of args.entries()) {
    const source = await readSource(argument, system)
    const published = options.published?.[index]
    const publisher = options.publisher?.[index]
    sources.push({
      ...source,
      ...facts[String.fromCharCode('a'.charCodeAt(0) + index)],
      ...(published === undefined ? {} : { published }),
      ...(publisher === undefined ? {} : { publisher }),
    })
  }
  return sources
}

function work<Result>(label: string, system: System, options: Options, task: () => Result): Result {
  const stop = options.quiet === true ? () => undefined : system.showProgress(label)
  try {
    return task()
  } finally {
    stop()
  }
}

async function write(text: string, options: Options, system: System): Promise<void> {
  if (options.output === undefined) {
    if (options.quiet !== true) system.out(text)
    return
  }
  await writeWhole(options.output, text)
  if (options.quiet !== true) system.err(`Wrote ${options.output}\n`)
}

function textOptions(options: Options, system: System): { color: boolean; width: number | undefined } {
  return { color: wantsColor(options, system), width: system.columns }
}

/** The option decides, then NO_COLOR (no-color.org) and FORCE_COLOR, then whether a terminal reads the output. */
function wantsColor(options: Options, system: System): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = system.env
  if (options.color !== undefined) return options.color
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return system.isTerminal && TERM !== 'dumb' && options.output === undefined
}
