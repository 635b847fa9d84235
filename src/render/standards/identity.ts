/** Identifiers for exports: the same report has the same ones, and other reports have others. */
import type { Document, Report, Side } from '../../types'

/** `urn:corroborate:` and a hash of both texts and their addresses. */
export function reportUrn(report: Report): string {
  const parts = report.documents.map(({ source }) => `${source.url ?? ''}\u0000${source.text}`)
  return `urn:corroborate:${hash([report.generator.version, ...parts].join('\u0001'))}`
}

/** The article's web address, or where it has none an identifier of its own. */
export function articleIri(report: Report, side: Side): string {
  const { source }: Document = report.documents[side === 'a' ? 0 : 1]
  const address = webAddress(source.url)
  return address ?? `${reportUrn(report)}:article-${side}`
}

/** Any string as a part of an IRI; half a surrogate pair, which UTF-8 cannot write, goes by its number. */
export function iriPart(text: string): string {
  return encodeURIComponent(
    text.replace(/\p{Surrogate}/gu, half => `\ufffd${half.charCodeAt(0).toString(16)}`),
  )
}

/** The url as an IRI, when it is an http(s) address that can be parsed. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined
  return new URL(url).href
}

/** Two 32-bit FNV-1a passes: names, not secrets, so a short hash that needs no library will do. */
function hash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x050c5d1f
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ (code + index), 0x01000193)
  }
  return [high, low].map(half => (half >>> 0).toString(16).padStart(8, '0')).join('')
}
