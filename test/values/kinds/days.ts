/** Kinds of days and periods, each with cases of its own; published on Thursday 16 October 2025. */
import type { Usage } from '../usage-quantities'

export const DAYS_TO_COME: readonly Usage[] = [
  ['The court will sit this coming Monday.', '2025-10-20'],
  ['The court will sit on Monday.', '2025-10-20'],
  ['The court will sit next Monday.', '2025-10-20'],
  ['The court will sit a week on Monday.', '2025-10-27'],
  ['The court will sit on Monday week.', '2025-10-27'],
  ['The court will sit a week from Monday.', '2025-10-27'],
  ['The court will sit a week tomorrow.', '2025-10-24'],
  ['The court will sit a week today.', '2025-10-23'],
  ['The court will sit a fortnight on Monday.', '2025-11-03'],
  ['The court will sit in three days.', '2025-10-19'],
  ["The court will sit in ten days' time.", '2025-10-26'],
  ['The court will sit two weeks from today.', '2025-10-30'],
  ['The court is due to sit on Monday.', '2025-10-20'],
  ['The court is to sit on Saturday.', '2025-10-18'],
]

export const YEARS_OF_ACCOUNT: readonly Usage[] = [
  ['Profit rose in the year to 30 June 2025.', '2024-07-01..2025-06-30'],
  ['Profit rose in the year ended 31 March 2025.', '2024-04-01..2025-03-31'],
  ['Profit rose in the year ending 31 March 2025.', '2024-04-01..2025-03-31'],
  ['Profit rose in the 12 months to June 2025.', '2024-07-01..2025-06-30'],
  ['Profit rose in the year to March.', '2024-04-01..2025-03-31'],
  ['Profit rose in the six months to 30 June 2025.', '2025-01-01..2025-06-30'],
  ['Profit rose in the three months to the end of June 2025.', '2025-04-01..2025-06-30'],
  ['Profit rose in fiscal 2023.', '2023-01-01..2023-12-31'],
  ['Profit rose in fiscal year 2023.', '2023-01-01..2023-12-31'],
  ['Profit rose in the fiscal year 2023.', '2023-01-01..2023-12-31'],
  ['Profit rose in the 2022-23 financial year.', '2022-01-01..2023-12-31'],
  ['Profit rose in FY2023.', '2023-01-01..2023-12-31'],
  ['Profit rose in the quarter ended 30 June 2025.', '2025-04-01..2025-06-30'],
]

export const QUARTERS: readonly Usage[] = [
  ['Sales fell in Q1 2024.', '2024-01-01..2024-03-31'],
  ['Sales fell in Q1.', '2025-01-01..2025-03-31'],
  ['Sales fell in the fourth quarter of 2023.', '2023-10-01..2023-12-31'],
  ['Sales fell in the first quarter of last year.', '2024-01-01..2024-03-31'],
  ['Sales fell last quarter.', '2025-07-01..2025-09-30'],
  ['Sales fell in the second half of 2023.', '2023-07-01..2023-12-31'],
  ['Sales fell in H2 2023.', '2023-07-01..2023-12-31'],
  ['Sales fell in 2024 Q2.', '2024-04-01..2024-06-30'],
  ['Sales will fall in the fourth quarter.', '2025-10-01..2025-12-31'],
]

export const PARTS_OF_YEARS: readonly Usage[] = [
  ['The mill shut in mid-2021.', '2021-04-01..2021-09-30'],
  ['The mill shut in mid-May 2021.', '2021-05-08..2021-05-23'],
  ['The mill shut in late 2021.', '2021-07-01..2021-12-31'],
  ['The mill shut at the end of 2021.', '2021-09-01..2021-12-31'],
  ['The mill shut in early 2021.', '2021-01-01..2021-06-30'],
  ['The mill shut at the start of 2021.', '2021-01-01..2021-04-30'],
  ['The mill shut in the middle of 2021.', '2021-04-01..2021-09-30'],
  ['The mill shut in late May 2021.', '2021-05-16..2021-05-31'],
  ['The mill shut in early October.', '2025-10-01..2025-10-15'],
  ['The mill shut earlier this year.', '2025-01-01..2025-10-16'],
  ['The mill will shut later this year.', '2025-10-16..2025-12-31'],
  ['The mill shut late last year.', '2024-07-01..2024-12-31'],
]

