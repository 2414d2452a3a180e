import type { Container, Unit } from '../model/comparison.ts'
import { type Block, type Document, type Item, type Run, runsOf, type Section } from '../model/document.ts'

/** Where blocks stand. */
interface Around {
  readonly section?: Section
  readonly inside: readonly Container[]
}

/** The blocks of a body in reading order, headings among them, taken out of lists and quotes. */
export function unitsOf(document: Document): readonly Unit[] {
  const units: Unit[] = []
  const { titleHeading } = document
  if (titleHeading) units.push({ kind: 'title', inside: [], runs: runsOf(titleHeading), span: titleHeading.span })
  addBlocks(document.lead, { inside: [] }, units)
  for (const section of document.sections) addSection(section, units)
  return units
}

function addSection(section: Section, units: Unit[]): void {
  const { attributes, level, number, span } = section
  const runs = runsOf({ text: section.heading, runs: section.runs })
  units.push({ kind: 'heading', section, inside: [], runs, level, number, ...(attributes && { attributes }), span })
  addBlocks(section.blocks, { section, inside: [] }, units)
  for (const inner of section.sections) addSection(inner, units)
}

function addBlocks(blocks: readonly Block[], around: Around, units: Unit[]): void {
  for (const block of blocks) addBlock(block, around, units)
}

function addBlock(block: Block, around: Around, units: Unit[]): void {
  const { span } = block
  switch (block.kind) {
    case 'paragraph': {
      const runs = runsOf(block)
      const { attributes } = block
      // Attributes that stand alone are no text.
      if (runs.length > 0) units.push({ kind: 'paragraph', ...around, runs, ...(attributes && { attributes }), span })
      return
    }
    case 'list':
      for (const [index, item] of block.items.entries()) {
        const number = (block.start ?? 1) + index
        const first = index === 0 ? ({ first: true } as const) : {}
        addItem(item, block.ordered ? { kind: 'number', number, ...first } : { kind: 'bullet' }, around, units)
      }
      return
    case 'table': {
      const { attributes, caption = '' } = block
      const runs = runsOf({ text: caption })
      units.push({ kind: 'table', ...around, runs, table: block, ...(attributes && { attributes }), span })
      return
    }
    case 'quote':
      addBlocks(block.blocks, { ...around, inside: [...around.inside, { kind: 'quote' }] }, units)
      return
    case 'footnote':
      units.push({ kind: 'footnote', ...around, label: block.label, runs: runsWithin(block.blocks), span })
      return
    case 'code':
    case 'html':
    case 'break': {
      const runs: readonly Run[] = block.text === '' ? [] : [{ text: block.text }]
      units.push({ kind: block.kind, ...around, runs, ...(block.language && { label: block.language }), span })
      return
    }
    // What a definition leads to is compared where it is used.
    case 'definition':
  }
}

function addItem(item: Item, list: Container, around: Around, units: Unit[]): void {
  const { attributes, checked, span } = item
  const own: Container = checked === undefined || list.kind === 'quote' ? list : { ...list, checked }
  const inside = [...around.inside, own]
  units.push({ kind: 'item', ...around, inside, runs: runsOf(item), ...(attributes && { attributes }), span })
  addBlocks(item.blocks, { ...around, inside }, units)
}

/** The text of a footnote's blocks, a line break between two. */
function runsWithin(blocks: readonly Block[]): readonly Run[] {
  const units: Unit[] = []
  addBlocks(blocks, { inside: [] }, units)
  return units.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]))
}
