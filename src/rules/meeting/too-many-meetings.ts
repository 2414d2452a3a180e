import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter } from './example-meeting.ts'
import { yearOf } from './example-year.ts'
import { countOf, FORMS, limitOf, meetingsByYear, meetingsSaid } from './meetings-a-year.ts'

const charter = exampleCharter({ meetings: 'min: 1, max: 3, physical: { max: 1 }' })

export const tooManyMeetings: CorpusRule = {
  scope: 'corpus',
  types: ['charter'],
  id: 'meeting/too-many-meetings',
  severity: 'warning',
  title: { sv: 'Mötena är fler än arbetsordningen säger', en: 'The meetings are more than the charter says' },
  reason: {
    sv: 'Deltagarna har kommit överens om hur ofta de träffas. Fler möten tar tid som ingen har räknat med.',
    en: 'The members have agreed how often to meet. More meetings take time nobody has counted on.',
  },
  remedy: {
    sv: 'Ändra antalet i arbetsordningen, eller slå ihop möten.',
    en: 'Change the number in the charter, or join meetings.',
  },
  sentences: {
    tooMany: {
      sv: ({ year, count, most, form }) =>
        `${year} har organet ${meetingsSaid(form, Number(count), 'sv')}, men arbetsordningen säger högst ${most}.`,
      en: ({ year, count, most, form }) =>
        `In ${year} the body has ${meetingsSaid(form, Number(count), 'en')}, but the charter says at most ${most}.`,
    },
  },
  examples: {
    good: [
      { text: charter, files: yearOf(2025, ['digital', 'physical', 'digital']) },
      // Hybrid meetings may be counted either way.
      { text: charter, files: yearOf(2025, ['hybrid', 'physical', 'hybrid']) },
      // A form the charter does not allow at all is for meeting/form to say.
      { text: exampleCharter({ meetings: 'max: 3, physical: { max: 0 }' }), files: yearOf(2025, ['physical']) },
    ],
    bad: [
      { text: charter, files: yearOf(2025, ['digital', 'digital', 'digital', 'digital']), lines: [5] },
      { text: charter, files: yearOf(2025, ['physical', 'physical']), lines: [5] },
    ],
  },
  *check(entry, { corpus }) {
    for (const [year, meetings] of meetingsByYear(entry, corpus)) {
      for (const form of FORMS) {
        const most = limitOf(entry, form, 'max')
        const count = countOf(meetings, form, false)
        // Where a form is not allowed at all, each meeting of that form says so itself.
        if (most === undefined || count <= most.value || (form !== 'all' && most.value === 0)) continue
        yield { sentence: 'tooMany', values: { year, count, most: most.value, form }, span: most.span }
      }
    }
  },
}
