import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { recipientsOf } from '../../model/recipients.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

export const groupWithoutRecipients: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/group-without-recipients',
  severity: 'warning',
  title: { sv: 'Gruppen har inga mottagare', en: 'The group has no recipients' },
  reason: {
    sv: 'En grupp har ett eget missiv. Utan mottagare skickas brevet inte till någon, och de som var tänkta får ett annat eller inget.',
    en: 'A group has its own cover letter. Without recipients it goes to nobody, and those meant get another one or none.',
  },
  remedy: {
    sv: 'Sätt gruppens id på mottagarna i sändlistan, eller ta bort gruppen.',
    en: 'Give the recipients the id of the group, or remove the group.',
  },
  sentences: {
    empty: {
      sv: ({ title }) =>
        `Ingen mottagare i sändlistan hör till gruppen ”${title}”, så dess missiv skickas inte till någon.`,
      en: ({ title }) =>
        `No recipient of the list belongs to the group “${title}”, so its cover letter is sent to nobody.`,
    },
  },
  examples: {
    good: [{ text: consultationWith({}) }],
    bad: [
      {
        text: consultationWith({
          groups: ['id: externa, title: Externa mottagare', 'id: namnder, title: Regionens nämnder'],
        }),
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const recipients = recipientsOf(entry, corpus)
    if (recipients === undefined) return
    const used = new Set(recipients.map(({ group }) => group))
    for (const group of itemsAt(entry.header, 'groups')) {
      const id = textAt(group, 'id')
      if (id === undefined || used.has(id)) continue
      yield {
        sentence: 'empty',
        values: { title: textAt(group, 'title') ?? id },
        span: valueAt(group, 'id')?.span ?? group.span,
      }
    }
  },
}
