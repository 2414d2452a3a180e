import type { PublicationRenderer } from './publication-context.ts'
import { blocksXml, PAGE_BREAK } from './publication-docx-blocks.ts'
import { contentsXml } from './publication-docx-contents.ts'
import { WordFile } from './publication-docx-file.ts'
import { frontXml, textBlocks } from './publication-docx-front.ts'
import { mediaOf } from './publication-docx-media.ts'
import { partsOf } from './publication-docx-parts.ts'
import { zipped } from './word-zip.ts'

/**
 * A Word file of all that a publication says, with styles, contents, notes and tables that are Word's own. The same bytes
 * for the same publication: it tells of no other moment than the publication's date. Fonts are named, and not in the file.
 */
export const render: PublicationRenderer = async (publication, context) => {
  const { blocks, notes, facts, language } = publication
  const media = await mediaOf({ blocks, notes, facts }, context)
  const file = new WordFile({ face: context.face, language, media, blocks, notes })
  const contents = contentsXml(publication, file)
  const body = [
    frontXml(publication, file),
    contents === '' ? '' : contents + PAGE_BREAK,
    blocksXml(textBlocks(publication), file),
  ].join('')
  return zipped(partsOf({ file, body, publication }))
}
