import { nearest, slipsBetween } from './nearest.ts'
import { slug } from './slug.ts'

/** Something to choose by its name, and the words that people have for it. */
export interface Choice {
  readonly name: string
  readonly words: readonly string[]
  /** What its words say in several ways, each by itself; counts where no choice has the whole for it. */
  readonly parts?: readonly string[]
}

/** What a word that is no name most likely stands for. */
export interface Meant {
  readonly name: string
  /** Whether nothing else can be meant, so that the name may be put there unasked. */
  readonly sure: boolean
  /** Whether it was known by how the name is spelt, or by another word for it. */
  readonly by: 'name' | 'word'
}

/**
 * The choice meant by a word: the only one it is a word for or a misspelling of (sure), else the one of which it is a
 * form or a part of the words, or to whose name it is near (a guess). Undefined when there is none.
 */
export function meantBy(written: string, choices: readonly Choice[]): Meant | undefined {
  const wanted = slug(written)
  if (wanted === '') return undefined
  const folded = choices.map(({ name, words, parts = [] }) => ({
    name,
    words: words.map(slug),
    parts: parts.map(slug),
  }))
  const said =
    only(folded, ({ words }) => words.includes(wanted)) ?? only(folded, ({ parts }) => parts.includes(wanted))
  if (said !== undefined) return { name: said, sure: true, by: 'word' }
  const misspelt = only(choices, ({ name }) => isMisspelling(written, name))
  if (misspelt !== undefined) return { name: misspelt, sure: true, by: 'name' }
  const form = only(folded, ({ words, parts }) => [...words, ...parts].some((word) => isForm(wanted, word)))
  if (form !== undefined) return { name: form, sure: false, by: 'word' }
  const near = nearest(
    written,
    choices.map(({ name }) => name),
  )
  if (near !== undefined) return { name: near, sure: false, by: 'name' }
  const part = only(folded, ({ words }) => words.some((word) => isPart(wanted, word)))
  return part === undefined ? undefined : { name: part, sure: false, by: 'word' }
}

/** The name of the only choice for which something holds. */
function only<Each extends Choice>(choices: readonly Each[], holds: (choice: Each) => boolean): string | undefined {
  const found = choices.filter(holds)
  return found.length === 1 ? found[0]?.name : undefined
}

/** Whether a word is a name with a slip or two; in short words, where a letter makes another word, only with two swapped. */
function isMisspelling(written: string, name: string): boolean {
  const slips = slipsBetween(written, name)
  const length = Math.min(written.length, name.length)
  if (length === 4 && slips === 1) return lettersOf(written) === lettersOf(name)
  return slips <= (length >= 10 ? 2 : length >= 5 ? 1 : 0)
}

function lettersOf(word: string): string {
  return [...word.toLowerCase()].sort().join('')
}

/** Endings of Swedish nouns and adjectives in the plural and the definite form, folded. */
const ENDING = /(?:e?rna|arna|orna|ens|ets|en|et|er|ar|or|na|n|t|a|s)$/

/** Whether two words differ by their endings only: `motet` and `mote`, `antaget` and `antagen`. */
function isForm(written: string, word: string): boolean {
  const [one, other] = [written, word].map((each) => each.replace(ENDING, '')) as [string, string]
  const stems = [one, written].some((each) => each === other || each === word)
  return stems && Math.min(one.length, other.length) >= 3
}

/** Whether a word is one of several in what is said, or begins it: `projekt` of `projektbeskrivning`. */
function isPart(written: string, words: string): boolean {
  return written.length >= 4 && (words.split('-').includes(written) || words.startsWith(written))
}
