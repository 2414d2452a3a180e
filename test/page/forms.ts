import { ANSWER_FORM } from '../../src/messages/answer-form.ts'
import { ANSWER_PAGE } from '../../src/messages/answer-page.ts'
import type { AnswerForm, FormSection } from '../../src/model/answer-form.ts'
import { type PageForm, pageForm } from '../../src/model/answer-page.ts'
import type { PublishedBlock } from '../../src/model/publication.ts'
import type { AnswerWords } from '../../src/page/answer.ts'
import type { Fields } from '../../src/page/fields.ts'
import type { ReadingWords } from '../../src/page/reading.ts'

/** Digests of the version that is sent out, and of the one before its correction. */
export const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
export const EARLIER_HASH = '1f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** The consultation that the examples of the rules on responses are about, with what they have not. */
export const FORM: AnswerForm = {
  consultation: 'remiss-2021',
  language: 'sv',
  title: 'Strategi för länet',
  dnr: 'RS 2021/69',
  sender: 'Region Exempel',
  version: 'Remissversion',
  documentHash: HASH,
  earlier: [{ documentHash: EARLIER_HASH, version: 'Remissversion 1', date: '2021-05-31' }],
  opens: '2021-06-10',
  closes: '2021-09-30',
  answerTo: { email: 'remiss@exempel.se', url: 'https://exempel.se/remiss' },
  instructions: [paragraph('Börja med att säga om ni tillstyrker förslaget.')],
  privacyNotice: [paragraph('Svaret blir en allmän handling.')],
  lead: [paragraph('Länet ska vara gott att leva i.')],
  sections: [
    section('kompetens', '1', 'Kompetens för framtiden', [
      paragraph('Arbetsgivarna ska hitta de människor de behöver.'),
      { kind: 'paragraph', runs: [{ text: 'Läs om ' }, { text: 'resor', link: '#resor' }, { text: '.' }], number: 2 },
      {
        kind: 'list',
        ordered: false,
        items: [{ blocks: [paragraph('fler utbildade')] }, { blocks: [paragraph('färre utan jobb')] }],
      },
    ]),
    section('tillganglighet', '2', 'Ett tillgängligt län', []),
    {
      ...section('resor', '2.1', 'Resor och gods', [
        {
          kind: 'table',
          caption: [{ text: 'Restider' }],
          columns: [{ align: 'left' }, { align: 'right' }],
          header: [[{ text: 'Sträcka' }], [{ text: 'Minuter' }]],
          rows: [
            [[{ text: 'Nora–Örebro' }], [{ text: '35' }]],
            [[{ text: 'Askersund–Örebro' }], [{ text: '45' }]],
          ],
          rowHeadings: true,
        },
      ]),
      level: 3,
      parent: 'tillganglighet',
    },
  ],
  questions: [
    { id: 'helhet', number: '1', text: 'Är strategin aktuell?', sections: [] },
    { id: 'mal', number: '2a', text: 'Är målen rätt?', sections: ['kompetens', 'resor'], position: true },
  ],
  recipients: [
    { name: 'Nora kommun', category: 'municipality', code: '1884', sections: [] },
    { name: 'Askersunds kommun', category: 'municipality', code: '1882', sections: [] },
    { name: 'Trafikverket', category: 'state-agency', limited: true, sections: ['tillganglighet'] },
  ],
}

export const PAGE_FORM: PageForm = pageForm(FORM)

export const WORDS: AnswerWords & ReadingWords = {
  day: '2021-09-15',
  anonymous: ANSWER_PAGE.sv.anonymous,
  positions: ANSWER_FORM.sv.positions,
  about: ANSWER_PAGE.sv.about,
}

export function paragraph(text: string): PublishedBlock {
  return { kind: 'paragraph', runs: [{ text }] }
}

export function section(id: string, number: string, heading: string, blocks: readonly PublishedBlock[]): FormSection {
  return { id, number, heading, level: 2, blocks }
}

export function filled(fields: Readonly<Record<string, string>>): Fields {
  return new Map(Object.entries(fields))
}

/** An answer with something in every kind of field. */
export const FILLED: Fields = filled({
  'respondent:kind': 'organisation',
  'respondent:name': 'Nora kommun; Askersunds kommun',
  'respondent:category': 'municipality',
  'respondent:dnr': 'KS 2021/118',
  'respondent:role': 'Utredare',
  'respondent:endorses': 'Trafikverket',
  'overall:position': 'supports-with-comments',
  'overall:comment': 'Vi tillstyrker.\n\nTexten är lätt att läsa.',
  'question:mal:comment': 'Ja, i stort.',
  'question:mal:position': 'supports',
  'section:kompetens:comment': 'Lägg till yrkeshögskolan.',
  'section:resor:position': 'doubtful',
})
