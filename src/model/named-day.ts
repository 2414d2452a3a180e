import { formatDate, weekdayOf } from './calendar.ts'
import type { Bilingual, Language } from './language.ts'

const WEEKDAYS: Bilingual<readonly string[]> = {
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/**
 * A date with its day of the week, as a label or table has it: `torsdag 30 september 2021`, `Thursday 30 September 2021`.
 * Text that is no date comes back as it is.
 */
export function formatDay(date: string, language: Language): string {
  const weekday = weekdayOf(date)
  return weekday === undefined ? date : `${WEEKDAYS[language][weekday - 1]} ${formatDate(date, language)}`
}

/** The same inside a sentence: `torsdagen den 30 september 2021`, `Thursday 30 September 2021`. */
export function formatDayInText(date: string, language: Language): string {
  const weekday = weekdayOf(date)
  if (weekday === undefined || language === 'en') return formatDay(date, language)
  return `${WEEKDAYS.sv[weekday - 1]}en den ${formatDate(date, 'sv')}`
}

/** Whether a text names a day, with or without its year: `30 september`, `30 September 2021`, `2021-09-30`, `30/9`. */
export function namesDay(text: string, date: string): boolean {
  const plain = text.replace(/\s+/g, ' ').toLowerCase()
  const named = (['sv', 'en'] as const).map((language) => formatDate(date, language).slice(0, -5).toLowerCase())
  const numbers = `${Number(date.slice(8))}/${Number(date.slice(5, 7))}`
  return [...named, date, numbers].some((form) => plain.includes(form))
}
