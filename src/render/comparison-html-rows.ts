import type { Moved, Row, Unit } from '../model/comparison.ts'
import { type LeftPlace, leftPlaces, movesOf, rowsLeft } from './change-left.ts'
import { tableChanges } from './comparison-html-cells.ts'
import { headingDepths, isChanged, type Stretch, stretches } from './comparison-html-folds.ts'
import { noteHtml } from './comparison-html-note.ts'
import { changePlace, type DocumentPage, oldPlace, sectionPlace } from './comparison-html-page.ts'
import { tableHtml, weaveHtml } from './comparison-html-table.ts'
import {
  addedHtml,
  heardHtml,
  oldPiecesHtml,
  piecesHtml,
  removedHtml,
  runsHtml,
  withoutLinks,
} from './comparison-html-text.ts'
import { unitHtml } from './comparison-html-unit.ts'
import { type Content, type Html, html, joined } from './html.ts'

/** A document's part of the page, and what its rows need to know of one another. */
interface Body extends DocumentPage {
  /** Level on the page of the topmost headings of the text. */
  readonly topLevel: number
  readonly depths: ReadonlyMap<Row, number>
  /** The first row of what each move took away. */
  readonly left: ReadonlyMap<number, Row>
  readonly moves: ReadonlyMap<number, Moved>
  readonly leftPlace: (row: Row) => LeftPlace
  /** Where it is told that something left. */
  readonly leaving: ReadonlySet<Row>
}

/** Both bodies, woven: what changed, with the unchanged text between folded away. */
export function rowsHtml(page: DocumentPage, topLevel: number): Html {
  const { rows } = page.comparison
  const depths = headingDepths(rows)
  const left = new Map<number, Row>()
  for (const row of rows) {
    if (row.state === 'movedAway' && row.move !== undefined && !left.has(row.move)) left.set(row.move, row)
  }
  const body: Body = {
    ...page,
    topLevel,
    depths,
    left,
    moves: movesOf(page.comparison),
    leftPlace: leftPlaces(page.comparison),
    leaving: rowsLeft(page.comparison),
  }
  return joined(stretches(rows, depths).map((stretch) => stretchHtml(stretch, body)))
}

function stretchHtml({ folded, rows }: Stretch, body: Body): Html {
  const content = takenTogether(rows).map((group) => groupHtml(group, body))
  if (!folded) return joined(content)
  const headings = rows.flatMap(({ new: unit }) => (unit?.kind === 'heading' ? [unit.section?.heading ?? ''] : []))
  const titles = rows.filter(({ new: unit }) => unit?.kind === 'title').length
  const quiet = rows.filter((row) => row.pieces !== undefined || row.weave !== undefined).length
  const said = body.texts.unchanged(rows.length - headings.length - titles, headings, quiet)
  const open = body.full ? html` open` : undefined
  return html`<details class="fold"${open}><summary>${said}</summary>\n${content}</details>\n`
}

/** Rows that left together, as one; every other row by itself. */
function takenTogether(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const groups: [Row, ...Row[]][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (row.state === 'movedAway' && last?.[0].state === 'movedAway') last.push(row)
    else groups.push([row])
  }
  return groups
}

function groupHtml(rows: readonly [Row, ...Row[]], body: Body): Html {
  const [first] = rows
  return first.state === 'movedAway' ? leftHtml(rows, body) : rowHtml(first, body)
}

/** Where something stood: a line with the way to where it is, and the text as it was, folded away. */
function leftHtml(rows: readonly [Row, ...Row[]], body: Body): Html {
  const [first] = rows
  const leaving = rows.filter((row) => body.leaving.has(row))
  const told = new Set(leaving.length > 0 ? leaving : [first])
  const old = rows.map((row) => {
    const id = told.has(row) ? undefined : oldPlaceId(row, body)
    return html`<div class="row away"${id}>${oldCell(row, body)}</div>\n`
  })
  const notes = [...told].map((row) => leftNote(row, body))
  const { whereItStood } = body.texts
  return html`<div class="left">${notes}<details><summary>${whereItStood}</summary>\n${old}</details></div>\n`
}

