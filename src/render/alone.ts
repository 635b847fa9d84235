/** What only one source tells, as a reader wants it: each fact once, in the words of the source. The data keeps every cut of it. */
import type { Report, Side, Span, Token } from '../types'
import { mergeSpans, quoteAt, wordsHeld } from './quote'
import {
  type ClaimView,
  type FindingView,
  type Group,
  groupFindings,
  isReportOf,
  quotedClaims,
  toldWords,
  wordingOf,
} from './view'

/** The findings as `groupFindings` has them; of what one source tells alone, what says the same again stands with it. */
export function readerGroups(report: Report): Group[] {
  const groups = groupFindings(report)
  const [a, b] = [withTold(groups, 'a'), withTold(groups, 'b')]
  return groups.map(({ key, findings }) => {
    if (key === 'only-a') return { key, findings: foldFacts(a.alone, 'a') }
    if (key === 'only-b') return { key, findings: foldFacts(b.alone, 'b') }
    return {
      key,
      findings: findings.map(view => ({
        ...view,
        a: [...view.a, ...(a.joined.get(view) ?? [])],
        b: [...view.b, ...(b.joined.get(view) ?? [])],
      })),
    }
  })
}

/** A claim of one source alone, or several that are one fact: the words of the source where they tell it. */
export function aloneWords(claims: readonly ClaimView[]): string {
  const [main] = claims
  if (main === undefined) return ''
  const { text } = main.document.source
  const whole = mergeSpans(claims.flatMap(({ claim }) => claim.spans.filter(isIn(main))))
  return wordsHeld(text, main.claim.spans, whole) ? spoken(main, toldWords(main)) : quoteAt(text, whole)
}

/** Of claims that say the same in two sentences the first is quoted. */
const isIn =
  ({ document, claim }: ClaimView) =>
  ({ start, end }: Span): boolean => {
    const { span } = document.sentences[claim.sentence] ?? { span: { start: 0, end: 0 } }
    return span.start <= start && end <= span.end
  }

/** Words that somebody is quoted with, in quotation marks where the cut has left theirs outside. */
function spoken({ claim, document, quote }: ClaimView, words: string): string {
  const isDirect = document.attributions[claim.attribution ?? -1]?.kind === 'direct'
  return isDirect && words === quote && !/["“”]/u.test(words) ? `“${words}”` : words
}

/** "X said that Y", where Y is told with the other source's words and X beside it, goes with it; the rest stands alone. */
function withTold(
  groups: readonly Group[],
  side: Side,
): { readonly alone: readonly FindingView[]; readonly joined: ReadonlyMap<FindingView, ClaimView[]> } {
  const key = side === 'a' ? 'only-a' : 'only-b'
  const paired = groups.filter(group => !group.key.startsWith('only-')).flatMap(group => group.findings)
  const bySentence = new Map<number, FindingView[]>()
  for (const view of paired)
    for (const sentence of new Set(view[side].map(({ claim }) => claim.sentence)))
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), view])
  const joined = new Map<FindingView, ClaimView[]>()
  const alone = groups
    .filter(group => group.key === key)
    .flatMap(group => group.findings)
    .filter(view => {
      const [report, ...more] = view[side]
      if (report === undefined || more.length > 0) return true
      const near = bySentence.get(report.claim.sentence) ?? []
      const home = isPassing(report) ? near.find(other => showsWords(other, side, report)) : undefined
      if (home !== undefined) {
        joined.set(home, [...(joined.get(home) ?? []), report])
        return false
      }
      const homes = near.filter(other => other[side].some(content => isReportOf(report, content)))
      const told = near.flatMap(other => other[side])
      if (homes.length === 0 || !tellsAll(told, report)) return true
      joined.set(homes[0], [...(joined.get(homes[0]) ?? []), report])
      return false
    })
  return { alone, joined }
}

/** "a worker, 34," where the ages differ: its words stand in a finding above, and not as what both say. */
function showsWords(view: FindingView, side: Side, part: ClaimView): boolean {
  return view.finding.relation !== 'agrees' && quotedClaims(view, side).some(claim => isCut(part, claim))
}

/** All that is said in the report is in the words of these claims. */
function tellsAll(told: readonly ClaimView[], report: ClaimView): boolean {
  const contents = told.filter(content => isReportOf(report, content))
  const { source, attributions } = report.document
  const said = contents.flatMap(({ claim }) => attributions[claim.attribution ?? -1]?.content ?? [])
  return wordsHeld(
    source.text,
    contents.flatMap(({ claim }) => claim.spans),
    said,
  )
}

/** Makes one of those that are cuts of one fact: the first tells it, the others stand behind. */
export function foldFacts(views: readonly FindingView[], side: Side): FindingView[] {
  const facts: FindingView[][] = []
  const bySentence = new Map<number, FindingView[][]>()
  for (const view of views) {
    const sentence = view[side][0]?.claim.sentence ?? -1
    const near = bySentence.get(sentence) ?? []
    const words = wordingOf(view[side]).toLowerCase()
    const home =
      near.find(fact => fact.some(other => areOneFact(view[side], other[side]))) ??
      facts.find(([first]) => wordingOf(first[side]).toLowerCase() === words)
    if (home !== undefined) home.push(view)
    else {
      const fact = [view]
      facts.push(fact)
      bySentence.set(sentence, [...near, fact])
    }
  }
  return facts.map(fact => {
    const [main, ...others] = [...fact].sort((x, y) => lettersOf(y[side]) - lettersOf(x[side]))
    return { ...main, [side]: [...main[side], ...others.flatMap(view => view[side])] }
  })
}

const areOneFact = (xs: readonly ClaimView[], ys: readonly ClaimView[]): boolean =>
  xs.some(x => ys.some(y => isCut(x, y) || isCut(y, x) || isList(x, y) || areDescriptions(x, y)))

/** All that it says is said in the words of the other: "Y" in "X said Y". */
export const isCut = (part: ClaimView, whole: ClaimView): boolean =>
  wordsHeld(part.document.source.text, whole.claim.spans, part.claim.spans)

/** "had cuts", "had bruises": one verb, and what is joined to it. */
const isList = (x: ClaimView, y: ClaimView): boolean =>
  x.claim.predicate.span.start === y.claim.predicate.span.start &&
  x.claim.predicate.span.end === y.claim.predicate.span.end

/** "the captain, Tomas Reed", "Tomas Reed, 61", "he was named as Tomas Reed": what is said of one name, once at least in passing. */
function areDescriptions(x: ClaimView, y: ClaimView): boolean {
  const overlap = x.claim.spans.some(s => y.claim.spans.some(t => s.start < t.end && t.start < s.end))
  return overlap && (isPassing(x) || isPassing(y))
}

/** Told without a verb of its own. */
function isPassing({ claim, document: { sentences } }: ClaimView): boolean {
  const { start, end } = claim.predicate.span
  const { tokens } = sentences[claim.sentence] ?? { tokens: [] }
  const at = tokens.findIndex(({ span }) => span.start < end && start < span.end)
  const hasVerb = ({ upos }: Token) => upos === 'VERB' || upos === 'AUX'
  return (
    at >= 0 && !hasVerb(tokens[at]) && !tokens.some(({ head, deprel }) => head === at && deprel === 'cop')
  )
}

const lettersOf = (claims: readonly ClaimView[]): number =>
  mergeSpans(claims.flatMap(({ claim }) => claim.spans)).reduce((sum, span) => sum + span.end - span.start, 0)
