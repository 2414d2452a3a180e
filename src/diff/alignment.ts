import { commonStretches, type Stretch } from './sequence.ts'
import type { Text } from './text.ts'
import type { Token } from './tokens.ts'

/** Words changed in one block after which it is told as replaced. */
const MOST_EDITS = 1500

/**
 * Which words of two texts are the same, in order, as a reader would say it; undefined when so much differs that
 * finding out would take too long.
 */
export function aligned(old: Text, now: Text): readonly Stretch[] | undefined {
  const stretches = commonStretches(old.numbers, now.numbers, MOST_EDITS)
  return stretches && slid(withoutIslands(stretches, old, now), old, now)
}

/** What lies between two stretches, as indexes of tokens. */
interface Gap {
  readonly old: readonly [from: number, to: number]
  readonly new: readonly [from: number, to: number]
}

/** Before, between and after the stretches: one gap more than there are stretches. */
function gapsAround(stretches: readonly Stretch[], old: Text, now: Text): readonly Gap[] {
  const ends = [...stretches, { old: old.tokens.length, new: now.tokens.length, length: 0 }]
  let [first, second] = [0, 0]
  return ends.map((stretch) => {
    const gap: Gap = { old: [first, stretch.old], new: [second, stretch.new] }
    ;[first, second] = [stretch.old + stretch.length, stretch.new + stretch.length]
    return gap
  })
}

/**
 * Without the few words that stayed between many that changed: they are the same by chance, and a text of such
 * islands cannot be read. An island is at most half as long as what changed on either side.
 */
function withoutIslands(stretches: readonly Stretch[], old: Text, now: Text): readonly Stretch[] {
  let kept = stretches
  for (;;) {
    const gaps = gapsAround(kept, old, now)
    const sizes = gaps.map((gap) =>
      isLong(gap) ? Math.max(length(old.tokens, gap.old), length(now.tokens, gap.new)) : 0,
    )
    const isIsland = ({ old: from, length: count }: Stretch, index: number) =>
      2 * length(old.tokens, [from, from + count]) <= Math.min(sizes[index] ?? 0, sizes[index + 1] ?? 0)
    const next: Stretch[] = []
    let skipped = false
    for (const [index, stretch] of kept.entries()) {
      // Two islands beside one another are taken one at a time: the gap between them grows by the first.
      skipped = !skipped && isIsland(stretch, index)
      if (!skipped) next.push(stretch)
    }
    if (next.length === kept.length) return kept
    kept = next
  }
}

/** Whether more than one word or number was changed: beside a single one the words around are easily read. */
function isLong({ old, new: now }: Gap): boolean {
  return Math.max(old[1] - old[0], now[1] - now[0]) > 1
}

function length(tokens: readonly Token[], [from, to]: readonly [number, number]): number {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return to <= from || first === undefined || last === undefined ? 0 : last.end - first.start
}

/**
 * With what was only put in or only taken out moved to where a sentence begins, when the words around allow it: of
 * `A. [+B. +]C.` and `A[+. B+]. C.` the first.
 */
function slid(stretches: readonly Stretch[], old: Text, now: Text): readonly Stretch[] {
  const result = [...stretches]
  for (let index = 1; index < result.length; index += 1) {
    const [before, after] = [result[index - 1], result[index]]
    if (before === undefined || after === undefined) continue
    const removed = after.old - (before.old + before.length)
    const added = after.new - (before.new + before.length)
    if (removed > 0 === added > 0) continue
    const [text, start, count] =
      removed > 0 ? [old, before.old + before.length, removed] : [now, before.new + before.length, added]
    const by = stepsBack(text, start, count, before.length)
    if (by === 0) continue
    result[index - 1] = { ...before, length: before.length - by }
    result[index] = { old: after.old - by, new: after.new - by, length: after.length + by }
  }
  return result.filter((stretch) => stretch.length > 0)
}

/** How far a changed stretch may and should move towards the beginning, to start where a sentence does. */
function stepsBack({ tokens, numbers }: Text, start: number, count: number, most: number): number {
  for (let by = 0; by <= most; by += 1) {
    if (beginsSentence(tokens, start - by)) return by
    if (numbers[start - by - 1] !== numbers[start - by + count - 1]) return 0
  }
  return 0
}

function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || /^[.!?:;]$/.test(before.key)
}
