/** Pairs quotation marks over a paragraph: the strongest and most reliable sign of whose words these are. */
import type { Span } from '../types'

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** False when the paragraph ends before the closing mark: the next paragraph may go on with it. */
  readonly closed: boolean
  /** Single marks quote a word or two, or the speech within a speech. */
  readonly single: boolean
}

const OPENING = '“„«'
const CLOSING = '”»'
const STRAIGHT = '"＂'
const SINGLE = "'‘’ʼ‛"
const ELISIONS = /^(?:em|til|tis|twas|cause|round|n|bout|cuz|nuff|neath)(?![\p{L}\p{N}])/iu
const WORD = /[\p{L}\p{N}]/u
const isSpace = (c: string | undefined) => c === undefined || /\s/.test(c)
const isWord = (c: string | undefined) => c !== undefined && WORD.test(c)

/** Outermost quotations of one block, in order; quotations inside them are part of their words. */
export function findQuotations(text: string, block: Span): Quotation[] {
  const double = pair(text, block, false)
  const found: Quotation[] = []
  let from = block.start
  for (const quotation of double) {
    for (const inner of pair(text, { start: from, end: quotation.start }, true)) found.push(inner)
    found.push(quotation)
    from = quotation.end
  }
  for (const inner of pair(text, { start: from, end: block.end }, true)) found.push(inner)
  return found
}

type Mark = 'open' | 'close' | 'either' | 'weak-close' | undefined

function pair(text: string, block: Span, single: boolean): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let fallback = -1
  const emit = (end: number, closed: boolean) => {
    if (open >= 0 && end > open) found.push({ start: open, end, closed, single })
    open = fallback = -1
  }
  for (let i = block.start; i < block.end; i++) {
    if (isPlain(text.charCodeAt(i))) continue
    const width = markWidth(text, i, block.end, single)
    if (width === 0) continue
    const mark = single ? singleMark(text, i, block) : doubleMark(text, i, width, block)
    if (open < 0) {
      if (mark === 'open' || (mark === 'either' && !single)) open = i
    } else if (mark === 'close' || mark === 'either') emit(i + width, true)
    else if (mark === 'weak-close') fallback = fallback < 0 ? i + width : fallback
    // A transcript's lines reopen what the last line never closed; typographic marks nest ("“Shark Tank”").
    i += width - 1
  }
  if (open >= 0) {
    if (single) {
      if (fallback > 0) emit(fallback, true)
    } else emit(block.end, false)
  }
  return found
}

/** Letters and most else of ASCII are no marks; asked of every character, so by its code. */
function isPlain(code: number): boolean {
  return (code > 0x27 && code < 0xab && code !== 0x60) || code === 0x20
}

function markWidth(text: string, i: number, end: number, single: boolean): number {
  const c = text[i] ?? ''
  const next = i + 1 < end ? text[i + 1] : undefined
  const isPair =
    (c === "'" && next === "'") ||
    (c === '`' && next === '`') ||
    (c === '‘' && next === '‘') ||
    (c === '’' && next === '’')
  if (single) return !isPair && SINGLE.includes(c) ? 1 : isPair ? 0 : 0
  if (isPair) return 2
  return OPENING.includes(c) || CLOSING.includes(c) || STRAIGHT.includes(c) ? 1 : 0
}

function doubleMark(text: string, i: number, width: number, block: Span): Mark {
  const c = text[i] ?? ''
  if (OPENING.includes(c) || c === '`' || c === '‘') return 'open'
  const before = i > block.start ? text[i - 1] : undefined
  const after = i + width < block.end ? text[i + width] : undefined
  // A closing mark with a space before and a word after was meant to open.
  if (CLOSING.includes(c) || c === '’') return isSpace(before) && isWord(after) ? 'open' : 'close'
  if ((isSpace(before) || '([—–-―'.includes(before ?? '')) && !isSpace(after)) return 'open'
  if (!isSpace(before) && !isWord(after)) return 'close'
  return 'either'
}

function singleMark(text: string, i: number, block: Span): Mark {
  const before = i > block.start ? text[i - 1] : undefined
  const after = i + 1 < block.end ? text[i + 1] : undefined
  const c = text[i] ?? ''
  if (isWord(before) && isWord(after)) return undefined
  if (!isWord(before) && (isWord(after) || after === '[' || after === '$' || after === '.')) {
    if (c === '’' && !isSpace(before)) return 'close'
    const rest = text.slice(i + 1, i + 8)
    return ELISIONS.test(rest) || /^\d0s/.test(rest) || c === '’' || c === 'ʼ' ? undefined : 'open'
  }
  if (isSpace(before)) return undefined
  // "the voters' choice" closes nothing when a better mark follows.
  if (/[sS]/.test(before ?? '') && after === ' ' && /[\p{Ll}\p{Lu}]/u.test(text[i + 2] ?? ''))
    return 'weak-close'
  return 'close'
}
