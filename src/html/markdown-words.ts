/** The words of a Markdown tree, one text a block, as a reader sees them. */
import type { Nodes, Parents, PhrasingContent, Table } from 'mdast'
import { parsePage } from './parse-page'
import { textOf } from './text-of'
import { removeUnsaid } from './unsaid'

/** Tags of HTML that say that what is between them is said no more. */
const STRUCK = /^<(\/?)(?:s|del|strike)\b/i
const BREAK = /^<br\b/i

/** @param markdown the text that the tree was parsed from, in which fences are told from indentation */
export function wordsOfTree(tree: Parents, markdown: string): string {
  return joined(tree.children, '\n\n', markdown)
}

function joined(nodes: readonly Nodes[], gap: string, markdown: string): string {
  return nodes
    .map(node => wordsOfBlock(node, markdown))
    .filter(words => words !== '')
    .join(gap)
}

function wordsOfBlock(node: Nodes, markdown: string): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return tidy(inline(node.children))
    case 'blockquote':
    case 'footnoteDefinition':
      return joined(node.children, '\n\n', markdown)
    case 'list':
      return node.children
        .map((item, index) => {
          const marker = node.ordered ? `${(node.start ?? 1) + index}. ` : '- '
          const words = joined(item.children, item.spread ? '\n\n' : '\n', markdown)
          return words === '' ? '' : marker + words
        })
        .filter(words => words !== '')
        .join(node.spread ? '\n\n' : '\n')
    case 'table':
      return wordsOfTable(node)
    case 'code':
      // Between fences stands code; an indented paragraph is as a rule a paragraph that somebody indented.
      return /[`~]/.test(markdown[node.position?.start.offset ?? 0]) ? '' : node.value.trim()
    case 'html':
      return wordsOfMarkup(node.value)
    default:
      return ''
  }
}

function wordsOfTable(table: Table): string {
  return table.children
    .map(row =>
      row.children
        .map(cell => tidy(inline(cell.children)).replace(/\n/g, ' '))
        .filter(words => words !== '')
        .join(' | '),
    )
    .filter(words => words !== '')
    .join('\n')
}

function wordsOfMarkup(markup: string): string {
  const document = parsePage(markup)
  removeUnsaid(document)
  return textOf(document.body ?? document)
}

function inline(nodes: readonly PhrasingContent[]): string {
  let words = ''
  let struck = 0
  for (const node of nodes) {
    const tag = node.type === 'html' ? STRUCK.exec(node.value) : null
    if (tag !== null) struck = Math.max(0, struck + (tag[1] === '' ? 1 : -1))
    else if (struck === 0) words += wordsOfInline(node)
  }
  return words
}

function wordsOfInline(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return BREAK.test(node.value) ? '\n' : ''
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return inline(node.children)
    default:
      // Struck out, a picture, the mark of a footnote.
      return ''
  }
}

function tidy(words: string): string {
  return words
    .split('\n')
    .map(line => line.replace(/[ \t]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}
