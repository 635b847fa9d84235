/** The words of a DOM tree as text with the breaks that a reader sees. */
import { isFurniture, isStamp } from './furniture'
import { InlineEdges } from './inline-edges'
import { isTableOfRows } from './table-rows'

const PARAGRAPHS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HGROUP|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/
const SILENT =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|MATH|HEAD|TITLE|BUTTON|SELECT|INPUT|TEXTAREA|FORM|S|STRIKE|DEL|AUDIO|VIDEO|OBJECT)$/
/** Captions that pages write as plain spans. */
const CAPTION = /(?:^|[\s_-])(?:caption|credit)(?:$|[\s_-])/i
const ELEMENT = 1
const TEXT = 3

/** A block of the page: its words, and how many of its characters stand in links. */
export interface PageBlock {
  readonly text: string
  readonly linked: number
}

/**
 * Text of the node: a blank line between blocks, a bullet before each list item, a line for each row of a table; without
 * stamps of time, "Read more" and the like. Walks without recursion: pages nest as deep as they like.
 */
export function textOf(root: Node): string {
  return blocksOf(root)
    .filter(block => !isFurniture(block))
    .map(block => block.text)
    .join('\n\n')
}

function blocksOf(root: Node): PageBlock[] {
  const page = new PageText()
  let node: Node | null = root
  while (node !== null) {
    const name: string = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : ''
    if (node.nodeType === TEXT) page.say(node.textContent ?? '')
    else if (name !== '' && !SILENT.test(name)) {
      page.enter(name, node)
      if (node.firstChild !== null) {
        node = node.firstChild
        continue
      }
      page.leave(name, node)
    }
    while (node !== root && node !== null && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null) page.leave(node.nodeName.toUpperCase(), node)
    }
    node = node === root || node === null ? null : node.nextSibling
  }
  page.endBlock()
  return page.blocks
}

/** Words as they are said, put into blocks. */
class PageText {
  readonly blocks: PageBlock[] = []
  private parts: string[] = []
  private linked = 0
  private links = 0
  private isItem = false
  private rows: Node | undefined
  private stamp = -1
  private readonly edges = new InlineEdges()

  say(text: string): void {
    const words = text.replace(/\s+/g, ' ')
    if (words === '') return
    if (this.edges.isFused(words)) this.parts.push(' ')
    this.parts.push(words)
    this.edges.said(words)
    if (this.links > 0) this.linked += words.trim().length
  }

  enter(name: string, node: Node): void {
    if (name === 'A') this.links++
    if (name === 'BR') {
      this.parts.push(this.rows === undefined ? '\n' : ' ')
      this.edges.clear()
    } else if (name === 'TABLE' && this.rows === undefined && isTableOfRows(node)) {
      this.endBlock()
      this.rows = node
    } else if (isBlock(name, node)) this.breakAt(name)
    else this.edges.opened(name)
    if (name === 'TIME') this.stamp = this.parts.some(part => part.trim() !== '') ? -1 : this.parts.length
    if (name === 'LI') this.isItem = true
  }

  leave(name: string, node: Node): void {
    if (name === 'A') this.links--
    if (name === 'TIME' && this.stamp >= 0 && isStamp(this.parts.slice(this.stamp).join('').trim()))
      this.parts.length = this.stamp
    if (name === 'TIME') this.stamp = -1
    if (node === this.rows) {
      this.endBlock()
      this.rows = undefined
    } else if (isBlock(name, node)) this.breakAt(name)
    else if (name !== 'BR') this.edges.closed(name)
    if (name === 'LI') this.isItem = false
  }

  /** In a table of rows a row is a block, its cells set apart; what else breaks there breaks no row. */
  private breakAt(name: string): void {
    if (this.rows === undefined || name === 'TR' || name === 'CAPTION') this.endBlock()
    else this.parts.push(name === 'TD' || name === 'TH' ? CELL : ' ')
    this.edges.clear()
  }

  endBlock(): void {
    const text = tidy(this.parts.join(''))
    if (text !== '') {
      this.blocks.push({ text: this.isItem ? `• ${text}` : text, linked: this.linked })
      this.isItem = false
    }
    this.parts = []
    this.linked = 0
    this.edges.clear()
  }
}

/** Between two cells, until they are tidied: no page has it. */
const CELL = '\u0000'

function isBlock(name: string, node: Node): boolean {
  return PARAGRAPHS.test(name) || (name === 'SPAN' && CAPTION.test(classOf(node)))
}

function classOf(node: Node): string {
  return 'className' in node && typeof node.className === 'string' ? node.className : ''
}

function tidy(text: string): string {
  const cells = text.split(CELL).map(cell =>
    cell
      .split('\n')
      .map(line => line.replace(/[ \t\u00a0]+/g, ' ').trim())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  return cells.filter(cell => cell !== '').join(' | ')
}
