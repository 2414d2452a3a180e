/** Longer words are not compared: the cost grows with the square of the length, and nobody misspells so much. */
const LONGEST = 64

/**
 * The known word a misspelt one most likely meant, or undefined when none is near: at most one
 * slip in three letters. Slips are letters added, left out, swapped or wrong (Damerau–Levenshtein,
 * adjacent swaps); case, hyphens, underscores and spaces do not count. The first of equally near ones wins.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = folded(word)
  if (wanted.length === 0 || wanted.length > LONGEST) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of known) {
    if (candidate === word) continue
    const other = folded(candidate)
    if (other.length > LONGEST || Math.abs(other.length - wanted.length) >= least) continue
    const slips = distance(wanted, other)
    // One wrong letter in a word of one or two is another word.
    if (slips < least && slips < Math.min(wanted.length, other.length)) {
      best = candidate
      least = slips
    }
  }
  return best
}

/** Fewer letters begin too much. */
const LEAST_LETTERS = 3

/** The only known word that goes on from where another ends, as `forslag-2025` does from `forslag`; case does not count. */
export function continuing(word: string, known: Iterable<string>): string | undefined {
  const start = word.normalize('NFC').toLowerCase()
  if (start.length < LEAST_LETTERS) return undefined
  const [only, ...more] = new Set([...known].filter((each) => each.normalize('NFC').toLowerCase().startsWith(start)))
  return more.length === 0 ? only : undefined
}

/** How many slips two words are apart, counted as {@link nearest} does; infinitely many for words too long to compare. */
export function slipsBetween(one: string, other: string): number {
  const [from, to] = [folded(one), folded(other)]
  return Math.max(from.length, to.length) > LONGEST ? Number.POSITIVE_INFINITY : distance(from, to)
}

function folded(word: string): string {
  return word
    .slice(0, 4 * LONGEST)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_-]/g, '')
}

/** Number of slips between two short words: optimal string alignment, three rows at a time. */
function distance(from: string, to: string): number {
  let before: number[] = []
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      let cost = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1))
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      if (swapped && row > 1 && column > 1) cost = Math.min(cost, at(before, column - 2) + 1)
      current.push(cost)
    }
    before = above
    above = current
  }
  return at(above, to.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
