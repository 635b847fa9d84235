/** A source from Markdown: the words without the signs, the facts from the front matter. */
import type { Source } from '../types'
import { isoDate } from './iso-date'

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
export function fromMarkdown(markdown: string, known: Omit<Source, 'text'> = {}): Source {
  const { facts, body } = splitFrontMatter(markdown.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  const text = plainLines(body)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const heading = /^ {0,3}# +(.+)/m.exec(body.slice(0, 2000))?.[1]
  const title = heading === undefined ? undefined : plainWords(heading.replace(/(?<![ #])[ #]+$/, ''))
  return { ...(title === undefined ? {} : { title }), ...facts, ...known, text }
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

function plainLines(body: string): string[] {
  const lines: string[] = []
  let fence = ''
  for (const line of body.replace(/<!--[\s\S]*?(?:-->|$)/g, '').split('\n')) {
    const opening = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? ''
    if (fence !== '') {
      if (opening.startsWith(fence)) fence = ''
    } else if (opening !== '') fence = opening
    else if (!isRule(line)) lines.push(plainWords(withoutLineSigns(line)))
  }
  return lines
}

/** A thematic break, the underline of a heading, a table's rule, or a link's definition: no words of the article. */
function isRule(line: string): boolean {
  return (/^[ \t|:=*_-]{3,}$/.test(line) && /[=*_-]/.test(line)) || /^ {0,3}\[[^\]\n]{1,200}\]:/.test(line)
}

function withoutLineSigns(line: string): string {
  return line
    .replace(/^[ \t]*(?:>[ \t]?)+/, '')
    .replace(/^ {0,3}#{1,6}[ \t]+/, '')
    .replace(/(?<![ \t])[ \t]+#+[ \t]*$/, '')
    .replace(/^[ \t]*[*+-][ \t]+/, '- ')
}

function plainWords(text: string): string {
  return text
    .replace(/!\[[^\][]*\]\([^()\s]*(?:[ \t]+"[^"(]*")?\)/g, '')
    .replace(/\[([^\][]*)\](?:\([^()\s]*(?:[ \t]+"[^"(]*")?\)|\[[^\][]*\])/g, '$1')
    .replace(/<(https?:[^<>\s]+)>/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]*>/g, '')
    .replace(/(?<!`)(`+)(?!`)([^`]+)\1(?!`)/g, '$2')
    .replace(/(?<!\\)(\*{1,3}|~~)(?=[^\s*~])([^*~]+)(?<!\\)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]+)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
}
