/** What a renderer may be given: what the library returned, and options by their table. */
import { type Fields, flag, type Shape, that, whole } from '../shapes'

export const REPORT_OPTIONS: Fields = { explain: flag }

export const TEXT_OPTIONS: Fields = {
  ...REPORT_OPTIONS,
  color: flag,
  width: that(value => typeof value === 'number' && value >= 0, 'a number of columns'),
}

export const MATRIX_OPTIONS: Fields = { leastSources: whole }

export const MATRIX_TEXT_OPTIONS: Fields = { ...TEXT_OPTIONS, ...MATRIX_OPTIONS }

export const aReport: Shape = that(
  value => hasLists(value, 'findings', 'documents') && 'summary' in value,
  'a report, as compare returns it',
)
export const aCheck: Shape = that(
  value => hasLists(value, 'findings', 'documents') && 'verdict' in value,
  'what check returned',
)
export const aStory: Shape = that(value => hasLists(value, 'facts', 'documents'), 'what compareAll returned')
export const aDocument: Shape = that(
  value => hasLists(value, 'claims', 'sentences'),
  'a document, as segment returns it',
)
export const aResult: Shape = that(
  value => hasLists(value, 'documents') || hasLists(value, 'claims'),
  'what the library returned',
)

function hasLists(value: unknown, ...names: readonly string[]): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    names.every(name => Array.isArray(Reflect.get(value, name)))
  )
}
