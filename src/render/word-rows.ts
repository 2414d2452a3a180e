import { CHANGES } from '../messages/changes.ts'
import type { Change, Comparison, Piece, Row, Unit } from '../model/comparison.ts'
import { type Document, textOf } from '../model/document.ts'
import type { ComparisonContext } from './comparison-context.ts'
import { headerTeller } from './header-title.ts'
import { type Printed, printedBlocks } from './word-blocks.ts'
import { formKey, formOf, formsOf, isTitled } from './word-forms.ts'
import { SPACE_LOOK, SPACE_PRINTS } from './word-lines.ts'
import { ListReader, type ListRegister } from './word-lists.ts'
import { indentation, isPrinted, leadOf } from './word-look.ts'
import { type Bookmarks, type Leads, leadsIn, type Print, printsOf } from './word-print.ts'
import { evened, paired, settledBlocks } from './word-settled.ts'
import { changedSpans, spansOf } from './word-spans.ts'
import { wholeTable, wovenTable } from './word-table.ts'
import {
  type Form,
  replaced,
  type Span,
  type State,
  spansIn,
  type TrackedBlock,
  type TrackedParagraph,
} from './word-tracked.ts'

/** What the blocks of a Word file are made with. */
export interface Writing {
  readonly context: ComparisonContext
  readonly bookmarks: Bookmarks
  readonly lists: ListRegister
}

/** A body as tracked blocks, with what is to be told of it where it has no paragraph to tell it at. */
export interface TrackedBody {
  readonly blocks: readonly TrackedBlock[]
  readonly notes: readonly string[]
}

/** A body on both sides. */
export function comparedBody(comparison: Comparison, writing: Writing): TrackedBody {
  const blocks = settledBlocks(evened(paired(new RowReader(comparison, writing).blocks())))
  const notes = headerNotes(comparison, writing)
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && block.spans.length > 0)
  const noted = blocks.map((block, index) =>
    index === first && block.kind === 'paragraph' ? { ...block, notes: [...notes, ...block.notes] } : block,
  )
  return { blocks: noted, notes: first === -1 ? notes.map((note) => `${comparison.new.title}: ${note}`) : [] }
}

/** A document that is new or removed as a whole. */
export function wholeBody(document: Document, state: 'inserted' | 'deleted', writing: Writing): TrackedBody {
  const leads = leadsIn(writing.bookmarks)
  const reader = new ListReader()
  const blocks = printedBlocks(document).flatMap((block): readonly TrackedBlock[] => {
    const list = reader.listOf(block)
    const form = formOf(block, isTitled(document), list === undefined ? undefined : writing.lists.numberOf(list))
    const spans = spansIn(state, textPrints(block, leads))
    return withTable(paragraphOf(form, state, spans, bookmarksAt(block, writing.bookmarks)), block, state, leads)
  })
  return { blocks, notes: [] }
}

/** What changed in the front matter, as sentences. */
function headerNotes(comparison: Comparison, { context }: Writing): readonly string[] {
  const { sentence } = CHANGES[context.language]
  const header = comparison.changes.filter((change) => change.kind === 'header')
  return header.map((change) => sentence(change, headerTeller(comparison, context)))
}

/** Reads the rows of one comparison, in order. */
class RowReader {
  readonly #comparison: Comparison
  readonly #writing: Writing
  readonly #leads: Leads
  readonly #forms: ReadonlyMap<Unit, Form>
  /** For each block that was moved away, what changed on the way, where that is known. */
  readonly #arrivals: ReadonlyMap<Unit, readonly Piece[]>

  /** Changes told of in comments: where something stood, and elsewhere. */
  readonly #toldAway = new Set<Change>()
  readonly #told = new Set<Change>()

  constructor(comparison: Comparison, writing: Writing) {
    this.#comparison = comparison
    this.#writing = writing
    this.#leads = leadsIn(writing.bookmarks)
    this.#forms = formsOf(comparison, writing.lists)
    this.#arrivals = arrivalsIn(comparison.rows)
  }

