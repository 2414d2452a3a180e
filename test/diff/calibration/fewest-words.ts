import type { Place } from './draft.ts'
import type { Pair, Truth } from './truth.ts'

const WORD = /[\p{L}\p{N}]+(?:[:.,\u00A0 ](?=\p{N})[\p{N}]+|[-’'][\p{L}\p{N}]+)*/gu

/** The words a reader sees: no targets of links, no braces. */
function wordsIn(text: string): string[] {
  return text.replace(/\]\([^)]*\)|\{[#.][^{}]*\}$/gm, ' ').match(WORD) ?? []
}

/** How many words must be told as changed: those outside the longest common subsequence of what is true to each other. */
export function fewestWords(truth: Truth): number {
  return groupsOf(truth).reduce((total, { old, new: changed }) => total + wordsApart(joined(old), joined(changed)), 0)
}

/**
 * Whether what the pair says (of a section all that stands in it) has at least half of its words in common. What moved
 * and was rewritten beyond that nobody would know again.
 */
export function isKnownAgain([from, to]: Pair, { old, new: changed }: Truth): boolean {
  const [oldText, newText] = [joined(withAllIn(from, old.places)), joined(withAllIn(to, changed.places))]
  return oldText === newText || 2 * wordsApart(oldText, newText) <= wordsIn(oldText).length + wordsIn(newText).length
}

/** A place and, for a heading, those under it and its subsections. */
function withAllIn(index: number, places: readonly Place[]): Place[] {
  const within = new Set([index])
  return places.filter(({ parent }, at) => {
    if (at === index || within.has(parent ?? -1)) within.add(at)
    return within.has(at)
  })
}

function joined(places: readonly Place[]): string {
  return places.map(({ text }) => text).join(' ')
}

interface Group {
  readonly old: Place[]
  readonly new: Place[]
}

/** Each new place with the old ones it comes from, those of a split together; what has no pair is alone. */
function groupsOf({ old, new: changed, pairs }: Truth): Group[] {
  const byOld = new Map<number, Group>()
  const byNew = new Map<number, Group>()
  for (const [from, to] of pairs) {
    const group = byOld.get(from) ?? byNew.get(to) ?? { old: [], new: [] }
    const [oldPlace, newPlace] = [old.places[from], changed.places[to]]
    if (oldPlace !== undefined && !byOld.has(from)) group.old.push(oldPlace)
    if (newPlace !== undefined && !byNew.has(to)) group.new.push(newPlace)
    byOld.set(from, group)
    byNew.set(to, group)
  }
  const removed = old.places.filter((_, index) => !byOld.has(index)).map((place) => ({ old: [place], new: [] }))
  const added = changed.places.filter((_, index) => !byNew.has(index)).map((place) => ({ old: [], new: [place] }))
  return [...new Set(byOld.values()), ...removed, ...added]
}

/** Rows of tables that are the same on both sides count as kept wherever they stand. */
function wordsApart(oldText: string, newText: string): number {
  if (oldText === newText) return 0
  const rows = new Set(oldText.split('\n').filter((line) => line.startsWith('|')))
  const kept = new Set(newText.split('\n').filter((line) => rows.has(line)))
  const rest = (text: string) =>
    text
      .split('\n')
      .filter((line) => !kept.has(line))
      .join('\n')
  const [old, changed] = [wordsIn(rest(oldText)), wordsIn(rest(newText))]
  return old.length + changed.length - 2 * commonWords(old, changed)
}

/** Length of the longest common subsequence. */
function commonWords(old: readonly string[], changed: readonly string[]): number {
  let above = new Uint32Array(changed.length + 1)
  for (const word of old) {
    const row = new Uint32Array(changed.length + 1)
    for (const [index, other] of changed.entries())
      row[index + 1] = word === other ? (above[index] ?? 0) + 1 : Math.max(above[index + 1] ?? 0, row[index] ?? 0)
    above = row
  }
  return above[changed.length] ?? 0
}
