import { type Block, type Document, sectionsOf } from '../../model/document.ts'
import { excerpt } from '../../model/excerpt.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { blocksAt, linesBeginning } from './line-starts.ts'

/** Longer paragraphs in bold are no headings. */
const LONGEST = 100

/** What looks like a heading is one. */
export const almostHeading: DocumentRule = {
  id: 'text/almost-heading',
  severity: 'warning',
  scope: 'document',
  title: { sv: 'Rubriken är ingen rubrik', en: 'The heading is not one' },
  reason: {
    sv: 'Bara en riktig rubrik kommer med i innehållsförteckningen, går att länka till och läses upp som rubrik. Texten under den hör annars till avsnittet före.',
    en: 'Only a real heading is in the table of contents, can be linked to and is read out as one. The text under it otherwise belongs to the section before.',
  },
  remedy: {
    sv: 'Börja rubriken med ett ”#” för varje nivå, och ett mellanslag: ”## Bakgrund”. Ta bort fetstilen.',
    en: 'Begin the heading with one “#” for each level, and a space: “## Background”. Take away the bold.',
  },
  sentences: {
    unspaced: {
      sv: ({ marks, text }) => `”${marks}${text}” blir ingen rubrik. Skriv ett mellanslag efter ”${marks}”.`,
      en: ({ marks, text }) => `“${marks}${text}” does not become a heading. Write a space after “${marks}”.`,
    },
    bold: {
      sv: ({ text }) => `Stycket ”${text}” är helt i fetstil. Är det en rubrik?`,
      en: ({ text }) => `The paragraph “${text}” is all in bold. Is it a heading?`,
    },
  },
  examples: {
    good: [
      { text: '# Plan\n\n## Bakgrund\n\n#framtiden #hållbart\n\nSe ärende\n#12.\n' },
      {
        text: '# Plan\n\n**Alla kommuner deltar.**\n\nVi **måste** vilja **mer**\n\n**Så gör vi:**\n\n- mer\n\n**Sist**\n',
      },
    ],
    bad: [
      { text: '# Plan\n\n##Bakgrund\n\nLänet växer.\n\n#Mål\n', lines: [3, 7] },
      { text: '# Plan\n\nLänet växer.\n\n**Fler i arbete**\n\nArbetslösheten är hög.\n', lines: [5] },
    ],
  },
  check(document, { source: { text } }) {
    const found = unspaced(document, text)
    if (!text.includes('**', document.body.start)) return found
    const bold: Problem[] = []
    gatherBold(document.lead, text, bold)
    for (const { blocks } of sectionsOf(document)) gatherBold(blocks, text, bold)
    return [...found, ...bold]
  },
}

/** `##Bakgrund` alone on its line. A single `#` before a small letter, or several words with it, are tags. */
function unspaced(document: Document, text: string): readonly Problem[] {
  const lines = linesBeginning(document, text, '#').filter(({ start, first }) => {
    const written = text.slice(first, first + 8)
    if (first - start >= 4 || /^#+(?:\s|$)/.test(written)) return false
    return /^#{2,6}\p{L}/u.test(written) || /^#\p{Lu}/u.test(written)
  })
  if (lines.length === 0) return []
  const blocks = blocksAt(
    document,
    lines.map(({ first }) => first),
  )
  const spans = spansIn(text)
  return lines.flatMap(({ first }, index): readonly Problem[] => {
    const end = text.indexOf('\n', first) === -1 ? text.length : text.indexOf('\n', first)
    const marks = /^#+/.exec(text.slice(first, first + 6))?.[0] ?? ''
    const at = first + marks.length
    const heading = text.slice(at, end)
    if (blocks[index]?.kind !== 'paragraph' || /\s#\S/.test(heading)) return []
    const values = { marks, text: excerpt(heading) }
    const fix = { edits: [{ start: at, end: at, text: ' ' }] }
    return [{ sentence: 'unspaced', values, span: spans(first, end), fix }]
  })
}

/** Paragraphs wholly in bold, of one line that ends no sentence, with something under them. */
function gatherBold(blocks: readonly Block[], text: string, found: Problem[]): void {
  // Without an iterator, as nearly every paragraph of every document is passed by.
  for (let index = 0; index < blocks.length - 1; index += 1) {
    const block = blocks[index]
    if (block?.kind !== 'paragraph' || text.charCodeAt(block.span.start) !== ASTERISK) continue
    const { span } = block
    if (span.line !== span.endLine || span.end - span.start > LONGEST) continue
    const written = /^\*\*([^*]*[^*.:;,!?…])\*\*$/.exec(text.slice(span.start, span.end))?.[1]
    if (written !== undefined) found.push({ sentence: 'bold', values: { text: written }, span })
  }
}

const ASTERISK = 0x2a
