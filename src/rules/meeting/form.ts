import { textAt, valueAt } from '../../model/header.ts'
import type { CorpusRule } from '../rule.ts'
import { charterOf as exampleCharter, FILES, INFORMATION, meetingWith } from './example-meeting.ts'
import { charterOf } from './item.ts'

const ONLY_PHYSICAL = { 'ordning.md': exampleCharter({ meetings: 'max: 4, digital: { max: 0 }' }) }

export const meetingForm: CorpusRule = {
  scope: 'corpus',
  types: ['meeting'],
  id: 'meeting/form',
  severity: 'warning',
  title: { sv: 'Arbetsordningen har inte den mötesformen', en: 'The charter does not have this form of meeting' },
  reason: {
    sv: 'Arbetsordningen säger hur organet möts. Den som räknar med att resa, eller att inte göra det, ska kunna lita på den.',
    en: 'The charter says how the body meets. Those who count on travelling, or on not doing so, must be able to trust it.',
  },
  remedy: {
    sv: 'Ändra mötets form (”form”), eller låt arbetsordningen tillåta formen.',
    en: 'Change the form of the meeting (“form”), or let the charter allow it.',
  },
  sentences: {
    digital: {
      sv: () => 'Mötet är digitalt, men enligt arbetsordningen har organet inga digitala möten.',
      en: () => 'The meeting is digital, but by its charter the body has no digital meetings.',
    },
    physical: {
      sv: () => 'Mötet är fysiskt, men enligt arbetsordningen har organet inga fysiska möten.',
      en: () => 'The meeting is physical, but by its charter the body has no physical meetings.',
    },
    charter: { sv: () => 'Så står det i arbetsordningen.', en: () => 'The charter says so here.' },
  },
  examples: {
    good: [
      { text: meetingWith([INFORMATION]), files: FILES },
      { text: meetingWith([INFORMATION], { form: 'hybrid' }), files: ONLY_PHYSICAL },
    ],
    bad: [{ text: meetingWith([INFORMATION]), files: ONLY_PHYSICAL, lines: [6] }],
  },
  *check(entry, { corpus }) {
    const charter = charterOf(entry, corpus)
    const form = textAt(entry.header, 'form')
    if (charter === undefined || (form !== 'digital' && form !== 'physical')) return
    const most = valueAt(charter.header, 'meetings', form, 'max')
    const own = valueAt(entry.header, 'form')
    if (own === undefined || most?.kind !== 'scalar' || most.value !== 0) return
    yield {
      sentence: form,
      span: own.span,
      related: [{ place: { path: charter.path, span: most.span }, sentence: 'charter' }],
    }
  },
}
