import type { Publication, PublishedHeading } from '../model/publication.ts'
import type { WordFile } from './publication-docx-file.ts'
import { runsXml, textRun } from './publication-docx-runs.ts'

/**
 * The contents as a field whose entries are there already, each a link to its heading. They have no page numbers: only
 * the program that lays out the pages knows them, and Word sets them when the contents are updated or printed. The field
 * is not marked as old, for Word then asks everyone who opens the file whether it may fetch text from other files.
 */
export function contentsXml({ contents, blocks }: Publication, file: WordFile): string {
  if (contents === undefined) return ''
  const headings = blocks.filter((block) => block.kind === 'heading')
  const shown = headings.filter(({ level }) => level <= contents.depth)
  if (shown.length === 0) return ''
  const instruction = `TOC \\o "1-${Math.max(contents.depth - 1, 1)}" \\h \\z \\u`
  const begin = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`
  const entries = shown.map((heading, index) => entryXml(heading, file, index === 0 ? begin : ''))
  const title = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>${textRun(contents.title)}</w:p>`
  const end = '<w:p><w:pPr><w:pStyle w:val="TableSpace"/></w:pPr><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
  const properties =
    '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
  return `<w:sdt>${properties}<w:sdtContent>${title}${entries.join('')}${end}</w:sdtContent></w:sdt>`
}

function entryXml({ level, id, number, runs }: PublishedHeading, file: WordFile, begin: string): string {
  const text = (number === undefined ? '' : textRun(`${number} `)) + runsXml(runs, file, 'contents')
  const name = file.bookmark(id)
  const link = name === undefined ? text : `<w:hyperlink w:anchor="${name}" w:history="1">${text}</w:hyperlink>`
  return `<w:p><w:pPr><w:pStyle w:val="TOC${level - 1}"/></w:pPr>${begin}${link}</w:p>`
}
