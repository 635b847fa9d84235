/** Renderings of a report: each a pure function of it, the same bytes for the same report. */
export { checkToText } from './check'
export { checkToMarkdown } from './check-markdown'
export { claimsToText } from './claims'
export { toCsv } from './csv'
export { checkToHtml } from './html/check-page'
export { toHtml } from './html/page'
export { toJson } from './json'
export { type ReportOptions, toMarkdown } from './markdown'
export { toMatrixHtml } from './matrix/html'
export { toMatrixMarkdown } from './matrix/markdown'
export type { MatrixOptions } from './matrix/rows'
export { type MatrixTextOptions, toMatrixText } from './matrix/text'
export type { TextOptions } from './page'
export { toProv } from './standards/prov'
export type { ProvDocument, ProvLiteral, ProvStatement } from './standards/prov-statements'
export {
  type SchemaOrgArticle,
  type SchemaOrgClaim,
  type SchemaOrgGraph,
  toSchemaOrg,
} from './standards/schema-org'
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  toWebAnnotation,
} from './standards/web-annotation'
export { toText } from './text'
