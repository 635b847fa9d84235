import { concludeCheck, prepareCheck } from './check'
import { hear } from './hear'
import { rivalAmounts } from './judge/one-slot'
import { type CheckAsyncOptions, OPTIONS } from './options'
import { checkOptions } from './shapes'
import type { AsyncCheck, Source } from './types'

/**
 * Asks what a statement may expect of sources, as `check` does, and asks judges from outside as well.
 *
 * They are asked of each sentence of the statement that the library leaves open, with the sentence that answers it best,
 * and add evidence between the vetoes: what the library found borne out or belied stays so, and no judge has a clause
 * supported that lacks a value, is denied or says it of another.
 *
 * @throws TypeError or RangeError when a text or an option is wrong, the reason of the signal when that is aborted
 * @example
 * const { verdict, answers } = await checkAsync(summary, article, { asyncJudges: [{ name: 'nli', ask: askMyModel }] })
 */
export function checkAsync(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckAsyncOptions,
): Promise<AsyncCheck>
export async function checkAsync(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckAsyncOptions,
  ...more: readonly unknown[]
): Promise<AsyncCheck> {
  checkOptions(options, OPTIONS.checkAsync, more)
  const plan = prepareCheck(statement, source, options)
  const open = plan.judged.filter(({ clause }) => clause.outcome === 'open').map(({ answer }) => answer)
  const asked = [...new Set(open)]
  const questions = asked.map(({ comparison: { statement, source, terms, slots }, context }) => ({
    a: statement,
    b: source,
    context: {
      ...context,
      terms,
      slots,
      clashes: rivalAmounts(statement, source, slots),
      score: 1,
      likely: 1,
      scoreBut: () => 1,
    },
  }))
  const { reasons, answers } = await hear(questions, options)
  const heard = new Map(asked.map((answer, i) => [answer, reasons[i]]))
  return { ...concludeCheck(plan, options, answer => heard.get(answer) ?? []), answers }
}
