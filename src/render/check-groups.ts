/** A check as a reader meets it: each claim of the statement once, by the best that the sources have on it, what matters first. */
import type { Check, Finding, Verdict } from '../types'
import { foldFacts, isCut } from './alone'
import { type Nearest, nearestWords } from './nearest-words'
import { pointOf, shortList } from './summary'
import {
  byDoubtThenPlace,
  type FindingView,
  type Group,
  groupOf,
  LEAST_CONFIDENT,
  viewFindings,
} from './view'
import { CHECK_SIDES, type GroupKey, plural, relationWords } from './wording'

/** What a reader must act on first; `only-a` is what no source tells. */
const KEYS = ['conflict', 'framing', 'only-a', 'adds-detail', 'agrees'] as const

const TITLES: Readonly<Record<GroupKey, string>> = {
  conflict: 'Contradicted',
  framing: 'Told otherwise',
  'adds-detail': 'Told with other detail',
  agrees: 'Stated in the sources',
  'only-a': 'Not found in the sources',
  'only-b': '',
}

export const checkTitle = (key: GroupKey): string => TITLES[key]

/** What a finding is called: sides have no letters here. */
export function checkRelation(finding: Finding): string {
  if (finding.relation === 'unmatched') return 'not found in the sources'
  if (finding.relation !== 'adds-detail') return relationWords(finding)
  const side = finding.addedBy === 'a' || finding.addedBy === 'b' ? CHECK_SIDES[finding.addedBy] : 'each'
  return `${side} adds detail`
}

/** The findings in groups. The data has them source by source: what one source lacks another may tell. */
export function checkGroups(check: Check): Group[] {
  const views = viewFindings(check.findings, check.documents.slice(0, 1), check.documents.slice(1))
    .map(view => ({ ...view, isCheck: true }))
    .map(view => (check.verdict === 'not-found' && isGuess(view) ? unanswered(view) : view))
  const paired = views.filter(view => view.finding.relation !== 'unmatched')
  const answers = paired.filter(isAnswer)
  const answering = paired.filter(view => !isGuess(view))
  const told = [
    ...answers,
    ...paired.filter(
      view =>
        !isAnswer(view) && !isAnswered(view, answers) && !(isGuess(view) && isAnswered(view, answering)),
    ),
  ]
  const alone = views.filter(
    view =>
      view.finding.relation === 'unmatched' &&
      view.a.length > 0 &&
      !view.a.every(claim => told.some(({ a }) => a.some(other => isCut(claim, other)))),
  )
  return KEYS.map(key => ({
    key,
    findings:
      key === 'only-a'
        ? foldFacts(alone, 'a')
        : told.filter(({ finding }) => groupOf(finding) === key).sort(byDoubtThenPlace),
  }))
}

/** A detail that is more likely none of the claim's: shown where nothing better is, and not beside "not found". */
const isGuess = (view: FindingView): boolean => !isAnswer(view) && view.finding.confidence < LEAST_CONFIDENT

const unanswered = (view: FindingView): FindingView => ({
  ...view,
  finding: { ...view.finding, relation: 'unmatched' },
  b: [],
})

/** It decides: the statement's claim is in the source, or cannot be true along with it. */
const isAnswer = ({ finding }: FindingView): boolean =>
  finding.relation === 'agrees' || finding.severity === 'conflict'

/** The same words are decided already, or the claim is and this is a guess. */
function isAnswered({ finding, a, b }: FindingView, answers: readonly FindingView[]): boolean {
  return answers.some(
    answer =>
      a.every(claim => answer.a.includes(claim)) &&
      (finding.confidence < LEAST_CONFIDENT || b.some(claim => answer.b.includes(claim))),
  )
}

/** The check in words: `The sources contradict it on 1 point: the number of people (38 / 41). They state 3 of its claims; 1 is not found in them.` */
export function checkWords(check: Check, groups: readonly Group[]): string {
  const { documents } = check
  const of = (key: GroupKey) => groups.find(group => group.key === key)?.findings ?? []
  const count = (key: GroupKey) => of(key).length
  const many = documents.length > 2
  const conflicts = of('conflict').map(({ finding }) => pointOf(finding.reasons, documents[0]))
  const told = [
    count('agrees') > 0 && `${many ? 'state' : 'states'} ${count('agrees')} of its claims`,
    count('adds-detail') > 0 &&
      `${many ? 'tell' : 'tells'} ${plural(claimsIn(of('adds-detail')), 'claim')} with other detail`,
    count('framing') > 0 && `${many ? 'tell' : 'tells'} ${plural(count('framing'), 'claim')} otherwise`,
  ].filter(part => part !== false)
  const missing = count('only-a')
  const subject = many ? 'The sources' : 'The source'
  const again = conflicts.length === 0 ? subject : many ? 'They' : 'It'
  const isWhole = told.length === 1 && count('agrees') > 0 && missing + conflicts.length === 0
  if (isWhole) return `${subject} ${many ? 'state' : 'states'} all of it.`
  if (told.length + missing + conflicts.length === 0)
    return `${subject} ${many ? 'tell' : 'tells'} nothing of it.`
  return [
    conflicts.length > 0 &&
      `${subject} ${many ? 'contradict' : 'contradicts'} it on ${plural(conflicts.length, 'point')}: ${shortList(conflicts).join(', ')}.`,
    told.length > 0 && `${again} ${listed(told)}.`,
    missing > 0 &&
      `${plural(missing, 'claim is', 'claims are')} not found in ${many ? 'the sources' : 'the source'}.`,
  ]
    .filter(part => part !== false)
    .join(' ')
}

/** Several sources may tell of one claim. */
const claimsIn = (views: readonly FindingView[]): number =>
  new Set(views.map(({ a: [first] }) => first?.claim.id)).size

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`

/** What comes nearest to the statement, where nothing tells it. */
export const nearestOf = (
  { documents: [statement, ...sources] }: Check,
  groups: readonly Group[],
): Nearest | undefined =>
  groups.every(({ key, findings }) => key === 'only-a' || findings.length === 0) && statement
    ? nearestWords(statement, sources)
    : undefined

/** `Partly supported`. */
export const verdictWords = (verdict: Verdict): string =>
  verdict[0].toUpperCase() + verdict.slice(1).replace('-', ' ')
