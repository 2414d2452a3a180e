import type { Recipient } from '../../model/recipients.ts'
import { recipientsOf } from '../../model/recipients.ts'
import { organisationKey } from '../../schema/register-names.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'
import { aboutRecipient, IN_FILE } from './recipients.ts'

export const recipientTwice: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/recipient-twice',
  severity: 'error',
  title: { sv: 'Samma mottagare står två gånger', en: 'The same recipient is listed twice' },
  reason: {
    sv: 'Den som står två gånger får två brev, och räknas som två när svaren sammanställs.',
    en: 'One who is listed twice gets two letters, and counts as two when the answers are compiled.',
  },
  remedy: { sv: 'Ta bort den ena raden.', en: 'Remove one of the two.' },
  sentences: {
    same: {
      sv: ({ name, other }) =>
        name === other ? `”${name}” står två gånger i sändlistan.` : `”${name}” och ”${other}” är samma mottagare.`,
      en: ({ name, other }) =>
        name === other ? `“${name}” is listed twice.` : `“${name}” and “${other}” are the same recipient.`,
    },
    email: {
      sv: ({ name, other, email }) => `”${name}” och ”${other}” har samma e-postadress, ${email}.`,
      en: ({ name, other, email }) => `“${name}” and “${other}” have the same e-mail address, ${email}.`,
    },
    first: { sv: () => 'Här står mottagaren första gången.', en: () => 'The recipient is listed here first.' },
    inFile: IN_FILE,
  },
  examples: {
    good: [
      {
        text: consultationWith({
          recipients: [
            "name: Falun, category: municipality, code: '2080', group: externa",
            'name: Uppsala kommun, category: municipality, group: externa',
            'name: Region Uppsala, category: region, group: externa',
          ],
        }),
      },
    ],
    bad: [
      {
        text: consultationWith({
          recipients: [
            "name: Falun, category: municipality, code: '2080', group: externa",
            'name: Falu kommun, category: municipality, group: externa',
            'name: Coompanion, category: business, group: externa, email: info@exempel.se',
            'name: Hushållningssällskapet, category: business, group: externa, email: Info@exempel.se',
          ],
        }),
        lines: [12, 14],
      },
      {
        text: consultationWith({ recipients: 'listor/sandlista.csv' }),
        files: {
          'listor/sandlista.csv':
            'Namn;Slag av organisation;Kommunkod;Grupp\nNora;municipality;1884;externa\nNora kommun;municipality;;externa\n',
        },
        lines: [10],
      },
    ],
  },
  *check(entry, { corpus }) {
    const byName = new Map<string, Recipient>()
    const byEmail = new Map<string, Recipient>()
    for (const recipient of recipientsOf(entry, corpus) ?? []) {
      const { name } = recipient
      const email = mailbox(recipient)
      const same = firstWith(byName, organisationKey(name, recipient.code), recipient)
      const sharing = firstWith(byEmail, email, recipient)
      const first = same ?? sharing
      if (first === undefined) continue
      yield aboutRecipient(entry, recipient, same ? 'name' : 'email', {
        sentence: same ? 'same' : 'email',
        ...(!same && { severity: 'note' }),
        values: { name, other: first.name, ...(!same && { email }) },
        related: [{ place: first.place, sentence: 'first' }],
      })
    }
  },
}

/** The region's own committees share a mailbox more often than not. */
function mailbox({ category, email }: Recipient): string {
  return category === 'internal-board' ? '' : (email ?? '').toLowerCase()
}

/** The recipient that was there before with a key; the first with a key is remembered. */
function firstWith(known: Map<string, Recipient>, key: string, recipient: Recipient): Recipient | undefined {
  const first = key === '' ? undefined : known.get(key)
  if (first === undefined && key !== '') known.set(key, recipient)
  return first
}
