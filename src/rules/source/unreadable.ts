import type { SourceRule } from '../rule.ts'

export const unreadable: SourceRule = {
  id: 'source/unreadable',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Filen går inte att läsa', en: 'The file cannot be read' },
  reason: {
    sv: 'Ett dokument som inte kan läsas är inte kontrollerat.',
    en: 'A document that cannot be read has not been checked.',
  },
  remedy: {
    sv: 'Se efter att filen finns kvar och att du har rätt att läsa den.',
    en: 'See that the file is still there and that you are allowed to read it.',
  },
  sentences: {
    missing: { sv: () => 'Filen finns inte.', en: () => 'There is no such file.' },
    denied: { sv: () => 'Du saknar rätt att läsa filen.', en: () => 'You are not allowed to read the file.' },
    failed: {
      sv: (values) => `Systemet kunde inte läsa filen (${values.code}).`,
      en: (values) => `The system could not read the file (${values.code}).`,
    },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}
