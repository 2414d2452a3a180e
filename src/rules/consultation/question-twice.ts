import { type HeaderValue, itemsAt, textAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

const questions = (...items: string[]) =>
  consultationWith({ more: ['questions:', ...items.map((item) => `  - { ${item} }`)] })

export const questionTwice: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/question-twice',
  severity: 'error',
  title: { sv: 'Två frågor har samma id eller nummer', en: 'Two questions have the same id or number' },
  reason: {
    sv: 'Svaren förs till frågan med dess id eller nummer. Är två frågor lika går svaren inte att skilja åt.',
    en: 'Answers are tied to a question by its id or number. If two are alike, the answers cannot be told apart.',
  },
  remedy: { sv: 'Ge frågan ett eget id och nummer.', en: 'Give the question an id and a number of its own.' },
  sentences: {
    id: {
      sv: ({ value }) => `Två frågor har samma id, ”${value}”.`,
      en: ({ value }) => `Two questions have the same id, “${value}”.`,
    },
    number: {
      sv: ({ value }) => `Två frågor har samma nummer, ”${value}”.`,
      en: ({ value }) => `Two questions have the same number, “${value}”.`,
    },
    first: { sv: () => 'Här är den första frågan.', en: () => 'Here is the first question.' },
  },
  examples: {
    good: [
      {
        text: questions(
          "id: helhet, number: '1', text: Är strategin aktuell?",
          'id: mal, number: 2a, text: Är målen rätt?',
        ),
      },
    ],
    bad: [
      {
        text: questions(
          "id: helhet, number: '1', text: Är strategin aktuell?",
          "id: helhet, number: '2', text: Är målen rätt?",
          "id: mal, number: '2', text: Vad saknas?",
        ),
        lines: [14, 15],
      },
    ],
  },
  *check({ header, path }) {
    const questions = itemsAt(header, 'questions')
    for (const key of ['id', 'number'] as const) {
      const firsts = new Map<string, HeaderValue>()
      for (const question of questions) {
        const [value, place] = [textAt(question, key), valueAt(question, key)]
        if (value === undefined || place === undefined) continue
        const first = firsts.get(value)
        if (first === undefined) firsts.set(value, place)
        else
          yield {
            sentence: key,
            values: { value },
            span: place.span,
            related: [{ place: { path, span: first.span }, sentence: 'first' }],
          }
      }
    }
  },
}
