import { formatNumber } from './amount.ts'
import type { Language } from './language.ts'

const NO_BREAK_SPACE = '\u00a0'

/** A size in bytes as readers of a page are told it: `340 kB`, `1,2 MB`. A kilobyte is 1 000 bytes; the least told is 1 kB. */
export function formatSize(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return `${formatNumber(kilobytes, language)}${NO_BREAK_SPACE}kB`
  return `${formatNumber(Math.round(bytes / 100_000) / 10, language)}${NO_BREAK_SPACE}MB`
}