  blocks(): readonly TrackedBlock[] {
    const { rows } = this.#comparison
    const made: (readonly TrackedBlock[])[] = []
    for (let index = 0; index < rows.length; ) {
      let end = index + 1
      while (rows[end]?.joined !== undefined) end += 1
      const group = rows.slice(index, end).flatMap(printedRow)
      made.push(group.length > 1 ? this.#joined(group) : group.flatMap((row) => this.#row(row)))
      index = end
    }
    return replacedTogether(made)
  }

  /** Rows that are one paragraph on one side and several on the other. */
  #joined(rows: readonly Row[]): readonly TrackedBlock[] {
    if (rows[0]?.state === 'movedHere') return this.#joinedOnTheWay(rows)
    return rows.map((row, index): TrackedParagraph => {
      const next = rows[index + 1]?.joined
      const mark = next === undefined ? 'kept' : next === 'old' ? 'inserted' : 'deleted'
      return { ...this.#kept(row, rows.some(({ joined }) => joined === 'new') ? 'old' : 'new'), mark }
    })
  }

  /** What was merged on the way is one paragraph where it stands now; what was split, several. */
  #joinedOnTheWay(rows: readonly Row[]): readonly TrackedBlock[] {
    const groups: Row[][] = []
    for (const row of rows)
      if (row.joined === 'new') groups.at(-1)?.push(row)
      else groups.push([row])
    return groups.flatMap((group) => {
      const [first] = group
      if (first?.new === undefined) return []
      const pieces = group.every((row) => row.pieces) ? group.flatMap((row) => row.pieces ?? []) : undefined
      const changes = group.flatMap((row) => row.changes)
      return this.#movedHere(first.new, { ...first, changes, ...(pieces && { pieces }) })
    })
  }

