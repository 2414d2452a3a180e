import { identityNumbersIn } from '../../model/identity-number.ts'
import { spansIn } from '../../model/spans.ts'
import type { DocumentRule } from '../rule.ts'

export const personalIdentityNumber: DocumentRule = {
  id: 'text/personal-identity-number',
  severity: 'error',
  scope: 'document',
  title: { sv: 'Ett personnummer står i texten', en: 'A personal identity number stands in the text' },
  reason: {
    sv: 'Personnummer får behandlas bara när det är klart motiverat. I en strategi, ett protokoll eller ett publicerat remissvar är det inte det.',
    en: 'Personal identity numbers may be processed only when clearly justified. In a strategy, minutes or a published answer they are not.',
  },
  remedy: {
    sv: 'Ta bort numret. Finns det redan i git-historiken är det fortfarande spritt: prata med regionens dataskyddsombud.',
    en: 'Remove the number. If it is already in the git history it is still spread: talk to the data protection officer.',
  },
  law: 'lag (2018:218) 3 kap. 10 §',
  sentences: {
    personal: {
      sv: (values) => `Här står ett personnummer som börjar på ${values.year}. Ta bort det.`,
      en: (values) => `There is a personal identity number here that begins with ${values.year}. Remove it.`,
    },
    coordination: {
      sv: (values) => `Här står ett samordningsnummer som börjar på ${values.year}. Ta bort det.`,
      en: (values) => `There is a coordination number here that begins with ${values.year}. Remove it.`,
    },
  },
  check(_, { source: { text } }) {
    const spans = spansIn(text)
    return identityNumbersIn(text).map(({ start, end, kind, year }) => ({
      sentence: kind,
      values: { year },
      span: spans(start, end),
    }))
  },
  examples: {
    good: [
      { text: '# Protokoll\n\nDnr 23RS11869. Organisationsnummer 232100-0164. Budgeten är 1 436 591 kr.\n' },
      { text: '# Protokoll\n\nNumret 191212121213 har fel kontrollsiffra, och 850230-1234 är ingen dag.\n' },
    ],
    bad: [
      {
        text: '# Protokoll\n\nSökanden, 19121212-1212, yttrade sig.\n\nÄven 121212+1212 och 191212121212.\n',
        lines: [3, 5, 5],
      },
      { text: '---\ntype: response\ncontact: 701063-2391\n---\n\n# Svar\n', lines: [3] },
    ],
  },
}
