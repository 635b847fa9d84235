/** The words of a DOM tree as text with the breaks that a reader sees. */

const PARAGRAPHS =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|SVG|HEAD|TITLE|BUTTON|SELECT|INPUT|TEXTAREA|FORM)$/
const ELEMENT = 1
const TEXT = 3

/**
 * Text of the node, a blank line between blocks and a bullet before each list item. Walks without recursion: pages nest as deep as they like.
 */
export function textOf(root: Node): string {
  const parts: string[] = []
  let node: Node | null = root
  let isEntering = true
  while (node !== null) {
    if (isEntering && node.nodeType === TEXT) parts.push((node.textContent ?? '').replace(/\s+/g, ' '))
    const name: string = node.nodeType === ELEMENT ? node.nodeName.toUpperCase() : ''
    const isSilent = SILENT.test(name)
    if (name === 'BR' && isEntering) parts.push('\n')
    else if (PARAGRAPHS.test(name)) parts.push(isEntering && name === 'LI' ? '\n\n• ' : '\n\n')
    else if (/^T[DH]$/.test(name)) parts.push(' ')
    if (isEntering && !isSilent && node.firstChild !== null) {
      node = node.firstChild
    } else if (node === root) {
      break
    } else if (node.nextSibling !== null) {
      // A node without children is entered and left at once; its closing break is folded with the opening one below.
      node = node.nextSibling
      isEntering = true
    } else {
      node = node.parentNode
      isEntering = false
      if (node === root) break
    }
  }
  return tidy(parts.join(''))
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map(line => line.replace(/[ \t\u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/•\n+/g, '• ')
    .trim()
}
