import type { Quantity } from './document.ts'

/** Space, no-break, thin and narrow no-break space: what groups digits in Swedish text. */
const NUMBER = /^([-\u2212\u2013+]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:,(\d+))?$/
const UNIT = /^(.*?)[ \u00a0\u2009\u202f]*(kronor|kr|tkr|mnkr|mkr|%|procent)\.?$/i

/**
 * Reads a number as Swedish public bodies write it: digits grouped by some space, decimal comma, a minus of
 * either kind, and a unit (kr, tkr, mnkr, %). Returns undefined for anything else, as `1.5` and `14 36`.
 */
export function readQuantity(text: string): Quantity | undefined {
  if (text.length > 40) return undefined
  const withUnit = UNIT.exec(text)
  const number = NUMBER.exec((withUnit?.[1] ?? text).trim())
  if (number === null) return undefined
  const [, sign, whole, decimals] = number
  const size = Number(`${(whole ?? '').replace(/\D/g, '')}.${decimals ?? '0'}`)
  const value = sign === '' || sign === '+' ? size : -size
  const unit = unitOf(withUnit?.[2])
  return unit === undefined ? { value } : { value, unit }
}

function unitOf(word: string | undefined): Quantity['unit'] {
  switch (word?.toLowerCase()) {
    case undefined:
      return undefined
    case 'kr':
    case 'kronor':
      return 'kr'
    case 'tkr':
      return 'tkr'
    case 'mnkr':
    case 'mkr':
      return 'mnkr'
    default:
      return '%'
  }
}
