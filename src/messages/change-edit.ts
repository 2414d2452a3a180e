import type { Change, Piece, QuantityChange, Reworded } from '../model/comparison.ts'
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

/** A reworded text as a person tells of it. */
export type Edit =
  /** One stretch came, or went, and nothing else happened. */
  | { readonly kind: 'insertion' | 'deletion'; readonly text: string }
  /** One short stretch took the place of another. */
  | { readonly kind: 'replacement'; readonly from: string; readonly to: string }
  /** More than a sentence can quote. */
  | { readonly kind: 'many' }

/** Longest stretch that is quoted whole, in characters. */
const LONGEST = 120
const LONGEST_REPLACED = 60

/** What a person would say was done to a text. */
export function editOf(pieces: readonly Piece[]): Edit {
  const removed = pieces.flatMap((piece) => (piece.kind === 'removed' ? [said(piece.old)] : []))
  const added = pieces.flatMap((piece) => (piece.kind === 'added' ? [said(piece.new)] : []))
  const [from = '', to = ''] = [removed[0], added[0]]
  if (removed.length === 0 && added.length === 1 && isQuotable(to, LONGEST)) return { kind: 'insertion', text: to }
  if (removed.length === 1 && added.length === 0 && isQuotable(from, LONGEST)) return { kind: 'deletion', text: from }
  const isReplacement = removed.length === 1 && added.length === 1 && areNeighbours(pieces)
  if (isReplacement && isQuotable(from, LONGEST_REPLACED) && isQuotable(to, LONGEST_REPLACED)) {
    return { kind: 'replacement', from, to }
  }
  return { kind: 'many' }
}

/** The stretch on one line, without the spaces and commas that tie it to its neighbours; as it is when it is long. */
function said(runs: readonly Run[]): string {
  const text = textOf(runs).trim()
  if (text.length > 2 * LONGEST) return text
  return text.replace(/\s*\n\s*/g, ' ').replace(/^[\s,;:]+|[\s,;:]+$/g, '')
}

/** Worth quoting: it says something, and fits in a sentence. */
function isQuotable(text: string, longest: number): boolean {
  return text.length <= longest && /[\p{L}\p{N}]/u.test(text)
}

function areNeighbours(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex((piece) => piece.kind !== 'kept')
  return pieces[first + 1]?.kind !== 'kept'
}

/** The text of a reworded block as it is now. */
export function textNow({ pieces }: Reworded): string {
  return pieces.map((piece) => (piece.kind === 'removed' ? '' : textOf(piece.new))).join('')
}

/** Whether nothing but numbers changed in a text. */
export function isOnlyQuantities({ removedWords, addedWords, quantities }: Reworded): boolean {
  return quantities.length > 0 && removedWords <= quantities.length && addedWords <= quantities.length
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
