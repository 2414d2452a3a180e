import type { Piece, QuantityChange } from '../model/comparison.ts'
import type { Quantity, Run } from '../model/document.ts'
import { readQuantity } from '../model/quantity.ts'
import { comparedText } from './text.ts'
import { tokensOf } from './tokens.ts'

/** The numbers that took the place of others, in order: where a stretch of as many numbers was replaced. */
export function quantityChanges(pieces: readonly Piece[]): readonly QuantityChange[] {
  return pieces.flatMap((piece, index) => {
    if (piece.kind !== 'removed' || !piece.old.some(hasDigit)) return []
    const next = pieces[index + 1]
    if (next?.kind !== 'added' || !next.new.some(hasDigit)) return []
    const [old, now] = [numbersIn(comparedText(piece.old)), numbersIn(comparedText(next.new))]
    if (old.length !== now.length) return []
    return old.flatMap((from, at) => changeOf(from, now[at] ?? '') ?? [])
  })
}

function hasDigit({ text }: Run): boolean {
  return /\d/.test(text)
}

function numbersIn(text: string): readonly string[] {
  return tokensOf(text).flatMap(({ kind, start, end }) => {
    const written = text.slice(start, end)
    return kind === 'number' && read(written) !== undefined && !isYear(written) ? written : []
  })
}

/** Four digits without a unit are a year more often than an amount: nobody is told that 2022 is 4 more than 2018. */
function isYear(written: string): boolean {
  return /^(?:19|20)\d\d$/.test(written)
}

const IN_WORDS = /^(.*?)[ \u00a0\u2009\u202f](?:(miljoner|miljarder)[ \u00a0\u2009\u202f]kronor|mdkr)$/

/** A number as tables write it, and amounts in words: `28,5 miljoner kronor` is 28.5 mnkr, `3 miljarder kronor` 3,000. */
function read(written: string): Quantity | undefined {
  const inWords = IN_WORDS.exec(written)
  if (inWords === null) return readQuantity(written)
  const number = readQuantity(inWords[1] ?? '')
  return number && { value: number.value * (inWords[2] === 'miljoner' ? 1 : 1000), unit: 'mnkr' }
}

/** Kronor in each unit of money. */
const KRONOR: ReadonlyMap<Quantity['unit'], number> = new Map([
  ['kr', 1],
  ['tkr', 1000],
  ['mnkr', 1_000_000],
])

/** Two amounts in the unit they have in common: kronor when they are written in different ones. */
function alike(old: Quantity, now: Quantity): readonly [Quantity, Quantity] | undefined {
  if (old.unit === now.unit) return [old, now]
  const [scale, other] = [KRONOR.get(old.unit), KRONOR.get(now.unit)]
  if (scale === undefined || other === undefined) return undefined
  return [
    { value: old.value * scale, unit: 'kr' },
    { value: now.value * other, unit: 'kr' },
  ]
}

/** The change from one number as written to another; undefined when either cannot be read, or they are the same. */
function changeOf(from: string, to: string): QuantityChange | undefined {
  const [before, after] = [read(from), read(to)]
  if (before === undefined || after === undefined) return undefined
  const [old, now] = alike(before, after) ?? []
  if (old === undefined || now === undefined) return { from, to }
  // Decimals are subtracted as people do it: 2,3 − 2,1 is 0,2.
  const difference = Number((now.value - old.value).toFixed(6))
  if (difference === 0) return undefined
  const percent = old.unit === '%' || old.value === 0 ? undefined : (difference / old.value) * 100
  return {
    from,
    to,
    difference,
    ...(old.unit !== undefined && { unit: old.unit }),
    ...(percent !== undefined && { percent }),
  }
}
