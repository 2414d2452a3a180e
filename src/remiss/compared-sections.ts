import { CHANGES } from '../messages/changes.ts'
import { COMPARISONS } from '../messages/comparisons.ts'
import type { Change, Comparison, Row, SectionPair } from '../model/comparison.ts'
import { type Section, sectionsOf } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import { leftPlaces, rowsLeft } from '../render/change-left.ts'
import { sectionOfUnit } from '../render/change-sections.ts'
import type { SummaryContext } from '../render/change-summary.ts'
import { headerTeller } from '../render/header-title.ts'
import { isShownByWording, wordingsOf } from './row-wordings.ts'
import type { Wording } from './wording.ts'

/** What changed in a section itself, its subsections apart. */
export interface ComparedSection {
  /** Absent for what stands before the first section. */
  readonly pair?: SectionPair
  /** What the wordings do not show: moves, targets of links. */
  readonly sentences: readonly string[]
  readonly wordings: readonly Wording[]
  /** Whether it has text that is not shown. */
  readonly otherwiseUnchanged: boolean
}

interface Gathering {
  readonly sentences: string[]
  /** Parted where unchanged text stands between. */
  readonly wordings: Wording[][]
  unchanged: number
}

/** The sections in reading order, also those where nothing changed. */
export function comparedSections(comparison: Comparison, context: SummaryContext): readonly ComparedSection[] {
  const { language } = context
  const placeOf = placeFinder(comparison)
  const gathered = new Map<SectionPair | undefined, Gathering>()
  for (const pair of [undefined, ...comparison.sections])
    gathered.set(pair, { sentences: [], wordings: [[]], unchanged: 0 })
  const leaving = leavingSentences(comparison, language)
  const header = headerTeller(comparison, context)
  const told = new Set<Change>()
  for (const row of comparison.rows) {
    const section = gathered.get(placeOf(row))
    if (section === undefined) continue
    // What is told of a move is told where it came.
    for (const change of row.state === 'movedAway' ? [] : row.changes) {
      if (change.quiet || isShownByWording(change) || told.has(change)) continue
      told.add(change)
      section.sentences.push(CHANGES[language].sentence(change, header))
    }
    const left = leaving(row)
    if (left !== undefined) section.sentences.push(left)
    gatherRow(row, section, language)
  }
  return [...gathered].map(([pair, { sentences, wordings, unchanged }]) => ({
    ...(pair && { pair }),
    sentences,
    wordings: wordings.flatMap(sideBySide),
    otherwiseUnchanged: unchanged > 0,
  }))
}

/** Finds the section a row is told of in: of what left, the one it stood in; of a heading that left, the one around it. */
function placeFinder(comparison: Comparison): (row: Row) => SectionPair | undefined {
  const sectionOf = sectionOfUnit(comparison)
  const around = new Map<Section | undefined, Section>()
  for (const section of sectionsOf(comparison.old)) for (const inner of section.sections) around.set(inner, section)
  return ({ state, old, new: now }) => {
    if (state !== 'movedAway' || old === undefined) return sectionOf(now ?? old)
    if (old.kind !== 'heading') return sectionOf(old)
    const section = around.get(old.section)
    return sectionOf(section && { section })
  }
}

function gatherRow(row: Row, section: Gathering, language: Language): void {
  if (row.state === 'movedAway') return
  const kind = (row.new ?? row.old)?.kind
  if (isShown(row)) section.wordings.at(-1)?.push(...wordingsOf(row, language))
  else if (kind !== 'heading' && kind !== 'title' && kind !== 'break') {
    section.unchanged += 1
    section.wordings.push([])
  }
}

/** Whether a row has other words on each side. The heading of a section that came or went is told by its state. */
function isShown({ state, joined, changes, new: now, old }: Row): boolean {
  if (state === 'added' || state === 'removed') return (now ?? old)?.kind !== 'heading'
  return (
    joined !== undefined || changes.some((change) => !change.quiet && isShownByWording(change) && !isOfSection(change))
  )
}

/** A section that was split or joined shows that by its headings. */
function isOfSection(change: Change): boolean {
  return (change.kind === 'split' || change.kind === 'merged') && change.part === 'section'
}

/** At the first place of what left, a sentence that it did. */
function leavingSentences(comparison: Comparison, language: Language): (row: Row) => string | undefined {
  const left = rowsLeft(comparison)
  const placeOf = leftPlaces(comparison)
  const { quoted } = CHANGES[language]
  return (row) => {
    if (!left.has(row)) return undefined
    const { text, to, isSame } = placeOf(row)
    return COMPARISONS[language].leftFor(quoted(text), to && quoted(to), isSame)
  }
}

/** Texts that went where others came stand beside them, in the order of each side. */
function sideBySide(wordings: readonly Wording[]): readonly Wording[] {
  const set: Wording[] = []
  let from = 0
  for (let at = 0; at <= wordings.length; at += 1) {
    const wording = wordings[at]
    if (wording?.only !== undefined) continue
    set.push(...paired(wordings.slice(from, at)))
    if (wording !== undefined) set.push(wording)
    from = at + 1
  }
  return set
}

function paired(wordings: readonly Wording[]): readonly Wording[] {
  const old = wordings.filter(({ only }) => only === 'old')
  const now = wordings.filter(({ only }) => only === 'now')
  const longest = old.length > now.length ? old : now
  return longest.map((one, index) => {
    const [gone, come] = [old[index], now[index]]
    return gone !== undefined && come !== undefined ? { old: gone.old, now: come.now } : one
  })
}
