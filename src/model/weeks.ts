import { counted } from './count.ts'
import type { Language } from './language.ts'
import { joinList } from './list.ts'

/** A number of days as people speak of a consultation's length: `6 veckor och 3 dagar`, `8 weeks`, `5 dagar`. */
export function inWeeks(days: number, language: Language): string {
  const [weeks, rest] = [Math.floor(days / 7), days % 7]
  const words = { sv: ['vecka', 'veckor', 'dag', 'dagar'], en: ['week', 'weeks', 'day', 'days'] }[language]
  const [week = '', manyWeeks = '', day = '', manyDays = ''] = words
  const parts = [
    ...(weeks > 0 ? [counted(weeks, week, manyWeeks, language)] : []),
    ...(rest > 0 || weeks === 0 ? [counted(rest, day, manyDays, language)] : []),
  ]
  return joinList(parts, language)
}
