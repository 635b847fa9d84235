/** A source from a web page: its article by Mozilla's Readability over linkedom, its facts from JSON-LD and meta tags. */
import { Readability } from '@mozilla/readability'
import { checkOptions, text } from '../shapes'
import type { Source } from '../types'
import { readPageFacts } from './page-facts'
import { parsePage } from './parse-page'
import { markTablesOfRows } from './table-rows'
import { textOf } from './text-of'
import { removeUnsaid } from './unsaid'

export interface FromHtmlOptions {
  /** Address the page came from; kept as the source's url. */
  readonly url?: string
}

/** Readability asks each element for its ancestors' text: deeper or larger trees than real pages have take it minutes. */
const MOST_DEPTH = 256
const MOST_ELEMENTS = 60_000
const MOST_NODES = 200_000

/**
 * The article of a page with what the page says of it. The headline, where the article does not open with it, comes first in the text.
 *
 * @example
 * const source = fromHtml(await page.text(), { url: page.url })
 * source.publisher // 'The Harwell Courier'
 */
export function fromHtml(html: string, options?: FromHtmlOptions): Source
export function fromHtml(html: string, options: FromHtmlOptions = {}, ...more: readonly unknown[]): Source {
  text(html, 'html')
  checkOptions(options, { url: text }, more)
  const document = parsePage(html)
  const facts = readPageFacts(document, options.url)
  const named = document.querySelector('title')?.textContent?.trim()
  removeUnsaid(document)
  markTablesOfRows(document)
  const isRead = isReadable(document)
  const article = isRead ? readArticle(document) : undefined
  const title = facts.title ?? article?.title ?? named
  // Readability takes the document apart: where it finds no article, the page is read anew.
  const body = article?.text || (isRead ? wholeText(html) : textOf(document.body ?? document))
  return { ...(title ? { title } : {}), ...facts, text: withHeadline(title, body) }
}

function readArticle(document: Document): { title?: string; text: string } | undefined {
  try {
    const parsed = new Readability(document, { serializer: node => node, keepClasses: true }).parse()
    if (parsed?.content === undefined || parsed.content === null) return undefined
    return { title: parsed.title || undefined, text: textOf(parsed.content) }
  } catch {
    // Markup that Readability cannot take (a page without a body, absurd nesting) is still text.
    return undefined
  }
}

function wholeText(html: string): string {
  const document = parsePage(html)
  removeUnsaid(document)
  return textOf(document.body ?? document)
}

function isReadable(document: Document): boolean {
  let depth = 0
  let elements = 0
  let nodes = 0
  let node: Node | null = document.documentElement
  while (node !== null) {
    if (node.nodeType === 1) elements++
    nodes++
    if (depth > MOST_DEPTH || nodes > MOST_NODES || elements > MOST_ELEMENTS) return false
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

function withHeadline(title: string | undefined, body: string): string {
  if (title === undefined || title === '') return body
  const opening = body.slice(0, title.length + 40).replace(/\s+/g, ' ')
  return opening.startsWith(title.replace(/\s+/g, ' ')) ? body : `${title}\n\n${body}`.trim()
}
