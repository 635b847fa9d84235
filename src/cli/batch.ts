/** The command that compares many pairs: JSON lines in, JSON lines out. */
import { extname } from 'node:path'
import type { BatchPair, BatchResult } from '../batch'
import { EXIT_CODES, InputError } from './failure'
import { ENDINGS } from './formats'
import { spare } from './outputs'
import { readPairs } from './pairs'
import { atLeast, failsOn } from './report-filter'
import type { System } from './system'
import { type Draft, openDraft } from './write'

export interface BatchCommandOptions {
  readonly workers?: number
  readonly output?: string
  readonly failOn?: string
  readonly minConfidence?: number
  readonly quiet?: boolean
}

/** Compares the pairs of a file or of standard input and gives the exit code; a pair that fails is a line that says so. */
export async function compareBatch(
  argument: string,
  { workers, output, failOn, minConfidence, quiet = false }: BatchCommandOptions,
  system: System,
): Promise<number> {
  if (output !== undefined) {
    linesOnly(output)
    spare(output, [argument])
  }
  const refusals = new Map<number, InputError>()
  const pairs = accepted(readPairs(argument, system), refusals)
  const signal = system.interruption()
  const sink = await openSink(output, quiet, system)
  const count = { done: 0, failed: 0, found: 0 }
  try {
    for await (const result of await system.library.compareBatch(pairs, {
      signal,
      ...(workers && { threads: workers }),
    })) {
      const line = lineOf(result, refusals.get(result.index), minConfidence)
      refusals.delete(result.index)
      count.done++
      if (line.status === 'failed') count.failed++
      else if (failsOn(line.report.findings, failOn)) count.found++
      await sink.add(`${JSON.stringify(line)}\n`)
      if (!quiet) system.showStatus(`Comparing … ${tally(count)}`)
    }
    if (count.done === 0)
      throw new InputError(`${argument === '-' ? 'standard input' : argument} has no pairs to read`)
    await sink.finish()
  } catch (error) {
    system.showStatus('')
    if (!signal.aborted) throw await left(sink, error)
    if (count.done > 0) await sink.finish()
    else await sink.leave(false)
    system.err(`corroborate: interrupted after ${tally(count)}\n`)
    return EXIT_CODES.interrupted
  } finally {
    system.showStatus('')
  }
  if (count.failed > 0)
    system.err(`corroborate: ${count.failed} of ${tally({ ...count, failed: 0 })} failed\n`)
  if (output !== undefined && !quiet) system.err(`Wrote ${output}\n`)
  if (count.failed > 0) return EXIT_CODES.badInput
  return count.found > 0 ? EXIT_CODES.failedOn : EXIT_CODES.success
}

/** @throws InputError when the name of the file speaks of something else than lines of JSON */
function linesOnly(file: string): void {
  const ending = extname(file).toLowerCase()
  if (ending !== '' && ENDINGS[ending] !== 'ndjson')
    throw new InputError(`${file} cannot be written: a batch gives lines of JSON, .jsonl or .ndjson`)
}

/** The pairs that are some, and an empty pair for each that is none, to keep its place. */
async function* accepted(
  lines: ReturnType<typeof readPairs>,
  refusals: Map<number, InputError>,
): AsyncGenerator<BatchPair> {
  let index = 0
  for await (const line of lines) {
    if ('refusal' in line) {
      refusals.set(index, line.refusal)
      yield { id: line.id, a: '', b: '' }
    } else yield line
    index++
  }
}

function lineOf(
  result: BatchResult,
  refusal: InputError | undefined,
  least: number | undefined,
): BatchResult {
  const { index, id } = result
  if (refusal) return { index, id, status: 'failed', error: { name: 'InputError', message: refusal.message } }
  return result.status === 'failed' ? result : { ...result, report: atLeast(result.report, least) }
}

const tally = ({ done, failed }: { readonly done: number; readonly failed: number }): string =>
  `${done} ${done === 1 ? 'pair' : 'pairs'}${failed > 0 ? `, ${failed} failed` : ''}`

/** What was done is not lost with what failed, nor taken for the whole. */
async function left(sink: Draft, error: unknown): Promise<unknown> {
  const place = await sink.leave(true)
  if (place === undefined || !(error instanceof InputError)) return error
  return new InputError(`${error.message}; what was done before is in ${place}`)
}

async function openSink(path: string | undefined, quiet: boolean, system: System): Promise<Draft> {
  if (path !== undefined) return openDraft(path)
  return {
    add: async text => {
      if (!quiet) system.out(text)
    },
    finish: async () => undefined,
    leave: async () => undefined,
  }
}
