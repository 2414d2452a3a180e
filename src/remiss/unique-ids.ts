import type { PublishedBlock } from '../model/publication.ts'
import { slug } from '../model/slug.ts'
import { nameGiver } from './file-names.ts'

/** Headings with ids that hold letters, digits and `-` only, and no two the same. */
export function withUniqueIds(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
  const unused = nameGiver()
  return blocks.map((block) =>
    block.kind === 'heading' ? { ...block, id: unused(slug(block.id) || 'rubrik') } : block,
  )
}
