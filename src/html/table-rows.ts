/** Tables of figures, told from tables that lay a page out. */

const FEWEST_ROWS = 2
const FEWEST_CELLS = 2
/** A cell with more blocks than this holds an article. */
const MOST_BLOCKS = 2

const BLOCK = /^(?:P|DIV|H[1-6]|UL|OL|BLOCKQUOTE|SECTION|ARTICLE)$/

/** Whether a table has rows of several cells, none of them a page in itself. Looks no further than the next table. */
export function isTableOfRows(table: Node): boolean {
  let rows = 0
  let cells = 0
  let wideRows = 0
  let blocks = 0
  let node: Node | null = table.firstChild
  while (node !== null) {
    const name: string = node.nodeName
    if (name === 'TABLE') return false
    if (name === 'TR') {
      rows++
      cells = 0
    } else if (name === 'TD' || name === 'TH') {
      blocks = 0
      cells++
      if (cells === FEWEST_CELLS) wideRows++
    } else if (BLOCK.test(name) && ++blocks > MOST_BLOCKS) return false
    if (node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== table && node.nextSibling === null) node = node.parentNode
    node = node === null || node === table ? null : node.nextSibling
  }
  return rows >= FEWEST_ROWS && wideRows >= FEWEST_ROWS
}

/** Says so in the page, so that Readability keeps such a table as it is. Mutates the document. */
export function markTablesOfRows(document: Document): void {
  for (const table of Array.from(document.querySelectorAll('table')))
    if (isTableOfRows(table)) table.setAttribute('summary', 'rows')
}
