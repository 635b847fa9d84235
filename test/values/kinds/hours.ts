/** Kinds of times within days and lengths of time, each with cases of its own; published on Thursday 16 October 2025. */
import type { Usage } from '../usage-quantities'

export const CLOCK_TIMES: readonly Usage[] = [
  ['The ferry left at 6am on Tuesday.', '2025-10-14T06:00'],
  ['The ferry left at 11.45pm on Tuesday.', '2025-10-14T23:45'],
  ['The ferry left at 00:30 on Tuesday.', '2025-10-14T00:30'],
  ['The ferry left at 0715 on Tuesday.', '2025-10-14T07:15'],
  ['The ferry left on Tuesday, shortly before 6pm.', '2025-10-14T17:00..2025-10-14T18:00'],
  ['The ferry left at twenty past seven on Tuesday.', '2025-10-14T07:20'],
  ['The ferry left at ten to four on Tuesday afternoon.', '2025-10-14T15:50'],
  ['The ferry left at midday on Tuesday.', '2025-10-14T12:00'],
  ['The ferry left at 7pm yesterday.', '2025-10-15T19:00'],
  ['The ferry will leave at 7pm tomorrow.', '2025-10-17T19:00'],
  ['The ferry left at 4 this morning.', '2025-10-16T04:00'],
  ['The ferry left at 9 last night.', '2025-10-15T21:00'],
]

export const CLOCK_RANGES: readonly Usage[] = [
  ['The bridge was shut from 11pm on Monday to 5am on Tuesday.', '2025-10-13T23:00..2025-10-14T05:00'],
  ['The bridge was shut between 11pm on Monday and 5am on Tuesday.', '2025-10-13T23:00..2025-10-14T05:00'],
  ['The bridge was shut from 11pm on Monday until 5am on Tuesday.', '2025-10-13T23:00..2025-10-14T05:00'],
  ['The bridge was shut from 11pm to 5am on Monday.', '2025-10-13T23:00..2025-10-14T05:00'],
  ['The bridge was shut between 7 and 9 this morning.', '2025-10-16T07:00..2025-10-16T09:00'],
  ['The bridge was shut between 10.30am and noon on Monday.', '2025-10-13T10:30..2025-10-13T12:00'],
  ['The bridge was shut from noon to 2pm on Monday.', '2025-10-13T12:00..2025-10-13T14:00'],
  ['The bridge was shut from 9-11am on Monday.', '2025-10-13T09:00..2025-10-13T11:00'],
  ['The bridge was shut from 22:00 on Monday to 04:00 on Tuesday.', '2025-10-13T22:00..2025-10-14T04:00'],
  ['The bridge was shut between 11pm and 1am last night.', '2025-10-15T23:00..2025-10-16T01:00'],
  ['The bridge was shut on Monday between 2pm and 4pm.', '2025-10-13T14:00..2025-10-13T16:00'],
]

export const ZONES: readonly Usage[] = [
  ['The probe landed at 1420 GMT on Monday.', '2025-10-13T14:20'],
  ['The probe landed at 14:20 UTC on Monday.', '2025-10-13T14:20'],
  ['The probe landed at 2.20pm BST on Monday.', '2025-10-13T14:20'],
  ['The probe landed at 10 a.m. EST on Monday.', '2025-10-13T10:00'],
  ['The probe landed at 10 a.m. Eastern time on Monday.', '2025-10-13T10:00'],
  ['The probe landed shortly after noon GMT on Monday.', '2025-10-13T12:00..2025-10-13T13:00'],
  ['The probe landed on Monday at 9am local time.', '2025-10-13T09:00'],
  [
    'The probe landed at 9am local time (0600 GMT) on Monday.',
    '2025-10-13T09:00; 2025-10-13T06:00; 2025-10-13',
  ],
  ['The probe landed at midnight GMT on Monday.', '2025-10-13T00:00'],
  ['The probe landed just before 3pm ET on Monday.', '2025-10-13T14:00..2025-10-13T15:00'],
]

