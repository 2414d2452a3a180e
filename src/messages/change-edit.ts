import type { CellChanged, Change, Piece, QuantityChange, Reworded } from '../model/comparison.ts'
import { type Run, textOf } from '../model/document.ts'

/** The changes that may be of a kind. */
export type ChangeOf<Kind extends Change['kind']> = OfKind<Change, Kind>

type OfKind<Each extends Change, Kind> = Each extends unknown ? (Kind extends Each['kind'] ? Each : never) : never

/** A text for every kind of change. */
export type ByKind<Result> = { readonly [Kind in Change['kind']]: (change: ChangeOf<Kind>) => Result }

/** Looks the text of a change up by its kind. */
export function byKind<Result>(texts: ByKind<Result>, change: Change): Result {
  return (texts[change.kind] as (change: Change) => Result)(change)
}

/** One thing a person would say was done to a text: a short stretch came, went, or took the place of another. */
export type Edit =
  | { readonly kind: 'insertion' | 'deletion'; readonly text: string }
  | { readonly kind: 'replacement'; readonly from: string; readonly to: string }

/** Longest stretch that is quoted whole, in characters: alone, when it took another's place, and among several. */
const LONGEST = 120
const LONGEST_REPLACED = 60
const LONGEST_OF_SEVERAL = 60

/** More edits than this are no longer read as a sentence. */
const MOST_EDITS = 3

/** What was done to a text, edit by edit; none when it is more than a sentence can quote. */
export function editsOf(pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = []
  for (const [index, piece] of pieces.entries()) {
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    if (piece.kind === 'kept' || (piece.kind === 'added' && before?.kind === 'removed')) continue
    const from = piece.kind === 'removed' ? said(piece.old) : ''
    const to = piece.kind === 'added' ? said(piece.new) : after?.kind === 'added' ? said(after.new) : ''
    const edit = editFrom(from, to)
    if (edit !== undefined) edits.push(edit)
    if (edits.length > MOST_EDITS) return []
  }
  return edits.every((edit) => isQuotable(edit, edits.length > 1)) ? edits : []
}

/** What has no word or number in it, as a comma, is not worth a quotation. */
function editFrom(from: string, to: string): Edit | undefined {
  const [hadWords, hasWords] = [/[\p{L}\p{N}]/u.test(from), /[\p{L}\p{N}]/u.test(to)]
  if (hadWords && hasWords) return { kind: 'replacement', from, to }
  if (hasWords) return { kind: 'insertion', text: to }
  return hadWords ? { kind: 'deletion', text: from } : undefined
}

function isQuotable(edit: Edit, amongSeveral: boolean): boolean {
  if (edit.kind !== 'replacement') return edit.text.length <= (amongSeveral ? LONGEST_OF_SEVERAL : LONGEST)
  return edit.from.length <= LONGEST_REPLACED && edit.to.length <= LONGEST_REPLACED
}

/** The number that changed inside an edit, when it is one. */
export function quantityIn(edit: Edit, quantities: readonly QuantityChange[]): QuantityChange | undefined {
  if (edit.kind !== 'replacement') return undefined
  const inside = quantities.filter(({ from, to }) => edit.from.includes(from) && edit.to.includes(to))
  return inside.length === 1 ? inside[0] : undefined
}

/** The stretch on one line, without the spaces and commas that tie it to its neighbours; as it is when it is long. */
function said(runs: readonly Run[]): string {
  const text = textOf(runs).trim()
  if (text.length > 2 * LONGEST) return text
  return text.replace(/\s*\n\s*/g, ' ').replace(/^[\s.,;:]+|[\s,;:]+$/g, '')
}

/** The text of a reworded block as it is now. */
export function textNow({ pieces }: Reworded): string {
  return pieces.map((piece) => (piece.kind === 'removed' ? '' : textOf(piece.new))).join('')
}

/** The word that follows the only number of both cells: ` min`, with its space; empty where none does, or a unit is known. */
export function unitWordOf({ from, to, quantities }: CellChanged): string {
  const [only] = quantities
  if (only === undefined || only.unit !== undefined) return ''
  const after = (text: string, number: string) => text.slice(text.lastIndexOf(number) + number.length)
  const word = after(from, only.from)
  return word === after(to, only.to) && /^[ \u00a0]\p{L}{1,12}$/u.test(word) ? `\u00a0${word.slice(1)}` : ''
}

