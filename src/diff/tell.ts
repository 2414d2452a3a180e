import type { Change, Point, Row, SplitOrMerged, Unit } from '../model/comparison.ts'
import { type Section, textOf } from '../model/document.ts'
import { tableName } from '../model/table-name.ts'
import type { Ledger } from './ledger.ts'
import type { Move } from './moves.ts'
import type { Pairing } from './pairing.ts'
import type { DraftRow } from './rows.ts'
import type { SectionJoin } from './section-joins.ts'
import type { Side } from './side.ts'
import { tellAlignment, tellTable } from './table-changes.ts'
import { isReworded, partOf, pointOf, tellAttributes, tellLook, tellPlacement, tellReworded } from './text-changes.ts'

/** What is known when the changes are told. */
export interface Findings {
  readonly old: Side
  readonly now: Side
  readonly sections: Pairing
  readonly joins: readonly SectionJoin[]
  readonly moves: readonly Move[]
}

/** Tells the changes of rows, row by row. */
export class Teller {
  readonly ledger: Ledger
  readonly #found: Findings
  readonly #moves = new Map<number, Change | undefined>()
  readonly #whole = { old: new Map<number, Change>(), new: new Map<number, Change>() }

  constructor(ledger: Ledger, found: Findings) {
    this.ledger = ledger
    this.#found = found
  }

  /** The row with the changes told of it. `further` are the rows that continue the same block. */
  tell(row: DraftRow, further: readonly DraftRow[]): Row {
    const { compared: _, woven: __, words: ___, oldIndex: ____, newIndex: _____, ...kept } = row
    return { ...kept, changes: this.#changesOf(row, further) }
  }

  #changesOf(row: DraftRow, further: readonly DraftRow[]): readonly Change[] {
    switch (row.state) {
      case 'removed':
        return [this.#oneSided(row, 'old')]
      case 'added':
        return [this.#oneSided(row, 'new')]
      case 'movedAway':
        return this.#moved(row)
      case 'movedHere':
        return [...this.#moved(row), ...this.#inside(row, further)]
      case 'kept':
        return this.#inside(row, further)
    }
  }

  /** A block that is on one side: told with the section that is there only on that side, or alone. */
  #oneSided(row: DraftRow, side: 'old' | 'new'): Change {
    const { old, now } = this.#found
    const own = side === 'old' ? old : now
    const index = (side === 'old' ? row.oldIndex : row.newIndex) ?? 0
    const unit = own.units[index]
    const section = own.sectionOf[index] ?? -1
    const join = this.#joinWithPart(section, side)
    if (unit?.kind === 'heading' && join !== undefined) return this.#joined(join)
    const owner = join === undefined ? this.#ownerOf(section, side) : -1
    const told = this.#whole[side].get(owner)
    if (told !== undefined) return told
    const change = owner === -1 ? this.#tellBlock(own, index, side) : this.#tellSection(owner, side)
    if (owner !== -1) this.#whole[side].set(owner, change)
    return change
  }

  /** The topmost section around that has no like on the other side; -1 when the section itself has one. */
  #ownerOf(section: number, side: 'old' | 'new'): number {
    const { own, paired } = this.#sideOf(side)
    let owner = -1
    for (
      let at = section;
      at !== -1 && paired[at] === -1 && !this.#joinWithPart(at, side);
      at = own.sections[at]?.parent ?? -1
    )
      owner = at
    return owner
  }

  /** A side, and for each of its sections the like on the other. */
  #sideOf(side: 'old' | 'new'): { readonly own: Side; readonly paired: Int32Array } {
    const { old, now, sections } = this.#found
    return side === 'old' ? { own: old, paired: sections.toNew } : { own: now, paired: sections.toOld }
  }

