import type { PublishedBlock } from '../model/publication.ts'

/** Ids of all blocks that links can lead to, those inside others too, in reading order. */
export function placesIn(blocks: readonly PublishedBlock[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap((item) => placesIn(item.blocks))
    if (block.kind === 'quote' || block.kind === 'notice') return placesIn(block.blocks)
    return 'id' in block && block.id !== undefined ? [block.id] : []
  })
}
