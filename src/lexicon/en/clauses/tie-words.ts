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

export const UNTIL: ReadonlySet<string> = new Set(['until', 'till'])

export const FLOATING: ReadonlySet<string> = new Set(['each', 'apiece', 'all', 'both'])

export const MEASURES: ReadonlySet<string> = new Set(
  `% percent point year month week day hour minute second dollar euro pound metre meter kilometre km
  mile kg tonne`.split(/\s+/),
)

export const UNIVERSAL: ReadonlySet<string> = new Set(
  `all every each no any everyone everybody nobody none anybody anyone everything nothing`.split(/\s+/),
)

export const TAKING_OUT: ReadonlySet<string> = new Set([...EXCEPTING, 'exclude'])
