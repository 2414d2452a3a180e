import type { AnswerForm } from '../../src/model/answer-form.ts'
import { planPack } from '../../src/remiss/pack.ts'
import { render } from '../../src/render/form-docx.ts'
import type { PublicationContext } from '../../src/render/publication-context.ts'
import { orebro } from '../remiss/orebro.ts'

/** A face in words: nothing of it must be drawn. */
const CONTEXT: PublicationContext = {
  face: {
    sender: 'Region Exempel',
    letterhead: ['Box 123, 700 00 Exempelstad'],
    closing: ['Med vänlig hälsning'],
    colours: { primary: '#0f4c5c', accent: '#00608a', text: '#1a2027', tint: '#e6f0f2' },
    fonts: { headings: 'Source Sans 3', text: 'Source Sans 3' },
  },
  pictures: new Map(),
  fonts: [],
  assets: new Map(),
  version: '1.0.0',
}

const HASH = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

/** A form with one of everything. */
export const SMALL: AnswerForm = {
  consultation: 'remiss-2030',
  language: 'sv',
  title: 'Strategi för Exempel 2030',
  dnr: 'RS 2029/12',
  sender: 'Region Exempel',
  version: 'Remissversion',
  documentHash: HASH,
  earlier: [{ documentHash: HASH.replace('9', '8'), version: 'Remissversion', date: '2029-02-01' }],
  opens: '2029-03-01',
  closes: '2029-06-30',
  answerTo: { email: 'rus@exempel.se', url: 'https://exempel.se/svar' },
  instructions: [{ kind: 'paragraph', runs: [{ text: 'Börja med att säga om ni tillstyrker förslaget.' }] }],
  privacyNotice: [{ kind: 'paragraph', runs: [{ text: 'Svaret blir en allmän handling.' }] }],
  lead: [{ kind: 'paragraph', runs: [{ text: 'Exempel ska vara gott att leva i.' }] }],
  sections: [
    { id: 'vision', number: '1', heading: 'Vision', level: 2, blocks: [] },
    { id: 'mal', number: '2', heading: 'Mål', level: 2, blocks: [] },
    { id: 'kompetens', number: '2.1', heading: 'Kompetens', level: 3, parent: 'mal', blocks: [] },
  ],
  questions: [
    { id: 'aktualitet', number: '1', text: 'Är målen rätt valda?', sections: ['mal', 'kompetens'], position: true },
  ],
  recipients: [
    { name: 'Askersunds kommun', category: 'municipality', code: '1882', sections: [] },
    { name: 'Skogsstyrelsen', category: 'state-agency', limited: true, sections: ['mal'] },
  ],
}

export function wordForm(form: AnswerForm = SMALL): Promise<Uint8Array> {
  return render(form, CONTEXT)
}

/** The form of the real consultation among the examples. */
export async function exampleForm(): Promise<AnswerForm> {
  const pack = await planPack(orebro())
  const form = pack.files.flatMap(({ content }) => (content.kind === 'form' ? [content.form] : []))[0]
  if (form === undefined) throw new Error('the pack of the example has no form')
  return form
}
