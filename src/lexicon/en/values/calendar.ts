/** Words of the calendar: months, weekdays, seasons, holidays, units, and the words that point from one day to another. */

const named = (rows: readonly string[], from: number): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((name): [string, number] => [name, i + from])))

/** 1 to 12. */
export const MONTHS = named(
  [
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ],
  1,
)

/** Months that are verbs, nouns or first names too: alone they need a preposition or a year. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'dec',
  'april',
  'june',
  'august',
  'sep',
])

/** ISO: Monday 1 to Sunday 7. */
export const WEEKDAYS = named(
  [
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed weds',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ],
  1,
)

/** Short forms that are words or names of their own ("Sun reported", "she sat", "Mon dieu"). */
export const AMBIGUOUS_WEEKDAYS: ReadonlySet<string> = new Set([
  'mon',
  'wed',
  'weds',
  'sat',
  'sun',
  'fri',
  'thu',
  'tue',
  'thur',
])

/** First month of each season in the north, where most of this language's news is written. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

export type CalendarUnit =
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'

export const CALENDAR_UNITS: ReadonlyMap<string, CalendarUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['night', 'day'],
  ['nights', 'day'],
  ['morning', 'day'],
  ['afternoon', 'day'],
  ['evening', 'day'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['fortnight', 'fortnight'],
  ['fortnights', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
])

/** Words that point from the present unit to another: offset in units; `0` the present one. */
export const POINTERS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])

/** Days named from today. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tonight', 0],
])

/** Parts of a period: where they begin and end as fractions of it. */
export const PERIOD_PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 1 / 2]],
  ['beginning', [0, 1 / 3]],
  ['start', [0, 1 / 3]],
  ['mid', [1 / 4, 3 / 4]],
  ['middle', [1 / 4, 3 / 4]],
  ['late', [1 / 2, 1]],
  ['end', [2 / 3, 1]],
])

/** Parts of a day as hours. */
export const DAY_PARTS: ReadonlyMap<string, readonly [from: string, to: string]> = new Map([
  ['dawn', ['05:00:00', '07:59:59']],
  ['morning', ['06:00:00', '11:59:59']],
  ['lunchtime', ['11:00:00', '13:59:59']],
  ['afternoon', ['12:00:00', '17:59:59']],
  ['evening', ['17:00:00', '22:59:59']],
  ['night', ['18:00:00', '23:59:59']],
])

export type Holiday = readonly [month: number, day: number, weekday?: number]

/** Holidays of a fixed day, or of the nth weekday (last when -1) of a month. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ["new year 's day", [1, 1]],
  ["new year 's eve", [12, 31]],
  ["new year 's", [1, 1]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["valentine 's day", [2, 14]],
  ["st patrick 's day", [3, 17]],
  ['halloween', [10, 31]],
  ['may day', [5, 1]],
  ['burns night', [1, 25]],
  ['groundhog day', [2, 2]],
  ["st david 's day", [3, 1]],
  ["st george 's day", [4, 23]],
  ["st andrew 's day", [11, 30]],
  ["international women 's day", [3, 8]],
  ['anzac day', [4, 25]],
  ['bonfire night', [11, 5]],
  ['remembrance day', [11, 11]],
  ["all saints ' day", [11, 1]],
  ['waitangi day', [2, 6]],
  ['cinco de mayo', [5, 5]],
  ['columbus day', [10, 2, 1]],
  ['juneteenth', [6, 19]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
  ['bastille day', [7, 14]],
  ['canada day', [7, 1]],
  ['australia day', [1, 26]],
  ['earth day', [4, 22]],
  ["april fools ' day", [4, 1]],
  ["april fool 's day", [4, 1]],
  ['labor day', [9, 1, 1]],
  ['memorial day', [5, -1, 1]],
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
  ['black friday', [11, 4, 5]],
  ['martin luther king jr day', [1, 3, 1]],
  ["presidents ' day", [2, 3, 1]],
])

/** Feasts that move with Easter: days after Easter Sunday. */
export const EASTER_FEASTS: ReadonlyMap<string, number> = new Map([
  ['shrove tuesday', -47],
  ['mardi gras', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter', 0],
  ['easter saturday', -1],
  ['easter sunday', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['corpus christi', 60],
  ['pentecost', 49],
  ['whit sunday', 49],
  ['whit monday', 50],
])

/** Months of the Islamic calendar, and feasts in them: month, day, and how many days. */
export const ISLAMIC_FEASTS: ReadonlyMap<string, readonly [month: number, day: number, days: number]> =
  new Map([
    ['ramadan', [9, 1, 30]],
    ['eid al - fitr', [10, 1, 1]],
    ['eid al - adha', [12, 10, 1]],
  ])

/** Names of decades in words. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 0],
  ['tens', 10],
])

/** Time zones behind a time of day. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest eet eest msk ist jst kst hkt aest aedt local'.split(
    ' ',
  ),
)

/** Adverbs and adjectives of recurrence. */
export const RECURRENCES: ReadonlySet<string> = new Set(
  'daily nightly weekly fortnightly biweekly monthly bimonthly quarterly yearly annually biannually hourly'.split(
    ' ',
  ),
)

/** Words that put a day of the week or month that carries no year after the day of publication. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  "will 'll shall wo won't gonna upcoming forthcoming scheduled due plan plans planned planning expects expected slated".split(
    ' ',
  ),
)
