import { valueAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf, invitedTo, respondentsOf } from './answered.ts'
import { FILES, responseWith } from './example-response.ts'

const from = (name: string, kind = 'organisation') =>
  responseWith(['consultation: remiss-2021', `respondents: [{ name: ${name}, kind: ${kind} }]`])

export const notInvited: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/not-invited',
  severity: 'note',
  title: { sv: 'Den svarande står inte i sändlistan', en: 'The respondent is not among the recipients' },
  reason: {
    sv: 'Alla får svara. Men när en mottagare skriver sitt namn på ett annat sätt räknas den som utebliven fast den har svarat.',
    en: 'All may answer. But a recipient that writes its name in another way counts as silent though it has answered.',
  },
  remedy: {
    sv: 'Är det en mottagare i sändlistan, skriv namnet som där. Annars behöver inget göras.',
    en: 'If it is one of the recipients, write the name as in the list. Otherwise nothing needs doing.',
  },
  sentences: {
    spontaneous: {
      sv: ({ name }) => `”${name}” står inte i sändlistan och räknas som ett spontant svar.`,
      en: ({ name }) => `“${name}” is not among the recipients and counts as a spontaneous response.`,
    },
    near: {
      sv: ({ name, near }) => `”${name}” står inte i sändlistan. Menade du ”${near}”?`,
      en: ({ name, near }) => `“${name}” is not among the recipients. Did you mean “${near}”?`,
    },
  },
  examples: {
    good: [
      { text: from('Nora kommun'), files: FILES },
      { text: from('Privatperson 1', 'person'), files: FILES },
    ],
    bad: [
      { text: from('Länsbygderådet'), files: FILES, lines: [5] },
      { text: from('Trafikveket'), files: FILES, lines: [5] },
    ],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const invited = consultation && invitedTo(consultation, corpus)
    if (invited === undefined) return
    for (const { name, key, value } of respondentsOf(entry)) {
      if (key === undefined || invited.has(key)) continue
      const near = nearest(
        name,
        [...invited.values()].map((recipient) => recipient.official ?? recipient.name),
      )
      const sentence = near ? 'near' : 'spontaneous'
      yield { sentence, values: { name, ...(near && { near }) }, span: valueAt(value, 'name')?.span ?? value.span }
    }
  },
}
