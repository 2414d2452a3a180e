import { formatDate } from '../model/calendar.ts'
import type { Language } from '../model/language.ts'
import { today } from './page.ts'

/** The time of a moment where the page is read: `13.05`, in English `13:05`. `moment` is ISO 8601. */
export function formatTime(moment: string, language: Language): string {
  const date = new Date(moment)
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, '0'))
  return `${hours}${language === 'sv' ? '.' : ':'}${minutes}`
}

/** The day and time of a moment: `30 september 2021 kl. 13.05`. */
export function formatMoment(moment: string, language: Language): string {
  const between = language === 'sv' ? ' kl. ' : ' at '
  return `${formatDate(today(new Date(moment)), language)}${between}${formatTime(moment, language)}`
}
