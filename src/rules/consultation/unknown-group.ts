import { itemsAt, textAt } from '../../model/header.ts'
import { nearest } from '../../model/nearest.ts'
import { recipientsOf } from '../../model/recipients.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'
import { aboutRecipient, IN_FILE } from './recipients.ts'

export const unknownGroup: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/unknown-group',
  severity: 'error',
  title: { sv: 'Gruppen finns inte', en: 'There is no such group' },
  reason: {
    sv: 'Gruppen avgör vilket missiv mottagaren får. Utan den blir det inget brev.',
    en: 'The group decides which cover letter a recipient gets. Without it there is no letter.',
  },
  remedy: {
    sv: 'Skriv ett id som står under ”groups”, eller lägg till gruppen där.',
    en: 'Write an id that stands under “groups”, or add the group there.',
  },
  sentences: {
    unknown: {
      sv: ({ group, name }) => `Gruppen ”${group}” för ”${name}” finns inte under ”groups”.`,
      en: ({ group, name }) => `The group “${group}” of “${name}” is not among the “groups”.`,
    },
    near: {
      sv: ({ group, name, near }) => `Gruppen ”${group}” för ”${name}” finns inte under ”groups”. Menade du ”${near}”?`,
      en: ({ group, name, near }) =>
        `The group “${group}” of “${name}” is not among the “groups”. Did you mean “${near}”?`,
    },
    inFile: IN_FILE,
  },
  examples: {
    good: [{ text: consultationWith({}) }],
    bad: [
      {
        text: consultationWith({ recipients: ['name: Trafikverket, category: state-agency, group: extrena'] }),
        lines: [11],
      },
      {
        text: consultationWith({ recipients: 'sandlista.csv' }),
        files: { 'sandlista.csv': 'name,category,group\nTrafikverket,state-agency,myndigheter\n' },
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const known = new Set(itemsAt(entry.header, 'groups').flatMap((group) => textAt(group, 'id') ?? []))
    if (known.size === 0) return
    for (const recipient of recipientsOf(entry, corpus) ?? []) {
      const { group, name } = recipient
      if (group === undefined || known.has(group)) continue
      const near = nearest(group, known)
      const sentence = near === undefined ? 'unknown' : 'near'
      yield aboutRecipient(entry, recipient, 'group', { sentence, values: { group, name, ...(near && { near }) } })
    }
  },
}