export const DECADES_AND_ERAS: readonly Usage[] = [
  ['The mill shut in the 1980s.', '1980-01-01..1989-12-31'],
  ['The mill shut in the late 1980s.', '1985-01-01..1989-12-31'],
  ['The mill shut in the mid-1980s.', '1982-07-01..1987-06-30'],
  ['The mill shut in the eighties.', '1980-01-01..1989-12-31'],
  ["The mill shut in the '80s.", '1980-01-01..1989-12-31'],
  ['The mill shut in the 1800s.', '1800-01-01..1899-12-31'],
  ['The mill shut in the 18th century.', '1700-01-01..1799-12-31'],
  ['The mill shut in the late 18th century.', '1750-01-01..1799-12-31'],
  ['The mill shut in the eighteenth century.', '1700-01-01..1799-12-31'],
  ['The mill shut in the 2010s.', '2010-01-01..2019-12-31'],
  ['The town was sacked in AD 410.', '0410-01-01..0410-12-31'],
  ['The town was sacked in 410 AD.', '0410-01-01..0410-12-31'],
  ['The town was sacked in 410 CE.', '0410-01-01..0410-12-31'],
  ['The town was sacked in 52 BC.', '?'],
  ['The town was sacked in 52 BCE.', '?'],
]

export const SEASONS: readonly Usage[] = [
  ['The lake froze in winter 2021.', '2021-12-01..2022-02-28'],
  ['The lake froze in the winter of 2021-22.', '2021-12-01..2022-02-28'],
  ['The lake dried out in the summer of 2022.', '2022-06-01..2022-08-31'],
  ['The lake dried out this summer.', '2025-06-01..2025-08-31'],
  ['The lake dried out last summer.', '2025-06-01..2025-08-31'],
  ['The lake will dry out next summer.', '2026-06-01..2026-08-31'],
  ['The lake flooded in spring.', '2025-03-01..2025-05-31'],
  ['The lake flooded in the autumn of 2019.', '2019-09-01..2019-11-30'],
  ['The lake flooded in fall 2019.', '2019-09-01..2019-11-30'],
  ['The lake flooded in the fall of 2019.', '2019-09-01..2019-11-30'],
  ['The lake flooded in early summer 2019.', '2019-06-01..2019-06-30'],
  ['The lake froze last winter.', '2024-12-01..2025-02-28'],
]

export const HOLIDAYS: readonly Usage[] = [
  ['The shop shut on Christmas Day 2023.', '2023-12-25'],
  ['The shop shut at Christmas.', '2024-12-25'],
  ['The shop will shut on Halloween.', '2025-10-31'],
  ["The shop shut on New Year's Eve.", '2024-12-31'],
  ["The shop shut on Valentine's Day.", '2025-02-14'],
  ["The shop shut on St Patrick's Day 2024.", '2024-03-17'],
  ['The shop shut on Good Friday.', '2025-04-18'],
  ['The shop shut on Easter Monday.', '2025-04-21'],
  ['The shop shut on Easter Sunday.', '2025-04-20'],
  ['The shop shut at Easter.', '2025-04-20'],
  ['The shop will shut over Easter.', '2026-04-05'],
  ['The shop shut at Easter 2023.', '2023-04-09'],
  ['The shop shut on Labor Day.', '2025-09-01'],
  ['The shop shut on Memorial Day 2024.', '2024-05-27'],
  ['The shop shut for Ramadan 2024.', '2024-03-11..2024-04-09'],
  ['The shop shut during Ramadan.', '2025-03-01..2025-03-30'],
  ['The shop will shut during Ramadan.', '2026-02-18..2026-03-19'],
  ['The shop shut on Ash Wednesday 2024.', '2024-02-14'],
  ['The shop shut on Whit Monday 2024.', '2024-05-20'],
]

