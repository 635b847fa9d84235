import { findAbsences } from './align/absences'
import { agesApart } from './align/ages'
import { type Alignment, align, alignPair, alikeBut, byScore } from './align/align'
import { findAnswers } from './align/claim-slots'
import { type Bridge, bridge } from './align/pair-context'
import { wordsCovered } from './align/pair-features'
import type { TermClash } from './align/term-clash'
import { CLASH_ALONE, valueClashes } from './align/value-slots'
import { votesApart } from './align/votes'
import { likenessOf } from './extend'
import { alone } from './findings/alone'
import { isClash, type Judged, settleClashes } from './findings/clashes'
import { confidenceOf } from './findings/confidence'
import { decide, isEarned } from './findings/decide'
import { type Fold, fold } from './findings/facts'
import { areOfOthers, areOtherDeeds, isOfWho } from './findings/other-deeds'
import { mergeRepeats } from './findings/repeats'
import { ofTitles, type SharedTitles, sharedTitles } from './findings/shared-titles'
import { withTellings } from './findings/told-again'
import { haveOwnThings, sameRole, toldApart, unearned } from './findings/unearned'
import type { Judge, JudgeContext } from './judge/judge'
import { JUDGES } from './judge/judges'
import { type CompareOptions, echoOptions, leastConfidence, OPTIONS, type SegmentOptions } from './options'
import { segment } from './segment'
import { checkOptions } from './shapes'
import { readSource, tellApart } from './source'
import { type ClaimView, viewClaims } from './terms/claim-terms'
import { isOfContent } from './terms/reports-made'
import type { Document, Finding, Reason, Report, Source } from './types'
import { NAME, SCHEMA, VERSION } from './version'

/**
 * Compares what two sources claim.
 *
 * @param a a text, or a text with what is known of it
 * @param b the other source; `compare(b, a)` mirrors `compare(a, b)`
 * @returns a report in plain JSON: both documents, and findings that hold every claim of both
 * @throws TypeError when a source is neither a string nor a `Source`, TypeError or RangeError when an option is wrong
 * @example
 * compare('Five people died on Monday.', 'Seven people died on Monday.').findings[0].relation // 'differs'
 */
export function compare(a: Source | string, b: Source | string, options?: CompareOptions): Report
export function compare(
  a: Source | string,
  b: Source | string,
  options: CompareOptions = {},
  ...more: readonly unknown[]
): Report {
  checkOptions(options, OPTIONS.compare, more)
  return reportOn(readBoth(a, b, options), options)
}

/** Both sources read, by ids of their own. */
export function readBoth(
  a: Source | string,
  b: Source | string,
  options: CompareOptions,
): readonly [Document, Document] {
  const [sourceA, sourceB] = tellApart([readSource(a, 'a'), readSource(b, 'b')])
  const reading = readingOptions(options)
  return [segment(sourceA, reading), segment(sourceB, reading)]
}

/** The report on two documents that have been read. */
export function reportOn(documents: readonly [Document, Document], options: CompareOptions): Report {
  const told = withTitles(documents, options)
  return reportFrom(
    told.documents,
    assemble(planFindings(told.documents, options, told.pairs), options),
    options,
  )
}

/** The documents with what both say of people by their titles; nothing is added where the caller pairs claims. */
export const withTitles = (
  documents: readonly [Document, Document],
  { align: own, lexicon }: CompareOptions,
): SharedTitles => (own ? { documents, pairs: [] } : sharedTitles(documents, likenessOf(lexicon)))

/** The report that tells these findings. */
export function reportFrom(
  documents: readonly [Document, Document],
  findings: readonly Finding[],
  options: CompareOptions,
): Report {
  const count = (relation: Finding['relation']) => findings.filter(f => f.relation === relation)
  return {
    schema: SCHEMA,
    generator: { name: NAME, version: VERSION, options: echoOptions(options) },
    documents,
    findings,
    summary: {
      agrees: count('agrees').length,
      addsDetail: count('adds-detail').length,
      differs: count('differs').length,
      conflicts: findings.filter(f => f.severity === 'conflict').length,
      onlyInA: count('unmatched').filter(f => f.claims.a.length > 0).length,
      onlyInB: count('unmatched').filter(f => f.claims.b.length > 0).length,
    },
  }
}

/** The part of the options that says how a text is read. */
export const readingOptions = ({ extractors, lexicon }: CompareOptions): SegmentOptions => ({
  ...(extractors && { extractors }),
  ...(lexicon && { lexicon }),
})

