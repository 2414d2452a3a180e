import { blocksOf, type Section } from './document.ts'

/** The words of a section and its subsections, headings included: paragraphs, list items and table cells, one a line. */
export function plainText(section: Section): string {
  return [...lines(section)].join('\n')
}

function* lines(section: Section): Generator<string> {
  yield section.heading
  for (const block of blocksOf({ ...section, sections: [] })) {
    if (block.kind === 'paragraph') yield block.text
    if (block.kind === 'list') yield* block.items.map((item) => item.text)
    if (block.kind === 'table') yield* [block.header, ...block.rows].flat().map((cell) => cell.text)
  }
  for (const inner of section.sections) yield* lines(inner)
}
