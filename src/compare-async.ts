import { assemble, contextOf, planFindings, readBoth, reportFrom, withTitles } from './compare'
import { hear } from './hear'
import { type CompareAsyncOptions, OPTIONS } from './options'
import { checkOptions } from './shapes'
import type { ClaimView } from './terms/claim-terms'
import type { AsyncReport, Source } from './types'

/**
 * Compares what two sources claim, as `compare` does, and asks judges from outside as well: a model behind an address, say.
 *
 * They are asked of each two claims that speak of one fact, and add evidence between the vetoes: a difference that the
 * library found stays one whatever they say, and claims in the same words are not asked about. `answers` tells which judge
 * said what, and which was late or failed; then its fallback speaks in its place, or nobody.
 *
 * @throws TypeError or RangeError when a source or an option is wrong, the reason of the signal when that is aborted
 * @example
 * const { findings, answers } = await compareAsync(a, b, { asyncJudges: [{ name: 'nli', ask: askMyModel, timeout: 5000 }] })
 */
export function compareAsync(
  a: Source | string,
  b: Source | string,
  options: CompareAsyncOptions,
): Promise<AsyncReport>
export async function compareAsync(
  a: Source | string,
  b: Source | string,
  options: CompareAsyncOptions,
  ...more: readonly unknown[]
): Promise<AsyncReport> {
  checkOptions(options, OPTIONS.compareAsync, more)
  const { documents, pairs } = withTitles(readBoth(a, b, options), options)
  const plan = planFindings(documents, options, pairs)
  const open = plan.facts.filter(({ fact }) => !isVerbatim(fact.best.a, fact.best.b))
  const questions = open.map(({ fact }) => ({
    a: fact.best.a,
    b: fact.best.b,
    context: contextOf(fact.best, fact, plan),
  }))
  const { reasons, answers } = await hear(questions, options)
  const heard = new Map(open.map((judged, i) => [judged, reasons[i]]))
  const facts = plan.facts.map(judged => ({
    ...judged,
    reasons: [...judged.reasons, ...(heard.get(judged) ?? [])],
  }))
  return { ...reportFrom(documents, assemble({ ...plan, facts }, options), options), answers }
}

const wordsOf = ({ claim, document }: ClaimView): string =>
  claim.spans.map(({ start, end }) => document.source.text.slice(start, end)).join(' ')

const isVerbatim = (a: ClaimView, b: ClaimView): boolean => wordsOf(a) === wordsOf(b)