/** Whether nothing but numbers changed in a text. */
export function isOnlyQuantities({ removedWords, addedWords, quantities }: Reworded): boolean {
  return quantities.length > 0 && removedWords <= quantities.length && addedWords <= quantities.length
}

/** Numbers that came and went in a text, beside those that took another's place. */
export interface Numbers {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december'
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d-])(?:\\d{1,3}(?:[ \\u00a0]\\d{3})+|\\d+)(?:[.,:/–-]\\d+)*(?:[ \\u00a0]?(?:%|§|(?:procent(?:enheter)?|kronor|kr|tkr|mnkr|mkr|mdkr|miljoner kronor|miljarder kronor|miljoner|miljarder|(?:${MONTHS})(?: \\d{4})?)(?!\\p{L})))?`,
  'giu',
)

/** The numbers, dates and amounts that a reworded text has now and had not, and the other way round. */
export function numbersOf({ pieces, quantities }: Reworded): Numbers {
  const written = (kind: 'added' | 'removed') =>
    pieces.flatMap((piece) => {
      if (piece.kind !== kind) return []
      return textOf(piece.kind === 'removed' ? piece.old : piece.new).match(NUMBER) ?? []
    })
  const [removed, added] = [written('removed'), written('added')]
  const told = (side: 'from' | 'to') => quantities.map((each) => each[side])
  return {
    added: without(added, [...removed, ...told('to')]),
    removed: without(removed, [...added, ...told('from')]),
  }
}

/** Those that are not, and stand in none, of others; each once. */
function without(numbers: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.flatMap((other) => [other, ...(other.match(NUMBER) ?? [])]))
  return [...new Set(numbers)].filter((each) => !known.has(each))
}

/** Whether a number, amount, share or date changed in a text. */
export function hasNumbers(change: Reworded): boolean {
  if (change.quantities.length > 0) return true
  const { added, removed } = numbersOf(change)
  return added.length + removed.length > 0
}

/** What a number is, by how it is written: an amount of money, a share, a year, a date, a reference to a law, or a number. */
export function quantityKind({
  from,
  to,
  unit,
}: QuantityChange): 'amount' | 'share' | 'year' | 'date' | 'law' | 'number' {
  if (unit === '%') return 'share'
  if (
    unit !== undefined ||
    [from, to].every((text) => /\d\s*(?:kr|kronor|tkr|mnkr|mkr|miljoner|miljarder)\.?$/i.test(text))
  )
    return 'amount'
  const both = (pattern: RegExp) => pattern.test(from) && pattern.test(to)
  if (both(/^(?:19|20)\d\d(?:\s?[–-]\s?(?:19|20)?\d\d)?$/)) return 'year'
  if (both(/^\d{4}-\d{2}-\d{2}$|^(?:den )?\d{1,2}\s\p{L}+(?:\s\d{4})?$|^\p{L}{3,}\s\d{4}$/u)) return 'date'
  return both(/§|^\d{4}:\d+$/) ? 'law' : 'number'
}

/**
 * Kinds of change in the order a reader wants them: what happened to sections, then to numbers, then to texts.
 * Written as kind and part; a kind alone stands for its other parts.
 */
const ORDER = [
  'moved/section',
  'added/section',
  'removed/section',
  'split/section',
  'merged/section',
  'renamed/title',
  'renamed/section',
  'relevelled',
  'renamed',
  'added',
  'removed',
  'moved',
  'split',
  'merged',
  'reworded',
  'cell',
  'target',
  'header',
  'renumbered',
  'formatting',
  'typography',
  'attribute',
]

/** Place of a change in the order of importance, 0 for the most important. */
function importance(change: Change): number {
  const exact = ORDER.indexOf(keyOf(change))
  return exact === -1 ? ORDER.indexOf(change.kind) : exact
}

function keyOf(change: Change): string {
  return 'part' in change ? `${change.kind}/${change.part}` : change.kind
}

/** Changes that are counted together, those of greater importance first. */
export function alike(changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const groups = new Map<string, [Change, ...Change[]]>()
  for (const change of changes) {
    // A ticked box is counted apart from a look that changed.
    const key = change.kind === 'formatting' ? `formatting ${change.quiet}` : keyOf(change)
    const group = groups.get(key)
    if (group) group.push(change)
    else groups.set(key, [change])
  }
  return [...groups.values()].sort(([first], [second]) => importance(first) - importance(second))
}

/** A share in percent as a sentence needs it: whole from 10, else with one decimal. */
export function roundedPercent(percent: number): number {
  return Math.abs(percent) >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10
}
