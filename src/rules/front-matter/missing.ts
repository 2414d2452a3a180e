import type { Document } from '../../model/document.ts'
import { joinList } from '../../model/list.ts'
import { type Span, START } from '../../model/place.ts'
import type { DocumentRule } from '../rule.ts'
import { words } from '../said.ts'
import { keyPlace } from './places.ts'

export const missing: DocumentRule = {
  id: 'front-matter/missing',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Dokumentet säger inte vad det är', en: 'The document does not say what it is' },
  reason: {
    sv: 'Utan dokumenthuvud med typ vet ingen vilka regler dokumentet ska följa, och nästan inget i det kan kontrolleras.',
    en: 'Without front matter that gives a type nobody knows which rules the document follows, and next to nothing in it can be checked.',
  },
  remedy: {
    sv: 'Börja filen med tre rader: ”---”, ”type: strategy” (eller en annan typ) och ”---”. Hör filen inte till strategiarbetet, undanta den med ”ignore” i rus.config.yaml.',
    en: 'Begin the file with three lines: “---”, “type: strategy” (or another type) and “---”. If the file is no part of the work, leave it out with “ignore” in rus.config.yaml.',
  },
  sentences: {
    header: {
      sv: (values) =>
        `Dokumentet saknar dokumenthuvud. Börja filen med raderna ”---”, ”type: ${values.first}” och ”---”; typen är ${joinList(words(values, 'types'), 'sv', 'or')}.`,
      en: (values) =>
        `The document has no front matter. Begin the file with the lines “---”, “type: ${values.first}” and “---”; the type is ${joinList(words(values, 'types'), 'en', 'or')}.`,
    },
    type: {
      sv: (values) =>
        `Nyckeln ”type” saknas i dokumenthuvudet. Den ska vara ${joinList(words(values, 'types'), 'sv', 'or')}.`,
      en: (values) =>
        `The key “type” is missing in the front matter. It is ${joinList(words(values, 'types'), 'en', 'or')}.`,
    },
    typed: {
      sv: (values) =>
        `Dokumentet saknar dokumenthuvud, men ska vara av typen ”${values.type}”. Börja filen med raderna ”---”, ”type: ${values.type}” och ”---”.`,
      en: (values) =>
        `The document has no front matter, but should be of the type “${values.type}”. Begin the file with the lines “---”, “type: ${values.type}” and “---”.`,
    },
  },
  *check(document, { source, type, typeNames }) {
    const { header } = document
    if (header !== undefined) {
      const values = { types: typeNames }
      if (document.type === undefined) yield { sentence: 'type', values, span: keyPlace(header, []) }
    } else if (!triesFrontMatter(source.text, source.path)) {
      const span = firstLine(document, source.text)
      const [first = ''] = typeNames
      if (type === undefined) yield { sentence: 'header', values: { first, types: typeNames }, span }
      else yield { sentence: 'typed', values: { type: type.name }, span }
    }
  },
  examples: {
    good: [
      { text: "---\ntype: strategy\nid: rus-2030\ncounties: ['18']\nperiod: { from: 2022 }\n---\n\n# Strategi\n" },
    ],
    bad: [
      { text: '# Regional utvecklingsstrategi\n\nVi vill att hela länet ska leva.\n', lines: [1] },
      { text: '---\nid: rus-2030\n---\n\n# Strategi\n', lines: [2] },
    ],
  },
}

/** Whether there is something meant as front matter; what is wrong with it is said by other rules. */
function triesFrontMatter(text: string, path: string): boolean {
  if (!/\.(?:md|markdown)$/i.test(path) || /^---[ \t]*$/m.test(text.slice(0, text.indexOf('\n') + 1))) return true
  return /^[ \t]*---[ \t]*\n[\p{L}_"'][^:\n]*:/mu.test(text.slice(0, 4096))
}

function firstLine({ body }: Document, text: string): Span {
  const end = text.indexOf('\n')
  const length = end === -1 ? text.length : end
  return body.start === 0 ? { ...START, endColumn: length + 1, end: length } : START
}
