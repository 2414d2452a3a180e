import { formatDate, isDate } from '../../model/calendar.ts'
import { type Document, type Section, sectionsOf } from '../../model/document.ts'
import { entryOf, textAt } from '../../model/header.ts'
import { namesDay } from '../../model/named-day.ts'
import { plainText } from '../../model/plain-text.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

const letter = (text: string) => `# Remiss av förslag till strategi\n\n## Missiv {#missiv .cover-letter}\n\n${text}\n`

export const answerInstructions: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/answer-instructions',
  severity: 'warning',
  title: { sv: 'Missivet säger inte hur man svarar', en: 'The cover letter does not say how to answer' },
  reason: {
    sv: 'Den som får remissen läser brevet först. God sed, med förvaltningslagen (2017:900) 26 § som förebild, är att det säger vad svaret ska gälla och när det senast ska ha kommit in.',
    en: 'Recipients read the letter first. Good practice, modelled on förvaltningslagen (2017:900) 26 §, is that it says what the answer is to be about and when it is due.',
  },
  remedy: {
    sv: 'Skriv i missivet vad ni vill ha svar på och den sista svarsdagen.',
    en: 'Say in the letter what you want answers to, and the last day.',
  },
  sentences: {
    lastDay: {
      sv: ({ letter, closes }) => `”${letter}” nämner inte sista svarsdagen, ${formatDate(String(closes), 'sv')}.`,
      en: ({ letter, closes }) => `“${letter}” does not mention the last day, ${formatDate(String(closes), 'en')}.`,
    },
    subject: {
      sv: ({ letter }) => `”${letter}” säger inte vad svaret ska gälla, och remissen har inga frågor.`,
      en: ({ letter }) =>
        `“${letter}” does not say what the answer is to be about, and the consultation has no questions.`,
    },
  },
  examples: {
    good: [
      { text: consultationWith({}) },
      { text: consultationWith({ body: letter('Vi vill ha era synpunkter senast 2021-09-30.') }) },
      {
        text: consultationWith({
          body: `${letter('Här är förslaget. Vi vill ha era synpunkter.')}\n## Så svarar ni {.reply}\n\nSvara senast den 30 september 2021.\n`,
        }),
      },
    ],
    bad: [
      { text: consultationWith({ body: letter('Vi vill ha era synpunkter efter sommaren.') }), lines: [16] },
      { text: consultationWith({ body: letter('Här kommer förslaget. Dagen är 30 september 2021.') }), lines: [16] },
    ],
  },
  *check(document) {
    const { header } = document
    const closes = textAt(header, 'closes') ?? ''
    const asks = entryOf(header, 'questions') !== undefined || [...ofRole(document, 'question')].length > 0
    const common = [...ofRole(document, 'reply')].map(plainText).join('\n')
    for (const section of ofRole(document, 'cover-letter')) {
      const text = `${plainText(section)}\n${common}`
      const values = { letter: section.heading, closes }
      if (isDate(closes) && !namesDay(text, closes)) yield { sentence: 'lastDay', values, span: section.span }
      if (!asks && !/synpunkt|fråg|yttra|kommentar|comment|question|view/i.test(text)) {
        yield { sentence: 'subject', values, span: section.span }
      }
    }
  },
}

function* ofRole(document: Document, role: string): Generator<Section> {
  for (const section of sectionsOf(document)) if (section.role === role) yield section
}
