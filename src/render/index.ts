/** Renderings of a report: each a pure function of it, the same bytes for the same report. */
export { checkToText } from './check'
export { claimsToText } from './claims'
export { toCsv } from './csv'
export { toHtml } from './html/page'
export { toJson } from './json'
export { toMarkdown } from './markdown'
export { type MatrixOptions, toMatrixHtml, toMatrixMarkdown } from './matrix'
export type { TextOptions } from './page'
export { toProv } from './prov'
export type { ProvDocument, ProvLiteral, ProvStatement } from './prov-statements'
export { type SchemaOrgArticle, type SchemaOrgClaim, type SchemaOrgGraph, toSchemaOrg } from './schema-org'
export { toText } from './text'
export {
  type Annotation,
  type AnnotationBody,
  type AnnotationPage,
  type AnnotationTarget,
  toWebAnnotation,
} from './web-annotation'
