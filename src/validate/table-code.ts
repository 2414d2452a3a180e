import type { Cell, Table } from '../model/document.ts'
import { addSpan, type Code, type Cursor } from './flat-code.ts'

/** A table of data as a flat list: each row with its length first. */
export function tableCode({ header, rows, role, span }: Table): Code {
  const code: Code = [role ?? 0]
  addSpan(code, span)
  for (const row of [header, ...rows]) {
    code.push(row.length)
    for (const cell of row) addCell(code, cell)
  }
  return code
}

function addCell(code: Code, { text, quantity, span }: Cell): void {
  code.push(text, quantity?.value ?? null, quantity?.unit ?? 0)
  addSpan(code, span)
}

/** The table a list of {@link tableCode} stands for. */
export function tableFrom(code: Cursor): Table {
  const role = code.nextOr<string, undefined>(undefined)
  const span = code.span()
  const header = rowFrom(code)
  const rows: (readonly Cell[])[] = []
  while (!code.isAtEnd) rows.push(rowFrom(code))
  return { kind: 'table', role, header, rows, span }
}

function rowFrom(code: Cursor): readonly Cell[] {
  const count = code.next<number>()
  const cells: Cell[] = []
  while (cells.length < count) cells.push(cellFrom(code))
  return cells
}

function cellFrom(code: Cursor): Cell {
  const text = code.next<string>()
  const value = code.next<number | null>()
  const unit = code.nextOr<'kr' | 'tkr' | 'mnkr' | '%', undefined>(undefined)
  const quantity = value === null ? undefined : unit === undefined ? { value } : { value, unit }
  return { text, quantity, span: code.span() }
}
