import type { Language } from '../model/language.ts'

/** The time of a moment where the page is read: `13.05`, in English `13:05`. `moment` is ISO 8601. */
export function formatTime(moment: string, language: Language): string {
  const date = new Date(moment)
  const [hours, minutes] = [date.getHours(), date.getMinutes()].map((number) => String(number).padStart(2, '0'))
  return `${hours}${language === 'sv' ? '.' : ':'}${minutes}`
}
