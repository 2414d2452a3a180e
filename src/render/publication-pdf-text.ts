import { COMPARISON_PAGE, type ComparisonPageTexts } from '../messages/comparison-page.ts'
import type { Note, Publication } from '../model/publication.ts'
import { visibleLines } from '../model/visible.ts'
import { missingCharacters } from './font-coverage.ts'
import type { PublicationContext } from './publication-context.ts'
import { PdfPictures } from './publication-pdf-pictures.ts'
import { placesIn } from './publication-places.ts'

/** What the text of a file leans on, gathered as it is made into data in reading order. */
export class PdfText {
  readonly said: ComparisonPageTexts
  readonly pictures: PdfPictures
  /** Ids that links may lead to. */
  readonly places: ReadonlySet<string>
  readonly #notes: ReadonlyMap<string, Note>
  readonly #mentioned = new Set<string>()
  readonly #missing: ReadonlySet<string>

  /**
   * @param fonts those that the text is set in
   * @param unreadable names of pictures that are told by their words
   */
  constructor(
    publication: Publication,
    context: PublicationContext,
    fonts: readonly Uint8Array[],
    unreadable: ReadonlySet<string>,
  ) {
    const { language, blocks, notes } = publication
    this.said = COMPARISON_PAGE[language]
    this.pictures = new PdfPictures(context.pictures, unreadable)
    this.places = new Set([blocks, ...notes.map((note) => note.blocks)].flatMap(placesIn))
    this.#notes = new Map(notes.map((note) => [note.number, note]))
    this.#missing = new Set(missingCharacters(JSON.stringify([publication, context.face, BRACKETS]), fonts))
  }

  /** A text with what no font has, and what cannot be seen, written as its code: `[U+6F22]`. */
  printed(text: string): string {
    return this.whole(text).replace(LONG, divided)
  }

  /** The same for what is copied from the page, and must be on paper as it is: without places to end a line at. */
  whole(text: string): string {
    const shown = visibleLines(text)
    if (this.#missing.size === 0) return shown
    return Array.from(shown, (character) => (this.#missing.has(character) ? codeOf(character) : character)).join('')
  }

  /** A note's mark: the first time with the note itself. One without a note is its number alone. */
  mention(number: string) {
    if (!this.#notes.has(number)) return { kind: 'text', text: this.printed(number) } as const
    const first = !this.#mentioned.has(number)
    this.#mentioned.add(number)
    return { kind: 'note', number, first } as const
  }
}

/** A line may end where a zero-width space stands. */
const BREAK = '\u200b'

/**
 * What may be longer than a line: letters and digits alone, or any signs in a row. What Typst does to divide a word takes
 * a time that grows with the square of its length.
 */
const LONG = /[\p{L}\p{M}\p{N}]{32,}|\S{300,}/gu

/** A digest, which no line has room for. */
const DIGEST = /^[\da-z]*\d[\da-z]*$/i
/** Most letters of a word that is divided by syllables. */
const LONGEST_WORD = 60
/** A part of a longer one: so short that inline.typ has no syllables looked for in it. */
const PART = /\S{12}(?=\S)(?!\p{M})/gu

/** A word that no line has room for, with places to end a line at. */
function divided(word: string): string {
  if (DIGEST.test(word)) return word.replace(/.{8}(?=.)/g, `$&${BREAK}`)
  return word.length > LONGEST_WORD ? word.replace(PART, `$&${BREAK}`) : word
}

/** What stands around codes elsewhere, and few fonts have. */
const BRACKETS: Readonly<Record<string, string>> = { '⟨': '[', '⟩': ']' }

function codeOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return BRACKETS[character] ?? `[U+${code}]`
}
