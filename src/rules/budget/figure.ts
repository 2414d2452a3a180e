import { formatAmount } from '../../model/amount.ts'
import type { Cell, Quantity } from '../../model/document.ts'
import type { Values } from '../../model/finding.ts'
import type { Language } from '../../model/language.ts'

/** An amount of a table, in whole öre so that sums are exact. */
export interface Figure {
  readonly ore: number
  /** The least amount that can be printed the same way, in öre and never under one krona: 1 000 kr for `1 436 tkr`. */
  readonly step: number
  readonly unit: Quantity['unit']
  readonly cell: Cell
}

const ORE = { kr: 100, tkr: 100_000, mnkr: 100_000_000, '%': 100 } as const

/** The amount in a cell, in the cell's own unit or else the given one; undefined when it holds no number. */
export function figureIn(cell: Cell, unit: Quantity['unit']): Figure | undefined {
  if (cell.quantity === undefined) return undefined
  const own = cell.quantity.unit ?? unit
  const size = ORE[own ?? 'kr']
  const decimals = /,(\d+)/.exec(cell.text)?.[1]?.length ?? 0
  return { ore: Math.round(cell.quantity.value * size), step: Math.max(100, size / 10 ** decimals), unit: own, cell }
}

/** Öre as a number in a unit. */
export function inUnit(ore: number, unit: Quantity['unit']): number {
  return ore / ORE[unit ?? 'kr']
}

/** An amount among a finding's values, as text; its unit is the value named `unit`. */
export function amountIn(values: Values, name: string, language: Language): string {
  const unit = values.unit === 'kr' || values.unit === 'tkr' || values.unit === 'mnkr' ? values.unit : undefined
  return formatAmount(Number(values[name]), unit, language)
}
