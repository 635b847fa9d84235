/** Dates as pages write them, as ISO 8601. */

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i
/** `Mon, 04 Mar 2024 18:30:00 +0000`: the one other form with a zone of its own, so that no clock or place is asked. */
const RFC_2822 =
  /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?) (GMT|UTC|Z|[+-]\d{4})$/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date in ISO 8601, or undefined when it is none that can be read without guessing.
 *
 * @example
 * isoDate('2024-03-04 18:30:00 +0100') // '2024-03-04T18:30:00+01:00'
 */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim()
  const iso = ISO.exec(trimmed)
  if (iso !== null) return join(iso[1], iso[2], iso[3], iso[4], iso[5])
  const mail = RFC_2822.exec(trimmed)
  if (mail === null) return undefined
  const month = MONTHS.indexOf(mail[2].toLowerCase()) + 1
  return join(mail[3], String(month).padStart(2, '0'), mail[1].padStart(2, '0'), mail[4], mail[5])
}

function join(year: string, month: string, day: string, time?: string, zone?: string): string | undefined {
  const date = `${year}-${month}-${day}`
  const instant = Date.parse(`${date}T00:00:00Z`)
  const isReal = !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
  if (!isReal) return undefined
  if (time === undefined) return date
  const whole = `${date}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`
  return Number.isNaN(Date.parse(whole)) ? date : whole
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:GMT|UTC|Z)$/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}
