import type { Corpus, Entry, SectionEntry } from '../../model/corpus.ts'
import { itemsAt, textAt, valueAt } from '../../model/header.ts'
import type { Recipient } from '../../model/recipients.ts'
import { sectionMeant } from '../../model/serving.ts'
import type { CorpusRule } from '../rule.ts'
import { consultationOf, invitedTo, proposalOf, respondentsOf } from './answered.ts'
import { FILES, responseWith } from './example-response.ts'

const fromAgency = (section: string) =>
  responseWith([
    'consultation: remiss-2021',
    'respondents: [{ name: Trafikverket, kind: organisation }]',
    'position: supports',
    `comments: [{ section: ${section}, text: Ta med väg och järnväg. }]`,
  ])

export const outsideInvitation: CorpusRule = {
  scope: 'corpus',
  types: ['response'],
  id: 'response/outside-invitation',
  severity: 'note',
  title: { sv: 'Synpunkten gäller annat än det som skickades', en: 'The comment is about more than was sent' },
  reason: {
    sv: 'Mottagaren fick bara en del av förslaget på remiss. Synpunkten ska tas om hand, men avsnittet kan vara fel angivet.',
    en: 'The recipient was sent only part of the proposal. The comment is to be taken care of, but the section may be wrong.',
  },
  remedy: {
    sv: 'Kontrollera att synpunkten gäller det avsnitt som står där.',
    en: 'Check that the comment is about the section given.',
  },
  sentences: {
    outside: {
      sv: ({ name, section }) => `”${name}” fick inte avsnittet ”${section}” på remiss, men har en synpunkt på det.`,
      en: ({ name, section }) => `“${name}” was not sent the section “${section}”, but comments on it.`,
    },
    limited: {
      sv: () => 'Här begränsas remissen till vissa avsnitt.',
      en: () => 'The consultation is limited to some sections here.',
    },
  },
  examples: {
    good: [
      { text: fromAgency('tillganglighet'), files: FILES },
      // A section inside one that was sent.
      { text: fromAgency('resor'), files: FILES },
    ],
    bad: [{ text: fromAgency('kompetens'), files: FILES, lines: [7] }],
  },
  *check(entry, { corpus }) {
    const consultation = consultationOf(entry, corpus)
    const proposal = consultation && proposalOf(consultation, corpus)
    const recipient = consultation && limitedRecipient(entry, consultation, corpus)
    if (proposal === undefined || recipient === undefined) return
    const sent = new Set(recipient.sections.map((address) => sectionMeant(corpus, proposal, address)?.id))
    for (const comment of itemsAt(entry.header, 'comments')) {
      const section = sectionMeant(corpus, proposal, textAt(comment, 'section') ?? '')
      if (section === undefined || within(section, sent, proposal)) continue
      yield {
        sentence: 'outside',
        values: { name: recipient.name, section: section.heading },
        span: valueAt(comment, 'section')?.span ?? comment.span,
        related: [{ place: { path: recipient.place.path, span: recipient.spanOf('sections') }, sentence: 'limited' }],
      }
    }
  },
}

/** The recipient behind a response when it is alone and was sent only some sections. */
function limitedRecipient(entry: Entry, consultation: Entry, corpus: Corpus): Recipient | undefined {
  const respondents = respondentsOf(entry)
  const key = respondents.length === 1 ? respondents[0]?.key : undefined
  const recipient = key === undefined ? undefined : invitedTo(consultation, corpus)?.get(key)
  return recipient && recipient.sections.length > 0 ? recipient : undefined
}

/** Whether a section, or one above it, is among those sent. */
function within(section: SectionEntry, sent: ReadonlySet<string | undefined>, proposal: Entry): boolean {
  let current: SectionEntry | undefined = section
  while (current !== undefined) {
    if (sent.has(current.id)) return true
    const { parent }: SectionEntry = current
    current = parent === undefined ? undefined : proposal.sections.find(({ id }) => id === parent)
  }
  return false
}
