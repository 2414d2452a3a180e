import type { HeaderChanged } from '../model/comparison.ts'
import { entryOf, type HeaderList, type HeaderMap, type HeaderValue, textAt } from '../model/header.ts'
import type { Span } from '../model/place.ts'
import { noPairs, type Pairing, pair } from './pairing.ts'

/** A change of the header before it has its number. */
export type HeaderDifference = Omit<HeaderChanged, 'number' | 'kind'>

type Path = readonly (string | number)[]

/** What differs between two headers, in the order of the new one; what was removed last in its map or list. */
export function headerDifferences(old: HeaderMap | undefined, now: HeaderMap | undefined): readonly HeaderDifference[] {
  return maps(old ?? EMPTY, now ?? EMPTY, [])
}

const NOWHERE: Span = { line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 }
const EMPTY: HeaderMap = { kind: 'map', entries: [], span: NOWHERE }

function maps(old: HeaderMap, now: HeaderMap, path: Path): readonly HeaderDifference[] {
  const there = now.entries.flatMap(({ key, value }) => values(entryOf(old, key)?.value, value, [...path, key]))
  const gone = old.entries
    .filter(({ key }) => entryOf(now, key) === undefined)
    .flatMap(({ key, value }) => values(value, undefined, [...path, key]))
  return [...there, ...gone]
}

function values(old: HeaderValue | undefined, now: HeaderValue | undefined, path: Path): readonly HeaderDifference[] {
  if (old?.kind === 'map' && now?.kind === 'map') return maps(old, now, path)
  if (old?.kind === 'list' && now?.kind === 'list') return lists(old, now, path)
  const [from, to] = [old && written(old), now && written(now)]
  if (from === to) return []
  return [difference(old, now, path, false)]
}

function difference(
  old: HeaderValue | undefined,
  now: HeaderValue | undefined,
  path: Path,
  quiet: boolean,
): HeaderDifference {
  return {
    quiet,
    path,
    ...(old && { old: { span: old.span }, from: written(old) }),
    ...(now && { new: { span: now.span }, to: written(now) }),
  }
}

/** A value as written, without quotes; the values of a list or map joined by commas. */
function written(value: HeaderValue): string {
  if (value.kind === 'scalar') return value.value === null ? '' : value.source.normalize('NFC')
  const inner = value.kind === 'list' ? value.items : value.entries.map((entry) => entry.value)
  return inner.map(written).join(', ')
}

/** Items that are equal, then those of one name, then as many as are left, in order. */
function lists(old: HeaderList, now: HeaderList, path: Path): readonly HeaderDifference[] {
  const matched = matchedItems(old.items, now.items)
  const there = now.items.flatMap((item, index) => {
    const other = matched[index] ?? -1
    return values(other === -1 ? undefined : old.items[other], item, [...path, index])
  })
  const taken = new Set(matched)
  const gone = old.items.flatMap((item, index) => (taken.has(index) ? [] : values(item, undefined, [...path, index])))
  const isReordered = matched
    .filter((other) => other !== -1)
    .some((other, index, kept) => index > 0 && (kept[index - 1] ?? 0) > other)
  const order = isReordered && there.length + gone.length === 0 ? [difference(old, now, path, true)] : []
  return [...there, ...gone, ...order]
}

/** Keys that tell one item of a list from another, the first that the item has. */
const NAMES = ['id', 'document', 'section', 'title', 'name', 'role', 'to', 'from', 'organisation', 'text']

function nameOf(item: HeaderValue): string | undefined {
  const key = NAMES.find((name) => textAt(item, name) !== undefined)
  return key === undefined ? undefined : `${key}\n${textAt(item, key)}`
}

/** For each new item the index of the old one it is; -1 for none. */
function matchedItems(old: readonly HeaderValue[], now: readonly HeaderValue[]): readonly number[] {
  const pairing = noPairs(old.length, now.length)
  pairBy(pairing, old, now, (item) => `${item.kind}\n${written(item)}`)
  pairBy(pairing, old, now, nameOf)
  // A plan with other years in its title is the same plan, as is the only one of its kind.
  pairBy(pairing, old, now, (item) => nameOf(item)?.replace(/[\d\s–-]+/g, ' '))
  pairBy(pairing, old, now, (item) => textAt(item, 'kind'))
  // Items are paired in order when as many are left on both sides.
  const [left, open] = [free(pairing.toNew), free(pairing.toOld)]
  if (left.length === open.length) for (const [at, one] of left.entries()) pair(pairing, one, open[at] ?? -1)
  return [...pairing.toOld]
}

function free(taken: Int32Array): readonly number[] {
  return [...taken.keys()].filter((index) => taken[index] === -1)
}

/** Pairs free items of one key in the order they stand. */
function pairBy(
  pairing: Pairing,
  old: readonly HeaderValue[],
  now: readonly HeaderValue[],
  keyOf: (item: HeaderValue) => string | undefined,
): void {
  const there = new Map<string, number[]>()
  for (const index of free(pairing.toOld)) {
    const key = now[index] && keyOf(now[index])
    if (key !== undefined) there.set(key, [...(there.get(key) ?? []), index])
  }
  for (const index of free(pairing.toNew)) {
    const key = old[index] && keyOf(old[index])
    const other = key === undefined ? undefined : there.get(key)?.shift()
    if (other !== undefined) pair(pairing, index, other)
  }
}
