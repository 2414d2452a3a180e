import type { Bilingual, Language } from './language.ts'

const MONTHS: Bilingual<readonly string[]> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** True when `text` is a day that exists, written `YYYY-MM-DD`. Such dates compare as strings. */
export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined
}

/**
 * The number of a day, 1970-01-01 being 0, in the Gregorian calendar; undefined unless {@link isDate}.
 * Knows neither clock nor time zone.
 */
function dayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined
  // Years are counted from March, so that the leap day comes last.
  const marchYear = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return 365 * marchYear + leapDaysBefore(marchYear + 1) + dayOfYear - 719_468
}

/** Days from one date to another: 1 from a day to the next, negative backwards; undefined unless both are dates. */
export function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return first === undefined || last === undefined ? undefined : last - first
}

/** The date so many days later (earlier when negative), within the years 0000–9999; undefined otherwise. */
export function addDays(date: string, days: number): string | undefined {
  const start = dayNumber(date)
  if (start === undefined || !Number.isInteger(days)) return undefined
  const wanted = start + days
  let year = Number(date.slice(0, 4)) + Math.floor(days / 365.2425)
  while ((dayNumber(iso(year + 1, 1, 1)) ?? Number.POSITIVE_INFINITY) <= wanted) year += 1
  while ((dayNumber(iso(year, 1, 1)) ?? Number.NEGATIVE_INFINITY) > wanted) year -= 1
  let rest = wanted - (dayNumber(iso(year, 1, 1)) ?? Number.NaN)
  for (let month = 1; month <= 12; month += 1) {
    const length = daysInMonth(year, month)
    if (rest < length) return iso(year, month, rest + 1)
    rest -= length
  }
  return undefined
}

/** The same day so many months later; the last day of the month when it has no such day (31 January + 1 = 28 February). */
export function addMonths(date: string, months: number): string | undefined {
  if (!isDate(date) || !Number.isInteger(months)) return undefined
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  const later = iso(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month)))
  return isDate(later) ? later : undefined
}

/** Day of the week by ISO 8601: 1 is Monday, 7 Sunday. */
export function weekdayOf(date: string): number | undefined {
  const day = dayNumber(date)
  return day === undefined ? undefined : ((((day + 3) % 7) + 7) % 7) + 1
}

/** A date as it is read: `30 september 2025`, `30 September 2025`. Text that is no date comes back as it is. */
export function formatDate(date: string, language: Language): string {
  if (!isDate(date)) return date
  return `${Number(date.slice(8))} ${MONTHS[language][Number(date.slice(5, 7)) - 1]} ${Number(date.slice(0, 4))}`
}

/** The name of a month, 1–12: `september`, `September`; empty for other numbers. */
export function monthName(month: number, language: Language): string {
  return MONTHS[language][month - 1] ?? ''
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return leapDaysBefore(year + 1) - leapDaysBefore(year) + 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Leap days from the year 0 up to, and without, the given year (less one for the year 0 itself). */
function leapDaysBefore(year: number): number {
  const last = year - 1
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400)
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
