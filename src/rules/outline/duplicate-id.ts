import { type Attributes, blocksOf, type Document, sectionsOf } from '../../model/document.ts'
import type { DocumentRule, Problem } from '../rule.ts'

export const duplicateId: DocumentRule = {
  id: 'outline/duplicate-id',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Samma id står på två ställen', en: 'The same id stands in two places' },
  reason: {
    sv: 'Hänvisningar, remissvar och ändringar knyts till id:t. Finns det på två ställen hamnar de på fel ställe.',
    en: 'References, answers and changes are tied to the id. When it stands in two places they end up in the wrong one.',
  },
  remedy: {
    sv: 'Ge det ena stället ett eget id. Låt det behålla id:t som andra redan hänvisar till.',
    en: 'Give one of the places an id of its own. Let the one that others already refer to keep it.',
  },
  sentences: {
    duplicate: {
      sv: (values) => `Id:t ”${values.id}” finns redan tidigare i dokumentet.`,
      en: (values) => `The id “${values.id}” is already used earlier in the document.`,
    },
    first: {
      sv: (values) => `Här används ”${values.id}” första gången.`,
      en: (values) => `“${values.id}” is used here first.`,
    },
  },
  check(document, { source }) {
    return repeats(source.text, document.body.start) ? duplicatesIn(document) : []
  },
  examples: {
    good: [{ text: '# Strategi\n\n## Mål 1 {#arbete}\n\nFler i arbete.\n\n## Mål 2 {#klimat}\n\nMindre utsläpp.\n' }],
    bad: [
      {
        text: '# Strategi\n\n## Mål 1 {#arbete}\n\nFler i arbete.\n\n## Mål 2 {#arbete}\n\nMindre utsläpp.\n',
        lines: [7],
      },
      {
        text: '# Strategi\n\n## Mål 1 {#arbete}\n\nFler i arbete. {#unga}\n\n- Fler unga {#unga .sub-goal}\n',
        lines: [7],
      },
      {
        text: '# Strategi\n\n## Mål 1 {source="https://exempel.se/#tabell" #arbete}\n\nSe { nedan.\n\n## Mål 2 {#arbete}\n',
        lines: [7],
      },
    ],
  },
}

function* duplicatesIn(document: Document): Generator<Problem> {
  const written = [...attributesOf(document)].sort((a, b) => a.span.start - b.span.start)
  const first = new Map<string, Attributes>()
  for (const attributes of written) {
    const { id, span } = attributes
    if (id === undefined) continue
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, attributes)
    else {
      const place = { path: document.path, span: earlier.span }
      yield { sentence: 'duplicate', values: { id }, span, related: [{ place, sentence: 'first', values: { id } }] }
    }
  }
}

/** What may be an id in braces: other words have a `#` too, as the address of a source does. */
const IDS = /#([^\s#{}="]+)/g

/** Cheap: whether any id in braces stands twice in the text, perhaps in code. */
function repeats(text: string, from: number): boolean {
  const seen = new Set<string>()
  for (let at = text.indexOf('{', from); at !== -1; ) {
    const end = text.indexOf('}', at)
    if (end === -1) return false
    // Of braces that are not closed, the last belongs to the closing one.
    const inner = text.slice(text.lastIndexOf('{', end) + 1, end)
    IDS.lastIndex = 0
    for (let found = IDS.exec(inner); found !== null; found = IDS.exec(inner)) {
      const id = (found[1] ?? '').normalize('NFC')
      if (seen.has(id)) return true
      seen.add(id)
    }
    at = text.indexOf('{', end)
  }
  return false
}

function* attributesOf(document: Document): Generator<Attributes> {
  for (const section of sectionsOf(document)) if (section.attributes) yield section.attributes
  for (const block of blocksOf(document)) {
    if ((block.kind === 'paragraph' || block.kind === 'table') && block.attributes) yield block.attributes
    if (block.kind === 'list') for (const item of block.items) if (item.attributes) yield item.attributes
  }
}
