import type { Quantity } from './document.ts'
import type { Language } from './language.ts'

const NO_BREAK_SPACE = '\u00a0'
const MINUS = '\u2212'

/**
 * A number as it is printed: `1 436 591`, `−2,5` in Swedish (grouped by U+00A0, decimal comma),
 * `1,436,591`, `−2.5` in English; U+2212 for minus in both. At most six decimals, without closing zeros.
 * `decimals` asks for exactly so many. Written by hand, since `Intl` groups differently between versions.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value)
  const [whole = '0', fraction = ''] = Math.abs(value)
    .toFixed(decimals ?? 6)
    .split('.')
  const kept = decimals === undefined ? fraction.replace(/0+$/, '') : fraction
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, language === 'sv' ? NO_BREAK_SPACE : ',')
  const digits = kept === '' ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${kept}`
  return value < 0 && /[1-9]/.test(digits) ? MINUS + digits : digits
}

/**
 * A number with its unit: `1 436 591 kr`, `2,5 mnkr`, `50 %` in Swedish; `SEK 1,436,591`,
 * `SEK 2.5 million`, `50%` in English. Without unit as {@link formatNumber}.
 */
export function formatAmount(value: number, unit: Quantity['unit'], language: Language): string {
  const number = formatNumber(value, language)
  if (unit === undefined) return number
  if (language === 'sv') return number + NO_BREAK_SPACE + unit
  if (unit === '%') return `${number}%`
  const scale = { kr: '', tkr: `${NO_BREAK_SPACE}thousand`, mnkr: `${NO_BREAK_SPACE}million` }[unit]
  return `SEK${NO_BREAK_SPACE}${number}${scale}`
}
