import type { Sides, TableWeave, WovenTableRow } from '../model/comparison.ts'
import { type Cell, cellAt, rowsOf, runsOf, type Table } from '../model/document.ts'
import { heaviestChain } from './chain.ts'
import { areFree, noPairs, type Pairing, pair, pairLikeliest, type Scored } from './pairing.ts'
import { compareTexts, type Written } from './pieces.ts'
import { commonStretches } from './sequence.ts'
import { comparedText, Text, Vocabulary } from './text.ts'
import { folded } from './tokens.ts'

/** Two tables woven, with the words in both, and the rows that were moved (index in the weave's rows of where each is now). */
export interface WovenTable {
  readonly weave: TableWeave
  readonly kept: number
  readonly removed: number
  readonly added: number
  /** Pairs of indexes in the weave's rows: where the row stood, where it stands. */
  readonly movedRows: readonly { readonly away: number; readonly here: number }[]
}

/** How much of a row's cells must be the same, when its first cell is not. */
const LEAST_ROW = 0.5
/** Rows of tables longer than this are paired by what is equal only. */
const MOST_ROWS = 400

/** Weaves two tables: columns by their headers, rows by their first cell and then by their cells. */
export function weaveTables(old: Table, now: Table, vocabulary: Vocabulary): WovenTable {
  const [before, after] = [rowsOf(old), rowsOf(now)]
  const columns = weaveIndexes(pairColumns(before, after), width(old), width(now)).order
  const rows = pairRows(before, after, columns)
  const { order, moves } = weaveIndexes(rows, before.length, after.length)
  const moved = moves.filter(({ away, here }) => isSameRow(before[away.old ?? -1], after[here.new ?? -1]))
  const inMove = new Set(moved.flatMap(({ away, here }) => [away, here]))
  const counts = { kept: 0, removed: 0, added: 0 }
  const woven = order.map((row): WovenTableRow => {
    const cells = columns.map((column) => {
      const [one, other] = [cellAt(old, row.old, column.old), cellAt(now, row.new, column.new)]
      if (one === undefined && other === undefined) return undefined
      const compared = compareTexts(writtenIn(one, vocabulary), writtenIn(other, vocabulary))
      counts.kept += compared.kept
      // What moved is counted once, where it stands now.
      if (!inMove.has(row)) {
        counts.removed += compared.removed
        counts.added += compared.added
      } else counts.kept += compared.added
      return compared.pieces
    })
    return { ...row, cells }
  })
  const movedRows = moved.map(({ away, here }) => ({ away: order.indexOf(away), here: order.indexOf(here) }))
  return { weave: { columns, rows: woven }, ...counts, movedRows }
}

/** Whether all cells say the same: a row that was edited on the way is told as removed and added. */
function isSameRow(old: readonly Cell[] | undefined, now: readonly Cell[] | undefined): boolean {
  const text = (cells: readonly Cell[] = []) => cells.map((cell) => folded(cell.text)).join('\n')
  return old !== undefined && now !== undefined && text(old) === text(now)
}

function width({ header }: Table): number {
  return header.length
}

/** Rows of cells, the header first. */
type Grid = readonly (readonly Cell[])[]

function writtenIn(cell: Cell | undefined, vocabulary: Vocabulary): Written {
  const runs = cell === undefined ? [] : runsOf(cell)
  return { runs, text: new Text(comparedText(runs), vocabulary) }
}

/** Columns with equal headers in order; then, where as many are left between those, one by one. */
function pairColumns(old: Grid, now: Grid): Pairing {
  const [before, after] = [old[0] ?? [], now[0] ?? []]
  const pairing = noPairs(before.length, after.length)
  const keys = new Vocabulary()
  const numbers = (cells: readonly Cell[]) =>
    Int32Array.from(cells, ({ text }) => keys.numberOf(folded(text).toLowerCase()))
  const stretches = commonStretches(numbers(before), numbers(after), 200) ?? []
  for (const { old: one, new: other, length } of stretches)
    for (let step = 0; step < length; step += 1) pair(pairing, one + step, other + step)
  const year = (cell: Cell | undefined) => /(?:19|20)\d\d/.exec(cell?.text ?? '')?.[0]
  for (const [one, other] of evenGaps(pairing)) {
    // The figures of one year never become those of another.
    if (areFree(pairing, one, other) && year(before[one]) === year(after[other])) pair(pairing, one, other)
  }
  return pairing
}

