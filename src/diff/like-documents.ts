import { type Candidate, candidates } from './candidates.ts'
import { bagOf, likeness, wordWeights } from './likeness.ts'
import { Text, Vocabulary } from './text.ts'

/** A document that has no other on the other side yet. */
export interface Lone {
  readonly text: string
  /** The id its header gives. */
  readonly id?: string | undefined
  /** Its title, when no other document of its side has that. */
  readonly ownTitle?: string | undefined
}

/** How alike two texts must be; a title that is theirs alone is worth as much. */
const LEAST = 0.5
/** So much of a text, in characters, tells which document it is. */
const LOOKED_AT = 64 * 1024

/**
 * Which documents are one though path and text differ: those with most of their words in common, or with a title that
 * nothing else has; the likest first. Two ids are two documents.
 *
 * @returns indexes into the two lists, each at most once
 */
export function likeDocuments(old: readonly Lone[], now: readonly Lone[]): readonly Candidate[] {
  const vocabulary = new Vocabulary()
  const textOf = ({ text }: Lone) => new Text(text.slice(0, LOOKED_AT), vocabulary)
  const [before, after] = [old.map(textOf), now.map(textOf)]
  const weights = wordWeights([...before, ...after], vocabulary)
  const bags = (texts: readonly Text[]) => texts.map(({ wordNumbers }) => bagOf(wordNumbers, weights))
  const [oldBags, newBags] = [bags(before), bags(after)]
  const none = bagOf([], weights)
  const scoreOf = ({ old: first, new: second }: Candidate) => {
    const words = likeness(oldBags[first] ?? none, newBags[second] ?? none, weights)
    return isTitled(old[first], now[second]) ? words + LEAST : words
  }
  const likely = [...sameTitle(old, now), ...candidates(oldBags, newBags, weights)]
    .filter((each) => !areTwo(old[each.old], now[each.new]))
    .map((each) => ({ ...each, score: scoreOf(each) }))
    .filter(({ score }) => score >= LEAST)
    .sort((first, second) => second.score - first.score || first.old - second.old || first.new - second.new)
  const taken = { old: new Set<number>(), new: new Set<number>() }
  return likely.flatMap(({ old: first, new: second }) => {
    if (taken.old.has(first) || taken.new.has(second)) return []
    taken.old.add(first)
    taken.new.add(second)
    return [{ old: first, new: second }]
  })
}

function isTitled(old: Lone | undefined, now: Lone | undefined): boolean {
  return old?.ownTitle !== undefined && old.ownTitle === now?.ownTitle
}

function areTwo(old: Lone | undefined, now: Lone | undefined): boolean {
  return old?.id !== undefined && now?.id !== undefined && old.id !== now.id
}

function sameTitle(old: readonly Lone[], now: readonly Lone[]): readonly Candidate[] {
  const titled = new Map(now.flatMap(({ ownTitle }, index) => (ownTitle === undefined ? [] : [[ownTitle, index]])))
  return old.flatMap(({ ownTitle }, index) => {
    const other = titled.get(ownTitle ?? '')
    return other === undefined ? [] : [{ old: index, new: other }]
  })
}