/** Align, judge, decide: the findings of two documents. */
export const judgeDocuments = (
  documents: readonly [Document, Document],
  options: CompareOptions,
): Finding[] => assemble(planFindings(documents, options), options)

/** Facts that both tell, with what the judges said of them, before anything is decided: others may be heard then. */
export interface Plan {
  readonly views: { readonly a: readonly ClaimView[]; readonly b: readonly ClaimView[] }
  readonly across: Bridge
  readonly clashes: readonly TermClash[]
  readonly absences: readonly TermClash[]
  /** For a claim the likeliest of the other document, where one is likely. */
  readonly near: ReadonlyMap<ClaimView, Alignment>
  readonly facts: readonly { readonly fact: Fold; readonly reasons: readonly Reason[] }[]
}

/** Align and judge. */
export function planFindings(
  [a, b]: readonly [Document, Document],
  options: CompareOptions,
  titles: SharedTitles['pairs'] = [],
): Plan {
  const viewsA = viewClaims(a)
  const viewsB = viewClaims(b)
  const across = bridge(viewsA, viewsB, [a, b], likenessOf(options.lexicon))
  const judges = [...JUDGES, ...(options.judges ?? [])]
  const [titledA, titledB] = [viewsA, viewsB].map((views, side) =>
    titles.flatMap(ids => views.filter(({ claim }) => claim.id === ids[side])),
  )
  const isOpen = (view: ClaimView) => !titledA.includes(view) && !titledB.includes(view)
  const near = new Map<ClaimView, Alignment>()
  const propose = () => align(viewsA.filter(isOpen), viewsB.filter(isOpen), across, near)
  const pair = (x: ClaimView, y: ClaimView) => alignPair(x, y, across)
  const clashes = valueClashes(viewsA, viewsB, across)
  const own = options.align?.(viewsA, viewsB, { bridge: across, propose, pair })
  const pairs = own ?? propose()
  const absences = findAbsences(viewsA, viewsB)
  const more = own
    ? []
    : pairsOfClashes(
        pairs,
        [...clashes, ...absences, ...agesApart(viewsA, viewsB, across), ...votesApart(viewsA, viewsB)],
        pair,
      )
  const ofPeople = titledA.map((x, i) => {
    const made = pair(x, titledB[i])
    return { ...made, score: Math.max(made.score, ONE_PERSON) }
  })
  const views = { a: viewsA, b: viewsB }
  const judge = (fact: Fold) => judgeFact(fact, judges, { across, clashes, absences })
  const folds = mergeRepeats(fold([...pairs, ...more].sort(byScore)), across)
  const facts = withTellings(settleClashes(folds, { judge, pair, views }), views)
  // Claims that only a clash brought together stand apart again where the judges find none.
  const isFact = ({ fact, reasons }: Judged) => !more.includes(fact.best) || reasons.some(isClash)
  const told = fold(ofPeople).map((fact): Judged => {
    const found = ofTitles(fact.best.a, fact.best.b)
    return { fact, reasons: found ? [found] : judge(fact) }
  })
  return { views, across, clashes, absences, near, facts: [...facts.filter(isFact), ...told] }
}

/** So likely what two say of one person by a title is one fact. */
const ONE_PERSON = 0.8

/** Claims whose values clash speak of one fact, even where little else of theirs is alike. */
function pairsOfClashes(
  pairs: readonly Alignment[],
  clashes: readonly TermClash[],
  pair: (a: ClaimView, b: ClaimView) => Alignment,
): readonly Alignment[] {
  const isPaired = (clash: TermClash) => pairs.some(({ a, b }) => a === clash.a && b === clash.b)
  return clashes
    .filter(clash => clash.score >= CLASH_ALONE && !isPaired(clash))
    .map(({ a, b, score }) => {
      const made = pair(a, b)
      return { ...made, score: Math.max(score, made.score) }
    })
}

/** Decide: the findings that the reasons make. */
export function assemble({ views, across, facts, near }: Plan, options: CompareOptions): Finding[] {
  const matched = facts
    .filter(
      ({ fact, reasons }) =>
        isEarned(reasons, fact) && !isOfWho(reasons, fact) && !areOfOthers(reasons, fact),
    )
    .map(({ fact, reasons }) => decideFact(fact, withUnearned(fact, reasons, across)))
    .filter(({ facets, confidence }) => confidence >= leastConfidence(facets, options.minConfidence))
  const all = [...matched, ...alone(views.a, matched, 'a', near), ...alone(views.b, matched, 'b', near)]
  return all.map((finding, i) => ({ id: `f${i + 1}`, ...finding }))
}