export const MONTHS_WITHOUT_A_YEAR: readonly Usage[] = [
  ['The mill closed in January.', '2025-01-01..2025-01-31'],
  ['The mill closed in December.', '2024-12-01..2024-12-31'],
  ['The mill will shut in December.', '2025-12-01..2025-12-31'],
  ['The mill will shut in March.', '2026-03-01..2026-03-31'],
  ['The mill shut last March.', '2025-03-01..2025-03-31'],
  ['The mill will shut next March.', '2026-03-01..2026-03-31'],
  ['The mill is to shut in February.', '2026-02-01..2026-02-28'],
  ['The mill closed on 3 December.', '2024-12-03'],
  ['The mill will shut on 3 December.', '2025-12-03'],
  ['The mill shut on October 14.', '2025-10-14'],
  ['The mill shut at the end of August.', '2025-08-21..2025-08-31'],
  ['The mill has been shut since November.', '2024-11-01..'],
]

export const DAY_OR_MONTH_FIRST: readonly Usage[] = [
  ['It opened on 31/1/2024.', '2024-01-31'],
  ['It opened on 1/31/2024.', '2024-01-31'],
  ['It opened on 2024/01/31.', '2024-01-31'],
  ['It opened on 31-01-2024.', '2024-01-31'],
  ['It opened on 31.1.24.', '2024-01-31'],
  ['It opened on 1/31/24.', '2024-01-31'],
  ['It opened on 2/3/2024 and shut on 25/3/2024.', '2024-03-02; 2024-03-25'],
  ['It opened on 2/3/2024 and shut on 3/25/2024.', '2024-02-03; 2024-03-25'],
  ['It opened on 2/3/2024 and shut on 25 March 2024.', '2024-03-02; 2024-03-25'],
  ['It opened on 2/3/2024 and shut on March 25, 2024.', '2024-02-03; 2024-03-25'],
  ['It opened on 7/7/2024.', '2024-07-07'],
]

export const OPEN_ENDS: readonly Usage[] = [
  ['He has been mayor since 2015.', '2015-01-01..'],
  ['He has been mayor since 3 May.', '2025-05-03..'],
  ['He will be mayor until 2028.', '..2028-12-31'],
  ['The mill must shut by Friday.', '..2025-10-17'],
  ['The mill shut before 1980.', '..1979-12-31'],
  ['The mill shut after 1980.', '1981-01-01..'],
  ['The mill has been shut from 1980 onwards.', '1980-01-01..'],
  ['The mill must shut by the end of 2030.', '..2030-12-31'],
  ['The mill must shut no later than 1 May 2030.', '..2030-05-01'],
  ['The mill was open until May 2019.', '..2019-05-31'],
]

/** What looks like one of these and is none. */
export const NO_SUCH_TIMES: readonly Usage[] = [
  ['They sailed to Easter Island.', ''],
  ['They hid Easter eggs.', ''],
  ['The Easter Rising failed.', ''],
  ['Ramadan fasting began.', ''],
  ['They said every May Archer song was dull.', ''],
  ['The midnight sun shone.', ''],
  ['The town is in Eastern Europe.', ''],
  ['Sales compared to last week.', '2025-10-06..2025-10-12'],
  ['He lost the last five days.', '2025-10-11..2025-10-16'],
  ['It was open for a week from Monday.', '2025-10-13..2025-10-19'],
  ['The vote is on Monday, a day later than planned.', '2025-10-20; ?'],
  ['He left two days later, in Monday traffic.', '?; 2025-10-13'],
  ['He is to blame, they said on Monday.', '2025-10-13'],
]
