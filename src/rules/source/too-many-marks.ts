import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

export const tooManyMarks: SourceRule = {
  id: 'source/too-many-marks',
  severity: 'error',
  scope: 'source',
  title: {
    sv: 'Ett stycke har för många asterisker eller understreck',
    en: 'A paragraph has too many asterisks or underscores',
  },
  reason: {
    sv: 'Varje sådant tecken kan vara början på kursiv eller fet stil. I tiotusental kan de få läsningen att hänga sig.',
    en: 'Each of them may begin italics or bold. In tens of thousands they can make reading hang.',
  },
  remedy: {
    sv: 'Ta bort tecknen, eller dela stycket. Har texten omvandlats från ett annat format är de oftast skräp.',
    en: 'Remove the characters, or split the paragraph. In text converted from another format they are most often rubbish.',
  },
  sentences: {
    many: {
      sv: (values) =>
        `Stycket har ${formatNumber(Number(values.count), 'sv')} tecken som *, _, ~ eller &. Texten läses inte.`,
      en: (values) =>
        `The paragraph has ${formatNumber(Number(values.count), 'en')} characters such as *, _, ~ or &. The text is not read.`,
    },
  },
  examples: {
    good: [{ text: '# Mål\n\nVi vill att *hela* länet ska **leva**.\n' }],
    bad: [{ text: `# Mål\n\n${'*a _b '.repeat(14_000)}\n`, lines: [3] }],
  },
}
