import { formatNumber } from '../../model/amount.ts'
import type { SourceRule } from '../rule.ts'

export const tooWide: SourceRule = {
  id: 'source/too-wide',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Tabellen har för många kolumner', en: 'The table has too many columns' },
  reason: {
    sv: 'En så bred tabell går varken att läsa eller att skriva ut, och kan göra läsningen mycket långsam.',
    en: 'Such a wide table can neither be read nor printed, and can make reading very slow.',
  },
  remedy: {
    sv: 'Dela tabellen i flera, eller lägg uppgifterna i en CSV-fil.',
    en: 'Split the table, or put the data into a CSV file.',
  },
  sentences: {
    cells: {
      sv: ({ most }) =>
        `Tabellen har för många rader och kolumner: högst ${formatNumber(Number(most), 'sv')} celler går att läsa.`,
      en: ({ most }) =>
        `The table has too many rows and columns: at most ${formatNumber(Number(most), 'en')} cells can be read.`,
    },
    wide: {
      sv: (values) => `Raden har fler än ${values.most} kolumner. Texten läses inte.`,
      en: (values) => `The line has more than ${values.most} columns. The text is not read.`,
    },
  },
  examples: {
    good: [{ text: '# Budget\n\n| Kostnad | 2024 | 2025 |\n|---|---:|---:|\n| Personal | 100 | 120 |\n' }],
    bad: [{ text: `# Budget\n\n${'|a'.repeat(300)}|\n`, lines: [3] }],
  },
}
