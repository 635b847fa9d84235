/** Makes a page say what its article says: struck words, marks of notes and what is hidden go, raised figures become signs of their own. */

/** The elements of AMP that hold words of the article; the others are advertisements, menus, pictures and players. */
const AMP_WITH_WORDS = new Set(['AMP-ACCORDION', 'AMP-FIT-TEXT', 'AMP-LAYOUT', 'AMP-STORY-GRID-LAYER'])
/** Made for screen readers, or for the screen alone. */
const UNPRINTED = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|no-?print)(?:\s|$)/
const UNSEEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const STRUCK = new Set(['S', 'STRIKE', 'DEL'])

/** Mutates the document. */
export function removeUnsaid(document: Document): void {
  for (const element of elementsOf(document)) {
    const name = element.nodeName.toUpperCase()
    if (STRUCK.has(name) || isHidden(element) || (name.startsWith('AMP-') && !AMP_WITH_WORDS.has(name)))
      element.remove()
    else if (name === 'SUP') rewriteRaised(document, element)
    else if (name === 'A') rewriteLink(document, element)
  }
}

/** All elements in order, before any of them goes. */
function elementsOf(document: Document): Element[] {
  const elements: Element[] = []
  let node: Element | null = document.documentElement
  while (node !== null) {
    elements.push(node)
    let next: Element | null = node.firstElementChild
    while (next === null && node !== null) {
      next = node.nextElementSibling
      if (next === null) node = node.parentElement
    }
    node = next
  }
  return elements
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    UNSEEN.test(element.getAttribute('style') ?? '') ||
    UNPRINTED.test(element.getAttribute('class') ?? '')
  )
}

/** The longest mark of a note: "[citation needed]". */
const LONGEST_MARK = 24
/** How much of a link is looked at to tell a sentence from a headline. */
const SAMPLE = 200
const FEWEST_WORDS = 4

const NOTE =
  /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|(?:note|nb|n) ?\d{1,3}|(?:citation|clarification) needed|update[sd]?)[\])]?$/i
const BRACKETED = /^[[(]/
const EXPONENT = /^[-−–+]?\d{1,3}$/
const UNITS =
  /(?:^|[\s\d/])(?:k|c|m|d|n)?m$|(?:^|[\s\d/])(?:mi|ft|in|yd|yds|miles?|met(?:er|re)s?|feet|inch|inches|yards?|s)$/i
const RAISED: ReadonlyMap<string, string> = new Map(
  [...'0123456789+-−–'].map((sign, index) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻'][index]]),
)

/** "died<sup>2</sup>" has a note, "10<sup>9</sup>" and "5 km<sup>2</sup>" have exponents, "21<sup>st</sup>" has an ending. */
function rewriteRaised(document: Document, element: Element): void {
  const words = wordsOf(element, LONGEST_MARK)
  if (words === '') return
  const before = lastWords(element.previousSibling)
  const isLinked = element.firstElementChild?.nodeName === 'A' || element.parentElement?.nodeName === 'A'
  const isNamed = /\b(?:foot|end)?note|\bref|cit/i.test(
    `${element.getAttribute('class') ?? ''} ${element.id}`,
  )
  const isPower = EXPONENT.test(words) && (/[\d)]$/.test(before) || UNITS.test(before))
  if (isPower && !isLinked && !isNamed) {
    const signs = [...words].map(sign => RAISED.get(sign) ?? sign).join('')
    element.replaceWith(document.createTextNode(signs))
  } else if (NOTE.test(words) && (isLinked || isNamed || BRACKETED.test(words) || !/^[a-z]$/i.test(words)))
    element.remove()
}

function rewriteLink(document: Document, element: Element): void {
  const words = wordsOf(element, SAMPLE)
  const leadsToNote = element.getAttribute('href')?.startsWith('#') === true
  if (leadsToNote && NOTE.test(words) && /[\d*†‡§¶]/.test(words)) element.remove()
  else if (isSentence(element, words)) {
    // A paragraph that is one link is a list of links to Readability, which takes what stands beside it along.
    const plain = document.createElement('span')
    while (element.firstChild !== null) plain.appendChild(element.firstChild)
    element.replaceWith(plain)
  }
}

/** The whole paragraph, and it ends as sentences do: headlines of other articles do not. */
function isSentence(element: Element, words: string): boolean {
  const paragraph = element.parentElement
  if (paragraph?.nodeName !== 'P' || words.split(' ').length < FEWEST_WORDS) return false
  const others = Array.from(paragraph.childNodes).filter(node => node !== element)
  if (others.length > MOST_NEIGHBOURS || others.some(node => wordsOf(node, SAMPLE) !== '')) return false
  return /[.!?]["'”’)]{0,2}\s*$/.test(lastWords(element))
}
const MOST_NEIGHBOURS = 4

/** What the last text within a node ends with. */
function lastWords(node: Node | null): string {
  let last = node
  while (last?.lastChild) last = last.lastChild
  return last?.textContent?.slice(-12) ?? ''
}

/** The first words of a node, white space folded, without a walk through all of a large one. */
function wordsOf(root: Node, most: number): string {
  let words = ''
  let node: Node | null = root
  for (let steps = 0; node !== null && words.length <= most && steps < most; steps++) {
    if (node.nodeType === 3) words += node.textContent?.slice(0, most + 1) ?? ''
    if (node.firstChild !== null) {
      node = node.firstChild
      continue
    }
    while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode
    node = node === null || node === root ? null : node.nextSibling
  }
  return words.replace(/\s+/g, ' ').trim()
}
