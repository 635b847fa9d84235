/** A source from Markdown: the words without the signs, the facts from the front matter. */
import type { Root } from 'mdast'
import { type Options, fromMarkdown as parseMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { checkOptions, text } from '../shapes'
import { FACTS } from '../source'
import type { Source } from '../types'
import { isoDate } from './iso-date'
import { withinLimits } from './markdown-limits'
import { wordsOfTree } from './markdown-words'

const FRONT_MATTER_KEYS: ReadonlyMap<string, keyof Source> = new Map(
  Object.entries<keyof Source>({
    title: 'title',
    author: 'author',
    date: 'published',
    published: 'published',
    publisher: 'publisher',
    site: 'publisher',
    source: 'publisher',
    url: 'url',
    canonical_url: 'url',
    lang: 'language',
    language: 'language',
  }),
)

/**
 * A source from Markdown, its links, emphasis, code and images taken out and its front matter read.
 *
 * @example
 * fromMarkdown('# Flood\n\nRain **closed** the [bridge](x).').text // 'Flood\n\nRain closed the bridge.'
 */
export function fromMarkdown(markdown: string, known?: Omit<Source, 'text'>): Source
export function fromMarkdown(
  markdown: string,
  known: Omit<Source, 'text'> = {},
  ...more: readonly unknown[]
): Source {
  text(markdown, 'markdown')
  checkOptions(known, FACTS, more)
  const { facts, body } = splitFrontMatter(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const limited = withinLimits(body)
  const tree = parseMarkdown(limited, GFM)
  const title = titleOf(tree)
  return {
    ...(title === '' ? {} : { title }),
    ...facts,
    ...known,
    text: wordsOfTree(tree, limited),
  }
}

/** CommonMark, with what GitHub adds that news has. One tilde is "about": only two strike out. */
const GFM: Options = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmFootnote()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown()],
}

/** A first heading farther down is one of a section. */
const LAST_TITLE_OFFSET = 2000

function titleOf(tree: Root): string {
  const heading = tree.children.find(node => node.type === 'heading' && node.depth === 1)
  if (heading?.type !== 'heading' || (heading.position?.start.offset ?? 0) > LAST_TITLE_OFFSET) return ''
  return wordsOfTree({ ...tree, children: [heading] }, '').replace(/\n/g, ' ')
}

function splitFrontMatter(text: string): { facts: Partial<Source>; body: string } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1
  if (end < 0) return { facts: {}, body: text }
  const facts: { -readonly [Key in keyof Source]?: string } = {}
  for (const line of text.slice(4, end).split('\n')) {
    const colon = line.indexOf(':')
    const key = FRONT_MATTER_KEYS.get(line.slice(0, Math.max(0, colon)).trim().toLowerCase())
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
    const fact = key === 'published' ? isoDate(value) : value
    if (key !== undefined && fact !== undefined && fact !== '') facts[key] ??= fact
  }
  return { facts, body: text.slice(end + 5) }
}