export const PARTS_OF_DAYS: readonly Usage[] = [
  ['The roof fell in on Sunday morning.', '2025-10-12T06:00..2025-10-12T11:59'],
  ['The roof fell in on the morning of 5 May 2024.', '2024-05-05T06:00..2024-05-05T11:59'],
  ['The roof fell in on Sunday afternoon.', '2025-10-12T12:00..2025-10-12T17:59'],
  ['The roof fell in in the early hours of Sunday.', '2025-10-12T00:00..2025-10-12T05:59'],
  ['The roof fell in in the small hours of Sunday.', '2025-10-12T00:00..2025-10-12T05:59'],
  ['The roof fell in during the early hours of 5 May 2024.', '2024-05-05T00:00..2024-05-05T05:59'],
  ['The roof fell in early on Sunday morning.', '2025-10-12T06:00..2025-10-12T11:59'],
  ['The roof fell in yesterday evening.', '2025-10-15T17:00..2025-10-15T22:59'],
  ['The roof fell in on Sunday night.', '2025-10-12T18:00..2025-10-12T23:59'],
  ['The roof fell in late on Sunday night.', '2025-10-12T18:00..2025-10-12T23:59'],
  ['The roof will be mended this afternoon.', '2025-10-16T12:00..2025-10-16T17:59'],
  ['The roof will be mended tomorrow morning.', '2025-10-17T06:00..2025-10-17T11:59'],
]

export const FROM_ANOTHER_TIME: readonly Usage[] = [
  ['The judge ruled on 5 May 2024. Two days earlier the firm had sued.', '2024-05-05; 2024-05-03'],
  ['The judge ruled on 5 May 2024, a week after the firm sued.', '2024-05-05; 604800s'],
  ['The judge ruled on 5 May 2024, three days before the vote.', '2024-05-05; 259200s'],
  ['The judge ruled on Monday and the firm paid the next day.', '2025-10-13; 2025-10-14'],
  ['The judge ruled on Monday and the firm paid the following day.', '2025-10-13; 2025-10-14'],
  ['The firm had sued a day earlier, on Monday.', '2025-10-13'],
  ['The firm paid two days later, on Wednesday.', '2025-10-15'],
  ['The firm had sued the day before, Monday.', '2025-10-13'],
  ['The firm paid the next day, on 6 May 2024.', '2024-05-06'],
  ['The firm had sued the previous week, on 28 April 2024.', '2024-04-28'],
  ['The firm was sold in 2010 and shut five years later.', '2010-01-01..2010-12-31; 2015-01-01..2015-12-31'],
  [
    'The firm was sold in May 2010 and shut the following month.',
    '2010-05-01..2010-05-31; 2010-06-01..2010-06-30',
  ],
  ['The judge ruled on Tuesday, a day after the firm paid.', '2025-10-14; 86400s'],
]

export const LENGTHS: readonly Usage[] = [
  ['The strike will last three weeks.', '1814400s'],
  ['The strike is expected to last five days.', '432000s'],
  ['The strike lasted the last three weeks.', '2025-09-25..2025-10-16'],
  ['The strike went on for nine days.', '777600s'],
  ['The strike ended after nine days.', '777600s'],
  ['The nine-day strike ended.', '777600s'],
  ['The strike lasted a month and a half.', '3888000s'],
  ['The strike lasted 36 hours.', '129600s'],
  ['The strike lasted one and a half days.', '129600s'],
  ['The strike lasted three quarters of an hour.', '2700s'],
  ['The strike lasted two hours and 20 minutes.', '8400s'],
  ['He ran the race in 2hrs 10mins.', '7800s'],
]

export const RECURRING: readonly Usage[] = [
  ['The market is held every Saturday.', 'set'],
  ['The market is held every other Saturday.', 'set'],
  ['The market is held on alternate Saturdays.', 'set'],
  ['The market is held every second week.', 'set'],
  ['The market is held on Saturdays and Sundays.', 'set; set'],
  ['The market is held three times a month.', 'set'],
  ['The market is held once a year.', 'set'],
  ['The market is held every four years.', 'set'],
  ['The market is held weekly.', 'set'],
  ['The market is held daily.', 'set'],
  ['The market is held on the last Sunday of every month.', 'set'],
  ['The market is held each May.', 'set'],
  ['The market is held monthly.', 'set'],
  ['The market is held annually.', 'set'],
  ['The market is held every weekday.', 'set'],
]
