/** A story as a matrix: a row for each fact, a column for each source. */
import { checkOptions } from '../shapes'
import type { Document, Story, StoryFact, Telling } from '../types'
import { aStory, MATRIX_OPTIONS } from './given'
import { html, type Markup, trusted } from './html/markup'
import { escapeMarkdown } from './markdown'
import { oneLine } from './quote'
import { plural } from './wording'

export interface MatrixOptions {
  /** Facts told by fewer sources are left out; 1 shows all. Default 2. */
  readonly leastSources?: number
}

const LEAST_SOURCES = 2
const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #888;padding:.4rem .6rem;text-align:left;vertical-align:top}td.differs{background:#fbe3e0;color:#222}td.adds-detail{background:#e3ecfb;color:#222}'

/**
 * The story as a page of HTML: what each source says of each fact, and how many independent voices it has.
 *
 * @example
 * await writeFile('story.html', toMatrixHtml(compareAll([a, b, c])))
 */
export function toMatrixHtml(story: Story, options: MatrixOptions = {}): string {
  aStory(story, 'story')
  const names = story.documents.map(nameOf)
  const rows = shown(story, options).map(
    fact => html`<tr><th scope="row">${oneLine(fact.text)}</th><td>${fact.voices}</td>${story.documents.map(
      document => cell(told(fact, document), document),
    )}</tr>
`,
  )
  const head = names.map(name => html`<th scope="col">${name}</th>`)
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title(story)}</title><style>${trusted(STYLE)}</style></head><body><main>
<h1>${title(story)}</h1>
${originLines(story).map(
  line => html`<p>${line}</p>
`,
)}<table><thead><tr><th scope="col">Fact</th><th scope="col">Independent voices</th>${head}</tr></thead><tbody>
${rows}</tbody></table></main></body></html>
`.markup
}

/**
 * The same as a Markdown table.
 *
 * @example
 * toMatrixMarkdown(compareAll([a, b, c]))
 */
export function toMatrixMarkdown(story: Story, options: MatrixOptions = {}): string {
  aStory(story, 'story')
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const text = (words: string): string => escapeMarkdown(oneLine(words))
  const lines = [
    row(['Fact', 'Voices', ...story.documents.map(document => text(nameOf(document)))]),
    row(['---', '---:', ...story.documents.map(() => '---')]),
    ...shown(story, options).map(fact =>
      row([
        text(fact.text),
        String(fact.voices),
        ...story.documents.map(document => {
          const telling = told(fact, document)
          return telling ? text(words(telling, document)) : '–'
        }),
      ]),
    ),
  ]
  const origins = originLines(story).map(line => `${text(line)}\n`)
  return `${[`# ${text(title(story))}\n`, ...origins, ...lines].join('\n')}\n`
}

function shown({ facts }: Story, options: MatrixOptions): StoryFact[] {
  checkOptions(options, MATRIX_OPTIONS)
  const { leastSources = LEAST_SOURCES } = options
  const tellers = (fact: StoryFact): number => fact.statedBy.length + fact.disputedBy.length
  return facts
    .filter(fact => tellers(fact) >= leastSources)
    .sort((x, y) => y.disputedBy.length - x.disputedBy.length || y.voices - x.voices)
}

/** What a source says of a fact: of several tellings one that differs, else the first. */
function told(fact: StoryFact, { source }: Document): Telling | undefined {
  const own = fact.tellings.filter(telling => telling.source === source.id)
  return own.find(telling => telling.relation === 'differs') ?? own[0]
}

function cell(telling: Telling | undefined, document: Document): Markup {
  return telling ? html`<td class="${telling.relation}">${words(telling, document)}</td>` : html`<td>–</td>`
}

const SHORT: Readonly<Record<Telling['relation'], string>> = {
  states: 'states',
  agrees: 'agrees',
  'adds-detail': 'more detail',
  differs: 'differs',
}

/** The relation, and the source's own words where they are not the row's. */
function words({ relation, addedBy, claim }: Telling, document: Document): string {
  if (relation === 'adds-detail' && addedBy === 'a') return 'less detail'
  const name = SHORT[relation]
  if (relation === 'states' || relation === 'agrees') return name
  return `${name}: ${oneLine(document.claims.find(own => own.id === claim)?.text ?? '')}`
}

const title = ({ documents }: Story): string => `${plural(documents.length, 'source')} compared`

const nameOf = ({ source }: Document): string => source.publisher ?? source.title ?? source.id

function originLines({ origins, documents }: Story): string[] {
  const names = new Map(documents.map(document => [document.source.id, nameOf(document)]))
  return origins
    .filter(origin => origin.sources.length > 1)
    .map(({ sources }) => `One text, one voice: ${sources.map(id => names.get(id) ?? id).join(', ')}.`)
}
