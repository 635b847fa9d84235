/** The words in which a report speaks of relations, facets and confidence. */
import type { Claim, Document, Facet, Finding, Reason, Report, Side } from '../types'

/** What matters first. */
export const GROUP_KEYS = ['conflict', 'framing', 'adds-detail', 'agrees', 'only-a', 'only-b'] as const
export type GroupKey = (typeof GROUP_KEYS)[number]

export const GROUP_TITLES: Readonly<Record<GroupKey, string>> = {
  conflict: 'Conflicts',
  framing: 'Told otherwise',
  'adds-detail': 'Added details',
  agrees: 'Both say',
  'only-a': 'Only in A',
  'only-b': 'Only in B',
}

/** What a section of a report is called; of what only one tells, with the publisher where there is one. */
export function groupTitle(key: GroupKey, documents: Report['documents']): string {
  if (key !== 'only-a' && key !== 'only-b') return GROUP_TITLES[key]
  const { publisher } = documents[key === 'only-a' ? 0 : 1].source
  return publisher === undefined ? GROUP_TITLES[key] : `${GROUP_TITLES[key]}: ${publisher}`
}

export const FACET_NAMES: Readonly<Record<Facet, string>> = {
  number: 'number',
  time: 'time',
  place: 'place',
  entity: 'who or what',
  role: 'who did it to whom',
  polarity: 'yes or no',
  predicate: 'what happened',
  certainty: 'certainty',
  attribution: 'who says so',
  quote: 'words quoted',
  quantifier: 'how many of them',
  cause: 'cause',
  other: 'other',
}

/** Least confidence for each word, greatest first; a word beside the figure stops false precision. */
const CONFIDENCE_WORDS: readonly (readonly [number, string])[] = [
  [0.95, 'almost certain'],
  [0.8, 'very likely'],
  [0.6, 'likely'],
  [0.4, 'uncertain'],
  [0, 'doubtful'],
]

/** `likely (72%)`: the word and the figure. */
export function confidenceWords(confidence: number): string {
  return `${confidenceWord(confidence)} (${percent(confidence)})`
}

function confidenceWord(confidence: number): string {
  return CONFIDENCE_WORDS.find(([least]) => confidence >= least)?.[1] ?? 'doubtful'
}

export function percent(share: number): string {
  return `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`
}

/** What kind of finding it is, in a few words: `A adds detail`, `differs, both cannot be true`. */
export function relationWords(finding: Finding): string {
  if (finding.relation === 'agrees') return 'agrees'
  if (finding.relation === 'adds-detail') {
    return finding.addedBy === 'a'
      ? 'A adds detail'
      : finding.addedBy === 'b'
        ? 'B adds detail'
        : 'each adds detail'
  }
  if (finding.relation === 'differs') {
    return finding.severity === 'conflict' ? 'differs: both cannot be true' : 'differs: both can be true'
  }
  return finding.claims.a.length > 0 ? 'only in A' : 'only in B'
}

/** What the sides of a check are: in one finding there are the statement and one source. */
export const CHECK_SIDES: Readonly<Record<Side, string>> = { a: 'the statement', b: 'the source' }

/** Reasons name sides by letters, for two articles; of a check they say what each side is: `The statement says 38, the source says 41.` */
export function ofCheck(message: string): string {
  const named = message.replace(SIDE, letter => CHECK_SIDES[letter === 'A' ? 'a' : 'b'])
  return named.charAt(0).toUpperCase() + named.slice(1)
}
/** The letter before what a side does, has or is told to have, not that of "Plan B" or "A dozen". */
const SIDE = /\b[AB]\b(?=’s\b| (?:says|names|credits|quotes|gives|denies|states|has)\b| “| it is\b)/gu

const MODALITY_WORDS: Readonly<Record<Claim['modality'], string>> = {
  asserted: '',
  probable: 'probable',
  possible: 'possible',
  planned: 'not yet done',
  conditional: 'on a condition',
  asked: 'asked',
}

/** How a claim is meant when it is not plainly asserted; empty where it is. */
export const modalityWords = ({ modality }: Claim): string => MODALITY_WORDS[modality]

/** What a reason rests on beside the words; empty where the words are all. */
export function basisWords({ basis, facet }: Reason): string {
  if (basis === 'stated') return ''
  return facet === 'place' ? 'by a table of places' : 'reckoned from the day of publication'
}

/** The name a source goes by: its publisher, else its title, else the letter of its side. */
export function sourceName(document: Document, side: Side): string {
  return document.source.publisher ?? document.source.title ?? `Source ${side.toUpperCase()}`
}

/** What a source goes by among several; one of which nothing is known by its place, of which its id tells. */
export const nameOf = ({ source }: Document): string =>
  source.publisher ?? source.title ?? source.id.replace(/^s(?=\d+$)/, 'source ')

/** What a report on two is called: by the names of both, where both have one. */
export function reportTitle([a, b]: Report['documents']): string {
  const [x, y] = [a, b].map(({ source }) => source.publisher ?? source.title)
  if (x !== undefined && y !== undefined) return `${x} and ${y} compared`
  const known = x ?? y
  return known === undefined ? 'Two articles compared' : `${known} and another article compared`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** An ISO date as a reader writes it, `26 July 2023`; the given string where it is not one. */
export function dateWords(iso: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso)
  if (parts === null) return iso
  const month = MONTHS[Number(parts[2]) - 1]
  if (month === undefined) return iso
  return parts[3] === undefined ? `${month} ${parts[1]}` : `${Number(parts[3])} ${month} ${parts[1]}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
