import {
  type Block,
  blocksOf,
  type Document,
  type Footnote,
  type Run,
  runsOf,
  sectionsOf,
} from '../../model/document.ts'
import { beginning } from '../../model/excerpt.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** A footnote stands where it is mentioned: one that nothing mentions stands nowhere. */
export const unusedFootnote: DocumentRule = {
  scope: 'document',
  id: 'reference/unused-footnote',
  severity: 'warning',
  title: { sv: 'Fotnoten visas inte', en: 'The footnote is not shown' },
  reason: {
    sv: 'En fotnot visas där texten hänvisar till den. Utan hänvisning läser ingen den, fast den står i filen.',
    en: 'A footnote is shown where the text refers to it. Without a reference nobody reads it, though it stands in the file.',
  },
  remedy: {
    sv: 'Skriv hänvisningen, till exempel ”[^1]”, där noten hör hemma. Behövs noten inte, ta bort den.',
    en: 'Write the reference, for example “[^1]”, where the note belongs. If the note is not needed, remove it.',
  },
  sentences: {
    unmentioned: {
      sv: (values) => `Ingenting i texten hänvisar till fotnoten ”[^${values.label}]: ${values.text}”.`,
      en: (values) => `Nothing in the text refers to the footnote “[^${values.label}]: ${values.text}”.`,
    },
    twice: {
      sv: (values) => `Fotnoten ”${values.label}” finns redan. ”${values.text}” visas därför inte.`,
      en: (values) => `The footnote “${values.label}” is there already. Therefore “${values.text}” is not shown.`,
    },
  },
  check(document, { source: { text } }) {
    if (!text.includes('[^') || !text.includes(']:')) return []
    const footnotes = [...blocksOf(document)].filter((block) => block.kind === 'footnote')
    return footnotes.length === 0 ? [] : unused(document, footnotes)
  },
  examples: {
    good: [
      { text: '# Länet\n\nHalva länet är skog.[^1]\n\n[^1]: SCB, markanvändning.[^2]\n[^2]: Senaste året.\n' },
      {
        text: '# Länet\n\n| Skog[^a] | Åker |\n| --- | --- |\n| 50 % | 10 %[^b] |\n\n[^a]: Med fjäll.\n[^b]: Utan bete.\n',
      },
      { text: '# Länet\n\nNoter skrivs så här: `[^1]: text`.\n' },
    ],
    bad: [
      { text: '# Länet\n\nHalva länet är skog.\n\n[^1]: SCB, markanvändning.\n', lines: [5] },
      { text: '# Länet\n\nSkog.[^1]\n\n[^1]: Med fjäll.\n[^1]: Utan fjäll.\n', lines: [6] },
      { text: '# Länet\n\nSkog.\n\n[^1]: Se not 2.[^2]\n[^2]: Se not 1.[^1]\n', lines: [5, 6] },
    ],
  },
}

function* unused(document: Document, footnotes: readonly Footnote[]): Generator<Problem> {
  const byLabel = new Map<string, Footnote>()
  for (const footnote of footnotes) if (!byLabel.has(footnote.label)) byLabel.set(footnote.label, footnote)
  const mentioned = mentionedIn(document, byLabel)
  for (const footnote of footnotes) {
    const { label, text, span } = footnote
    const sentence = byLabel.get(label) !== footnote ? 'twice' : mentioned.has(label) ? undefined : 'unmentioned'
    if (sentence !== undefined) yield { sentence, values: { label, text: beginning(text) }, span }
  }
}

/** Labels that the text mentions, or a note that it mentions. */
function mentionedIn(document: Document, byLabel: ReadonlyMap<string, Footnote>): ReadonlySet<string> {
  const mentioned = new Set<string>()
  const gather = (blocks: Iterable<Block>) => {
    for (const block of blocks)
      for (const { footnote } of saidIn(block)) if (footnote !== undefined) mentioned.add(footnote)
  }
  for (const { runs = [] } of sectionsOf(document))
    for (const { footnote } of runs) if (footnote !== undefined) mentioned.add(footnote)
  gather(blocksOf(document))
  // What is added meanwhile is gone through too.
  for (const label of mentioned) gather(blocksOf({ ...document, lead: byLabel.get(label)?.blocks ?? [], sections: [] }))
  return mentioned
}

/** The text of a block itself, without what stands in the blocks inside it. */
function saidIn(block: Block): readonly Run[] {
  if (block.kind === 'paragraph') return runsOf(block)
  if (block.kind === 'list') return block.items.flatMap(runsOf)
  return block.kind === 'table' ? [block.header, ...block.rows].flat().flatMap(runsOf) : []
}
