import type { Publication } from '../model/publication.ts'

/** How many blocks the address at the beginning of a letter is: what stands over its subject. All of them when it says nothing more. */
export function addressLength({ layout, blocks }: Pick<Publication, 'layout' | 'blocks'>): number {
  if (layout !== 'letter') return 0
  const end = blocks.findIndex((block) => block.kind !== 'paragraph' || block.style !== 'address')
  return end === -1 ? blocks.length : end
}
