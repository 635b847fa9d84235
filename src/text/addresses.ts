// Addresses of the web and of mail, handles, hashtags and emoticons: one word each.
import { COUNTRY_DOMAINS, DOMAIN_ENDINGS } from '../lexicon/en/wordforms'
import { alphanumericEnd, classAt, LETTER } from './characters'

interface Address {
  /** End of the address; not after the start when there is none. */
  readonly end: number
  /** Where it is worth looking next, so that no character is looked at twice. */
  readonly next: number
}

const SCHEMES: readonly string[] = ['http://', 'https://', 'ftp://', 'mailto:', 'www.', 'doi:10.']

/** Finds an address that begins at `from`. */
export function addressEnd(text: string, from: number, to: number): Address {
  const c = text[from]
  if (c === '@' || c === '#') {
    const end = handleEnd(text, from, to)
    if (end > from) return { end, next: end }
  }
  const smile = emoticonEnd(text, from, to)
  if (smile > from) return { end: smile, next: smile }
  if (classAt(text, from) === 0) return { end: from, next: from + 1 }
  const head = text.slice(from, Math.min(to, from + 8)).toLowerCase()
  if (SCHEMES.some(s => head.startsWith(s))) {
    const end = urlEnd(text, from, to)
    if (end - from > 8) return { end, next: end }
  }
  return domainEnd(text, from, to)
}

/** Mail addresses and domains: labels joined by dots, perhaps after a name and an at sign, perhaps with a path. */
function domainEnd(text: string, from: number, to: number): Address {
  let at = from
  let sign = -1
  let dots = 0
  for (; at < to; at++) {
    const c = text[at]
    if (c === '@') {
      if (sign >= 0) break
      sign = at
    } else if (c === '.') dots++
    else if (c !== '-' && c !== '_' && c !== '+' && classAt(text, at) === 0) break
  }
  const next = Math.max(at, from + 1)
  if (dots === 0 && sign < 0) return { end: from, next }
  let end = at
  while (end > from && '.-_+'.includes(text[end - 1])) end--
  if (sign > from && sign < end - 1) return { end, next: end }
  const labels = text
    .slice(from, Math.min(end, from + 80))
    .toLowerCase()
    .split('.')
  const last = labels[labels.length - 1]
  const isDomain =
    labels.length > 1 &&
    labels.every(l => l !== '') &&
    (DOMAIN_ENDINGS.has(last) || (labels.length > 2 && COUNTRY_DOMAINS.has(last) && labels[0].length > 1))
  if (!isDomain) return { end: from, next }
  return { end: text[end] === '/' && end < to ? urlEnd(text, end, to) : end, next: end }
}

/** An address of the web goes on to the end of the chunk, but for the punctuation that closes the phrase around it. */
function urlEnd(text: string, from: number, to: number): number {
  let end = from
  let open = 0
  while (end < to && !'<>"[]'.includes(text[end])) {
    if (text[end] === '(') open++
    else if (text[end] === ')' && open-- === 0) break
    end++
  }
  while (end > from && ".,;:!?'*".includes(text[end - 1])) end--
  return end
}

function handleEnd(text: string, from: number, to: number): number {
  if (from + 1 >= to || classAt(text, from + 1) !== LETTER) return from
  let end = alphanumericEnd(text, from + 1, to)
  while (end + 1 < to && text[end] === '_') end = alphanumericEnd(text, end + 1, to)
  return end
}

/** Eyes, perhaps a nose, a mouth: ":-)", ";)", "=D". */
function emoticonEnd(text: string, from: number, to: number): number {
  if (!':;=8'.includes(text[from])) return from
  let at = from + 1
  if (at < to && "-o^'".includes(text[at])) at++
  if (at >= to || !')(][DPp|/\\*'.includes(text[at])) return from
  const mouth = text[at]
  while (at < to && text[at] === mouth) at++
  return at === to || classAt(text, at) === 0 ? at : from
}
