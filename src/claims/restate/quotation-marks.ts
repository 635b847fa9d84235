// Quotation marks and brackets of a restatement: whole pairs, whatever was cut from between them.

import type { Tree } from '../../syntax/clause-tree'
import { type Proposition, wordsOf } from '../proposition'

/** Whether the first word said stands in a quotation, opened before it or taken over from an earlier sentence. */
export function beginsQuoted(tree: Tree, { pieces }: Proposition): boolean {
  const first = pieces.find(piece => 'words' in piece && piece.words.length > 0)
  return first !== undefined && 'words' in first && quotedWords(tree).has(first.words[0])
}

const none: ReadonlySet<number> = new Set()

/** Of a claim that quotes, the words that are somebody's own and stay as they are; of words that are all quoted, none. */
export function quotedPart(tree: Tree, proposition: Proposition): ReadonlySet<number> {
  const quoted = quotedWords(tree)
  if (quoted.size === 0) return none
  const isMixed = wordsOf(proposition).some(w => !quoted.has(w) && tree.tokens[w].upos !== 'PUNCT')
  return isMixed ? quoted : none
}

/** Whether a word of the sentence stands between double marks. */
export function isQuotedWord(tree: Tree, word: number): boolean {
  return quotedWords(tree).has(word)
}

/** Whether a word stands between single marks, opened or closed in another sentence perhaps. */
export function isInnerQuoted({ tokens }: Tree, word: number): boolean {
  let opened = -1
  for (let i = 0; i < tokens.length; i++) {
    const { text, xpos } = tokens[i]
    if (text !== "'" && text !== '‘' && text !== '’') continue
    if (xpos === '``') opened = i
    else if (xpos === "''") {
      if (word > opened && word < i) return opened >= 0 || word < i
      opened = -1
    }
  }
  return opened >= 0 && word > opened
}

/** The words of the sentence between double marks; before a first mark that closes, those from its beginning. */
function quotedWords(tree: Tree): ReadonlySet<number> {
  let quoted: Set<number> | undefined
  let from = -1
  tree.tokens.forEach((token, i) => {
    const { text, span } = token
    if (text !== '"' && text !== '“' && text !== '”') return
    const touches = i > 0 && tree.tokens[i - 1].span.end === span.start
    if (text === '“' || (text === '"' && from < 0 && !touches)) {
      from = i + 1
      return
    }
    if (from < 0 && quoted !== undefined) return
    quoted ??= new Set()
    for (let k = Math.max(0, from); k < i; k++) quoted.add(k)
    from = -1
  })
  if (from >= 0) {
    quoted ??= new Set()
    for (let k = from; k < tree.tokens.length; k++) quoted.add(k)
  }
  return quoted ?? none
}

/** Of a quotation cut short, or begun before the words, the mark that is missing. */
export function withBothMarks(text: string, quoted: boolean): string {
  if (!/["“”]/.test(text)) return text
  let open = ''
  let stray = ''
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]
    out += mark
    if (mark !== '"' && mark !== '“' && mark !== '”') continue
    if (mark === '“' || (mark === '"' && open === '' && (i === 0 || /[\s([–—-]/.test(text[i - 1]))))
      open = mark
    else if (open !== '') {
      // A typewriter's mark that a printer's one closes: the pair is made alike.
      out = out.slice(0, -1) + (open === '“' ? '”' : '"')
      open = ''
    } else stray ||= mark
  }
  const before = stray === '' || !quoted ? '' : stray === '”' ? '“' : '"'
  const behind = open === '' ? '' : open === '“' ? '”' : '"'
  return `${before}${behind === '' ? out : withoutEndMarks(out)}${behind}`
}

/** Without commas, colons and dashes at the end; by hand, since a text of nothing else would cost its square. */
export function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && /[,;:–—-]/.test(text[end - 1])) end--
  return text.slice(0, end).trimEnd()
}

export function inOneLine(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
}

/** A single quotation mark whose partner was left behind; apostrophes stay. */
function withoutStrayApostrophes(text: string): string {
  const opening = /(^|[\s("“])['‘](?=\p{L})/gu
  const closing = /([\p{L}\p{N}.,!?])['’](?=$|[\s.,;:!?)"”])/gu
  const opened = text.match(opening)?.length ?? 0
  if (opened === 0) return text.replace(/([.,!?])['’](?=$|[\s"”])/g, '$1')
  const closed = text.match(closing)?.length ?? 0
  if (closed >= opened) return text
  // "… she said, 'We stay." goes on in the next sentence: here it ends.
  const at = text.search(/[.!?]?["”]?$/)
  const isLast = opened === 1 && /[,:] ['‘]\p{Lu}/u.test(text) && at > 0
  if (!isLast) return text.replace(opening, '$1')
  const [mark, rest] = [text.slice(at).replace(/["”]/, ''), text.slice(at).replace(/[.!?]/, '')]
  return `${text.slice(0, at)}${mark}${text.includes('‘') ? '’' : "'"}${rest}`
}

/** The mark of a note: its digits must not run into those before it. */
const NOTE = /\[\d{1,3}(?:\]|(?=[.\s]|$))/g

export function withoutStrayMarks(text: string): string {
  if (!/["“”()[\]'‘’]/.test(text)) return text
  let out = text.replace(NOTE, '')
  if (count(out, '"') % 2 === 1) out = out.replace('"', '')
  if (/['‘’]/.test(out)) out = withoutStrayApostrophes(out)
  for (const [open, close] of [
    ['“', '”'],
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    const opened = count(out, open)
    const closed = count(out, close)
    if (open === '(' && opened === closed + 1 && out.lastIndexOf(open) > 0) out = `${out})`
    else if (opened !== closed) out = out.replaceAll(open, '').replaceAll(close, '')
  }
  return inOneLine(out)
}

export function count(text: string, mark: string): number {
  let found = 0
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found++
  return found
}
