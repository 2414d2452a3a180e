import { counted } from '../../model/count.ts'
import { blocksOf, type Section, type Table } from '../../model/document.ts'
import type { Content, DocumentType } from '../../schema/document-type.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { outlineFor, structureOf } from './structure.ts'

export const missingContent: DocumentRule = {
  id: 'outline/missing-content',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Avsnittet saknar innehåll', en: 'The section lacks content' },
  reason: {
    sv: 'En rubrik utan det som ska stå under den säger läsaren att frågan är hanterad, fast den inte är det.',
    en: 'A heading without what belongs under it tells the reader that the matter is dealt with when it is not.',
  },
  remedy: {
    sv: 'Skriv det som saknas: löpande text, en punktlista eller en tabell.',
    en: 'Write what is missing: running text, a list or a table.',
  },
  sentences: {
    paragraphs: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” ska innehålla minst ${counted(Number(values.least), 'stycke', 'stycken', 'sv')} löpande text. ${has(Number(values.count), 'Det finns inget', 'Det finns bara')}.`,
      en: (values) =>
        `The section “${values.heading}” needs at least ${counted(Number(values.least), 'paragraph', 'paragraphs', 'en')} of running text. It has ${Number(values.count) === 0 ? 'none' : values.count}.`,
    },
    items: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” ska innehålla en lista med minst ${counted(Number(values.least), 'punkt', 'punkter', 'sv')}. ${has(Number(values.count), 'Det finns ingen', 'Det finns bara')}.`,
      en: (values) =>
        `The section “${values.heading}” needs a list of at least ${counted(Number(values.least), 'item', 'items', 'en')}. It has ${Number(values.count) === 0 ? 'none' : values.count}.`,
    },
    table: {
      sv: (values) => `Avsnittet ”${values.heading}” ska innehålla tabellen ”${values.sv}”.`,
      en: (values) => `The section “${values.heading}” needs the table “${values.en}”.`,
    },
    tableUnmarked: {
      sv: (values) =>
        `Avsnittet ”${values.heading}” ska innehålla tabellen ”${values.sv}”. Är det den här tabellen, skriv ”: ${values.sv} {.${values.role}}” på raden under den.`,
      en: (values) =>
        `The section “${values.heading}” needs the table “${values.en}”. If it is this table, write “: ${values.en} {.${values.role}}” on the line below it.`,
    },
  },
  check(document, { type }) {
    const outline = outlineFor(document, type)
    if (outline === undefined || type === undefined) return []
    const problems: Problem[] = []
    for (const { section, expected } of structureOf(document, outline).all)
      if (expected?.content !== undefined) gatherLacking(section, expected.content, type, problems)
    return problems
  },
  examples: {
    good: [
      { text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte\n\n## Protokoll\n\nRådet gick igenom läget.\n' },
      { text: '---\ntype: charter\nid: radet\n---\n\n# Rådet\n\n## Uppgifter\n\n- följa upp strategin\n' },
    ],
    bad: [
      { text: '---\ntype: meeting\nid: mote-1\n---\n\n# Möte\n\n## Protokoll\n\n- läget\n', lines: [8] },
      {
        text: '---\ntype: charter\nid: radet\n---\n\n# Rådet\n\n## Uppgifter\n\nRådet följer upp strategin.\n',
        lines: [8],
      },
      {
        text: '---\ntype: project-plan\nid: projekt\n---\n\n# Projekt\n\n## Budget\n\nKostnaden är 2,5 mnkr.\n',
        lines: [8],
      },
      {
        text: '---\ntype: project-plan\nid: projekt\n---\n\n# Projekt\n\n## Budget\n\n| Vad | Hur mycket |\n|---|---:|\n| Resor | 100 000 |\n',
        lines: [10],
      },
    ],
  },
}

function gatherLacking(section: Section, content: Content, type: DocumentType, problems: Problem[]): void {
  const { paragraphs: least = 0, items: leastItems = 0, table: role } = content
  if (leastItems === 0 && role === undefined && paragraphsAtTop(section) >= least) return
  const { heading, span } = section
  const { paragraphs, items, tables } = contentOf(section, content)
  if (paragraphs < least) problems.push({ sentence: 'paragraphs', values: { heading, least, count: paragraphs }, span })
  if (items < leastItems)
    problems.push({ sentence: 'items', values: { heading, least: leastItems, count: items }, span })
  if (role !== undefined && !tables.some((table) => table.role === role)) {
    const title = type.tables.find((table) => table.role === role)?.title ?? { sv: role, en: role }
    const unmarked = tables.find((table) => table.role === undefined)
    const values = { heading, role, ...title }
    if (unmarked === undefined) problems.push({ sentence: 'table', values, span })
    else problems.push({ sentence: 'tableUnmarked', values, span: unmarked.span })
  }
}

/** How many of a section's first blocks are paragraphs: enough, nearly always, so that nothing else is looked at. */
function paragraphsAtTop({ blocks }: Section): number {
  const other = blocks.findIndex(({ kind }) => kind !== 'paragraph')
  return other === -1 ? blocks.length : other
}

/** Counts what is asked for, and stops when there is enough of it. */
function contentOf(section: Section, { paragraphs: most = 0, items: mostItems = 0, table }: Content) {
  let [paragraphs, items] = [0, 0]
  const tables: Table[] = []
  for (const block of blocksOf(section)) {
    if (block.kind === 'paragraph') paragraphs += 1
    else if (block.kind === 'list') items += block.items.length
    else if (block.kind === 'table') tables.push(block)
    if (paragraphs >= most && items >= mostItems && table === undefined) break
  }
  return { paragraphs, items, tables }
}

function has(count: number, none: string, some: string): string {
  return count === 0 ? none : `${some} ${count}`
}
