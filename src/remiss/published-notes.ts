import type { Block, Document, Footnote, Section } from '../model/document.ts'

/** The footnotes a text can mention, by label. */
export type Footnotes = ReadonlyMap<string, Footnote>

/** All footnotes of a document, wherever they are written. */
export function footnotesOf({ lead, sections }: Pick<Document, 'lead' | 'sections'>): Footnotes {
  const found = new Map<string, Footnote>()
  gather(lead, found)
  gatherInside(sections, found)
  return found
}

/** Those written among some blocks. */
export function footnotesAmong(blocks: readonly Block[]): Footnotes {
  return footnotesOf({ lead: blocks, sections: [] })
}

function gatherInside(sections: readonly Section[], found: Map<string, Footnote>): void {
  for (const { blocks, sections: inner } of sections) {
    gather(blocks, found)
    gatherInside(inner, found)
  }
}

/** The first of a label counts, as in GitHub's Markdown. */
function gather(blocks: readonly Block[], found: Map<string, Footnote>): void {
  for (const block of blocks) {
    if (block.kind === 'footnote' && !found.has(block.label)) found.set(block.label, block)
    if (block.kind === 'footnote' || block.kind === 'quote') gather(block.blocks, found)
    else if (block.kind === 'list') for (const item of block.items) gather(item.blocks, found)
  }
}

/** Numbers footnotes in the order they are mentioned, or as they are numbered elsewhere. */
export class NoteNumbers {
  readonly #footnotes: Footnotes
  readonly #elsewhere: ReadonlyMap<string, string>
  readonly #numbers = new Map<string, string>()

  /** @param elsewhere numbers of the whole by label, when these are the footnotes of a part of it */
  constructor(footnotes: Footnotes, elsewhere: ReadonlyMap<string, string> = new Map()) {
    this.#footnotes = footnotes
    this.#elsewhere = elsewhere
  }

  /** The number of a footnote by its label; undefined for one that is not written anywhere. */
  numberOf(label: string): string | undefined {
    if (!this.#footnotes.has(label)) return undefined
    const known = this.#numbers.get(label)
    const number = known ?? this.#elsewhere.get(label) ?? String(this.#numbers.size + 1)
    if (known === undefined) this.#numbers.set(label, number)
    return number
  }

  /** The footnotes mentioned so far in the order of mention, and those that come to be mentioned meanwhile. */
  *mentioned(): Generator<{ readonly number: string; readonly footnote: Footnote }> {
    for (const [label, number] of this.#numbers) {
      const footnote = this.#footnotes.get(label)
      if (footnote !== undefined) yield { number, footnote }
    }
  }
}
