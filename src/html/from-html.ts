/** A source from a web page: its article by Mozilla's Readability over linkedom, its facts from JSON-LD and meta tags. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Source } from '../types'
import { readPageFacts } from './page-facts'
import { textOf } from './text-of'

export interface FromHtmlOptions {
  /** Address the page came from; kept as the source's url. */
  readonly url?: string
}

/** Readability asks each element for its ancestors' text: deeper or larger trees than real pages have take it minutes. */
const MOST_DEPTH = 256
const MOST_ELEMENTS = 60_000

/**
 * The article of a page with what the page says of it. The headline, where the article does not open with it, comes first in the text.
 *
 * @example
 * const source = fromHtml(await page.text(), { url: page.url })
 * source.publisher // 'The Harwell Courier'
 */
export function fromHtml(html: string, options: FromHtmlOptions = {}): Source {
  const document = parse(html)
  const facts = readPageFacts(document, options.url)
  const article = isReadable(document) ? readArticle(html) : undefined
  const title = facts.title ?? article?.title ?? document.querySelector('title')?.textContent?.trim()
  const body = article?.text || textOf(document.body ?? document)
  return { ...(title ? { title } : {}), ...facts, text: withHeadline(title, body) }
}

function readArticle(html: string): { title?: string; text: string } | undefined {
  try {
    // Readability takes the document apart, so it gets one of its own.
    const parsed = new Readability(parse(html), { serializer: node => node }).parse()
    if (parsed?.content === undefined || parsed.content === null) return undefined
    return { title: parsed.title || undefined, text: textOf(parsed.content) }
  } catch {
    // Markup that Readability cannot take (a page without a body, absurd nesting) is still text.
    return undefined
  }
}

function isReadable(document: Document): boolean {
  let depth = 0
  let elements = 0
  let node: Node | null = document.documentElement
  while (node !== null) {
    if (node.nodeType === 1) elements++
    if (depth > MOST_DEPTH || elements > MOST_ELEMENTS) return false
    if (node.firstChild !== null) {
      node = node.firstChild
      depth++
      continue
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode
      depth--
    }
    node = node?.nextSibling ?? null
  }
  return true
}

function parse(html: string): Document {
  return parseHTML(completed(html)).document
}

/** linkedom takes markup as it stands, and looks for the body beside a head: pages may leave both out, and parsers of browsers add them. */
function completed(html: string): string {
  const root = /<html[\s>]/i.exec(html)
  if (root === null) return `<!doctype html><html><head></head><body>${html}</body></html>`
  const inside = html.indexOf('>', root.index) + 1
  if (inside === 0 || /<head[\s>]/i.test(html)) return html
  const body = html.slice(inside).search(/<body[\s>]/i)
  if (body < 0) return `${html.slice(0, inside)}<head></head><body>${html.slice(inside)}`
  return `${html.slice(0, inside)}<head>${html.slice(inside, inside + body)}</head>${html.slice(inside + body)}`
}

function withHeadline(title: string | undefined, body: string): string {
  if (title === undefined || title === '') return body
  const opening = body.slice(0, title.length + 40).replace(/\s+/g, ' ')
  return opening.startsWith(title.replace(/\s+/g, ' ')) ? body : `${title}\n\n${body}`.trim()
}