/** The free pairs in gaps that have as many on both sides. */
function evenGaps({ toNew, toOld }: Pairing): readonly (readonly [number, number])[] {
  const anchors = [...toNew].flatMap((other, one) => (other === -1 ? [] : [[one, other] as const]))
  let [first, second] = [0, 0]
  return [...anchors, [toNew.length, toOld.length] as const].flatMap(([one, other]) => {
    const [from, count, others] = [first, one - first, other - second]
    const start = second
    ;[first, second] = [one + 1, other + 1]
    return count === others ? Array.from({ length: count }, (_, step) => [from + step, start + step] as const) : []
  })
}

/** The header with the header; equal rows in order; rows of one first cell; then the likest. */
function pairRows(old: Grid, now: Grid, columns: readonly Sides<number>[]): Pairing {
  const pairing = noPairs(old.length, now.length)
  pair(pairing, 0, 0)
  const common = columns.filter((column) => column.old !== undefined && column.new !== undefined)
  const texts = (cells: readonly Cell[], side: 'old' | 'new') =>
    common.map((column) => folded(cells[column[side] ?? -1]?.text ?? ''))
  const before = old.map((cells) => texts(cells, 'old'))
  const after = now.map((cells) => texts(cells, 'new'))
  const keys = new Vocabulary()
  const numbers = (rows: readonly (readonly string[])[]) =>
    Int32Array.from(rows, (row) => keys.numberOf(row.join('\n')))
  const stretches = commonStretches(numbers(before).subarray(1), numbers(after).subarray(1), 2000) ?? []
  for (const { old: one, new: other, length } of stretches)
    for (let step = 1; step <= length; step += 1) pair(pairing, one + step, other + step)
  pairByName(before, after, pairing)
  if (old.length <= MOST_ROWS && now.length <= MOST_ROWS) pairLikeliest(pairing, likelyRows(before, after, pairing))
  return pairing
}

/** A first cell that only one free row of each side has. */
function pairByName(old: readonly (readonly string[])[], now: readonly (readonly string[])[], pairing: Pairing): void {
  const named = (rows: readonly (readonly string[])[], taken: Int32Array) => {
    const byName = new Map<string, number>()
    for (const [index, [name = '']] of rows.entries())
      if (name !== '' && taken[index] === -1) byName.set(name, byName.has(name) ? -1 : index)
    return byName
  }
  const there = named(now, pairing.toOld)
  for (const [name, one] of named(old, pairing.toNew)) {
    const other = there.get(name) ?? -1
    if (one >= 0 && other >= 0) pair(pairing, one, other)
  }
}

function likelyRows(
  old: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
  pairing: Pairing,
): readonly Scored[] {
  return old.flatMap((row, one) =>
    now.flatMap((other, index) => {
      if (!areFree(pairing, one, index)) return []
      const same = row.filter((text, column) => text !== '' && text === other[column]).length
      const filled = Math.max(row.filter(Boolean).length, other.filter(Boolean).length, 1)
      return same / filled >= LEAST_ROW ? [{ old: one, new: index, score: same / filled }] : []
    }),
  )
}

/** One order of two lists: what is in both and in place as one, the rest where it stands on its side. */
function weaveIndexes(pairing: Pairing, old: number, now: number) {
  const links = [...pairing.toNew].flatMap((other, one) => (other === -1 ? [] : [{ old: one, new: other, weight: 1 }]))
  const chain = heaviestChain(links)
  const order: Sides<number>[] = []
  let [first, second] = [0, 0]
  for (const link of [...chain, { old, new: now }]) {
    for (; first < link.old; first += 1) order.push({ old: first })
    for (; second < link.new; second += 1) order.push({ new: second })
    if (link.old < old) order.push({ old: first++, new: second++ })
  }
  const inPlace = new Set(chain.map((link) => link.old))
  const away = new Map(order.map((each) => [each.old, each]))
  const here = new Map(order.map((each) => [each.new, each]))
  const moves = links.flatMap((link) => {
    const [from, to] = [away.get(link.old), here.get(link.new)]
    return inPlace.has(link.old) || from === undefined || to === undefined ? [] : [{ away: from, here: to }]
  })
  return { order, moves }
}
