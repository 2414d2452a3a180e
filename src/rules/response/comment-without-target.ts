import { entryOf, itemsAt, valueAt } from '../../model/header.ts'
import type { DocumentRule } from '../rule.ts'
import { commented } from './example-response.ts'

export const commentWithoutTarget: DocumentRule = {
  scope: 'document',
  types: ['response'],
  id: 'response/comment-without-target',
  severity: 'warning',
  title: { sv: 'Det framgår inte vad synpunkten gäller', en: 'It is not said what the comment is about' },
  reason: {
    sv: 'Varje synpunkt ska kunna visas vid det den gäller. Utan avsnitt, fråga eller sida hamnar den sist, under övrigt.',
    en: 'Each comment is shown beside what it is about. Without section, question or page it ends up last, as other.',
  },
  remedy: {
    sv: 'Ange avsnitt (”section”), fråga (”question”) eller sida (”page”), eller ”general: true” för hela förslaget.',
    en: 'Give the section (“section”), question (“question”) or page (“page”), or “general: true” for the whole proposal.',
  },
  sentences: {
    none: {
      sv: ({ number }) => `Synpunkt ${number} säger inte vilket avsnitt, vilken fråga eller vilken sida den gäller.`,
      en: ({ number }) => `Comment ${number} does not say which section, question or page it is about.`,
    },
    paragraph: {
      sv: ({ number }) => `Synpunkt ${number} anger ett stycke, men inte på vilken sida eller i vilket avsnitt.`,
      en: ({ number }) => `Comment ${number} gives a paragraph, but not of which page or section.`,
    },
  },
  examples: {
    good: [
      {
        text: commented(
          'section: kompetens, text: Bra.',
          'question: 2a, text: Ja.',
          'page: 15, paragraph: 2, text: Siffran är gammal.',
          'general: true, text: Lättläst.',
        ),
      },
    ],
    bad: [
      {
        text: commented('text: Siffran är gammal.', 'paragraph: 2, text: Oklart.', 'general: false, text: Bra.'),
        lines: [8, 9, 10],
      },
    ],
  },
  *check({ header }) {
    for (const [index, comment] of itemsAt(header, 'comments').entries()) {
      const general = valueAt(comment, 'general')
      const whole = general?.kind === 'scalar' && general.value === true
      if (comment.kind !== 'map' || whole || ['section', 'question', 'page'].some((key) => entryOf(comment, key)))
        continue
      const sentence = entryOf(comment, 'paragraph') ? 'paragraph' : 'none'
      yield { sentence, values: { number: index + 1 }, span: entryOf(comment, 'text')?.keySpan ?? comment.span }
    }
  },
}
