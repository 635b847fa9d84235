/** A story as rows: facts down, sources across, and in each cell what its source has. */
import { checkOptions } from '../../shapes'
import type { Document, Reason, Side, Story, StoryFact, Telling } from '../../types'
import { aStory, MATRIX_OPTIONS } from '../given'
import { firstWords } from '../quote'
import { conflictWords, pointOf, shortList, valueWords } from '../summary'
import { type ClaimView, toldWords, viewClaims } from '../view'
import { dateWords, FACET_NAMES, nameOf, plural } from '../wording'
import { readerFacts } from './facts'

export interface MatrixOptions {
  /** Facts told by fewer sources are left out; 1 shows all. Default 2. */
  readonly leastSources?: number
}

const LEAST_SOURCES = 2
const SAYS_SO = 'says so'
/** A column is no wider. */
const MOST_HEAD = 40

export type CellKind = Telling['relation'] | 'lacks'

export interface Cell {
  readonly kind: CellKind
  /** `Five`; `≠ Seven`; `+ on Monday`; `says so` where there is no value to tell; `–` where the source is silent. */
  readonly value: string
  /** The source's own words, where they are not the row's. */
  readonly words?: string
}

export interface Row {
  readonly fact: string
  readonly voices: number
  readonly isConflict: boolean
  /** One for each source. */
  readonly cells: readonly Cell[]
}

export interface Matrix {
  readonly title: string
  /** In words, what the sources share and on what they differ; then which of them print one text. */
  readonly summary: readonly string[]
  /** What each source is called, and when it was published. */
  readonly sources: readonly { readonly name: string; readonly date: string }[]
  readonly rows: readonly Row[]
}

/** Facts in dispute first, conflicts before framings, then what most voices tell. */
export function matrixOf(story: Story, options: MatrixOptions, more: readonly unknown[] = []): Matrix {
  aStory(story, 'story')
  checkOptions(options, MATRIX_OPTIONS, more)
  const { leastSources = LEAST_SOURCES } = options
  const claims = new Map(story.documents.flatMap(viewClaims).map(view => [view.claim.id, view]))
  const facts = readerFacts(story)
  const rows = facts
    .filter(fact => tellersOf(fact) >= leastSources)
    .map(fact => ({ fact, row: rowOf(fact, story.documents, claims) }))
    .sort((x, y) => weight(x.fact) - weight(y.fact) || y.row.voices - x.row.voices)
  return {
    title: `${plural(story.documents.length, 'source')} compared`,
    summary: [summaryOf({ ...story, facts }), ...originLines(story)],
    sources: story.documents.map(document => ({
      name: headOf(document),
      date: document.source.published === undefined ? '' : dateWords(document.source.published),
    })),
    rows: rows.map(({ row }) => row),
  }
}

/** Of a source that nothing is known of, its first words tell which it is. */
function headOf(document: Document): string {
  const { publisher, title, text } = document.source
  return publisher ?? title ?? `${nameOf(document)}: ${firstWords(text, MOST_HEAD)}`
}

const tellersOf = ({ statedBy, disputedBy }: StoryFact): number => statedBy.length + disputedBy.length

const isConflict = ({ tellings }: StoryFact): boolean =>
  tellings.some(({ severity }) => severity === 'conflict')

const weight = (fact: StoryFact): number => (isConflict(fact) ? 0 : fact.disputedBy.length > 0 ? 1 : 2)

type Denial = (telling: Telling) => boolean

function rowOf(fact: StoryFact, documents: readonly Document[], claims: ReadonlyMap<string, ClaimView>): Row {
  const [head] = fact.tellings
  const wordsOf = ({ claim }: Telling): string => {
    const view = claims.get(claim)
    return view === undefined ? '' : toldWords(view)
  }
  const isDenied: Denial = ({ claim }) => claims.get(claim)?.claim.polarity === 'negative'
  const cells = documents.map(({ source }): Cell => {
    const own = fact.tellings.filter(telling => telling.source === source.id)
    const telling = own.find(({ relation }) => relation === 'differs') ?? own[0]
    if (telling === undefined) return { kind: 'lacks', value: '–' }
    if (telling === head) return { kind: 'states', value: headValues(fact, isDenied) || SAYS_SO }
    return { kind: telling.relation, value: valuesIn(telling, head, isDenied), words: wordsOf(telling) }
  })
  return { fact: wordsOf(head) || fact.text, voices: fact.voices, isConflict: isConflict(fact), cells }
}

