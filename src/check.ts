import { findAbsences } from './align/absences'
import type { TermClash } from './align/term-clash'
import { judgeDocuments, readingOptions } from './compare'
import { likenessOf } from './extend'
import { decide } from './findings/decide'
import { noneAndSome } from './judge/facets/polarity'
import { JUDGES } from './judge/judges'
import { rivalAmounts } from './judge/one-slot'
import { type CheckOptions, leastConfidence, OPTIONS } from './options'
import { segment } from './segment'
import { checkOptions } from './shapes'
import { readSource, tellApart } from './source'
import { viewClaims } from './terms/claim-terms'
import type { Check, Document, Finding, Reason, Source, Verdict } from './types'
import type { ClauseAnswer } from './verdict/answers'
import { featuresOfClause, nearnessOf } from './verdict/clause-features'
import { findingOf, oddsOfClause } from './verdict/clauses'
import { answersOf } from './verdict/entailment'
import { type Answer, compareSentences } from './verdict/sentences/sentences'
import { otherCountOf } from './verdict/values/other-counts'
import { asSaid, type SameWords, sameWords } from './verdict/verbatim/same-words'
import { isBelied, isBorneOut, type Odds, oddsOf, verdictOf } from './verdict/verdict'

/**
 * Asks what a statement may expect of one or more sources.
 *
 * @returns `supported` when every clause of the statement is borne out, `contradicted` when one is belied, with a finding that
 * says by what; `not-found` for what states nothing, as questions and commands do. `support` and `conflict` run from 0 to 1;
 * they rank answers and are not calibrated
 * @throws TypeError when the statement or a source is neither a string nor a `Source`, or there is no source
 * @example
 * check('Three people died.', 'Police said three people had died.').verdict // 'supported'
 */
export function check(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options?: CheckOptions,
): Check
export function check(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckOptions = {},
  ...more: readonly unknown[]
): Check {
  checkOptions(options, OPTIONS.check, more)
  return concludeCheck(prepareCheck(statement, source, options), options, () => [])
}

/** What the statement's clauses find in the sources, before anything is decided: others may be heard then. */
export interface CheckPlan {
  readonly stated: Document
  readonly sources: readonly Document[]
  /** Each clause with the answer to its sentence, and what the two are weighed by beside. */
  readonly judged: readonly {
    readonly clause: ClauseAnswer
    readonly answer: Answer
    readonly features: readonly number[]
    readonly same: SameWords | undefined
    /** What the sentence says of none and a source of some, or the other way round. */
    readonly absence: TermClash | undefined
  }[]
}

/** Reads the statement and its sources, and looks for the one in the others. */
export function prepareCheck(
  statement: Source | string,
  source: Source | string | readonly (Source | string)[],
  options: CheckOptions,
): CheckPlan {
  const reading = readingOptions(options)
  const given = Array.isArray(source) ? source : [source]
  if (given.length === 0) throw new TypeError('corroborate: a check needs a source, got none')
  const [stated, ...sources] = tellApart([
    readSource(statement, 'statement'),
    ...given.map((s, i) => readSource(s, `s${i + 1}`)),
  ]).map(input => segment(input, reading))
  return planCheck(stated, sources, options)
}

/** Looks for a statement that has been read in sources that have been read. */
export function planCheck(stated: Document, sources: readonly Document[], options: CheckOptions): CheckPlan {
  const likeness = likenessOf(options.lexicon)
  const answers = compareSentences(stated, sources, likeness)
  const clauses = answersOf(stated, sources, likeness).map(answerable)
  const near = nearnessOf(stated, sources)
  const alike = sameWords(stated, sources)
  const views = viewClaims(stated)
  const absences = new Map(
    sources
      .flatMap(source => findAbsences(views, viewClaims(source)))
      .map(absence => [absence.a.claim.sentence, absence]),
  )
  const bySentence = new Map(answers.map(answer => [answer.statement.claim.sentence, answer]))
  const judged = clauses.flatMap(clause => {
    const { sentence } = clause.stated.nodes[clause.root]
    const answer = bySentence.get(sentence)
    return answer
      ? [
          {
            clause,
            answer,
            features: featuresOfClause(clause, near[sentence]),
            same: alike.get(sentence),
            absence: absences.get(sentence),
          },
        ]
      : []
  })
  return { stated, sources, judged }
}

