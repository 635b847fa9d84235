import { judgeDocuments, readingOptions } from './compare'
import { likenessOf } from './extend'
import { decide } from './findings/decide'
import { JUDGES } from './judge/judges'
import { type CheckOptions, leastConfidence, OPTIONS } from './options'
import { segment } from './segment'
import { checkOptions } from './shapes'
import { readSource, tellApart } from './source'
import type { Check, Document, Finding, Reason, Source, Verdict } from './types'
import type { ClauseAnswer } from './verdict/answers'
import { findingOf, oddsOfClause } from './verdict/clauses'
import { answersOf } from './verdict/entailment'
import { type Answer, compareSentences } from './verdict/sentences'
import { isBelied, type Odds, oddsOf, verdictOf } from './verdict/verdict'

/**
 * Asks what a statement may expect of one or more sources.
 *
 * @returns `supported` when every clause of the statement is borne out, `contradicted` when one is belied, with a finding that
 * says by what; `not-found` for what states nothing, as questions and commands do. `support` and `conflict` run from 0 to 1;
 * they rank answers and are not calibrated
 * @throws TypeError when the statement or a source is neither a string nor a `Source`
 * @example
 * check('Three people died.', 'Police said three people had died.').verdict // 'supported'
 */
export function check(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckOptions = {},
): Check {
  checkOptions(options, OPTIONS.check)
  const reading = readingOptions(options)
  const given = Array.isArray(source) ? source : [source]
  const [stated, ...sources] = tellApart([
    readSource(statement, 'statement'),
    ...given.map((s, i) => readSource(s, `s${i + 1}`)),
  ]).map(input => segment(input, reading))
  const likeness = likenessOf(options.lexicon)
  const answers = compareSentences(stated, sources, likeness)
  const clauses = answersOf(stated, sources, likeness).map(answerable)
  const bySentence = new Map(answers.map(answer => [answer.statement.claim.sentence, answer]))
  const judged = clauses.flatMap(clause => {
    const answer = bySentence.get(clause.stated.nodes[clause.root].sentence)
    return answer ? [judgeClause(clause, answer, options)] : []
  })
  const verdict = verdictOf(judged.map(({ odds }) => odds))
  const found = judged.flatMap(({ finding }) => finding ?? [])
  const others = sources.flatMap(document =>
    judgeDocuments([stated, document], options).filter(f => f.claims.a.length > 0),
  )
  const findings = [...found, ...others.filter(finding => isInLine(finding, verdict, found))]
  return {
    verdict,
    support: judged.length ? Math.min(...judged.map(({ odds }) => odds.support)) : 0,
    conflict: judged.length ? Math.max(...judged.map(({ odds }) => odds.conflict)) : 0,
    findings: findings.map((finding, i) => ({ ...finding, id: `f${i + 1}` })),
    documents: [stated, ...sources],
  }
}

/** An answer that no finding could tell of is none. */
const answerable = (clause: ClauseAnswer): ClauseAnswer =>
  clause.outcome === 'contradicted' && !findingOf(clause, CERTAIN) ? { ...clause, outcome: 'open' } : clause
const CERTAIN: Odds = { support: 1, conflict: 1 }

/** The odds of a clause with the finding that they rest on. What is called contradicted must be explained, else it is only not found. */
function judgeClause(
  clause: ClauseAnswer,
  answer: Answer,
  options: CheckOptions,
): { readonly odds: Odds; readonly finding?: Finding } {
  const odds = oddsOfClause(clause, oddsOf(answer.weighed))
  // What the judges of claims say of the two tells more than that they clash.
  const own =
    (clause.outcome === 'contradicted' ? judgedDifference(answer, odds.conflict, options) : undefined) ??
    findingOf(clause, odds)
  if (own) {
    const isSure = own.confidence >= leastConfidence(own.facets, options.minConfidence)
    return isSure || own.relation === 'agrees'
      ? { odds, finding: isSure ? own : undefined }
      : { odds: unexplained(odds) }
  }
  if (!isBelied(odds)) return { odds }
  const finding = difference(answer, odds.conflict, options)
  return finding ? { odds, finding } : { odds: unexplained(odds) }
}

const unexplained = ({ conflict }: Odds): Odds => ({ support: 0, conflict: Math.min(conflict, UNEXPLAINED) })

/** Whether a finding of the comparison goes with the verdict, and tells what no clause has told. */
function isInLine(
  { relation, severity, claims }: Finding,
  verdict: Verdict,
  found: readonly Finding[],
): boolean {
  const isConflict = relation === 'differs' && severity === 'conflict'
  if (isConflict && verdict !== 'contradicted' && verdict !== 'partly-supported') return false
  if (relation === 'agrees' && verdict === 'not-found') return false
  const isTold = found.some(
    f =>
      f.claims.a.some(id => claims.a.includes(id)) && (f.relation === 'differs' || relation === f.relation),
  )
  return !isTold || (relation !== 'agrees' && !isConflict)
}

/** The most that a conflict is worth of which nobody can say where it lies. */
const UNEXPLAINED = 0.33

/** The finding that two sentences differ, by the judges, or else by the words that stand where others stand. */
function difference(answer: Answer, confidence: number, options: CheckOptions): Finding | undefined {
  const judged = judgedDifference(answer, confidence, options)
  if (judged) return judged
  const reasons = answer.difference()
  return reasons.length === 0 ? undefined : describe(answer, reasons, confidence, options)
}

function judgedDifference(answer: Answer, confidence: number, options: CheckOptions): Finding | undefined {
  const { statement, source, terms, slots } = answer.comparison
  const context = { ...answer.context, terms, slots, score: 1, scoreBut: () => 1 }
  const judged = [...JUDGES, ...(options.judges ?? [])].flatMap(judge => judge(statement, source, context))
  const differs = judged.some(reason => reason.effect === 'differs' && reason.severity === 'conflict')
  return differs ? describe(answer, judged, confidence, options) : undefined
}

function describe(
  { comparison: { statement, source } }: Answer,
  reasons: readonly Reason[],
  confidence: number,
  options: CheckOptions,
): Finding | undefined {
  const decision = decide(reasons, confidence)
  if (confidence < leastConfidence(decision.facets, options.minConfidence)) return undefined
  return { id: 'f', claims: { a: [statement.claim.id], b: [source.claim.id] }, ...decision }
}

export type { Document }
