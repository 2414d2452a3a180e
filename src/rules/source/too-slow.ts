import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

export const tooSlow: SourceRule = {
  id: 'source/too-slow',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumentet tar för lång tid att läsa', en: 'The document takes too long to read' },
  reason: {
    sv: 'En text som får läsningen att hänga sig skulle stoppa kontrollen av alla andra dokument.',
    en: 'A text that makes reading hang would stop the check of all other documents.',
  },
  remedy: {
    sv: 'Se efter om texten är skadad, till exempel av en omvandling från pdf: långa rader av upprepade tecken är ett vanligt skäl.',
    en: 'See whether the text is damaged, by a conversion from PDF for example: long runs of repeated characters are a common reason.',
  },
  sentences: {
    slow: {
      sv: (values) =>
        `Läsningen avbröts efter ${formatNumber(Number(values.seconds), 'sv')} sekunder. Dokumentet är inte kontrollerat.`,
      en: (values) =>
        `Reading was stopped after ${formatNumber(Number(values.seconds), 'en')} seconds. The document has not been checked.`,
    },
    memory: {
      sv: () => 'Läsningen avbröts när den tog för mycket minne. Dokumentet är inte kontrollerat.',
      en: () => 'Reading was stopped when it took too much memory. The document has not been checked.',
    },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}
