/** Feasts that move: Easter in the Gregorian calendar, and days of the Islamic one. */
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { makeDay } from './calendar-units'

/**
 * Easter Sunday of a year, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, 1991, chapter 8).
 *
 * @example easterOf(2024) // 31 March 2024
 */
export function easterOf(year: number): Date | undefined {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return makeDay(year, Math.floor(days / 31), (days % 31) + 1)
}

/** Days from one new year of the tabular calendar to the next, on average: thirty years have eleven leap days. */
const ISLAMIC_YEAR = 10_631 / 30
/** 16 July 622 in the Julian calendar, as days after 1 January 1970. */
const HIJRA = -492_148

/**
 * The first such day of the tabular Islamic calendar that falls in a year of ours. What is seen of the moon may put it a day later
 * or earlier, from country to country.
 *
 * @example islamicDayIn(2024, 9, 1) // 11 March 2024, the first day of Ramadan
 */
export function islamicDayIn(year: number, month: number, day: number): Date | undefined {
  const [epoch, newYear] = [makeDay(1970, 1, 1), makeDay(year, 1, 1)]
  if (!epoch || !newYear) return undefined
  const about = Math.floor((differenceInCalendarDays(newYear, epoch) - HIJRA) / ISLAMIC_YEAR)
  for (let at = about; at <= about + 2; at++) {
    const days = (at - 1) * 354 + Math.floor((3 + 11 * at) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1
    const found = addDays(epoch, HIJRA + days)
    if (found.getFullYear() === year) return found
  }
  return undefined
}
