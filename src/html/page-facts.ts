/** What a page says of itself: title, publisher, author, date, address and language, from JSON-LD and meta tags. */
import { decodeHTMLStrict } from 'entities/decode'
import { isoDate } from './iso-date'

export interface PageFacts {
  readonly title?: string
  readonly publisher?: string
  readonly author?: string | readonly string[]
  readonly published?: string
  readonly url?: string
  readonly language?: string
}

type Node = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/
/** How deep JSON-LD is followed; pages nest `@graph` and `mainEntity` two or three deep. */
const MOST_DEPTH = 6

/** JSON-LD comes before meta tags: it is written for machines, and names the publisher rather than the site. */
export function readPageFacts(document: Document, url: string | undefined): PageFacts {
  const data = linkedData(document)
  const article = firstArticle(data)
  const meta = (...names: string[]) => firstOf(names.map(name => metaContent(document, name)))
  const nodes = nodesById(data)
  const authors = names(article?.author, nodes)
  const metaAuthor = meta(
    'author',
    'article:author',
    'byl',
    'parsely-author',
    'dc.creator',
    'citation_author',
  )
  const author =
    authors.length > 0 ? authors : metaAuthor === undefined || isAddress(metaAuthor) ? [] : [metaAuthor]
  const published = firstOf([
    dateOf(article?.datePublished),
    ...[
      'article:published_time',
      'datePublished',
      'parsely-pub-date',
      'date',
      'dc.date',
      'dc.date.issued',
      'citation_publication_date',
      'pubdate',
    ].map(name => dateOf(metaContent(document, name))),
    dateOf(attribute(document, 'time[datetime]', 'datetime')),
  ])
  return withoutGaps({
    title: firstOf([words(article?.headline), meta('og:title', 'twitter:title'), words(article?.name)]),
    publisher: firstOf([
      names(article?.publisher, nodes)[0],
      meta('og:site_name', 'application-name', 'dc.publisher'),
    ]),
    author: author.length > 1 ? author : author[0],
    published,
    url: addressOf(document, article, url),
    language: languageOf(document, article),
  })
}

function linkedData(document: Document): unknown[] {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
  return scripts.map(script => parse(script.textContent ?? ''))
}

function firstArticle(data: readonly unknown[]): Node | undefined {
  for (const value of data) {
    const found = articleIn(value, 0)
    if (found !== undefined) return found
  }
  return undefined
}

/** Nodes by `@id`: the author and the publisher of an article in a graph are often named beside it. */
function nodesById(data: readonly unknown[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>()
  const collect = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, depth)
    if (!isNode(value) || depth > MOST_DEPTH) return
    const id = value['@id']
    if (typeof id === 'string' && value.name !== undefined && !nodes.has(id)) nodes.set(id, value)
    for (const inner of Object.values(value)) collect(inner, depth + 1)
  }
  collect(data, 0)
  return nodes
}

function articleIn(value: unknown, depth: number): Node | undefined {
  if (depth > MOST_DEPTH) return undefined
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = articleIn(item, depth + 1)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (!isNode(value)) return undefined
  const types = [value['@type']].flat()
  if (types.some(type => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value
  return articleIn(value['@graph'] ?? value.mainEntity ?? value.mainEntityOfPage, depth + 1)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json.trim().replace(/^<!--|-->$/g, ''))
  } catch {
    // Broken JSON-LD is common, and the meta tags remain.
    return undefined
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function names(value: unknown, nodes: ReadonlyMap<string, Node>): string[] {
  return [value].flat().flatMap(item => {
    const id = isNode(item) ? item['@id'] : undefined
    const name = words(
      isNode(item) ? (item.name ?? (typeof id === 'string' ? nodes.get(id)?.name : undefined)) : item,
    )
    return name === undefined || isAddress(name) ? [] : [name]
  })
}

function words(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  // JSON-LD strings often carry the HTML escapes of the template that wrote them.
  const text = decodeHTMLStrict(value).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : text
}

function dateOf(value: unknown): string | undefined {
  return typeof value === 'string' ? isoDate(value) : undefined
}

function metaContent(document: Document, name: string): string | undefined {
  for (const key of ['property', 'name', 'itemprop']) {
    const content = words(attribute(document, `meta[${key}="${name}"]`, 'content'))
    if (content !== undefined) return content
  }
  return undefined
}

function attribute(document: Document, selector: string, name: string): string | undefined {
  return document.querySelector(selector)?.getAttribute(name) ?? undefined
}

function addressOf(
  document: Document,
  article: Node | undefined,
  url: string | undefined,
): string | undefined {
  const candidates = [
    url,
    attribute(document, 'link[rel="canonical"]', 'href'),
    metaContent(document, 'og:url'),
    words(article?.url),
  ]
  return candidates.find(candidate => candidate !== undefined && /^https?:\/\//i.test(candidate))
}

function languageOf(document: Document, article: Node | undefined): string | undefined {
  const tag = firstOf([
    attribute(document, 'html', 'lang'),
    words(article?.inLanguage),
    metaContent(document, 'og:locale')?.replace('_', '-'),
  ])
  return tag !== undefined && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

function firstOf(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find(candidate => candidate !== undefined && candidate !== '')
}

function withoutGaps(facts: PageFacts): PageFacts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
