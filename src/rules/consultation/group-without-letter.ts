import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import { recipientsOf } from '../../model/recipients.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

const GROUPS = [
  'id: externa, title: Externa mottagare, coverLetter: "#missiv"',
  'id: namnder, title: Regionens nämnder',
]

const RECIPIENTS = [
  'name: Trafikverket, category: state-agency, group: externa',
  'name: Hälso- och sjukvårdsnämnden, category: internal-board, group: namnder',
]

const TWO_LETTERS = `# Remiss av förslag till regional utvecklingsstrategi

## Missiv {#missiv .cover-letter}

Vi vill ha era synpunkter på förslaget senast den 30 september 2021.

## Till nämnderna {#till-namnderna .cover-letter}

Nämnderna lämnar sina synpunkter senast den 30 september 2021.
`

export const groupWithoutLetter: CorpusRule = {
  scope: 'corpus',
  types: ['consultation'],
  id: 'consultation/group-without-letter',
  severity: 'warning',
  title: { sv: 'Gruppen har inget missiv', en: 'The group has no cover letter' },
  reason: {
    sv: 'Missivet är regionens brev till gruppen. Saknas det skickas en standardtext, och den säger inte varför just de får förslaget.',
    en: 'The cover letter is what the region writes to the group. Without one a standard text is sent, which does not say why they get the proposal.',
  },
  remedy: {
    sv: 'Skriv ett avsnitt med missivet, och ange det i gruppens ”coverLetter”. Flera grupper får ha samma missiv.',
    en: 'Write a section with the letter, and give it in “coverLetter” of the group. Several groups may have the same letter.',
  },
  sentences: {
    none: {
      sv: ({ title }) => `Gruppen ”${title}” har inget eget missiv. Mottagarna i den får ett brev med standardtext.`,
      en: ({ title }) =>
        `The group “${title}” has no cover letter of its own. Its recipients get a letter with a standard text.`,
    },
  },
  examples: {
    good: [
      // The only letter is for the only group.
      { text: consultationWith({}) },
      // The one letter that no group names is for the group that names none.
      { text: consultationWith({ groups: GROUPS, recipients: RECIPIENTS, body: TWO_LETTERS }) },
    ],
    bad: [
      { text: consultationWith({ groups: GROUPS, recipients: RECIPIENTS }), lines: [10] },
      { text: consultationWith({ groups: ['id: externa, title: Externa'], body: '# Remiss\n' }), lines: [9] },
      {
        text: consultationWith({
          groups: ['id: externa, title: Externa', 'id: namnder, title: Nämnder'],
          recipients: RECIPIENTS,
          body: TWO_LETTERS,
        }),
        lines: [9, 10],
      },
    ],
  },
  *check(entry, { corpus }) {
    if (entry.unread) return
    const recipients = recipientsOf(entry, corpus)
    const used = new Set(recipients?.map(({ group }) => group))
    const groups = itemsAt(entry.header, 'groups')
    const named = new Set(groups.flatMap((group) => idIn(textAt(group, 'coverLetter')) ?? []))
    const letters = entry.sections.filter(({ role, id }) => role === 'cover-letter' && !named.has(id))
    // A letter that is not there is told of as the reference that it is; one that is left is for those without.
    if (letters.length === 1) return
    for (const group of groups) {
      const id = textAt(group, 'id')
      // Of a group that nobody belongs to it is told that nobody does.
      if (id === undefined || (recipients !== undefined && !used.has(id))) continue
      if (textAt(group, 'coverLetter') !== undefined) continue
      const values = { title: textAt(group, 'title') ?? id }
      yield { sentence: 'none', values, span: valueAt(group, 'id')?.span ?? group.span }
    }
  },
}

/** The id of the section in an address: `#missiv` is `missiv`. */
function idIn(address: string | undefined): string | undefined {
  return address?.replace(/^[^#]*#/, '')
}