/** Where something stood, on the line that tells of it, or else on the first row that was taken away with it. */
function oldPlaceId(row: Row, { left, position }: Body): Content {
  const { move = 0 } = row
  return left.get(move) === row ? html` id="${oldPlace(position, move)}" tabindex="-1"` : undefined
}

function leftNote(row: Row, body: Body): Html {
  const { said, changes, numbers, texts, leftPlace, moves } = body
  const { text, to, isSame } = leftPlace(row)
  const where = said.leftFor(changes.quoted(text), to && changes.quoted(to), isSame)
  const moved = moves.get(row.move ?? 0)
  const number = moved && numbers.get(moved)
  const link = number !== undefined && html` <a href="#${changePlace(number)}">${texts.toNewPlace}</a>`
  return html`<p class="note moved"${oldPlaceId(row, body)}>${where}${link}</p>\n`
}

function rowHtml(row: Row, body: Body): Html {
  const changes = body.told.get(row) ?? []
  const unit = row.new ?? row.old
  if (unit?.table !== undefined) return tableRowHtml(row, unit, body)
  const notes = changes.map((change) => noteHtml(change, body))
  return html`${notes}<div class="row ${rowClass(row)}">${row.old && oldCell(row, body)}${row.new && newCell(row, body)}</div>\n`
}

/** A table is as wide as both texts: its changes are shown in its cells. */
function tableRowHtml(row: Row, unit: Unit, body: Body): Html {
  const changes = tableChanges(row, body.told.get(row) ?? [])
  const notes = changes.above.map((change) => noteHtml(change, body))
  const { weave } = row
  const table =
    weave === undefined ? unit.table && tableHtml(unit, unit.table, body) : weaveHtml(row, weave, changes, body)
  const { added, removed } = body.texts
  const state = row.state === 'added' ? added : row.state === 'removed' ? removed : ''
  return html`${notes}<div class="row wide ${rowClass(row)}">${heardHtml(state)}${table}</div>\n`
}

function rowClass(row: Row): string {
  if (row.state === 'movedAway') return 'away'
  if (row.state === 'movedHere') return 'moved'
  return row.state === 'kept' && isChanged(row) ? 'edited' : row.state
}

/** The text as it was. It is hidden from those who listen where the new text says the same. */
function oldCell(row: Row, body: Body): Content {
  const { texts, targets } = body
  const unit = row.old
  if (unit === undefined) return undefined
  if (unit.table !== undefined) return html`<div class="old">${tableHtml(unit, unit.table, body)}</div>`
  const plain = runsHtml(unit.runs, texts, withoutLinks(targets))
  const content = row.state === 'removed' ? removedHtml(plain, texts) : oldContent(row, plain, body)
  const hidden = row.state === 'kept' && !isChanged(row) ? html` aria-hidden="true"` : undefined
  return html`<div class="old"${hidden}>${unitHtml(unit, content, texts)}</div>`
}

function oldContent(row: Row, plain: Html, { texts, targets }: Body): Content {
  const pieces = row.pieces === undefined ? plain : oldPiecesHtml(row.pieces, texts, targets)
  return row.new === undefined || !isChanged(row) ? pieces : html`${heardHtml(`${texts.before}: `)}${pieces}`
}

function newCell(row: Row, body: Body): Content {
  const { texts, targets, depths, topLevel, position } = body
  const unit = row.new
  if (unit === undefined) return undefined
  const plain = runsHtml(unit.runs, texts, targets)
  const content = row.pieces === undefined ? plain : piecesHtml(row.pieces, texts, targets)
  const shown = row.state === 'added' ? addedHtml(plain, texts) : html`${joint(row, texts)}${content}`
  const place = {
    level: Math.min(topLevel + (depths.get(row) ?? 1) - 1, 6),
    id: unit.section && sectionPlace(position, unit.section.id),
  }
  return html`<div class="new">${unitHtml(unit, shown, texts, place)}</div>`
}

/** The paragraph break that came where a text was split, or went where two were joined. */
function joint({ joined: side }: Row, texts: Body['texts']): Content {
  if (side === undefined) return undefined
  return side === 'old' ? addedHtml('¶', texts) : removedHtml('¶', texts)
}