/** The reasons, and that nothing is known where there is none. */
function withUnearned(fact: Fold, reasons: readonly Reason[], across: Bridge): readonly Reason[] {
  const { a, b } = fact.best
  // What both say word for word needs no judge.
  if (fact.score >= 1 || a.claim.text === b.claim.text) return reasons
  if (areOtherDeeds(reasons, fact)) return [...reasons, toldApart(fact.best)]
  const found =
    sameRole(reasons, fact) ??
    unearned(
      reasons,
      fact,
      () => wordsCovered(a, b, across, isOfContent),
      () => haveOwnThings(fact, across),
    )
  return found ? [...reasons, found] : reasons
}

type Draft = Omit<Finding, 'id'>

/** What the judges say of one fact. */
export function judgeFact(
  fact: Fold,
  judges: readonly Judge[],
  plan: Pick<Plan, 'across' | 'clashes' | 'absences'>,
): readonly Reason[] {
  const judged = (pair: Alignment): Reason[] => {
    const context = contextOf(pair, fact, plan)
    return judges.flatMap(judge => judge(pair.a, pair.b, context))
  }
  const reasons = judged(fact.best)
  // What the best cut leaves out may still clash or be denied; what it leaves out is not for that a detail.
  const seen = new Set(reasons.map(placeOf))
  for (const reason of fact.others.flatMap(judged))
    if (unsettles(reason) && !seen.has(placeOf(reason)) && !isQuotedAlready(reason, reasons)) {
      seen.add(placeOf(reason))
      reasons.push(reason)
    }
  return reasons
}

/** The finding on one fact. */
export function decideFact(fact: Fold, reasons: readonly Reason[]): Draft {
  const ids = (views: readonly ClaimView[]): string[] => views.map(view => view.claim.id)
  const decision = decide(reasons, fact.score)
  const confidence = confidenceOf(decision.relation, fact.score)
  return { claims: { a: ids(fact.a), b: ids(fact.b) }, ...decision, confidence }
}

/** What the judges may ask of a pair. */
export function contextOf(
  pair: Alignment,
  fact: Fold,
  { across, clashes, absences }: Pick<Plan, 'across' | 'clashes' | 'absences'>,
): JudgeContext {
  const { a, b, terms } = pair
  return {
    terms,
    slots: findAnswers(a, b, terms),
    clashes: placed(clashes, a, b),
    absences: placed(absences, a, b),
    elsewhere: across.elsewhere(a, b),
    told: {
      a: a.terms.flatMap((term, i) =>
        across.isTold(0, term) || clashes.some(({ x }) => x === term) ? [i] : [],
      ),
      b: b.terms.flatMap((term, i) =>
        across.isTold(1, term) || clashes.some(({ y }) => y === term) ? [i] : [],
      ),
    },
    aside: {
      a: a.terms.flatMap((term, i) => (across.isToldAside(0, term) ? [i] : [])),
      b: b.terms.flatMap((term, i) => (across.isToldAside(1, term) ? [i] : [])),
    },
    weight: across.weight,
    score: fact.alike,
    likely: fact.score,
    scoreBut: slot => Math.max(fact.alike, alikeBut(pair, slot, across)),
    sameEntity: across.sameEntity,
    areTwo: across.areTwo,
  }
}

/** Of pairs of terms those that the two claims have, as indices into their terms. */
const placed = (pairs: readonly TermClash[], a: ClaimView, b: ClaimView): JudgeContext['clashes'] =>
  pairs
    .map(({ x, y, score }) => ({ a: a.terms.indexOf(x), b: b.terms.indexOf(y), score }))
    .filter(pair => pair.a >= 0 && pair.b >= 0)

const unsettles = ({ effect, facet }: Reason): boolean =>
  (effect === 'differs' && facet !== 'attribution') || facet === 'polarity'

/** Two cuts of one sentence quote the same words again. */
const isQuotedAlready = ({ facet }: Reason, told: readonly Reason[]): boolean =>
  facet === 'quote' && told.some(reason => reason.facet === 'quote')

const placeOf = ({ judge, a, b }: Reason): string => `${judge} ${a?.span.start} ${b?.span.start}`