  /** The split that a section of the new side came of, or the merger that one of the old side went into. */
  #joinWithPart(section: number, side: 'old' | 'new'): SectionJoin | undefined {
    const kind = side === 'new' ? 'split' : 'merged'
    return this.#found.joins.find((join) => join.kind === kind && join.parts.includes(section))
  }

  /** The splits and mergers of which a section of both sides is the one. */
  #joinsOf({ oldIndex = -1, newIndex = -1 }: DraftRow): readonly SectionJoin[] {
    const { joins, old, now } = this.#found
    const [section, other] = [old.sectionOf[oldIndex] ?? -1, now.sectionOf[newIndex] ?? -1]
    return joins.filter(({ kind, one }) => one === (kind === 'split' ? section : other))
  }

  #tellBlock({ units, texts }: Side, index: number, side: 'old' | 'new'): Change {
    const unit = units[index]
    if (unit === undefined) throw new Error(`no block ${index}`)
    const about = { part: partOf(unit), text: textTold(unit), words: texts[index]?.words ?? 0 }
    return this.ledger.tellOneSided(side, pointOf(unit), about)
  }

  /** A section with all in it that has no like on the other side. */
  #tellSection(index: number, side: 'old' | 'new'): Change {
    const { own, paired } = this.#sideOf(side)
    const place = own.sections[index]
    if (place === undefined) throw new Error(`no section ${index}`)
    let words = 0
    for (let at = place.heading; at < place.end; at += 1)
      if (paired[own.sectionOf[at] ?? -1] === -1) words += own.texts[at]?.words ?? 0
    const { section } = place
    return this.ledger.tellOneSided(side, sectionPoint(section), { part: 'section', text: section.heading, words })
  }

  /** A section split or merged, told once for all its headings. */
  #joined({ kind, one, parts }: SectionJoin): Change {
    const { old, now } = this.#found
    const [whole, others] = kind === 'split' ? ([old, now] as const) : ([now, old] as const)
    const side = kind === 'split' ? 'old' : 'new'
    const told = this.#whole[side].get(one)
    if (told !== undefined) return told
    const sections = parts.flatMap((part) => others.sections[part]?.section ?? [])
    const section = whole.sections[one]?.section
    const [first] = sections
    if (section === undefined || first === undefined) throw new Error(`no section ${one}`)
    const change = this.ledger.tell({
      kind,
      quiet: false,
      part: 'section',
      old: sectionPoint(kind === 'split' ? section : first),
      new: sectionPoint(kind === 'split' ? first : section),
      text: section.heading,
      parts: sections.map((each) => ({ text: each.heading, at: sectionPoint(each) })),
    })
    this.#whole[side].set(one, change)
    return change
  }

  /** The move a row is part of; one of blocks that a split or merged section explains is not told. */
  #moved(row: DraftRow): readonly Change[] {
    const { moves } = this.#found
    const number = row.move ?? 0
    if (!this.#moves.has(number)) {
      const move = moves[number - 1]
      this.#moves.set(number, move && this.#tellMove(move))
    }
    const change = this.#moves.get(number)
    return change === undefined ? [] : [change]
  }

  #tellMove(move: Move): Change | undefined {
    const { old, now, joins } = this.#found
    const [from, to] = [old.sectionOf[move.old[0]] ?? -1, now.sectionOf[move.new[0]] ?? -1]
    const explaining = joins.find(({ kind, one, parts }) =>
      kind === 'split' ? one === from && parts.includes(to) : one === to && parts.includes(from),
    )
    if (explaining !== undefined && move.section === undefined) return this.#joined(explaining)
    const [unit, other] = [old.units[move.old[0]], now.units[move.new[0]]]
    if (unit === undefined || other === undefined) return undefined
    const words = now.texts.slice(...move.new).reduce((sum, text) => sum + text.words, 0)
    const base = {
      kind: 'moved',
      quiet: false,
      old: pointOf(unit),
      new: pointOf(other),
      words,
      move: move.number,
    } as const
    if (move.section === undefined) {
      const ends = between(headingOf(old, from), headingOf(now, to))
      return this.ledger.tell({ ...base, part: partOf(other), text: textTold(other), ...ends })
    }
    const [place, there] = [old.sections[move.section.old], now.sections[move.section.new]]
    const around = between(headingOf(old, place?.parent), headingOf(now, there?.parent))
    const after = siblingBefore(now, move.section.new)
    return this.ledger.tell({
      ...base,
      part: 'section',
      text: there?.section.heading ?? '',
      ...around,
      ...(after !== undefined && { after }),
    })
  }

  /** What differs inside a block that is on both sides. */
  #inside(row: DraftRow, further: readonly DraftRow[]): readonly Change[] {
    const { old, new: now } = row
    if (old === undefined || now === undefined || row.joined !== undefined) return []
    const pieces = further.length === 0 ? (row.pieces ?? []) : [row, ...further].flatMap((each) => each.pieces ?? [])
    const told: Change[] = []
    if (now.kind === 'heading') told.push(...this.#headed(row))
    if (further.length > 0) told.push(this.#tellJoin(row, further))
    if (isReworded(pieces) && !this.#isRenamedByJoin(row)) told.push(this.#reworded(row, pieces))
    const points = { old: pointOf(old), new: pointOf(now) }
    for (const change of tellLook(this.ledger, partOf(now), points, pieces)) told.push(change)
    // More changes than a call can have arguments are in one table, if it is large.
    const alignment = tellAlignment(this.ledger, old, now)
    const inTable = alignment.concat(row.woven ? tellTable(this.ledger, old, now, row.woven) : [])
    return [...told, ...inTable, ...tellPlacement(this.ledger, old, now), ...tellAttributes(this.ledger, old, now)]
  }

  /** What a section that was split or merged is called now, and was called, is told with that. */
  #isRenamedByJoin(row: DraftRow): boolean {
    return row.new?.kind === 'heading' && this.#joinsOf(row).length > 0
  }

  #reworded(row: DraftRow, pieces: Row['pieces'] & {}): Change {
    const { old, new: now, compared } = row
    if (old === undefined || now === undefined) throw new Error('a row on one side is not reworded')
    const points = { old: pointOf(old), new: pointOf(now) }
    if (now.kind === 'heading' || now.kind === 'title' || now.kind === 'table') {
      const part = now.kind === 'heading' ? 'section' : now.kind
      const names = { from: textOf(old.runs), to: textOf(now.runs) }
      const labels = now.kind === 'heading' ? labelsOf(names.from, names.to) : undefined
      if (labels) return this.ledger.tell({ kind: 'renumbered', quiet: true, ...points, text: names.to, ...labels })
      return this.ledger.tell({ kind: 'renamed', quiet: false, ...points, part, ...names, pieces })
    }
    if (compared === undefined) throw new Error('a row whose words were not compared is not reworded')
    return tellReworded(this.ledger, now.kind, points, pieces, compared)
  }

  /** A paragraph that became several, or several that became one. */
  #tellJoin(row: DraftRow, further: readonly DraftRow[]): Change {
    const rows = [row, ...further]
    const isSplit = further[0]?.joined === 'old'
    const parts = rows.flatMap((each) => (isSplit ? each.new : each.old) ?? [])
    const whole = isSplit ? row.old : row.new
    const kind: SplitOrMerged['kind'] = isSplit ? 'split' : 'merged'
    return this.ledger.tell({
      kind,
      quiet: false,
      ...(row.old && { old: pointOf(row.old) }),
      ...(row.new && { new: pointOf(row.new) }),
      part: row.new?.kind === 'item' ? 'item' : 'paragraph',
      text: textOf(whole?.runs ?? []),
      parts: parts.map((unit) => ({ text: textOf(unit.runs), at: pointOf(unit) })),
    })
  }

  /** A heading's number and level, when they do not follow from a move, and whether its section was split or merged. */
  #headed(row: DraftRow): readonly Change[] {
    const { old, new: now, oldIndex = -1, newIndex = -1, state } = row
    if (old === undefined || now === undefined) return []
    const points = { old: pointOf(old), new: pointOf(now) }
    const { old: before, now: after } = this.#found
    const [section, other] = [before.sectionOf[oldIndex] ?? -1, after.sectionOf[newIndex] ?? -1]
    const told = this.#joinsOf(row).map((join) => this.#joined(join))
    const text = textOf(now.runs)
    const [level, otherLevel] = [old.level ?? 0, now.level ?? 0]
    if (state === 'kept' && level !== otherLevel && !this.#followsParent(section, other, otherLevel - level))
      told.push(this.ledger.tell({ kind: 'relevelled', quiet: false, ...points, text, from: level, to: otherLevel }))
    if (old.number !== now.number) {
      const numbers = { from: old.number ?? '', to: now.number ?? '' }
      told.push(this.ledger.tell({ kind: 'renumbered', quiet: true, ...points, text, ...numbers }))
    }
    return told
  }

  /** Whether the section around, on both sides the same, went up or down by as many levels. */
  #followsParent(section: number, other: number, by: number): boolean {
    const { old, now, sections } = this.#found
    const [parent, otherParent] = [old.sections[section]?.parent ?? -1, now.sections[other]?.parent ?? -1]
    if (parent === -1 || sections.toNew[parent] !== otherParent) return false
    const [level, otherLevel] = [old.sections[parent]?.section.level, now.sections[otherParent]?.section.level]
    return (otherLevel ?? 0) - (level ?? 0) === by
  }
}

