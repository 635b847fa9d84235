/** The commands and their options. */
import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import { type BatchCommandOptions, compareBatch } from './batch'
import { checkStatement, compareSources, compareStory, listClaims, type SourceOptions } from './commands'
import { completionFor, SHELLS } from './completion'
import { examine } from './doctor'
import { embed } from './embed'
import { EXIT_CODES, InputError, messageOf } from './failure'
import { CHECK_FORMATS, CLAIMS_FORMATS, REPORT_FORMATS } from './formats'
import { explain, failOn, minConfidence, oneOf, parseCount, shared } from './options'
import type { System } from './system'
import { watching } from './watch'

const EXAMPLES = `
Sources are text, Markdown, HTML or .json files, http(s) addresses, or - for standard input.

Examples:
  corroborate compare ours.txt theirs.txt
  corroborate compare ours.html https://example.org/story --output report.html
  corroborate compare a.txt b.txt --published 2024-03-04 --published 2024-03-05
  corroborate compare draft.md wire.txt --fail-on conflict --quiet
  corroborate watch draft.md wire.txt --output report.html
  corroborate check - source.txt --output junit.xml --output check.sarif < summary.txt
  corroborate claims article.txt --format json
  corroborate batch pairs.jsonl --workers 4 --output reports.jsonl
  curl -s https://example.org/story | corroborate check "The bridge was shut on Monday." -

Exit codes:
  0  done
  1  --fail-on found what it looks for; of a check: what is not wholly supported, unless it says otherwise
  2  an input cannot be read (of a batch: a pair failed), or an option is wrong`

const PAIRS = `
Each line is a pair:
  {"id": "fire", "a": "the text", "b": {"text": "…", "publisher": "Radio", "published": "2024-03-04"}}
  {"a": {"file": "a.html"}, "b": {"file": "https://example.org/story"}}
Files lie beside the file of pairs. Each line of the result has the "index", "id" and "status" of its pair, and its "report";
of a pair that failed, the "error": it stops nothing, and the exit code is 2 in the end (130 where Ctrl-C ended it).`

const STRICTNESS = `
A check exits 0 only when the statement is supported in every part, unless --fail-on asks for less:
  conflict     a source contradicts it
  differs      a source tells something otherwise, be it only who says so
  unsupported  no part of it is supported, or a source contradicts it
  partly       a part of it is not supported (what holds when nothing is said)
  never        exit 0 whatever is found`

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
    .configureOutput({
      writeOut: system.out,
      writeErr: system.err,
      outputError: (text, write) =>
        write(`${messageOf(text.replace(/^error: /, ''))} (see corroborate --help)\n`),
    })
    .addHelpText('after', EXAMPLES)
  addReading(program, system, finish)

  program
    .command('batch')
    .description(
      'compare many pairs on all cores: a JSON object a line in, a JSON object a line out, in order',
    )
    .argument('[pairs]', 'the file of pairs, or - for standard input', '-')
    .option('-w, --workers <number>', 'how many threads compare at once (one for each core)', parseCount)
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addOption(failOn('compare'))
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

  program
    .command('mcp')
    .description(
      'serve compare, check and segment to an assistant, by the Model Context Protocol over standard input and output',
    )
    .action(async () => (await import('./mcp/server')).serveStdio(system.library))

  program
    .command('completion')
    .description('print a script that has a shell complete commands, options and their values')
    .argument('<shell>', SHELLS.join(', '), oneOf(SHELLS))
    .action((shell: string) => system.out(completionFor(shell, program)))

  program
    .command('doctor')
    .description('see whether everything is there and works; exits 1 where something does not')
    .action(() => finish(examine(system)))
  return program
}

/** The commands that read sources and write what they find. */
function addReading(program: Command, system: System, finish: (code: number) => void): void {
  const again = async (
    { watch = false }: SourceOptions,
    sources: readonly string[],
    once: () => Promise<number>,
  ) => finish(watch ? await watching(sources, once, system) : await once())

  const comparing = (command: Command, isWatched: boolean): Command =>
    shared(command, REPORT_FORMATS)
      .argument('<a>', 'the first source')
      .argument('<b>', 'the second source')
      .addOption(failOn('compare'))
      .addOption(minConfidence())
      .addOption(explain())
      .argument('[more...]', 'further sources: the result is a matrix of facts by sources')
      .action(async (a: string, b: string, more: string[], options: SourceOptions) =>
        again({ ...options, ...(isWatched && { watch: true }) }, [a, b, ...more], () =>
          more.length > 0
            ? compareStory([a, b, ...more], options, system)
            : compareSources([a, b], options, system),
        ),
      )
  comparing(program.command('compare'), false).description('compare two sources')
  comparing(program.command('watch'), true).description(
    'compare again whenever a source changes, until Ctrl-C',
  )

  shared(program.command('claims'), CLAIMS_FORMATS)
    .description('list the claims of one source, with who says so and where')
    .argument('<source>', 'the source')
    .action(async (source: string, options: SourceOptions) =>
      again(options, [source], () => listClaims(source, options, system)),
    )

  shared(program.command('check'), CHECK_FORMATS)
    .description('see whether sources support a statement')
    .argument('<statement>', 'the statement, in quotes, or - for standard input')
    .argument('<source...>', 'one or more sources')
    .addOption(failOn('check'))
    .addOption(minConfidence())
    .addOption(explain())
    .addHelpText('after', STRICTNESS)
    .action(async (statement: string, sources: string[], options: SourceOptions) =>
      again(options, statement === '-' ? ['-', ...sources] : sources, () =>
        checkStatement(statement, sources, options, system),
      ),
    )
}
