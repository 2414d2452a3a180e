import type { Quantity } from '../../model/document.ts'

/** What a cell that is no Swedish number most likely means. */
export interface LikelyReading extends Quantity {
  /** False when the writing can mean something else too, as `1.436` can. */
  readonly certain: boolean
}

const AROUND =
  /^(?:ca\.?|cirka|omkring|drygt|knappt|~|≈|SEK|kr)[ \u00a0]*|[ \u00a0]*(?:SEK|:-|,-|:–|,–|\*+|\)|\[\d+\])$/gi
const UNIT = /[ \u00a0]*(kr|kronor|tkr|tusen kronor|mnkr|mkr|msek|miljoner(?: kronor)?|%|procent)\.?$/i

/**
 * Reads what people write for numbers: `1,436,591`, `1.436.591`, `1436 591`, `2.5 mnkr`, `ca 500 000`, `SEK 25 000`,
 * `12 000:-`. Undefined for texts without a number at their core.
 */
export function likelyReading(text: string): LikelyReading | undefined {
  if (text.length > 60) return undefined
  const bare = text.replace(AROUND, '').trim()
  const word = UNIT.exec(bare)?.[1]?.toLowerCase()
  const number = bare.replace(UNIT, '').trim()
  const value = grouped(number) ?? decimal(number) ?? loose(number)
  if (value === undefined) return undefined
  const unit = unitOf(word)
  // Only groups of three parted by the same mark, and nothing around them, can mean but one thing.
  const certain = bare === text && /^\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})+$/.test(number)
  return unit === undefined ? { value, certain } : { value, unit, certain }
}

/** `1,436,591`, `1.436.591`, `1'436'591`, `1,436,591.50`; also `1.436`, most likely a thousand. */
function grouped(number: string): number | undefined {
  const match = /^([-\u2212\u2013]?)(\d{1,3}(?:([.,'])\d{3})(?:\3\d{3})*)(?:[.,](\d{1,2}))?$/.exec(number)
  return match ? signed(match[1], `${match[2]?.replace(/\D/g, '')}.${match[4] ?? '0'}`) : undefined
}

/** `2.5`, `1 436.50`. */
function decimal(number: string): number | undefined {
  const match = /^([-\u2212\u2013]?)(\d+(?:[ \u00a0\u2009\u202f]\d{3})*)[.,](\d+)$/.exec(number)
  return match ? signed(match[1], `${match[2]?.replace(/\D/g, '')}.${match[3]}`) : undefined
}

/** Digits with spaces in the wrong places, as `1436 591`, or with the letter O for a nought. */
function loose(number: string): number | undefined {
  const match = /^([-\u2212\u2013]?)(\d[\dOo \u00a0\u2009\u202f]*)$/.exec(number)
  return match ? signed(match[1], (match[2] ?? '').replace(/[Oo]/g, '0').replace(/\D/g, '')) : undefined
}

function signed(sign: string | undefined, digits: string): number {
  return sign ? -Number(digits) : Number(digits)
}

function unitOf(word: string | undefined): Quantity['unit'] {
  if (word === undefined) return undefined
  if (word === '%' || word === 'procent') return '%'
  if (word.startsWith('t')) return 'tkr'
  return word.startsWith('m') ? 'mnkr' : 'kr'
}
