/** Renderings of a report: each a pure function of it, the same bytes for the same report. */
export { checkToText } from './check'
export { claimsToText } from './claims'
export { toHtml } from './html/page'
export { toJson } from './json'
export { toMarkdown } from './markdown'
export type { TextOptions } from './page'
export { toText } from './text'
