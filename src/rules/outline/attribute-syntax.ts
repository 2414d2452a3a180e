import { type Section, sectionsOf } from '../../model/document.ts'
import { excerpt } from '../../model/excerpt.ts'
import type { Span } from '../../model/place.ts'
import type { DocumentRule, Problem } from '../rule.ts'
import { titlePlace } from './structure.ts'

export const attributeSyntax: DocumentRule = {
  id: 'outline/attribute-syntax',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Märkningen i rubriken går inte att läsa', en: 'The marks of the heading cannot be read' },
  reason: {
    sv: 'Avsnittet får varken det id eller den roll som var tänkt, och klamrarna syns i rubriken för läsaren.',
    en: 'The section gets neither the id nor the role that was meant, and the reader sees the braces in the heading.',
  },
  remedy: {
    sv: 'Skriv märkningen sist på raden som {#id .roll nyckel=värde}, med mellanslag mellan delarna.',
    en: 'Write the marks last on the line as {#id .role key=value}, with spaces between the parts.',
  },
  sentences: {
    word: {
      sv: (values) =>
        `”${values.word}” är varken ett id (#namn), en roll (.namn) eller ett par (nyckel=värde). Ett värde med mellanslag behöver citattecken.`,
      en: (values) =>
        `“${values.word}” is neither an id (#name), a role (.name) nor a pair (key=value). A value with spaces needs quotation marks.`,
    },
    empty: {
      sv: () => 'Klamrarna är tomma. Ta bort dem, eller skriv ett id eller en roll i dem.',
      en: () => 'The braces are empty. Remove them, or write an id or a role in them.',
    },
    unclosed: {
      sv: () => 'Märkningen som börjar med ”{” avslutas inte med ”}”.',
      en: () => 'The marks that begin with “{” are not closed with “}”.',
    },
    notLast: {
      sv: () => 'Märkningen ska stå sist på raden, efter rubrikens text.',
      en: () => 'The marks must stand last on the line, after the text of the heading.',
    },
  },
  check(document, { source }) {
    const lines = sectionsOf(document).filter(hasBrace)
    const spans = lines.map(({ span }) => span)
    if (document.title.includes('{')) spans.unshift(titlePlace(document, source.text))
    return spans.flatMap((span) => problemIn(span, source.text) ?? [])
  },
  examples: {
    good: [
      { text: '# Strategi\n\n## Mål 1 {#mal-1 .goal dimensions="social ekonomisk"}\n\nFler i arbete.\n' },
      { text: '# Strategi\n\n## Mängden {a, b}\n\nEtt sätt att skriva.\n' },
    ],
    bad: [
      { text: '# Strategi\n\n## Mål 1 {#mal-1 goal}\n\nFler i arbete.\n', lines: [3] },
      {
        text: '# Strategi\n\n## Mål 1 {#mal-1 .goal\n\nFler i arbete.\n\n## {.goal} Mål 2\n\nFler unga.\n',
        lines: [3, 7],
      },
      { text: '# Strategi {}\n\n## Mål 1 {.goal dimensions=social ekonomisk}\n\nFler i arbete.\n', lines: [1, 3] },
    ],
  },
}

function hasBrace({ heading }: Section): boolean {
  return heading.includes('{')
}

const PART = /^(?:#[^\s#{}="]+|\.[^\s.{}="]+|[\p{L}][\w:.-]*=(?:"[^"]*"|[^\s"{}]*)|-)$/u

/** What is wrong with the braces in a heading line; undefined when they are not meant as marks. */
function problemIn(line: Span, text: string): Problem | undefined {
  const written = text.slice(line.start, line.end).slice(0, 2000)
  const open = written.lastIndexOf('{')
  if (open === -1 || written.includes('\n')) return undefined
  const close = written.indexOf('}', open)
  const inner = written.slice(open + 1, close === -1 ? undefined : close).trim()
  const marks = inner.match(/(?:[^\s"]|"[^"]*"?)+/g) ?? []
  const span = partOf(line, open, close === -1 ? written.length : close + 1)
  if (close === -1) return /^[#.]\p{L}/u.test(inner) ? { sentence: 'unclosed', span } : undefined
  if (inner === '') return { sentence: 'empty', span }
  const meant = marks.some((mark) => /^[#.]\p{L}|=/u.test(mark))
  if (!meant) return undefined
  const wrong = marks.find((mark) => !PART.test(mark))
  if (wrong !== undefined) return { sentence: 'word', values: { word: excerpt(wrong) }, span }
  return /[^\s#]/.test(written.slice(close + 1)) ? { sentence: 'notLast', span } : undefined
}

function partOf(line: Span, from: number, to: number): Span {
  const { line: number, column, start } = line
  return {
    line: number,
    column: column + from,
    endLine: number,
    endColumn: column + to,
    start: start + from,
    end: start + to,
  }
}
