import type { Block, Cell, Document, Item, Section } from './document.ts'

/**
 * A document with all its texts read. Parsing leaves texts and cells to be read when they are asked for; such a document
 * cannot be sent to another thread, which gets what stands in it and not what would be read.
 */
export function settledDocument(document: Document): Document {
  const { titleHeading, lead, sections } = document
  return {
    ...document,
    ...(titleHeading && { titleHeading: { ...titleHeading } }),
    lead: lead.map(settledBlock),
    sections: sections.map(settledSection),
  }
}

function settledSection(section: Section): Section {
  return { ...section, blocks: section.blocks.map(settledBlock), sections: section.sections.map(settledSection) }
}

function settledBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph': {
      const { kind, text, runs, attributes, span } = block
      return { kind, text, runs, ...(attributes && { attributes }), span }
    }
    case 'list':
      return { ...block, items: block.items.map(settledItem) }
    case 'table':
      return { ...block, header: block.header.map(settledCell), rows: block.rows.map((row) => row.map(settledCell)) }
    case 'quote':
    case 'footnote':
      return { ...block, blocks: block.blocks.map(settledBlock) }
    default:
      return { ...block }
  }
}

function settledItem({ text, runs, checked, attributes, blocks, span }: Item): Item {
  return {
    text,
    runs,
    ...(checked !== undefined && { checked }),
    ...(attributes && { attributes }),
    blocks: blocks.map(settledBlock),
    span,
  }
}

function settledCell({ text, runs, quantity, span }: Cell): Cell {
  return { text, runs, quantity, span }
}
