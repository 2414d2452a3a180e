import { nearest } from '../../model/nearest.ts'
import { folded } from '../../model/pattern.ts'

/** Words that say nothing of what a section is about. */
const SMALL: ReadonlySet<string> = new Set(
  'och eller i på av för till med om under mot per inom en ett den det de vår vårt våra länets regionens projektets strategins planens and or of in for the our'.split(
    ' ',
  ),
)

/** Words beyond these are no heading's. */
const MOST_WORDS = 20

/**
 * Whether a heading may mean one of the names: nearly spelt so, or one has all the words of the other, in any form:
 * `Bakgrunden` and `Bakgrund`, `Mål och indikatorer` and `Mål`, `Kostnad` and `Kostnader`.
 */
export function isNearHeading(heading: string, names: readonly string[]): boolean {
  if (nearest(heading, names) !== undefined) return true
  const words = wordsOf(heading)
  return words.length > 0 && names.some((name) => sharesWords(words, wordsOf(name)))
}

function wordsOf(text: string): readonly string[] {
  return folded(text.slice(0, 300))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word))
    .slice(0, MOST_WORDS)
}

function sharesWords(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return short.length > 0 && short.every((word) => long.some((other) => isForm(word, other)))
}

/** Whether two words are forms of one: the same, or one is the other with an ending of at most four letters. */
function isForm(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  return first === second || (short.length > 2 && long.length - short.length <= 4 && long.startsWith(short))
}
