import { entryOf } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import type { DocumentRule } from '../rule.ts'
import { consultationWith } from './example-consultation.ts'

/** The words without which neither can be said. */
const NOTICE =
  /personuppgift|dataskydd|gdpr|allmän(?:na)?\s+handling|offentlighetsprincip|personal\s+data|privacy|public\s+record/i

export const privacyNotice: DocumentRule = {
  scope: 'document',
  types: ['consultation'],
  id: 'consultation/privacy-notice',
  severity: 'warning',
  title: { sv: 'Upplysningen om personuppgifter saknas', en: 'The privacy notice is missing' },
  reason: {
    sv: 'Den som lämnar sina uppgifter ska få veta hur de behandlas. Svaret blir också en allmän handling när det kommer in, och det vill den som svarar veta i förväg.',
    en: 'Those who leave personal data must be told how it is handled. The answer also becomes a public record on arrival, which people want to know beforehand.',
  },
  remedy: {
    sv: 'Skriv upplysningen under ”privacyNotice” i dokumenthuvudet, eller i texten, till exempel under rubriken ”Personuppgifter och offentlighet”.',
    en: 'Write the notice under “privacyNotice” in the front matter, or in the text, for instance under the heading “Privacy notice”.',
  },
  law: 'dataskyddsförordningen (EU) 2016/679 artikel 13',
  sentences: {
    missing: {
      sv: () => 'Remissen säger inte hur personuppgifter behandlas eller att svaret blir en allmän handling.',
      en: () =>
        'The consultation does not say how personal data is handled, or that the answer becomes a public record.',
    },
  },
  examples: {
    good: [
      { text: consultationWith({ more: ['privacyNotice: Svaret blir en allmän handling när det kommer in.'] }) },
      {
        text: consultationWith({
          body: '## Offentlighet\n\nRegionen är personuppgiftsansvarig. Svaren publiceras utan kontaktuppgifter.\n',
        }),
      },
      { text: consultationWith({ body: '## Personuppgifter\n\nSvaret blir en allmän handling när det kommer in.\n' }) },
    ],
    bad: [{ text: consultationWith({}), lines: [2] }],
  },
  *check({ header, unread, body }, { source }) {
    if (header === undefined || unread || entryOf(header, 'privacyNotice')) return
    if (NOTICE.test(source.text.slice(body.start, body.end))) return
    yield { sentence: 'missing', span: headerTop(header) }
  },
}
