/** The day of Easter in the Gregorian calendar. */
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
