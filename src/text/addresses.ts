// Addresses of the web and of mail, handles, hashtags and emoticons: one word each.
import { COUNTRY_DOMAINS, DOMAIN_ENDINGS } from '../lexicon/en/text/wordforms'
import { alphanumericEnd, classAt, DIGIT, LETTER, widthAt } from './characters'

export interface Address {
  /** End of the address; where it was looked for when there is none. */
  readonly end: number
  /** Where it is worth looking next, so that no character is looked at twice. */
  readonly next: number
}

const SCHEMES: readonly string[] = ['http://', 'https://', 'ftp://', 'mailto:', 'www.', 'doi:10.']
/** Longest name of a host whose labels are looked at. */
const LONGEST_HOST = 80

/** Finds an address that begins at `from`. */
export function addressEnd(text: string, from: number, to: number): Address {
  const c = text[from]
  const sign = c === '@' || c === '#' ? handleEnd(text, from, to) : emoticonEnd(text, from, to)
  if (sign > from) return { end: sign, next: sign }
  if (!isAlphanumeric(text, from)) return { end: from, next: from + 1 }
  const head = text.slice(from, Math.min(to, from + 8)).toLowerCase()
  const scheme = SCHEMES.find(s => head.startsWith(s))
  if (scheme) {
    const end = urlEnd(text, from, to)
    if (end > from + scheme.length) return { end, next: end }
  }
  return hostEnd(text, from, to)
}

/** Mail addresses and hosts: labels joined by dots, perhaps after a name and an at sign, perhaps with a path behind. */
function hostEnd(text: string, from: number, to: number): Address {
  let at = from
  let sign = -1
  let dots = 0
  for (; at < to; at += widthAt(text, at)) {
    const c = text[at]
    if (c === '@' && sign < 0) sign = at
    else if (c === '.') dots++
    else if (c !== '-' && c !== '_' && c !== '+' && !isAlphanumeric(text, at)) break
  }
  const none = { end: from, next: Math.max(at, from + 1) }
  if (dots === 0 && sign < 0) return none
  let end = at
  while (end > from && '.-_+@'.includes(text[end - 1])) end--
  if (sign > from && sign < end) return { end, next: end }
  if (end - from > LONGEST_HOST || !isHost(text.slice(from, end))) return none
  if (text[end] === '/' && end < to) end = urlEnd(text, end, to)
  return { end, next: end }
}

/** "example.org", "report.pdf", "bbc.co.uk", "comp.sources.unix"; not "end.The", "food.the", "U.S.". */
function isHost(text: string): boolean {
  const labels = text.split('.')
  if (labels.length < 2 || labels.includes('')) return false
  const last = labels[labels.length - 1].toLowerCase()
  if (DOMAIN_ENDINGS.has(last)) return true
  if (labels.length < 3) return false
  if (COUNTRY_DOMAINS.has(last) && labels[0].length > 1) return true
  return labels.every(l => l.length > 1 && l === l.toLowerCase() && classAt(l, 0) === LETTER)
}

/** An address of the web goes on to the end of the chunk, but for the punctuation that closes the phrase around it. */
function urlEnd(text: string, from: number, to: number): number {
  let end = from
  let open = 0
  for (; end < to && !'<>"[]'.includes(text[end]); end++) {
    if (text[end] === '(') open++
    else if (text[end] === ')' && open-- === 0) break
  }
  while (end > from && ".,;:!?'*".includes(text[end - 1])) end--
  return end
}

/** "@name", "@host.org", "#topic". */
function handleEnd(text: string, from: number, to: number): number {
  if (from + 1 >= to || classAt(text, from + 1) !== LETTER) return from
  let end = from + 1
  for (;;) {
    end = alphanumericEnd(text, end, to)
    const joins = text[end] === '_' || (text[from] === '@' && text[end] === '.')
    if (!joins || end + 1 >= to || !isAlphanumeric(text, end + 1)) break
    end++
  }
  return text[end] === '_' && end < to ? end + 1 : end
}

/** Eyes, perhaps a nose, a mouth: ":-)", ";)", "=D"; or the other way round: "(:". */
function emoticonEnd(text: string, from: number, to: number): number {
  const c = text[from]
  if (c === '(' && to - from === 2 && text[from + 1] === ':') return to
  if (c === '^' && /^\^[_.-]?\^$/.test(text.slice(from, Math.min(to, from + 4)))) return to
  if (c !== ':' && c !== ';' && c !== '=') return from
  let at = from + 1
  if (at < to && "-o^'".includes(text[at])) at++
  if (at >= to || !')(][DPp|/\\*'.includes(text[at])) return from
  const mouth = text[at]
  while (at < to && text[at] === mouth) at++
  return at === to || !isAlphanumeric(text, at) ? at : from
}

function isAlphanumeric(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === LETTER || kind === DIGIT
}
