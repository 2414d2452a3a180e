import type { PublishedBlock } from '../model/publication.ts'

/**
 * Numbers the paragraphs of a document from 1, part by part in reading order. What is not running text (points of a list,
 * cells of a table, sources and notes in small) has none.
 */
export class ParagraphNumbers {
  #last = 0

  /** The number given last; 0 before the first. */
  get last(): number {
    return this.#last
  }

  numbered(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
    return blocks.map((block) => {
      if (block.kind !== 'paragraph' || block.style !== undefined) return block
      this.#last += 1
      return { ...block, number: this.#last }
    })
  }
}
