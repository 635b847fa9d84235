import { judgeDocuments, readingOptions } from './compare'
import { likenessOf } from './extend'
import { decide } from './findings/decide'
import { JUDGES } from './judge/judges'
import { type CheckOptions, leastConfidence, validateCompareOptions } from './options'
import { segment } from './segment'
import { readSource, tellApart } from './source'
import type { Check, Document, Finding, Source } from './types'
import { type Answer, compareSentences } from './verdict/sentences'
import { isBelied, oddsOf, verdictOf } from './verdict/verdict'

/**
 * Asks what a statement may expect of one or more sources.
 *
 * @returns `supported` when every sentence of the statement is borne out, `contradicted` when one is belied, with a
 * finding that says by what; `support` and `conflict` are calibrated probabilities, 0 to 1
 * @throws TypeError when the statement or a source is neither a string nor a `Source`
 * @example
 * check('Three people died.', 'Police said three people had died.').verdict // 'supported'
 */
export function check(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckOptions = {},
): Check {
  validateCompareOptions(options)
  const reading = readingOptions(options)
  const given = Array.isArray(source) ? source : [source]
  const [stated, ...sources] = tellApart([
    readSource(statement, 'statement'),
    ...given.map((s, i) => readSource(s, `s${i + 1}`)),
  ]).map(input => segment(input, reading))
  const answers = compareSentences(stated, sources, likenessOf(options.lexicon))
  const odds = answers.map(answer => oddsOf(answer.weighed))
  // What is called contradicted must be explained: without two wordings that clash it is only not found.
  const explained = answers.map((answer, i) =>
    isBelied(odds[i]) ? difference(answer, odds[i].conflict, options) : undefined,
  )
  const weighed = odds.map((each, i) =>
    isBelied(each) && !explained[i] ? { support: 0, conflict: Math.min(each.conflict, UNEXPLAINED) } : each,
  )
  const findings = sources.flatMap(document =>
    judgeDocuments([stated, document], options).filter(f => f.claims.a.length > 0),
  )
  const differs = explained.filter(f => f !== undefined)
  return {
    verdict: verdictOf(weighed),
    support: weighed.length ? Math.min(...weighed.map(o => o.support)) : 0,
    conflict: weighed.length ? Math.max(...weighed.map(o => o.conflict)) : 0,
    findings: [...differs, ...findings].map((finding, i) => ({ ...finding, id: `f${i + 1}` })),
    documents: [stated, ...sources],
  }
}

/** The most that a conflict is worth of which nobody can say where it lies. */
const UNEXPLAINED = 0.33

/** The finding that two sentences differ, by the judges, or else by the words that stand where others stand. */
function difference(answer: Answer, confidence: number, options: CheckOptions): Finding | undefined {
  const { statement, source, terms, slots } = answer.comparison
  const context = { ...answer.context, terms, slots, score: 1, scoreBut: () => 1 }
  const judged = [...JUDGES, ...(options.judges ?? [])].flatMap(judge => judge(statement, source, context))
  const found = judged.some(reason => reason.effect === 'differs') ? judged : answer.difference()
  if (found.length === 0) return undefined
  const decision = decide(found, confidence)
  if (confidence < leastConfidence(decision.facets, options.minConfidence)) return undefined
  return { id: 'f', claims: { a: [statement.claim.id], b: [source.claim.id] }, ...decision }
}

export type { Document }
