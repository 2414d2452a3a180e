import type { HeaderMap } from '../../model/header.ts'
import { entryOf, itemsAt, textAt } from '../../model/header.ts'
import { headerTop } from '../../model/header-top.ts'
import { joinList } from '../../model/list.ts'
import type { DocumentRule } from '../rule.ts'
import { isDecided } from './decided.ts'

/** Who is always to have the strategy, and how their names are recognised. */
const RECIPIENTS = [
  { sv: 'regeringen', en: 'the Government', pattern: /regering/i },
  { sv: 'Tillväxtverket', en: 'Tillväxtverket', pattern: /tillväxtverket/i },
] as const

/** An adopted strategy has been submitted to those who are to have it. */
export const notSubmitted: DocumentRule = {
  scope: 'document',
  types: ['strategy'],
  id: 'strategy/not-submitted',
  severity: 'note',
  title: { sv: 'Strategin är inte lämnad vidare', en: 'The strategy is not submitted' },
  reason: {
    sv: 'En strategi som fastställts eller uppdaterats ska lämnas till regeringen, Tillväxtverket och andra relevanta myndigheter och aktörer.',
    en: 'A strategy that is adopted or updated is to be submitted to the Government, Tillväxtverket and other relevant agencies and actors.',
  },
  remedy: {
    sv: 'Lämna strategin vidare och skriv under ”submissions” till vem och när.',
    en: 'Submit the strategy, and write under “submissions” to whom and when.',
  },
  law: 'förordning (2017:583) 13 §',
  sentences: {
    none: {
      sv: () => 'Strategin är antagen, men det framgår inte att den har lämnats till regeringen och Tillväxtverket.',
      en: () =>
        'The strategy is adopted, but nothing says that it has been submitted to the Government and Tillväxtverket.',
    },
    missing: {
      sv: ({ recipients }) => `Det framgår inte att strategin har lämnats till ${joinList(list(recipients), 'sv')}.`,
      en: ({ english }) => `Nothing says that the strategy has been submitted to ${joinList(list(english), 'en')}.`,
    },
  },
  examples: {
    good: [
      { text: strategy('Regeringskansliet', 'Tillväxtverket') },
      { text: '---\ntype: strategy\nstatus: consultation-draft\n---\n' },
    ],
    bad: [
      { text: '---\ntype: strategy\nstatus: in-force\n---\n', lines: [2] },
      { text: strategy('Regeringskansliet', 'Länsstyrelsen'), lines: [4] },
    ],
  },
  check({ header }) {
    if (header === undefined || !isDecided(header)) return []
    const submissions = entryOf(header, 'submissions')
    if (submissions === undefined) return [{ sentence: 'none', span: headerTop(header) }]
    const missing = missingIn(header)
    if (missing.length === 0) return []
    const values = { recipients: missing.map(({ sv }) => sv), english: missing.map(({ en }) => en) }
    return [{ sentence: 'missing', values, span: submissions.keySpan }]
  },
}

function missingIn(header: HeaderMap) {
  const names = itemsAt(header, 'submissions').map((submission) => (textAt(submission, 'to') ?? '').slice(0, 200))
  return RECIPIENTS.filter(({ pattern }) => !names.some((name) => pattern.test(name)))
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function strategy(...recipients: readonly string[]): string {
  const lines = recipients.map((name) => `  - to: ${name}\n    date: 2022-05-20\n`).join('')
  return `---\ntype: strategy\nstatus: adopted\nsubmissions:\n${lines}---\n`
}
