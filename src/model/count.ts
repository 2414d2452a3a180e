import { formatNumber } from './amount.ts'
import type { Language } from './language.ts'

/** A number of things, with the word in the right form: `1 rad`, `3 rader`, `1 436 rader`. Zero takes the plural. */
export function counted(count: number, one: string, many: string, language: Language): string {
  return `${formatNumber(count, language)} ${count === 1 ? one : many}`
}
