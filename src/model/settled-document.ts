import type { Block, Cell, Document, Item, Section, Table } from './document.ts'

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
  const { runs, blocks, sections } = section
  return { ...section, runs, blocks: blocks.map(settledBlock), sections: sections.map(settledSection) }
}

function settledBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph': {
      const { kind, text, runs, attributes, span } = block
      return { kind, text, runs, attributes, span }
    }
    case 'list': {
      const { kind, ordered, start, items, isPlain, span } = block
      return { kind, ordered, start, items: items.map(settledItem), isPlain, span }
    }
    case 'table':
      return settledTable(block)
    case 'quote':
    case 'footnote':
      return { ...block, blocks: block.blocks.map(settledBlock) }
    default:
      return { ...block }
  }
}

function settledItem({ text, runs, checked, attributes, blocks, span }: Item): Item {
  return { text, runs, checked, attributes, blocks: blocks.map(settledBlock), span }
}

function settledTable({ kind, caption, attributes, role, align, header, rows, surplus, span }: Table): Table {
  return {
    kind,
    caption,
    attributes,
    role,
    align,
    header: header.map(settledCell),
    rows: rows.map((row) => row.map(settledCell)),
    surplus: surplus?.map(settledCell),
    span,
  }
}

function settledCell({ text, runs, quantity, span }: Cell): Cell {
  return { text, runs, quantity, span }
}
