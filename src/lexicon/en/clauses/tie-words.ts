/** Words that change what is tied to what in a sentence. */
export const TIMES: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday day week month year today yesterday tomorrow'.split(
    ' ',
  ),
)
/** Before "than half of them". */
export const MORE: ReadonlySet<string> = new Set(['more', 'few', 'less', 'fewer', 'many', 'little'])
export const EXCEPTING: ReadonlySet<string> = new Set([
  'except',
  'excluding',
  'bar',
  'barring',
  'save',
  'but',
])
export const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite', 'report'])
export const REJECTING: ReadonlySet<string> = new Set(['rather', 'instead', 'not'])
export const LIGHT: ReadonlySet<string> = new Set([
  'make',
  'take',
  'have',
  'give',
  'pay',
  'hold',
  'do',
  'carry',
  'stage',
  'launch',
  'suffer',
  'face',
])