/** The verdict and its findings; `heard` is what judges from outside say of an answer. */
export function concludeCheck(
  { stated, sources, judged: clauses }: CheckPlan,
  options: CheckOptions,
  heard: (answer: Answer) => readonly Reason[],
): Check {
  const compared = sources.map(document => judgeDocuments([stated, document], options))
  const judged = clauses.map(({ clause, answer, features, same, absence }) => {
    const count =
      same === undefined && !clause.isReckoned ? otherCountOf(clause, sources, compared) : undefined
    if (count) return { odds: BELIED, finding: { ...count, confidence: BELIED.conflict } }
    if (absence && clause.outcome === 'open' && same === undefined && isOf(absence, clause))
      return belied(absence)
    const judgement = judgeClause(clause, answer, features, heard(answer), options)
    return same === undefined || isBorneOut(judgement.odds) ? judgement : asSaid(same)
  })
  const verdict = verdictOf(judged.map(({ odds }) => odds))
  const found = judged.flatMap(({ finding }) => finding ?? [])
  const others = compared.flat().filter(f => f.claims.a.length > 0)
  const findings = [...found, ...others.filter(finding => isInLine(finding, verdict, found))]
  return {
    verdict,
    support: judged.length ? Math.min(...judged.map(({ odds }) => odds.support)) : 0,
    conflict: judged.length ? Math.max(...judged.map(({ odds }) => odds.conflict)) : 0,
    findings: findings.map((finding, i) => ({ ...finding, id: `f${i + 1}` })),
    documents: [stated, ...sources],
  }
}

/** What a clause is worth that the judges of claims find belied: as much as what its graph belies. */
const BELIED: Odds = { support: 0.1, conflict: 0.75 }

/** Whether the clause is the one that tells of none, or of some, and not another of its sentence. */
const isOf = ({ a, x }: TermClash, { stated, root }: ClauseAnswer): boolean => {
  const { start } = stated.nodes[root].term.head.span
  return start === x.head.span.start || start === a.claim.predicate.span.start
}

/** "No one was hurt" beside a guard who was. */
function belied({ a, b, x, y, score }: TermClash): { readonly odds: Odds; readonly finding: Finding } {
  const reason = noneAndSome(a, b, { a: a.terms.indexOf(x), b: b.terms.indexOf(y) })
  return {
    odds: { support: 1 - score, conflict: score },
    finding: {
      id: 'f',
      relation: 'differs',
      severity: 'conflict',
      claims: { a: [a.claim.id], b: [b.claim.id] },
      facets: [reason.facet],
      confidence: score,
      reasons: [reason],
    },
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
  features: readonly number[],
  heard: readonly Reason[],
  options: CheckOptions,
): { readonly odds: Odds; readonly finding?: Finding } {
  const odds = oddsOfClause(clause, weighed(oddsOf(answer.weighed, features), heard))
  // What the judges of claims say of the two tells more than that they clash.
  const own =
    (clause.outcome === 'contradicted' && !clause.isReckoned
      ? judgedDifference(answer, [], odds.conflict, options)
      : undefined) ?? findingOf(clause, odds)
  if (own) {
    const isSure = own.confidence >= leastConfidence(own.facets, options.minConfidence)
    return isSure || own.relation === 'agrees'
      ? { odds, finding: isSure ? own : undefined }
      : { odds: unexplained(odds) }
  }
  if (!isBelied(odds)) {
    const borneOut = isBorneOut(odds) && heard.some(isAgreement)
    const finding = borneOut ? describe(answer, heard.filter(isAgreement), odds.support, options) : undefined
    return borneOut && !finding ? { odds: unexplained(odds) } : { odds, finding }
  }
  const finding = difference(answer, heard, odds.conflict, options)
  return finding ? { odds, finding } : { odds: unexplained(odds) }
}

/** What a judge from outside makes of a sentence; set by hand, and less than what the library's own rules are worth. */
const OUTSIDE = { said: 0.7, left: 0.1 }

/** The odds of a sentence with what was heard of it; where judges from outside are at odds, nothing. */
function weighed(odds: Odds, heard: readonly Reason[]): Odds {
  const agrees = heard.some(isAgreement)
  const clashes = heard.some(isClash)
  if (agrees === clashes) return odds
  const [more, less] = [Math.max, Math.min]
  return agrees
    ? { support: more(OUTSIDE.said, odds.support), conflict: less(OUTSIDE.left, odds.conflict) }
    : { support: less(OUTSIDE.left, odds.support), conflict: more(OUTSIDE.said, odds.conflict) }
}

const isAgreement = ({ effect }: Reason): boolean => effect === 'agrees'
const isClash = ({ effect, severity }: Reason): boolean => effect === 'differs' && severity === 'conflict'

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
function difference(
  answer: Answer,
  heard: readonly Reason[],
  confidence: number,
  options: CheckOptions,
): Finding | undefined {
  const judged = judgedDifference(answer, heard, confidence, options)
  if (judged) return judged
  const reasons = answer.difference()
  return reasons.length === 0 ? undefined : describe(answer, reasons, confidence, options)
}

function judgedDifference(
  answer: Answer,
  heard: readonly Reason[],
  confidence: number,
  options: CheckOptions,
): Finding | undefined {
  const { statement, source, terms, slots } = answer.comparison
  const context = {
    ...answer.context,
    terms,
    slots,
    clashes: rivalAmounts(statement, source, slots),
    score: 1,
    likely: 1,
    scoreBut: () => 1,
  }
  const own = [...JUDGES, ...(options.judges ?? [])].flatMap(judge => judge(statement, source, context))
  const judged = [...own, ...heard]
  return judged.some(isClash) ? describe(answer, judged, confidence, options) : undefined
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
