import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { commented } from './example-response.ts'

export const emptyComment: DocumentRule = {
  scope: 'document',
  types: ['response'],
  id: 'response/empty-comment',
  severity: 'warning',
  title: { sv: 'Synpunkten är tom', en: 'The comment is empty' },
  reason: {
    sv: 'En tom synpunkt blir en rad i sammanställningen som någon måste bedöma utan att det finns något att bedöma.',
    en: 'An empty comment becomes a row of the compilation that someone must assess, with nothing to assess.',
  },
  remedy: {
    sv: 'Ta bort synpunkten, eller skriv vad den svarande skrev.',
    en: 'Remove the comment, or write what the respondent wrote.',
  },
  sentences: {
    empty: {
      sv: ({ number }) => `Synpunkt ${number} har ingen text att bedöma.`,
      en: ({ number }) => `Comment ${number} has no text to assess.`,
    },
  },
  examples: {
    good: [{ text: commented('question: 2a, text: Ja.') }],
    bad: [
      {
        text: commented('question: 2a, text: Ja.', "question: '1', text: '–'", "section: kompetens, text: ' '"),
        lines: [9, 10],
      },
    ],
  },
  *check({ header }) {
    for (const [index, comment] of itemsAt(header, 'comments').entries()) {
      const text = textAt(comment, 'text')
      // A text of no length at all is reported by what the document type says of it.
      if (text === undefined || text === '' || /[\p{L}\p{N}]/u.test(text)) continue
      yield { sentence: 'empty', values: { number: index + 1 }, span: valueAt(comment, 'text')?.span ?? comment.span }
    }
  },
}