/** What other tellings answer, in the first one's words. */
function headValues({ tellings }: StoryFact, isDenied: Denial): string {
  const [head] = tellings
  const values = tellings.flatMap(telling => {
    const isTurned = isDenied(head) !== isDenied(telling)
    return (telling.reasons ?? [])
      .filter(isAnswer)
      .map(reason => valueIn(reason, 'a', isTurned, isDenied(head)))
  })
  return shortList(values).join(', ')
}

function valuesIn(telling: Telling, head: Telling, isDenied: Denial): string {
  const { relation, addedBy, reasons = [], facets = [] } = telling
  const isTurned = isDenied(head) !== isDenied(telling)
  const values = (some: readonly Reason[]): string[] =>
    shortList(some.map(reason => valueIn(reason, 'b', isTurned, isDenied(telling))).filter(Boolean))
  if (relation === 'differs') {
    const apart = values(reasons.filter(({ effect }) => effect === 'differs'))
    return `≠ ${(apart.length > 0 ? apart : facets.map(facet => FACET_NAMES[facet])).join(', ') || 'otherwise'}`
  }
  const answers = values(reasons.filter(isAnswer)).join(', ')
  const more = values(reasons.filter(({ a, effect }) => a === undefined && effect === 'adds-detail'))
  if (relation === 'adds-detail' && more.length > 0)
    return [answers, ...more.map(value => `+ ${value}`)].filter(Boolean).join(' ')
  if (answers !== '') return answers
  return relation === 'adds-detail' && addedBy === 'a' ? 'in part' : SAYS_SO
}

/** The source's words for it; of what one source affirms and the other denies, which it does. */
function valueIn(reason: Reason, side: Side, isTurned: boolean, isDenied: boolean): string {
  if (reason.facet === 'polarity' && isTurned) return isDenied ? 'no' : 'yes'
  return valueWords(reason[side])
}

/** Both sources have a value there; words that agree are none. */
const isAnswer = ({ a, b, effect, facet }: Reason): boolean =>
  a !== undefined &&
  b !== undefined &&
  (effect !== 'agrees' || facet === 'number' || facet === 'time' || facet === 'place')

function summaryOf({ facts, documents }: Story): string {
  const shared = facts.filter(fact => tellersOf(fact) >= 2)
  const alone = facts.length - shared.length
  if (shared.length === 0) return `No fact was found that two of the ${documents.length} sources share.`
  const disputed = shared
    .filter(({ disputedBy }) => disputedBy.length > 0)
    .sort((x, y) => weight(x) - weight(y))
  const points = disputed.map(({ tellings }) => {
    const document = documents.find(({ source }) => source.id === tellings[0].source)
    return pointOf(
      tellings.flatMap(({ reasons = [] }) => reasons),
      document,
    )
  })
  const conflicts = disputed.filter(isConflict).length
  const differs = disputed.length
  const dispute =
    differs === 0
      ? ', and no difference was found'
      : ` and differ on ${differs}, ${conflictWords({ differs, conflicts })}: ${shortList(points).join(', ')}`
  return `At least two of the ${documents.length} sources tell ${plural(shared.length, 'fact')}${dispute}.${alone === 0 ? '' : ` ${plural(alone, 'fact is', 'facts are')} told by one alone.`}`
}

function originLines({ origins, documents }: Story): string[] {
  const names = new Map(documents.map(document => [document.source.id, nameOf(document)]))
  return origins
    .filter(origin => origin.sources.length > 1)
    .map(({ sources }) => `One text, one voice: ${sources.map(id => names.get(id) ?? id).join(', ')}.`)
}
