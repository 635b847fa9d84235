/** A page as a DOM (linkedom over htmlparser2), whatever the markup leaves out or leaves open. */
import { parseHTML } from 'linkedom'
import { levelled } from './levelled'

export function parsePage(html: string): Document {
  return parseHTML(completed(levelled(html))).document
}

/** linkedom takes markup as it stands, and looks for the body beside a head: pages may leave both out, and parsers of browsers add them. */
function completed(html: string): string {
  const root = /<html[\s>]/i.exec(html)
  if (root === null) return `<!doctype html><html><head></head><body>${html}</body></html>`
  const inside = html.indexOf('>', root.index) + 1
  if (inside === 0 || /<head[\s>]/i.test(html)) return html
  const body = html.slice(inside).search(/<body[\s>]/i)
  if (body < 0) return `${html.slice(0, inside)}<head></head><body>${html.slice(inside)}`
  return `${html.slice(0, inside)}<head>${html.slice(inside, inside + body)}</head>${html.slice(inside + body)}`
}
