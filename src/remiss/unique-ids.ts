import type { PublishedBlock } from '../model/publication.ts'
import { slug } from '../model/slug.ts'
import { unusedName } from './unused-name.ts'

/** Headings with ids that hold letters, digits and `-` only, and no two the same. */
export function withUniqueIds(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  const taken = new Set<string>()
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block
    const id = unusedName(slug(block.id) || 'rubrik', (each) => taken.has(each))
    taken.add(id)
    return { ...block, id }
  })
}
