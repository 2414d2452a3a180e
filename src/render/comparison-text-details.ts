import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, HeaderChanged, Row, SectionPair, Unit } from '../model/comparison.ts'
import { textOf } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { type LeftPlace, leftPlaces, rowsLeft } from './change-left.ts'
import { marked, markedPieces } from './change-marks.ts'
import { numberedHeading } from './change-sections.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { edited, signOf, valueStretches, wholeStretch } from './comparison-text-lines.ts'
import { tableLines } from './comparison-text-table.ts'
import { headerTeller } from './header-title.ts'
import { layOut, type Stretch, stretch } from './styled-text.ts'
import { paint, SGR } from './terminal-text.ts'

/** The changes of a document one after the other, each where it stands; a block of lines for each section. */
export function detailLines(comparison: Comparison, context: ComparisonContext): readonly string[] {
  const header = headerLines(comparison, context)
  return [...(header.length > 0 ? [header.join('\n')] : []), ...new Details(comparison, context).blocks()]
}

function headerLines(comparison: Comparison, context: ComparisonContext): readonly string[] {
  const tell = headerTeller(comparison, context)
  const changes = comparison.changes.filter((change): change is HeaderChanged => change.kind === 'header')
  if (changes.length === 0) return []
  const lines = changes.flatMap((change) => {
    const { title, from, to, difference } = tell(change)
    const sign = from === undefined ? '+' : to === undefined ? '-' : ' '
    const by = difference === undefined ? [] : [stretch(` (${difference})`, SGR.dim)]
    return edited([stretch(`${title}: `), ...valueStretches(from, to, context), ...by], sign, '', context)
  })
  return [...heading([stretch(COMPARISONS[context.language].header, SGR.bold)], context), ...lines]
}

/** The line over a section: where it stands, and its heading. */
function heading(stretches: readonly Stretch[], context: ComparisonContext): readonly string[] {
  return layOut(stretches, {
    width: context.columns,
    colour: context.colour,
    first: stretch('── ', SGR.dim),
    hanging: '   ',
  })
}

const NONE_PASSED = { before: 0, inside: 0, section: undefined } as const

/** Goes through the rows of a comparison and gathers what is to be shown, section by section. */
class Details {
  readonly #comparison: Comparison
  readonly #context: ComparisonContext
  readonly #sections: ReadonlyMap<Unit['section'], SectionPair>
  /** Where it is told that something left, and what is told of it. */
  readonly #left: ReadonlySet<Row>
  readonly #leftPlace: (row: Row) => LeftPlace
  readonly #blocks: string[][] = []
  /** Section of the block of lines being made. */
  #section: SectionPair | 'none' | undefined = 'none'
  /** Unchanged blocks passed since something was shown: those of the section they were last seen in, and those before. */
  #passed: { before: number; inside: number; section: SectionPair | undefined } = NONE_PASSED
  /** Whether a text has been shown in that block. */
  #hasText = false
  /** Changes whose sentence has been shown: one of several blocks is told of once. */
  readonly #noted = new Set<Change>()

