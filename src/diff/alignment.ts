import { commonStretches, type Stretch } from './sequence.ts'
import type { Text } from './text.ts'
import type { TokenList } from './tokens.ts'

/** Words changed in one block after which it is told as replaced. */
const MOST_EDITS = 1500

/**
 * Which words of two texts are the same, in order, as a reader would say it; undefined when so much differs that
 * finding out would take too long.
 */
export function aligned(old: Text, now: Text): readonly Stretch[] | undefined {
  const stretches = commonStretches(old.tokens.numbers, now.tokens.numbers, MOST_EDITS)
  return stretches && slid(withoutIslands(stretches, old, now), old, now)
}

/**
 * Without the few words that stayed between many that changed: they are the same by chance, and a text of such
 * islands cannot be read. An island is at most half as long as what changed on either side.
 */
function withoutIslands(stretches: readonly Stretch[], old: Text, now: Text): readonly Stretch[] {
  let kept = stretches
  for (;;) {
    const gaps = gapSizes(kept, old.tokens, now.tokens)
    const next = kept.filter((stretch, index) => {
      const around = Math.min(gaps[index] ?? 0, gaps[index + 1] ?? 0)
      return around === 0 || 2 * length(old.tokens, stretch.old, stretch.old + stretch.length) > around
    })
    // A gap that took in an island is wider, and may make islands of what stands beside it.
    if (next.length === kept.length) return kept
    kept = next
  }
}

/**
 * How much was changed before, between and after the stretches, one more than there are: characters of the longer side. 0 where
 * at most one word or number was: beside a single one the words around are easily read.
 */
function gapSizes(stretches: readonly Stretch[], old: TokenList, now: TokenList): readonly number[] {
  const sizes: number[] = []
  let [first, second] = [0, 0]
  const add = (one: number, other: number) => {
    const isLong = Math.max(one - first, other - second) > 1
    sizes.push(isLong ? Math.max(length(old, first, one), length(now, second, other)) : 0)
  }
  for (const stretch of stretches) {
    add(stretch.old, stretch.new)
    first = stretch.old + stretch.length
    second = stretch.new + stretch.length
  }
  add(old.numbers.length, now.numbers.length)
  return sizes
}

function length({ starts, ends }: TokenList, from: number, to: number): number {
  return to <= from ? 0 : (ends[to - 1] ?? 0) - (starts[from] ?? 0)
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
function stepsBack(text: Text, start: number, count: number, most: number): number {
  const { numbers } = text.tokens
  for (let by = 0; by <= most; by += 1) {
    if (beginsSentence(text, start - by)) return by
    if (numbers[start - by - 1] !== numbers[start - by + count - 1]) return 0
  }
  return 0
}

function beginsSentence({ text, tokens: { starts, ends } }: Text, index: number): boolean {
  const end = ends[index - 1]
  return end === undefined || (end - (starts[index - 1] ?? 0) === 1 && '.!?:;'.includes(text.charAt(end - 1)))
}
