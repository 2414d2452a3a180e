import { isDate } from '../model/calendar.ts'

/** Longer values than any address or date; what is longer fails without being looked at. */
const LONGEST = 320

const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  email: (text) => /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@.]{2,}$/.test(text),
  uri: (text) => /^https?:\/\/[^\s<>"]+$/.test(text),
}

/** Whether a text is written as a date, of a day that the calendar does not have: `2025-02-30`. */
export function isNoSuchDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isDate(text)
}

/** Whether `text` has a JSON Schema `format`; formats `rus` does not know hold for any text. */
export function hasFormat(format: string, text: string): boolean {
  const check = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  return check === undefined || (text.length <= LONGEST && check(text))
}
