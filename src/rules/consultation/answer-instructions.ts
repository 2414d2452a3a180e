import { type Document, type Section, sectionsOf } from '../../model/document.ts'
import { entryOf } from '../../model/header.ts'
import { plainText } from '../../model/plain-text.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

const letter = (text: string) => `# Remiss av förslag till strategi\n\n## Missiv {#missiv .cover-letter}\n\n${text}\n`

/** That the last day is named is not asked for: every letter shows it beside its title. */
export const answerInstructions: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/answer-instructions',
  severity: 'warning',
  title: { sv: 'Missivet säger inte vad svaret ska gälla', en: 'The cover letter does not say what to answer' },
  reason: {
    sv: 'Den som får remissen läser brevet först. God sed, med förvaltningslagen (2017:900) 26 § som förebild, är att det säger vad svaret ska gälla. Den sista svarsdagen står alltid i det färdiga brevet.',
    en: 'Recipients read the letter first. Good practice, modelled on förvaltningslagen (2017:900) 26 §, is that it says what the answer is to be about. The finished letter always shows the last day.',
  },
  remedy: {
    sv: 'Skriv i missivet vad ni vill ha svar på, eller ställ frågor i dokumenthuvudet.',
    en: 'Say in the letter what you want answers to, or ask questions in the front matter.',
  },
  sentences: {
    subject: {
      sv: ({ letter }) => `”${letter}” säger inte vad svaret ska gälla, och remissen har inga frågor.`,
      en: ({ letter }) =>
        `“${letter}” does not say what the answer is to be about, and the consultation has no questions.`,
    },
  },
  examples: {
    good: [
      { text: consultationWith({}) },
      { text: consultationWith({ body: letter('Vi vill ha era synpunkter efter sommaren.') }) },
      {
        text: consultationWith({
          body: `${letter('Här är förslaget.')}\n## Så svarar ni {.reply}\n\nSkicka era synpunkter med e-post.\n`,
        }),
      },
    ],
    bad: [
      { text: consultationWith({ body: letter('Här kommer förslaget. Dagen är 30 september 2021.') }), lines: [16] },
    ],
  },
  *check(document) {
    const asks = entryOf(document.header, 'questions') !== undefined || [...ofRole(document, 'question')].length > 0
    if (asks) return
    const common = [...ofRole(document, 'reply')].map(plainText).join('\n')
    for (const section of ofRole(document, 'cover-letter')) {
      const text = `${plainText(section)}\n${common}`
      if (/synpunkt|fråg|yttra|kommentar|comment|question|view/i.test(text)) continue
      yield { sentence: 'subject', values: { letter: section.heading }, span: section.span }
    }
  },
}

function* ofRole(document: Document, role: string): Generator<Section> {
  for (const section of sectionsOf(document)) if (section.role === role) yield section
}