  #row(row: Row): readonly TrackedBlock[] {
    switch (row.state) {
      case 'kept':
        return this.#keptBlock(row)
      case 'removed':
        return row.old === undefined ? [] : this.#oneSided(row.old, 'deleted', row)
      case 'added':
        return row.new === undefined ? [] : this.#oneSided(row.new, 'inserted', row)
      case 'movedAway':
        return row.old === undefined ? [] : this.#movedAway(row.old, row)
      case 'movedHere':
        return row.new === undefined ? [] : this.#movedHere(row.new, row)
    }
  }

  #keptBlock(row: Row): readonly TrackedBlock[] {
    const { old, new: now, weave } = row
    if (old?.table === undefined || now?.table === undefined) return [this.#kept(row, 'new')]
    const left = indentation(now.inside)
    const table = wovenTable(weave, { old: old.table, now: now.table, left, leads: this.#leads })
    const caption = this.#caption(row, old, now)
    return [...caption, { ...spaceOf('kept'), notes: this.#notes(row) }, table, spaceOf('kept')]
  }

  /** The caption of a table on both sides, where either has one. */
  #caption(row: Row, old: Unit, now: Unit): readonly TrackedParagraph[] {
    const [had, has] = [old.runs.length > 0, now.runs.length > 0]
    if (had && has) return [this.#kept(row, 'new')]
    if (!had && !has) return []
    const [unit, state] = has ? ([now, 'inserted'] as const) : ([old, 'deleted'] as const)
    return [paragraphOf(this.#formOf(unit), state, spansIn(state, this.#text(unit)), [])]
  }

  /** `whole` is the side whose text it is when no pieces say what changed. */
  #kept(row: Row, whole: 'old' | 'new'): TrackedParagraph {
    const { old, new: now, pieces } = row
    const unit = now ?? old
    if (unit === undefined) return spaceOf('kept')
    const text = pieces === undefined ? spansIn('kept', this.#text(row[whole] ?? unit)) : spansOf(pieces, this.#leads)
    // The further rows of a paragraph that was split or merged go on in it, on that side.
    const leadAt = (side: 'old' | 'new') => {
      const here = row[side]
      return here === undefined || row.joined === side ? [] : leadOf(here)
    }
    const lead = changedSpans(leadAt('old'), leadAt('new'))
    const [form, was] = [this.#formOf(unit), old === undefined ? undefined : this.#formOf(old)]
    return {
      ...paragraphOf(
        form,
        'kept',
        [...lead, ...text],
        [...this.#bookmarks(unit), ...(old ? this.#bookmarks(old) : [])],
      ),
      ...(was && formKey(was) !== formKey(form) && { was }),
      notes: this.#notes(row),
    }
  }

  #oneSided(unit: Unit, state: 'inserted' | 'deleted', row: Row): readonly TrackedBlock[] {
    const spans = spansIn(state, textPrints(unit, this.#leads))
    const paragraph = {
      ...paragraphOf(this.#formOf(unit), state, spans, this.#bookmarks(unit)),
      notes: this.#notes(row),
    }
    return withTable(paragraph, unit, state, this.#leads)
  }

  /** Where something stood: what was removed on the way is deleted, the rest moved from here. */
  #movedAway(unit: Unit, row: Row): readonly TrackedBlock[] {
    if (unit.table !== undefined) return this.#oneSided(unit, 'deleted', row)
    const pieces = this.#arrivals.get(unit)
    const spans =
      pieces === undefined
        ? []
        : spansOf(
            pieces.filter(({ kind }) => kind !== 'added'),
            this.#leads,
          )
    const text = pieces === undefined ? spansIn('movedFrom', this.#text(unit)) : seenFrom('old', spans)
    return [this.#moved(unit, 'movedFrom', text, row)]
  }

  /** Where it stands: what was added on the way is inserted, the rest moved here. */
  #movedHere(unit: Unit, row: Row): readonly TrackedBlock[] {
    if (unit.table !== undefined) return this.#oneSided(unit, 'inserted', row)
    const text =
      row.pieces === undefined
        ? spansIn('movedTo', this.#text(unit))
        : seenFrom(
            'new',
            spansOf(
              row.pieces.filter(({ kind }) => kind !== 'removed'),
              this.#leads,
            ),
          )
    return [this.#moved(unit, 'movedTo', text, row)]
  }

  /** The mark goes with the end of the text, or LibreOffice leaves the paragraph behind, empty. */
  #moved(unit: Unit, state: 'movedFrom' | 'movedTo', text: readonly Span[], row: Row): TrackedParagraph {
    const spans = [...spansIn(state, leadOf(unit)), ...text]
    const bookmarks = state === 'movedTo' ? this.#bookmarks(unit) : []
    return {
      ...paragraphOf(this.#formOf(unit), spans.at(-1)?.state ?? state, spans, bookmarks),
      notes: this.#notes(row),
      ...(row.move !== undefined && { move: row.move }),
      ...(state === 'movedTo' && { edits: this.#edits(row) }),
    }
  }

  #text(unit: Unit): readonly Print[] {
    return printsOf(unit.runs, this.#leads)
  }

  #formOf(unit: Unit): Form {
    return this.#forms.get(unit) ?? { look: SPACE_LOOK }
  }

  #bookmarks(unit: Unit): readonly string[] {
    return bookmarksAt(unit, this.#writing.bookmarks)
  }

  /** Whether a change that several rows tell of is told for the first time; a move is told at both its ends. */
  #isFirst(change: Change, { state }: Row): boolean {
    const end = state === 'movedAway' ? this.#toldAway : this.#told
    if (end.has(change)) return false
    end.add(change)
    return true
  }

  /** What a reader does not see in the text itself. */
  #notes(row: Row): readonly string[] {
    return this.#sentences(row.changes.filter((change) => TOLD.has(change.kind) && this.#isFirst(change, row)))
  }

  /** What changed inside a text on the way. */
  #edits(row: Row): readonly string[] {
    return this.#sentences(row.changes.filter((change) => !change.quiet && !TOLD.has(change.kind)))
  }

  #sentences(changes: readonly Change[]): readonly string[] {
    const unseen = () => ({ title: '' })
    return changes.map((change) => CHANGES[this.#writing.context.language].sentence(change, unseen))
  }
}

/** What changed in each block on the way, by the block as it was: one that was split has arrived in several rows. */
function arrivalsIn(rows: readonly Row[]): ReadonlyMap<Unit, readonly Piece[]> {
  const arrivals = new Map<Unit, readonly Piece[]>()
  for (const { state, old, pieces } of rows)
    if (state === 'movedHere' && old !== undefined && pieces !== undefined)
      arrivals.set(old, [...(arrivals.get(old) ?? []), ...pieces])
  return arrivals
}

/** Kinds of change that the text does not show as they are. */
const TOLD: ReadonlySet<Change['kind']> = new Set(['moved', 'relevelled', 'split', 'merged', 'target'])

/** The narrow paragraph before and after a table. */
function spaceOf(state: 'kept' | 'inserted' | 'deleted'): TrackedParagraph {
  return paragraphOf({ look: SPACE_LOOK }, state, spansIn(state, SPACE_PRINTS), [])
}

function paragraphOf(form: Form, mark: State, spans: readonly Span[], bookmarks: readonly string[]): TrackedParagraph {
  return { kind: 'paragraph', form, mark, spans, notes: [], bookmarks }
}

/** A paragraph of one side; for a table its caption, with the table and the line after it. */
function withTable(
  paragraph: TrackedParagraph,
  unit: Printed,
  state: 'inserted' | 'deleted',
  leads: Leads,
): readonly TrackedBlock[] {
  if (unit.table === undefined) return [paragraph]
  const table = wholeTable(unit.table, state, indentation(unit.inside), leads)
  const isNamed = unit.runs.length > 0
  const space = { ...spaceOf(state), notes: isNamed ? [] : paragraph.notes }
  return [...(isNamed ? [paragraph] : []), space, table, spaceOf(state)]
}

function textPrints(unit: Printed, leads: Leads): readonly Print[] {
  return [...leadOf(unit), ...printsOf(unit.runs, leads)]
}

/** Spans of a moved text as they are at one of its places. */
function seenFrom(side: 'old' | 'new', spans: readonly Span[]): readonly Span[] {
  return spans.flatMap(({ state, print, was }): readonly Span[] => {
    if (state === 'kept')
      return [side === 'old' ? { state: 'movedFrom', print: was ?? print } : { state: 'movedTo', print }]
    return (state === 'deleted') === (side === 'old') ? [{ state, print }] : []
  })
}

/** A row with the sides of it that are printed; none when neither is. */
function printedRow(row: Row): readonly Row[] {
  const { old, new: now, changes } = row
  const [was, is] = [old && isUnitPrinted(old) ? old : undefined, now && isUnitPrinted(now) ? now : undefined]
  if (row.state === 'removed' || row.state === 'movedAway') return was ? [row] : []
  if (row.state !== 'kept') return is ? [row] : []
  if (was && is) return [row]
  if (is) return [{ state: 'added', new: is, changes }]
  return was ? [{ state: 'removed', old: was, changes }] : []
}

function isUnitPrinted({ kind, runs }: Unit): boolean {
  return isPrinted(kind, textOf(runs))
}

/**
 * The blocks of all rows. Where one paragraph after another changes how it stands, all of them are deleted and then
 * inserted: by turns, LibreOffice gives some the style of those between, or leaves an empty one that is numbered too.
 */
function replacedTogether(made: readonly (readonly TrackedBlock[])[]): readonly TrackedBlock[] {
  const result: TrackedBlock[] = []
  let untrackable: TrackedParagraph[] = []
  for (const blocks of made) {
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
    if (paragraphs.length === blocks.length && !areTrackable(paragraphs)) {
      untrackable.push(...paragraphs)
      continue
    }
    result.push(...replaced(untrackable), ...blocks)
    untrackable = []
  }
  return [...result, ...replaced(untrackable)]
}

/** Whether the paragraphs of a row, or of rows that are joined, can be given back without being replaced. */
function areTrackable(paragraphs: readonly TrackedParagraph[]): boolean {
  const [first] = paragraphs
  if (first === undefined || paragraphs.at(-1)?.mark !== 'kept') return true
  if (paragraphs.length === 1) return isTrackable(first)
  const forms = paragraphs.flatMap(({ form, was }) => (was === undefined ? [form] : [form, was]))
  return new Set(forms.map(formKey)).size === 1
}

/** Whether a change of look can be taken back: LibreOffice does so with a style, not with a list or an indentation. */
function isTrackable({ form, was }: TrackedParagraph): boolean {
  const isStyleOnly = ({ look }: Form) => look.list === undefined && look.left === undefined
  return was === undefined || (isStyleOnly(form) && isStyleOnly(was))
}

function bookmarksAt({ kind, section }: Printed, bookmarks: Bookmarks): readonly string[] {
  const name = kind === 'heading' && section !== undefined ? bookmarks.get(section.id) : undefined
  return name === undefined ? [] : [name]
}
