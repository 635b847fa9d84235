/** What the commands that read sources do: read, work, write, and give the exit code. */
import type { Check, Source } from '../types'
import { placeOf } from './ci/places'
import { EXIT_CODES, InputError } from './failure'
import { CHECK_FORMATS, CLAIMS_FORMATS, REPORT_FORMATS, STORY_FORMATS } from './formats'
import { readFacts, readSource, withWords } from './input'
import { type OutputOptions, planOutputs, writeOutputs } from './outputs'
import { atLeast, failsCheck, failsOn } from './report-filter'
import type { System } from './system'

export interface SourceOptions extends OutputOptions {
  readonly published?: readonly string[]
  readonly publisher?: readonly string[]
  readonly sources?: string
  readonly failOn?: string
  readonly minConfidence?: number
  readonly explain?: boolean
  readonly watch?: boolean
}

export async function compareSources(
  [a, b]: readonly [string, string],
  options: SourceOptions,
  system: System,
): Promise<number> {
  const outputs = planOutputs(options, REPORT_FORMATS, [a, b, options.sources])
  const [sourceA, sourceB] = await readAll([a, b], options, system)
  const whole = work('Comparing', system, options, () => system.library.compare(sourceA, sourceB))
  const report = atLeast(whole, options.minConfidence)
  await writeOutputs(report, outputs, REPORT_FORMATS, { ...options, places: [a, b].map(placeOf) }, system)
  return codeOf(failsOn(report.findings, options.failOn))
}

export async function compareStory(
  args: readonly string[],
  options: SourceOptions,
  system: System,
): Promise<number> {
  if (options.explain === true)
    throw new InputError('--explain is for two sources: a matrix shows no reasons')
  const outputs = planOutputs(options, STORY_FORMATS, [...args, options.sources])
  const sources = await readAll(args, options, system)
  const { minConfidence } = options
  const story = work('Comparing', system, options, () =>
    system.library.compareAll(sources, minConfidence === undefined ? {} : { minConfidence }),
  )
  await writeOutputs(story, outputs, STORY_FORMATS, { ...options, places: args.map(placeOf) }, system)
  const tellings = story.facts.flatMap(fact => fact.tellings)
  return codeOf(failsOn(tellings, options.failOn))
}

export async function listClaims(argument: string, options: SourceOptions, system: System): Promise<number> {
  const outputs = planOutputs(options, CLAIMS_FORMATS, [argument, options.sources])
  const [source] = await readAll([argument], options, system)
  const document = work('Reading', system, options, () => system.library.segment(source))
  await writeOutputs(document, outputs, CLAIMS_FORMATS, { ...options, places: [placeOf(argument)] }, system)
  return EXIT_CODES.success
}

/** A statement of `-` is read from standard input; any other is the words themselves. */
export async function checkStatement(
  statement: string,
  args: readonly string[],
  options: SourceOptions,
  system: System,
): Promise<number> {
  const outputs = planOutputs(options, CHECK_FORMATS, [...args, options.sources])
  if (statement === '-' && args.includes('-'))
    throw new InputError('standard input can be the statement or a source, not both')
  const stated =
    statement === '-' ? await readSource('-', system) : withWords({ text: statement }, 'the statement')
  const sources = await readAll(args, options, system)
  const whole = work('Checking', system, options, () => system.library.check(stated, sources))
  const least = options.minConfidence ?? 0
  const result: Check = { ...whole, findings: whole.findings.filter(finding => finding.confidence >= least) }
  await writeOutputs(result, outputs, CHECK_FORMATS, { ...options, places: args.map(placeOf) }, system)
  return codeOf(failsCheck(result, options.failOn))
}

const codeOf = (isFailed: boolean): number => (isFailed ? EXIT_CODES.failedOn : EXIT_CODES.success)

/** The sources in turn, with what the file of `--sources` and then the options say of them; `a` is the first. */
async function readAll(args: readonly string[], options: SourceOptions, system: System): Promise<Source[]> {
  if (args.filter(argument => argument === '-').length > 1) {
    throw new InputError('standard input can be only one of the sources')
  }
  for (const [option, given] of Object.entries({
    published: options.published,
    publisher: options.publisher,
  }))
    if (given !== undefined && given.length > args.length)
      throw new InputError(
        `--${option} is given ${given.length} times for ${args.length} ${args.length === 1 ? 'source' : 'sources'}`,
      )
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

function work<Result>(label: string, system: System, options: SourceOptions, task: () => Result): Result {
  const stop = options.quiet === true ? () => undefined : system.showProgress(label)
  try {
    return task()
  } finally {
    stop()
  }
}
