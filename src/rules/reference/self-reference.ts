import { documentsNamed } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { STRATEGY } from './example.ts'
import { usesOf } from './references.ts'

export const selfReference: CorpusRule = {
  id: 'reference/self-reference',
  severity: 'error',
  scope: 'corpus',
  title: { sv: 'Dokumentet hänvisar till sig självt', en: 'The document refers to itself' },
  reason: {
    sv: 'Inget dokument ersätter, genomför eller besvarar sig självt. Oftast har fel id kopierats.',
    en: 'No document replaces, implements or answers itself. Most often the wrong id was copied.',
  },
  remedy: {
    sv: 'Skriv id:t för det andra dokumentet, eller ta bort nyckeln.',
    en: 'Write the id of the other document, or remove the key.',
  },
  sentences: {
    self: {
      sv: (values) => `”${values.document}” är det här dokumentet. Här ska stå ett annat.`,
      en: (values) => `“${values.document}” is this document. Another one is expected here.`,
    },
  },
  mayConcern: (entry) => usesOf(entry, 'document').length > 0,
  *check(entry, context) {
    for (const { text, span } of usesOf(entry, 'document')) {
      const documents = documentsNamed(context.corpus, text)
      if (documents.length === 1 && documents[0] === entry) yield { sentence: 'self', values: { document: text }, span }
    }
  },
  examples: {
    good: [
      {
        text: '---\ntype: strategy\nid: rus-2040\nsupersedes: rus-2030\n---\n\n# Strategi\n',
        files: { 'rus.md': STRATEGY },
      },
    ],
    bad: [{ text: '---\ntype: strategy\nid: rus-2040\nsupersedes: rus-2040\n---\n\n# Strategi\n', lines: [4] }],
  },
}
