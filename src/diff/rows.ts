import type { Row, Unit } from '../model/comparison.ts'
import { rowsOf } from '../model/document.ts'
import type { Stretch } from './joins.ts'
import type { SettledTie } from './moves.ts'
import { type ComparedText, compareTexts, type Written } from './pieces.ts'
import { cutAtSeams } from './seams.ts'
import type { Side } from './side.ts'
import { type WovenTable, weaveTables } from './table-weave.ts'
import { comparedText, SEAM, Text, type Vocabulary } from './text.ts'

/** A row before the changes told of it are known, and where its units stand. */
export interface DraftRow extends Omit<Row, 'changes'> {
  readonly oldIndex?: number
  readonly newIndex?: number
  /** How the words of the row compare; of rows that are joined the first has that of all. */
  readonly compared?: ComparedText
  readonly woven?: WovenTable
  /** Words in both texts, in the old one only, in the new one only. Rows told elsewhere have none. */
  readonly words: RowWords
}

export interface RowWords {
  readonly kept: number
  readonly removed: number
  readonly added: number
}

const NO_WORDS: RowWords = { kept: 0, removed: 0, added: 0 }

/** Both sides in one order. What is only on the old side stands before what is only on the new one. */
export function weave(old: Side, now: Side, ties: readonly SettledTie[], vocabulary: Vocabulary): readonly DraftRow[] {
  const rows: DraftRow[] = []
  const moved = { old: new Map<number, SettledTie>(), new: new Map<number, SettledTie>() }
  for (const tie of ties) {
    if (tie.move === undefined) continue
    for (const index of indexes(tie.old)) moved.old.set(index, tie)
    for (const index of indexes(tie.new)) moved.new.set(index, tie)
  }
  const inPlace = ties.filter(({ move }) => move === undefined)
  const end: SettledTie = { old: [old.units.length, old.units.length], new: [now.units.length, now.units.length] }
  let [first, second] = [0, 0]
  for (const tie of [...inPlace, end]) {
    for (; first < tie.old[0]; first += 1) rows.push(oldOnly(old, first, moved.old.get(first)))
    while (second < tie.new[0]) {
      const other = moved.new.get(second)
      rows.push(...(other ? tied(old, now, other, vocabulary) : [newOnly(now, second)]))
      second = other ? other.new[1] : second + 1
    }
    if (tie !== end) rows.push(...tied(old, now, tie, vocabulary))
    ;[first, second] = [tie.old[1], tie.new[1]]
  }
  return rows
}

function* indexes([from, to]: Stretch): Generator<number> {
  for (let index = from; index < to; index += 1) yield index
}

function oldOnly({ units, texts }: Side, index: number, tie: SettledTie | undefined): DraftRow {
  const unit = units[index]
  const removed = tie === undefined ? (texts[index]?.words ?? 0) : 0
  return {
    state: tie === undefined ? 'removed' : 'movedAway',
    ...(unit && { old: unit }),
    oldIndex: index,
    ...(tie?.move !== undefined && { move: tie.move }),
    words: { ...NO_WORDS, removed },
  }
}

function newOnly({ units, texts }: Side, index: number): DraftRow {
  const unit = units[index]
  return {
    state: 'added',
    ...(unit && { new: unit }),
    newIndex: index,
    words: { ...NO_WORDS, added: texts[index]?.words ?? 0 },
  }
}

