import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Place, readDraft, type Written, write } from './draft.ts'
import type { Pair, Truth } from './truth.ts'

/** Two texts that a person has read side by side. */
export interface Labelled {
  readonly name: string
  /** What was done to the old text, in a sentence. */
  readonly about: string
  readonly truth: Truth
  /** Pairs that a hasty reader could make and that are wrong. */
  readonly never: readonly Pair[]
}

/**
 * `truth.yaml`. Blocks with the same words under the same heading are pairs without being listed; of all others, those
 * are that are named here, by how they begin: `Mål 1 / Indikatorer` is what begins with `Indikatorer` and stands under a
 * heading that begins with `Mål 1`.
 */
interface Labels {
  readonly about: string
  readonly pairs: readonly (readonly [old: string, new: string])[]
  /** Old sections whose content stands, as a whole or in part, under a new one that is not their continuation. */
  readonly holds?: readonly (readonly [old: string, new: string])[]
  readonly never?: readonly (readonly [old: string, new: string])[]
}

const folder = join(import.meta.dirname, 'pairs')

/** Every pair in `pairs/`, in order of name. */
export function labelledPairs(): Labelled[] {
  return readdirSync(folder).sort().map(labelledPair)
}

function labelledPair(name: string): Labelled {
  const read = (file: string) => readFileSync(join(folder, name, file), 'utf8')
  const labels: Labels = parse(read('truth.yaml'))
  const old = writtenAs(read('old.md'), name)
  const changed = writtenAs(read('new.md'), name)
  const find = (pairs: Labels['pairs'] = []) =>
    pairs.map(([from, to]): Pair => [placeOf(from, old.places, name), placeOf(to, changed.places, name)])
  const listed = find(labels.pairs)
  const never = find(labels.never)
  const unlisted = alike(old.places, changed.places, listed)
  const pairs = [
    ...listed,
    ...unlisted.filter(([from, to]) => !never.some((pair) => pair[0] === from && pair[1] === to)),
  ]
  const places = changed.places.map((place, index) => {
    const from = pairs.filter(([, to]) => to === index).map(([mark]) => mark)
    const further = find(labels.holds)
      .filter(([, to]) => to === index)
      .map(([mark]) => mark)
    return { ...place, from, holds: [...from, ...further] }
  })
  return { name, about: labels.about, truth: { old, new: { ...changed, places }, pairs }, never }
}

/** @throws when the text is not written as drafts are, so that places would not be its own */
function writtenAs(text: string, name: string): Written {
  const written = write(readDraft(text))
  if (written.text !== text) throw new Error(`${name}: a text must have one blank line between blocks`)
  return written
}

/** @throws when nothing, or more than one thing, begins so */
function placeOf(label: string, places: readonly Place[], name: string): number {
  const path = label.split(' / ')
  const beginning = path.pop() ?? ''
  const standing = [...places.entries()].filter(([, place]) => isUnder(place, path, places))
  const exact = standing.filter(([, { text }]) => text === beginning)
  const all = exact.length > 0 ? exact : standing.filter(([, { text }]) => text.startsWith(beginning))
  const [only] = all
  if (only === undefined || all.length > 1) throw new Error(`${name}: ${all.length} places begin with “${label}”`)
  return only[0]
}

function isUnder(place: Place, path: readonly string[], places: readonly Place[]): boolean {
  const above = headingsOver(place, places)
  return path.every((beginning) => above.some((heading) => heading.startsWith(beginning)))
}

function headingsOver({ parent }: Place, places: readonly Place[]): string[] {
  const above = parent === undefined ? undefined : places[parent]
  return above === undefined ? [] : [above.text, ...headingsOver(above, places)]
}

/** Blocks with the same words that stand alone with them on both sides, or alone with them under their headings. */
function alike(old: readonly Place[], changed: readonly Place[], listed: readonly Pair[]): Pair[] {
  const namesOf = (place: Place, places: readonly Place[]) => {
    const words = `${place.kind} ${place.text.replace(/\s+/g, ' ')}`
    return [words, `${words} under ${headingsOver(place, places).slice(0, -1).join(' under ')}`]
  }
  const taken = { old: new Set(listed.map(([from]) => from)), new: new Set(listed.map(([, to]) => to)) }
  const index = (places: readonly Place[], isTaken: ReadonlySet<number>) => {
    const byName = new Map<string, number[]>()
    for (const [at, place] of places.entries())
      for (const name of isTaken.has(at) ? [] : namesOf(place, places))
        byName.set(name, [...(byName.get(name) ?? []), at])
    return byName
  }
  const known = index(changed, taken.new)
  const pairs = new Map<number, number>()
  for (const [name, [from, ...more]] of index(old, taken.old)) {
    const [to, ...others] = known.get(name) ?? []
    if (from !== undefined && to !== undefined && more.length + others.length === 0) pairs.set(from, to)
  }
  return [...pairs]
}
