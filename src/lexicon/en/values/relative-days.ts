/** Words for days told from the day on which they are said, and the units that tell how much later something was. */

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
])

export const LATER_UNITS: ReadonlyMap<
  string,
  { readonly minutes?: number; readonly days?: number; readonly months?: number }
> = new Map([
  ['minute', { minutes: 1 }],
  ['hour', { minutes: 60 }],
  ['day', { days: 1 }],
  ['week', { days: 7 }],
  ['month', { months: 1 }],
])