/** The rows of what is the same on both sides: one, or one for each part of what was split or merged. */
function tied(old: Side, now: Side, tie: SettledTie, vocabulary: Vocabulary): readonly DraftRow[] {
  const state = tie.move === undefined ? ('kept' as const) : ('movedHere' as const)
  const base = { state, ...(tie.move !== undefined && { move: tie.move }) }
  const [one, other] = [old.units[tie.old[0]], now.units[tie.new[0]]]
  if (one === undefined || other === undefined) return []
  const row = { ...base, old: one, new: other, oldIndex: tie.old[0], newIndex: tie.new[0] }
  if (one.table && other.table) return [{ ...row, ...comparedTable(old, now, tie, vocabulary) }]
  if (isAlike(old, now, tie)) return [{ ...row, words: { ...NO_WORDS, kept: now.texts[tie.new[0]]?.words ?? 0 } }]
  const several = Math.max(tie.old[1] - tie.old[0], tie.new[1] - tie.new[0])
  const compared = compareTexts(written(old, tie.old, vocabulary), written(now, tie.new, vocabulary))
  if (several === 1) return [{ ...row, pieces: compared.pieces, compared, words: compared }]
  const isSplit = tie.new[1] - tie.new[0] > 1
  return cutAtSeams(compared.pieces, isSplit ? 'new' : 'old').map((pieces, step) => {
    const [oldIndex, newIndex] = isSplit ? [tie.old[0], tie.new[0] + step] : [tie.old[0] + step, tie.new[0]]
    const joined =
      step > 0
        ? { joined: isSplit ? ('old' as const) : ('new' as const), words: NO_WORDS }
        : { compared, words: compared }
    return { ...base, ...sides(old.units[oldIndex], now.units[newIndex]), oldIndex, newIndex, pieces, ...joined }
  })
}

function sides(old: Unit | undefined, now: Unit | undefined) {
  return { ...(old && { old }), ...(now && { new: now }) }
}

/** Whether the text and all its looks are the same, so that no word need be looked at. */
function isAlike(old: Side, now: Side, { old: [one, end], new: [other, otherEnd] }: SettledTie): boolean {
  if (end - one > 1 || otherEnd - other > 1) return false
  if (old.texts[one]?.text !== now.texts[other]?.text) return false
  const [before, after] = [old.units[one]?.runs ?? [], now.units[other]?.runs ?? []]
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after)
}

/** The text of one unit, or of several with a seam between two. */
function written(side: Side, [from, to]: Stretch, vocabulary: Vocabulary): Written {
  const [unit, text] = [side.units[from], side.texts[from]]
  if (to - from === 1 && unit !== undefined && text !== undefined) return { runs: unit.runs, text }
  const runs = side.units
    .slice(from, to)
    .flatMap((each, index) => (index === 0 ? each.runs : [{ text: SEAM }, ...each.runs]))
  return { runs, text: new Text(comparedText(runs), vocabulary) }
}

/** The cells, and the caption as pieces when it differs. A table that is the same in every cell has no weave. */
function comparedTable(old: Side, now: Side, { old: [one], new: [other] }: SettledTie, vocabulary: Vocabulary) {
  const [before, after] = [old.units[one], now.units[other]]
  if (before?.table === undefined || after?.table === undefined) return { words: NO_WORDS }
  const captionOf = ({ runs }: Unit): Written => ({ runs, text: new Text(comparedText(runs), vocabulary) })
  const [from, to] = [captionOf(before), captionOf(after)]
  const caption = compareTexts(from, to)
  const pieces = from.text.text === to.text.text ? {} : { pieces: caption.pieces }
  if (sameCells(before, after)) {
    const cells = (now.texts[other]?.words ?? 0) - to.text.words
    return { ...pieces, words: { ...caption, kept: caption.kept + cells } }
  }
  const woven = weaveTables(before.table, after.table, vocabulary)
  return { ...pieces, weave: woven.weave, woven, words: sum(caption, woven) }
}

function sum(first: RowWords, second: RowWords): RowWords {
  return {
    kept: first.kept + second.kept,
    removed: first.removed + second.removed,
    added: first.added + second.added,
  }
}

function sameCells({ table: old }: Unit, { table: now }: Unit): boolean {
  const cells = (table: Unit['table']) => table && rowsOf(table).map((row) => row.map(({ text, runs }) => runs ?? text))
  return JSON.stringify(cells(old)) === JSON.stringify(cells(now))
}
