import type { ChangeTexts, TellHeader } from '../messages/changes.ts'
import type { ComparisonPageTexts } from '../messages/comparison-page.ts'
import type { ComparisonTexts } from '../messages/comparisons.ts'
import type { Change, Comparison, ComparisonSet, Row } from '../model/comparison.ts'
import { sectionsOf } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { toldChanges } from './change-figures.ts'
import { tableChanges } from './comparison-html-cells.ts'
import { linkTargets, type Targets } from './comparison-html-text.ts'

/** What every part of the page needs to know. */
export interface Page {
  readonly language: Language
  readonly texts: ComparisonPageTexts
  /** What all formats say of a comparison. */
  readonly said: ComparisonTexts
  readonly changes: ChangeTexts
  /** Whether unchanged text is shown whole. */
  readonly full: boolean
  /** The changes the page tells of, counted through all documents. */
  readonly numbers: ReadonlyMap<Change, number>
  readonly pictureOf: Targets['pictureOf']
}

/** The page as a part of it that shows one pair of documents needs it. */
export interface DocumentPage extends Page {
  readonly comparison: Comparison
  /** Tells the ids of this document from those of others: its position, from 1. */
  readonly position: number
  readonly header: TellHeader
  /** Where each change is told in the text: at the first row it concerns. */
  readonly told: ReadonlyMap<Row, readonly Change[]>
  readonly targets: Targets
}

/** The numbers of all changes that are not quiet, from 1 and in the order they are shown. */
export function numbersOf(set: ComparisonSet): ReadonlyMap<Change, number> {
  const shown = set.documents.flatMap((document) => (document.state === 'both' ? inOrder(document.comparison) : []))
  return new Map(shown.map((change, index) => [change, index + 1]))
}

/** The number of a change that is not quiet. */
export function numberOf(change: Change, { numbers }: Page): number {
  return numbers.get(change) ?? 0
}

/** What stands at no row, such as the header, before what is told of in the text. */
function inOrder(comparison: Comparison): readonly Change[] {
  const told = toldAt(comparison)
  const inText = comparison.rows.flatMap((row) => {
    const { above, inCells } = tableChanges(row, told.get(row) ?? [])
    return [...above, ...[...inCells.values()].flat()]
  })
  const shown = new Set(inText)
  return [...toldChanges(comparison).filter((change) => !shown.has(change)), ...inText]
}

export function documentPage(page: Page, comparison: Comparison, position: number, header: TellHeader): DocumentPage {
  const sections = [...sectionsOf(comparison.new)].map(({ id }) => [id, sectionPlace(position, id)] as const)
  const targets = { linkTo: linkTargets(new Map(sections)), pictureOf: page.pictureOf }
  return { ...page, comparison, position, header, told: toldAt(comparison), targets }
}

/** Something moved is told of where it is now; everything else at the first of its rows. */
function toldAt({ rows }: Comparison): ReadonlyMap<Row, readonly Change[]> {
  const places = new Map<Change, Row>()
  for (const row of rows) {
    for (const change of row.changes) {
      const leaves = change.kind === 'moved' && row.state === 'movedAway'
      if (!change.quiet && !leaves && !places.has(change)) places.set(change, row)
    }
  }
  const told = new Map<Row, Change[]>()
  for (const [change, row] of places) told.set(row, [...(told.get(row) ?? []), change])
  return told
}

/** Id of the place where a change is shown. */
export function changePlace(number: number): string {
  return `change-${number}`
}

/** Id of a change in the table of contents. */
export function contentsPlace(number: number): string {
  return `listed-${number}`
}

/** Id of a section as it is now. */
export function sectionPlace(position: number, id: string): string {
  return `section-${position}-${id}`
}

/** Id of the place where something stood that was moved. */
export function oldPlace(position: number, move: number): string {
  return `moved-${position}-${move}`
}