/** `Mål 3` in `Mål 3: Hälsa`: a number that follows from the goals before it. */
const LABEL = /^(\p{L}+ \d+(?:\.\d+)*)(\s*[:.–-].*)$/u

/** The labels of two headings that differ in nothing else than the number of a label. */
function labelsOf(old: string, now: string): { readonly from: string; readonly to: string } | undefined {
  const [, from, rest] = LABEL.exec(old) ?? []
  const [, to, otherRest] = LABEL.exec(now) ?? []
  if (from === undefined || to === undefined || rest !== otherRest) return undefined
  return from.split(' ')[0] === to.split(' ')[0] ? { from, to } : undefined
}

/** How a block is told of: a table by its name, all else by its text. */
function textTold(unit: Unit): string {
  return unit.kind === 'table' ? tableName(unit) : textOf(unit.runs)
}

function sectionPoint({ id, span }: Section): Point {
  return { section: id, span }
}

/** Headings of the sections something stood and stands in. */
function between(from: string | undefined, to: string | undefined) {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function headingOf(side: Side, index: number | undefined): string | undefined {
  return side.sections[index ?? -1]?.section.heading
}

/** Heading of the section right before one, under the same section. */
function siblingBefore({ sections }: Side, index: number): string | undefined {
  const parent = sections[index]?.parent
  for (let at = index - 1; at >= 0; at -= 1) if (sections[at]?.parent === parent) return sections[at]?.section.heading
  return undefined
}
