/** Two equal stretches of two sequences. */
export interface Stretch {
  readonly old: number
  readonly new: number
  readonly length: number
}

type Numbers = readonly number[] | Int32Array

/**
 * The longest common subsequence of two lists of numbers as equal stretches in order, by Myers' greedy algorithm
 * ("An O(ND) Difference Algorithm and Its Variations", 1986), after what both begin and end with is set aside.
 *
 * @param most edits it may find; undefined is the answer when there are more
 */
export function commonStretches(old: Numbers, now: Numbers, most: number): readonly Stretch[] | undefined {
  const shorter = Math.min(old.length, now.length)
  let head = 0
  while (head < shorter && old[head] === now[head]) head += 1
  let tail = 0
  while (tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1
  const middle = { old: [head, old.length - tail], new: [head, now.length - tail] } as const
  // What stands on one side alone is in no common subsequence, and most edits are of that kind.
  const [before, after] = [alsoIn(now, middle.new, old, middle.old), alsoIn(old, middle.old, now, middle.new)]
  const found = myers(numbersAt(old, before), numbersAt(now, after), most)
  if (found === undefined) return undefined
  const stretches = [{ old: 0, new: 0, length: head }]
  for (const { old: first, new: second, length } of found)
    for (let step = 0; step < length; step += 1)
      stretches.push({ old: before[first + step] ?? 0, new: after[second + step] ?? 0, length: 1 })
  stretches.push({ old: old.length - tail, new: now.length - tail, length: tail })
  return joined(stretches)
}

type Range = readonly [from: number, to: number]

/** Indexes within a range of a list of what the range of another has too. */
function alsoIn(other: Numbers, [start, end]: Range, list: Numbers, [from, to]: Range): readonly number[] {
  const there = new Set<number>()
  for (let index = start; index < end; index += 1) there.add(other[index] ?? 0)
  const indexes: number[] = []
  for (let index = from; index < to; index += 1) if (there.has(list[index] ?? 0)) indexes.push(index)
  return indexes
}

function numbersAt(list: Numbers, indexes: readonly number[]): Numbers {
  return indexes.map((index) => list[index] ?? 0)
}

/** Without empty stretches, and with those that touch on both sides as one. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: { old: number; new: number; length: number }[] = []
  for (const stretch of stretches) {
    if (stretch.length === 0) continue
    const last = result.at(-1)
    const touches = last && last.old + last.length === stretch.old && last.new + last.length === stretch.new
    if (touches) last.length += stretch.length
    else result.push({ ...stretch })
  }
  return result
}

function myers(old: Numbers, now: Numbers, most: number): readonly Stretch[] | undefined {
  const [height, width] = [old.length, now.length]
  if (height === 0 || width === 0) return []
  const limit = Math.min(height + width, most)
  const furthest = new Int32Array(2 * limit + 3)
  const trail: Int32Array[] = []
  for (let edits = 0; edits <= limit; edits += 1) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = diagonal + limit + 1
      const down = diagonal === -edits || (diagonal !== edits && value(furthest, at - 1) < value(furthest, at + 1))
      let x = down ? value(furthest, at + 1) : value(furthest, at - 1) + 1
      while (x < height && x - diagonal < width && old[x] === now[x - diagonal]) x += 1
      furthest[at] = x
      if (x >= height && x - diagonal >= width) {
        trail.push(furthest.slice(limit + 1 - edits - 1, limit + 1 + edits + 2))
        return traced(trail, height, width)
      }
    }
    trail.push(furthest.slice(limit + 1 - edits - 1, limit + 1 + edits + 2))
  }
  return undefined
}

function value(list: Int32Array, index: number): number {
  return list[index] ?? 0
}

/** Walks back from the end along the furthest points of each number of edits. */
function traced(trail: readonly Int32Array[], height: number, width: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let [x, y] = [height, width]
  for (let edits = trail.length - 1; edits > 0; edits -= 1) {
    const before = trail[edits - 1] ?? new Int32Array(0)
    // Entry `diagonal + edits` of a trail of `edits - 1` is that of `diagonal`: it has one more on each side.
    const reach = (diagonal: number) => value(before, diagonal + edits)
    const diagonal = x - y
    const down = diagonal === -edits || (diagonal !== edits && reach(diagonal - 1) < reach(diagonal + 1))
    const startX = down ? reach(diagonal + 1) : reach(diagonal - 1) + 1
    stretches.push({ old: startX, new: startX - diagonal, length: x - startX })
    ;[x, y] = down ? [startX, startX - diagonal - 1] : [startX - 1, startX - diagonal]
  }
  stretches.push({ old: 0, new: 0, length: Math.min(x, y) })
  return stretches.reverse()
}
