import { addDays, isDate, weekdayOf } from './calendar.ts'
import type { Bilingual } from './language.ts'

const SATURDAY: Bilingual = { sv: 'en lördag', en: 'a Saturday' }
const SUNDAY: Bilingual = { sv: 'en söndag', en: 'a Sunday' }

/** Days off with a date of their own, as month and day: the holidays of lag (1989:253), and the eves offices keep. */
const FIXED: ReadonlyMap<string, Bilingual> = new Map([
  ['01-01', { sv: 'nyårsdagen', en: 'New Year’s Day' }],
  ['01-06', { sv: 'trettondedag jul', en: 'Epiphany' }],
  ['05-01', { sv: 'första maj', en: 'May Day' }],
  ['06-06', { sv: 'nationaldagen', en: 'the National Day' }],
  ['12-24', { sv: 'julafton', en: 'Christmas Eve' }],
  ['12-25', { sv: 'juldagen', en: 'Christmas Day' }],
  ['12-26', { sv: 'annandag jul', en: 'Boxing Day' }],
  ['12-31', { sv: 'nyårsafton', en: 'New Year’s Eve' }],
])

/** Days off counted from Easter Sunday. */
const FROM_EASTER: ReadonlyMap<number, Bilingual> = new Map([
  [-2, { sv: 'långfredagen', en: 'Good Friday' }],
  [0, { sv: 'påskdagen', en: 'Easter Sunday' }],
  [1, { sv: 'annandag påsk', en: 'Easter Monday' }],
  [39, { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day' }],
  [49, { sv: 'pingstdagen', en: 'Whit Sunday' }],
])

/**
 * What makes a date a day when Swedish offices are closed: a holiday by lag (1989:253) om allmänna helgdagar, one of the
 * eves that semesterlagen (1977:480) 7 § holds equal to Sundays, or a weekend. Undefined for working days and for what is no date.
 */
export function dayOff(date: string): Bilingual | undefined {
  if (!isDate(date)) return undefined
  return FIXED.get(date.slice(5)) ?? easterDay(date) ?? movingDay(date) ?? weekend(date)
}

/** The first working day on or after a date; undefined for what is no date, and at the end of the calendar. */
export function workingDayFrom(date: string): string | undefined {
  let day = addDays(date, 0)
  while (day !== undefined && dayOff(day) !== undefined) day = addDays(day, 1)
  return day
}

function easterDay(date: string): Bilingual | undefined {
  const easter = easterSunday(Number(date.slice(0, 4)))
  for (const [days, name] of FROM_EASTER) if (addDays(easter, days) === date) return name
  return undefined
}

/** Midsummer (the Saturday of 20–26 June, and its eve) and All Saints' Day (the Saturday of 31 October–6 November). */
function movingDay(date: string): Bilingual | undefined {
  const [day, weekday] = [date.slice(5), weekdayOf(date)]
  if (weekday === 5 && day >= '06-19' && day <= '06-25') return { sv: 'midsommarafton', en: 'Midsummer Eve' }
  if (weekday === 6 && day >= '06-20' && day <= '06-26') return { sv: 'midsommardagen', en: 'Midsummer Day' }
  if (weekday === 6 && day >= '10-31' && day <= '11-06') return { sv: 'alla helgons dag', en: 'All Saints’ Day' }
  return undefined
}

function weekend(date: string): Bilingual | undefined {
  const weekday = weekdayOf(date)
  return weekday === 6 ? SATURDAY : weekday === 7 ? SUNDAY : undefined
}

/** Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher). */
function easterSunday(year: number): string {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100]
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  const month = String(Math.floor(days / 31)).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${month}-${String((days % 31) + 1).padStart(2, '0')}`
}
