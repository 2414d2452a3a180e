import { textAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter } from './example-meeting.ts'
import { yearOf } from './example-year.ts'
import { countOf, FORMS, limitOf, meetingsByYear, meetingsSaid } from './meetings-a-year.ts'

const charter = exampleCharter({ meetings: 'min: 3, max: 4, physical: { min: 1 }', more: ['date: 2023-03-01'] })

export const tooFewMeetings: CorpusRule = {
  scope: 'corpus',
  types: ['charter'],
  id: 'meeting/too-few-meetings',
  severity: 'note',
  title: { sv: 'Mötena är färre än arbetsordningen säger', en: 'The meetings are fewer than the charter says' },
  reason: {
    sv: 'Samverkan är en skyldighet för regionen, och arbetsordningen säger hur ofta den ska ske. Inställda möten märks först när någon räknar. Finns bara en del av mötena i arbetsytan säger talet inget.',
    en: 'Working together is a duty of the region, and the charter says how often. Cancelled meetings are noticed only when counted. Where the workspace keeps only some of the meetings, the number says nothing.',
  },
  remedy: {
    sv: 'Lägg till de möten som saknas i arbetsytan, eller ändra antalet i arbetsordningen.',
    en: 'Add the meetings that are missing from the workspace, or change the number in the charter.',
  },
  law: 'lag (2010:630) 8 §',
  sentences: {
    tooFew: {
      sv: ({ year, count, least, form }) =>
        `${year} hade organet ${meetingsSaid(form, Number(count), 'sv')}, men arbetsordningen säger minst ${least}.`,
      en: ({ year, count, least, form }) =>
        `In ${year} the body had ${meetingsSaid(form, Number(count), 'en')}, but the charter says at least ${least}.`,
    },
  },
  examples: {
    good: [
      { text: charter, files: yearOf(2025, ['digital', 'hybrid', 'digital']), today: '2026-01-10' },
      // The year is not over.
      { text: charter, files: yearOf(2025, ['digital']), today: '2025-11-22' },
      // The charter began during the year.
      { text: charter, files: yearOf(2023, ['digital']), today: '2025-11-22' },
    ],
    bad: [
      { text: charter, files: yearOf(2024, ['digital', 'physical']), today: '2025-11-22', lines: [5] },
      { text: charter, files: yearOf(2024, ['digital', 'digital', 'digital']), today: '2025-11-22', lines: [5] },
    ],
  },
  *check(entry, { corpus }) {
    const { today } = corpus
    if (today === undefined || !corpus.complete) return
    const since = (textAt(entry.header, 'adopted', 'date') ?? textAt(entry.header, 'date') ?? '').slice(0, 4)
    for (const [year, meetings] of meetingsByYear(entry, corpus)) {
      if (year >= today.slice(0, 4) || (since !== '' && year <= since)) continue
      for (const form of FORMS) {
        const least = limitOf(entry, form, 'min')
        const count = countOf(meetings, form, true)
        if (least === undefined || count >= least.value) continue
        yield { sentence: 'tooFew', values: { year, count, least: least.value, form }, span: least.span }
      }
    }
  },
}
