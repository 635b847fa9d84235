/** What an assistant may ask for, and what it is answered: short enough to be read by one. */
import { chainOf } from '../../render/chain'
import { listOf, needed, object, type Shape, text, that } from '../../shapes'
import type { Document, Finding, Source } from '../../types'
import { MOST_CHARACTERS } from '../limit'
import type { Library } from '../system'

export interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: { readonly type: 'object'; readonly [key: string]: unknown }
  readonly check: Shape
  readonly call: (library: Library, given: Given) => Readonly<Record<string, unknown>>
}

/** Arguments whose names and kinds have been looked at; the library looks at the sources. */
export interface Given {
  readonly a: Source
  readonly b: Source
  readonly statement: string
  readonly source: Source
  readonly sources: readonly Source[]
}

const SOURCE = {
  description:
    'The whole text as it is, with what is known of it; "published" (ISO 8601) dates "on Wednesday".',
  type: 'object',
  properties: Object.fromEntries(
    ['text', 'title', 'publisher', 'url', 'published'].map(name => [name, { type: 'string' }]),
  ),
  required: ['text'],
}
const WORDS = { type: 'string', description: 'The words to look for: a sentence, or a summary of several.' }

const schema = (properties: Readonly<Record<string, object>>) => ({
  type: 'object' as const,
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})

const article: Shape = that(
  value => typeof value === 'string' && value.length <= MOST_CHARACTERS,
  `a string of at most ${MOST_CHARACTERS} characters`,
)

/** The library says what else is wrong with a source. */
const source: Shape = object('field', {
  text: needed(article),
  title: text,
  publisher: text,
  url: text,
  published: text,
})

export const TOOLS: readonly Tool[] = [
  {
    name: 'check',
    description:
      'Whether a statement or a summary is supported by its sources: supported, contradicted, partly-supported or not-found, with the words of both sides for each finding. Use it on your own summaries. It judges by the sources alone and never says what is true.',
    inputSchema: schema({ statement: WORDS, sources: { type: 'array', items: SOURCE, minItems: 1 } }),
    check: object('argument', { statement: needed(article), sources: needed(listOf(source, 'sources')) }),
    call: (library, { statement, sources }) => {
      const { verdict, support, conflict, findings, documents } = library.check({ text: statement }, sources)
      return { verdict, support, conflict, findings: findings.map(finding => brief(finding, documents)) }
    },
  },
  {
    name: 'compare',
    description:
      'What two articles on one event both say, where one adds detail, and where they differ, each with the exact words of both, who is credited, and why. It never says who is right; what only one tells is no conflict.',
    inputSchema: schema({ a: SOURCE, b: SOURCE }),
    check: object('argument', { a: needed(source), b: needed(source) }),
    call: (library, { a, b }) => {
      const { summary, findings, documents } = library.compare(a, b)
      return { summary, findings: findings.map(finding => brief(finding, documents)) }
    },
  },
  {
    name: 'segment',
    description:
      'The atomic claims of one text, each with its exact words and offsets (UTF-16 code units), who says so, and whether it is denied, planned or asked.',
    inputSchema: schema({ source: SOURCE }),
    check: object('argument', { source: needed(source) }),
    call: (library, { source: given }) => {
      const document = library.segment(given)
      return { claims: document.claims.map(({ id }) => claimOf(id, [document])) }
    },
  },
]

function brief(finding: Finding, documents: readonly Document[]): object {
  const { relation, severity, addedBy, facets, confidence, claims, reasons } = finding
  return {
    relation,
    ...(severity && { severity }),
    ...(addedBy && { addedBy }),
    facets,
    confidence,
    a: claims.a.map(id => claimOf(id, documents)),
    b: claims.b.map(id => claimOf(id, documents)),
    reasons: reasons.map(({ judge, message }) => ({ judge, message })),
  }
}

function claimOf(id: string, documents: readonly Document[]): object {
  for (const document of documents) {
    const claim = document.claims.find(each => each.id === id)
    if (!claim) continue
    const { text: words, spans, polarity, modality } = claim
    const said = chainOf(claim, document).map(({ name }) => name)
    return {
      id,
      source: document.source.id,
      text: words,
      quotes: spans.map(({ start, end }) => document.source.text.slice(start, end)),
      spans,
      ...(said.length > 0 && { saidBy: said }),
      ...(polarity === 'negative' && { polarity }),
      ...(modality !== 'asserted' && { modality }),
    }
  }
  return { id }
}
