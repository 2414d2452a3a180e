import { entryOf, itemsAt, textAt, valueAt } from '../../model/header.ts'
import { documentNamed } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith, PROPOSAL } from './example-consultation.ts'

const withQuestions = (...items: string[]) => ({
  text: consultationWith({ more: ['questions:', ...items.map((item) => `  - { ${item} }`)] }),
  files: { 'strategi.md': PROPOSAL },
})

export const questionWithoutSection: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/question-without-section',
  severity: 'note',
  title: { sv: 'Frågan är inte knuten till ett avsnitt', en: 'The question is not tied to a section' },
  reason: {
    sv: 'Svaren sammanställs avsnitt för avsnitt. Svar på en fråga utan avsnitt hamnar under hela förslaget.',
    en: 'Answers are compiled section by section. Those to a question without a section end up under the whole proposal.',
  },
  remedy: {
    sv: 'Skriv under ”sections” vilka avsnitt frågan gäller. Frågor om helheten behöver inget avsnitt.',
    en: 'Say under “sections” which sections the question is about. Questions about the whole need none.',
  },
  sentences: {
    mentions: {
      sv: ({ number, heading, id }) =>
        `Fråga ${number} handlar om ”${heading}” men är inte knuten till avsnittet. Lägg till ”sections: [${id}]”.`,
      en: ({ number, heading, id }) =>
        `Question ${number} is about “${heading}” but is not tied to the section. Add “sections: [${id}]”.`,
    },
    none: {
      sv: () => 'Ingen av frågorna är knuten till ett avsnitt i förslaget.',
      en: () => 'None of the questions is tied to a section of the proposal.',
    },
  },
  examples: {
    good: [
      withQuestions(
        "id: helhet, number: '1', text: Är strategin aktuell?",
        "id: skola, number: '2', text: Är Kompetens för framtiden rätt?, sections: [kompetens]",
      ),
    ],
    bad: [
      { ...withQuestions("id: helhet, number: '1', text: Är strategin aktuell?"), lines: [12] },
      {
        ...withQuestions(
          "id: skola, number: '1', text: Vad saknas?, sections: [kompetens]",
          "id: klimat, number: '2', text: Vad saknas i Klimat och energi?",
        ),
        lines: [14],
      },
    ],
  },
  *check({ header }, { corpus }) {
    const questions = entryOf(header, 'questions')
    if (questions === undefined) return
    const proposal = documentNamed(corpus, textAt(header, 'proposal', 'document'))
    const untied = itemsAt(header, 'questions').filter((question) => !entryOf(question, 'sections'))
    let mentioned = 0
    for (const question of untied) {
      const text = (textAt(question, 'text') ?? '').toLowerCase()
      const section = proposal?.sections.find(
        ({ heading }) => heading.length > 5 && text.includes(heading.toLowerCase()),
      )
      if (section === undefined) continue
      mentioned += 1
      const values = { number: textAt(question, 'number') ?? '', heading: section.heading, id: section.id }
      yield { sentence: 'mentions', values, span: valueAt(question, 'text')?.span ?? question.span }
    }
    const noneTied = untied.length > 0 && untied.length === itemsAt(header, 'questions').length
    if (noneTied && mentioned === 0) yield { sentence: 'none', span: questions.keySpan }
  },
}
