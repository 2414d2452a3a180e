import type { Container, Unit } from '../model/comparison.ts'
import { type Block, type Document, type Item, type Run, runsOf, type Section } from '../model/document.ts'
import { isPrinted } from './word-look.ts'

/** A block as it is printed, out of the lists and quotes it stands in. */
export type Printed = Pick<Unit, 'kind' | 'inside' | 'runs' | 'section' | 'level' | 'number' | 'label' | 'table'>

/**
 * The blocks of a document in reading order. Read from the document itself and not from a comparison, so that a fault
 * there is found when the two are held against each other.
 */
export function printedBlocks(document: Document): readonly Printed[] {
  const { titleHeading } = document
  const title: readonly Printed[] = titleHeading ? [{ kind: 'title', inside: [], runs: runsOf(titleHeading) }] : []
  return [...title, ...within(document.lead, []), ...document.sections.flatMap(blocksOfSection)]
}

function blocksOfSection(section: Section): readonly Printed[] {
  const { heading, level, number } = section
  const runs = runsOf({ text: heading, runs: section.runs })
  return [
    { kind: 'heading', inside: [], runs, section, level, number },
    ...within(section.blocks, []),
    ...section.sections.flatMap(blocksOfSection),
  ]
}

type Around = readonly Container[]

function within(blocks: readonly Block[], inside: Around): readonly Printed[] {
  return blocks.flatMap((block) => printedOf(block, inside))
}

function printedOf(block: Block, inside: Around): readonly Printed[] {
  switch (block.kind) {
    case 'paragraph':
      return runsOf(block).length === 0 ? [] : [{ kind: 'paragraph', inside, runs: runsOf(block) }]
    case 'list':
      return block.items.flatMap((item, index) =>
        itemBlocks(item, block.ordered ? (block.start ?? 1) + index : undefined, inside),
      )
    case 'table':
      return [{ kind: 'table', inside, runs: runsOf({ text: block.caption ?? '' }), table: block }]
    case 'quote':
      return within(block.blocks, [...inside, { kind: 'quote' }])
    case 'footnote':
      return [{ kind: 'footnote', inside, runs: joinedTexts(within(block.blocks, [])), label: block.label }]
    case 'code':
    case 'html':
    case 'break':
      return isPrinted(block.kind, block.text) ? [{ kind: block.kind, inside, runs: runsOf(block) }] : []
    case 'definition':
      return []
  }
}

/** `number` is absent in a list of bullets. */
function itemBlocks(item: Item, number: number | undefined, inside: Around): readonly Printed[] {
  const ticked = item.checked === undefined ? {} : { checked: item.checked }
  const own: Container = number === undefined ? { kind: 'bullet', ...ticked } : { kind: 'number', number, ...ticked }
  const here = [...inside, own]
  return [{ kind: 'item', inside: here, runs: runsOf(item) }, ...within(item.blocks, here)]
}

/** The texts of a footnote's blocks, a line break between two. */
function joinedTexts(blocks: readonly Printed[]): readonly Run[] {
  return blocks.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]))
}
