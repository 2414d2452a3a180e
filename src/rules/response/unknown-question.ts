import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf } from './answered.ts'
import { commented, FILES } from './example-response.ts'

export const unknownQuestion: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/unknown-question',
  severity: 'error',
  title: { sv: 'Frågan finns inte i remissen', en: 'There is no such question in the consultation' },
  reason: {
    sv: 'Svaren sammanställs fråga för fråga. Ett svar på en fråga som inte ställdes hamnar ingenstans.',
    en: 'Answers are compiled question by question. One to a question that was not asked ends up nowhere.',
  },
  remedy: {
    sv: 'Skriv frågans id eller nummer som det står i remissen, eller ”general: true” för hela förslaget.',
    en: 'Write the id or number of the question as in the consultation, or “general: true” for the whole proposal.',
  },
  sentences: {
    unknown: {
      sv: ({ question }) => `Frågan ”${question}” finns inte i remissen.`,
      en: ({ question }) => `The question “${question}” is not in the consultation.`,
    },
    near: {
      sv: ({ question, near }) => `Frågan ”${question}” finns inte i remissen. Menade du ”${near}”?`,
      en: ({ question, near }) => `The question “${question}” is not in the consultation. Did you mean “${near}”?`,
    },
    none: {
      sv: ({ question }) => `Svaret gäller frågan ”${question}”, men remissen har inga frågor.`,
      en: ({ question }) => `The answer is to the question “${question}”, but the consultation has no questions.`,
    },
  },
  examples: {
    good: [{ text: commented('question: 2a, text: Ja.', 'question: helhet, text: I stort.'), files: FILES }],
    bad: [
      { text: commented('question: 2b, text: Ja.', 'question: helheten, text: I stort.'), files: FILES, lines: [8, 9] },
      {
        text: commented("question: '7', text: Nej."),
        files: { ...FILES, 'remiss.md': '---\ntype: consultation\nid: remiss-2021\n---\n\n# Remiss\n' },
        lines: [8],
      },
    ],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    if (consultation === undefined) return
    const questions = itemsAt(consultation.header, 'questions')
    const known = new Set(questions.flatMap((each) => [textAt(each, 'id') ?? [], textAt(each, 'number') ?? []].flat()))
    for (const comment of itemsAt(entry.header, 'comments')) {
      const question = textAt(comment, 'question')
      if (question === undefined || known.has(question)) continue
      const near = nearest(question, known)
      yield {
        sentence: known.size === 0 ? 'none' : near ? 'near' : 'unknown',
        values: { question, ...(near && { near }) },
        span: valueAt(comment, 'question')?.span ?? comment.span,
      }
    }
  },
}
