/** The words of a Markdown tree, one text a block, as a reader sees them. */
import type { Nodes, Parents, PhrasingContent, Table } from 'mdast'
import { parsePage } from './parse-page'
import { textOf } from './text-of'
import { removeUnsaid } from './unsaid'

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
      return tidy(wordsOfInlines(node.children))
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
        .map(cell => tidy(wordsOfInlines(cell.children)).replace(/\n/g, ' '))
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

/** Words between tags of HTML are read as those of a page: struck ones go, raised figures become exponents or notes. */
function wordsOfInlines(nodes: readonly PhrasingContent[]): string {
  return hasMarkup(nodes)
    ? wordsOfMarkup(`<p>${nodes.map(markupOf).join('')}</p>`)
    : nodes.map(wordsOf).join('')
}

const hasMarkup = (nodes: readonly PhrasingContent[]): boolean =>
  nodes.some(node => node.type === 'html' || ('children' in node && hasMarkup(node.children)))

function wordsOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'linkReference':
      return node.children.map(wordsOf).join('')
    default:
      // Struck out, a picture, the mark of a footnote.
      return ''
  }
}

function markupOf(node: PhrasingContent): string {
  if (node.type === 'html') return node.value
  if (node.type === 'break') return '<br>'
  if ('children' in node && node.type !== 'delete') return `<em>${node.children.map(markupOf).join('')}</em>`
  return wordsOf(node).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function tidy(words: string): string {
  return words
    .split('\n')
    .map(line => line.replace(/[ \t]+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}
