import type { Change, Row, Unit } from '../model/comparison.ts'
import type { Language } from '../model/language.ts'
import type { PublishedRun } from '../model/publication.ts'
import { tableWordings } from './table-wordings.ts'
import { oneSided, plainRuns, sideRuns, type Wording } from './wording.ts'

/** The wordings of a row of a comparison; none for what has no words, as a line between parts. */
export function wordingsOf(row: Row, language: Language): readonly Wording[] {
  const unit = row.new ?? row.old
  if (unit === undefined || unit.kind === 'break') return []
  if (unit.table !== undefined) return tableWordings(row, language)
  const whole = { heading: unit.kind === 'heading' || unit.kind === 'title', language }
  if (row.pieces !== undefined) {
    const old = [...labelOf(row.old, row), ...sideRuns(row.pieces, 'old', language)]
    const now = [...labelOf(row.new, row), ...sideRuns(row.pieces, 'new', language)]
    return [{ old: strengthened(old, whole.heading), now: strengthened(now, whole.heading) }]
  }
  const said = (side: Unit) => strengthened([...labelOf(side, row), ...plainRuns(side.runs, language)], whole.heading)
  if (row.state === 'added' && row.new) return [{ ...oneSided('now', said(row.new), 'text', language), only: 'now' }]
  if (row.state === 'removed' && row.old) return [{ ...oneSided('old', said(row.old), 'text', language), only: 'old' }]
  return row.old && row.new ? [{ old: said(row.old), now: said(row.new) }] : []
}

/** The changes that the two wordings show; of the others a sentence tells. */
export function isShownByWording(change: Change): boolean {
  if (change.kind === 'added' || change.kind === 'removed') return true
  return ['reworded', 'renamed', 'cell', 'header', 'split', 'merged'].includes(change.kind)
}

function strengthened(runs: readonly PublishedRun[], isHeading: boolean): readonly PublishedRun[] {
  return isHeading ? runs.map((run) => ({ ...run, strong: true })) : runs
}

/** What stands before the text: the mark of a list's item, the label of a footnote, the break a text was parted at. */
function labelOf(unit: Unit | undefined, { joined }: Row): readonly PublishedRun[] {
  if (unit === undefined || joined !== undefined) return []
  if (unit.kind === 'footnote') return [{ text: `[${unit.label ?? ''}] ` }]
  const list = unit.kind === 'item' ? unit.inside.at(-1) : undefined
  if (list === undefined || list.kind === 'quote') return []
  const box = list.checked === undefined ? '' : list.checked ? '[x] ' : '[ ] '
  return [{ text: `${list.kind === 'number' ? `${list.number}.` : '–'}\u00a0${box}` }]
}
