/**
 * Markup nested no deeper than pages are: the parser keeps its open elements in an array that grows at the front, so that
 * a hundred thousand of them, one in the other, take it time that grows with the square.
 */

/** Browsers stop at 512 too. */
const MOST_DEPTH = 512

/** Elements without an end. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that end where the next of their kind begins: in them nothing piles up. */
const ENDED_BY_NEXT = new Set(
  'p li dt dd tr td th thead tbody tfoot option optgroup html head body'.split(' '),
)
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp'.split(' '))

/** The same markup without the tags below the deepest level, of which the words stay, and without ends of what is not open. */
export function levelled(html: string): string {
  const kept: string[] = []
  const open = new Map<string, number>()
  let from = 0
  let depth = 0
  let dropped = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = after(html, '-->', at + 4)
      continue
    }
    const isClosing = html[at + 1] === '/'
    const name = nameAt(html, at + (isClosing ? 2 : 1))
    if (name === '') {
      at++
      continue
    }
    const start = at
    const end = endOfTag(html, at)
    if (!isClosing && RAW.has(name)) {
      at = endOfRaw(html, name, end)
      continue
    }
    at = end
    if (VOID.has(name) || ENDED_BY_NEXT.has(name) || RAW.has(name) || html[end - 2] === '/') continue
    const count = open.get(name) ?? 0
    const isDropped = isClosing ? dropped > 0 || count === 0 : depth >= MOST_DEPTH
    if (!isDropped) {
      open.set(name, count + (isClosing ? -1 : 1))
      depth += isClosing ? -1 : 1
      continue
    }
    if (start > from) kept.push(html.slice(from, start), '<br>')
    from = end
    dropped = Math.max(0, dropped + (isClosing ? -1 : 1))
  }
  return from === 0 ? html : kept.join('') + html.slice(from)
}

/** Offset past the next `sign`, or the end. */
function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at < 0 ? html.length : at + sign.length
}

function nameAt(html: string, from: number): string {
  let end = from
  while (end < html.length && end - from < 24 && isNameSign(html.charCodeAt(end))) end++
  const name = html.slice(from, end).toLowerCase()
  return /^[a-z]/.test(name) ? name : ''
}

function isNameSign(code: number): boolean {
  const letter = code | 32
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 58) || code === 45
}

/** Past the `>` of a tag, quoted attributes aside. */
function endOfTag(html: string, at: number): number {
  let quote = 0
  for (let i = at + 1; i < html.length; i++) {
    const code = html.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if ((code === 34 || code === 39) && html.charCodeAt(i - 1) === 61) quote = code
  }
  return html.length
}

function endOfRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at
  return html.length
}