  constructor(comparison: Comparison, context: ComparisonContext) {
    this.#comparison = comparison
    this.#context = context
    this.#sections = new Map(
      comparison.sections.flatMap((pair) => [
        ...(pair.old ? ([[pair.old, pair]] as const) : []),
        ...(pair.new ? ([[pair.new, pair]] as const) : []),
      ]),
    )
    this.#left = rowsLeft(comparison)
    this.#leftPlace = leftPlaces(comparison)
  }

  blocks(): readonly string[] {
    for (const row of this.#comparison.rows) this.#add(row)
    this.#fold(this.#passed.before + this.#passed.inside)
    return this.#blocks.map((lines) => lines.join('\n'))
  }

  #add(row: Row): void {
    if (row.state === 'movedAway') {
      if (this.#left.has(row)) this.#leave(row)
      return
    }
    if (this.#isTold(row) || this.#context.full) this.#show(row)
    else this.#pass(row.new ?? row.old)
  }

  #pass(unit: Unit | undefined): void {
    if (unit?.kind === 'heading' || unit?.kind === 'title') return
    const { before, inside, section: last } = this.#passed
    const section = this.#sections.get(unit?.section)
    this.#passed =
      section === last ? { before, inside: inside + 1, section } : { before: before + inside, inside: 1, section }
  }

  /** One line where something stood that was moved. */
  #leave(row: Row): void {
    const { text, to, isSame } = this.#leftPlace(row)
    const { quoted } = CHANGES[this.#context.language]
    const said = COMPARISONS[this.#context.language].leftFor(quoted(text), to && quoted(to), isSame)
    this.#enter(row.old, row.old?.kind === 'heading')
    this.#push(edited([stretch(said, SGR.cyan)], '~', '', this.#context))
  }

  #show(row: Row): void {
    const unit = row.new ?? row.old
    if (unit === undefined) return
    const isHeading = unit.kind === 'heading' || unit.kind === 'title'
    this.#enter(unit, isHeading)
    if (isHeading)
      this.#push(heading([...this.#before(unit), ...headingStretches(row, unit, this.#context)], this.#context))
    // Paragraphs are set apart as in the text.
    else if (unit.kind !== 'item' && row.joined === undefined && this.#hasText) this.#push([''])
    for (const change of row.changes) if (this.#isNews(change)) this.#push(this.#note(change))
    if (isHeading || (isOnlyMoved(row) && !this.#context.full)) return
    this.#push(rowLines(row, unit, this.#context))
    this.#hasText = true
  }

  /** Whether a reader is shown a row: something happened to it that is not quiet, and not yet told of. */
  #isTold({ state, joined, changes }: Row): boolean {
    if (state === 'added' || state === 'removed' || joined !== undefined) return true
    return changes.some((change) => !change.quiet && (!isNoted(change) || this.#isNews(change)))
  }

  #isNews(change: Change): boolean {
    return isNoted(change) && !this.#noted.has(change)
  }

  #note(change: Change): readonly string[] {
    this.#noted.add(change)
    const said = CHANGES[this.#context.language].sentence(change, headerTeller(this.#comparison, this.#context))
    return edited([stretch(said, SGR.cyan)], '~', '', this.#context)
  }

  /** Comes to the section a unit stands in: folds what was passed, and gives the heading unless it is shown itself. */
  #enter(unit: Unit | undefined, isHeading: boolean): void {
    const section = this.#sections.get(unit?.section)
    const { before, inside, section: last } = this.#passed
    this.#passed = NONE_PASSED
    const isNew = section !== this.#section || isHeading
    const here = last === section ? inside : 0
    this.#fold(before + inside - (isNew ? here : 0))
    if (!isNew) return
    this.#section = section
    this.#blocks.push([])
    this.#hasText = false
    if (!isHeading) this.#push(heading(this.#nameOf(section), this.#context))
    this.#fold(here)
  }

  /** `Övergripande mål › 3.1 Konkurrenskraft`. */
  #nameOf(section: SectionPair | undefined): readonly Stretch[] {
    if (section === undefined) return [stretch(COMPARISONS[this.#context.language].introduction, SGR.bold)]
    return [
      ...parentOf(section, this.#context.language),
      stretch(numberedHeading(section, this.#context.language), SGR.bold),
    ]
  }

  /** What stands before a heading that is shown with what happened to it: the section it stands in, and its number. */
  #before(unit: Unit): readonly Stretch[] {
    const section = unit.kind === 'title' ? undefined : this.#sections.get(unit.section)
    return [
      ...(section ? parentOf(section, this.#context.language) : []),
      ...(unit.number ? [stretch(`${unit.number} `, SGR.bold)] : []),
    ]
  }

  #fold(count: number): void {
    if (count === 0) return
    if (this.#blocks.length === 0) this.#blocks.push([])
    this.#push([paint(`  ${COMPARISONS[this.#context.language].folded(count)}`, SGR.dim, this.#context.colour)])
  }

  #push(lines: readonly string[]): void {
    const block = this.#blocks.at(-1)
    // One by one: a table may have more lines than a call can have arguments.
    for (const line of lines) block?.push(line)
  }
}

/** Whether all there is to say of a row is that it moved. */
function isOnlyMoved({ state, pieces, weave }: Row): boolean {
  return state === 'movedHere' && pieces === undefined && weave === undefined
}

function parentOf({ parent }: SectionPair, language: Language): readonly Stretch[] {
  return parent === undefined ? [] : [stretch(`${numberedHeading(parent, language)} › `, SGR.dim)]
}

/** Changes whose sentence says what the marked text does not show. */
function isNoted(change: Change): boolean {
  if (change.quiet) return false
  if (change.kind === 'added' || change.kind === 'removed') return change.part === 'column'
  return !['reworded', 'renamed', 'cell', 'header'].includes(change.kind)
}

function rowLines(row: Row, unit: Unit, context: ComparisonContext): readonly string[] {
  if (unit.kind === 'table') return tableLines(row, unit, context)
  const sign = signOf(row.state)
  const text = unit.kind === 'break' ? [stretch('———')] : textStretches(row, unit, context)
  return edited([...labelOf(unit), ...breakBefore(row, context), ...text], sign, indentOf(unit), context)
}

/** The paragraph break that came or went before a part of what was split or merged. */
function breakBefore({ joined }: Row, { colour }: ComparisonContext): readonly Stretch[] {
  if (joined === undefined) return []
  return [...marked('¶', joined === 'old' ? 'added' : 'removed', colour), stretch(' ')]
}

/** A text with its changes; one that is new or gone as a whole has its sign for that. */
function textStretches(row: Row, unit: Unit, { colour }: ComparisonContext): readonly Stretch[] {
  if (row.pieces !== undefined) return markedPieces(row.pieces, colour)
  return [wholeStretch(textOf(unit.runs), row.state)]
}

function headingStretches(row: Row, unit: Unit, { colour }: ComparisonContext): readonly Stretch[] {
  if (row.pieces !== undefined) return markedPieces(row.pieces, colour)
  const text = textOf(unit.runs)
  return row.state === 'added' || row.state === 'removed' ? marked(text, row.state, colour) : [stretch(text, SGR.bold)]
}

function labelOf(unit: Unit): readonly Stretch[] {
  if (unit.kind === 'footnote') return [stretch(`[${unit.label ?? ''}] `)]
  const list = unit.kind === 'item' ? unit.inside.at(-1) : undefined
  if (list === undefined || list.kind === 'quote') return []
  const box = list.checked === undefined ? '' : list.checked ? '[x] ' : '[ ] '
  return [stretch(`${list.kind === 'number' ? `${list.number}.` : '–'} ${box}`)]
}

function indentOf({ inside, kind }: Unit): string {
  return '  '.repeat(kind === 'item' ? inside.length - 1 : inside.length)
}
